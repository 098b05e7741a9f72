"""Find what lets someone in: keys, tokens, passwords, signatures, cookies.

A name comes first (``appKey``, ``Authorization``, 앱키), then what joins it to its value. A joint such as ``: `` or
``=`` says that a value follows, whatever it looks like; after a blank or a bracket the value has to look like a secret,
so that "The appKey is disabled" stays as it is.
"""

from __future__ import annotations

import re

from bizmessage._privacy.shown import HIDDEN, hidden, replaced

_WHOLE = "값?(?![가-힣]{2})"  # but with a particle
_ONE = r"(?:[-_. ]?value|[-_.]?(?:id|base|prod|dev|test|old|new|[0-9]{1,2}))?(?![a-z0-9])"
_KEY = rf"[-_. ]?keys?{_ONE}"
# Every alternative begins with a letter of its own, so that the search can skip to these letters.
_NAME = re.compile(
    rf"a(?:(?:pp(?:lication)?|pi|ccess|uth){_KEY}|uthorization(?![a-z])|uth(?<![a-z]auth)(?=[\"']?\s?(?:=|:\s?\()))"
    rf"|s(?:(?:ecret(?:[-_. ]?access)?|ender(?:[-_. ]?profile)?|ervice|igning){_KEY}"
    rf"|ecrets?{_ONE}|ignatures?{_ONE}|ess(?:ion)?(?:[-_]?id(?![a-z])|(?<=session)(?=[\"']?=))|enders?(?=/))"
    rf"|c(?:lient{_KEY}|ookies?(?![a-z])|redentials?(?![a-z]))"
    rf"|p(?:(?:rivate|ro(?:ject|file)){_KEY}|assw(?:or)?ds?|assphrase|asscode"
    r"|ass(?<![a-z]pass)(?=[\W_])|wd|w(?<![a-z]pw)(?![a-z]))"
    rf"|encryption{_KEY}|user{_KEY}|master{_KEY}|b(?:earer(?=[\s:=])|asic(?=\s))|tokens?{_ONE}"
    rf"|앱 ?키{_WHOLE}|api ?키{_WHOLE}|비번|비밀 ?(?:번호|키{_WHOLE})|시크릿(?: ?키{_WHOLE})?"
    rf"|보안 ?키{_WHOLE}|발신 ?키{_WHOLE}|인증 ?키{_WHOLE}|서(?:비스 ?키{_WHOLE}|명값?)"
    rf"|암호(?:화 ?키{_WHOLE})?|프로필 ?키{_WHOLE}|패스워드|토큰|쿠키"
)

# Joints.
_QUOTE = r"\\{0,7}[\"'`]"
_CLOSED = rf"(?:{_QUOTE}|[\])}}*_]){{0,4}}"
_BLANK = r"(?:\s|\\{1,4}[nrt])"
_SAYS = re.compile(
    rf"{_CLOSED}{_BLANK}{{0,4}}(?:=>|->|:=|={{1,3}}|::?|>){_BLANK}{{0,4}}"
    rf"(?:(?:[|>][-+]?|!!?[a-z]{{1,10}}|-){_BLANK}{{1,8}})?"  # YAML
)
_PAIRS = re.compile(rf"{_QUOTE}\s{{0,3}},\s{{0,3}}(?=[\[(]?[bru]?{_QUOTE})")
_SPEAKS = re.compile(
    rf"{_CLOSED}(?:[은는이가을를]|값[은이]?)?"
    rf"(?:{_BLANK}{{1,8}}(?:(?:is|was|value|equals?|값[은이]?|-{{1,2}}|[|,~]){_BLANK}{{1,4}}){{0,3}}|[,|]"
    r"|(?=[\[(<{\"'`\\]))"
)

# "appKey is invalid: X", "signature mismatch: expected X", {"name": "appKey", "value": "X"}
_FAR = re.compile(
    r"(?=[^a-z0-9]{0,6}[\s:;\"'(\[{])"
    r"(?:[\s\"'`:;.,()\[\]{}=|-]{1,5}(?:is|was|are|has|been|invalid|wrong|bad|unknown|missing|expired|mismatch(?:ed)?"
    r"|match|expected|received|must|not|be|given|got|found|disabled|rejected|actual|provided|used|with|value|값[은이]?|유효하지"
    r"|않은|않습니다|않음|잘못된|만료된)(?![a-z가-힣])){0,5}[\s:;.,#|/!?~+=_\"'`\\-]{0,8}(?=[a-z0-9\"'`(\[{<])"
)
_LETTER = re.compile(r"[a-z]")

# Values.
_QUOTED = re.compile(
    r"(?:[a-z_.]{1,30}\(\s?)?[bruf]{0,2}(?:[\"']{2}(?=[\"']))?(?P<quote>\\{0,7}[\"'`])(?P<value>(?:(?!(?<!\\)(?P=quote))[^\r\n])+)"
)
_BRACKETED = re.compile(r"\[([^\]]+)|\(([^)\r\n]+)|\{([^}\r\n]+)|<(?!/)(?:!\[CDATA\[)?([^>\r\n]+)")
_STOP = r"\s\"'`&<>"
_POINT = r".,;:!?)}\]|"
# Punctuation belongs to a value only if more of the value comes after it, and not the next name.
_PLAIN = re.compile(
    rf"(?:[^{_STOP}{_POINT}\\]|\\(?![nrtu\"'`\\])"
    rf"|[{_POINT}](?![{_STOP}{_POINT}\\]|$|(?<=[,;])[\w.-]{{1,40}}[\"']?[=:]))+"
)
_SEGMENT = re.compile(rf"[^{_STOP}/?#,;:)}}\]|\\]+")
_SCHEME = re.compile(
    r"(?:bearer|basic|token|digest|api-?key|key|negotiate|ntlm|hawk|oauth|mac|hmac[-\w]{0,20}|aws4-hmac-sha256)\s{1,3}"
)
_ANY_SCHEME = re.compile(r"[a-z][a-z-]{0,30}\s{1,3}")
_PARAMETER = r"[\w-]{1,40}\s?=\s?(?:\\{0,3}\"[^\"\r\n]*\"?|[^\s,\"']+)"
_PARAMETERS = re.compile(rf"{_PARAMETER}(?:\s?,\s{{0,3}}{_PARAMETER})*")
_COOKIE = r"(?:expires=[a-z]{3},[\w :-]{1,30}|[^\s;,\"'\\=]+(?:=(?:\\{0,3}\"[^\"\r\n]*\")?(?:[^\s;,\"'\\]|,(?!\s))*)?)"
_COOKIES = re.compile(rf"{_COOKIE}(?:(?:;|,(?=\s{{0,3}}[^\s;,=\"\']{{1,64}}=))\s{{0,3}}{_COOKIE})*")
_BARE = re.compile(r"[a-z0-9](?:[a-z0-9+/=_~-]|[.:](?=[a-z0-9]))*")
_NOTHING = re.compile(r"(?:null|none|nil|true|false|undefined)(?![^\s\"'`,;.)}\]&<>\\])")

# What stands where a secret could and is none: words, also joined as in code, dates, times, versions, addresses.
_WORD = re.compile(
    r"[A-Z]{0,5}[a-z]*(?:[A-Z][a-z]{2,}|Id|No|Of|To|In|By|Is|On|Ip|Ok)*(?:[A-Z]{2,4}s?)?(?:[-_./:=~]+(?:[A-Z]+|[A-Z]?[a-z]+))*"
)
_NO_SECRET = re.compile(
    r"(?:19|20)[0-9]{2}[-./][01][0-9][-./]|[0-9]{1,2}:[0-9]{2}|v?[0-9]+(?:\.[0-9]+)+(?::[0-9]+)?$|https?:|[^0-9]*://"
    r"|(?i:(?:hmac[-_]?)?sha-?[0-9]|md5|[rhep]s[0-9]{3}|utf-?8|oauth2|base64|http/|tlsv?)"
)
_KINDS = {
    "auth": "authorization",
    "cook": "cookie",
    "쿠키": "cookie",
    "bear": "scheme",
    "basi": "scheme",
    "send": "sender",
    "pass": "password",
    "pwd": "password",
    "pw": "password",
    "비밀번호": "password",
    "비밀 번": "password",
    "패스워드": "password",
    "암호": "password",
}
_DIGIT = re.compile(r"[0-9]")
_WORDS = {"authentication", "authorization", "credential", "credentials", "required", "challenge", "security"}

# A JSON Web Token needs no name.
_JSON_WEB_TOKEN = re.compile(r"(?<![\w-])eyJ[\w-]++\.[\w-]++(?:\.[\w-]*+)*")


def hide_credentials(text: str, spelled: str) -> str:
    """The text with ``****`` for what comes after a name, and for JSON Web Tokens.

    ``spelled`` is the same text in ASCII, character by character.
    """
    lower = spelled.lower()
    spans: list[tuple[int, int]] = []
    name = _NAME.search(lower)
    while name is not None:
        found = _value(spelled, lower, name)
        if found is not None:
            spans.append(found)
        name = _NAME.search(lower, name.end() if found is None else found[1])
    text = replaced(text, spans, hidden)
    return _JSON_WEB_TOKEN.sub(HIDDEN, text) if "eyJ" in text else text


def _value(spelled: str, lower: str, name: re.Match[str]) -> tuple[int, int] | None:
    kind, end = _kind(name[0]), name.end()
    if lower.startswith("/", end) and kind != "password":
        return _in_path(spelled, lower, name.start(), end, kind)
    joint = _SAYS.match(lower, end)
    if joint is not None:
        return _said(lower, joint.end(), kind)
    joint = _PAIRS.match(lower, end)
    if joint is not None:
        # ["appKey", "templateCode"] lists fields; ["X-Secret-Key", "..."] is a header.
        found = _said(lower, joint.end(), kind)
        is_field = kind in ("key", "") and "-" not in name[0] and not lower.startswith("x-", name.start() - 2)
        if found is None or not (is_field and _is_word(spelled[slice(*found)])):
            return found
        if not lower.startswith("value", found[0]):
            return None
    joint = _SPEAKS.match(lower, end)
    found = None if joint is None else _spoken(spelled, lower, joint.end(), kind)
    if found is None and (joint := _FAR.match(lower, end)):
        far = _spoken(spelled, lower, joint.end(), "")
        found = far if far and far[1] - far[0] >= 10 and _LETTER.search(lower, *far) else None
    return found


def _kind(name: str) -> str:
    if name.endswith(("키", "key", "keys", "value")) and name != "쿠키":
        return "key"
    return _KINDS.get(name[:4], "")


def _in_path(spelled: str, lower: str, start: int, end: int, kind: str) -> tuple[int, int] | None:
    """``/appkeys/X/``: whatever it is; elsewhere ("appKey/secretKey") only what looks like a secret."""
    segment = _SEGMENT.match(lower, end + 1)
    if segment is None:
        return None
    if kind == "key" and lower.startswith("/", start - 1):
        return None if _is_name(segment[0]) else segment.span()
    least = 16 if kind == "sender" else 6
    return segment.span() if _looks_secret(spelled[slice(*segment.span())], least) else None


def _said(lower: str, start: int, kind: str) -> tuple[int, int] | None:
    """The value after a joint that leaves no doubt: all of what is quoted or in brackets, or up to where it ends."""
    opened = _QUOTED.match(lower, start) or _BRACKETED.match(lower, start)
    if opened is not None:
        start, end = opened.span(opened.lastindex or 0)
        scheme = _SCHEME.match(lower, start, end)
        if scheme is not None and scheme.end() < end:
            return scheme.end(), end
        return None if _NOTHING.fullmatch(lower, start, end) or _is_name(lower[start:end]) else (start, end)
    if _NOTHING.match(lower, start):
        return None
    if kind == "authorization":
        return _authorization(lower, start)
    if kind == "cookie":
        cookies = _COOKIES.match(lower, start)
        return None if cookies is None else cookies.span()
    scheme = _SCHEME.match(lower, start)
    if scheme is not None and scheme[0].startswith("b"):
        return _said(lower, scheme.end(), "")
    plain = _PLAIN.match(lower, start)
    return None if plain is None or _is_name(plain[0]) else plain.span()


def _authorization(lower: str, start: int) -> tuple[int, int] | None:
    """What follows the scheme; a scheme that is not known may be a part of the secret."""
    scheme = _SCHEME.match(lower, start)
    if scheme is not None:
        start = scheme.end()
    word = None if scheme is not None else _ANY_SCHEME.match(lower, start)
    end = start if word is None else word.end()
    quoted = _QUOTED.match(lower, end)
    if quoted is not None:
        return (start if word else quoted.start("value")), quoted.end("value")
    # What is joined to the last parameter belongs to it: the next time, it would be joined to the asterisks.
    for pattern in (_PARAMETERS, _PLAIN):
        found = pattern.match(lower, end)
        end = end if found is None else found.end()
    if word is not None and end == word.end():
        end = start + len(word[0].rstrip())
    return None if end == start else (start, end)


def _spoken(spelled: str, lower: str, start: int, kind: str) -> tuple[int, int] | None:
    """The value after a blank or in brackets, if it looks like a secret."""
    opened = _QUOTED.match(lower, start) or _BRACKETED.match(lower, start)
    if opened is not None:
        span, least = opened.span(opened.lastindex or 0), 4
    else:
        bare = _BARE.match(lower, start)
        if bare is None:
            return None
        span, least = bare.span(), 6
    value = spelled[slice(*span)]
    if kind == "scheme" and lower.startswith("bearer", start - 7) and len(value) >= 8:
        return None if value.lower() in _WORDS else span
    if kind == "cookie" and "=" in value:
        return span
    return span if _looks_secret(value, least) else None


def _looks_secret(value: str, least: int) -> bool:
    """Whether it has digits, or capitals where no word has them."""
    if len(value) < least or _NO_SECRET.match(value) or " " in value or _is_name(value):
        return False
    if _DIGIT.search(value):
        return len(value) >= 8 or not value.isdecimal()
    return len(value) >= 8 and not _is_word(value)


def _is_word(value: str) -> bool:
    beginning = value[:100]
    if beginning.isalpha() and (value.islower() or value.isupper() or not value.isascii()):
        return True
    return _WORD.fullmatch(beginning) is not None


def _is_name(value: str) -> bool:
    return len(value) < 40 and _NAME.fullmatch(value.lower().strip("${}[]<>()")) is not None

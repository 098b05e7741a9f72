"""What masking has to hide, as people and programs write it, and what it has to leave alone."""

from __future__ import annotations

import base64
import json
import random
import uuid
from collections.abc import Callable, Iterator

# --- phone numbers ---------------------------------------------------------------------------------------------------

JOINTS = {
    "nothing": "",
    "hyphen": "-",
    "blank": " ",
    "point": ".",
    "blanks and a hyphen": " - ",
    "two blanks": "  ",
    "two hyphens": "--",
    "hyphen and a blank": "- ",
    "en dash": "\u2013",
    "em dash": "\u2014",
    "figure dash": "\u2012",
    "horizontal bar": "\u2015",
    "hyphen that does not break": "\u2011",
    "hyphen of Unicode": "\u2010",
    "minus": "\u2212",
    "small hyphen": "\ufe63",
    "blank that does not break": "\u00a0",
    "narrow blank": "\u202f",
    "figure blank": "\u2007",
    "thin blank": "\u2009",
    "ideographic blank": "\u3000",
    "full-width hyphen": "\uff0d",
    "full-width point": "\uff0e",
    "long vowel": "\u30fc",
    "Korean vowel": "\u3161",
    "line of a box": "\u2500",
    "middle point": "\u00b7",
    "Korean point": "\u318d",
    "slash": "/",
    "underscore": "_",
    "tilde": "~",
    "full-width tilde": "\uff5e",
    "tab": "\t",
    "plus": "+",
    "bar": "|",
    "colon": ":",
    "comma": ",",
    "soft hyphen": "\u00ad",
    "blank of no width": "\u200b",
    "word joiner": "\u2060",
    "blanks that do not break and an en dash": "\u00a0\u2013\u00a0",
    "repr of a blank that does not break": "\\xa0",
    "JSON of an en dash": "\\u2013",
    "JSON of a hyphen that does not break": "\\u2011",
    "JSON in JSON": "\\\\u2011",
    "bytes of an en dash": "\\xe2\\x80\\x93",
    "URL of a blank": "%20",
    "URL of a hyphen": "%2D",
    "URL of an en dash": "%E2%80%93",
    "HTML of a blank": "&nbsp;",
    "HTML of a hyphen": "&#8209;",
}
"""What stands between the groups of digits."""

_FULL_WIDTH = {ord("0") + digit: 0xFF10 + digit for digit in range(10)} | {ord("-"): "\uff0d", ord("+"): "\uff0b"}

SPELLINGS = [
    *("(010) 1234-5678", "(010)1234-5678", "010)1234-5678", "010) 1234 5678", "010-12345678", "010 12345678"),
    *("0101234-5678", "0101234 5678", "010 12 34 56 78", "010-1234 5678", "010 1234-5678", "010.1234-5678"),
    *("0 1 0 1 2 3 4 5 6 7 8", "0-1-0-1-2-3-4-5-6-7-8", "0.1.0.1.2.3.4.5.6.7.8", "010-1234-56 78", "010 1234 56789"),
    *("+82 10-1234-5678", "+82-10-1234-5678", "+82 10 1234 5678", "+821012345678", "+82 (0)10-1234-5678"),
    *("+82(0)1012345678", "+82 (10) 1234-5678", "(+82) 10-1234-5678", "+82)10-1234-5678", "+82-010-1234-5678"),
    *("+8201012345678", "+82.10.1234.5678", "+ 82 10 1234 5678", "(+82)1012345678", "[+82]1012345678"),
    *("00821012345678", "0082 10 1234 5678", "0082-10-1234-5678", "00-82-10-1234-5678", "00 82 10 1234 5678"),
    *("001-82-10-1234-5678", "00182 10 1234 5678", "00700-82-10-1234-5678", "0082(0)10-1234-5678"),
    *("821012345678", "82-10-1234-5678", "82 10 1234 5678", "82 10-1234-5678", "8201012345678", "82)10-1234-5678"),
    *("82.10.1234.5678", "%2B821012345678", "%2B82-10-1234-5678", "+82%2010%201234%205678", "82-010-1234-5678"),
    *("01112345678", "0111234567", "011-123-4567", "016-123-4567", "017 123 4567", "018.123.4567", "019-1234-5678"),
    *("021234567", "0212345678", "02-123-4567", "02-1234-5678", "02 123 4567", "02)123-4567", "(02) 1234-5678"),
    *("02.123.4567", "02-12345678", "021234-5678", "02 - 123 - 4567", "02\u2013123\u20134567", "02 1234567"),
    *("0311234567", "031-123-4567", "031) 123-4567", "(031)123-4567", "051 1234 5678", "064.123.4567", "032-12345678"),
    *("0701234567", "07012345678", "070-1234-5678", "070 1234 5678", "0801234567", "080-123-4567", "080-1234-5678"),
    *("0504-1234-5678", "0507-1234-5678", "050712345678", "05041234567", "0303-123-4567", "0505-123-4567"),
    *("+82 2 123 4567", "+8221234567", "+82-31-123-4567", "+82 70-1234-5678", "82-2-1234-5678", "82 31 123 4567"),
    *("82212345678", "82311234567", "0082-2-1234-5678", "+82 1588-1234", "015-1234-5678", "060-123-4567"),
    *(
        "1588-1234",
        "1588 1234",
        "1588 - 1234",
        "1588\u20131234",
        "1588\u20111234",
        "1544-0000",
        "1600-1234",
        "1661-1234",
    ),
    *("1670-1234", "1800-1234", "1899-1234", "\uff11\uff15\uff18\uff18\uff0d\uff11\uff12\uff13\uff14"),
    *("+12125551234", "+1 212-555-1234", "+1 (212) 555-1234", "+44 20 7946 0958", "+33 6 12 34 56 78"),
    *("+81-90-1234-5678", "+86 138 1234 5678", "+49 (0)151 12345678", "+1.212.555.1234", "+420123456789"),
    "010-1234-5678".translate(_FULL_WIDTH),
    "01012345678".translate(_FULL_WIDTH),
    "+82 10-1234-5678".translate(_FULL_WIDTH),
    "\uff08\uff10\uff11\uff10\uff09\uff11\uff12\uff13\uff14\uff0d\uff15\uff16\uff17\uff18",
    json.dumps("01012345678".translate(_FULL_WIDTH))[1:-1],
    "0\u200b1\u200b0\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6\u200b7\u200b8",
    "0101\u200b2345\u200b678",
    "\u202a+82 10-1234-5678\u202c",
    "\u2066010-1234-5678\u2069",
    # What a stranger tried.
    *("010(1234)5678", "010 (1234) 5678", "010-(1234)-5678", "010;1234;5678", "010=1234=5678", "010','1234','5678"),
    *("010-1234-567", "010-12345-678", "010-12-345678", "010 1 2 3 4 5 6 7 8", "010  1234   5678", "010\\t1234\\t5678"),
    *(
        "☎15881234",
        "고객센터 15881234",
        "대표번호 15881234",
        "(1588)1234",
        "1588)1234",
        "1588\u00b71234",
        "050-4123-4567",
    ),
    *("0086 138 1234 5678", "f0212345678", "0212345678a", "2:02-123-4567", "1.02-123-4567", "H.P 010-1234-5678"),
    *("8210-1234-5678", "8210 1234 5678", "821012345678@s.whatsapp.net", "010\n1234\n5678", "010-1234-\n5678"),
    # A letter or a digit beside.
    *("recipient01012345678", "01012345678님", "n01012345678,", "01012345678x", "a01012345678b", "No01012345678"),
    *("tel01012345678", "tel0212345678", "phone0212345678", "A010-1234-5678", "010-1234-5678a", "x02-123-4567"),
    *("02-123-4567x", "고객센터1588-1234로", "Tel1588-1234", "1588-1234x", "to+821012345678", "to821012345678,"),
    *("1.01012345678", "12.01012345678", "1)01012345678", "1:01012345678", "#1,01012345678", "1-01012345678"),
    *("101012345678", "010123456789", "5010-1234-5678", "010-1234-56789", "_01012345678_", "/01012345678/"),
    *("*01012345678*", "**010-1234-5678**", "`01012345678`", "01012345678.", "01012345678;", "01012345678?x=1"),
    *("<01012345678>", "[01012345678]", "{01012345678}", "'01012345678'", '\\"01012345678\\"', "b'01012345678'"),
    *("=01012345678", "01012345678=", "tel:01012345678", "sip:+821012345678@host", "01012345678@lms", "+01012345678"),
    *("\\n01012345678\\n", "01012345678\\t01087654321", "01012345678,01012345678", "01012345678/01012345678"),
    *("01012345678 01012345678", "010-1234-5678, 010-1234-5678", "010-1234-5678\n010-1234-5678", "01012345678-01"),
    # With a name, whatever the digits are.
    *('"recipientNo":"12345678"', '"recipientNo": 12345678', "recipientNo=12345678", "recipient_no: 12345678"),
    *("recipient-number: 1234-5678", "recipient number 12345678", "sendNo=15881234", "sendNo: '1588 1234'"),
    *("'phoneNumber': '12345678'", "phone=12345678", "tel: 1234-5678", "Tel. 1234-5678", "fax 1234-5678"),
    *("('recipientNo', '12345678')", "[b'phone', b'12345678']", "recipientNo%3D12345678", "unsubscribeNo: 12345678"),
    *("telNumber(12345678)", "phone number [12345678]", "phone number is 12345678", "senderNumber -> 12345678"),
    *("recipientNo: 123456789012345678", "contactNumber: 12345678", "msisdn=12345678901", "mobile: 12345678"),
    *("수신번호 12345678", "수신번호: 1234-5678", "수신자 번호는 12345678", "발신번호 15881234", "전화번호: 1234-5678"),
    *(
        "휴대폰 12345678",
        "휴대폰번호=12345678",
        "핸드폰: 12345678",
        "연락처: 1234-5678",
        "전화 1234-5678",
        "팩스: 1234-5678",
    ),
    '{\\"recipientNo\\":\\"12345678\\"}',
    '{"\\uc218\\uc2e0\\ubc88\\ud638": "12345678"}',
    '"recipientNos": ["01012345678", "01087654321"]',
]
"""Numbers as they turn up; each has 12345678, or other digits that must not all be left."""


def number_spellings() -> list[str]:
    """Every spelling: the usual number with every joint, and those that are like no other."""
    joined = [f"010{joint}1234{joint}5678" for joint in JOINTS.values()]
    return list(dict.fromkeys([*joined, *SPELLINGS]))


FRAMES = ["{}", "recipient {} failed", "({})", '{{"a": "{}"}}', "수신자 {} 실패", "2026-01-02 10:20:30 {}", "{}\n2026"]


def left_of_number(spelling: str, masked: str) -> bool:
    """Whether more of a number is left than its first three and last four digits."""
    digits = "".join(str(int(each)) for each in spelling if each.isdecimal())
    kept = "".join(str(int(each)) if each.isdecimal() else "*" for each in masked)
    # Five of its digits in a row, or its whole middle with what stood between, is too much.
    runs = {digits[at : at + 5] for at in range(len(digits) - 4)}
    joined = kept.replace("*", "")
    return masked == spelling or any(run in kept for run in runs) or len(joined) > max(7, len(digits) - 4)


# --- what lets someone in ------------------------------------------------------------------------------------------

SECRET = "aB3dE6gH9jK2mN5p"  # noqa: S105 - nobody's
BASE64 = "q1/7Zk+Tn3Yw0aBcDeF9xw=="

CONTEXTS = [
    # Bare names.
    *(
        "appKey {}",
        "appKey [{}]",
        "appKey ({})",
        "appKey <{}>",
        "appKey '{}'",
        'appKey "{}"',
        "appKey is {}",
        "appKey `{}`",
    ),
    *("appKey -> {}", "appKey => {}", "appKey - {}", "appKey \u2013 {}", "appKey \u2192 {}", "appKey\t{}", "appKey,{}"),
    *(
        "the appKey was {}.",
        "Invalid appKey: {}",
        "Invalid appKey : {}",
        "Invalid appKey\uff1a{}",
    ),
    *("app key {}", "app-key {}", "app_key={}", "APP_KEY={}", "export SECRET_KEY='{}'", "appkey={}", "AppKey:{}"),
    *(
        "--app-key {}",
        "--app-key={}",
        "--token {}",
        "| appKey | {} |",
        "**appKey**: {}",
        "`appKey`: `{}`",
        "appKey = {}",
    ),
    *("appKey == {}", "appKey := {}", "appKey:[{}]", "appKey={{{}}}", "appKey: <{}>", "appKey:\n  {}", "appKey\n{}"),
    *(
        "secretKey {}",
        "secret key {}",
        "secret: {}",
        "clientSecret={}",
        "client_secret={}",
        "senderKey {}",
        "senderKey={}",
    ),
    *(
        '"senderKey":"{}"',
        "sender key: {}",
        "senderKey [{}]",
        "apiKey={}",
        "api key {}",
        "x-api-key: {}",
        "accessKey: {}",
    ),
    *(
        "token {}",
        "token: {}",
        "token={}",
        "access_token={}",
        "accessToken: {}",
        "refresh_token={}",
        "refreshToken [{}]",
    ),
    *("password: {}", "password={}", "password {}", "passwd={}", "pwd={}", "pw: {}", "pass={}", "passphrase: {}"),
    *("privateKey: {}", "service key {}", "auth_key={}", "session_id={}", "JSESSIONID={}", "credentials: {}"),
    # JSON, reprs, headers, tuples.
    *('{{"appKey": "{}"}}', '{{"appKey":"{}","a":1}}', "{{'appKey': '{}'}}", '{{\\"appKey\\": \\"{}\\"}}'),
    *(
        '{{\\\\\\"appKey\\\\\\": \\\\\\"{}\\\\\\"}}',
        "{{b'appKey': b'{}'}}",
        "Settings(app_key='{}', x=1)",
        ':app_key=>"{}"',
    ),
    *(
        '"tokens": ["{}", "b"]',
        "'X-Secret-Key': ['{}']",
        "[appKey] => {}",
        "<appKey>{}</appKey>",
        "<token><![CDATA[{}]]>",
    ),
    *(
        "X-Secret-Key: {}",
        "x-secret-key:{}",
        "X-Secret-Key : {}",
        'b"X-Secret-Key: {}"',
        "b'X-Secret-Key: {}\\r\\nA: b'",
    ),
    *("('X-Secret-Key', '{}')", '("X-Secret-Key", "{}")', "(b'X-Secret-Key', b'{}')", "[b'x-secret-key', b'{}']"),
    *(
        "['X-Secret-Key', '{}']",
        "[('Accept', '*/*'), ('X-Secret-Key', '{}')]",
        "('appKey', '{}')",
        "{{'X-Secret-Key', '{}'}}",
    ),
    *("curl -H 'X-Secret-Key: {}' https://a.b", "&quot;appKey&quot;:&quot;{}&quot;", "%22appKey%22%3A%22{}%22"),
    *(
        "X-Secret-Key%3A%20{}",
        "app\u200bKey: {}",
        "\uff41\uff50\uff50\uff2b\uff45\uff59\uff1a{}",
        "\u201cappKey\u201d: \u201c{}\u201d",
    ),
    # Authorization.
    *("Authorization: Bearer {}", "Authorization: Basic {}", "Authorization: Token {}", "Authorization: ApiKey {}"),
    *("Authorization: {}", "authorization={}", "Authorization: Custom {}", "Authorization: Token token={}"),
    *('Authorization: Token token="{}"', 'Authorization: Digest username="u", realm="r", response="{}", qop=auth'),
    *(
        "Authorization: AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature={}",
        "Proxy-Authorization: Basic {}",
    ),
    *(
        "'Authorization': 'Bearer {}'",
        '"Authorization": "Token {}"',
        "('Authorization', 'Token {}')",
        "b'authorization: Token {}'",
    ),
    *(
        "[b'authorization', b'Bearer {}']",
        "'Authorization': 'Digest username=\"u\", response=\"{}\"'",
        "Bearer {}",
        "bearer {}",
    ),
    *(
        "Basic {}",
        "token: Bearer {}",
        '{{"Authorization": "Digest username=\\"u\\", response=\\"{}\\""}}',
        "Authorization {}",
    ),
    *(
        "X-NHN-Authorization: Bearer {}",
        "X-Auth-Token: {}",
        "'X-Auth-Token': '{}'",
        'Authorization: Hawk id="a", mac="{}"',
    ),
    # Signature and cookies.
    *("X-Toast-Webhook-Signature: {}", "'X-Toast-Webhook-Signature': '{}'", "(b'x-toast-webhook-signature', b'{}')"),
    *('"signature":"{}"', "signature={}", "signature {}", "Signature [{}]", "&X-Amz-Signature={}&a=b"),
    *(
        "Cookie: SESSION={}",
        "Cookie: a=b; SESSION={}; c=d",
        "Set-Cookie: SESSION={}; Path=/; HttpOnly",
        "'Cookie': 'a=b; s={}'",
    ),
    *(
        '"Set-Cookie": "a={}; Path=/"',
        "('cookie', 'a=b; s={}')",
        "b'Cookie: a=b; s={}\\r\\n'",
        "cookie SESSION={}",
        "cookies={{'s': '{}'}}",
    ),
    *('Cookie: a="b c"; s={}', "set-cookie: ['s={}; Path=/']", "[b'cookie', b'a=1; s={}']"),
    # URLs.
    *(
        "/alimtalk/v2.3/appkeys/{}/messages",
        "https://a.b/appkeys/{}",
        "https://a.b/appKeys/{}?pageNum=1",
        "appkeys/{}/senders",
    ),
    *("/v2.3/appkeys/x/senders/{}/templates", "https://a.b/?appKey={}&x=1", "https://a.b/?x=1&access_token={}#f"),
    *("https%3A%2F%2Fa.b%2Fappkeys%2F{}%2Fmessages", "appKey%3D{}%26x%3D1"),
    # What a stranger tried.
    *(
        "appKey is invalid: {}",
        "appKey must not be {}",
        "Invalid appKey. ({})",
        "Invalid appKey. [{}]",
        "token expired: {}",
    ),
    *(
        "signature mismatch: expected {}",
        "appKey (given: {})",
        "appKey; {}",
        "appKey. {}",
        "appKey # {}",
        "appKey / {}",
    ),
    *(
        '{{"name": "appKey", "value": "{}"}}',
        '<param name="appKey" value="{}"/>',
        "appKey=SecretStr('{}')",
        'appKey=f"{}"',
    ),
    *(
        'appKey="""{}"""',
        "appKey: |\n  {}",
        "appKey:\n- {}",
        "appKey: !!str {}",
        "appKey1={}",
        "app_key_2: {}",
        "accessKeyId={}",
    ),
    *(
        "SECRET_KEY_BASE={}",
        "tokenValue={}",
        "token_id={}",
        "Bearer:{}",
        "Bearer={}",
        "auth=('user','{}')",
        "auth: ('u', '{}')",
    ),
    *("profileKey={}", "SESSION={}", "PHPSESSID={}", "Set-Cookie: a=b; Path=/, c={}; Path=/", "'X-Secret-Key', ['{}']"),
    *(
        "Set-Cookie: a=b; Expires=Wed, 21 Oct 2026 07:28:00 GMT; c={}",
        "appKey/secretKey: {}",
        "Headers([('x-secret-key', '{}')])",
    ),
    # Korean.
    *("비번: {}", "비번 {}", "앱키값: {}", "시크릿: {}", "API키 {}", "API 키: {}", "서명값: {}"),
    *(
        "앱키 {}",
        "앱키: {}",
        "앱 키는 {}",
        "앱키 [{}]",
        "비밀 키: {}",
        "비밀키 값은 {}",
        "발신 키 {}",
        "발신키={}",
        "시크릿키 {}",
    ),
    *(
        "토큰: {}",
        "토큰 {}",
        "토큰이 {}",
        "비밀번호: {}",
        "비밀번호는 {}",
        "appKey가 {}",
        "appKey 값이 {}",
        "서명: {}",
        "쿠키: s={}",
    ),
    *("인증키: {}", "appKey는 {}입니다", "발신 프로필 키 {}", '{{"\\uc571\\ud0a4": "{}"}}', "앱키({})"),
]
"""How a secret turns up."""

SECRETS = [
    SECRET,
    "0123456789abcdef0123456789abcdef01234567",  # a sender key
    "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N",
    "kJhGfDsAqWeRtYuI",
]
SECRETS_OF_BASE64 = [BASE64, "AbCdEf/GhIjKl+MnOpQr="]

FIXED = [
    ("https://user:{}@host/a", "hunter2"),
    ("https://user:{}@host:8080/a?b=c", "p@ss"),
    ("https://user:{}@host/a", "p#ss?1"),
    ("redis://:{}@localhost:6379/0", "hunter2"),
    ("postgresql://user:{}@10.0.0.1/db", "hunter2"),
    ("http:\\/\\/user:{}@host\\/a", "hunter2"),
    ("https://{}@host/1", "aB3dE6gH9jK2mN5p"),
    ("https%3A%2F%2Fuser%3A{}%40host%2Fa", "hunter2"),
    ("proxy 'http://user:{}@proxy.local:3128' failed", "hunter2"),
    ("'password': '{}'", "correct horse, battery; staple"),
    ('"password": "{}"', 'a\\"b\\"c'),
    ('"password": "{}"', "it's"),
    ('{{"password":"{}","a":1}}', "a,b}c]d"),
    ('{{\\"password\\":\\"{}\\"}}', "a b"),
    ("password={}&a=1", "p,a;s.s"),
    ("password={}", "p\\xss"),
    ("password {}", "hunter2"),
    ("password '{}'", "hunter2"),
    ("password: {}.", "abc"),
    ("비밀번호 {}", "hunter2"),
    ("X-Secret-Key: {}", "abcdefgh"),
    ("/appkeys/{}/messages", "abcdefgh"),
    ("bearer {}", "abcdefghijkl"),
    ("Bearer {}", "AAAAAAAAAAAA"),
    ("appKey [{}]", "12345678"),
    ("appKey {}", "12345678"),
    ("mail to {}@example.com", "hong.gildong"),
    ("<{}@example.co.kr>", "hong+tag"),
    ("email={}@example.com&a=1", "hong"),
    ("email={}%40example.com&a=1", "hong"),
    ('"email":"{}@example.com"', "h_g-1"),
    ("{}@예시.한국", "홍길동"),
    ("mailto:{}@sub.example.com?subject=x", "hong"),
    ("{}\uff20example.com", "hong"),
    ("{}@EXAMPLE.COM", "HONG"),
    ("xsupport@toast.com.{}@x.com", "hong"),
    ("{}@10.0.0.1", "hong"),
    ("jwt {}", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N"),
]
"""Contexts with a secret of their own: passwords that look like nothing, people's addresses."""


def secret_contexts() -> Iterator[tuple[str, str]]:
    """Every context with every secret that it can hold."""
    for context in CONTEXTS:
        path = "keys/{" in context.lower() or "senders/{" in context or "%2F{" in context
        for secret in [*SECRETS, *([] if path else SECRETS_OF_BASE64)]:
            yield context, secret
    yield from FIXED


def left_of_secret(secret: str, masked: str) -> bool:
    """Whether the secret, or more than a piece of it, is left."""
    piece = min(len(secret), max(4, len(secret) // 2))
    return any(secret[at : at + piece] in masked for at in range(len(secret) - piece + 1))


# --- what is neither ---------------------------------------------------------------------------------------------

HARMLESS = [
    *("2026-01-02 10:20:30", "2026-01-02T10:20:30.123456+09:00", "20260102102030", "20260102T102030Z", "10:20:30.123"),
    *("2026.01.02", "2026/01/02", "01-02-2026", "02-01-2026 10:20", "Fri, 02 Jan 2026 10:20:30 GMT", "2026-01-02 1588"),
    *("1700000000", "1700000000000", "1700000000.1234567", "1700000000000000", "1,010,123,456.78", "1234567원"),
    *("0.12345678", "0.01012345678", "0.0212345678", "3.0212345678", "127.0311234567", "-0.12345678", "1e-12345678"),
    *("v2.3", "1.2.3+20260102", "172.16.158.1:8080", "2001:db8::1588:1234", "::1", "code 4291000", "error -3003"),
    *(
        "requestId 20260101120000abcdef",
        "20220914184500weq0u9pNu30",
        "order 4111-1234",
        "1588-1234-5678-9012",
        "A-1588-12",
    ),
    *(
        "between 1500-2000 characters",
        "1588-16000",
        "1588-123",
        "1500-1600",
        "1234-5678",
        "12345678",
        "02-2026",
        "02-03-04",
    ),
    *(
        "backup_20260102_021530123.tar.gz",
        "log.20260102",
        "report-2026-01-02.csv",
        "IMG_20260102_010203.jpg",
        "080-xxx-xxxx",
    ),
    *(
        "0 1 1 0 1 0 0 1 0 1 1 0 1 0",
        "+09:00",
        "+0900",
        "+100,000",
        "2+12345678",
        "00012345678901",
        "8210",
        "82.1012345678",
    ),
    *(
        "550e8400-e29b-41d4-a716-446655440000",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "010",
        "010-1234",
    ),
    *(
        "0212345678abcdef",
        "abc0212345678def",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "1588-1234-ab12",
        "ab12-1588-1234",
    ),
    *(
        "page 02 20260102",
        "1-02-123-4567-8",
        "2026-02-123-4567",
        "seq 12 of 34",
        "4.12.1588-1234",
        "error 010: 1234, 5678",
    ),
    *("The appKey is disabled", "Invalid appKey.", "Plus friend don't have senderKey.", "유효하지 않은 앱키", "token"),
    *("appKey, secretKey and token", "appKey/secretKey", "'appKey', 'secretKey', 'templateCode'", "비밀 키(secretKey)"),
    *(
        '["appKey", "templateCode"]',
        "senderKey (sender profile key)",
        "The token has expired.",
        "token count",
        "tokens 12",
    ),
    *(
        "X-NC-API-IDEMPOTENCY-KEY: 3fa85f64-5717-4562",
        "Invalid key: name",
        "keyword: abc",
        "monkey: abc12345",
        "tokenType: x",
    ),
    *(
        "password 8-20 characters",
        "password must have 8 characters",
        "비밀번호가 올바르지 않습니다.",
        "password 8~20자",
    ),
    *(
        '"token": null',
        "token=None",
        "'password': ''",
        "password=false, a=1",
        "appKey=&x=1",
        "/appkeys/{appKey}/messages",
    ),
    *("bearer authentication is required", "basic authentication", "Basic structure", "bearer token", "bearer of news"),
    *(
        "token 2026-01-02",
        "token 10:20:30",
        "token v2.3.1",
        "token https://a1.b/c",
        "signature SHA256withRSA",
        "token 127.0.0.1:80",
    ),
    *(
        "cookie policy",
        "Cookies are off",
        "compass: north",
        "bypass=1",
        "authorizationType: x",
        "tokenize: abc",
        "secretary: Kim",
    ),
    *("System error. Please inquire at support@toast.com.", "support@toast.com", "SUPPORT@TOAST.COM", "icon@2x.png"),
    *(
        "npm lodash@4.17.21",
        "@app.route",
        "a @ b",
        "user@",
        "@user",
        "https://host/@user",
        "https://host:8080?to=x",
        "a@b",
    ),
    *("hotel: 12345678", "telemetry: 12345678", "phone: 123", "tel: -", "recipientSeq: 12345678", "recipientNo: null"),
    *(
        "수신번호 2026-01-02 확인",
        "전화번호 형식은 최대 14자",
        "휴대폰 인증 3회",
        "발신 번호 조회 실패",
        "phone: 2026-01-02 10:20",
    ),
    *(
        "emoji \U0001f468\u200d\U0001f469\u200d\U0001f467",
        "soft\u00adhyphen",
        "100%20x",
        "\\u2013 \\x",
        "&nbsp;&amp;",
        "가나다 1588",
    ),
]
"""Texts with nothing to hide."""

Maker = Callable[[random.Random], str]
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _digits(count: int) -> Maker:
    return lambda rng: f"{rng.randrange(10**count):0{count}d}"


def _hex(count: int) -> Maker:
    return lambda rng: f"{rng.getrandbits(4 * count):0{count}x}"


def _from(letters: str, count: int) -> Maker:
    return lambda rng: "".join(rng.choices(letters, k=count))


def _time(rng: random.Random) -> tuple[int, int, int, int, int, int]:
    return (
        *(rng.randint(1990, 2039), rng.randint(1, 12), rng.randint(1, 28)),
        *(rng.randrange(24), rng.randrange(60), rng.randrange(60)),
    )


def _stamp(form: str, fraction: int = 6) -> Maker:
    return lambda rng: form.format(*_time(rng), rng.randrange(10**fraction))


def _octets(rng: random.Random) -> str:
    return ".".join(str(rng.randrange(256)) for _ in range(4))


def _base64(count: int) -> Maker:
    return lambda rng: base64.b64encode(rng.randbytes(count)).decode()


KINDS: dict[str, Maker] = {
    "UUID": lambda rng: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
    "UUID, 32 digits": _hex(32),
    "traceparent": lambda rng: f"00-{_hex(32)(rng)}-{_hex(16)(rng)}-0{rng.randrange(2)}",
    "span id": _hex(16),
    "12 digits": _digits(12),
    "12 digits, counted": lambda rng: f"{rng.randrange(10 ** rng.randint(1, 9)):012d}",
    "13 digits": _digits(13),
    "14 digits": _digits(14),
    "16 digits": _digits(16),
    "8 digits": _digits(8),
    "decimal of 8 digits": lambda rng: f"0.{rng.randrange(10**8):08d}",
    "decimal of any length": lambda rng: repr(rng.random()),
    "decimal, rounded": lambda rng: f"{rng.uniform(-200, 200):.{rng.randint(1, 12)}f}",
    "coordinates": lambda rng: f"{rng.uniform(33, 39):.7f}, {rng.uniform(124, 132):.7f}",
    "ISO time": _stamp("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z"),
    "ISO time with zone": _stamp("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+09:00"),
    "time of a log": _stamp("{:04}-{:02}-{:02} {:02}:{:02}:{:02},{:03}", 3),
    "compact time": _stamp("{:04}{:02}{:02}{:02}{:02}{:02}"),
    "compact ISO time": _stamp("{:04}{:02}{:02}T{:02}{:02}{:02}.{:03}Z", 3),
    "file with a time": _stamp("backup_{:04}{:02}{:02}_{:02}{:02}{:02}.tar.gz"),
    "file with a time and a part": _stamp("IMG_{:04}{:02}{:02}_{:02}{:02}{:02}{:03}.jpg", 3),
    "epoch seconds": lambda rng: str(rng.randrange(10**9, 2 * 10**9)),
    "epoch seconds, fraction": lambda rng: f"{rng.uniform(10**9, 2 * 10**9):.{rng.choice([3, 6, 7])}f}",
    "epoch milliseconds": lambda rng: str(rng.randrange(10**12, 2 * 10**12)),
    "epoch microseconds": lambda rng: str(rng.randrange(10**15, 2 * 10**15)),
    "ULID": lambda rng: "01" + _from(_CROCKFORD, 24)(rng),
    "SHA-1, git": _hex(40),
    "SHA-256": _hex(64),
    "MD5, colons": lambda rng: ":".join(_hex(2)(rng) for _ in range(16)),
    "git, short": lambda rng: _hex(rng.randint(7, 12))(rng),
    "ObjectId": _hex(24),
    "snowflake": lambda rng: str(rng.randrange(10**17, 10**19)),
    "requestId of NHN": lambda rng: _stamp("{:04}{:02}{:02}{:02}{:02}{:02}")(rng) + _from(_LETTERS, 11)(rng),
    "IPv4": _octets,
    "IPv4 with a port": lambda rng: f"{_octets(rng)}:{rng.randrange(1, 65536)}",
    "IPv6": lambda rng: ":".join(f"{rng.randrange(65536):x}" for _ in range(8)),
    "price": lambda rng: f"{rng.randrange(10 ** rng.randint(3, 12)):,}원",
    "price with cents": lambda rng: f"${rng.uniform(0, 10 ** rng.randint(1, 9)):,.2f}",
    "base64": _base64(24),
    "base64, long": _base64(300),
    "base62 id": _from(_LETTERS, 22),
    "order id": lambda rng: f"ORD-{_stamp('{:04}{:02}{:02}')(rng)}-{_digits(6)(rng)}",
    "card number": lambda rng: "-".join(_digits(4)(rng) for _ in range(4)),
    "version": lambda rng: ".".join(str(rng.randrange(100)) for _ in range(4)),
    "JSON of ids": lambda rng: json.dumps(
        {"id": rng.randrange(10**9), "seq": rng.randrange(99), "trace": _hex(32)(rng)}
    ),
}
"""What makes one text of each kind that holds digits and nothing to hide."""

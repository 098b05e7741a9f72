"""The names that phone numbers and secrets go by, told without :mod:`re`. Every text is in lower case."""


def has_name(lower: str) -> bool:
    """Whether a secret may be named: a key, a token, a password."""
    return (
        "key" in lower
        or "token" in lower
        or "secret" in lower
        or "pass" in lower
        or "pw" in lower
        or "auth" in lower
        or "cookie" in lower
        or "signature" in lower
        or "bearer" in lower
        or "basic" in lower
        or "credential" in lower
        or "/sender" in lower
        or "sess" in lower
    )


def has_number_name(lower: str) -> bool:
    """Whether a phone number may be named, in English."""
    return (
        "num" in lower
        or "phone" in lower
        or "tel" in lower
        or "fax" in lower
        or "mobile" in lower
        or "hp" in lower
        or "msisdn" in lower
        or ("no" in lower and _has_person(lower))
    )


def _has_person(lower: str) -> bool:
    return (
        "recipient" in lower
        or "send" in lower
        or "recei" in lower
        or "recv" in lower
        or "unsub" in lower
        or "contact" in lower
        or "cell" in lower
        or "callback" in lower
        or "dest" in lower
    )


def has_korean_name(text: str) -> bool:
    """Whether a secret may be named in Korean."""
    return (
        "키" in text
        or "토큰" in text
        or "비밀" in text
        or "암호" in text
        or "패스워드" in text
        or "서명" in text
        or "비번" in text
        or "시크릿" in text
    )

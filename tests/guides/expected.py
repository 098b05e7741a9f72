"""What this package is to make of every distinct JSON body of the vendor's guides, written by hand.

:data:`EXPECTED` has an entry for each id of ``examples.json``. An entry has cases; a case says what is put into the
example (see ``tests.guides.filling`` for what it does not say) and what the three decoding functions then give.
The guides call a substitute SMS *resend* (Kakao) and *fallback* (RCS).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Provider = Literal["kakao", "rcs"]
Status = Literal["DELIVERED", "FAILED", "PENDING", "UNKNOWN"]
SmsStatus = Literal["NONE", "PENDING", "DELIVERED", "FAILED", "UNKNOWN", "NOT_TOLD"]
VerdictName = Literal["DELIVERED", "DELIVERED_BY_SMS", "PENDING", "NOT_DELIVERED", "UNKNOWN"]


class Sent(NamedTuple):
    """One result of ``send_results``; ``error`` is a class's name."""

    recipient_seq: int | None
    request_id: str | None
    error: str | None = None


class Delivered(NamedTuple):
    """One result of ``delivery_results``; ``error`` is a class's name."""

    status: Status
    code: str | None
    sms_status: SmsStatus
    verdict: VerdictName
    error: str | None = None
    request_id: str | None = "R1"
    recipient_seq: int | None = 1


@dataclass(frozen=True)
class Case:
    """An example with values put into it, and what comes out.

    ``request`` is the class of the error that the request ended with, ``None`` for success; ``delivered`` is ``None``
    if ``delivery_results`` raises that same error.
    """

    name: str
    fill: Mapping[str, object] = field(default_factory=dict)
    request: str | None = None
    sent: tuple[Sent, ...] = ()
    delivered: tuple[Delivered, ...] | None = ()


class Entry(NamedTuple):
    """What a body is an answer of, and its cases."""

    provider: Provider
    cases: tuple[Case, ...]


class Row(NamedTuple):
    """Fields of one delivery, and its result; the same for every shape that has those fields."""

    name: str
    fields: Mapping[str, object]
    expected: Delivered


# --- no answers at all ------------------------------------------------------------------------------------------------

KAKAO_NO_ANSWER = Entry("kakao", (Case("as it stands", {}, "KakaoUnreadableOutcome", delivered=None),))
RCS_NO_ANSWER = Entry("rcs", (Case("as it stands", {}, "RcsUnreadableOutcome", delivered=None),))


# --- answers without deliveries ---------------------------------------------------------------------------------------


def refusal(code: int, message: str) -> dict[str, object]:
    """The values of a header that refuses."""
    return {"header.resultCode": code, "header.resultMessage": message, "header.isSuccessful": False}


TEMPLATE_NOT_FOUND = refusal(-3003, "Not exist template.")


def plain(*contents: str) -> Entry:
    """An answer of Kakao that is no send and has no deliveries; ``contents`` are null in a refusal."""
    nothing = dict.fromkeys(contents)
    refused = Case("refused", {**TEMPLATE_NOT_FOUND, **nothing}, "TemplateNotFound", delivered=None)
    return Entry("kakao", (Case("success"), Case("success without contents", nothing), refused))


HEADER_ALONE = Entry(
    "kakao",
    (
        Case("success"),
        Case("refused", TEMPLATE_NOT_FOUND, "TemplateNotFound", delivered=None),
        Case(
            "refused with a code as text",
            {**TEMPLATE_NOT_FOUND, "header.resultCode": "-3003"},
            "TemplateNotFound",
            (),
            None,
        ),
        Case("unknown code", refusal(-12345, "new"), "UnknownKakaoApiError", delivered=None),
        Case("server failed", refusal(500, "Internal Error"), "KakaoServerFailed", delivered=None),
    ),
)


# --- sends ------------------------------------------------------------------------------------------------------------

DELIVERIES_OF_A_SEND_WITH_FAILURES = None
"""``delivery_results`` raises for it what ``raise_for_response`` raises, although the header says success."""


def recipient(seq: int, code: int, message: str) -> dict[str, object]:
    """A row of a send's answer."""
    return {"recipientSeq": seq, "recipientNo": "01087654321", "resultCode": code, "resultMessage": message}


_FIRST = "message.sendResults.0"
_SECOND = "message.sendResults.1"

KAKAO_SEND = Entry(
    "kakao",
    (
        Case("accepted", {}, None, (Sent(1, "R1"),)),
        Case("two accepted", {_SECOND: recipient(2, 0, "SUCCESS")}, None, (Sent(1, "R1"), Sent(2, "R1"))),
        Case("no request id", {"message.requestId": None}, None, (Sent(1, None),)),
        Case("no recipient number", {f"{_FIRST}.recipientNo": None}, None, (Sent(1, "R1"),)),
        Case("no rows", {"message.sendResults": []}),
        Case(
            "one of two failed",
            {_SECOND: recipient(2, -3003, "Not exist template.")},
            "KakaoSendErrorGroup",
            (Sent(1, "R1"), Sent(2, "R1", "TemplateNotFound")),
            DELIVERIES_OF_A_SEND_WITH_FAILURES,
        ),
        Case(
            "the only one failed",
            {f"{_FIRST}.resultCode": -3301, f"{_FIRST}.resultMessage": "no"},
            "KakaoSendErrorGroup",
            (Sent(1, "R1", "RecipientUnsubscribed"),),
            DELIVERIES_OF_A_SEND_WITH_FAILURES,
        ),
        Case(
            "one failed with an unknown code",
            {f"{_FIRST}.resultCode": -12345, _SECOND: recipient(2, 0, "SUCCESS")},
            "KakaoSendErrorGroup",
            (Sent(1, "R1", "UnknownKakaoApiError"), Sent(2, "R1")),
            DELIVERIES_OF_A_SEND_WITH_FAILURES,
        ),
        Case(
            "all refused",
            {
                **refusal(-1031, "All of receivers are failed to send."),
                _FIRST: recipient(1, -3003, "Not exist template."),
                _SECOND: recipient(2, -3301, "no"),
            },
            "AllRecipientsFailedGroup",
            (Sent(1, "R1", "TemplateNotFound"), Sent(2, "R1", "RecipientUnsubscribed")),
            None,
        ),
        Case(
            "all refused without rows",
            {**refusal(-1031, "All of receivers are failed to send."), "message": None},
            "AllRecipientsFailed",
            (),
            None,
        ),
        Case("refused as a whole", {**TEMPLATE_NOT_FOUND, "message": None}, "TemplateNotFound", (), None),
    ),
)


# --- deliveries of Kakao ----------------------------------------------------------------------------------------------

_NO_ACCOUNT = "RecipientNotKakaotalkUser"  # 3019
_NO_CODE = "UnknownKakaoDeliveryError"

CODES_AND_WORDS = (
    # The row's substitute is RSC01: none wanted.
    Row("delivered", {"resultCode": "1000"}, Delivered("DELIVERED", "1000", "NONE", "DELIVERED")),
    Row("code as a number", {"resultCode": 1000}, Delivered("DELIVERED", "1000", "NONE", "DELIVERED")),
    Row(
        "failed",
        {"resultCode": "3019", "messageStatus": "FAILED"},
        Delivered("FAILED", "3019", "NONE", "NOT_DELIVERED", _NO_ACCOUNT),
    ),
    Row(
        "a known code is stronger than the word",
        {"resultCode": "3019", "messageStatus": "COMPLETED"},
        Delivered("FAILED", "3019", "NONE", "NOT_DELIVERED", _NO_ACCOUNT),
    ),
    Row(
        "receipt unconfirmed",
        {"resultCode": "3005", "messageStatus": "FAILED"},
        Delivered("UNKNOWN", "3005", "NONE", "UNKNOWN", "ReceiptUnconfirmed"),
    ),
    Row(
        "no code and no word",
        {"resultCode": None, "messageStatus": None},
        Delivered("PENDING", None, "NONE", "PENDING"),
    ),
    Row(
        "an empty code and no word",
        {"resultCode": "", "messageStatus": ""},
        Delivered("PENDING", None, "NONE", "PENDING"),
    ),
    Row(
        "no code, completed",
        {"resultCode": None, "messageStatus": "COMPLETED"},
        Delivered("DELIVERED", None, "NONE", "DELIVERED"),
    ),
    Row(
        "no code, failed",
        {"resultCode": None, "messageStatus": "FAILED"},
        Delivered("FAILED", None, "NONE", "NOT_DELIVERED", _NO_CODE),
    ),
    Row(
        "unknown code, completed",
        {"resultCode": "7777", "messageStatus": "COMPLETED"},
        Delivered("DELIVERED", "7777", "NONE", "DELIVERED"),
    ),
    Row(
        "unknown code, failed",
        {"resultCode": "7777", "messageStatus": "FAILED"},
        Delivered("FAILED", "7777", "NONE", "NOT_DELIVERED", _NO_CODE),
    ),
    Row(
        "unknown code, no word",
        {"resultCode": "7777", "messageStatus": None},
        Delivered("FAILED", "7777", "NONE", "NOT_DELIVERED", _NO_CODE),
    ),
)

CANCELED = (
    # A word of the guides of Alimtalk, and of Friendtalk's polling and mass sending.
    Row(
        "no code, canceled",
        {"resultCode": None, "messageStatus": "CANCEL"},
        Delivered("FAILED", None, "NONE", "NOT_DELIVERED", _NO_CODE),
    ),
)

READY = (
    # A word of the recipients of mass sending.
    Row(
        "no code, ready",
        {"resultCode": None, "messageStatus": "READY"},
        Delivered("PENDING", None, "NONE", "PENDING"),
    ),
)

SEQUENCE_AS_TEXT = (
    # The type in the tables for the recipients of Alimtalk's mass sending; the examples have a number.
    Row("sequence as text", {"recipientSeq": "1"}, Delivered("DELIVERED", "1000", "NONE", "DELIVERED")),
)

_FAILED = {"resultCode": "3019", "messageStatus": "FAILED"}
_UNCONFIRMED = {"resultCode": "3005", "messageStatus": "FAILED"}
_PENDING = {"resultCode": None, "messageStatus": None}

SUBSTITUTES = (
    Row(
        "failed, substitute wanted",
        {**_FAILED, "resendStatus": "RSC02"},
        Delivered("FAILED", "3019", "PENDING", "PENDING", _NO_ACCOUNT),
    ),
    Row(
        "failed, substitute on its way",
        {**_FAILED, "resendStatus": "RSC03"},
        Delivered("FAILED", "3019", "PENDING", "PENDING", _NO_ACCOUNT),
    ),
    Row(
        "failed, substitute delivered",
        {**_FAILED, "resendStatus": "RSC04"},
        Delivered("FAILED", "3019", "DELIVERED", "DELIVERED_BY_SMS", _NO_ACCOUNT),
    ),
    Row(
        "failed, substitute failed",
        {**_FAILED, "resendStatus": "RSC05"},
        Delivered("FAILED", "3019", "FAILED", "NOT_DELIVERED", _NO_ACCOUNT),
    ),
    Row(
        "failed, an unknown word about the substitute",
        {**_FAILED, "resendStatus": "RSC99"},
        Delivered("FAILED", "3019", "UNKNOWN", "UNKNOWN", _NO_ACCOUNT),
    ),
    Row(
        "failed, no word about the substitute",
        {**_FAILED, "resendStatus": None},
        Delivered("FAILED", "3019", "NOT_TOLD", "UNKNOWN", _NO_ACCOUNT),
    ),
    Row(
        "failed, an empty word about the substitute",
        {**_FAILED, "resendStatus": ""},
        Delivered("FAILED", "3019", "NOT_TOLD", "UNKNOWN", _NO_ACCOUNT),
    ),
    Row(
        "delivered, no word about the substitute",
        {"resultCode": "1000", "resendStatus": None},
        Delivered("DELIVERED", "1000", "NOT_TOLD", "DELIVERED"),
    ),
    Row(
        "delivered, substitute was wanted",
        {"resultCode": "1000", "resendStatus": "RSC02"},
        Delivered("DELIVERED", "1000", "PENDING", "DELIVERED"),
    ),
    Row(
        "pending, substitute wanted",
        {**_PENDING, "resendStatus": "RSC02"},
        Delivered("PENDING", None, "PENDING", "PENDING"),
    ),
    Row(
        "pending, no word about the substitute",
        {**_PENDING, "resendStatus": None},
        Delivered("PENDING", None, "NOT_TOLD", "PENDING"),
    ),
    Row(
        "unconfirmed, substitute on its way",
        {**_UNCONFIRMED, "resendStatus": "RSC03"},
        Delivered("UNKNOWN", "3005", "PENDING", "UNKNOWN", "ReceiptUnconfirmed"),
    ),
    Row(
        "unconfirmed, substitute delivered",
        {**_UNCONFIRMED, "resendStatus": "RSC04"},
        Delivered("UNKNOWN", "3005", "DELIVERED", "DELIVERED_BY_SMS", "ReceiptUnconfirmed"),
    ),
)

SUBSTITUTE_CODES = (
    # Codes of the SMS API's own table, in which 1000 is success.
    Row(
        "failed, substitute delivered with its code",
        {**_FAILED, "resendStatus": "RSC04", "resendResultCode": "1000", "resendRequestId": "S1"},
        Delivered("FAILED", "3019", "DELIVERED", "DELIVERED_BY_SMS", _NO_ACCOUNT),
    ),
    Row(
        "failed, substitute failed with its code",
        {**_FAILED, "resendStatus": "RSC05", "resendResultCode": "3018", "resendRequestId": "S1"},
        Delivered("FAILED", "3019", "FAILED", "NOT_DELIVERED", _NO_ACCOUNT),
    ),
    Row(
        "failed, only a code says that the substitute was delivered",
        {**_FAILED, "resendStatus": None, "resendResultCode": "1000"},
        Delivered("FAILED", "3019", "DELIVERED", "DELIVERED_BY_SMS", _NO_ACCOUNT),
    ),
    Row(
        "failed, only a code says that the substitute failed",
        {**_FAILED, "resendStatus": None, "resendResultCode": "3018"},
        Delivered("FAILED", "3019", "FAILED", "NOT_DELIVERED", _NO_ACCOUNT),
    ),
)

MASS_RECIPIENTS = (
    # Rows without any field about a substitute.
    Row("delivered", {}, Delivered("DELIVERED", "1000", "NOT_TOLD", "DELIVERED")),
    Row("failed", _FAILED, Delivered("FAILED", "3019", "NOT_TOLD", "UNKNOWN", _NO_ACCOUNT)),
    Row("receipt unconfirmed", _UNCONFIRMED, Delivered("UNKNOWN", "3005", "NOT_TOLD", "UNKNOWN", "ReceiptUnconfirmed")),
    Row("no code and no word", _PENDING, Delivered("PENDING", None, "NOT_TOLD", "PENDING")),
    Row(
        "no code, ready",
        {"resultCode": None, "messageStatus": "READY"},
        Delivered("PENDING", None, "NOT_TOLD", "PENDING"),
    ),
    Row(
        "no code, completed",
        {"resultCode": None, "messageStatus": "COMPLETED"},
        Delivered("DELIVERED", None, "NOT_TOLD", "DELIVERED"),
    ),
    Row(
        "no code, failed",
        {"resultCode": None, "messageStatus": "FAILED"},
        Delivered("FAILED", None, "NOT_TOLD", "UNKNOWN", _NO_CODE),
    ),
    Row(
        "no code, canceled",
        {"resultCode": None, "messageStatus": "CANCEL"},
        Delivered("FAILED", None, "NOT_TOLD", "UNKNOWN", _NO_CODE),
    ),
    Row(
        "unknown code, failed",
        {"resultCode": "7777", "messageStatus": "FAILED"},
        Delivered("FAILED", "7777", "NOT_TOLD", "UNKNOWN", _NO_CODE),
    ),
    Row(
        "sequence as text",  # see SEQUENCE_AS_TEXT
        {"recipientSeq": "1"},
        Delivered("DELIVERED", "1000", "NOT_TOLD", "DELIVERED"),
    ),
)

HOOKS = (
    # Rows without a status word and without any field about a substitute.
    Row("delivered", {"resultCode": "1000"}, Delivered("DELIVERED", "1000", "NOT_TOLD", "DELIVERED")),
    Row("failed", {"resultCode": "3019"}, Delivered("FAILED", "3019", "NOT_TOLD", "UNKNOWN", _NO_ACCOUNT)),
    Row(
        "receipt unconfirmed",
        {"resultCode": "3005"},
        Delivered("UNKNOWN", "3005", "NOT_TOLD", "UNKNOWN", "ReceiptUnconfirmed"),
    ),
    Row("no code", {"resultCode": None}, Delivered("PENDING", None, "NOT_TOLD", "PENDING")),
    Row("an empty code", {"resultCode": ""}, Delivered("PENDING", None, "NOT_TOLD", "PENDING")),
    Row("unknown code", {"resultCode": "7777"}, Delivered("FAILED", "7777", "NOT_TOLD", "UNKNOWN", _NO_CODE)),
)


def cases_of_rows(holder: str, rows: tuple[Row, ...], word: str = "resendStatus") -> tuple[Case, ...]:
    """The rows as cases of a shape that has its row at ``holder`` and the word about the substitute at ``word``."""
    found = []
    for name, fields, expected in rows:
        fill = {f"{holder}.{word if key == 'resendStatus' else key}": value for key, value in fields.items()}
        found.append(Case(name, fill, delivered=(expected,)))
    return tuple(found)


_MESSAGE_NOT_FOUND = refusal(-1016, "Not exist message.")


def kakao_list(holder: str, rows: tuple[Row, ...], word: str = "resendStatus") -> Entry:
    """An answer that has a list of deliveries at ``holder``, or null, or null for what the list is in."""
    around = holder.split(".")[0]
    others = (
        Case("an empty list", {holder: []}),
        Case("no list", {holder: None}),
        Case("no contents", {around: None}),
        Case("refused", {**_MESSAGE_NOT_FOUND, around: None}, "MessageNotFound", delivered=None),
    )
    return Entry("kakao", cases_of_rows(f"{holder}.0", rows, word) + others)


def kakao_look_up(holder: str, rows: tuple[Row, ...], word: str = "resendStatus") -> Entry:
    """An answer that has one delivery at ``holder``, or null."""
    others = (
        Case("no contents", {holder: None}),
        Case("refused", {**_MESSAGE_NOT_FOUND, holder: None}, "MessageNotFound", delivered=None),
    )
    return Entry("kakao", cases_of_rows(holder, rows, word) + others)


# --- webhooks of Kakao ------------------------------------------------------------------------------------------------

# A webhook has no header: whoever takes it for the answer to a request is told that it is none.
_WEBHOOK = "KakaoUnreadableOutcome"
_RESULTS = {"event": "MESSAGE_RESULT_UPDATE"}
_OTHER_EVENT = {"event": "ANY_OTHER_EVENT"}  # made up: the guides do not name the event of templates


def _hook(name: str, seq: int, code: str) -> dict[str, object]:
    return {"hookId": name, "requestId": "R1", "recipientSeq": seq, "recipientNo": "01012345678", "resultCode": code}


WEBHOOK_ENVELOPE = Entry(
    "kakao",
    (
        Case(
            "two results",
            {"hooks.0": _hook("h1", 1, "1000"), "hooks.1": _hook("h2", 2, "3019")},
            _WEBHOOK,
            delivered=(
                Delivered("DELIVERED", "1000", "NOT_TOLD", "DELIVERED"),
                Delivered("FAILED", "3019", "NOT_TOLD", "UNKNOWN", _NO_ACCOUNT, recipient_seq=2),
            ),
        ),
        Case("no hooks", {"hooks": []}, _WEBHOOK),
        Case("another event", {**_OTHER_EVENT, "hooks.0": _hook("h1", 1, "3019")}, _WEBHOOK),
    ),
)

WEBHOOK_OF_TEMPLATES = Entry(
    "kakao",
    (
        Case("approved", {**_OTHER_EVENT, "hooks.0.status": "TSC03"}, _WEBHOOK),
        Case("rejected", {**_OTHER_EVENT, "hooks.0.status": "TSC04"}, _WEBHOOK),
    ),
)

WEBHOOK_OF_RESULTS = Entry(
    "kakao",
    tuple(
        Case(case.name, {**_RESULTS, **case.fill}, _WEBHOOK, delivered=case.delivered)
        for case in cases_of_rows("hooks.0", HOOKS)
    ),
)


# --- RCS --------------------------------------------------------------------------------------------------------------

_M1 = "20230503100623Uc3C0JDd0u0"
_NO_RCS_CODE = "UnknownRcsDeliveryError"
_NO_RCS = "RcsNotReceivable"  # 54002


def _listed(status: Status, sms: SmsStatus, verdict: VerdictName, error: str | None = None, seq: int = 0) -> Delivered:
    return Delivered(status, None, sms, verdict, error, _M1, seq)


def _detail(status: Status, code: str | None, sms: SmsStatus, verdict: VerdictName, error: str | None) -> Delivered:
    return Delivered(status, code, sms, verdict, error, _M1, None)


RCS_LISTED = (
    # Rows without a code: the word is all there is.
    Row("as it stands", {}, _listed("DELIVERED", "NONE", "DELIVERED")),
    Row("ready", {"messageStatus": "READY"}, _listed("PENDING", "NONE", "PENDING")),
    Row("on its way", {"messageStatus": "IN_PROGRESS"}, _listed("PENDING", "NONE", "PENDING")),
    Row("failed", {"messageStatus": "FAILED"}, _listed("FAILED", "NONE", "NOT_DELIVERED", _NO_RCS_CODE)),
    Row("canceled", {"messageStatus": "CANCELED"}, _listed("FAILED", "NONE", "NOT_DELIVERED", _NO_RCS_CODE)),
    Row(
        "an unknown word",
        {"messageStatus": "BRAND_NEW"},
        _listed("UNKNOWN", "NONE", "UNKNOWN", "RcsDeliveryOutcomeUnknown"),
    ),
    Row(
        "failed, substitute on its way",
        {"messageStatus": "FAILED", "fallbackStatus": "IN_PROGRESS"},
        _listed("FAILED", "PENDING", "PENDING", _NO_RCS_CODE),
    ),
    Row(
        "failed, substitute delivered",
        {"messageStatus": "FAILED", "fallbackStatus": "COMPLETE"},
        _listed("FAILED", "DELIVERED", "DELIVERED_BY_SMS", _NO_RCS_CODE),
    ),
    Row(
        "failed, substitute failed",
        {"messageStatus": "FAILED", "fallbackStatus": "SEND_FAILED"},
        _listed("FAILED", "FAILED", "NOT_DELIVERED", _NO_RCS_CODE),
    ),
    Row(
        "failed, an unknown word about the substitute",
        {"messageStatus": "FAILED", "fallbackStatus": "BRAND_NEW"},
        _listed("FAILED", "UNKNOWN", "UNKNOWN", _NO_RCS_CODE),
    ),
    Row(
        "failed, an empty word about the substitute",
        {"messageStatus": "FAILED", "fallbackStatus": ""},
        _listed("FAILED", "NOT_TOLD", "UNKNOWN", _NO_RCS_CODE),
    ),
    Row(
        "failed, no word about the substitute",
        {"messageStatus": "FAILED", "fallbackStatus": None},
        _listed("FAILED", "NOT_TOLD", "UNKNOWN", _NO_RCS_CODE),
    ),
    Row(
        "sequence under the name of the guide's table",
        {"recipientSequence": None, "recipientSeq": 3},
        _listed("DELIVERED", "NONE", "DELIVERED", seq=3),
    ),
)

_RCS_FAILED = {"messageStatus": "FAILED", "resultCode": "54002"}
_SUBSTITUTED = {**_RCS_FAILED, "isFallback": True}

RCS_DETAILS = (
    Row("as it stands", {}, _detail("DELIVERED", "2000", "NONE", "DELIVERED", None)),
    Row("code as text", {"resultCode": "2000"}, _detail("DELIVERED", "2000", "NONE", "DELIVERED", None)),
    Row("failed", _RCS_FAILED, _detail("FAILED", "54002", "NONE", "NOT_DELIVERED", _NO_RCS)),
    Row(
        "failed, code as a number",
        {**_RCS_FAILED, "resultCode": 54002},
        _detail("FAILED", "54002", "NONE", "NOT_DELIVERED", _NO_RCS),
    ),
    Row(
        "a known code is stronger than the word",
        {"messageStatus": "DELIVERED", "resultCode": "54002"},
        _detail("FAILED", "54002", "NONE", "NOT_DELIVERED", _NO_RCS),
    ),
    Row(
        "outcome unknown",
        {"messageStatus": "FAILED", "resultCode": "59003"},
        _detail("UNKNOWN", "59003", "NONE", "UNKNOWN", "BackendTimedOut"),
    ),
    Row(
        "no code, ready",
        {"messageStatus": "READY", "resultCode": ""},
        _detail("PENDING", None, "NONE", "PENDING", None),
    ),
    Row(
        "no code, on its way",
        {"messageStatus": "IN_PROGRESS", "resultCode": ""},
        _detail("PENDING", None, "NONE", "PENDING", None),
    ),
    Row(
        "no code and no word",
        {"messageStatus": "", "resultCode": ""},
        _detail("PENDING", None, "NONE", "PENDING", None),
    ),
    Row(
        "no code, delivered",
        {"messageStatus": "DELIVERED", "resultCode": None},
        _detail("DELIVERED", None, "NONE", "DELIVERED", None),
    ),
    Row(
        "no code, failed",
        {"messageStatus": "FAILED", "resultCode": ""},
        _detail("FAILED", None, "NONE", "NOT_DELIVERED", _NO_RCS_CODE),
    ),
    Row(
        "no code, canceled",
        {"messageStatus": "CANCELED", "resultCode": ""},
        _detail("FAILED", None, "NONE", "NOT_DELIVERED", _NO_RCS_CODE),
    ),
    Row(
        "unknown code, failed",
        {"messageStatus": "FAILED", "resultCode": "99999"},
        _detail("FAILED", "99999", "NONE", "NOT_DELIVERED", _NO_RCS_CODE),
    ),
    Row(
        "unknown code, delivered",
        {"messageStatus": "DELIVERED", "resultCode": "99999"},
        _detail("DELIVERED", "99999", "NONE", "DELIVERED", None),
    ),
    Row(
        "unknown code, no word",
        {"messageStatus": "", "resultCode": "99999"},
        _detail("FAILED", "99999", "NONE", "NOT_DELIVERED", _NO_RCS_CODE),
    ),
    Row(
        "failed, substitute on its way",
        {**_SUBSTITUTED, "fallbackStatus": "IN_PROGRESS", "fallbackRequestId": "S1"},
        _detail("FAILED", "54002", "PENDING", "PENDING", _NO_RCS),
    ),
    Row(
        "failed, substitute delivered",
        {**_SUBSTITUTED, "fallbackStatus": "COMPLETE", "fallbackResultCode": "1000"},
        _detail("FAILED", "54002", "DELIVERED", "DELIVERED_BY_SMS", _NO_RCS),
    ),
    Row(
        "failed, substitute delivered, no code of it",
        {**_SUBSTITUTED, "fallbackStatus": "COMPLETE"},
        _detail("FAILED", "54002", "DELIVERED", "DELIVERED_BY_SMS", _NO_RCS),
    ),
    Row(
        "failed, substitute failed",
        {**_SUBSTITUTED, "fallbackStatus": "SEND_FAILED"},
        _detail("FAILED", "54002", "FAILED", "NOT_DELIVERED", _NO_RCS),
    ),
    Row(
        "failed, an unknown word about the substitute",
        {**_SUBSTITUTED, "fallbackStatus": "BRAND_NEW"},
        _detail("FAILED", "54002", "UNKNOWN", "UNKNOWN", _NO_RCS),
    ),
    Row(
        "failed, an empty word about a substitute that is wanted",
        {**_SUBSTITUTED, "fallbackStatus": ""},
        _detail("FAILED", "54002", "NOT_TOLD", "UNKNOWN", _NO_RCS),
    ),
    Row(
        "failed, no word about a substitute that is not wanted",
        {**_RCS_FAILED, "isFallback": False, "fallbackStatus": ""},
        _detail("FAILED", "54002", "NONE", "NOT_DELIVERED", _NO_RCS),
    ),
    Row(
        "failed, no word about the substitute at all",
        {**_RCS_FAILED, "isFallback": None, "fallbackStatus": None},
        _detail("FAILED", "54002", "NOT_TOLD", "UNKNOWN", _NO_RCS),
    ),
)

_ID_NOT_FOUND = refusal(-7005, "Not found messageId.")

RCS_LIST = Entry(
    "rcs",
    (
        *cases_of_rows("data.0", RCS_LISTED),
        Case("an empty list", {"data": []}),
        Case("no list", {"data": None}),
        Case("refused", {**_ID_NOT_FOUND, "data": None}, "MessageIdNotFound", delivered=None),
    ),
)

RCS_DETAIL = Entry(
    "rcs",
    (
        *cases_of_rows("messageRecipient", RCS_DETAILS),
        Case("no contents", {"messageRecipient": None}),
        Case("refused", {**_ID_NOT_FOUND, "messageRecipient": None}, "MessageIdNotFound", delivered=None),
    ),
)

RCS_SEND = Entry(
    "rcs",
    (
        Case("as it stands", {}, None, (Sent(None, "20220914184500weq0u9pNu30"),)),
        Case(
            "refused",
            {**refusal(-3000, "Client Error. Invalid button parameter"), "messageId": None},
            "InvalidButtonParameter",
            (),
            None,
        ),
    ),
)

RCS_REFUSAL = Entry("rcs", (Case("as it stands", {}, "InvalidButtonParameter", delivered=None),))
RCS_SERVER_FAILED = Entry("rcs", (Case("as it stands", {}, "RcsServerFailed", delivered=None),))
RCS_HEADER_ALONE = Entry(
    "rcs",
    (
        Case("as it stands"),
        Case("refused", refusal(-4033, "no"), "MediaTooLarge", delivered=None),
    ),
)


# --- every body -------------------------------------------------------------------------------------------------------

_SINGLE = CODES_AND_WORDS + CANCELED + SUBSTITUTES + SUBSTITUTE_CODES
_MASS_SINGLE = _SINGLE + READY
_BRAND = CODES_AND_WORDS + SUBSTITUTES + SUBSTITUTE_CODES

ALIMTALK: dict[str, Entry] = {
    "alimtalk-api-guide:46": KAKAO_NO_ANSWER,  # headers of a request
    "alimtalk-api-guide:59": KAKAO_NO_ANSWER,  # send, body
    "alimtalk-api-guide:153": KAKAO_NO_ANSWER,  # send, curl
    "alimtalk-api-guide:159": KAKAO_SEND,
    "alimtalk-api-guide:228": KAKAO_NO_ANSWER,  # send of a whole text, body
    "alimtalk-api-guide:392": KAKAO_NO_ANSWER,  # send of a whole text, curl
    "alimtalk-api-guide:491": kakao_list(
        "messageSearchResultResponse.messages", CODES_AND_WORDS + CANCELED + SUBSTITUTES
    ),
    "alimtalk-api-guide:599": kakao_look_up("message", _SINGLE),
    "alimtalk-api-guide:967": HEADER_ALONE,
    "alimtalk-api-guide:1031": kakao_list("messages", _SINGLE),  # polling
    "alimtalk-api-guide:1122": plain("totalCount"),  # how many there are to poll
    "alimtalk-api-guide:1213": plain("body"),  # mass jobs, which are no deliveries
    "alimtalk-api-guide:1315": kakao_list("body.recipients", MASS_RECIPIENTS),
    "alimtalk-api-guide:1410": kakao_look_up("body", _MASS_SINGLE + SEQUENCE_AS_TEXT),
    "alimtalk-api-guide:1608": plain("categories"),
    "alimtalk-api-guide:1680": KAKAO_NO_ANSWER,  # template, body
    "alimtalk-api-guide:1853": KAKAO_NO_ANSWER,  # template, body of a change
    "alimtalk-api-guide:2074": KAKAO_NO_ANSWER,  # comment, body
    "alimtalk-api-guide:2138": KAKAO_NO_ANSWER,  # comment with a file, body
    "alimtalk-api-guide:2269": plain("templates"),
    "alimtalk-api-guide:2501": plain("templateListResponse"),
    "alimtalk-api-guide:2719": plain("templateModificationsResponse"),
    "alimtalk-api-guide:2937": plain("templateImage"),
    "alimtalk-api-guide:3060": KAKAO_NO_ANSWER,  # plugin, body
    "alimtalk-api-guide:3126": KAKAO_NO_ANSWER,  # plugin, body of a change
    "alimtalk-api-guide:3239": plain("plugins"),
    "alimtalk-api-guide:3305": KAKAO_NO_ANSWER,  # app key for substitutes, body
    "alimtalk-api-guide:3317": KAKAO_NO_ANSWER,  # app key for substitutes, curl
    "alimtalk-api-guide:3370": KAKAO_NO_ANSWER,  # setting of substitutes, body
    "alimtalk-api-guide:3386": KAKAO_NO_ANSWER,  # setting of substitutes, curl
}

STATISTICS: dict[str, Entry] = {
    "common-api-guide:75": plain("stats"),
    "common-api-guide:141": plain("total"),
    "common-api-guide:227": plain("totalCount", "alimtalkDeliveryStatistics"),
    "common-api-guide:306": plain("totalCount", "alimtalkTemplateStatistics"),
    "common-api-guide:388": plain("totalCount", "brandmessageDeliveryStatistics"),
    "common-api-guide:479": plain("totalCount", "brandmessageTemplateStatistics"),
}

FRIENDTALK: dict[str, Entry] = {
    "friendtalk-api-guide:74": KAKAO_NO_ANSWER,  # send of a text, body
    "friendtalk-api-guide:164": KAKAO_NO_ANSWER,  # send of an image, body
    "friendtalk-api-guide:260": KAKAO_NO_ANSWER,  # send of a wide item list, body
    "friendtalk-api-guide:388": KAKAO_NO_ANSWER,  # send of a carousel feed, body
    "friendtalk-api-guide:529": KAKAO_NO_ANSWER,  # send of a carousel of goods, body
    "friendtalk-api-guide:706": KAKAO_NO_ANSWER,  # send of a video, body
    "friendtalk-api-guide:807": KAKAO_NO_ANSWER,  # send of goods, body
    "friendtalk-api-guide:910": KAKAO_NO_ANSWER,  # send, curl
    "friendtalk-api-guide:1005": kakao_list("messageSearchResultResponse.messages", CODES_AND_WORDS + SUBSTITUTES),
    "friendtalk-api-guide:1126": kakao_look_up("message", CODES_AND_WORDS + SUBSTITUTES + SUBSTITUTE_CODES),
    "friendtalk-api-guide:1493": kakao_list(  # polling
        "messageSearchResultResponse.messages", CODES_AND_WORDS + CANCELED + SUBSTITUTES
    ),
    "friendtalk-api-guide:1610": plain("body"),  # mass jobs, which are no deliveries
    "friendtalk-api-guide:1809": kakao_look_up("body", _MASS_SINGLE),
    "friendtalk-api-guide:2099": plain("image"),
    "friendtalk-api-guide:2383": plain("imagesResponse"),
    "friendtalk-api-guide:2517": KAKAO_NO_ANSWER,  # form, body
    "friendtalk-api-guide:2529": KAKAO_NO_ANSWER,  # form, curl
    "friendtalk-api-guide:2535": plain("bizFormKey"),
    "friendtalk-api-guide:2651": KAKAO_NO_ANSWER,  # setting of substitutes, body
    "friendtalk-api-guide:2669": KAKAO_NO_ANSWER,  # setting of substitutes, curl
    "friendtalk-compatible-api-guide:56": KAKAO_NO_ANSWER,  # headers of a request
}

BRAND_MESSAGE: dict[str, Entry] = {
    "friendtalkupgrade-api-guide:180": KAKAO_NO_ANSWER,  # send of a text, body
    "friendtalkupgrade-api-guide:284": KAKAO_NO_ANSWER,  # send of an image, body
    "friendtalkupgrade-api-guide:395": KAKAO_NO_ANSWER,  # send of a wide image, body
    "friendtalkupgrade-api-guide:506": KAKAO_NO_ANSWER,  # send of a wide item list, body
    "friendtalkupgrade-api-guide:646": KAKAO_NO_ANSWER,  # send of a video, body
    "friendtalkupgrade-api-guide:759": KAKAO_NO_ANSWER,  # send of goods, body
    "friendtalkupgrade-api-guide:904": KAKAO_NO_ANSWER,  # send of a carousel feed, body
    "friendtalkupgrade-api-guide:1060": KAKAO_NO_ANSWER,  # send of a carousel of goods, body
    "friendtalkupgrade-api-guide:1214": KAKAO_SEND,
    "friendtalkupgrade-api-guide:1299": KAKAO_NO_ANSWER,  # send of a template, body
    "friendtalkupgrade-api-guide:1451": kakao_list("messageSearchResultResponse.messages", _BRAND, "resendStatusCode"),
    "friendtalkupgrade-api-guide:1557": kakao_look_up("message", _BRAND, "resendStatusCode"),
    "friendtalkupgrade-api-guide:1919": plain("templateListResponse"),
    "friendtalkupgrade-api-guide:2176": plain("template"),
    "friendtalkupgrade-api-guide:2448": KAKAO_NO_ANSWER,  # template of a text, body
    "friendtalkupgrade-api-guide:2502": KAKAO_NO_ANSWER,  # template of an image, body
    "friendtalkupgrade-api-guide:2563": KAKAO_NO_ANSWER,  # template of a wide image, body
    "friendtalkupgrade-api-guide:2624": KAKAO_NO_ANSWER,  # template of a wide item list: a text named header
    "friendtalkupgrade-api-guide:2714": KAKAO_NO_ANSWER,  # template of a video: a text named header
    "friendtalkupgrade-api-guide:2777": KAKAO_NO_ANSWER,  # template of goods, body
    "friendtalkupgrade-api-guide:2852": KAKAO_NO_ANSWER,  # template of a carousel feed, body
    "friendtalkupgrade-api-guide:2962": KAKAO_NO_ANSWER,  # template of a carousel of goods, body
    "friendtalkupgrade-api-guide:3068": plain("template"),
    "friendtalkupgrade-api-guide:3439": KAKAO_NO_ANSWER,  # upload of a video, body
    "friendtalkupgrade-api-guide:3457": plain("video", "uploadInfo"),
    "friendtalkupgrade-api-guide:3527": KAKAO_NO_ANSWER,  # answer of another host, where the video itself goes
    "friendtalkupgrade-api-guide:3593": plain("videosResponse"),
    "friendtalkupgrade-api-guide:3802": plain("sender"),
    "friendtalkupgrade-api-guide:3901": KAKAO_NO_ANSWER,  # number to unsubscribe with, body
}

SENDERS_AND_WEBHOOKS: dict[str, Entry] = {
    "sender-api-guide-v2.3:53": plain("categories"),
    "sender-api-guide-v2.3:136": KAKAO_NO_ANSWER,  # sender profile, body
    "sender-api-guide-v2.3:195": KAKAO_NO_ANSWER,  # token of a sender profile, body
    "sender-api-guide-v2.3:208": plain("sender"),
    "sender-api-guide-v2.3:313": plain("sender"),
    "sender-api-guide-v2.3:428": plain("senders", "totalCount"),
    "sender-api-guide-v2.3:540": plain("senderGroup"),
    "webhook-api-guide:34": WEBHOOK_ENVELOPE,
    "webhook-api-guide:78": WEBHOOK_OF_TEMPLATES,
    "webhook-api-guide:126": WEBHOOK_OF_RESULTS,
}

RCS: dict[str, Entry] = {
    "rcs-api-guide:20": RCS_NO_ANSWER,  # headers of a request
    "rcs-api-guide:42": RCS_NO_ANSWER,  # SMS, body
    "rcs-api-guide:61": RCS_SEND,
    "rcs-api-guide:72": RCS_REFUSAL,
    "rcs-api-guide:122": RCS_NO_ANSWER,  # LMS, body
    "rcs-api-guide:205": RCS_NO_ANSWER,  # MMS, body
    "rcs-api-guide:294": RCS_NO_ANSWER,  # template, body
    "rcs-api-guide:375": RCS_LIST,  # SMS
    "rcs-api-guide:410": RCS_SERVER_FAILED,
    "rcs-api-guide:474": RCS_LIST,  # LMS
    "rcs-api-guide:573": RCS_LIST,  # MMS
    "rcs-api-guide:672": RCS_LIST,  # template
    "rcs-api-guide:759": RCS_DETAIL,  # SMS
    "rcs-api-guide:857": RCS_DETAIL,  # LMS
    "rcs-api-guide:957": RCS_DETAIL,  # MMS
    "rcs-api-guide:1068": RCS_DETAIL,  # template
    "rcs-api-guide:1177": RCS_HEADER_ALONE,
    "rcs-api-guide:1209": RCS_NO_ANSWER,  # button that opens a chat
    "rcs-api-guide:1232": RCS_NO_ANSWER,  # button that copies
    "rcs-api-guide:1252": RCS_NO_ANSWER,  # button that dials
    "rcs-api-guide:1272": RCS_NO_ANSWER,  # button that shows a place
    "rcs-api-guide:1300": RCS_NO_ANSWER,  # button that looks for a place
    "rcs-api-guide:1324": RCS_NO_ANSWER,  # button that tells where one is
    "rcs-api-guide:1344": RCS_NO_ANSWER,  # button that opens a page
    "rcs-api-guide:1364": RCS_NO_ANSWER,  # button that adds to a calendar
}

EXPECTED: dict[str, Entry] = {**ALIMTALK, **STATISTICS, **FRIENDTALK, **BRAND_MESSAGE, **SENDERS_AND_WEBHOOKS, **RCS}

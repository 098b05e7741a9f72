"""What a user writes, and what type checkers must say of it: a comment names the type or the kind of mistake."""

from typing import assert_type

from bizmessage.categories import TemplateError
from bizmessage.errors import BizMessageError
from bizmessage.kakao import (
    FieldOutOfRange,
    KakaoApiCode,
    KakaoApiError,
    KakaoDeliveryCode,
    KakaoDeliveryError,
    KakaoSendError,
    KakaoTemplateError,
    RecipientNotKakaotalkUser,
    TemplateNotFound,
    UnknownKakaoApiError,
    api_error_class,
    delivery_error_class,
)
from bizmessage.kakao import Misspelt  # mistake
from bizmessage.rcs import RcsSendError
from bizmessage.rcs import TemplateNotFound as RcsTemplateNotFound

# Attributes, on the class and on the instance.
assert_type(TemplateNotFound.code, int)
assert_type(TemplateNotFound().code, int)
assert_type(RecipientNotKakaotalkUser.code, str)
assert_type(KakaoApiError.code, int | None)
assert_type(KakaoDeliveryError().code, str | None)
assert_type(KakaoSendError.code, int | str | None)
assert_type(TemplateNotFound.summary, str)
assert_type(TemplateNotFound.description, str)
assert_type(TemplateNotFound.message_template, str)
assert_type(TemplateNotFound.category, str)
assert_type(TemplateNotFound.provider, str)
assert_type(TemplateNotFound().table, str)
assert_type(KakaoSendError.category, str | None)
assert_type(TemplateNotFound().message, str)
assert_type(TemplateNotFound().as_dict(), dict[str, object])
TemplateNotFound().missing  # mistake

# Parameters.
error = FieldOutOfRange(field="content", minimum=1, maximum=1000)
assert_type(error.field, str | None)
assert_type(error.maximum, int | None)
FieldOutOfRange("the server's own text")
FieldOutOfRange("the server's own text", field="content")
FieldOutOfRange(field="content", minimum="1", maximum=1000)  # mistake
FieldOutOfRange(field="content", minimum=1)  # mistake
FieldOutOfRange(field="content", minimum=1, maximum=1000, more=1)  # mistake
FieldOutOfRange()  # mistake
TemplateNotFound(field="content")  # mistake
TemplateNotFound(-3003)  # mistake
UnknownKakaoApiError("text", code=-7777)
UnknownKakaoApiError("text", code="-7777")  # mistake

# Enums and lookup.
assert_type(KakaoApiCode.TEMPLATE_NOT_FOUND.error, type[KakaoApiError] | None)
assert_type(KakaoDeliveryCode("3019").error, type[KakaoDeliveryError] | None)
assert_type(KakaoApiCode("-3003"), KakaoApiCode)
assert_type(KakaoApiCode.TEMPLATE_NOT_FOUND == -3003, bool)
assert_type(api_error_class(-3003), type[KakaoApiError])
assert_type(delivery_error_class("3019"), type[KakaoDeliveryError])
raise_me: type[KakaoSendError] = api_error_class("-3003")
api_error_class(None)  # mistake
KakaoApiCode.MISSPELT  # mistake


# Catching.
def catch() -> None:
    try:
        raise TemplateNotFound
    except TemplateNotFound as error:
        assert_type(error, TemplateNotFound)
    except KakaoTemplateError as error:
        assert_type(error, KakaoTemplateError)
    except (KakaoSendError, RcsSendError) as error:
        assert_type(error, KakaoSendError | RcsSendError)
    except BizMessageError as error:
        assert_type(error, BizMessageError)


template_error: TemplateError = TemplateNotFound()
template_error = RcsTemplateNotFound()
kakao_error: KakaoSendError = RcsTemplateNotFound()  # mistake

# Answers and deliveries.
from bizmessage.kakao import (  # noqa: E402
    DeliveryResult,
    DeliveryStatus,
    KakaoGatewayRateLimited,
    KakaoSendErrorGroup,
    SendResult,
    Verdict,
    delivery_results,
    error_from_response,
    raise_for_delivery,
    raise_for_response,
    send_results,
)
from bizmessage.errors.transport import GatewayError  # noqa: E402

assert_type(error_from_response({}), KakaoSendError | None)
assert_type(error_from_response(b"", http_status=200), KakaoSendError | None)
raise_for_response("{}", http_status=502)
raise_for_response(3)  # mistake
for sent in send_results({}):
    assert_type(sent, SendResult[KakaoSendError])
    assert_type(sent.recipient_seq, int | None)
for result in delivery_results([{"resultCode": "3019"}]):
    assert_type(result, DeliveryResult[KakaoDeliveryError])
    assert_type(result.error, KakaoDeliveryError | None)
    assert_type(result.status, DeliveryStatus)
    assert_type(result.verdict, Verdict)
    assert_type(result.unmasked_recipient_no, str | None)
    raise_for_delivery(result)
group: KakaoSendError = KakaoSendErrorGroup("1 of 2 recipients failed", [TemplateNotFound()])
gateway_error: GatewayError = KakaoGatewayRateLimited()

# Advice.
from bizmessage.advice import Fallback, Fault, Retry  # noqa: E402

assert_type(TemplateNotFound.fault, Fault)
assert_type(TemplateNotFound().retry, Retry)
assert_type(KakaoApiCode.TEMPLATE_NOT_FOUND.fallback, Fallback)
assert_type(TemplateNotFound.remedy, str)
assert_type(TemplateNotFound.explain("ko"), str)
for permanent in KakaoSendErrorGroup("1 of 2 recipients failed", [TemplateNotFound()]).permanent():
    assert_type(permanent.error, KakaoApiError | None)

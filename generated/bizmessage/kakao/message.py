# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about messages and send requests that were made before."""

from bizmessage.categories import MessageError
from bizmessage.errors import OutcomeUnknown
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError


class KakaoMessageError(KakaoSendError, MessageError):
    """An error of KakaoTalk Bizmessage about messages and send requests that were made before.

    메시지와 발송 요청
    """


class MessageNotFound(KakaoApiError, KakaoMessageError):
    """No message with this requestId or recipientSeq is found.

    KakaoTalk Bizmessage API response code -1016, section 발송/조회.

    requestId 혹은 recipientSeq로 메시지를 찾을 수 없는 경우
    It is not found any messages responding with that requestId or recipientSeq.
    """

    code: int = -1016
    summary = "No message with this requestId or recipientSeq is found."
    description = "requestId 혹은 recipientSeq로 메시지를 찾을 수 없는 경우"
    message_template = "It is not found any messages responding with that requestId or recipientSeq."


class AllRecipientsFailed(KakaoApiError, KakaoMessageError):
    """Sending fails for all recipients of the request.

    KakaoTalk Bizmessage API response code -1031, section 발송/조회.

    발송 요청한 전체 수신자가 발송에 실패했을 경우
    All of receivers are failed to send.
    """

    code: int = -1031
    summary = "Sending fails for all recipients of the request."
    description = "발송 요청한 전체 수신자가 발송에 실패했을 경우"
    message_template = "All of receivers are failed to send."


class CancelableMessageNotFound(KakaoApiError, KakaoMessageError):
    """The requested messages are not found or none of them can be cancelled.

    KakaoTalk Bizmessage API response code -2029, section 발송/조회.

    요청한 메시지가 없거나, 취소할 수 있는 메시지가 없는 경우
    All of your messages to cancel are not found or do not meet conditions to cancel.
    """

    code: int = -2029
    summary = "The requested messages are not found or none of them can be cancelled."
    description = "요청한 메시지가 없거나, 취소할 수 있는 메시지가 없는 경우"
    message_template = "All of your messages to cancel are not found or do not meet conditions to cancel."


class MassMessageRequestNotFound(KakaoApiError, KakaoMessageError):
    """The mass message request does not exist.

    KakaoTalk Bizmessage API response code -2500, section 발송/조회.

    대량 발송 요청을 찾을 수 없는 경우
    Not found mass message request
    """

    code: int = -2500
    summary = "The mass message request does not exist."
    description = "대량 발송 요청을 찾을 수 없는 경우"
    message_template = "Not found mass message request"


class SendRequestDeadlineExpired(KakaoApiError, KakaoMessageError):
    """The deadline of the send request has expired or there is no message that can be cancelled.

    KakaoTalk Bizmessage API response code -2501, section 발송/조회.

    요청한 메시지가 없거나, 취소할 수 있는 메시지가 없는 경우
    Send request is failed. because the deadline is expired
    """

    code: int = -2501
    summary = "The deadline of the send request has expired or there is no message that can be cancelled."
    description = "요청한 메시지가 없거나, 취소할 수 있는 메시지가 없는 경우"
    message_template = "Send request is failed. because the deadline is expired"


class ReceiptUnconfirmed(KakaoDeliveryError, KakaoMessageError, OutcomeUnknown):
    """The message was sent but its receipt is not confirmed; it may still be received within 3 days.

    KakaoTalk Bizmessage delivery result code 3005.

    메시지를 발송했으나 수신 확인이 안 됨(성공 불확실, 서버에는 암호화되어 보관되며 3일 이내 수신 가능)
    """

    code: str = "3005"
    summary = "The message was sent but its receipt is not confirmed; it may still be received within 3 days."
    description = "메시지를 발송했으나 수신 확인이 안 됨(성공 불확실, 서버에는 암호화되어 보관되며 3일 이내 수신 가능)"
    message_template = ""


class DeliveryMessageNotFound(KakaoDeliveryError, KakaoMessageError, OutcomeUnknown):
    """The message does not exist.

    KakaoTalk Bizmessage delivery result code 3011.

    메시지가 존재하지 않음
    """

    code: str = "3011"
    summary = "The message does not exist."
    description = "메시지가 존재하지 않음"
    message_template = ""


class MessageResultNotFound(KakaoDeliveryError, KakaoMessageError, OutcomeUnknown):
    """The result of sending the message cannot be found.

    KakaoTalk Bizmessage delivery result code 4000.

    메시지 전송 결과를 찾을 수 없음
    """

    code: str = "4000"
    summary = "The result of sending the message cannot be found."
    description = "메시지 전송 결과를 찾을 수 없음"
    message_template = ""


class UndeterminedMessageStatus(KakaoDeliveryError, KakaoMessageError, OutcomeUnknown):
    """The status of the message is unknown.

    KakaoTalk Bizmessage delivery result code 4001.

    알 수 없는 메시지 상태
    """

    code: str = "4001"
    summary = "The status of the message is unknown."
    description = "알 수 없는 메시지 상태"
    message_template = ""


class MessageResultLookupFailed(KakaoDeliveryError, KakaoMessageError, OutcomeUnknown):
    """The result of the message cannot be looked up.

    KakaoTalk Bizmessage delivery result code 4122.

    메시지 결과 조회 오류
    """

    code: str = "4122"
    summary = "The result of the message cannot be looked up."
    description = "메시지 결과 조회 오류"
    message_template = ""


class MessageRequestFailed4137(KakaoDeliveryError, KakaoMessageError):
    """The message request fails.

    KakaoTalk Bizmessage delivery result code 4137.

    메시지 요청 실패
    """

    code: str = "4137"
    summary = "The message request fails."
    description = "메시지 요청 실패"
    message_template = ""


class MessageRequestFailed4139(KakaoDeliveryError, KakaoMessageError):
    """The message request fails.

    KakaoTalk Bizmessage delivery result code 4139.

    메시지 요청 실패
    """

    code: str = "4139"
    summary = "The message request fails."
    description = "메시지 요청 실패"
    message_template = ""


class MessageRequestFailed4140(KakaoDeliveryError, KakaoMessageError):
    """The message request fails.

    KakaoTalk Bizmessage delivery result code 4140.

    메시지 요청 실패
    """

    code: str = "4140"
    summary = "The message request fails."
    description = "메시지 요청 실패"
    message_template = ""


class MessageRequestFailed4141(KakaoDeliveryError, KakaoMessageError):
    """The message request fails.

    KakaoTalk Bizmessage delivery result code 4141.

    메시지 요청 실패
    """

    code: str = "4141"
    summary = "The message request fails."
    description = "메시지 요청 실패"
    message_template = ""


class MessageRequestFailed4142(KakaoDeliveryError, KakaoMessageError):
    """The message request fails.

    KakaoTalk Bizmessage delivery result code 4142.

    메시지 요청 실패
    """

    code: str = "4142"
    summary = "The message request fails."
    description = "메시지 요청 실패"
    message_template = ""


class MessageInProgress(KakaoDeliveryError, KakaoMessageError, OutcomeUnknown):
    """The message is still being processed.

    KakaoTalk Bizmessage delivery result code 4161.

    처리중인 메시지
    """

    code: str = "4161"
    summary = "The message is still being processed."
    description = "처리중인 메시지"
    message_template = ""

# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about the provider's own systems and those behind them."""

from bizmessage.categories import ServiceError
from bizmessage.errors import OutcomeUnknown, TryLater
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsServiceError(RcsSendError, ServiceError):
    """An error of RCS Bizmessage about the provider's own systems and those behind them.

    서비스 내부 시스템
    """


class UnsubscribeNumberLookupFailed(RcsApiError, RcsServiceError, OutcomeUnknown):
    """The provider fails to look up the 080 unsubscribe number through the SMS block service API.

    RCS Bizmessage API result code -5000.

    080 수신거부 번호 조회 실패
    Fail to call SMS block service API.
    """

    code: int = -5000
    summary = "The provider fails to look up the 080 unsubscribe number through the SMS block service API."
    description = "080 수신거부 번호 조회 실패"
    message_template = "Fail to call SMS block service API."


class UnsubscribedRecipientLookupFailed(RcsApiError, RcsServiceError, OutcomeUnknown):
    """The provider fails to look up the 080 opt-out recipients through the SMS block recipient API.

    RCS Bizmessage API result code -5001.

    080 수신거부 대상 조회 실패
    Fail to call SMS block recipient API.
    """

    code: int = -5001
    summary = "The provider fails to look up the 080 opt-out recipients through the SMS block recipient API."
    description = "080 수신거부 대상 조회 실패"
    message_template = "Fail to call SMS block recipient API."


class SmsSenderNumberLookupFailed(RcsApiError, RcsServiceError, OutcomeUnknown):
    """The provider fails to look up the SMS sender number through the SMS send number API.

    RCS Bizmessage API result code -5002.

    SMS 발신 번호 조회 실패
    Fail to call SMS send number API.
    """

    code: int = -5002
    summary = "The provider fails to look up the SMS sender number through the SMS send number API."
    description = "SMS 발신 번호 조회 실패"
    message_template = "Fail to call SMS send number API."


class SmsProjectLookupFailed(RcsApiError, RcsServiceError, OutcomeUnknown):
    """The provider fails to look up the SMS project through the CAB API.

    RCS Bizmessage API result code -6000.

    SMS 프로젝트 조회 실패
    Fail to call CAB read project API.
    """

    code: int = -6000
    summary = "The provider fails to look up the SMS project through the CAB API."
    description = "SMS 프로젝트 조회 실패"
    message_template = "Fail to call CAB read project API."


class SmsProjectActivationFailed(RcsApiError, RcsServiceError, OutcomeUnknown):
    """The provider fails to activate the SMS project through the CAB API.

    RCS Bizmessage API result code -6001.

    SMS 프로젝트 활성화 실패
    Fail to call CAB enable project SMS API.
    """

    code: int = -6001
    summary = "The provider fails to activate the SMS project through the CAB API."
    description = "SMS 프로젝트 활성화 실패"
    message_template = "Fail to call CAB enable project SMS API."


class SystemFailure(RcsApiError, RcsServiceError, OutcomeUnknown):
    """The provider reports an internal system error.

    RCS Bizmessage API result code -9999.

    내부 에러
    System error. Please inquire at support@toast.com.
    """

    code: int = -9999
    summary = "The provider reports an internal system error."
    description = "내부 에러"
    message_template = "System error. Please inquire at support@toast.com."


class InvalidState(RcsDeliveryError, RcsServiceError):
    """The provider reports an invalid state.

    RCS Bizmessage delivery result code 50100.

    Invalid state
    """

    code: str = "50100"
    summary = "The provider reports an invalid state."
    description = "Invalid state"
    message_template = ""


class HandlerNotFound(RcsDeliveryError, RcsServiceError):
    """The handler is not found.

    RCS Bizmessage delivery result code 51900.

    Not Found Handler
    """

    code: str = "51900"
    summary = "The handler is not found."
    description = "Not Found Handler"
    message_template = ""


class SamsungMaapConnectInterfaceFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The Samsung MaaP Connect interface reports an error.

    RCS Bizmessage delivery result code 51901.

    Samsung MaaP Connect IF Error
    """

    code: str = "51901"
    summary = "The Samsung MaaP Connect interface reports an error."
    description = "Samsung MaaP Connect IF Error"
    message_template = ""


class SamsungMaapServiceInterfaceFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The Samsung MaaP Service interface reports an error.

    RCS Bizmessage delivery result code 51902.

    Samsung MaaP Service IF Error
    """

    code: str = "51902"
    summary = "The Samsung MaaP Service interface reports an error."
    description = "Samsung MaaP Service IF Error"
    message_template = ""


class CapriInterfaceFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The Capri interface reports an error.

    RCS Bizmessage delivery result code 51903.

    Capri IF Error
    """

    code: str = "51903"
    summary = "The Capri interface reports an error."
    description = "Capri IF Error"
    message_template = ""


class MessageTransmissionTimeExceeded(RcsDeliveryError, RcsServiceError, OutcomeUnknown):
    """The transmission time of the message is exceeded.

    RCS Bizmessage delivery result code 52016.

    Message transmission time exceeding
    """

    code: str = "52016"
    summary = "The transmission time of the message is exceeded."
    description = "Message transmission time exceeding"
    message_template = ""


class OtherOperationTimedOut(RcsDeliveryError, RcsServiceError, OutcomeUnknown):
    """The provider reports a time-out of another kind.

    RCS Bizmessage delivery result code 55821.

    Etc TimeOut
    """

    code: str = "55821"
    summary = "The provider reports a time-out of another kind."
    description = "Etc TimeOut"
    message_template = ""


class OtherFailure(RcsDeliveryError, RcsServiceError):
    """The provider reports an error of another kind.

    RCS Bizmessage delivery result code 59999.

    Etc Error
    """

    code: str = "59999"
    summary = "The provider reports an error of another kind."
    description = "Etc Error"
    message_template = ""


class InternalFailure(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider reports an internal error.

    RCS Bizmessage delivery result code 59001.

    Internal Error
    """

    code: str = "59001"
    summary = "The provider reports an internal error."
    description = "Internal Error"
    message_template = ""


class IoOperationFailed(RcsDeliveryError, RcsServiceError, OutcomeUnknown):
    """The provider reports an I/O error.

    RCS Bizmessage delivery result code 59002.

    IOError
    """

    code: str = "59002"
    summary = "The provider reports an I/O error."
    description = "IOError"
    message_template = ""


class BackendTimedOut(RcsDeliveryError, RcsServiceError, OutcomeUnknown):
    """The backend times out.

    RCS Bizmessage delivery result code 59003.

    Backend Timeout
    """

    code: str = "59003"
    summary = "The backend times out."
    description = "Backend Timeout"
    message_template = ""


class InternalServerFailure(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider reports an internal server error.

    RCS Bizmessage delivery result code 54004.

    Internal Server Error
    """

    code: str = "54004"
    summary = "The provider reports an internal server error."
    description = "Internal Server Error"
    message_template = ""


class RcsInternalServerFailure(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider reports an internal server error.

    RCS Bizmessage delivery result code 41000.

    Internal Server Error
    """

    code: str = "41000"
    summary = "The provider reports an internal server error."
    description = "Internal Server Error"
    message_template = ""


class RcsRequestTimedOut(RcsDeliveryError, RcsServiceError, OutcomeUnknown):
    """The RCS request times out.

    RCS Bizmessage delivery result code 41001.

    RCS Request Timeout
    """

    code: str = "41001"
    summary = "The RCS request times out."
    description = "RCS Request Timeout"
    message_template = ""


class RcsServerBusy(RcsDeliveryError, RcsServiceError, TryLater):
    """The RCS server is busy.

    RCS Bizmessage delivery result code 41004.

    RCS Server Busy
    """

    code: str = "41004"
    summary = "The RCS server is busy."
    description = "RCS Server Busy"
    message_template = ""


class RcsServerUnavailable(RcsDeliveryError, RcsServiceError, TryLater):
    """The RCS server is temporarily unavailable.

    RCS Bizmessage delivery result code 41005.

    RCS Server Temporarily unavailable
    """

    code: str = "41005"
    summary = "The RCS server is temporarily unavailable."
    description = "RCS Server Temporarily unavailable"
    message_template = ""


class SessionNotFound(RcsDeliveryError, RcsServiceError):
    """The session does not exist.

    RCS Bizmessage delivery result code 41006.

    Session does not exist
    """

    code: str = "41006"
    summary = "The session does not exist."
    description = "Session does not exist"
    message_template = ""


class SessionExpired(RcsDeliveryError, RcsServiceError):
    """The session has already expired.

    RCS Bizmessage delivery result code 41008.

    Session already expired
    """

    code: str = "41008"
    summary = "The session has already expired."
    description = "Session already expired"
    message_template = ""


class SubscribeTimedOut(RcsDeliveryError, RcsServiceError, OutcomeUnknown):
    """The SUBSCRIBE times out.

    RCS Bizmessage delivery result code 41100.

    SUBSCRIBE Timeout
    """

    code: str = "41100"
    summary = "The SUBSCRIBE times out."
    description = "SUBSCRIBE Timeout"
    message_template = ""


class MaapInvalidState(RcsDeliveryError, RcsServiceError):
    """The provider reports an invalid state.

    RCS Bizmessage delivery result code 42001.

    Invalid state
    """

    code: str = "42001"
    summary = "The provider reports an invalid state."
    description = "Invalid state"
    message_template = ""


class MaapInternalServerFailure(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider reports an internal server error.

    RCS Bizmessage delivery result code 45000.

    Internal Server Error
    """

    code: str = "45000"
    summary = "The provider reports an internal server error."
    description = "Internal Server Error"
    message_template = ""


class ChatbotDataHandlingFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider fails to handle chatbot data.

    RCS Bizmessage delivery result code 45001.

    Handle bot data error
    """

    code: str = "45001"
    summary = "The provider fails to handle chatbot data."
    description = "Handle bot data error"
    message_template = ""


class CapabilityDataHandlingFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider fails to handle capability data.

    RCS Bizmessage delivery result code 45002.

    Handle capability data error
    """

    code: str = "45002"
    summary = "The provider fails to handle capability data."
    description = "Handle capability data error"
    message_template = ""


class XmlDataHandlingFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider fails to handle XML data.

    RCS Bizmessage delivery result code 45003.

    Handle xml data error
    """

    code: str = "45003"
    summary = "The provider fails to handle XML data."
    description = "Handle xml data error"
    message_template = ""


class MessageInfoCacheAccessFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider fails to access the MessageInfo cache.

    RCS Bizmessage delivery result code 45004.

    Access MessageInfo Cache Failed
    """

    code: str = "45004"
    summary = "The provider fails to access the MessageInfo cache."
    description = "Access MessageInfo Cache Failed"
    message_template = ""


class ChatInfoCacheAccessFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider fails to access the ChatInfo cache.

    RCS Bizmessage delivery result code 45005.

    Access ChatInfo Cache Failed
    """

    code: str = "45005"
    summary = "The provider fails to access the ChatInfo cache."
    description = "Access ChatInfo Cache Failed"
    message_template = ""


class MaapRegistryHttpClientCreationFailed(RcsDeliveryError, RcsServiceError, TryLater):
    """The provider reports a problem with creating an HTTP client for the MaaP registry.

    RCS Bizmessage delivery result code 45006.

    Create Http client for maap registry
    """

    code: str = "45006"
    summary = "The provider reports a problem with creating an HTTP client for the MaaP registry."
    description = "Create Http client for maap registry"
    message_template = ""


class ChatbotHttpClientCreationFailed(RcsDeliveryError, RcsServiceError):
    """The provider reports a problem with creating an HTTP client for the chatbot.

    RCS Bizmessage delivery result code 45007.

    Create Http client for bot
    """

    code: str = "45007"
    summary = "The provider reports a problem with creating an HTTP client for the chatbot."
    description = "Create Http client for bot"
    message_template = ""

# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
"""What is peculiar to the JSON of KakaoTalk Bizmessage: where things stand, what they are called, what words mean."""

from bizmessage.catalogue.wire import Wire

WIRE = Wire(
    "kakao",
    title_en="KakaoTalk Bizmessage",
    title_ko="카카오톡 비즈메시지",
    names=[
        "alimtalk",
        "friendtalk",
        "brand-message",
    ],
    hosts=[
        "kakaotalk-bizmessage.api.nhncloudservice.com",
        "api-alimtalk.cloud.toast.com",
    ],
    paths=[
        "alimtalk",
        "friendtalk",
        "brand-message",
        "common",
    ],
    idempotency_header="X-NC-API-IDEMPOTENCY-KEY",
    signature_header="X-Toast-Webhook-Signature",
    header="header",
    request="message",
    recipients=[
        "message.sendResults",
    ],
    recipient=[],
    deliveries=[
        "messageSearchResultResponse.messages",
        "messages",
        "body.recipients",
    ],
    delivery=[
        "message",
        "body",
    ],
    hooks="hooks",
    fields={
        "success": ["isSuccessful"],
        "header-code": ["resultCode"],
        "header-message": ["resultMessage"],
        "recipient-code": ["resultCode"],
        "recipient-message": ["resultMessage"],
        "delivery-code": ["resultCode"],
        "delivery-message": ["resultCodeName"],
        "message-status": ["messageStatus"],
        "substitute-status": ["resendStatus", "resendStatusCode"],
        "substitute-code": ["resendResultCode"],
        "request-id": ["requestId"],
        "recipient-seq": ["recipientSeq"],
        "recipient-number": ["recipientNo"],
        "sender-grouping-key": ["senderGroupingKey"],
        "recipient-grouping-key": ["recipientGroupingKey"],
        "event": ["event"],
    },
    api_codes="int",
    api_success=[
        "0",
    ],
    success_message="SUCCESS",
    message_prefix="Client Error.",
    transport={
        "GatewayError": "KakaoGatewayError",
        "GatewayRateLimited": "KakaoGatewayRateLimited",
        "GatewayQuotaExceeded": "KakaoGatewayQuotaExceeded",
        "GatewayCircuitOpen": "KakaoGatewayCircuitOpen",
        "GatewayTimedOut": "KakaoGatewayTimedOut",
        "ServerFailed": "KakaoServerFailed",
        "MalformedResponse": "KakaoMalformedResponse",
        "UnreadableOutcome": "KakaoUnreadableOutcome",
        "ConnectionFailed": "KakaoConnectionFailed",
        "ResponseNotReceived": "KakaoResponseNotReceived",
    },
    transport_codes={
        "4000000-5999999": "GatewayError",
        "4291000": "GatewayRateLimited",
        "4291001": "GatewayQuotaExceeded",
        "5030001": "GatewayCircuitOpen",
        "5040001": "GatewayTimedOut",
        "500": "ServerFailed",
    },
    delivered=[
        "1000",
        "MRC01",
    ],
    failed=[
        "MRC02",
    ],
    substitute_delivered=[
        "1000",
    ],
    substitute_pending=[
        "0",
    ],
    message_status={
        "COMPLETED": "delivered",
        "FAILED": "failed",
        "CANCEL": "failed",
        "READY": "pending",
    },
    substitute_status={
        "RSC01": "none",
        "RSC02": "pending",
        "RSC03": "pending",
        "RSC04": "delivered",
        "RSC05": "failed",
    },
    events={
        "MESSAGE_RESULT_UPDATE": "deliveries",
    },
)

# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
"""What is peculiar to the JSON of RCS Bizmessage: where things stand, what they are called, what words mean."""

from bizmessage._catalogue.wire import Wire

WIRE = Wire(
    "rcs",
    title_en="RCS Bizmessage",
    title_ko="RCS 비즈메시지",
    page_date="2024-04-22",
    names=[],
    hosts=[
        "rcs-bizmessage.api.nhncloudservice.com",
    ],
    paths=[
        "rcs",
    ],
    idempotency_header="",
    signature_header="",
    header="header",
    request=".",
    recipients=[],
    recipient=[
        ".",
    ],
    deliveries=[
        "data",
    ],
    delivery=[
        "messageRecipient",
        "message",
    ],
    hooks="",
    fields={
        "success": ["isSuccessful"],
        "header-code": ["resultCode"],
        "header-message": ["resultMessage"],
        "delivery-code": ["resultCode"],
        "delivery-message": ["resultMessage"],
        "message-status": ["messageStatus"],
        "substitute-status": ["fallbackStatus"],
        "substitute-code": ["fallbackResultCode"],
        "substitute-wanted": ["isFallback"],
        "request-id": ["messageId"],
        "recipient-seq": ["recipientSequence", "recipientSeq"],
        "recipient-number": ["recipientNumber"],
        "delivery-template": ["messagebaseId"],
        "delivery-sender": ["brandId"],
        "delivery-time": ["sendDateTime"],
    },
    api_codes="int",
    api_success=[
        "0",
    ],
    success_message="success",
    message_prefix="Client Error.",
    transport={
        "GatewayError": "RcsGatewayError",
        "GatewayRateLimited": "RcsGatewayRateLimited",
        "GatewayQuotaExceeded": "RcsGatewayQuotaExceeded",
        "GatewayCircuitOpen": "RcsGatewayCircuitOpen",
        "GatewayTimedOut": "RcsGatewayTimedOut",
        "ServerFailed": "RcsServerFailed",
        "MalformedResponse": "RcsMalformedResponse",
        "UnreadableOutcome": "RcsUnreadableOutcome",
        "ConnectionFailed": "RcsConnectionFailed",
        "ConnectionNotTrusted": "RcsConnectionNotTrusted",
        "ResponseNotReceived": "RcsResponseNotReceived",
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
        "2000",
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
        "READY": "pending",
        "IN_PROGRESS": "pending",
        "DELIVERED": "delivered",
        "FAILED": "failed",
        "CANCELED": "failed",
    },
    substitute_status={
        "NONE": "none",
        "IN_PROGRESS": "pending",
        "COMPLETE": "done",
        "SEND_FAILED": "failed",
    },
    events={},
    template_status={},
    review_status={},
)

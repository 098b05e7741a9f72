# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
"""What to do about each result code of RCS Bizmessage; loaded when advice is asked for."""

from bizmessage.errors.advising import Advice

ADVICE = {
    "api": {
        "0": Advice(
            fault="none",
            retry="never",
            fallback="no",
            remedy="Nothing is to be done.",
            remedy_ko="조치할 것이 없습니다.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "400": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Check the request against the API guide and the message of the response, correct it and send again."
            ),
            remedy_ko="요청을 API 가이드와 응답 메시지에 비추어 확인하고 바로잡아 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-3000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Correct the button parameter and send again.",
            remedy_ko="버튼 파라미터를 바로잡아 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-3001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give the 080 unsubscribe number in the request for the advertisement; register one first if there is "
                "none."
            ),
            remedy_ko="광고 발송 요청에 080 수신거부 번호를 넣으세요. 없으면 먼저 등록하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-3002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set SendDateTime to a time in the future and send again.",
            remedy_ko="SendDateTime을 현재 이후의 시각으로 지정해 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-3003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set SendDateTime to a time within the next 60 days and send again.",
            remedy_ko="SendDateTime을 60일 이내의 시각으로 지정해 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-3030": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give exactly one card for the horizontal or vertical type, or use the carousel type.",
            remedy_ko="가로형, 세로형에는 카드를 1개만 넣거나 슬라이드형을 쓰세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-3031": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the title to a length of at most 30 and send again.",
            remedy_ko="제목 길이를 30 이내로 줄여 다시 요청하세요.",
            summary_ko="",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "-3032": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the body to a length of at most 1300 and send again.",
            remedy_ko="내용 길이를 1300 이내로 줄여 다시 요청하세요.",
            summary_ko="",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "-3033": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Change the number of cards to one between 3 and 6 and send again.",
            remedy_ko="카드 수를 3과 6 사이로 고쳐 다시 요청하세요.",
            summary_ko="",
            remark=(
                "The English text says more than 3 and less than 6; whether 3 and 6 themselves are allowed is unclear."
            ),
            remark_ko="영문은 3보다 많고 6보다 적어야 한다고 하여, 3과 6 자체가 가능한지 분명하지 않습니다.",
        ),
        "-3034": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the body of each card to a length of at most 30 and send again.",
            remedy_ko="각 카드의 내용 길이를 30 이내로 줄여 다시 요청하세요.",
            summary_ko="",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "-3035": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the body of each card to a length of at most 60 and send again.",
            remedy_ko="각 카드의 내용 길이를 60 이내로 줄여 다시 요청하세요.",
            summary_ko="",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "-4000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Check the brand of the request against the NHN Cloud console and send again with an existing one.",
            remedy_ko="요청의 브랜드를 NHN Cloud 콘솔과 대조하고 있는 값으로 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4001": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the status of the brand in the NHN Cloud console, have it approved or reactivated and send "
                "again."
            ),
            remedy_ko="NHN Cloud 콘솔에서 브랜드 상태를 확인하고, 승인되거나 다시 활성화되면 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4010": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Check the chatbot (sender number) of the request against the NHN Cloud console and send again with an "
                "existing one."
            ),
            remedy_ko="요청의 대화방(발신 번호)을 NHN Cloud 콘솔과 대조하고 있는 값으로 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4011": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the status of the chatbot (sender number) in the NHN Cloud console, have it approved or "
                "reactivated and send again."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔에서 대화방(발신 번호) 상태를 확인하고, 승인되거나 다시 활성화되면 다시 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4020": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Check the template of the request against the NHN Cloud console and send again with an existing one."
            ),
            remedy_ko="요청의 템플릿을 NHN Cloud 콘솔과 대조하고 있는 값으로 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4021": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the status of the template in the NHN Cloud console, have it approved or reactivated and send "
                "again."
            ),
            remedy_ko="NHN Cloud 콘솔에서 템플릿 상태를 확인하고, 승인되거나 다시 활성화되면 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4022": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Choose a template that is supported for this kind of message and send again.",
            remedy_ko="이 메시지에 지원되는 템플릿을 골라 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4023": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Choose a template that allows advertisements, or send the message as a non-advertisement if it is "
                "none."
            ),
            remedy_ko="광고가 허용된 템플릿을 쓰거나, 광고가 아니라면 광고가 아닌 메시지로 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4024": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give a value for every parameter of the template and send again.",
            remedy_ko="템플릿의 모든 파라미터에 값을 넣어 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4030": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Check the ID of the attached media, or upload the file and send again with its new ID.",
            remedy_ko="첨부파일 ID를 확인하거나, 파일을 업로드한 뒤 새 ID로 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4031": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Upload the file again and send again with its new ID.",
            remedy_ko="파일을 다시 업로드한 뒤 새 ID로 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4032": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use a file of a supported type and send again.",
            remedy_ko="지원되는 타입의 파일로 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4033": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Make the file smaller, upload it and send again.",
            remedy_ko="파일 크기를 줄여 업로드한 뒤 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4034": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use a file of a supported format and send again.",
            remedy_ko="지원되는 형식의 파일로 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4040": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register the 080 unsubscribe number in the SMS service in the NHN Cloud console, or use one that is "
                "registered there."
            ),
            remedy_ko="NHN Cloud 콘솔의 SMS 서비스에 080 수신거부 번호를 등록하거나 이미 등록된 번호를 사용하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4041": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the status of the 080 unsubscribe number in the NHN Cloud console, have it approved or "
                "reactivated and send again."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔에서 080 수신거부 번호 상태를 확인하고, 승인되거나 다시 활성화되면 다시 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4042": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy="Do not send advertisements to this person by RCS or SMS; take the number off the recipients.",
            remedy_ko="이 수신자에게 RCS나 SMS로 광고를 보내지 말고 수신자 목록에서 제외하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4050": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register the sender number with the SMS service in the NHN Cloud console, or correct the one in the "
                "request, and send again."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔의 SMS 서비스에 발신 번호를 등록하거나 요청의 발신 번호를 바로잡아 다시 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-4060": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Choose a supported type for the fallback message and send again.",
            remedy_ko="대체 발송에 지원되는 타입을 골라 다시 요청하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-5000": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Look in the list of messages whether it was sent, because the API has no idempotency key; send it "
                "again only if it was not. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "API에 멱등성 키가 없으므로 메시지 목록에서 발송 여부를 먼저 조회하고, 발송되지 않은 경우에만 다시 "
                "요청하세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-5001": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Look in the list of messages whether it was sent, because the API has no idempotency key; send it "
                "again only if it was not. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "API에 멱등성 키가 없으므로 메시지 목록에서 발송 여부를 먼저 조회하고, 발송되지 않은 경우에만 다시 "
                "요청하세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-5002": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Look in the list of messages whether it was sent, because the API has no idempotency key; send it "
                "again only if it was not. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "API에 멱등성 키가 없으므로 메시지 목록에서 발송 여부를 먼저 조회하고, 발송되지 않은 경우에만 다시 "
                "요청하세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-6000": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Look in the list of messages whether it was sent, because the API has no idempotency key; send it "
                "again only if it was not. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "API에 멱등성 키가 없으므로 메시지 목록에서 발송 여부를 먼저 조회하고, 발송되지 않은 경우에만 다시 "
                "요청하세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-6001": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Look in the list of messages whether it was sent, because the API has no idempotency key; send it "
                "again only if it was not. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "API에 멱등성 키가 없으므로 메시지 목록에서 발송 여부를 먼저 조회하고, 발송되지 않은 경우에만 다시 "
                "요청하세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-7000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use sms, lms, mms or template as the search type in the URL path.",
            remedy_ko="URL 경로의 조회 타입을 sms, lms, mms, template 중 하나로 지정하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-7001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give a send date time, a receive date time or a message ID as a search condition.",
            remedy_ko="발송 시간, 수신 시간, 메시지 ID 중 하나를 조회 조건으로 넣으세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-7002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give either the send date time or the receive date time as a search condition, not both.",
            remedy_ko="발송 시간과 수신 시간 중 하나만 조회 조건으로 넣으세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-7003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Check the dates and search over at most 31 days at a time.",
            remedy_ko="날짜를 확인하고 한 번에 최대 31일까지만 조회하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-7004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Correct the message status in the search condition and search again.",
            remedy_ko="조회 조건의 메시지 상태를 바로잡아 다시 조회하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-7005": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Check the message ID and look it up again with the one that the send request returned.",
            remedy_ko="메시지 ID를 확인하고, 발송 요청의 응답에 있던 ID로 다시 조회하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-8000": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Look in the list of messages whether it was sent, because the API has no idempotency key; send it "
                "again only if it was not. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "API에 멱등성 키가 없으므로 메시지 목록에서 발송 여부를 먼저 조회하고, 발송되지 않은 경우에만 다시 "
                "요청하세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-9000": Advice(
            fault="caller",
            retry="much-later",
            fallback="no",
            remedy="Send the advertisement outside the restricted night hours, or set SendDateTime to such a time.",
            remedy_ko="야간 제한 시간을 피해 광고를 보내거나 SendDateTime을 제한 시간 밖으로 지정하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
        ),
        "-9999": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Look in the list of messages whether it was sent, because the API has no idempotency key; send it "
                "again only if it was not. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "API에 멱등성 키가 없으므로 메시지 목록에서 발송 여부를 먼저 조회하고, 발송되지 않은 경우에만 다시 "
                "요청하세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
        ),
    },
    "delivery": {
        "50000": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="새 규격과 일치하는 것으로 보고되었습니다.",
            remark="",
            remark_ko="",
        ),
        "50001": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="Authorization 헤더가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "50002": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="토큰이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "50003": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="토큰이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "50004": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="토큰이 만료되었습니다.",
            remark="",
            remark_ko="",
        ),
        "50005": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="인가(authorization) 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "50006": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="클라이언트 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "50007": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="발신자 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "50008": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="비밀번호가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "50009": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="허용되지 않은 IP 주소입니다.",
            remark="",
            remark_ko="",
        ),
        "50100": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "50201": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy="Slow down, wait, and send it again at increasing intervals.",
            remedy_ko="발송 속도를 낮추고 잠시 기다린 뒤 간격을 늘려 가며 다시 보내세요.",
            summary_ko="메시지의 초당 발송량(TPS) 제한을 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "50202": Advice(
            fault="account",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later, with fewer messages at a time. Ask NHN Cloud customer service which limit was "
                "reached."
            ),
            remedy_ko="발송 건수를 줄여 나중에 다시 보내세요. 어떤 한도에 도달했는지 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="메시지 할당량을 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "51101": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the agency data in the RCS "
                "system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, RCS 시스템의 대행사 정보를 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="대행사 키를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "51102": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the agency data in the RCS "
                "system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, RCS 시스템의 대행사 정보를 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="대행사 키가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "51103": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the brand key in the RCS "
                "system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, RCS 시스템의 브랜드 키를 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="브랜드 키를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "51104": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the brand key in the RCS "
                "system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, RCS 시스템의 브랜드 키를 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="브랜드 키가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "51003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Do not send it again; look up what the earlier request did.",
            remedy_ko="다시 보내지 말고 먼저 보낸 요청의 처리 결과를 조회하세요.",
            summary_ko="중복 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "51004": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare the fields of the request with the API guide, correct the wrong one and send a new request."
            ),
            remedy_ko="요청 필드를 API 가이드와 비교해 잘못된 값을 고친 뒤 새로 요청하세요.",
            summary_ko="파라미터 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "51005": Advice(
            fault="provider",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="JSON을 해석할 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "51006": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="데이터를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "51900": Advice(
            fault="provider",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="핸들러를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "51901": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="삼성 MaaP Connect 인터페이스에서 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "51902": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="삼성 MaaP Service 인터페이스에서 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "51903": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="Capri 인터페이스에서 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "51904": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy="Do not resend because of it; report the code with the request id to NHN Cloud customer service.",
            remedy_ko="이 코드 때문에 다시 보내지 말고 코드와 요청 ID를 NHN Cloud 고객센터에 알리세요.",
            summary_ko="웹훅을 실행할 수 없는 상태입니다.",
            remark="",
            remark_ko="",
        ),
        "51905": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy="Do not resend because of it; report the code with the request id to NHN Cloud customer service.",
            remedy_ko="이 코드 때문에 다시 보내지 말고 코드와 요청 ID를 NHN Cloud 고객센터에 알리세요.",
            summary_ko="웹훅의 CDR 로그를 기록하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "51906": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy="Do not resend because of it; report the code with the request id to NHN Cloud customer service.",
            remedy_ko="이 코드 때문에 다시 보내지 말고 코드와 요청 ID를 NHN Cloud 고객센터에 알리세요.",
            summary_ko="웹훅 URL이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "51907": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy="Do not resend because of it; report the code with the request id to NHN Cloud customer service.",
            remedy_ko="이 코드 때문에 다시 보내지 말고 코드와 요청 ID를 NHN Cloud 고객센터에 알리세요.",
            summary_ko="웹훅 메시지가 만료되었습니다.",
            remark="",
            remark_ko="",
        ),
        "51908": Advice(
            fault="unknown",
            retry="later",
            fallback="yes",
            remedy="Wait and send again later; if it persists, report the code to NHN Cloud customer service.",
            remedy_ko="시간을 두고 다시 보내고, 계속되면 코드를 NHN Cloud 고객센터에 알리세요.",
            summary_ko="메시지 발송 재시도 횟수를 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "51909": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy="Do not resend because of it; report the code with the request id to NHN Cloud customer service.",
            remedy_ko="이 코드 때문에 다시 보내지 말고 코드와 요청 ID를 NHN Cloud 고객센터에 알리세요.",
            summary_ko="웹훅 메시지가 존재하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "51910": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy="Do not resend because of it; report the code with the request id to NHN Cloud customer service.",
            remedy_ko="이 코드 때문에 다시 보내지 말고 코드와 요청 ID를 NHN Cloud 고객센터에 알리세요.",
            summary_ko="웹훅의 게이트웨이 사업자가 존재하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "51911": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="구독 정보가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "52001": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy="Check and correct the recipient's phone number, then send a new message.",
            remedy_ko="수신자 전화번호를 확인해 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="전화번호 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "52002": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="메시지 상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "52003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Do not register the chatbot again; use the one that is already registered.",
            remedy_ko="대화방(챗봇)을 다시 등록하지 말고 이미 등록된 것을 사용하세요.",
            summary_ko="대화방(챗봇)이 이미 존재합니다.",
            remark="",
            remark_ko="",
        ),
        "52004": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="대화방(챗봇)을 생성하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "52005": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="대화방(챗봇)을 수정하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "52006": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="브랜드를 삭제하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "52007": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check in the NHN Cloud console that the chatbot is registered for the service you send, have it "
                "corrected and send again."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔에서 대화방(챗봇)이 보내려는 서비스 유형으로 등록되어 있는지 확인해 바로잡은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="대화방(챗봇)의 서비스 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "52008": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Use a chatbot ID that belongs to the brand and template of the message.",
            remedy_ko="메시지의 브랜드와 템플릿에 속한 대화방(챗봇) ID를 사용하세요.",
            summary_ko="대화방(챗봇) ID가 일치하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "52016": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="메시지 전송 시간이 초과되었습니다.",
            remark="",
            remark_ko="",
        ),
        "52023": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the status of the template in the NHN Cloud console and send again when it is usable.",
            remedy_ko="NHN Cloud 콘솔에서 템플릿 상태를 확인하고 사용할 수 있게 되면 다시 보내세요.",
            summary_ko="메시지베이스 ID가 일시 중지되었습니다.",
            remark="",
            remark_ko="",
        ),
        "53001": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Use a file of a supported type, then send a new message.",
            remedy_ko="지원되는 유형의 파일을 사용해 새 메시지를 보내세요.",
            summary_ko="파일 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "53002": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the attached file and its data, upload a correct one and send a new message.",
            remedy_ko="첨부파일과 파일 정보를 확인하고 올바른 파일을 다시 업로드해 새 메시지를 보내세요.",
            summary_ko="파일 속성에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "53003": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Use the file ID exactly as the upload returned it and send a new message.",
            remedy_ko="업로드할 때 받은 파일 ID를 그대로 사용해 새 메시지를 보내세요.",
            summary_ko="파일 ID 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "53004": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="파일을 업로드하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "53005": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="멀티파트 요청이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "53006": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Attach a file of a permitted size and send a new message.",
            remedy_ko="허용된 크기의 파일을 첨부해 새 메시지를 보내세요.",
            summary_ko="첨부파일 크기가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55001": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the company data where it is registered; ask NHN Cloud customer service if you cannot change "
                "it yourself."
            ),
            remedy_ko="등록된 기업 정보를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="기업 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55002": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare the fields of the request with the API guide, correct the wrong one and send a new request."
            ),
            remedy_ko="요청 필드를 API 가이드와 비교해 잘못된 값을 고친 뒤 새로 요청하세요.",
            summary_ko="속성이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55101": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the agency data in the RCS "
                "system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, RCS 시스템의 대행사 정보를 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="대행사 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55102": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the agency data in the RCS "
                "system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, RCS 시스템의 대행사 정보를 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="대행사 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55103": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the agency's permission to "
                "send for your brand checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, 대행사의 브랜드 발송 권한을 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="대행사 ID에 권한 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55104": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the contract data where it is registered; ask NHN Cloud customer service if you cannot change "
                "it yourself."
            ),
            remedy_ko="등록된 계약 정보를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="계약 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55201": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the brand data where it is registered; ask NHN Cloud customer service if you cannot change it "
                "yourself."
            ),
            remedy_ko="등록된 브랜드 정보를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="브랜드 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55202": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the brand name where it is registered; ask NHN Cloud customer service if you cannot change it "
                "yourself."
            ),
            remedy_ko="등록된 브랜드 이름을 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="브랜드 이름에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55203": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the brand profile image where it is registered; ask NHN Cloud customer service if you cannot "
                "change it yourself."
            ),
            remedy_ko=(
                "등록된 브랜드 프로필 이미지를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="브랜드 프로필 이미지에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55204": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the customer service number of the brand where it is registered; ask NHN Cloud customer "
                "service if you cannot change it yourself."
            ),
            remedy_ko=(
                "등록된 브랜드 고객센터 번호를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="브랜드 고객센터 번호에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55205": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the brand menu where it is registered; ask NHN Cloud customer service if you cannot change it "
                "yourself."
            ),
            remedy_ko="등록된 브랜드 메뉴를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="브랜드 메뉴에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55206": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the brand category where it is registered; ask NHN Cloud customer service if you cannot "
                "change it yourself."
            ),
            remedy_ko="등록된 브랜드 카테고리를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="브랜드 카테고리에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55207": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the homepage of the brand where it is registered; ask NHN Cloud customer service if you "
                "cannot change it yourself."
            ),
            remedy_ko="등록된 브랜드 홈페이지를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="브랜드 홈페이지에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55208": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the email address of the brand where it is registered; ask NHN Cloud customer service if you "
                "cannot change it yourself."
            ),
            remedy_ko="등록된 브랜드 이메일을 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="브랜드 이메일에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55209": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the address of the brand where it is registered; ask NHN Cloud customer service if you cannot "
                "change it yourself."
            ),
            remedy_ko="등록된 브랜드 주소를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="브랜드 주소에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55210": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Look up the brand ID in the NHN Cloud console and send a new message with the right one.",
            remedy_ko="NHN Cloud 콘솔에서 브랜드 ID를 확인해 올바른 값으로 새 메시지를 보내세요.",
            summary_ko="브랜드 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55301": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the chatbot data where it is registered; ask NHN Cloud customer service if you cannot change "
                "it yourself."
            ),
            remedy_ko="등록된 대화방(챗봇) 정보를 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="대화방(챗봇) 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55302": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Look up the chatbot ID in the NHN Cloud console and send a new message with the right one.",
            remedy_ko="NHN Cloud 콘솔에서 대화방(챗봇) ID를 확인해 올바른 값으로 새 메시지를 보내세요.",
            summary_ko="대화방(챗봇) ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55304": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check that your account may send with this chatbot; have the permission granted, then send again.",
            remedy_ko="이 대화방(챗봇)으로 발송할 권한이 있는지 확인하고, 권한을 받은 뒤 다시 보내세요.",
            summary_ko="대화방(챗봇) ID에 권한 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55501": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the registered template in the NHN Cloud console, have it corrected and send again.",
            remedy_ko="NHN Cloud 콘솔에서 등록된 템플릿을 확인해 바로잡은 뒤 다시 보내세요.",
            summary_ko="메시지베이스 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55502": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Look up the messagebase (template) ID in the NHN Cloud console and send a new message with the right "
                "one."
            ),
            remedy_ko="NHN Cloud 콘솔에서 메시지베이스(템플릿) ID를 확인해 올바른 값으로 새 메시지를 보내세요.",
            summary_ko="메시지베이스 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55503": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check that your brand may use this template; have the permission granted, then send again.",
            remedy_ko="브랜드가 이 템플릿을 사용할 권한이 있는지 확인하고, 권한을 받은 뒤 다시 보내세요.",
            summary_ko="메시지베이스 ID에 권한 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55504": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the registered template in the NHN Cloud console, have it corrected and send again.",
            remedy_ko="NHN Cloud 콘솔에서 등록된 템플릿을 확인해 바로잡은 뒤 다시 보내세요.",
            summary_ko="formatstring이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55505": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the registered template in the NHN Cloud console, have it corrected and send again.",
            remedy_ko="NHN Cloud 콘솔에서 등록된 템플릿을 확인해 바로잡은 뒤 다시 보내세요.",
            summary_ko="메시지베이스의 정책 정보가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55506": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Fill the template parameters exactly as the template declares them and send a new message.",
            remedy_ko="템플릿에 정의된 대로 템플릿 파라미터를 채워 새 메시지를 보내세요.",
            summary_ko="메시지베이스 파라미터가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55507": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the registered template in the NHN Cloud console, have it corrected and send again.",
            remedy_ko="NHN Cloud 콘솔에서 등록된 템플릿을 확인해 바로잡은 뒤 다시 보내세요.",
            summary_ko="메시지베이스 속성이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55508": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the registered template in the NHN Cloud console, have it corrected and send again.",
            remedy_ko="NHN Cloud 콘솔에서 등록된 템플릿을 확인해 바로잡은 뒤 다시 보내세요.",
            summary_ko="메시지베이스 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55509": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Send the message as the type (SMS, LMS, MMS or template) for which its template is meant.",
            remedy_ko="템플릿에 맞는 메시지 유형(SMS, LMS, MMS, 템플릿)으로 새 메시지를 보내세요.",
            summary_ko="상품 유형이 일치하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55601": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the messagebaseform where it is registered; ask NHN Cloud customer service if you cannot "
                "change it yourself."
            ),
            remedy_ko="등록된 메시지베이스폼을 수정하세요. 직접 수정할 수 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="메시지베이스폼 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55602": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Look up the messagebaseform ID and register the template with the right one; ask NHN Cloud customer "
                "service if you cannot look it up yourself."
            ),
            remedy_ko=(
                "메시지베이스폼 ID를 확인해 올바른 값으로 템플릿을 등록하세요. 직접 확인할 수 없으면 NHN Cloud "
                "고객센터에 문의하세요."
            ),
            summary_ko="메시지베이스폼 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55603": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the registered template in the NHN Cloud console, have it corrected and send again.",
            remedy_ko="NHN Cloud 콘솔에서 등록된 템플릿을 확인해 바로잡은 뒤 다시 보내세요.",
            summary_ko="메시지베이스의 상품 코드가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55701": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the prohibited text from the content and send a new message.",
            remedy_ko="내용에서 금지된 문구를 빼고 새 메시지를 보내세요.",
            summary_ko="금지된 텍스트 내용입니다.",
            remark="",
            remark_ko="",
        ),
        "55702": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Remove the button or use a template that permits it, and send a new message.",
            remedy_ko="버튼을 빼거나 버튼을 허용하는 템플릿을 사용해 새 메시지를 보내세요.",
            summary_ko="액션 버튼에 권한 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55703": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Use a header value that the template permits and send a new message.",
            remedy_ko="템플릿에서 허용하는 헤더 값을 사용해 새 메시지를 보내세요.",
            summary_ko="금지된 헤더 값입니다.",
            remark="",
            remark_ko="",
        ),
        "55704": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Remove the footer or use a template that permits it, and send a new message.",
            remedy_ko="푸터를 빼거나 푸터를 허용하는 템플릿을 사용해 새 메시지를 보내세요.",
            summary_ko="금지된 푸터 필드입니다.",
            remark="",
            remark_ko="",
        ),
        "55705": Advice(
            fault="caller",
            retry="never",
            fallback="unknown",
            remedy="Add the footer content and send a new message.",
            remedy_ko="푸터 내용을 추가해 새 메시지를 보내세요.",
            summary_ko="푸터 내용이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "55706": Advice(
            fault="caller",
            retry="never",
            fallback="unknown",
            remedy="Correct the footer content and send a new message.",
            remedy_ko="푸터 내용을 형식에 맞게 고쳐 새 메시지를 보내세요.",
            summary_ko="푸터 내용의 구문이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55707": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the content match the template and send a new message.",
            remedy_ko="내용을 템플릿과 일치하게 고쳐 새 메시지를 보내세요.",
            summary_ko="내용 패턴에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55708": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the title and send a new message.",
            remedy_ko="제목을 줄여 새 메시지를 보내세요.",
            summary_ko="제목이 최대 글자 수를 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "55709": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the description and send a new message.",
            remedy_ko="설명을 줄여 새 메시지를 보내세요.",
            summary_ko="설명이 최대 글자 수를 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "55710": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Remove buttons until their number is permitted and send a new message.",
            remedy_ko="버튼을 허용된 개수로 줄여 새 메시지를 보내세요.",
            summary_ko="버튼이 최대 개수를 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "55711": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the number of cards match the template and send a new message.",
            remedy_ko="카드 수를 템플릿과 일치하게 고쳐 새 메시지를 보내세요.",
            summary_ko="캐러셀 카드 수가 일치하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55712": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Attach a file of a permitted size and send a new message.",
            remedy_ko="허용된 크기의 파일을 첨부해 새 메시지를 보내세요.",
            summary_ko="미디어가 최대 크기를 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "55801": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the gateway vendor data in "
                "the RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, RCS 시스템의 게이트웨이 사업자 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="게이트웨이 사업자 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
        ),
        "55802": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the message and its content against the API guide, correct it and send a new message.",
            remedy_ko="메시지와 내용을 API 가이드와 비교해 고친 뒤 새 메시지를 보내세요.",
            summary_ko="메시지가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55803": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the message and its content against the API guide, correct it and send a new message.",
            remedy_ko="메시지와 내용을 API 가이드와 비교해 고친 뒤 새 메시지를 보내세요.",
            summary_ko="메시지 구문이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55804": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in the message content, then send a new message.",
            remedy_ko="메시지 내용을 입력한 뒤 새 메시지를 보내세요.",
            summary_ko="메시지 내용이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "55805": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the message and its content against the API guide, correct it and send a new message.",
            remedy_ko="메시지와 내용을 API 가이드와 비교해 고친 뒤 새 메시지를 보내세요.",
            summary_ko="메시지 내용이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55806": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Look up the message that already has this ID; use a new ID only for a new message.",
            remedy_ko="이 ID를 이미 사용한 메시지를 조회하고, 새 메시지에만 새 ID를 사용하세요.",
            summary_ko="메시지 ID가 중복되었습니다.",
            remark="",
            remark_ko="",
        ),
        "55807": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check that your account may send with this chatbot; have the permission granted, then send again.",
            remedy_ko="이 대화방(챗봇)으로 발송할 권한이 있는지 확인하고, 권한을 받은 뒤 다시 보내세요.",
            summary_ko="대화방(챗봇) 권한이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55808": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the status of the chatbot in the NHN Cloud console and send again when it is usable.",
            remedy_ko="NHN Cloud 콘솔에서 대화방(챗봇) 상태를 확인하고 사용할 수 있게 되면 다시 보내세요.",
            summary_ko="대화방(챗봇) 상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55809": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the agency's permission to "
                "send for your brand checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, 대행사의 브랜드 발송 권한을 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="대행사 권한이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55810": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the expiry of the message and send a new message.",
            remedy_ko="메시지의 만료 설정을 고쳐 새 메시지를 보내세요.",
            summary_ko="만료 필드가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55811": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the parameter values and send a new message.",
            remedy_ko="파라미터 값을 줄여 새 메시지를 보내세요.",
            summary_ko="파라미터가 최대 글자 수를 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "55812": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have the reseller data in the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, RCS 시스템의 재판매사 정보를 확인받은 뒤 다시 보내세요."
            ),
            summary_ko="재판매사 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55813": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the button text and send a new message.",
            remedy_ko="버튼 문구를 줄여 새 메시지를 보내세요.",
            summary_ko="버튼 문구가 너무 깁니다.",
            remark="",
            remark_ko="",
        ),
        "55814": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the buttons match the template and send a new message.",
            remedy_ko="버튼을 템플릿과 일치하게 고쳐 새 메시지를 보내세요.",
            summary_ko="메시지베이스의 버튼이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55815": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Upload the file again and send a new message with its file ID.",
            remedy_ko="파일을 다시 업로드하고 그 파일 ID로 새 메시지를 보내세요.",
            summary_ko="메시지 본문의 파일을 찾을 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "55816": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the number of suggestions (buttons) match the template and send a new message.",
            remedy_ko="추천 항목(버튼) 수를 템플릿과 일치하게 고쳐 새 메시지를 보내세요.",
            summary_ko="추천 항목 수가 일치하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55817": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy="Check and correct the recipient's phone number, then send a new message.",
            remedy_ko="수신자 전화번호를 확인해 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="수신 전화번호가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55818": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Look up the messagebase (template) ID in the NHN Cloud console and send a new message with the right "
                "one."
            ),
            remedy_ko="NHN Cloud 콘솔에서 메시지베이스(템플릿) ID를 확인해 올바른 값으로 새 메시지를 보내세요.",
            summary_ko="메시지베이스 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55819": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Look up the chatbot ID in the NHN Cloud console and send a new message with the right one.",
            remedy_ko="NHN Cloud 콘솔에서 대화방(챗봇) ID를 확인해 올바른 값으로 새 메시지를 보내세요.",
            summary_ko="대화방(챗봇) ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "55820": Advice(
            fault="unknown",
            retry="never",
            fallback="no",
            remedy="Find out who revoked the message, and send a new one only if it is still wanted.",
            remedy_ko="누가 메시지를 회수했는지 확인하고, 여전히 필요한 경우에만 새 메시지를 보내세요.",
            summary_ko="메시지가 회수되었습니다.",
            remark="",
            remark_ko="",
        ),
        "55821": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy="Look up the delivery result of the message before sending anything again.",
            remedy_ko="다시 보내기 전에 메시지의 발송 결과를 먼저 조회하세요.",
            summary_ko="기타 시간 초과가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "55822": Advice(
            fault="unknown",
            retry="never",
            fallback="no",
            remedy="Find out who canceled the message, and send a new one only if it is still wanted.",
            remedy_ko="누가 메시지를 취소했는지 확인하고, 여전히 필요한 경우에만 새 메시지를 보내세요.",
            summary_ko="메시지가 취소되었습니다.",
            remark="",
            remark_ko="",
        ),
        "55900": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the message and its content against the API guide, correct it and send a new message.",
            remedy_ko="메시지와 내용을 API 가이드와 비교해 고친 뒤 새 메시지를 보내세요.",
            summary_ko="올바르지 않은 메시지 때문에 재시도할 수 없는 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "56002": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy=(
                "Look up the delivery result of the message before you try to revoke it again; do not resend the "
                "message because of this code."
            ),
            remedy_ko="다시 회수하기 전에 메시지의 발송 결과를 조회하고, 이 코드 때문에 메시지를 다시 보내지 마세요.",
            summary_ko="메시지를 회수하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "56007": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="세션이 수립되기 전에 만료되었습니다.",
            remark="",
            remark_ko="",
        ),
        "59999": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="기타 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "59001": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="내부 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "59002": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="입출력(I/O) 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "59003": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy="Look up the delivery result of the message before sending anything again.",
            remedy_ko="다시 보내기 전에 메시지의 발송 결과를 먼저 조회하세요.",
            summary_ko="백엔드 시간이 초과되었습니다.",
            remark="",
            remark_ko="",
        ),
        "54001": Advice(
            fault="recipient",
            retry="never",
            fallback="unknown",
            remedy="Check the recipient's phone number and do not send it again by RCS unchanged.",
            remedy_ko="수신자의 전화번호를 확인하고, 같은 번호로 RCS를 다시 보내지 마세요.",
            summary_ko="연락처 번호의 사용자가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "54002": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send the content as SMS; the recipient's device or app cannot receive RCS.",
            remedy_ko="수신자의 단말이나 앱에서 RCS를 받을 수 없으니 SMS로 보내세요.",
            summary_ko="RCS를 수신할 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "54003": Advice(
            fault="recipient",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Send the content as SMS; ask NHN Cloud customer service for the cause if it happens with many "
                "recipients."
            ),
            remedy_ko="SMS로 보내고, 여러 수신자에게 발생하면 NHN Cloud 고객센터에 원인을 문의하세요.",
            summary_ko="수신자에게 발송할 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "54004": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="내부 서버 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "40001": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="Authorization 헤더가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "40002": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="토큰이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "40003": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="토큰이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "40004": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="토큰이 만료되었습니다.",
            remark="",
            remark_ko="",
        ),
        "40005": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="토큰의 페이로드 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "40006": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="클라이언트 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "40007": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Report the code with the request id to NHN Cloud customer service and have NHN Cloud's access to the "
                "RCS system checked before you send again."
            ),
            remedy_ko=(
                "코드와 요청 ID를 NHN Cloud 고객센터에 알리고, NHN Cloud의 RCS 시스템 접속 정보를 확인받은 뒤 다시 "
                "보내세요."
            ),
            summary_ko="권한 범위(scope)가 부족합니다.",
            remark="",
            remark_ko="",
        ),
        "41000": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="내부 서버 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "41001": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy="Look up the delivery result of the message before sending anything again.",
            remedy_ko="다시 보내기 전에 메시지의 발송 결과를 먼저 조회하세요.",
            summary_ko="RCS 요청 시간이 초과되었습니다.",
            remark="",
            remark_ko="",
        ),
        "41003": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy="Slow down, wait, and send it again at increasing intervals.",
            remedy_ko="발송 속도를 낮추고 잠시 기다린 뒤 간격을 늘려 가며 다시 보내세요.",
            summary_ko="메시지 발송 속도 제한에 걸렸습니다.",
            remark="",
            remark_ko="",
        ),
        "41004": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="RCS 서버가 혼잡합니다.",
            remark="",
            remark_ko="",
        ),
        "41005": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="RCS 서버를 일시적으로 사용할 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "41006": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="세션이 존재하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41007": Advice(
            fault="unknown",
            retry="never",
            fallback="no",
            remedy="Find out who revoked the message, and send a new one only if it is still wanted.",
            remedy_ko="누가 메시지를 회수했는지 확인하고, 여전히 필요한 경우에만 새 메시지를 보내세요.",
            summary_ko="메시지가 회수되었습니다.",
            remark="",
            remark_ko="",
        ),
        "41008": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="세션이 이미 만료되었습니다.",
            remark="",
            remark_ko="",
        ),
        "41100": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="SUBSCRIBE 처리 시간이 초과되었습니다.",
            remark="",
            remark_ko="",
        ),
        "41101": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Check the recipient's number; if it is right, send an SMS.",
            remedy_ko="수신자 번호를 확인하고, 번호가 맞으면 문자(SMS)로 보내세요.",
            summary_ko="사용자를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "41200": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Check the recipient's number; if it is right, send an SMS.",
            remedy_ko="수신자 번호를 확인하고, 번호가 맞으면 문자(SMS)로 보내세요.",
            summary_ko="메시지를 받을 사용자를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "41201": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="메시지를 수락할 수 없습니다.",
            remark="",
            remark_ko="",
        ),
        "41202": Advice(
            fault="unknown",
            retry="never",
            fallback="no",
            remedy="Find out who revoked the message, and send a new one only if it is still wanted.",
            remedy_ko="누가 메시지를 회수했는지 확인하고, 여전히 필요한 경우에만 새 메시지를 보내세요.",
            summary_ko="메시지가 이미 회수되었습니다.",
            remark="",
            remark_ko="",
        ),
        "41210": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 TEXT를 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41211": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 FT를 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41212": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 RICHCARD를 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41220": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 XBOTMESSAGE 1.0을 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41221": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 XBOTMESSAGE 1.1을 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41222": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 XBOTMESSAGE 1.2를 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41230": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 OPENRICHCARD 1.0을 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41231": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 OPENRICHCARD 1.1을 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41232": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 OPENRICHCARD 1.2를 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41240": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send an SMS, or a message of a type that the recipient's device supports.",
            remedy_ko="문자(SMS)로 보내거나 수신자 단말이 지원하는 유형의 메시지로 보내세요.",
            summary_ko="사용자가 GEOLOCATION PUSH REQUEST를 지원하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "41250": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="메시지의 콘텐츠 유형을 가져오지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "42001": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42002": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the message and its content against the API guide, correct it and send a new message.",
            remedy_ko="메시지와 내용을 API 가이드와 비교해 고친 뒤 새 메시지를 보내세요.",
            summary_ko="메시지가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42003": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the format of the date or time, then send a new message.",
            remedy_ko="날짜 또는 시간의 형식을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="날짜 또는 시간의 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the recipient's phone number, then send a new message.",
            remedy_ko="수신자 전화번호를 입력한 뒤 새 메시지를 보내세요.",
            summary_ko="연락처가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42005": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy="Check and correct the recipient's phone number, then send a new message.",
            remedy_ko="수신자 전화번호를 확인해 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="연락처가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42006": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud customer service why only emulator access is allowed and how to have the restriction "
                "lifted."
            ),
            remedy_ko="에뮬레이터 접근만 허용되는 이유와 제한을 해제하는 방법을 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="에뮬레이터 접근만 허용됩니다.",
            remark="",
            remark_ko="",
        ),
        "42007": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud customer service how to have the number put on the whitelist or the restriction lifted."
            ),
            remedy_ko="수신자 번호를 화이트리스트에 등록하거나 제한을 해제하는 방법을 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="연락처가 화이트리스트에 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42008": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in the message content, then send a new message.",
            remedy_ko="메시지 내용을 입력한 뒤 새 메시지를 보내세요.",
            summary_ko="메시지 내용이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42009": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the message and its content against the API guide, correct it and send a new message.",
            remedy_ko="메시지와 내용을 API 가이드와 비교해 고친 뒤 새 메시지를 보내세요.",
            summary_ko="메시지 내용이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42010": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make the message or its template unambiguous, giving one kind of content only, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿의 내용을 한 가지 종류로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="메시지가 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42011": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="메시지의 상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42012": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="isTyping 상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42013": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the traffic type, then send a new message.",
            remedy_ko="트래픽 유형을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="트래픽 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42014": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the association of the suggested chiplist in the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에서 추천 칩리스트의 연결을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="추천 칩리스트의 연결이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42015": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in the message content, then send a new message.",
            remedy_ko="메시지 내용을 입력한 뒤 새 메시지를 보내세요.",
            summary_ko="텍스트 메시지가 비어 있습니다.",
            remark="",
            remark_ko="",
        ),
        "42031": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the rich card to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 리치카드를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42032": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the rich card unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 리치카드를 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드가 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42033": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Reduce the number of rich cards in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 리치카드 수를 줄인 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드가 너무 많습니다.",
            remark="",
            remark_ko="",
        ),
        "42034": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the layout of the rich card to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 리치카드의 레이아웃을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드의 레이아웃이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42035": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the content of the rich card to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 리치카드의 콘텐츠를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드의 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42036": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the value of cardOrientation in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 cardOrientation 값을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="cardOrientation 값이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42037": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the image alignment to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 이미지 정렬을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="이미지 정렬이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42038": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the image alignment in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 이미지 정렬을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="이미지 정렬이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42039": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Remove the redundant image alignment from the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 불필요한 이미지 정렬을 제거한 뒤 새 메시지를 보내세요.",
            summary_ko="이미지 정렬이 불필요하게 지정되었습니다.",
            remark="",
            remark_ko="",
        ),
        "42040": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the cardWidth of the rich card carousel in the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에서 리치카드 캐러셀의 cardWidth를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드 캐러셀의 cardWidth가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42041": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the media height in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 미디어 높이를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="미디어 높이가 일치하지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42042": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the content of the rich card in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 리치카드의 콘텐츠를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드의 콘텐츠가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42043": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the suggestions in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 추천 항목을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="추천 항목 목록이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42044": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Reduce the suggestions in the chiplist to 11 or fewer, then send a new message.",
            remedy_ko="칩리스트의 추천 항목을 11개 이하로 줄인 뒤 새 메시지를 보내세요.",
            summary_ko="칩리스트의 추천 항목이 최대 허용 개수인 11개를 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "42045": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the suggestion in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 추천 항목을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="추천 항목이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42046": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the suggestion unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 추천 항목을 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="추천 항목이 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42047": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the suggested action unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 추천 동작을 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="추천 동작이 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42048": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Reduce the suggestions in the rich card to 4 or fewer, then send a new message.",
            remedy_ko="리치카드의 추천 항목을 4개 이하로 줄인 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드의 추천 항목이 최대 허용 개수인 4개를 초과했습니다.",
            remark="",
            remark_ko="",
        ),
        "42049": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Reduce the suggestion data to 2048 or less, then send a new message.",
            remedy_ko="추천 항목 데이터를 2048 이하로 줄인 뒤 새 메시지를 보내세요.",
            summary_ko="추천 항목 데이터가 최대치인 2048을 초과했습니다.",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "42050": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the action in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 동작을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="동작이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42051": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the location in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 위치를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="위치가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42052": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the location unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 위치를 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="위치가 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42053": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the mapAction in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 mapAction을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="mapAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42054": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the mapAction unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 mapAction을 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="mapAction이 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42055": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the dialerAction in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 dialerAction을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="dialerAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42056": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the dialerAction unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 dialerAction을 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="dialerAction이 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42057": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the composeAction in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 composeAction을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="composeAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42058": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the composeAction unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 composeAction을 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="composeAction이 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42059": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the settingsAction in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 settingsAction을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="settingsAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42060": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the settingsAction unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 settingsAction을 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="settingsAction이 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42061": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the ClipboardAction in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 ClipboardAction을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="ClipboardAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42062": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the localBrowserAction to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 localBrowserAction을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="localBrowserAction이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42063": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the ShareAction in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 ShareAction을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="ShareAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42064": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the CalendarAction to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 CalendarAction을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="CalendarAction이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42065": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the CalendarAction in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 CalendarAction을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="CalendarAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42066": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Keep the title of the CalendarAction within 1 to 100, then send a new message.",
            remedy_ko="CalendarAction의 제목 길이를 1~100으로 맞춘 뒤 새 메시지를 보내세요.",
            summary_ko="CalendarAction의 제목이 올바르지 않습니다(최소 1, 최대 100).",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "42067": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Keep the description of the CalendarAction within 1 to 500, then send a new message.",
            remedy_ko="CalendarAction의 설명 길이를 1~500으로 맞춘 뒤 새 메시지를 보내세요.",
            summary_ko="CalendarAction의 설명이 올바르지 않습니다(최소 1, 최대 500).",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "42068": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Give composeTextMessage a phone number and a text within 1 to 100, then send a new message.",
            remedy_ko="composeTextMessage에 전화번호와 길이 1~100의 텍스트를 입력한 뒤 새 메시지를 보내세요.",
            summary_ko="ComposeAction의 composeTextMessage에 전화번호가 없거나 텍스트가 1~100 범위를 벗어났습니다.",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "42069": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Give composeRecordingMessage a phone number and the type AUDIO or VIDEO, then send a new message.",
            remedy_ko=(
                "composeRecordingMessage에 전화번호를 입력하고 유형을 AUDIO 또는 VIDEO로 지정한 뒤 새 메시지를 "
                "보내세요."
            ),
            summary_ko=(
                "ComposeAction의 composeRecordingMessage에 전화번호가 없거나 유형이 AUDIO 또는 VIDEO가 아닙니다."
            ),
            remark="The vendor's text spells the field composeRecodingMessage.",
            remark_ko="공급자 문서에는 필드가 composeRecodingMessage로 적혀 있습니다.",
        ),
        "42070": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the DeviceAction to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 DeviceAction을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="DeviceAction이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42071": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Give the dialerAction a phone number and keep its subject within 60, then send a new message.",
            remedy_ko="dialerAction에 전화번호를 입력하고 제목 길이를 60 이하로 줄인 뒤 새 메시지를 보내세요.",
            summary_ko="dialerAction에 전화번호가 없거나 제목이 최대치인 60을 초과했습니다.",
            remark="The text gives the limit without a unit (characters or bytes).",
            remark_ko="문서에 한도의 단위(글자 또는 바이트)가 적혀 있지 않습니다.",
        ),
        "42072": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Add the location to the showLocation of the mapAction in the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에서 mapAction의 showLocation에 위치를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="mapAction의 showLocation에 위치가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42073": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the openUrl of the urlAction to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 urlAction의 openUrl을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="urlAction의 openUrl이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42100": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the thumbnail in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 섬네일을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="섬네일이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42101": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the fileUrl to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 fileUrl을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="fileUrl이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42102": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the fileUrl of the audio to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 오디오의 fileUrl을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="오디오의 fileUrl이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42103": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the pos value to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 pos 값을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="pos 값이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42104": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the media information to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 미디어 정보를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="미디어 정보가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42105": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the media information to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 미디어 정보를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="미디어 정보가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42106": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the media information to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 미디어 정보를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="미디어 정보가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42107": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the media information to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 미디어 정보를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="미디어 정보가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42108": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the postback data to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 포스트백 데이터를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="포스트백 데이터가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42200": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the format of the URI in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 URI 형식을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="URI의 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42201": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the location in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 위치를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="위치가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42202": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the content description of the media in the message or its template, then send a new message."
            ),
            remedy_ko="메시지나 템플릿에서 미디어의 콘텐츠 설명을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="미디어의 콘텐츠 설명이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42203": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the title of the media in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 미디어의 제목을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="미디어의 제목이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42204": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the description of the media in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 미디어의 설명을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="미디어의 설명이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42205": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Reduce the contents of the rich card carousel in the message or its template, then send a new message."
            ),
            remedy_ko="메시지나 템플릿에서 리치카드 캐러셀의 콘텐츠 수를 줄인 뒤 새 메시지를 보내세요.",
            summary_ko="리치카드 캐러셀의 콘텐츠가 너무 많습니다.",
            remark="",
            remark_ko="",
        ),
        "42206": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Attach a file of a permitted size and send a new message.",
            remedy_ko="허용된 크기의 파일을 첨부해 새 메시지를 보내세요.",
            summary_ko="미디어의 파일 크기가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42207": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the format of the expiry time, then send a new message.",
            remedy_ko="만료 시간의 형식을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="만료 시간의 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42208": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the expiry time, then send a new message.",
            remedy_ko="만료 시간을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="만료 시간이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42301": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the open rich card unambiguous in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 오픈 리치카드를 한 가지로 명확하게 지정한 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드가 모호합니다.",
            remark="",
            remark_ko="",
        ),
        "42302": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the open rich card to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 오픈 리치카드를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42303": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Add the layout widget of the open rich card to the message or its template, then send a new message."
            ),
            remedy_ko="메시지나 템플릿에 오픈 리치카드의 레이아웃 위젯을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 레이아웃 위젯이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42304": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Add the view content of the open rich card to the message or its template, then send a new message."
            ),
            remedy_ko="메시지나 템플릿에 오픈 리치카드의 뷰 콘텐츠를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 뷰 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42305": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Add the LinearLayout content of the open rich card to the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에 오픈 리치카드의 LinearLayout 콘텐츠를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 LinearLayout 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42306": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Add the Textview content of the open rich card to the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에 오픈 리치카드의 Textview 콘텐츠를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 Textview 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42307": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the contents in the Textview of the open rich card in the message or its template, then send "
                "a new message."
            ),
            remedy_ko="메시지나 템플릿에서 오픈 리치카드의 Textview 콘텐츠를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 Textview 콘텐츠가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42308": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the length of the text in the Textview of the open rich card in the message or its template, "
                "then send a new message."
            ),
            remedy_ko="메시지나 템플릿에서 오픈 리치카드의 Textview 텍스트 길이를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 Textview 텍스트 길이가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42309": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Add the Imageview content of the open rich card to the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에 오픈 리치카드의 Imageview 콘텐츠를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 Imageview 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42310": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Use larger media in the Imageview of the open rich card, then send a new message.",
            remedy_ko="오픈 리치카드의 Imageview에 더 큰 미디어를 사용해 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 Imageview에 있는 미디어가 너무 작습니다.",
            remark="",
            remark_ko="",
        ),
        "42311": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the scale type of the Imageview in the open rich card in the message or its template, then "
                "send a new message."
            ),
            remedy_ko=(
                "메시지나 템플릿에서 오픈 리치카드의 Imageview 크기 조정 유형(scale type)을 바로잡은 뒤 새 메시지를 "
                "보내세요."
            ),
            summary_ko="오픈 리치카드의 Imageview 크기 조정 유형(scale type)이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42312": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Add the width and height of the open rich card to the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에 오픈 리치카드의 너비와 높이를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 너비 또는 높이가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42313": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the width and height of the open rich card in the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에서 오픈 리치카드의 너비와 높이를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 너비 또는 높이가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42314": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the common contents of the open rich card in the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에서 오픈 리치카드의 공통 콘텐츠를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 공통 콘텐츠가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42315": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Reduce the number of children of the open rich card in the message or its template, then send a new "
                "message."
            ),
            remedy_ko="메시지나 템플릿에서 오픈 리치카드의 하위 요소 수를 줄인 뒤 새 메시지를 보내세요.",
            summary_ko="오픈 리치카드의 하위 요소가 너무 많습니다.",
            remark="",
            remark_ko="",
        ),
        "42401": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Use a file of a supported type, then send a new message.",
            remedy_ko="지원되는 유형의 파일을 사용해 새 메시지를 보내세요.",
            summary_ko="파일 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42402": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Check that the file still exists and can be downloaded; if it can, ask NHN Cloud customer service.",
            remedy_ko="파일이 남아 있고 다운로드할 수 있는지 확인하고, 문제가 없으면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="다운로드에 실패했습니다.",
            remark="",
            remark_ko="",
        ),
        "42501": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the recipient's phone number, then send a new message.",
            remedy_ko="수신자 전화번호를 입력한 뒤 새 메시지를 보내세요.",
            summary_ko="연락처가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42502": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in the message content, then send a new message.",
            remedy_ko="메시지 내용을 입력한 뒤 새 메시지를 보내세요.",
            summary_ko="내용이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42503": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the title to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 제목을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="제목이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42504": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the description to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 설명을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="설명이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42505": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the image URL to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 이미지 URL을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="이미지 URL이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42506": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the image type to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 이미지 유형을 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="이미지 유형이 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42507": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the link of the button to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 버튼의 링크를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="버튼의 링크가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42508": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Add the text of the button to the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에 버튼의 텍스트를 추가한 뒤 새 메시지를 보내세요.",
            summary_ko="버튼의 텍스트가 없습니다.",
            remark="",
            remark_ko="",
        ),
        "42509": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the title in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 제목을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="제목이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42510": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the description in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 설명을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="설명이 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42511": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the image URL in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 이미지 URL을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="이미지 URL의 주소가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42512": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the button URL in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 버튼 URL을 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="버튼 URL의 주소가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42513": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the text of the button in the message or its template, then send a new message.",
            remedy_ko="메시지나 템플릿에서 버튼의 텍스트를 바로잡은 뒤 새 메시지를 보내세요.",
            summary_ko="버튼의 텍스트가 올바르지 않습니다.",
            remark="",
            remark_ko="",
        ),
        "42514": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Look up the message that already has this ID; use a new ID only for a new message.",
            remedy_ko="이 ID를 이미 사용한 메시지를 조회하고, 새 메시지에만 새 ID를 사용하세요.",
            summary_ko="메시지 ID가 중복되었습니다.",
            remark="",
            remark_ko="",
        ),
        "42601": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy="Slow down, wait, and send it again at increasing intervals.",
            remedy_ko="발송 속도를 낮추고 잠시 기다린 뒤 간격을 늘려 가며 다시 보내세요.",
            summary_ko="요청이 너무 많습니다.",
            remark="",
            remark_ko="",
        ),
        "42602": Advice(
            fault="unknown",
            retry="never",
            fallback="no",
            remedy=(
                "Check the content for spam or forbidden text; if there is none, ask NHN Cloud customer service why it "
                "was filtered."
            ),
            remedy_ko=(
                "내용에 스팸이나 금지된 문구가 있는지 확인하고, 없으면 필터링된 이유를 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="메시지가 필터링되었습니다.",
            remark="",
            remark_ko="",
        ),
        "45000": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="내부 서버 오류가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "45001": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="챗봇 데이터를 처리하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "45002": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="단말 수신 가능 여부(capability) 데이터를 처리하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "45003": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="XML 데이터를 처리하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "45004": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="MessageInfo 캐시에 접근하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "45005": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="ChatInfo 캐시에 접근하지 못했습니다.",
            remark="",
            remark_ko="",
        ),
        "45006": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait and send it again at increasing intervals; if it persists, contact NHN Cloud customer service."
            ),
            remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 다시 보내고, 계속되면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="MaaP 레지스트리용 HTTP 클라이언트를 생성하는 데 문제가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
        "45007": Advice(
            fault="provider",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="챗봇용 HTTP 클라이언트를 생성하는 데 문제가 발생했습니다.",
            remark="",
            remark_ko="",
        ),
    },
}
"""The advice on each code, by table and by the code's text."""

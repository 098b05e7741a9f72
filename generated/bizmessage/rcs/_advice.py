# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
"""What to do about each result code of RCS Bizmessage; loaded when advice is asked for."""

from bizmessage.errors._advising import Advice

ADVICE = {
    "api": {
        "0": Advice(
            fault="none",
            retry="never",
            fallback="no",
            remedy="Nothing is to be done; keep the messageId that a send answers with, to look up its delivery later.",
            remedy_ko=(
                "조치할 것이 없습니다. 발송 요청의 응답에 있는 messageId는 이후 발송 결과 조회에 쓰도록 보관하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송",
            since="2023-06-05",
        ),
        "400": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Correct the request by header.resultMessage: the headers X-TC-APP-KEY and X-SECRET-KEY, the required "
                "fields (brandId, chatbotId, recipientNumber; body for SMS and LMS, mmsType and cards for MMS, "
                "messagebaseId for a template) and recipientNumber in the form 01012345678 or +821012345678."
            ),
            remedy_ko=(
                "header.resultMessage를 보고 요청을 바로잡으세요. X-TC-APP-KEY, X-SECRET-KEY 헤더, 필수 필드(brandId, "
                "chatbotId, recipientNumber, SMS와 LMS는 body, MMS는 mmsType과 cards, 템플릿은 messagebaseId), "
                "recipientNumber 형식(01012345678 또는 +821012345678)을 확인하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; release-notes.md#2024. 08. 27.; api-guide.md#LMS 타입 발송; "
                "api-guide.md#MMS 타입 발송; api-guide.md#Template 타입 발송; judgement"
            ),
            since="2023-06-05",
        ),
        "-3000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set buttons[].buttonType (MMS: cards[].buttons[].buttonType) to COMPOSE, CLIPBOARD, DIALER, MAP_SHOW, "
                "MAP_QUERY, MAP_SHARE, URL or CALENDAR and write the action of that type in buttonJson, with a "
                "displayText of at most 17 characters; an SMS takes 1 button, an LMS 3, an MMS card 2."
            ),
            remedy_ko=(
                "buttons[].buttonType(MMS는 cards[].buttons[].buttonType)을 COMPOSE, CLIPBOARD, DIALER, MAP_SHOW, "
                "MAP_QUERY, MAP_SHARE, URL, CALENDAR 중 하나로 지정하고, buttonJson에 해당 유형의 action을 쓰세요. "
                "displayText는 최대 17자이며, 버튼은 SMS 1개, LMS 3개, MMS 카드당 2개까지입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#버튼 유형; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 "
                "발송"
            ),
            since="2023-06-05",
        ),
        "-3001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set unsubscribeNumber to an 080 number that Manage Sending > Retrieve 080 Deny-to-receive number "
                "shows; an ad (isAd true) cannot go out without one. Register it in the SMS service first if none is "
                "shown."
            ),
            remedy_ko=(
                "unsubscribeNumber에 발송 관리 > 080 수신거부 번호 조회에 있는 080 번호를 넣으세요. 광고(isAd: true)는 "
                "이 번호 없이 보낼 수 없습니다. 번호가 없으면 먼저 SMS 서비스에 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; console-guide.md#080 수신거부 번호 조회",
            since="2023-06-05",
        ),
        "-3002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set sendDateTime (YYYY-MM-DD hh:mm:ss) to a time that is not before now, or leave it out to send at "
                "once."
            ),
            remedy_ko=(
                "sendDateTime(YYYY-MM-DD hh:mm:ss)을 현재 이후의 시각으로 지정하거나, 즉시 발송하려면 빼고 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송",
            since="2023-06-05",
        ),
        "-3003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set sendDateTime to a time within the next 60 days.",
            remedy_ko="sendDateTime을 지금부터 60일 이내의 시각으로 지정하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2024. 04. 23.",
            since="2024-04-22",
        ),
        "-3030": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give exactly 1 card in cards for mmsType HORIZONTAL or VERTICAL; for more cards use CAROUSEL_MEDIUM "
                "or CAROUSEL_SMALL, which take 3 to 6 cards."
            ),
            remedy_ko=(
                "mmsType이 HORIZONTAL이나 VERTICAL이면 cards에 카드를 1개만 넣으세요. 카드가 더 필요하면 3~6개를 넣을 "
                "수 있는 CAROUSEL_MEDIUM이나 CAROUSEL_SMALL을 쓰세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "-3031": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten cards[].title to at most 30 characters.",
            remedy_ko="cards[].title을 30자 이내로 줄이세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "-3032": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten cards[].description to at most 1300 characters for mmsType HORIZONTAL or VERTICAL.",
            remedy_ko="mmsType이 HORIZONTAL이나 VERTICAL이면 cards[].description을 1300자 이내로 줄이세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "-3033": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give 3 to 6 cards in cards for mmsType CAROUSEL_MEDIUM or CAROUSEL_SMALL; for a single card use "
                "HORIZONTAL or VERTICAL."
            ),
            remedy_ko=(
                "mmsType이 CAROUSEL_MEDIUM이나 CAROUSEL_SMALL이면 cards에 카드를 3~6개 넣으세요. 카드가 하나면 "
                "HORIZONTAL이나 VERTICAL을 쓰세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; console-guide.md#MMS 발송(카드형)",
            since="2023-06-05",
        ),
        "-3034": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten each cards[].description to at most 30 characters, or use mmsType CAROUSEL_MEDIUM, which "
                "takes 60 characters."
            ),
            remedy_ko=(
                "각 cards[].description을 30자 이내로 줄이거나, 60자까지 쓸 수 있는 mmsType CAROUSEL_MEDIUM을 쓰세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "-3035": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten each cards[].description to at most 60 characters for mmsType CAROUSEL_MEDIUM.",
            remedy_ko="mmsType이 CAROUSEL_MEDIUM이면 각 cards[].description을 60자 이내로 줄이세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "-4000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Compare brandId with the list in Manage RCS Bizmessage > Brand Management and correct it; if the "
                "brand is not in the list yet, press + Link Brand there."
            ),
            remedy_ko=(
                "brandId를 RCS Bizmessage 관리 > 브랜드 관리의 목록과 비교해 바로잡으세요. 목록에 브랜드가 아직 없으면 "
                "같은 화면에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; judgement",
            since="2023-06-05",
        ),
        "-4001": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Have the brand approved in RCS Biz Center (about 2 working days), then press + Link Brand in Manage "
                "RCS Bizmessage > Brand Management and send again once the brand is shown as approved."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 승인(약 2 영업일)을 받은 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 "
                "연동을 누르세요. 브랜드가 승인 상태로 표시되면 다시 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성",
            since="2023-06-05",
        ),
        "-4010": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Compare chatbotId with Manage RCS Bizmessage > Retrieve Chat Room (sender number) under the same "
                "brandId and correct it; if the chat room is not there yet, press + Link Brand in Brand Management."
            ),
            remedy_ko=(
                "chatbotId를 RCS Bizmessage 관리 > 대화방(발신번호) 조회에서 같은 brandId의 목록과 비교해 "
                "바로잡으세요. 대화방이 아직 없으면 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "-4011": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Have the chat room (sender number) approved in RCS Biz Center (about 2 working days), then press + "
                "Link Brand in Manage RCS Bizmessage > Brand Management; only approved sender numbers can send."
            ),
            remedy_ko=(
                "RCS Biz Center에서 대화방(발신번호) 승인(약 2 영업일)을 받은 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 "
                "+ 브랜드 연동을 누르세요. 승인 상태의 발신번호만 발송에 쓸 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; pre-send-guide.md#대화방(발신번호) 등록",
            since="2023-06-05",
        ),
        "-4020": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Compare messagebaseId with Manage RCS Bizmessage > Retrieve Template under the same brandId and "
                "correct it; if the template is not there yet, press + Link Brand in Brand Management."
            ),
            remedy_ko=(
                "messagebaseId를 RCS Bizmessage 관리 > 템플릿 조회에서 같은 brandId의 목록과 비교해 바로잡으세요. "
                "템플릿이 아직 없으면 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "-4021": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Have the template approved in RCS Biz Center (about 2 working days), then press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management and send again."
            ),
            remedy_ko=(
                "RCS Biz Center에서 템플릿 승인(약 2 영업일)을 받은 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 "
                "연동을 누르고 다시 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회",
            since="2023-06-05",
        ),
        "-4022": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set messagebaseId to a text template or an image template of the image & title, image, SNS or "
                "thumbnail kind; Manage RCS Bizmessage > Retrieve Template lists yours."
            ),
            remedy_ko=(
                "messagebaseId를 텍스트 템플릿이나 이미지 템플릿(이미지 & 타이틀 강조형, 이미지 강조형, SNS형, "
                "썸네일형)의 ID로 바꾸세요. 등록한 템플릿은 RCS Bizmessage 관리 > 템플릿 조회에 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; release-notes.md#2023. 11. 14.",
            since="2024-04-22",
        ),
        "-4023": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send an ad (isAd true) only with the messagebaseId of an image template; set isAd to false only if "
                "the content is no ad."
            ),
            remedy_ko=(
                "광고(isAd: true)는 이미지 템플릿의 messagebaseId로만 보내세요. 내용이 광고가 아닐 때만 isAd를 false로 "
                "지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; overview.md#RCS 발송 지원 타입",
            since="2024-04-22",
        ),
        "-4024": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give templateParameter a key and a value for every placeholder of the template; Manage RCS Bizmessage "
                "> Retrieve Template shows it."
            ),
            remedy_ko=(
                "templateParameter에 템플릿의 모든 치환자에 대한 key와 value를 넣으세요. 템플릿은 RCS Bizmessage 관리 "
                "> 템플릿 조회에서 확인하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; release-notes.md#2023. 12. 19.",
            since="2024-04-22",
        ),
        "-4030": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Correct the file ID in cards[].media, or upload the file again with POST /rcs/v1.0/media and use its "
                "new ID."
            ),
            remedy_ko=(
                "cards[].media의 첨부파일 ID를 바로잡거나, POST /rcs/v1.0/media로 파일을 다시 업로드해 새 ID를 쓰세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; api-guide.md#첨부파일 업로드 API",
            since="2023-06-05",
        ),
        "-4031": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Upload the file again with POST /rcs/v1.0/media and put the new ID into cards[].media; an upload is "
                "valid for 7 days."
            ),
            remedy_ko=(
                "POST /rcs/v1.0/media로 파일을 다시 업로드하고 cards[].media에 새 ID를 넣으세요. 첨부파일은 7일간 "
                "유효합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API",
            since="2023-06-05",
        ),
        "-4032": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use an image file with the extension jpg, jpeg, png, gif or bmp: upload it as uploadFile with POST "
                "/rcs/v1.0/media and put its ID into cards[].media."
            ),
            remedy_ko=(
                "jpg, jpeg, png, gif, bmp 확장자의 이미지 파일을 쓰세요. POST /rcs/v1.0/media에 uploadFile로 "
                "업로드하고 그 ID를 cards[].media에 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API",
            since="2023-06-05",
        ),
        "-4033": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Make the file at most 1 MB large and upload it again with POST /rcs/v1.0/media.",
            remedy_ko="파일을 1MB 이하로 줄여 POST /rcs/v1.0/media로 다시 업로드하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API",
            since="2023-06-05",
        ),
        "-4034": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Save the image as jpg, jpeg, png, gif or bmp, so that its content matches its extension, and upload "
                "it again with POST /rcs/v1.0/media."
            ),
            remedy_ko=(
                "이미지를 jpg, jpeg, png, gif, bmp 중 하나로 확장자와 실제 형식이 같게 저장해 POST /rcs/v1.0/media로 "
                "다시 업로드하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API; judgement",
            since="2024-04-22",
        ),
        "-4040": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Compare unsubscribeNumber with Manage Sending > Retrieve 080 Deny-to-receive number and correct it; "
                "if the number is not shown, register it in the SMS service of the same project first."
            ),
            remedy_ko=(
                "unsubscribeNumber를 발송 관리 > 080 수신거부 번호 조회와 비교해 바로잡으세요. 번호가 없으면 같은 "
                "프로젝트의 SMS 서비스에 먼저 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#080 수신거부 번호 조회; judgement",
            since="2023-06-05",
        ),
        "-4041": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the number of unsubscribeNumber in Manage Sending > Retrieve 080 Deny-to-receive number and "
                "make it usable again in the SMS service of the same project, where it is registered."
            ),
            remedy_ko=(
                "발송 관리 > 080 수신거부 번호 조회에서 unsubscribeNumber의 번호를 확인하고, 번호가 등록된 같은 "
                "프로젝트의 SMS 서비스에서 다시 사용할 수 있게 하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#080 수신거부 번호 조회; console-guide.md#SMS 서비스 이용; judgement",
            since="2023-06-05",
        ),
        "-4042": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Take recipientNumber off the recipients of your ads: send this person no ad by RCS or SMS, and not "
                "with another unsubscribeNumber or isAd false either."
            ),
            remedy_ko=(
                "recipientNumber를 광고 수신자 목록에서 빼세요. 이 수신자에게는 RCS로도 SMS로도 광고를 보내지 말고, "
                "다른 unsubscribeNumber나 isAd: false로도 보내지 마세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#080 수신거부 번호 조회; judgement",
            since="2023-06-05",
        ),
        "-4050": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register the sender number in the SMS service of the same project and choose it for the chat room in "
                "Manage Sending > Set up Alternative Sending; the request itself has no such number."
            ),
            remedy_ko=(
                "같은 프로젝트의 SMS 서비스에 발신번호를 등록하고 발송 관리 > 대체 발송 설정에서 대화방(발신번호)의 "
                "대체 발송 발신번호로 지정하세요. 요청에는 이 번호를 넣는 필드가 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#대체 발송 설정; api-guide.md#SMS 타입 발송",
            since="2023-06-05",
        ),
        "-4060": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send the message with isFallback false: an image template gets no fallback. If you need one, use "
                "another type of message."
            ),
            remedy_ko=(
                "isFallback을 false로 지정해 요청하세요. 이미지 템플릿은 대체 발송을 지원하지 않습니다. 대체 발송이 "
                "필요하면 다른 발송 유형을 쓰세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="service-policy.md#대체 발송 미지원 발송 유형; api-guide.md#Template 타입 발송",
            since="2024-04-22",
        ),
        "-5000": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "List the messages with GET /rcs/v1.0/messages/sms (or lms, mms, template) by startSendDateTime, "
                "endSendDateTime, brandId and chatbotId, at most 1000 messages a page (limit) and every page (offset), "
                "and compare recipientNumber; send the ad again only if it is on no page. If that goes on, send the "
                "code, brandId and the time to NHN Cloud support."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)를 startSendDateTime, endSendDateTime, brandId, "
                "chatbotId 조건으로 페이지당 최대 1000건(limit)씩 마지막 페이지까지(offset) 조회하고 응답의 "
                "recipientNumber를 비교하세요. 어느 페이지에도 없을 때만 광고를 다시 요청하세요. 계속되면 코드, "
                "brandId, 요청 시각을 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "-5001": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "List the messages with GET /rcs/v1.0/messages/sms (or lms, mms, template) by startSendDateTime, "
                "endSendDateTime, brandId and chatbotId, at most 1000 messages a page (limit) and every page (offset), "
                "and compare recipientNumber; send the ad again, with the same unsubscribeNumber, only if it is on no "
                "page. If that goes on, send the code, brandId and the time to NHN Cloud support."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)를 startSendDateTime, endSendDateTime, brandId, "
                "chatbotId 조건으로 페이지당 최대 1000건(limit)씩 마지막 페이지까지(offset) 조회하고 응답의 "
                "recipientNumber를 비교하세요. 어느 페이지에도 없을 때만 같은 unsubscribeNumber로 광고를 다시 "
                "요청하세요. 계속되면 코드, brandId, 요청 시각을 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "-5002": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "List the messages with GET /rcs/v1.0/messages/sms (or lms, mms, template) by startSendDateTime, "
                "endSendDateTime, brandId and chatbotId, at most 1000 messages a page (limit) and every page (offset), "
                "and compare recipientNumber; send it again only if it is on no page. If that goes on, send the code "
                "and chatbotId to NHN Cloud support."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)를 startSendDateTime, endSendDateTime, brandId, "
                "chatbotId 조건으로 페이지당 최대 1000건(limit)씩 마지막 페이지까지(offset) 조회하고 응답의 "
                "recipientNumber를 비교하세요. 어느 페이지에도 없을 때만 다시 요청하세요. 계속되면 코드와 chatbotId를 "
                "NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "-6000": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "List the messages with GET /rcs/v1.0/messages/sms (or lms, mms, template) by startSendDateTime, "
                "endSendDateTime, brandId and chatbotId, at most 1000 messages a page (limit) and every page (offset), "
                "and compare recipientNumber; send it again only if it is on no page. If that goes on, check Manage "
                "Sending > Use SMS Service and send the code and the time to NHN Cloud support."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)를 startSendDateTime, endSendDateTime, brandId, "
                "chatbotId 조건으로 페이지당 최대 1000건(limit)씩 마지막 페이지까지(offset) 조회하고 응답의 "
                "recipientNumber를 비교하세요. 어느 페이지에도 없을 때만 다시 요청하세요. 계속되면 발송 관리 > SMS "
                "서비스 이용의 설정을 확인하고, 코드와 요청 시각을 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#SMS 서비스 이용; judgement",
            since="2023-06-05",
        ),
        "-6001": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Set the SMS service to enabled and save in Manage Sending > Use SMS Service. After a send, first list "
                "the messages with GET /rcs/v1.0/messages/sms (or lms, mms, template) by startSendDateTime, "
                "endSendDateTime, brandId and chatbotId, at most 1000 messages a page (limit) and every page (offset), "
                "and compare recipientNumber; send it again only if it is on no page."
            ),
            remedy_ko=(
                "발송 관리 > SMS 서비스 이용에서 SMS 서비스를 활성화 상태로 바꾸고 저장하세요. 발송이었다면 먼저 GET "
                "/rcs/v1.0/messages/sms(또는 lms, mms, template)를 startSendDateTime, endSendDateTime, brandId, "
                "chatbotId 조건으로 페이지당 최대 1000건(limit)씩 마지막 페이지까지(offset) 조회하고 응답의 "
                "recipientNumber를 비교하세요. 어느 페이지에도 없을 때만 다시 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#SMS 서비스 이용; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "-7000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Make the part of the path after /messages/ sms, lms, mms or template, as in GET "
                "/rcs/v1.0/messages/sms (list) or GET /rcs/v1.0/messages/sms/:messageId (details)."
            ),
            remedy_ko=(
                "경로의 /messages/ 바로 뒤를 sms, lms, mms, template 중 하나로 지정하세요. 예: GET "
                "/rcs/v1.0/messages/sms(목록), GET /rcs/v1.0/messages/sms/:messageId(상세)."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 조회; api-guide.md#SMS 메시지 조회 API; api-guide.md#SMS 메시지 상세 조회 API",
            since="2023-06-05",
        ),
        "-7001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give messageId, or startSendDateTime and endSendDateTime, or startReceiveDateTime and "
                "endReceiveDateTime."
            ),
            remedy_ko=(
                "messageId, startSendDateTime과 endSendDateTime, startReceiveDateTime과 endReceiveDateTime 중 하나를 "
                "조회 조건으로 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API",
            since="2023-06-05",
        ),
        "-7002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Keep either startSendDateTime and endSendDateTime or startReceiveDateTime and endReceiveDateTime, and "
                "leave the other two out."
            ),
            remedy_ko=(
                "startSendDateTime과 endSendDateTime, startReceiveDateTime과 endReceiveDateTime 중 한쪽만 넣고 "
                "나머지는 빼세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API",
            since="2023-06-05",
        ),
        "-7003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write startSendDateTime and endSendDateTime, or startReceiveDateTime and endReceiveDateTime, as "
                "YYYY-MM-DD hh:mm:ss and let them span at most 31 days; split a longer period over several calls."
            ),
            remedy_ko=(
                "startSendDateTime과 endSendDateTime 또는 startReceiveDateTime과 endReceiveDateTime을 YYYY-MM-DD "
                "hh:mm:ss 형식으로 쓰고 기간을 최대 31일로 지정하세요. 더 긴 기간은 여러 번 나누어 조회하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API",
            since="2023-06-05",
        ),
        "-7004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set messageStatus to READY, IN_PROGRESS, DELIVERED, FAILED or CANCELED, or leave it out.",
            remedy_ko=(
                "messageStatus를 READY, IN_PROGRESS, DELIVERED, FAILED, CANCELED 중 하나로 지정하거나 빼고 조회하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API",
            since="2023-06-05",
        ),
        "-7005": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give messageId exactly as the send answered with it, and look it up under the type it was sent as: "
                "sms, lms, mms or template in the path."
            ),
            remedy_ko=(
                "messageId를 발송 응답에 있던 값 그대로 넣고, 경로를 발송한 유형(sms, lms, mms, template)으로 지정해 "
                "조회하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2024. 04. 23.; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2024-04-22",
        ),
        "-8000": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "List the messages with GET /rcs/v1.0/messages/sms (or lms, mms, template) by startSendDateTime, "
                "endSendDateTime, brandId and chatbotId, at most 1000 messages a page (limit) and every page (offset), "
                "and compare recipientNumber, then look at fallbackStatus; send again only if it is on no page, and "
                "send no SMS of your own if fallbackStatus is IN_PROGRESS or COMPLETE. If that goes on, send the code, "
                "brandId and the time to NHN Cloud support."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)를 startSendDateTime, endSendDateTime, brandId, "
                "chatbotId 조건으로 페이지당 최대 1000건(limit)씩 마지막 페이지까지(offset) 조회하고 응답의 "
                "recipientNumber를 비교하고 fallbackStatus를 확인하세요. 해당 메시지가 어느 페이지에도 없을 때만 다시 "
                "요청하고, fallbackStatus가 IN_PROGRESS나 COMPLETE이면 직접 SMS를 보내지 마세요. 계속되면 코드, "
                "brandId, 요청 시각을 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "-9000": Advice(
            fault="caller",
            retry="much-later",
            fallback="no",
            remedy=(
                "Send the ad after the restricted hours that are set in Manage Sending > Set up Advertising Message, "
                "or set sendDateTime to a time after them."
            ),
            remedy_ko=(
                "발송 관리 > 광고성 메시지 설정에 지정된 제한 시간이 지난 뒤 광고를 보내거나 sendDateTime을 제한 시간 "
                "이후로 지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="console-guide.md#광고성 메시지 설정; release-notes.md#2024. 01. 23.",
            since="2024-04-22",
        ),
        "-9999": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Repeat a look-up or an upload (POST /rcs/v1.0/media). After a send, list the messages with GET "
                "/rcs/v1.0/messages/sms (or lms, mms, template) by startSendDateTime, endSendDateTime, brandId and "
                "chatbotId, at most 1000 messages a page (limit) and every page (offset), and compare recipientNumber; "
                "send again only if it is on no page, and if that goes on send the code, brandId and the time to "
                "support@toast.com."
            ),
            remedy_ko=(
                "조회와 첨부파일 업로드(POST /rcs/v1.0/media)는 다시 요청하세요. 발송이었다면 GET "
                "/rcs/v1.0/messages/sms(또는 lms, mms, template)를 startSendDateTime, endSendDateTime, brandId, "
                "chatbotId 조건으로 페이지당 최대 1000건(limit)씩 마지막 페이지까지(offset) 조회하고 응답의 "
                "recipientNumber를 비교하세요. 어느 페이지에도 없을 때만 다시 요청하고, 계속되면 코드, brandId, 요청 "
                "시각을 support@toast.com에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 메시지 조회 API; api-guide.md#SMS 타입 발송; api-guide.md#첨부파일 업로드 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
    },
    "delivery": {
        "50000": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look messageStatus and fallbackStatus up with GET /rcs/v1.0/messages/sms/:messageId (or lms, mms, "
                "template) and send nothing on this code alone; ask NHN Cloud support, with the code and messageId, "
                'what "MatchedtoNewSpecifications" refers to.'
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 messageStatus와 fallbackStatus를 "
                "조회하고 이 코드만으로 다시 보내지 마세요. 코드와 messageId를 NHN Cloud 고객 센터에 보내 "
                '"MatchedtoNewSpecifications"의 의미를 문의하세요.'
            ),
            summary_ko="새 규격과 일치하는 것으로 보고되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "50001": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="Authorization 헤더가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50002": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="토큰이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50003": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="토큰이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50004": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="토큰이 만료되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50005": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="인가(authorization) 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50006": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="클라이언트 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50007": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="발신자 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50008": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="비밀번호가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50009": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its own access to the RCS "
                "system, which no field of a request has. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템 접속 정보는 요청에 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="허용되지 않은 IP 주소입니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "50100": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look messageStatus and fallbackStatus up with GET /rcs/v1.0/messages/sms/:messageId (or lms, mms, "
                "template) and send nothing on this code alone; ask NHN Cloud support, with the code and messageId, "
                'what "Invalid state" refers to.'
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 messageStatus와 fallbackStatus를 "
                '조회하고 이 코드만으로 다시 보내지 마세요. 코드와 messageId를 NHN Cloud 고객 센터에 보내 "Invalid '
                'state"의 의미를 문의하세요.'
            ),
            summary_ko="상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "50201": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send fewer messages per second, and send this one again after a wait only if messageStatus is FAILED "
                "and fallbackStatus is NONE or SEND_FAILED; ask NHN Cloud support for the limit, which no guide names, "
                "with the code and messageId. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "초당 발송 건수를 줄이고, 잠시 기다린 뒤 messageStatus가 FAILED이고 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 한도는 가이드에 없으므로 코드, messageId와 함께 NHN Cloud "
                "고객 센터에 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 "
                "이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지의 초당 발송량(TPS) 제한을 초과했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 상세 조회 API; judgement",
            since="2023-06-05",
        ),
        "50202": Advice(
            fault="account",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support, with the code, messageId and brandId, which quota was reached and when you can "
                "send again, because no guide names one; send fewer messages until then. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "할당량은 가이드에 없으므로 어떤 할당량을 초과했고 언제 다시 보낼 수 있는지 코드, messageId, brandId와 "
                "함께 NHN Cloud 고객 센터에 문의하고, 그때까지 발송 건수를 줄이세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지 할당량을 초과했습니다.",
            remark="",
            remark_ko="",
            source="judgement",
            since="2023-06-05",
        ),
        "51101": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its agency key, which no "
                "request carries. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. 대행사 키는 요청에 없으며 NHN Cloud만 바로잡을 수 "
                "있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="대행사 키를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51102": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its agency key, which no "
                "request carries. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. 대행사 키는 요청에 없으며 NHN Cloud만 바로잡을 수 "
                "있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="대행사 키가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51103": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend the brand key that it uses, "
                "which is not brandId. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. 요청의 brandId와 다른 값인 브랜드 키는 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="브랜드 키를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51104": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend the brand key that it uses, "
                "which is not brandId. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. 요청의 brandId와 다른 값인 브랜드 키는 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="브랜드 키가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51003": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Send nothing yet, even if messageStatus is FAILED: an earlier submission may have arrived. Look at "
                "messageStatus and fallbackStatus of the messageId with GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), and ask NHN Cloud support, with the code and messageId, what became of the first; no "
                "request carries an id of its own."
            ),
            remedy_ko=(
                "먼저 접수된 메시지가 도달했을 수 있으므로 messageStatus가 FAILED여도 바로 다시 보내지 마세요. GET "
                "/rcs/v1.0/messages/sms(또는 lms, mms, template)로 messageId의 messageStatus와 fallbackStatus를 "
                "확인하고, 먼저 접수된 메시지의 결과를 코드, messageId와 함께 NHN Cloud 고객 센터에 문의하세요. "
                "요청에는 직접 정하는 ID가 없습니다."
            ),
            summary_ko="중복 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "51004": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Check body (at most 100 characters in an SMS, 1300 in an LMS, 90 in a Free template), cards, the "
                "action of the buttonType in buttons[].buttonJson and the values of templateParameter; if one is "
                "wrong, correct it and send a new message only if fallbackStatus is NONE or SEND_FAILED. If none is, "
                "ask NHN Cloud support with the code and messageId which parameter is meant. Before you send again or "
                "an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "body(SMS 100자, LMS 1300자, Free 템플릿 90자 이내), cards, buttons[].buttonJson의 action(buttonType별 "
                "형식), templateParameter의 값을 확인하세요. 잘못된 값이 있으면 고친 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 없으면 어떤 파라미터인지 코드와 messageId를 적어 NHN Cloud "
                "고객 센터에 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 "
                "이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="파라미터 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#버튼 유형; judgement"
            ),
            since="2023-06-05",
        ),
        "51005": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend the JSON that it makes for "
                "the RCS system. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템에 보내는 JSON은 NHN Cloud만 바로잡을 수 "
                "있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="JSON을 해석할 수 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51006": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look messageStatus and fallbackStatus up with GET /rcs/v1.0/messages/sms/:messageId (or lms, mms, "
                "template) and send nothing on this code alone; ask NHN Cloud support, with the code and messageId, "
                'what "DataNotFound" refers to.'
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 messageStatus와 fallbackStatus를 "
                "조회하고 이 코드만으로 다시 보내지 마세요. 코드와 messageId를 NHN Cloud 고객 센터에 보내 "
                '"DataNotFound"의 의미를 문의하세요.'
            ),
            summary_ko="데이터를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "51900": Advice(
            fault="provider",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look messageStatus and fallbackStatus up with GET /rcs/v1.0/messages/sms/:messageId (or lms, mms, "
                "template) and send nothing on this code alone; send the code and messageId to NHN Cloud support, "
                "because NHN Cloud makes the request for which there is no handler."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 messageStatus와 fallbackStatus를 "
                "조회하고 이 코드만으로 다시 보내지 마세요. 핸들러가 없는 요청은 NHN Cloud가 만든 것이므로 코드와 "
                "messageId를 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="핸들러를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 메시지 상세 조회 API; console-guide.md#발송 결과 상태; api-guide.md#메시지 발송; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "51901": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send again at growing intervals, and only if messageStatus is FAILED and fallbackStatus is "
                "NONE or SEND_FAILED; if that goes on, send the code and messageId to NHN Cloud support, naming the "
                "Samsung MaaP Connect interface. Before you send again or an SMS of your own, look at fallbackStatus: "
                "NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "시간을 두고 간격을 늘려 가며, messageStatus가 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 메시지를 다시 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 센터에 보내 삼성 MaaP Connect "
                "인터페이스 오류임을 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="삼성 MaaP Connect 인터페이스에서 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 상세 조회 API; judgement",
            since="2023-06-05",
        ),
        "51902": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send again at growing intervals, and only if messageStatus is FAILED and fallbackStatus is "
                "NONE or SEND_FAILED; if that goes on, send the code and messageId to NHN Cloud support, naming the "
                "Samsung MaaP Service interface. Before you send again or an SMS of your own, look at fallbackStatus: "
                "NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "시간을 두고 간격을 늘려 가며, messageStatus가 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 메시지를 다시 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 센터에 보내 삼성 MaaP Service "
                "인터페이스 오류임을 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="삼성 MaaP Service 인터페이스에서 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 상세 조회 API; judgement",
            since="2023-06-05",
        ),
        "51903": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send again at growing intervals, and only if messageStatus is FAILED and fallbackStatus is "
                "NONE or SEND_FAILED; if that goes on, send the code and messageId to NHN Cloud support, naming the "
                "Capri interface. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "시간을 두고 간격을 늘려 가며, messageStatus가 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 메시지를 다시 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 센터에 보내 Capri 인터페이스 "
                "오류임을 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="Capri 인터페이스에서 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 상세 조회 API; judgement",
            since="2023-06-05",
        ),
        "51904": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy=(
                "Send nothing on this code alone: look messageStatus up with GET /rcs/v1.0/messages/sms/:messageId (or "
                "lms, mms, template), and send the code and messageId to NHN Cloud support, because no API call has "
                "the status of the webhook."
            ),
            remedy_ko=(
                "이 코드만으로 다시 보내지 말고 GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 "
                "messageStatus를 조회하세요. 웹훅 상태에 관한 API는 없으므로 코드와 messageId를 NHN Cloud 고객 센터에 "
                "보내세요."
            ),
            summary_ko="웹훅을 실행할 수 없는 상태입니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51905": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy=(
                "Send nothing on this code alone: look messageStatus up with GET /rcs/v1.0/messages/sms/:messageId (or "
                "lms, mms, template), and send the code and messageId to NHN Cloud support, because no API call has "
                "the log of the webhook."
            ),
            remedy_ko=(
                "이 코드만으로 다시 보내지 말고 GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 "
                "messageStatus를 조회하세요. 웹훅 로그에 관한 API는 없으므로 코드와 messageId를 NHN Cloud 고객 센터에 "
                "보내세요."
            ),
            summary_ko="웹훅의 CDR 로그를 기록하지 못했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51906": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy=(
                "Send nothing on this code alone: look messageStatus up with GET /rcs/v1.0/messages/sms/:messageId (or "
                "lms, mms, template), and send the code and messageId to NHN Cloud support, because no API call has "
                "the webhook URL."
            ),
            remedy_ko=(
                "이 코드만으로 다시 보내지 말고 GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 "
                "messageStatus를 조회하세요. 웹훅 URL에 관한 API는 없으므로 코드와 messageId를 NHN Cloud 고객 센터에 "
                "보내세요."
            ),
            summary_ko="웹훅 URL이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51907": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy=(
                "Send nothing on this code alone: look messageStatus up with GET /rcs/v1.0/messages/sms/:messageId (or "
                "lms, mms, template), and send the code and messageId to NHN Cloud support, because no API call has "
                "the expiry of the webhook message."
            ),
            remedy_ko=(
                "이 코드만으로 다시 보내지 말고 GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 "
                "messageStatus를 조회하세요. 웹훅 메시지 만료에 관한 API는 없으므로 코드와 messageId를 NHN Cloud 고객 "
                "센터에 보내세요."
            ),
            summary_ko="웹훅 메시지가 만료되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51908": Advice(
            fault="unknown",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the messageId up with GET /rcs/v1.0/messages/sms (or lms, mms, template) and send nothing unless "
                "messageStatus is FAILED and fallbackStatus is NONE or SEND_FAILED; ask NHN Cloud support, with the "
                "code and messageId, what was retried."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)로 messageId를 조회하고, messageStatus가 "
                "FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 무엇을 재시도했는지 "
                "코드, messageId와 함께 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="메시지 발송 재시도 횟수를 초과했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "51909": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy=(
                "Send nothing on this code alone: look messageStatus up with GET /rcs/v1.0/messages/sms/:messageId (or "
                "lms, mms, template), and send the code and messageId to NHN Cloud support, because no API call has "
                "the webhook message."
            ),
            remedy_ko=(
                "이 코드만으로 다시 보내지 말고 GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 "
                "messageStatus를 조회하세요. 웹훅 메시지에 관한 API는 없으므로 코드와 messageId를 NHN Cloud 고객 "
                "센터에 보내세요."
            ),
            summary_ko="웹훅 메시지가 존재하지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51910": Advice(
            fault="provider",
            retry="unknown",
            fallback="no",
            remedy=(
                "Send nothing on this code alone: look messageStatus up with GET /rcs/v1.0/messages/sms/:messageId (or "
                "lms, mms, template), and send the code and messageId to NHN Cloud support, because no API call has "
                "the gateway vendor of the webhook."
            ),
            remedy_ko=(
                "이 코드만으로 다시 보내지 말고 GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 "
                "messageStatus를 조회하세요. 웹훅의 게이트웨이 사업자에 관한 API는 없으므로 코드와 messageId를 NHN "
                "Cloud 고객 센터에 보내세요."
            ),
            summary_ko="웹훅의 게이트웨이 사업자가 존재하지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "51911": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look messageStatus and fallbackStatus up with GET /rcs/v1.0/messages/sms/:messageId (or lms, mms, "
                "template) and send nothing on this code alone; ask NHN Cloud support, with the code and messageId, "
                'what "No Subscription" refers to.'
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 messageStatus와 fallbackStatus를 "
                '조회하고 이 코드만으로 다시 보내지 마세요. 코드와 messageId를 NHN Cloud 고객 센터에 보내 "No '
                'Subscription"의 의미를 문의하세요.'
            ),
            summary_ko="구독 정보가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "52001": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Correct recipientNumber, without blanks, to a form like 01012345678 or +821012345678, and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED."
            ),
            remedy_ko=(
                "recipientNumber를 공백 없이 01012345678 또는 +821012345678 형식으로 바로잡고, fallbackStatus가 NONE "
                "또는 SEND_FAILED일 때만 메시지를 다시 보내세요."
            ),
            summary_ko="전화번호 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; release-notes.md#2024. 08. 27.; judgement",
            since="2023-06-05",
        ),
        "52002": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look messageStatus and fallbackStatus up with GET /rcs/v1.0/messages/sms/:messageId (or lms, mms, "
                "template) and send nothing on this code alone; ask NHN Cloud support, with the code and messageId, "
                'what "Invalid message status" refers to.'
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 messageStatus와 fallbackStatus를 "
                '조회하고 이 코드만으로 다시 보내지 마세요. 코드와 messageId를 NHN Cloud 고객 센터에 보내 "Invalid '
                'message status"의 의미를 문의하세요.'
            ),
            summary_ko="메시지 상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "52003": Advice(
            fault="account",
            retry="never",
            fallback="no",
            remedy=(
                "Do not register the chat room again in RCS Biz Center; press + Link Brand in Manage RCS Bizmessage > "
                "Brand Management and use the chatbotId that Retrieve Chat Room (sender number) shows."
            ),
            remedy_ko=(
                "RCS Biz Center에서 대화방(발신번호)을 다시 등록하지 마세요. RCS Bizmessage 관리 > 브랜드 관리에서 + "
                "브랜드 연동을 누르고 대화방(발신번호) 조회에 있는 chatbotId를 쓰세요."
            ),
            summary_ko="대화방(발신번호)이 이미 존재합니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#대화방(발신번호) 등록; console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "52004": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "If RCS Biz Center does not show the chat room, register it again under Business Dashboard > Brand "
                "Dashboard > Register Chat Room (no 010 number, proof of the telephone service issued within 1 month). "
                "Once it is approved (about 2 working days), press + Link Brand in Manage RCS Bizmessage > Brand "
                "Management; if it fails again, send the code and brandId to NHN Cloud support."
            ),
            remedy_ko=(
                "RCS Biz Center에 대화방(발신번호)이 없으면 기업 대시보드 > 브랜드 대시보드 > 대화방 등록에서 다시 "
                "등록하세요(010 번호 불가, 최근 1개월 이내에 발행된 통신서비스이용증명원 필요). 승인(약 2 영업일)을 "
                "받은 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요. 다시 실패하면 코드와 "
                "brandId를 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="대화방(발신번호)을 생성하지 못했습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#대화방(발신번호) 등록; console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "52005": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Look whether RCS Biz Center shows the change of the chat room (sender number), make it there again if "
                "not, and press + Link Brand in Manage RCS Bizmessage > Brand Management; if it fails again, send the "
                "code, brandId and chatbotId to NHN Cloud support."
            ),
            remedy_ko=(
                "RCS Biz Center에서 대화방(발신번호)의 변경 사항이 반영되었는지 확인하고, 반영되지 않았으면 다시 "
                "변경한 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요. 다시 실패하면 코드, "
                "brandId, chatbotId를 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="대화방(발신번호)을 수정하지 못했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "52006": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Check whether the brand is still there in RCS Biz Center, then press + Link Brand in Manage RCS "
                "Bizmessage > Brand Management; if it is not as you want it, send the code and the brandId to NHN "
                "Cloud support."
            ),
            remedy_ko=(
                "RCS Biz Center의 브랜드 삭제 결과를 확인하고 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 "
                "누르세요. 원하는 상태가 아니면 코드와 brandId를 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="브랜드를 삭제하지 못했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; judgement",
            since="2023-06-05",
        ),
        "52007": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check the service type of the chat room (sender number) of chatbotId in RCS Biz Center, correct it "
                "and press + Link Brand in Manage RCS Bizmessage > Brand Management; after that, send a new message "
                "only if fallbackStatus is NONE or SEND_FAILED. If it cannot be changed there, send the code, "
                "messageId and chatbotId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 chatbotId에 해당하는 대화방(발신번호)의 서비스 유형을 확인해 바로잡고 RCS "
                "Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누른 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 메시지를 다시 보내세요. 바꿀 수 없으면 코드, messageId, chatbotId를 NHN Cloud 고객 센터에 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="대화방(발신번호)의 서비스 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#대화방(발신번호) 등록; console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "52008": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Use a chatbotId that Manage RCS Bizmessage > Retrieve Chat Room (sender number) lists under the same "
                "brandId, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again "
                "or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 대화방(발신번호) 조회에서 같은 brandId에 있는 chatbotId를 쓰고, "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="대화방(발신번호) ID가 일치하지 않습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "52016": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the messageId up with GET /rcs/v1.0/messages/sms (or lms, mms, template) and send nothing unless "
                "messageStatus is FAILED and fallbackStatus is NONE or SEND_FAILED; while either is IN_PROGRESS, wait."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)로 messageId를 조회하고, messageStatus가 "
                "FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 둘 중 하나가 "
                "IN_PROGRESS이면 기다리세요."
            ),
            summary_ko="메시지 전송 시간이 초과되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "52023": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Lift the stop of the template of messagebaseId in RCS Biz Center, then press + Link Brand in Manage "
                "RCS Bizmessage > Brand Management; after that, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. If it cannot be lifted there, send the code, messageId and messagebaseId to NHN Cloud "
                "support. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent "
                "one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 messagebaseId에 해당하는 템플릿의 일시 중지를 해제하고 RCS Bizmessage 관리 > "
                "브랜드 관리에서 + 브랜드 연동을 누른 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 "
                "보내세요. 해제할 수 없으면 코드, messageId, messagebaseId를 NHN Cloud 고객 센터에 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="템플릿 ID(messagebaseId)가 일시 중지되었습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#템플릿 조회; pre-send-guide.md#템플릿 등록; judgement",
            since="2023-06-05",
        ),
        "53001": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Upload a jpg, jpeg, png, gif or bmp image with POST /rcs/v1.0/media, put its ID into cards[].media, "
                "and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS "
                "of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "jpg, jpeg, png, gif, bmp 이미지를 POST /rcs/v1.0/media로 업로드해 그 ID를 cards[].media에 넣고, "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="파일 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "53002": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Upload a file of at most 1 MB in jpg, jpeg, png, gif or bmp with POST /rcs/v1.0/media, put its ID "
                "into cards[].media, and send a new message only if fallbackStatus is NONE or SEND_FAILED. If the code "
                "returns, send the code and messageId to NHN Cloud support. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "1MB 이하의 jpg, jpeg, png, gif, bmp 파일을 POST /rcs/v1.0/media로 업로드해 그 ID를 cards[].media에 "
                "넣고, fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 같은 코드가 반복되면 "
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="파일 속성에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "53003": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put the file ID (like file.xx.xx.xxxxxxxxxxxxx) into cards[].media exactly as the upload with POST "
                "/rcs/v1.0/media issued it, and send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "POST /rcs/v1.0/media로 업로드할 때 발급된 파일 ID(예: file.xx.xx.xxxxxxxxxxxxx)를 cards[].media에 "
                "그대로 넣고, fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="파일 ID 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; api-guide.md#MMS 메시지 상세 조회 API",
            since="2023-06-05",
        ),
        "53004": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send again at growing intervals, and only if messageStatus is FAILED and fallbackStatus is "
                "NONE or SEND_FAILED; if that goes on, send the code and messageId to NHN Cloud support, because NHN "
                "Cloud hands the file of cards[].media on. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "시간을 두고 간격을 늘려 가며, messageStatus가 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 메시지를 다시 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 센터에 보내 cards[].media "
                "파일의 업로드 실패임을 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="파일을 업로드하지 못했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 상세 조회 API; judgement",
            since="2023-06-05",
        ),
        "53005": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend the multipart request that "
                "it makes for the RCS system. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템에 보내는 멀티파트 요청은 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="멀티파트 요청이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "53006": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make the attached file at most 1 MB large, upload it with POST /rcs/v1.0/media, put the new ID into "
                "cards[].media, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "첨부파일을 1MB 이하로 줄여 POST /rcs/v1.0/media로 업로드하고 cards[].media에 새 ID를 넣은 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="첨부파일 크기가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "55001": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the company data of your membership in RCS Biz Center by the business registration "
                "certificate, by whose number brands are linked, then press + Link Brand in Manage RCS Bizmessage > "
                "Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 회원 가입 시 등록한 기업 정보를 사업자등록증과 같게 바로잡은 뒤 RCS Bizmessage "
                "관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요. 브랜드는 사업자등록번호를 기준으로 연동됩니다."
            ),
            summary_ko="기업 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#브랜드 생성; console-guide.md#브랜드 관리; judgement",
            since="2023-06-05",
        ),
        "55002": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Check body (at most 100 characters in an SMS, 1300 in an LMS, 90 in a Free template), cards, the "
                "action of the buttonType in buttons[].buttonJson and the values of templateParameter; if one is "
                "wrong, correct it and send a new message only if fallbackStatus is NONE or SEND_FAILED. If none is, "
                "ask NHN Cloud support with the code and messageId which property is meant. Before you send again or "
                "an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "body(SMS 100자, LMS 1300자, Free 템플릿 90자 이내), cards, buttons[].buttonJson의 action(buttonType별 "
                "형식), templateParameter의 값을 확인하세요. 잘못된 값이 있으면 고친 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 없으면 어떤 속성인지 코드와 messageId를 적어 NHN Cloud "
                "고객 센터에 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 "
                "이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="속성이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#버튼 유형; judgement"
            ),
            since="2023-06-05",
        ),
        "55101": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its agency data in the RCS "
                "system. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before "
                "you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템의 대행사 정보는 NHN Cloud만 바로잡을 수 "
                "있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="대행사 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "55102": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend its agency ID in the RCS "
                "system. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before "
                "you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템의 대행사 ID는 NHN Cloud만 바로잡을 수 "
                "있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="대행사 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "55103": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Give '엔이치엔클라우드' the permission in RCS Biz Center, Brand Operations Management > Add Agency "
                "Permissions, then press + Link Brand in Manage RCS Bizmessage > Brand Management; after that, send a "
                "new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center의 브랜드 운영 관리 > 대행사 권한 추가에서 '엔이치엔클라우드'에 권한을 주고 RCS "
                "Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요. 그 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="대행사 ID에 권한 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#브랜드 대행사 설정; pre-send-guide.md#NHN Cloud와 브랜드 연동",
            since="2023-06-05",
        ),
        "55104": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Make '엔이치엔클라우드' the agency of the brand in RCS Biz Center, Brand Operations Management > Add "
                "Agency Permissions, and press + Link Brand in Manage RCS Bizmessage > Brand Management. If it is the "
                "agency already, send the code, messageId and brandId to NHN Cloud support."
            ),
            remedy_ko=(
                "RCS Biz Center의 브랜드 운영 관리 > 대행사 권한 추가에서 '엔이치엔클라우드'를 브랜드의 대행사로 "
                "설정하고 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요. 이미 대행사이면 코드, "
                "messageId, brandId를 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="계약 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#브랜드 대행사 설정; console-guide.md#브랜드 관리; judgement",
            since="2023-06-05",
        ),
        "55201": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the content of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 정보를 "
                "바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="브랜드 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55202": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the name of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 이름을 "
                "바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="브랜드 이름에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55203": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the profile image of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 프로필 "
                "이미지를 바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="브랜드 프로필 이미지에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55204": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the customer service number of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 고객 "
                "센터 번호를 바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 "
                "누르세요."
            ),
            summary_ko="브랜드 고객 센터 번호에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55205": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the menu of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 메뉴를 "
                "바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="브랜드 메뉴에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55206": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the category of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 "
                "카테고리를 바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="브랜드 카테고리에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55207": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the homepage of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 "
                "홈페이지를 바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="브랜드 홈페이지에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55208": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the email address of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 이메일을 "
                "바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="브랜드 이메일에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55209": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the address of the brand in RCS Biz Center by its brand guide "
                "(https://www.rcsbizcenter.com/GuideBrand) and, once the brand is approved, press + Link Brand in "
                "Manage RCS Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 브랜드 개설 가이드(https://www.rcsbizcenter.com/GuideBrand)에 맞게 브랜드 주소를 "
                "바로잡고, 브랜드가 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="브랜드 주소에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; pre-send-guide.md#브랜드 생성; judgement",
            since="2023-06-05",
        ),
        "55210": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct brandId by the list in Manage RCS Bizmessage > Brand Management, or press + Link Brand there "
                "if the brand is not in it yet, and send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 브랜드 관리의 목록에서 brandId를 확인해 바로잡거나, 브랜드가 없으면 + 브랜드 "
                "연동을 누르고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="브랜드 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#브랜드 관리; judgement",
            since="2023-06-05",
        ),
        "55301": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the data of the chat room (sender number) in RCS Biz Center (no 010 number, proof of the "
                "telephone service issued within 1 month) and, once it is approved, press + Link Brand in Manage RCS "
                "Bizmessage > Brand Management."
            ),
            remedy_ko=(
                "RCS Biz Center에서 대화방(발신번호) 정보를 바로잡고(010 번호 불가, 최근 1개월 이내에 발행된 "
                "통신서비스이용증명원 필요), 승인되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요."
            ),
            summary_ko="대화방(발신번호) 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#대화방(발신번호) 등록; console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "55302": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct chatbotId by the list of the same brandId in Manage RCS Bizmessage > Retrieve Chat Room "
                "(sender number), or press + Link Brand in Brand Management if the chat room is not in it yet, and "
                "send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 대화방(발신번호) 조회에서 같은 brandId의 목록과 chatbotId를 비교해 바로잡거나, "
                "대화방이 없으면 브랜드 관리에서 + 브랜드 연동을 누르고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 "
                "메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 "
                "이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="대화방(발신번호) ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "55304": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Use a chatbotId of the same brandId from Manage RCS Bizmessage > Retrieve Chat Room (sender number). "
                "If it is one, check the permission of '엔이치엔클라우드' in RCS Biz Center, Brand Operations "
                "Management > Add Agency Permissions and press + Link Brand in Brand Management. After that, send a "
                "new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 대화방(발신번호) 조회에서 같은 brandId의 chatbotId를 쓰세요. 이미 그렇다면 RCS "
                "Biz Center의 브랜드 운영 관리 > 대행사 권한 추가에서 '엔이치엔클라우드'의 권한을 확인하고 브랜드 "
                "관리에서 + 브랜드 연동을 누르세요. 그 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="대화방(발신번호) ID에 권한 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; pre-send-guide.md#브랜드 대행사 설정; judgement",
            since="2023-06-05",
        ),
        "55501": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Correct the content of the template in RCS Biz Center and have it approved (about 2 working days), "
                "then press + Link Brand in Manage RCS Bizmessage > Brand Management; after that, send a new message "
                "only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 템플릿 내용을 바로잡아 승인(약 2영업일)을 받은 뒤 RCS Bizmessage 관리 > 브랜드 "
                "관리에서 + 브랜드 연동을 누르고, 그 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="템플릿(messagebase) 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55502": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct messagebaseId (like UBR.AGNtIngI0u-GG000F) by the list of the same brandId in Manage RCS "
                "Bizmessage > Retrieve Template, or press + Link Brand in Brand Management if the template is not in "
                "it yet, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again "
                "or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 템플릿 조회에서 같은 brandId의 목록과 messagebaseId(예: "
                "UBR.AGNtIngI0u-GG000F)를 비교해 바로잡거나, 템플릿이 없으면 브랜드 관리에서 + 브랜드 연동을 누르고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="템플릿 ID(messagebaseId)가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#템플릿 조회; api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "55503": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Use a messagebaseId of the same brandId from Manage RCS Bizmessage > Retrieve Template. If it is one, "
                "check the permission of '엔이치엔클라우드' in RCS Biz Center, Brand Operations Management > Add "
                "Agency Permissions and press + Link Brand in Brand Management. After that, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 템플릿 조회에서 같은 brandId의 messagebaseId를 쓰세요. 이미 그렇다면 RCS Biz "
                "Center의 브랜드 운영 관리 > 대행사 권한 추가에서 '엔이치엔클라우드'의 권한을 확인하고 브랜드 관리에서 "
                "+ 브랜드 연동을 누르세요. 그 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="템플릿 ID(messagebaseId)에 권한 오류가 있습니다.",
            remark="",
            remark_ko="",
            source=(
                "console-guide.md#템플릿 조회; api-guide.md#Template 타입 발송; pre-send-guide.md#브랜드 대행사 설정; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "55504": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check and correct the formatstring of the template of messagebaseId in RCS Biz Center, then press + "
                "Link Brand in Manage RCS Bizmessage > Brand Management; after that, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If nothing there can be corrected, send the code, messageId "
                "and messagebaseId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 messagebaseId에 해당하는 템플릿의 formatstring을 확인해 바로잡고 RCS Bizmessage "
                "관리 > 브랜드 관리에서 + 브랜드 연동을 누른 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 "
                "다시 보내세요. 바로잡을 항목이 없으면 코드, messageId, messagebaseId를 NHN Cloud 고객 센터에 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="formatstring이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55505": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check and correct the policy info of the template of messagebaseId in RCS Biz Center, then press + "
                "Link Brand in Manage RCS Bizmessage > Brand Management; after that, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If nothing there can be corrected, send the code, messageId "
                "and messagebaseId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 messagebaseId에 해당하는 템플릿의 정책 정보를 확인해 바로잡고 RCS Bizmessage 관리 "
                "> 브랜드 관리에서 + 브랜드 연동을 누른 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 "
                "보내세요. 바로잡을 항목이 없으면 코드, messageId, messagebaseId를 NHN Cloud 고객 센터에 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="템플릿(messagebase)의 정책 정보가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55506": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give templateParameter a value for each placeholder of the template of messagebaseId, as Manage RCS "
                "Bizmessage > Retrieve Template shows it. If it has them all, correct the placeholders of the template "
                "in RCS Biz Center and press + Link Brand in Brand Management. After that, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 템플릿 조회에서 messagebaseId의 템플릿을 확인해 templateParameter에 치환자별 "
                "값을 맞게 넣으세요. 값이 모두 맞으면 RCS Biz Center에서 템플릿의 치환자를 바로잡고 브랜드 관리에서 + "
                "브랜드 연동을 누르세요. 그 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="템플릿(messagebase) 파라미터가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#Template 타입 발송; console-guide.md#템플릿 조회; pre-send-guide.md#템플릿 등록; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "55507": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check and correct the attributes of the template of messagebaseId in RCS Biz Center, then press + "
                "Link Brand in Manage RCS Bizmessage > Brand Management; after that, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If nothing there can be corrected, send the code, messageId "
                "and messagebaseId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 messagebaseId에 해당하는 템플릿의 속성을 확인해 바로잡고 RCS Bizmessage 관리 > "
                "브랜드 관리에서 + 브랜드 연동을 누른 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 "
                "보내세요. 바로잡을 항목이 없으면 코드, messageId, messagebaseId를 NHN Cloud 고객 센터에 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="템플릿(messagebase) 속성이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55508": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check the template of messagebaseId in RCS Biz Center: it has to be a text or image template, no "
                "other type can be registered. Correct it, then press + Link Brand in Manage RCS Bizmessage > Brand "
                "Management; after that, send a new message only if fallbackStatus is NONE or SEND_FAILED. If nothing "
                "there can be corrected, send the code and messageId to NHN Cloud support. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 messagebaseId의 템플릿 유형을 확인하세요. 텍스트 또는 이미지 템플릿만 등록할 수 "
                "있습니다. 바로잡은 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르고, 그 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 바로잡을 것이 없으면 코드와 "
                "messageId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="템플릿(messagebase) 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55509": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Send only a messagebaseId that Manage RCS Bizmessage > Retrieve Template lists, with POST "
                "/rcs/v1.0/messages/template; SMS, LMS and MMS have a path of their own and no messagebaseId. After "
                "that, send a new message only if fallbackStatus is NONE or SEND_FAILED. If it was so, send the code "
                "and messageId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "POST /rcs/v1.0/messages/template에는 RCS Bizmessage 관리 > 템플릿 조회에 있는 messagebaseId만 "
                "넣으세요. SMS, LMS, MMS는 messagebaseId 없이 각 유형의 경로로 요청합니다. 그 뒤 fallbackStatus가 NONE "
                "또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 이미 그렇게 요청했다면 코드와 messageId를 NHN Cloud "
                "고객 센터에 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 "
                "이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="상품 유형이 일치하지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "55601": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the form (messagebaseform) of the template in RCS Biz Center, Business Dashboard > Brand "
                "Dashboard > Register Template, correct it and press + Link Brand in Manage RCS Bizmessage > Brand "
                "Management. If nothing there can be corrected, send the code and brandId to NHN Cloud support."
            ),
            remedy_ko=(
                "RCS Biz Center의 기업 대시보드 > 브랜드 대시보드 > 템플릿 등록에서 템플릿의 양식(messagebaseform)을 "
                "확인해 바로잡고 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요. 바로잡을 항목이 "
                "없으면 코드와 brandId를 NHN Cloud 고객 센터에 보내세요."
            ),
            summary_ko="템플릿 양식(messagebaseform) 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55602": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register the template again in RCS Biz Center, Business Dashboard > Brand Dashboard > Register "
                "Template, with a form that is offered there; once it is approved (about 2 working days), press + Link "
                "Brand in Manage RCS Bizmessage > Brand Management and send with the messagebaseId that Retrieve "
                "Template shows."
            ),
            remedy_ko=(
                "RCS Biz Center의 기업 대시보드 > 브랜드 대시보드 > 템플릿 등록에서 제공되는 양식으로 템플릿을 다시 "
                "등록하세요. 승인(약 2영업일)되면 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르고 템플릿 "
                "조회에 있는 messagebaseId로 보내세요."
            ),
            summary_ko="템플릿 양식(messagebaseform) ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55603": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check and correct the product code of the template of messagebaseId in RCS Biz Center, then press + "
                "Link Brand in Manage RCS Bizmessage > Brand Management; after that, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If nothing there can be corrected, send the code, messageId "
                "and messagebaseId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 messagebaseId에 해당하는 템플릿의 상품 코드를 확인해 바로잡고 RCS Bizmessage 관리 "
                "> 브랜드 관리에서 + 브랜드 연동을 누른 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 "
                "보내세요. 바로잡을 항목이 없으면 코드, messageId, messagebaseId를 NHN Cloud 고객 센터에 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="템플릿(messagebase)의 상품 코드가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55701": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Take the prohibited text out of body, title, cards[].title, cards[].description or templateParameter "
                "(NHN Cloud support can say which, given the code and messageId), and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Send an ad with isAd true and unsubscribeNumber, by template "
                "only with the messagebaseId of an image template."
            ),
            remedy_ko=(
                "body, title, cards[].title, cards[].description, templateParameter에서 금지된 문구를 빼고(어떤 "
                "문구인지는 코드, messageId와 함께 NHN Cloud 고객 센터에 문의), fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 광고이면 isAd: true와 unsubscribeNumber를 넣어 보내되, "
                "템플릿은 이미지 템플릿의 messagebaseId만 쓰세요."
            ),
            summary_ko="금지된 텍스트 내용입니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; judgement"
            ),
            since="2023-06-05",
        ),
        "55702": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Take the buttons out of buttons or cards[].buttons, or use a messagebaseId whose template has buttons "
                "registered, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons나 cards[].buttons에서 버튼을 빼거나 버튼이 등록된 템플릿의 messagebaseId를 쓰고, "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="액션 버튼에 권한 오류가 있습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#MMS 타입 발송; service-policy.md#지원하는 발송 유형; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "55703": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Send an ad (isAd true) by template only with the messagebaseId of an image template; set isAd to "
                "false only if the content is no ad, and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "템플릿 광고(isAd: true)는 이미지 템플릿의 messagebaseId로만 보내세요. 내용이 광고가 아닐 때만 isAd를 "
                "false로 지정하고, fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="금지된 헤더 값입니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "55704": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Leave unsubscribeNumber out if the content is no ad, or set isAd to true if it is one (by template "
                "only with the messagebaseId of an image template), and send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "내용이 광고가 아니면 unsubscribeNumber를 빼고, 광고이면 isAd를 true로 지정한 뒤(템플릿은 이미지 "
                "템플릿의 messagebaseId만 가능) fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="금지된 푸터 필드입니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "55705": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set unsubscribeNumber of the ad (isAd true) to a number of Manage Sending > Retrieve 080 "
                "Deny-to-receive number, registering one in the SMS service first if none is shown, and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED."
            ),
            remedy_ko=(
                "광고(isAd: true)의 unsubscribeNumber에 발송 관리 > 080 수신거부 번호 조회에 있는 번호를 넣고(번호가 "
                "없으면 먼저 SMS 서비스에 등록), fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요."
            ),
            summary_ko="푸터 내용이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; console-guide.md#080 수신거부 번호 조회; judgement",
            since="2023-06-05",
        ),
        "55706": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write unsubscribeNumber as digits like 0801234567, as in Manage Sending > Retrieve 080 "
                "Deny-to-receive number, and send a new message only if fallbackStatus is NONE or SEND_FAILED."
            ),
            remedy_ko=(
                "unsubscribeNumber를 발송 관리 > 080 수신거부 번호 조회에 있는 번호와 같게 0801234567처럼 숫자로 쓰고, "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요."
            ),
            summary_ko="푸터 내용의 구문이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; console-guide.md#080 수신거부 번호 조회; judgement",
            since="2023-06-05",
        ),
        "55707": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make body (Free template) and templateParameter fit the template of messagebaseId, as Manage RCS "
                "Bizmessage > Retrieve Template shows it, and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "body(Free 템플릿)와 templateParameter를 RCS Bizmessage 관리 > 템플릿 조회에 있는 messagebaseId의 "
                "템플릿에 맞게 고치고, fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="내용 패턴에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; console-guide.md#템플릿 조회; judgement",
            since="2023-06-05",
        ),
        "55708": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten title (LMS) to at most 30 and cards[].title (MMS) to at most 30 characters, and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "title(LMS)은 30자, cards[].title(MMS)은 30자 이내로 줄이고, fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="제목이 최대 글자 수를 초과했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "55709": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten body to at most 100 (SMS), 1300 (LMS) or 90 characters (Free template), cards[].description "
                "(MMS) to 1300, for CAROUSEL_MEDIUM 60 and for CAROUSEL_SMALL 30, or the values of templateParameter "
                "until the text has at most 90 (text template) or 500 characters (image template), and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "body는 100자(SMS), 1300자(LMS), 90자(Free 템플릿), cards[].description(MMS)은 "
                "1300자(CAROUSEL_MEDIUM은 60자, CAROUSEL_SMALL은 30자) 이내로, templateParameter의 값은 치환된 내용이 "
                "90자(텍스트 템플릿) 또는 500자(이미지 템플릿)를 넘지 않게 줄이고, fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="설명이 최대 글자 수를 초과했습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#MMS 타입 발송; api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; "
                "api-guide.md#Template 타입 발송; service-policy.md#지원하는 발송 유형; judgement"
            ),
            since="2023-06-05",
        ),
        "55710": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give at most 1 button (SMS) or 3 buttons (LMS) in buttons, or 2 in each cards[].buttons (MMS), and "
                "send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons에는 최대 1개(SMS) 또는 3개(LMS), 각 cards[].buttons에는 최대 2개(MMS)만 넣고, "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="버튼이 최대 개수를 초과했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "55711": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give 3 to 6 cards for mmsType CAROUSEL_MEDIUM or CAROUSEL_SMALL and 1 card for HORIZONTAL or "
                "VERTICAL, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again "
                "or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "mmsType이 CAROUSEL_MEDIUM이나 CAROUSEL_SMALL이면 cards를 3~6개, HORIZONTAL이나 VERTICAL이면 1개로 "
                "맞추고, fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="슬라이드형 카드 수가 일치하지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "55712": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make the image of each card at most 1 MB large, upload it with POST /rcs/v1.0/media, put the new ID "
                "into cards[].media, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you "
                "send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "각 카드의 이미지를 1MB 이하로 줄여 POST /rcs/v1.0/media로 업로드하고 cards[].media에 새 ID를 넣은 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="첨부파일이 최대 크기를 초과했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송",
            since="2023-06-05",
        ),
        "55801": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend the gateway vendor data in "
                "the RCS system. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템의 게이트웨이 사업자 정보는 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="게이트웨이 사업자 정보 내용에 오류가 있습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "55802": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Check body (at most 100 characters in an SMS, 1300 in an LMS, 90 in a Free template), cards, the "
                "action of the buttonType in buttons[].buttonJson and the values of templateParameter; if one is "
                "wrong, correct it and send a new message only if fallbackStatus is NONE or SEND_FAILED. If none is, "
                "ask NHN Cloud support with the code and messageId what makes the message invalid. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "body(SMS 100자, LMS 1300자, Free 템플릿 90자 이내), cards, buttons[].buttonJson의 action(buttonType별 "
                "형식), templateParameter의 값을 확인하세요. 잘못된 값이 있으면 고친 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 없으면 메시지의 어느 부분이 잘못되었는지 코드와 "
                "messageId를 적어 NHN Cloud 고객 센터에 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#버튼 유형; judgement"
            ),
            since="2023-06-05",
        ),
        "55803": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend the syntax of the message "
                "that it makes for the RCS system. Once it is mended, send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템에 보내는 메시지의 구문은 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="메시지 구문이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "55804": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill body (SMS, LMS, Free template), cards[].description or cards[].title (MMS) or templateParameter "
                "(template), and send a new message only if fallbackStatus is NONE or SEND_FAILED."
            ),
            remedy_ko=(
                "body(SMS, LMS, Free 템플릿), cards[].description이나 cards[].title(MMS), templateParameter(템플릿)를 "
                "채우고, fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요."
            ),
            summary_ko="메시지 내용이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; api-guide.md#MMS 타입 발송; api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "55805": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Check body (at most 100 characters in an SMS, 1300 in an LMS, 90 in a Free template), cards, the "
                "action of the buttonType in buttons[].buttonJson and the values of templateParameter; if one is "
                "wrong, correct it and send a new message only if fallbackStatus is NONE or SEND_FAILED. If none is, "
                "ask NHN Cloud support with the code and messageId which content is invalid. Before you send again or "
                "an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "body(SMS 100자, LMS 1300자, Free 템플릿 90자 이내), cards, buttons[].buttonJson의 action(buttonType별 "
                "형식), templateParameter의 값을 확인하세요. 잘못된 값이 있으면 고친 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 없으면 어떤 내용이 잘못되었는지 코드와 messageId를 적어 "
                "NHN Cloud 고객 센터에 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지 내용이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#버튼 유형; judgement"
            ),
            since="2023-06-05",
        ),
        "55806": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Send nothing yet, even if messageStatus is FAILED: the first message with this messageId may have "
                "arrived. Look at messageStatus and fallbackStatus with GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), and ask NHN Cloud support, with the code and messageId, what became of the first; NHN "
                "Cloud makes messageId."
            ),
            remedy_ko=(
                "같은 messageId의 첫 메시지가 도달했을 수 있으므로 messageStatus가 FAILED여도 바로 다시 보내지 마세요. "
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)로 messageStatus와 fallbackStatus를 확인하고, 첫 "
                "메시지의 결과를 코드, messageId와 함께 NHN Cloud 고객 센터에 문의하세요. messageId는 NHN Cloud가 "
                "만듭니다."
            ),
            summary_ko="메시지 ID가 중복되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "55807": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Have the chat room of chatbotId approved and add the agency '엔이치엔클라우드' in Brand Operations "
                "Management > Add Agency Permissions of RCS Biz Center, then press + Link Brand in Manage RCS "
                "Bizmessage > Brand Management; after that, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 chatbotId의 대화방(발신번호) 승인을 받고 브랜드 운영 관리 > 대행사 권한 추가에서 "
                "'엔이치엔클라우드'를 추가한 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르고, 그 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="대화방(발신번호) 권한이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#브랜드 대행사 설정; console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "55808": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Have the chat room (sender number) approved in RCS Biz Center, then press + Link Brand in Manage RCS "
                "Bizmessage > Brand Management; once Retrieve Chat Room (sender number) shows it as approved, send a "
                "new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 대화방(발신번호) 승인을 받은 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 "
                "연동을 누르세요. 대화방(발신번호) 조회에 승인 상태로 표시되면 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="대화방(발신번호) 상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; pre-send-guide.md#대화방(발신번호) 등록",
            since="2023-06-05",
        ),
        "55809": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Give '엔이치엔클라우드' the permission in RCS Biz Center, Brand Operations Management > Add Agency "
                "Permissions, then press + Link Brand in Manage RCS Bizmessage > Brand Management; after that, send a "
                "new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center의 브랜드 운영 관리 > 대행사 권한 추가에서 '엔이치엔클라우드'에 권한을 주고 RCS "
                "Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누르세요. 그 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="대행사 권한이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="pre-send-guide.md#브랜드 대행사 설정; pre-send-guide.md#NHN Cloud와 브랜드 연동",
            since="2023-06-05",
        ),
        "55810": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend the expiry, because no "
                "request has a field for it. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. 만료 시간은 요청에 필드가 없으며 NHN Cloud만 "
                "바로잡을 수 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="만료 필드가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "55811": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten the values in templateParameter, so that the text of a text template stays within 90 and that "
                "of an image template within 500 characters, and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "치환된 본문이 텍스트 템플릿은 90자, 이미지 템플릿은 500자 이내가 되도록 templateParameter의 값을 "
                "줄이고, fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="파라미터가 최대 글자 수를 초과했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; service-policy.md#지원하는 발송 유형; judgement",
            since="2023-06-05",
        ),
        "55812": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: only NHN Cloud can mend the reseller ID in the RCS "
                "system. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before "
                "you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 보내세요. RCS 시스템의 재판매사 ID는 NHN Cloud만 바로잡을 수 "
                "있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="재판매사 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; judgement",
            since="2023-06-05",
        ),
        "55813": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten action.displayText in buttons[].buttonJson (MMS: cards[].buttons[].buttonJson) to at most 17 "
                "characters, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Shorten a "
                "template's button in RCS Biz Center (image 16, text 17, text with a free title 16 characters), then "
                "press + Link Brand. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson(MMS는 cards[].buttons[].buttonJson)의 action.displayText를 17자 이내로 줄이고, "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 템플릿의 버튼은 RCS Biz "
                "Center에서 이미지 템플릿 16자, 텍스트 템플릿 17자(타이틀 자유형 16자) 이내로 줄인 뒤 + 브랜드 연동을 "
                "누르세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="버튼 문구가 너무 깁니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; api-guide.md#URL 연결하기; api-guide.md#MMS 타입 발송; "
                "service-policy.md#지원하는 발송 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; judgement"
            ),
            since="2023-06-05",
        ),
        "55814": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give buttons (at most 1 in an SMS, 3 in an LMS) or cards[].buttons (at most 2) the buttonType "
                "COMPOSE, CLIPBOARD, DIALER, MAP_SHOW, MAP_QUERY, MAP_SHARE, URL or CALENDAR and the buttonJson of "
                "that type, with action.displayText of up to 17 characters; for a messagebaseId, correct the buttons "
                "of the template in RCS Biz Center and press + Link Brand in Brand Management. After that, send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons(SMS 최대 1개, LMS 최대 3개)나 cards[].buttons(최대 2개)의 buttonType을 COMPOSE, CLIPBOARD, "
                "DIALER, MAP_SHOW, MAP_QUERY, MAP_SHARE, URL, CALENDAR 중 하나로, buttonJson을 그 유형의 형식으로 "
                "고치고 action.displayText를 17자 이내로 쓰세요. messagebaseId로 보냈다면 RCS Biz Center에서 템플릿의 "
                "버튼을 바로잡고 브랜드 관리에서 + 브랜드 연동을 누르세요. 그 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="템플릿(messagebase)의 버튼이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "55815": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Upload the file again with POST /rcs/v1.0/media, put the new ID into cards[].media with a "
                "sendDateTime within the 7 days that an upload is valid, and send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. If the file was newer, send the code and messageId to NHN Cloud support. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "POST /rcs/v1.0/media로 파일을 다시 업로드해 cards[].media에 새 ID를 넣고 sendDateTime을 유효기간 7일 "
                "이내로 지정한 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 유효기간이 "
                "지나지 않은 파일이었다면 코드와 messageId를 NHN Cloud 고객 센터에 보내세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지 본문의 파일을 찾을 수 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "55816": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give as many buttons in buttons or cards[].buttons as the type takes: at most 1 (SMS), 3 (LMS) or 2 "
                "for each card (MMS), leave an empty list out, and send a new message only if fallbackStatus is NONE "
                "or SEND_FAILED. A template request has no buttons: send the code, messageId and messagebaseId to NHN "
                "Cloud support. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "buttons나 cards[].buttons의 버튼을 유형별 최대 개수인 1개(SMS), 3개(LMS), 카드당 2개(MMS) 이내로 "
                "맞추고 빈 목록은 뺀 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 템플릿 "
                "발송 요청에는 버튼 필드가 없으므로 코드, messageId, messagebaseId를 NHN Cloud 고객 센터에 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="버튼(suggestion) 수가 일치하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; judgement"
            ),
            since="2023-06-05",
        ),
        "55817": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Correct recipientNumber, without blanks, to a form like 01012345678 or +821012345678, and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED."
            ),
            remedy_ko=(
                "recipientNumber를 공백 없이 01012345678 또는 +821012345678 형식으로 바로잡고, fallbackStatus가 NONE "
                "또는 SEND_FAILED일 때만 메시지를 다시 보내세요."
            ),
            summary_ko="수신 전화번호가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; release-notes.md#2024. 08. 27.; judgement",
            since="2023-06-05",
        ),
        "55818": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct messagebaseId (like UBR.AGNtIngI0u-GG000F) by the list of the same brandId in Manage RCS "
                "Bizmessage > Retrieve Template, or press + Link Brand in Brand Management if the template is not in "
                "it yet, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again "
                "or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 템플릿 조회에서 같은 brandId의 목록과 messagebaseId(예: "
                "UBR.AGNtIngI0u-GG000F)를 비교해 바로잡거나, 템플릿이 없으면 브랜드 관리에서 + 브랜드 연동을 누르고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 메시지를 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="템플릿 ID(messagebaseId)가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#템플릿 조회; api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "55819": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Take chatbotId from Manage RCS Bizmessage > Retrieve Chat Room (sender number), where it has to "
                "belong to brandId, and send a new message only if fallbackStatus is NONE or SEND_FAILED. If it is not "
                "there, press + Link Brand in Brand Management. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Bizmessage 관리 > 대화방(발신번호) 조회에서 brandId에 속한 chatbotId를 확인하고, fallbackStatus가 "
                "NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 목록에 없으면 브랜드 관리에서 + 브랜드 연동을 "
                "누르세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="대화방(발신번호) ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "console-guide.md#대화방(발신번호) 조회; console-guide.md#브랜드 관리; api-guide.md#SMS 메시지 조회 "
                "API; judgement"
            ),
            since="2023-06-05",
        ),
        "55820": Advice(
            fault="provider",
            retry="never",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support, with the code and messageId, why the message was revoked: no endpoint of the "
                "API revokes one. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "메시지가 회수된 이유를 코드와 messageId를 적어 NHN Cloud 고객 센터에 문의하세요. API에는 메시지를 "
                "회수하는 기능이 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지가 회수되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "55821": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up again by messageId at GET /rcs/v1.0/messages/sms (or lms, mms, template). Send "
                "again only if messageStatus is still FAILED and fallbackStatus is NONE or SEND_FAILED; wait while "
                "either is IN_PROGRESS."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 메시지를 다시 조회하세요. "
                "messageStatus가 여전히 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 다시 보내고, 둘 중 "
                "하나가 IN_PROGRESS이면 기다리세요."
            ),
            summary_ko="기타 시간 초과가 발생했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "55822": Advice(
            fault="provider",
            retry="never",
            fallback="no",
            remedy=(
                "Ask NHN Cloud support, with the code and messageId, why its operator canceled the message "
                "(messageStatus CANCELED), and send nothing again before the answer."
            ),
            remedy_ko=(
                "NHN Cloud 운영자가 메시지를 취소한 이유(messageStatus CANCELED)를 코드와 messageId를 적어 NHN Cloud "
                "고객 센터에 문의하고, 답변을 받기 전에는 다시 보내지 마세요."
            ),
            summary_ko="메시지가 취소되었습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태",
            since="2023-06-05",
        ),
        "55900": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Check body (at most 100 characters in an SMS, 1300 in an LMS, 90 in a Free template), cards, the "
                "action of the buttonType in buttons[].buttonJson and the values of templateParameter; if one is "
                "wrong, correct it and send a new message only if fallbackStatus is NONE or SEND_FAILED. If none is, "
                "ask NHN Cloud support with the code and messageId what makes the message invalid, because NHN Cloud "
                "composes the rest. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "body(SMS 100자, LMS 1300자, Free 템플릿 90자 이내), cards, buttons[].buttonJson의 action(buttonType별 "
                "형식), templateParameter의 값을 확인하세요. 잘못된 값이 있으면 고친 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 메시지를 다시 보내세요. 없으면 나머지는 NHN Cloud가 구성하므로 메시지의 어느 "
                "부분이 잘못되었는지 코드와 messageId를 적어 NHN Cloud 고객 센터에 문의하세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="올바르지 않은 메시지 때문에 재시도할 수 없는 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#버튼 유형; judgement"
            ),
            since="2023-06-05",
        ),
        "56002": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up by messageId at GET /rcs/v1.0/messages/sms (or lms, mms, template): it may have "
                "arrived all the same. Send nothing unless messageStatus is FAILED and fallbackStatus is NONE or "
                "SEND_FAILED."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 메시지를 조회하세요. 회수에 "
                "실패해 이미 도착했을 수 있으므로, messageStatus가 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED인 "
                "경우가 아니면 아무것도 보내지 마세요."
            ),
            summary_ko="메시지를 회수하지 못했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "56007": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Look messageStatus and fallbackStatus up with GET /rcs/v1.0/messages/sms/:messageId (or lms, mms, "
                "template) before any new message, and ask NHN Cloud support with the code and messageId what expired: "
                "the API has no field for an expiry. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "새 메시지를 보내기 전에 GET /rcs/v1.0/messages/sms/:messageId(또는 lms, mms, template)로 "
                "messageStatus와 fallbackStatus를 조회하고, 무엇이 만료되었는지 코드와 messageId를 적어 NHN Cloud 고객 "
                "센터에 문의하세요. API에는 만료를 정하는 필드가 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="세션이 수립되기 전에 만료되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 상세 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "59999": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look at messageStatus and fallbackStatus by messageId, at GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), before anything is sent again, and ask NHN Cloud support with the code and messageId for "
                "the cause."
            ),
            remedy_ko=(
                "다시 보내기 전에 GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 messageStatus와 "
                "fallbackStatus를 조회하고, 코드와 messageId를 적어 NHN Cloud 고객 센터에 원인을 문의하세요."
            ),
            summary_ko="기타 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "59001": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support. Before you send again or an SMS of your own, look at fallbackStatus: "
                "NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="내부 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "59002": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up again by messageId at GET /rcs/v1.0/messages/sms (or lms, mms, template). Send "
                "again only if messageStatus is still FAILED and fallbackStatus is NONE or SEND_FAILED; wait while "
                "either is IN_PROGRESS."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 메시지를 다시 조회하세요. "
                "messageStatus가 여전히 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 다시 보내고, 둘 중 "
                "하나가 IN_PROGRESS이면 기다리세요."
            ),
            summary_ko="입출력(I/O) 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "59003": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up again by messageId at GET /rcs/v1.0/messages/sms (or lms, mms, template). Send "
                "again only if messageStatus is still FAILED and fallbackStatus is NONE or SEND_FAILED; wait while "
                "either is IN_PROGRESS."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 메시지를 다시 조회하세요. "
                "messageStatus가 여전히 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 다시 보내고, 둘 중 "
                "하나가 IN_PROGRESS이면 기다리세요."
            ),
            summary_ko="백엔드 시간이 초과되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "54001": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Check recipientNumber for a wrong digit; if it is right, do not send RCS to it again but use SMS. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "recipientNumber에 잘못된 숫자가 있는지 확인하고, 번호가 맞으면 RCS를 다시 보내지 말고 SMS를 "
                "이용하세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="연락처 번호의 사용자가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "54002": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive RCS; for later messages, isFallback: true (not "
                "for image templates) and a sender number in Manage Sending > Set up Alternative Sending let NHN Cloud "
                "send it by itself. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "RCS를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 isFallback을 true로 "
                "보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN Cloud가 자동으로 "
                "대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="RCS를 수신할 수 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "54003": Advice(
            fault="recipient",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Check recipientNumber for a wrong digit; if it is right, use SMS. If it happens with many recipients, "
                "send the code and their messageId values to NHN Cloud support. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "recipientNumber에 잘못된 숫자가 있는지 확인하고, 번호가 맞으면 SMS를 이용하세요. 여러 수신자에게 "
                "발생하면 코드와 해당 messageId들을 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="수신자에게 발송할 수 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "54004": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support. Before you send again or an SMS of your own, look at fallbackStatus: "
                "NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="내부 서버 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "40001": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: it is NHN Cloud's own access to the RCS system that "
                "fails, not your X-TC-APP-KEY or X-SECRET-KEY. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. X-TC-APP-KEY나 X-SECRET-KEY가 아니라 NHN Cloud의 "
                "RCS 시스템 연동 권한에 문제가 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="Authorization 헤더가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "40002": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: it is NHN Cloud's own access to the RCS system that "
                "fails, not your X-TC-APP-KEY or X-SECRET-KEY. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. X-TC-APP-KEY나 X-SECRET-KEY가 아니라 NHN Cloud의 "
                "RCS 시스템 연동 권한에 문제가 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="토큰이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "40003": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: it is NHN Cloud's own access to the RCS system that "
                "fails, not your X-TC-APP-KEY or X-SECRET-KEY. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. X-TC-APP-KEY나 X-SECRET-KEY가 아니라 NHN Cloud의 "
                "RCS 시스템 연동 권한에 문제가 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="토큰이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "40004": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: it is NHN Cloud's own access to the RCS system that "
                "fails, not your X-TC-APP-KEY or X-SECRET-KEY. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. X-TC-APP-KEY나 X-SECRET-KEY가 아니라 NHN Cloud의 "
                "RCS 시스템 연동 권한에 문제가 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="토큰이 만료되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "40005": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: it is NHN Cloud's own access to the RCS system that "
                "fails, not your X-TC-APP-KEY or X-SECRET-KEY. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. X-TC-APP-KEY나 X-SECRET-KEY가 아니라 NHN Cloud의 "
                "RCS 시스템 연동 권한에 문제가 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="토큰의 페이로드 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "40006": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: it is NHN Cloud's own access to the RCS system that "
                "fails, not your X-TC-APP-KEY or X-SECRET-KEY. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. X-TC-APP-KEY나 X-SECRET-KEY가 아니라 NHN Cloud의 "
                "RCS 시스템 연동 권한에 문제가 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="클라이언트 ID가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "40007": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: it is NHN Cloud's own access to the RCS system that "
                "fails, not your X-TC-APP-KEY or X-SECRET-KEY. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. X-TC-APP-KEY나 X-SECRET-KEY가 아니라 NHN Cloud의 "
                "RCS 시스템 연동 권한에 문제가 있습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="권한 범위(scope)가 부족합니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "41000": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support. Before you send again or an SMS of your own, look at fallbackStatus: "
                "NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="내부 서버 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "41001": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up again by messageId at GET /rcs/v1.0/messages/sms (or lms, mms, template). Send "
                "again only if messageStatus is still FAILED and fallbackStatus is NONE or SEND_FAILED; wait while "
                "either is IN_PROGRESS."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 메시지를 다시 조회하세요. "
                "messageStatus가 여전히 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 다시 보내고, 둘 중 "
                "하나가 IN_PROGRESS이면 기다리세요."
            ),
            summary_ko="RCS 요청 시간이 초과되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "41003": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send fewer messages at a time, because the RCS system limits the message rate, and send this one "
                "again later at increasing intervals, each time only if the last message has messageStatus FAILED and "
                "fallbackStatus NONE or SEND_FAILED. If it goes on, send the code and messageId to NHN Cloud support. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS 시스템에서 메시지 발송 속도를 제한하므로 한꺼번에 보내는 메시지 수를 줄이고, 매번 마지막 메시지의 "
                "messageStatus가 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 간격을 늘려 가며 나중에 다시 "
                "보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지 발송 속도 제한에 걸렸습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "41004": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if the RCS server stays busy, send the "
                "code and messageId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. RCS 서버의 혼잡이 계속되면 코드와 messageId를 "
                "NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="RCS 서버가 혼잡합니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "41005": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if the RCS server stays unavailable, "
                "send the code and messageId to NHN Cloud support. Before you send again or an SMS of your own, look "
                "at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. RCS 서버를 계속 사용할 수 없으면 코드와 "
                "messageId를 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="RCS 서버를 일시적으로 사용할 수 없습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "41006": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Look at messageStatus and fallbackStatus by messageId, at GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), before any new message, and ask NHN Cloud support with the code and messageId which "
                "session is meant: the API has none. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "새 메시지를 보내기 전에 GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 "
                "messageStatus와 fallbackStatus를 조회하고, 어떤 세션인지 코드와 messageId를 적어 NHN Cloud 고객 "
                "센터에 문의하세요. API에는 세션이 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="세션이 존재하지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "41007": Advice(
            fault="provider",
            retry="never",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support, with the code and messageId, why the message was revoked: no endpoint of the "
                "API revokes one. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "메시지가 회수된 이유를 코드와 messageId를 적어 NHN Cloud 고객 센터에 문의하세요. API에는 메시지를 "
                "회수하는 기능이 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지가 회수되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "41008": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Look at messageStatus and fallbackStatus by messageId, at GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), before any new message, and ask NHN Cloud support with the code and messageId which "
                "session expired: the API has neither a session nor a field for an expiry. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "새 메시지를 보내기 전에 GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 "
                "messageStatus와 fallbackStatus를 조회하고, 어떤 세션이 만료되었는지 코드와 messageId를 적어 NHN Cloud "
                "고객 센터에 문의하세요. API에는 세션과 만료를 정하는 필드가 없습니다. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="세션이 이미 만료되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "41100": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up again by messageId at GET /rcs/v1.0/messages/sms (or lms, mms, template). Send "
                "again only if messageStatus is still FAILED and fallbackStatus is NONE or SEND_FAILED; wait while "
                "either is IN_PROGRESS."
            ),
            remedy_ko=(
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 메시지를 다시 조회하세요. "
                "messageStatus가 여전히 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 다시 보내고, 둘 중 "
                "하나가 IN_PROGRESS이면 기다리세요."
            ),
            summary_ko="SUBSCRIBE 처리 시간이 초과되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "41101": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Check recipientNumber for a wrong digit; if it is right, do not send RCS to it again but use SMS. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "recipientNumber에 잘못된 숫자가 있는지 확인하고, 번호가 맞으면 RCS를 다시 보내지 말고 SMS를 "
                "이용하세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="사용자를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "41200": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Check recipientNumber for a wrong digit; if it is right, do not send RCS to it again but use SMS. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "recipientNumber에 잘못된 숫자가 있는지 확인하고, 번호가 맞으면 RCS를 다시 보내지 말고 SMS를 "
                "이용하세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="메시지를 받을 사용자를 찾을 수 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "41201": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support with the code and messageId what was not accepted. If body, cards, "
                "buttons[].buttonJson or templateParameter differs from what the API guide allows for the message's "
                "type, correct it and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you "
                "send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "무엇이 수락되지 않았는지 코드와 messageId를 적어 NHN Cloud 고객 센터에 문의하세요. body, cards, "
                "buttons[].buttonJson, templateParameter 중 API 가이드의 메시지 유형별 규격과 다른 값이 있으면 고친 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지를 수락할 수 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#MMS 타입 발송; api-guide.md#Template 타입 발송; "
                "api-guide.md#SMS 메시지 조회 API; console-guide.md#발송 결과 상태; judgement"
            ),
            since="2023-06-05",
        ),
        "41202": Advice(
            fault="provider",
            retry="never",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support, with the code and messageId, why the message was revoked: no endpoint of the "
                "API revokes one. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "메시지가 회수된 이유를 코드와 messageId를 적어 NHN Cloud 고객 센터에 문의하세요. API에는 메시지를 "
                "회수하는 기능이 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지가 이미 회수되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#메시지 발송; console-guide.md#발송 결과 상태; judgement",
            since="2023-06-05",
        ),
        "41210": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive TEXT; for later messages, isFallback: true "
                "(not for image templates) and a sender number in Manage Sending > Set up Alternative Sending let NHN "
                "Cloud send it by itself. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "TEXT 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 isFallback을 true로 "
                "보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN Cloud가 자동으로 "
                "대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 TEXT를 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41211": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive FT; for later messages, isFallback: true (not "
                "for image templates) and a sender number in Manage Sending > Set up Alternative Sending let NHN Cloud "
                "send it by itself. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "FT 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 isFallback을 true로 "
                "보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN Cloud가 자동으로 "
                "대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 FT를 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41212": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive RICHCARD; for later messages, isFallback: true "
                "(not for image templates) and a sender number in Manage Sending > Set up Alternative Sending let NHN "
                "Cloud send it by itself. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "RICHCARD 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 isFallback을 "
                "true로 보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN Cloud가 "
                "자동으로 대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 RICHCARD를 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41220": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive XBOTMESSAGE 1.0; for later messages, "
                "isFallback: true (not for image templates) and a sender number in Manage Sending > Set up Alternative "
                "Sending let NHN Cloud send it by itself. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "XBOTMESSAGE 1.0 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 "
                "isFallback을 true로 보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN "
                "Cloud가 자동으로 대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 XBOTMESSAGE 1.0을 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41221": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive XBOTMESSAGE 1.1; for later messages, "
                "isFallback: true (not for image templates) and a sender number in Manage Sending > Set up Alternative "
                "Sending let NHN Cloud send it by itself. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "XBOTMESSAGE 1.1 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 "
                "isFallback을 true로 보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN "
                "Cloud가 자동으로 대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 XBOTMESSAGE 1.1을 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41222": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive XBOTMESSAGE 1.2; for later messages, "
                "isFallback: true (not for image templates) and a sender number in Manage Sending > Set up Alternative "
                "Sending let NHN Cloud send it by itself. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "XBOTMESSAGE 1.2 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 "
                "isFallback을 true로 보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN "
                "Cloud가 자동으로 대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 XBOTMESSAGE 1.2를 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41230": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive OPENRICHCARD 1.0; for later messages, "
                "isFallback: true (not for image templates) and a sender number in Manage Sending > Set up Alternative "
                "Sending let NHN Cloud send it by itself. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "OPENRICHCARD 1.0 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 "
                "isFallback을 true로 보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN "
                "Cloud가 자동으로 대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 OPENRICHCARD 1.0을 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41231": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive OPENRICHCARD 1.1; for later messages, "
                "isFallback: true (not for image templates) and a sender number in Manage Sending > Set up Alternative "
                "Sending let NHN Cloud send it by itself. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "OPENRICHCARD 1.1 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 "
                "isFallback을 true로 보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN "
                "Cloud가 자동으로 대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 OPENRICHCARD 1.1을 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41232": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, which cannot receive OPENRICHCARD 1.2; for later messages, "
                "isFallback: true (not for image templates) and a sender number in Manage Sending > Set up Alternative "
                "Sending let NHN Cloud send it by itself. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "OPENRICHCARD 1.2 메시지를 받을 수 없는 recipientNumber이므로 SMS를 이용하세요. 이후 메시지는 "
                "isFallback을 true로 보내고(이미지 템플릿 제외) 발송 관리 > 대체 발송 설정에서 발신번호를 설정하면 NHN "
                "Cloud가 자동으로 대체 발송합니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 OPENRICHCARD 1.2를 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; console-guide.md#대체 발송 설정; service-policy.md#대체 발송 미지원 발송 "
                "유형; judgement"
            ),
            since="2023-06-05",
        ),
        "41240": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Use SMS for this recipientNumber, or leave out the MAP_SHARE button "
                "(action.mapAction.requestLocationPush) and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "이 recipientNumber에는 SMS를 이용하거나 MAP_SHARE 버튼(action.mapAction.requestLocationPush)을 "
                "빼세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="사용자가 GEOLOCATION PUSH REQUEST를 지원하지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#현재 위치 공유하기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "41250": Advice(
            fault="provider",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets the content type. Before "
                "you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 콘텐츠 유형 필드가 없습니다. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="메시지의 콘텐츠 유형을 가져오지 못했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42001": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look at messageStatus and fallbackStatus by messageId, at GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), before anything is sent again, and ask NHN Cloud support with the code and messageId which "
                "state is meant."
            ),
            remedy_ko=(
                "다시 보내기 전에 GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 messageStatus와 "
                "fallbackStatus를 조회하고, 어떤 상태인지 코드와 messageId를 적어 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42002": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Check body (at most 100 (SMS), 1300 (LMS) or 90 characters (Free template)), cards (1 card for "
                "HORIZONTAL or VERTICAL, 3 to 6 cards for CAROUSEL_MEDIUM or CAROUSEL_SMALL), buttons[].buttonJson (in "
                "the form of its buttonType) and templateParameter (a value for each placeholder); if one is wrong, "
                "correct it and send a new message only if fallbackStatus is NONE or SEND_FAILED. If none is, ask NHN "
                "Cloud support with the code and messageId what makes the message invalid, because NHN Cloud composes "
                "the rest. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "body(SMS 최대 100자, LMS 최대 1300자, Free 템플릿 최대 90자), cards(HORIZONTAL과 VERTICAL은 1개, "
                "CAROUSEL_MEDIUM과 CAROUSEL_SMALL은 3~6개), buttons[].buttonJson(buttonType별 형식), "
                "templateParameter(치환자별 값)를 확인하세요. 잘못된 값이 있으면 고친 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 없으면 나머지는 NHN Cloud가 구성하므로 메시지의 어느 부분이 "
                "잘못되었는지 코드와 messageId를 적어 NHN Cloud 고객 센터에 문의하세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42003": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "If a CALENDAR button has a startTime or endTime in another form than 2020-03-31T15:00:00.000Z, "
                "correct it in buttons[].buttonJson and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. If not, send the code, messageId and sendDateTime to NHN Cloud support, because NHN "
                "Cloud writes the other dates that go to the RCS system. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "CALENDAR 버튼의 startTime이나 endTime이 2020-03-31T15:00:00.000Z 형식이 아니면 "
                "buttons[].buttonJson에서 고친 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. "
                "형식이 맞거나 CALENDAR 버튼이 없으면 그 밖의 날짜와 시간은 NHN Cloud가 작성하므로 코드와 messageId, "
                "sendDateTime을 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="날짜 또는 시간의 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#일정 등록하기; api-guide.md#SMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42004": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: recipientNumber is required in every request, so "
                "what is missing is not in your request but in what NHN Cloud made of it. Once it is mended, send a "
                "new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. recipientNumber는 요청의 필수 필드이므로 고객의 "
                "요청이 아니라 NHN Cloud가 구성한 메시지에서 번호가 누락된 것으로 보입니다. 해결된 뒤 fallbackStatus가 "
                "NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="연락처가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42005": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Correct recipientNumber (01012345678 or +821012345678, no blanks); send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED."
            ),
            remedy_ko=(
                "recipientNumber를 바로잡으세요(01012345678 또는 +821012345678, 공백 불가). fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요."
            ),
            summary_ko="연락처가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; api-guide.md#SMS 메시지 조회 API",
            since="2023-06-05",
        ),
        "42006": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check the chat room (chatbotId) and its approval in RCS Biz Center, then press + Link Brand in Manage "
                "RCS Bizmessage > Brand Management; if it is approved, send the code, messageId and chatbotId to NHN "
                "Cloud support. Once the restriction is lifted, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 대화방(chatbotId)과 승인 상태를 확인한 뒤 RCS Bizmessage 관리 > 브랜드 관리에서 + "
                "브랜드 연동을 누르세요. 승인된 대화방이면 코드와 messageId, chatbotId를 NHN Cloud 고객 센터에 "
                "알리세요. 제한이 풀리면 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="에뮬레이터 접근만 허용됩니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; console-guide.md#브랜드 관리; judgement",
            since="2023-06-05",
        ),
        "42007": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check in RCS Biz Center that the chat room (chatbotId) is approved, and ask NHN Cloud support with "
                "the code, messageId and chatbotId how to have recipientNumber let in: the console has no page for a "
                "whitelist. Once the restriction is lifted, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 대화방(chatbotId)이 승인되었는지 확인하고, recipientNumber를 허용하는 방법을 "
                "코드와 messageId, chatbotId를 적어 NHN Cloud 고객 센터에 문의하세요. 콘솔에는 화이트리스트 페이지가 "
                "없습니다. 제한이 풀리면 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="연락처가 화이트리스트에 없습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#대화방(발신번호) 조회; judgement",
            since="2023-06-05",
        ),
        "42008": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give the message its content: body (SMS, LMS, Free template), cards[].title and cards[].description "
                "(MMS) or templateParameter (other templates), and send a new message only if fallbackStatus is NONE "
                "or SEND_FAILED."
            ),
            remedy_ko=(
                "메시지 내용을 입력하세요. SMS, LMS, Free 템플릿은 body, MMS는 cards[].title과 cards[].description, 그 "
                "외 템플릿은 templateParameter입니다. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요."
            ),
            summary_ko="메시지 내용이 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42009": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Check body (at most 100 (SMS), 1300 (LMS) or 90 characters (Free template)), cards[].description (at "
                "most 1300 (HORIZONTAL, VERTICAL), 60 (CAROUSEL_MEDIUM) or 30 characters (CAROUSEL_SMALL)), "
                "buttons[].buttonJson (in the form of its buttonType) and templateParameter (a value for each "
                "placeholder); if one is wrong, correct it and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. If none is, ask NHN Cloud support with the code and messageId which content is invalid, "
                "because NHN Cloud composes the rest. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "body(SMS 최대 100자, LMS 최대 1300자, Free 템플릿 최대 90자), cards[].description(HORIZONTAL과 "
                "VERTICAL 최대 1300자, CAROUSEL_MEDIUM 최대 60자, CAROUSEL_SMALL 최대 30자), "
                "buttons[].buttonJson(buttonType별 형식), templateParameter(치환자별 값)를 확인하세요. 잘못된 값이 "
                "있으면 고친 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 없으면 나머지는 "
                "NHN Cloud가 구성하므로 어떤 내용이 잘못되었는지 코드와 messageId를 적어 NHN Cloud 고객 센터에 "
                "문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="메시지 내용이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42010": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare body, cards and buttons[].buttonJson with the example of the message's type in the API guide, "
                "one action in a button; if one differs, correct it and send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. If they agree, send the code and messageId to NHN Cloud support. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "body, cards, buttons[].buttonJson을 API 가이드의 유형별 예시와 비교하고 버튼마다 동작이 하나인지 "
                "확인하세요. 다른 값이 있으면 고친 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 예시와 같으면 코드와 messageId를 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="메시지가 모호합니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#MMS 타입 발송; api-guide.md#버튼 유형; api-guide.md#SMS "
                "메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42011": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look at messageStatus and fallbackStatus by messageId, at GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), before anything is sent again, and ask NHN Cloud support with the code and messageId which "
                "status is meant."
            ),
            remedy_ko=(
                "다시 보내기 전에 GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 messageStatus와 "
                "fallbackStatus를 조회하고, 어떤 상태인지 코드와 messageId를 적어 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="메시지의 상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42012": Advice(
            fault="provider",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets isTyping. Before anything "
                "is sent again, look at messageStatus and fallbackStatus by messageId at GET /rcs/v1.0/messages/sms "
                "(or lms, mms, template)."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 isTyping 필드가 없습니다. 다시 보내기 "
                "전에 GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 messageStatus와 "
                "fallbackStatus를 조회하세요."
            ),
            summary_ko="isTyping 상태가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42013": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets the traffic type, so "
                "nothing in the request can mend it. Once it is mended, send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 트래픽 유형 관련 필드가 없어 요청을 "
                "고쳐도 해결되지 않습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="트래픽 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42014": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets a chiplist. Once it is "
                "mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 칩리스트 필드가 없습니다. 해결된 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="추천 칩리스트의 연결이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#버튼 유형; judgement",
            since="2023-06-05",
        ),
        "42015": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give body a text: up to 100 characters (SMS), 1300 characters (LMS) or 90 characters (Free template), "
                "and send a new message only if fallbackStatus is NONE or SEND_FAILED."
            ),
            remedy_ko=(
                "body에 텍스트를 입력하세요. SMS는 최대 100자, LMS는 최대 1300자, Free 템플릿은 최대 90자입니다. "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요."
            ),
            summary_ko="텍스트 메시지가 비어 있습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#Template 타입 발송; "
                "api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42031": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets a rich card, which NHN "
                "Cloud makes from cards. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 리치카드 필드가 없습니다. 리치카드는 "
                "NHN Cloud가 cards로 구성합니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="리치카드가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42032": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets a rich card, which NHN "
                "Cloud makes from mmsType and cards. Once it is mended, send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 리치카드 필드가 없습니다. 리치카드는 "
                "NHN Cloud가 mmsType과 cards로 구성합니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="리치카드가 모호합니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42033": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put 1 card into cards with the mmsType HORIZONTAL or VERTICAL, 3 to 6 cards with CAROUSEL_MEDIUM or "
                "CAROUSEL_SMALL, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "mmsType이 HORIZONTAL 또는 VERTICAL이면 cards에 카드를 1개, CAROUSEL_MEDIUM 또는 CAROUSEL_SMALL이면 "
                "3~6개 넣으세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="리치카드가 너무 많습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; api-guide.md#SMS 메시지 조회 API",
            since="2023-06-05",
        ),
        "42034": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the mmsType, to NHN Cloud support: no field of the API sets the "
                "layout of a rich card. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId, mmsType을 NHN Cloud 고객 센터에 알리세요. API 요청에는 리치카드 레이아웃 필드가 "
                "없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="리치카드의 레이아웃이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42035": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "If cards[].title or cards[].description (MMS) or body (SMS, LMS, Free template) is empty, fill it in "
                "and send a new message only if fallbackStatus is NONE or SEND_FAILED. If none is, send the code and "
                "messageId to NHN Cloud support, because NHN Cloud makes the rich card from them. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "cards[].title이나 cards[].description(MMS), body(SMS, LMS, Free 템플릿) 값이 비어 있으면 입력하고, "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 비어 있지 않으면 리치카드는 NHN "
                "Cloud가 이 값으로 구성하므로 코드와 messageId를 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="리치카드의 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#MMS 타입 발송; api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42036": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the mmsType, to NHN Cloud support: no field of the API sets "
                "cardOrientation. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId, mmsType을 NHN Cloud 고객 센터에 알리세요. API 요청에는 cardOrientation 필드가 "
                "없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="cardOrientation 값이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42037": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the mmsType, to NHN Cloud support: no field of the API sets the "
                "alignment of an image. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId, mmsType을 NHN Cloud 고객 센터에 알리세요. API 요청에는 이미지 정렬 필드가 없습니다. "
                "해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="이미지 정렬이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42038": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the mmsType, to NHN Cloud support: no field of the API sets the "
                "alignment of an image. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId, mmsType을 NHN Cloud 고객 센터에 알리세요. API 요청에는 이미지 정렬 필드가 없습니다. "
                "해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="이미지 정렬이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42039": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the mmsType, to NHN Cloud support: no field of the API sets the "
                "alignment of an image, so none can be taken out. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId, mmsType을 NHN Cloud 고객 센터에 알리세요. API 요청에는 이미지 정렬 필드가 없습니다. "
                "따라서 요청에서 제거할 수 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="이미지 정렬이 불필요하게 지정되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42040": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the mmsType, to NHN Cloud support: no field of the API sets "
                "cardWidth. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId, mmsType을 NHN Cloud 고객 센터에 알리세요. API 요청에는 cardWidth 필드가 없습니다. "
                "해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="리치카드 슬라이드형의 cardWidth가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42041": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Make the images in cards[].media one size, 568x528 pixels (Tall) or 568x336 pixels (Medium), upload "
                "them with POST /rcs/v1.0/media, put the new IDs in and send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. If they are so already, send the code, messageId and cards[].media to NHN Cloud "
                "support. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent "
                "one."
            ),
            remedy_ko=(
                "cards[].media의 이미지를 568x528픽셀(Tall) 또는 568x336픽셀(Medium) 중 한 크기로 맞춰 POST "
                "/rcs/v1.0/media로 올리고 새 ID를 넣은 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 이미 맞으면 코드와 messageId, cards[].media를 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="미디어 높이가 일치하지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "service-policy.md#지원하는 발송 유형; api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송; "
                "api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42042": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Check cards[].title (at most 30 characters) and cards[].description (at most 1300 characters "
                "(HORIZONTAL, VERTICAL), 60 characters (CAROUSEL_MEDIUM) or 30 characters (CAROUSEL_SMALL)); if one is "
                "wrong, correct it and send a new message only if fallbackStatus is NONE or SEND_FAILED. If none is, "
                "send the code, messageId and cards to NHN Cloud support. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "cards[].title(최대 30자)과 cards[].description(HORIZONTAL과 VERTICAL 최대 1300자, CAROUSEL_MEDIUM "
                "최대 60자, CAROUSEL_SMALL 최대 30자)을 확인하세요. 잘못된 값이 있으면 고친 뒤 fallbackStatus가 NONE "
                "또는 SEND_FAILED일 때만 새 메시지를 보내세요. 없으면 코드와 messageId, cards를 NHN Cloud 고객 센터에 "
                "알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="리치카드의 콘텐츠가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42043": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give each entry of buttons or cards[].buttons (MMS) one buttonType of COMPOSE CLIPBOARD DIALER "
                "MAP_SHOW MAP_QUERY MAP_SHARE URL CALENDAR and a buttonJson in the form of that type (the buttons of a "
                "template: in RCS Biz Center, then + Link Brand in Brand Management) and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons 또는 cards[].buttons(MMS)의 각 버튼에 COMPOSE CLIPBOARD DIALER MAP_SHOW MAP_QUERY MAP_SHARE "
                "URL CALENDAR 중 하나의 buttonType과 그 유형에 맞는 buttonJson을 넣으세요. 템플릿의 버튼은 RCS Biz "
                "Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="추천 항목 목록이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#MMS 타입 발송; api-guide.md#버튼 유형; pre-send-guide.md#NHN "
                "Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42044": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets a chiplist, but only "
                "buttons. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before "
                "you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 칩리스트 필드가 없습니다(buttons만 "
                "있음). 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="칩리스트의 추천 항목이 최대 허용 개수인 11개를 초과했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#버튼 유형; judgement",
            since="2023-06-05",
        ),
        "42045": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give action in buttons[].buttonJson the one action of its buttonType (composeAction, clipboardAction, "
                "dialerAction, mapAction, urlAction or calendarAction) and a displayText of at most 17 characters (the "
                "buttons of a template: in RCS Biz Center, then + Link Brand in Brand Management) and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action에 buttonType에 맞는 동작(composeAction, clipboardAction, dialerAction, "
                "mapAction, urlAction, calendarAction 중 하나)과 최대 17자의 displayText를 넣으세요. 템플릿의 버튼은 "
                "RCS Biz Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="추천 항목이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42046": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Leave one action in each buttons[].buttonJson, with the one kind that its buttonType takes (such as "
                "urlAction for URL) and displayText (the buttons of a template: in RCS Biz Center, then + Link Brand "
                "in Brand Management) and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you "
                "send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "각 buttons[].buttonJson에 action을 하나만 남기고, 그 안에 buttonType에 맞는 동작 하나(URL이면 "
                "urlAction)와 displayText만 두세요. 템플릿의 버튼은 RCS Biz Center에서 고친 뒤 브랜드 관리에서 + "
                "브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="추천 항목이 모호합니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42047": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "In the action of each buttons[].buttonJson leave displayText and the one of composeAction, "
                "clipboardAction, dialerAction, mapAction, urlAction or calendarAction that its buttonType takes (the "
                "buttons of a template: in RCS Biz Center, then + Link Brand in Brand Management) and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "각 buttons[].buttonJson의 action에는 displayText와 composeAction, clipboardAction, dialerAction, "
                "mapAction, urlAction, calendarAction 중 buttonType에 맞는 동작 하나만 남기세요. 템플릿의 버튼은 RCS "
                "Biz Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="추천 동작이 모호합니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42048": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give a card at most 2 buttons in cards[].buttons; an SMS takes 1 and an LMS 3 buttons in buttons, and "
                "send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "cards[].buttons의 버튼을 카드당 최대 2개로 줄이세요. buttons는 SMS 최대 1개, LMS 최대 3개입니다. "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="리치카드의 추천 항목이 너무 많습니다.",
            remark=(
                "The text allows 4 suggestions, the API guide 2 buttons for a card of an MMS, 1 for an SMS and 3 for "
                "an LMS."
            ),
            remark_ko=(
                "코드 설명에는 최대 4개로, API 가이드에는 MMS 카드당 최대 2개, SMS 최대 1개, LMS 최대 3개로 적혀 "
                "있습니다."
            ),
            source=(
                "api-guide.md#MMS 타입 발송; api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#SMS "
                "메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42049": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten buttons[].buttonJson, a long url first, to at most 2048 for all buttons together, counted in "
                "bytes because the text gives no unit (the buttons of a template: in RCS Biz Center, then + Link Brand "
                "in Brand Management), and send a new message only if fallbackStatus is NONE or SEND_FAILED. If it is "
                "shorter already, send the code, messageId and buttons[].buttonJson to NHN Cloud support. Before you "
                "send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson을 긴 url부터 줄여 모든 버튼을 합해 2048 이내로 맞추세요. 코드 설명에 단위가 "
                "없으므로 바이트로 계산하세요. 템플릿의 버튼은 RCS Biz Center에서 고친 뒤 브랜드 관리에서 + 브랜드 "
                "연동을 누르세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 이미 그보다 "
                "짧으면 코드와 messageId, buttons[].buttonJson을 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="추천 항목 데이터가 최대치인 2048을 초과했습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42050": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the action in buttons[].buttonJson: the one of composeAction, clipboardAction, dialerAction, "
                "mapAction, urlAction or calendarAction that its buttonType takes, and a displayText of at most 17 "
                "characters (the buttons of a template: in RCS Biz Center, then + Link Brand in Brand Management) and "
                "send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action을 composeAction, clipboardAction, dialerAction, mapAction, urlAction, "
                "calendarAction 중 buttonType에 맞는 동작과 최대 17자의 displayText로 고치세요. 템플릿의 버튼은 RCS "
                "Biz Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="동작이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42051": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give action.mapAction.showLocation.location in buttons[].buttonJson latitude and longitude "
                "(MAP_SHOW), with a label of at most 200 characters, or a query of at most 200 characters (MAP_QUERY), "
                "and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS "
                "of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.mapAction.showLocation.location에 latitude와 longitude(MAP_SHOW, "
                "label은 최대 200자) 또는 query(MAP_QUERY, 최대 200자)를 넣으세요. fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="위치가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#지도 보여주기; api-guide.md#지도 검색하기; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42052": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Leave either latitude and longitude (MAP_SHOW) or query (MAP_QUERY) in "
                "action.mapAction.showLocation.location of buttons[].buttonJson, not both, and send a new message only "
                "if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.mapAction.showLocation.location에는 latitude와 longitude(MAP_SHOW) 또는 "
                "query(MAP_QUERY) 중 한쪽만 남기세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="위치가 모호합니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#지도 보여주기; api-guide.md#지도 검색하기; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42053": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put into action.mapAction of buttons[].buttonJson showLocation with a fallbackUrl and a location, of "
                "latitude, longitude and a label of at most 200 characters (MAP_SHOW) or of a query of at most 200 "
                "characters (MAP_QUERY), or requestLocationPush with currentLocation true (MAP_SHARE), and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.mapAction에 buttonType별 값을 넣으세요. MAP_SHOW는 showLocation의 "
                "location에 latitude, longitude, 최대 200자의 label을, MAP_QUERY는 최대 200자의 query를 넣고 두 유형 "
                "모두 fallbackUrl을 넣습니다. MAP_SHARE는 currentLocation이 true인 requestLocationPush를 넣습니다. "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="mapAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#지도 보여주기; api-guide.md#지도 검색하기; api-guide.md#현재 위치 공유하기; "
                "api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42054": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Leave either showLocation (MAP_SHOW, MAP_QUERY) or requestLocationPush (MAP_SHARE) in "
                "action.mapAction of buttons[].buttonJson, not both, and send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.mapAction에는 showLocation(MAP_SHOW, MAP_QUERY)과 "
                "requestLocationPush(MAP_SHARE) 중 하나만 남기세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="mapAction이 모호합니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#지도 보여주기; api-guide.md#지도 검색하기; api-guide.md#현재 위치 공유하기; "
                "api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42055": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put dialPhoneNumber with a phoneNumber into action.dialerAction of buttons[].buttonJson (buttonType "
                "DIALER) and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again "
                "or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.dialerAction에 phoneNumber가 있는 dialPhoneNumber를 넣으세요(buttonType "
                "DIALER). fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="dialerAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#전화 걸기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42056": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Keep only dialPhoneNumber in action.dialerAction of buttons[].buttonJson (buttonType DIALER) and send "
                "a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.dialerAction에는 dialPhoneNumber만 남기세요(buttonType DIALER). "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="dialerAction이 모호합니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#전화 걸기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42057": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put composeTextMessage with a phoneNumber and a text of at most 100 characters into "
                "action.composeAction of buttons[].buttonJson (buttonType COMPOSE) and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.composeAction에 phoneNumber와 최대 100자의 text가 있는 "
                "composeTextMessage를 넣으세요(buttonType COMPOSE). fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="composeAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#대화방 열기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42058": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Keep only composeTextMessage in action.composeAction of buttons[].buttonJson (buttonType COMPOSE) and "
                "send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.composeAction에는 composeTextMessage만 남기세요(buttonType COMPOSE). "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="composeAction이 모호합니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#대화방 열기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42059": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Take settingsAction out of buttons[].buttonJson and use the one of composeAction, clipboardAction, "
                "dialerAction, mapAction, urlAction or calendarAction that its buttonType takes (the buttons of a "
                "template: in RCS Biz Center, then + Link Brand in Brand Management) and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson에서 settingsAction을 빼고 composeAction, clipboardAction, dialerAction, "
                "mapAction, urlAction, calendarAction 중 buttonType에 맞는 동작을 사용하세요. 템플릿의 버튼은 RCS Biz "
                "Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="settingsAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42060": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Take settingsAction, which no buttonType has, out of buttons[].buttonJson and leave the one of "
                "composeAction, clipboardAction, dialerAction, mapAction, urlAction or calendarAction that its "
                "buttonType takes (the buttons of a template: in RCS Biz Center, then + Link Brand in Brand "
                "Management) and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "어느 buttonType에도 없는 settingsAction을 buttons[].buttonJson에서 빼고 composeAction, "
                "clipboardAction, dialerAction, mapAction, urlAction, calendarAction 중 buttonType에 맞는 동작 하나만 "
                "남기세요. 템플릿의 버튼은 RCS Biz Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="settingsAction이 모호합니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42061": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put copyToClipboard with a text of at most 200 characters into action.clipboardAction of "
                "buttons[].buttonJson (buttonType CLIPBOARD) and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.clipboardAction에 최대 200자의 text가 있는 copyToClipboard를 "
                "넣으세요(buttonType CLIPBOARD). fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="clipboardAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#복사하기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42062": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "If the action in buttons[].buttonJson has none of composeAction, clipboardAction, dialerAction, "
                "mapAction, urlAction or calendarAction, put in the one of its buttonType (the buttons of a template: "
                "in RCS Biz Center, then + Link Brand in Brand Management) and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If it has one, send the code and messageId to NHN Cloud "
                "support: no buttonType has localBrowserAction. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action에 composeAction, clipboardAction, dialerAction, mapAction, urlAction, "
                "calendarAction 중 어느 것도 없으면 buttonType에 맞는 동작을 넣으세요. 템플릿의 버튼은 RCS Biz "
                "Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 새 메시지를 보내세요. 이미 있으면 코드와 messageId를 NHN Cloud 고객 센터에 알리세요. "
                "localBrowserAction 필드는 어느 버튼 유형에도 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="localBrowserAction이 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42063": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Take shareAction out of buttons[].buttonJson and use the one of composeAction, clipboardAction, "
                "dialerAction, mapAction, urlAction or calendarAction that its buttonType takes (the buttons of a "
                "template: in RCS Biz Center, then + Link Brand in Brand Management) and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson에서 shareAction을 빼고 composeAction, clipboardAction, dialerAction, mapAction, "
                "urlAction, calendarAction 중 buttonType에 맞는 동작을 사용하세요. 템플릿의 버튼은 RCS Biz Center에서 "
                "고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="ShareAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42064": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put calendarAction.createCalendarEvent with startTime and endTime like 2020-03-31T15:00:00.000Z, a "
                "title of at most 17 characters and a description of at most 500 characters into the action of "
                "buttons[].buttonJson (buttonType CALENDAR) and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action에 calendarAction.createCalendarEvent를 넣고 2020-03-31T15:00:00.000Z "
                "형식의 startTime과 endTime, 최대 17자의 title, 최대 500자의 description을 입력하세요(buttonType "
                "CALENDAR). fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="calendarAction이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#일정 등록하기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42065": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give action.calendarAction.createCalendarEvent in buttons[].buttonJson (buttonType CALENDAR) "
                "startTime and endTime like 2020-03-31T15:00:00.000Z, a title of at most 17 characters and a "
                "description of at most 500 characters, and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.calendarAction.createCalendarEvent에 2020-03-31T15:00:00.000Z 형식의 "
                "startTime과 endTime, 최대 17자의 title, 최대 500자의 description을 넣으세요(buttonType CALENDAR). "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="calendarAction이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#일정 등록하기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42066": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give action.calendarAction.createCalendarEvent.title in buttons[].buttonJson 1 to 17 characters and "
                "send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.calendarAction.createCalendarEvent.title을 1~17자로 맞추세요. "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="calendarAction의 제목이 올바르지 않습니다.",
            remark="The text allows 1 to 100, the API guide 17 characters at most.",
            remark_ko="코드 설명에는 최소 1, 최대 100으로, API 가이드에는 최대 17자로 적혀 있습니다.",
            source="api-guide.md#일정 등록하기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42067": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give action.calendarAction.createCalendarEvent.description in buttons[].buttonJson 1 to 500 "
                "characters and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.calendarAction.createCalendarEvent.description을 1~500자로 맞추세요. "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="calendarAction의 설명이 올바르지 않습니다(최소 1자, 최대 500자).",
            remark="",
            remark_ko="",
            source="api-guide.md#일정 등록하기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42068": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give action.composeAction.composeTextMessage in buttons[].buttonJson a phoneNumber and a text of 1 to "
                "100 characters and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.composeAction.composeTextMessage에 phoneNumber와 1~100자의 text를 "
                "넣으세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="composeAction의 composeTextMessage에 전화번호가 없거나 텍스트가 1~100자 범위를 벗어났습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#대화방 열기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42069": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Use composeTextMessage with a phoneNumber and a text of at most 100 characters in "
                "action.composeAction of buttons[].buttonJson, because COMPOSE has no composeRecordingMessage (the "
                "buttons of a template: in RCS Biz Center, then + Link Brand in Brand Management) and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, "
                "look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "COMPOSE 유형에는 composeRecordingMessage가 없으므로 buttons[].buttonJson의 action.composeAction에 "
                "phoneNumber와 최대 100자의 text가 있는 composeTextMessage를 사용하세요. 템플릿의 버튼은 RCS Biz "
                "Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko=(
                "composeAction의 composeRecordingMessage에 전화번호가 없거나 유형이 AUDIO 또는 VIDEO가 아닙니다."
            ),
            remark="The vendor's text spells the field composeRecodingMessage.",
            remark_ko="코드 설명에는 필드가 composeRecodingMessage로 적혀 있습니다.",
            source=(
                "api-guide.md#대화방 열기; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 "
                "API; judgement"
            ),
            since="2023-06-05",
        ),
        "42070": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "If the action in buttons[].buttonJson has none of composeAction, clipboardAction, dialerAction, "
                "mapAction, urlAction or calendarAction, put in the one of its buttonType (the buttons of a template: "
                "in RCS Biz Center, then + Link Brand in Brand Management) and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If it has one, send the code and messageId to NHN Cloud "
                "support: no buttonType has deviceAction. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action에 composeAction, clipboardAction, dialerAction, mapAction, urlAction, "
                "calendarAction 중 어느 것도 없으면 buttonType에 맞는 동작을 넣으세요. 템플릿의 버튼은 RCS Biz "
                "Center에서 고친 뒤 브랜드 관리에서 + 브랜드 연동을 누르세요. fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 새 메시지를 보내세요. 이미 있으면 코드와 messageId를 NHN Cloud 고객 센터에 알리세요. "
                "deviceAction 필드는 어느 버튼 유형에도 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="DeviceAction이 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#버튼 유형; pre-send-guide.md#NHN Cloud와 브랜드 연동; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42071": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put phoneNumber into action.dialerAction.dialPhoneNumber of buttons[].buttonJson and take out any "
                "subject, which the button type DIALER does not have, and send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.dialerAction.dialPhoneNumber에 phoneNumber를 넣고, DIALER 유형에 없는 "
                "subject는 빼세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="dialerAction에 전화번호가 없거나 제목이 최대치인 60을 초과했습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#전화 걸기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42072": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put location into action.mapAction.showLocation of buttons[].buttonJson: latitude and longitude "
                "(MAP_SHOW) or query (MAP_QUERY), and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.mapAction.showLocation에 location을 넣으세요. MAP_SHOW는 latitude와 "
                "longitude, MAP_QUERY는 query입니다. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="mapAction의 showLocation에 위치가 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#지도 보여주기; api-guide.md#지도 검색하기; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42073": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put openUrl with a url that begins with http:// or https:// into action.urlAction of "
                "buttons[].buttonJson (buttonType URL) and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.urlAction에 http:// 또는 https://로 시작하는 url이 있는 openUrl을 "
                "넣으세요(buttonType URL). fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="urlAction의 openUrl이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#URL 연결하기; console-guide.md#URL 연결; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42100": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with cards[].media, to NHN Cloud support: no field of the API sets a "
                "thumbnail. Once it is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. "
                "Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId, cards[].media를 NHN Cloud 고객 센터에 알리세요. API 요청에는 섬네일 필드가 "
                "없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="섬네일이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42101": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets fileUrl; an image is given "
                "by its file ID in cards[].media. Once it is mended, send a new message only if fallbackStatus is NONE "
                "or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 fileUrl 필드가 없습니다. 이미지는 "
                "cards[].media에 파일 ID로 지정합니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="fileUrl이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42102": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets fileUrl or audio. Once it "
                "is mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or "
                "an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오디오와 fileUrl 필드가 없습니다. "
                "해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="오디오의 fileUrl이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#첨부파일 업로드 API; judgement",
            since="2023-06-05",
        ),
        "42103": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets pos. Once it is mended, "
                "send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 pos 필드가 없습니다. 해결된 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="pos 값이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42104": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with cards[].media, to NHN Cloud support: no field of the API sets "
                "information on media beside the file ID. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId, cards[].media를 NHN Cloud 고객 센터에 알리세요. API 요청에는 파일 ID 외의 미디어 "
                "정보 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="미디어 정보가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42105": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with cards[].media, to NHN Cloud support: no field of the API sets "
                "information on media beside the file ID. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId, cards[].media를 NHN Cloud 고객 센터에 알리세요. API 요청에는 파일 ID 외의 미디어 "
                "정보 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="미디어 정보가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42106": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with cards[].media, to NHN Cloud support: no field of the API sets "
                "information on media beside the file ID. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId, cards[].media를 NHN Cloud 고객 센터에 알리세요. API 요청에는 파일 ID 외의 미디어 "
                "정보 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="미디어 정보가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42107": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with cards[].media, to NHN Cloud support: no field of the API sets "
                "information on media beside the file ID. Once it is mended, send a new message only if fallbackStatus "
                "is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId, cards[].media를 NHN Cloud 고객 센터에 알리세요. API 요청에는 파일 ID 외의 미디어 "
                "정보 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="미디어 정보가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42108": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets postback data. Once it is "
                "mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 포스트백 데이터 필드가 없습니다. "
                "해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="포스트백 데이터가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#버튼 유형; judgement",
            since="2023-06-05",
        ),
        "42200": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Let action.urlAction.openUrl.url in buttons[].buttonJson begin with http:// or https://, and "
                "action.mapAction.showLocation.fallbackUrl with https://, and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.urlAction.openUrl.url은 http:// 또는 https://로, "
                "action.mapAction.showLocation.fallbackUrl은 https://로 시작하도록 고치세요. fallbackStatus가 NONE "
                "또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="URI의 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "console-guide.md#URL 연결; console-guide.md#지도 보여주기/지도 검색하기; api-guide.md#URL 연결하기; "
                "api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42201": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct the location of map buttons, action.mapAction.showLocation.location in buttons[].buttonJson: "
                "latitude and longitude with a label of at most 200 characters (MAP_SHOW) or a query of at most 200 "
                "characters (MAP_QUERY), and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before "
                "you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "지도 버튼의 위치인 buttons[].buttonJson의 action.mapAction.showLocation.location을 고치세요. "
                "MAP_SHOW는 latitude와 longitude에 label(최대 200자)을 더하고, MAP_QUERY는 query(최대 200자)를 "
                "넣습니다. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="위치가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#지도 보여주기; api-guide.md#지도 검색하기; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42202": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with cards[].media, to NHN Cloud support: no field of the API sets the "
                "content description of media. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId, cards[].media를 NHN Cloud 고객 센터에 알리세요. API 요청에는 미디어 콘텐츠 설명 "
                "필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="미디어의 콘텐츠 설명이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42203": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "If cards[].title is longer than 30 characters, shorten it and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If it is not, send the code, messageId and cards[].title to "
                "NHN Cloud support: no other field of the API is a title beside media. Before you send again or an SMS "
                "of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "cards[].title이 30자를 넘으면 줄인 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 넘지 않으면 코드와 messageId, cards[].title을 NHN Cloud 고객 센터에 알리세요. API 요청에는 "
                "그 외의 미디어 제목 필드가 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="미디어의 제목이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42204": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "If cards[].description is longer than 1300 characters (HORIZONTAL, VERTICAL), 60 characters "
                "(CAROUSEL_MEDIUM) or 30 characters (CAROUSEL_SMALL), shorten it and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If it is not, send the code, messageId and cards[].description "
                "to NHN Cloud support. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "cards[].description이 제한(HORIZONTAL과 VERTICAL 최대 1300자, CAROUSEL_MEDIUM 최대 60자, "
                "CAROUSEL_SMALL 최대 30자)을 넘으면 줄인 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 넘지 않으면 코드와 messageId, cards[].description을 NHN Cloud 고객 센터에 알리세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="미디어의 설명이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42205": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Put 3 to 6 cards into cards with the mmsType CAROUSEL_MEDIUM or CAROUSEL_SMALL and send a new message "
                "only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "mmsType이 CAROUSEL_MEDIUM 또는 CAROUSEL_SMALL이면 cards에 카드를 3~6개 넣으세요. fallbackStatus가 "
                "NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="리치카드 슬라이드형의 콘텐츠가 너무 많습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; api-guide.md#SMS 메시지 조회 API",
            since="2023-06-05",
        ),
        "42206": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "If the file in cards[].media is larger than 1 MB, make it smaller, upload it with POST "
                "/rcs/v1.0/media, put the new ID into cards[].media and send a new message only if fallbackStatus is "
                "NONE or SEND_FAILED. If it is not, send the code, messageId and cards[].media to NHN Cloud support: "
                "no field of the API sets the file size of media. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "cards[].media의 파일이 1MB를 넘으면 줄여서 POST /rcs/v1.0/media로 올리고 새 ID를 cards[].media에 넣은 "
                "뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 넘지 않으면 코드와 messageId, "
                "cards[].media를 NHN Cloud 고객 센터에 알리세요. API 요청에는 미디어 파일 크기 필드가 없습니다. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="미디어의 파일 크기가 올바르지 않습니다.",
            remark=(
                "Unlike 53006 the text can also mean the size that NHN Cloud states for the file, which no request has."
            ),
            remark_ko="53006과 달리 NHN Cloud가 기재하는 파일 크기를 뜻할 수도 있으며, API 요청에는 이 값이 없습니다.",
            source=(
                "api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42207": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets an expiry. Once it is "
                "mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 만료 시간 필드가 없습니다. 해결된 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="만료 시간의 형식이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42208": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets an expiry. Once it is "
                "mended, send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 만료 시간 필드가 없습니다. 해결된 뒤 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="만료 시간이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42301": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets an open rich card. Once it is mended, send a new message only if fallbackStatus is NONE "
                "or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오픈 "
                "리치카드 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드가 모호합니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42302": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets an open rich card. Once it is mended, send a new message only if fallbackStatus is NONE "
                "or SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오픈 "
                "리치카드 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42303": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets the layout widget of an open rich card. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오픈 "
                "리치카드의 레이아웃 위젯 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 레이아웃 위젯이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42304": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets the view of an open rich card. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오픈 "
                "리치카드의 뷰 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 뷰 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42305": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets a LinearLayout. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 "
                "LinearLayout 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 LinearLayout 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42306": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets a Textview. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 "
                "Textview 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 Textview 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42307": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets a Textview. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 "
                "Textview 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 Textview 콘텐츠가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42308": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "If body (Free template) or the text with the values of templateParameter is longer than 90 characters "
                "(text template) or 500 characters (image template), shorten it and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. If it is not, send the code, messageId and messagebaseId to "
                "NHN Cloud support: no other field of the API sets the text of a Textview. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "body(Free 템플릿)나 templateParameter의 값을 넣은 본문이 텍스트 템플릿은 90자, 이미지 템플릿은 "
                "500자를 넘으면 줄인 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 넘지 "
                "않으면 코드와 messageId, messagebaseId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 그 외의 "
                "Textview 텍스트 필드가 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. "
                "NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 Textview 텍스트 길이가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#Template 타입 발송; service-policy.md#지원하는 발송 유형; api-guide.md#SMS 메시지 조회 "
                "API; judgement"
            ),
            since="2023-06-05",
        ),
        "42309": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets an Imageview. Once it is mended, send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 "
                "Imageview 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 Imageview 콘텐츠가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42310": Advice(
            fault="unknown",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check the image of the template of messagebaseId in RCS Biz Center: 900x1200 pixels (Long), 900x900 "
                "pixels (Square) or 900x560 pixels (Vertical, Horizontal, Rectangle). If it is smaller, correct it, "
                "have it approved, press + Link Brand in Manage RCS Bizmessage > Brand Management and send a new "
                "message only if fallbackStatus is NONE or SEND_FAILED. If it is not, send the code, messageId and "
                "messagebaseId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "RCS Biz Center에서 messagebaseId에 해당하는 템플릿의 이미지가 900x1200픽셀(Long), "
                "900x900픽셀(Square), 900x560픽셀(Vertical, Horizontal, Rectangle)인지 확인하세요. 더 작으면 고쳐서 "
                "승인받고 RCS Bizmessage 관리 > 브랜드 관리에서 + 브랜드 연동을 누른 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 작지 않으면 코드와 messageId, messagebaseId를 NHN Cloud 고객 "
                "센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 Imageview에 있는 미디어가 너무 작습니다.",
            remark="",
            remark_ko="",
            source=(
                "service-policy.md#지원하는 발송 유형; pre-send-guide.md#템플릿 등록; console-guide.md#템플릿 조회; "
                "api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42311": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets the scale type of an Imageview. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 "
                "Imageview 크기 조정 유형(scale type) 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 Imageview 크기 조정 유형(scale type)이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42312": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets the width or height of an open rich card. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오픈 "
                "리치카드의 너비와 높이 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 너비 또는 높이가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42313": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets the width or height of an open rich card. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오픈 "
                "리치카드의 너비와 높이 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 너비 또는 높이가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42314": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets the common contents of an open rich card. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오픈 "
                "리치카드의 공통 콘텐츠 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 공통 콘텐츠가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42315": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId, with the messagebaseId of a template, to NHN Cloud support: no field of "
                "the API sets the children of an open rich card. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId(템플릿이면 messagebaseId 포함)를 NHN Cloud 고객 센터에 알리세요. API 요청에는 오픈 "
                "리치카드의 하위 요소 필드가 없습니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="오픈 리치카드의 하위 요소가 너무 많습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#Template 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42401": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Upload the file as one of jpg jpeg png gif bmp with POST /rcs/v1.0/media, put the new ID into "
                "cards[].media, and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "POST /rcs/v1.0/media로 jpg jpeg png gif bmp 형식의 파일을 올리고 새 ID를 cards[].media에 넣으세요. "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="파일 유형이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42402": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "If the file in cards[].media was uploaded more than 7 days before the message was sent "
                "(sendDateTime), upload it again with POST /rcs/v1.0/media, put the new ID into cards[].media and send "
                "a new message only if fallbackStatus is NONE or SEND_FAILED. If not, send the code, messageId and "
                "cards[].media to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "cards[].media의 파일을 올린 지 7일이 지나서 메시지가 발송되었으면(sendDateTime 기준) POST "
                "/rcs/v1.0/media로 다시 올려 새 ID를 cards[].media에 넣고, fallbackStatus가 NONE 또는 SEND_FAILED일 "
                "때만 새 메시지를 보내세요. 지나지 않았으면 코드와 messageId, cards[].media를 NHN Cloud 고객 센터에 "
                "알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="다운로드에 실패했습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#첨부파일 업로드 API; api-guide.md#MMS 타입 발송; api-guide.md#SMS 메시지 조회 API; "
                "judgement"
            ),
            since="2023-06-05",
        ),
        "42501": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: recipientNumber is required in every request, so "
                "what is missing is not in your request but in what NHN Cloud made of it. Once it is mended, send a "
                "new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. recipientNumber는 요청의 필수 필드이므로 고객의 "
                "요청이 아니라 NHN Cloud가 구성한 메시지에서 번호가 누락된 것으로 보입니다. 해결된 뒤 fallbackStatus가 "
                "NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="연락처가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42502": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give the message a text in body (SMS, LMS, Free template), cards[].description or cards[].title (MMS) "
                "or templateParameter (template), and send a new message only if fallbackStatus is NONE or SEND_FAILED."
            ),
            remedy_ko=(
                "body(SMS, LMS, Free 템플릿), cards[].description이나 cards[].title(MMS), templateParameter(템플릿)에 "
                "내용을 입력하세요. fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요."
            ),
            summary_ko="내용이 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#MMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42503": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Fill in title (LMS, at most 30 characters) or cards[].title (MMS, at most 30 characters) and send a "
                "new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "title(LMS, 최대 30자) 또는 cards[].title(MMS, 최대 30자)을 입력하세요. fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="제목이 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#MMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42504": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Fill in cards[].description (MMS) or body (SMS, LMS, Free template) and send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "cards[].description(MMS) 또는 body(SMS, LMS, Free 템플릿)를 입력하세요. fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="설명이 없습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#MMS 타입 발송; api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42505": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets the URL of an image; an "
                "image is given by its file ID in cards[].media. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 이미지 URL 필드가 없습니다. 이미지는 "
                "cards[].media에 파일 ID로 지정합니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="이미지 URL이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42506": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets the type of an image; an "
                "image is given by its file ID in cards[].media. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 이미지 유형 필드가 없습니다. 이미지는 "
                "cards[].media에 파일 ID로 지정합니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="이미지 유형이 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42507": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Fill in action.urlAction.openUrl.url of buttons[].buttonJson, beginning with http:// or https:// "
                "(buttonType URL), and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you "
                "send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.urlAction.openUrl.url에 http:// 또는 https://로 시작하는 주소를 "
                "입력하세요(buttonType URL). fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="버튼의 링크가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#URL 연결하기; console-guide.md#URL 연결; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42508": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Fill in action.displayText of buttons[].buttonJson, at most 17 characters, and send a new message "
                "only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.displayText에 최대 17자의 버튼명을 입력하세요. fallbackStatus가 NONE "
                "또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="버튼의 텍스트가 없습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#버튼 유형; api-guide.md#URL 연결하기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42509": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct title (LMS) to at most 30 characters or cards[].title (MMS) to at most 30 characters and send "
                "a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your "
                "own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "title(LMS)을 최대 30자로, cards[].title(MMS)을 최대 30자로 고치세요. fallbackStatus가 NONE 또는 "
                "SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="제목이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#MMS 타입 발송; api-guide.md#LMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42510": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Keep cards[].description (MMS) within 1300 (HORIZONTAL, VERTICAL), 60 (CAROUSEL_MEDIUM) or 30 "
                "characters (CAROUSEL_SMALL), or body within 100 (SMS), 1300 (LMS) or 90 characters (Free template), "
                "and send a new message only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS "
                "of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "cards[].description(MMS)을 HORIZONTAL과 VERTICAL 최대 1300자, CAROUSEL_MEDIUM 최대 60자, "
                "CAROUSEL_SMALL 최대 30자로, body는 SMS 최대 100자, LMS 최대 1300자, Free 템플릿 최대 90자로 고치세요. "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="설명이 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source=(
                "api-guide.md#MMS 타입 발송; api-guide.md#SMS 타입 발송; api-guide.md#LMS 타입 발송; "
                "api-guide.md#Template 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement"
            ),
            since="2023-06-05",
        ),
        "42511": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and messageId to NHN Cloud support: no field of the API sets the URL of an image; an "
                "image is given by its file ID in cards[].media. Once it is mended, send a new message only if "
                "fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 messageId를 NHN Cloud 고객 센터에 알리세요. API 요청에는 이미지 URL 필드가 없습니다. 이미지는 "
                "cards[].media에 파일 ID로 지정합니다. 해결된 뒤 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 "
                "메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="이미지 URL의 주소가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#MMS 타입 발송; judgement",
            since="2023-06-05",
        ),
        "42512": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct action.urlAction.openUrl.url of buttons[].buttonJson to a full address that begins with "
                "http:// or https:// (buttonType URL) and send a new message only if fallbackStatus is NONE or "
                "SEND_FAILED. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.urlAction.openUrl.url을 http:// 또는 https://로 시작하는 전체 주소로 "
                "고치세요(buttonType URL). fallbackStatus가 NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="버튼 URL의 주소가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#URL 연결하기; console-guide.md#URL 연결; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42513": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Correct action.displayText of buttons[].buttonJson, at most 17 characters, and send a new message "
                "only if fallbackStatus is NONE or SEND_FAILED. Before you send again or an SMS of your own, look at "
                "fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons[].buttonJson의 action.displayText를 최대 17자의 올바른 버튼명으로 고치세요. fallbackStatus가 "
                "NONE 또는 SEND_FAILED일 때만 새 메시지를 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="버튼의 텍스트가 올바르지 않습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#버튼 유형; api-guide.md#URL 연결하기; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42514": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Send nothing yet, even if messageStatus is FAILED: the first message with this messageId may have "
                "arrived. Look at messageStatus and fallbackStatus with GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), and ask NHN Cloud support, with the code and messageId, what became of the first; NHN "
                "Cloud makes messageId."
            ),
            remedy_ko=(
                "같은 messageId의 첫 메시지가 도달했을 수 있으므로 messageStatus가 FAILED여도 바로 다시 보내지 마세요. "
                "GET /rcs/v1.0/messages/sms(또는 lms, mms, template)로 messageStatus와 fallbackStatus를 확인하고, 첫 "
                "메시지의 결과를 코드, messageId와 함께 NHN Cloud 고객 센터에 문의하세요. messageId는 NHN Cloud가 "
                "만듭니다."
            ),
            summary_ko="메시지 ID가 중복되었습니다.",
            remark="",
            remark_ko="",
            source="api-guide.md#SMS 타입 발송; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42601": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send fewer messages at a time, because the RCS system limits the number of requests, and send this "
                "one again later at increasing intervals, each time only if the last message has messageStatus FAILED "
                "and fallbackStatus NONE or SEND_FAILED. If it goes on, send the code and messageId to NHN Cloud "
                "support. Before you send again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent "
                "one."
            ),
            remedy_ko=(
                "RCS 시스템에서 요청 수를 제한하므로 한꺼번에 보내는 메시지 수를 줄이고, 매번 마지막 메시지의 "
                "messageStatus가 FAILED이고 fallbackStatus가 NONE 또는 SEND_FAILED일 때만 간격을 늘려 가며 나중에 다시 "
                "보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="요청이 너무 많습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "42602": Advice(
            fault="unknown",
            retry="never",
            fallback="unknown",
            remedy=(
                "Ask NHN Cloud support with the code, messageId and chatbotId why the message was filtered, and send "
                "the same body, cards, buttons or templateParameter to nobody again, by RCS or SMS, before the answer."
            ),
            remedy_ko=(
                "메시지가 필터링된 이유를 코드와 messageId, chatbotId를 적어 NHN Cloud 고객 센터에 문의하고, 답변을 "
                "받기 전에는 같은 body, cards, buttons, templateParameter를 누구에게도 RCS나 SMS로 다시 보내지 마세요."
            ),
            summary_ko="메시지가 필터링되었습니다.",
            remark="",
            remark_ko="",
            source="judgement",
            since="2023-06-05",
        ),
        "45000": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support. Before you send again or an SMS of your own, look at fallbackStatus: "
                "NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알리세요. 다시 보내거나 직접 SMS를 보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="내부 서버 오류가 발생했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "45001": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code, messageId "
                "and chatbotId to NHN Cloud support, to have the handling of chat room data mended. Before you send "
                "again or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId, chatbotId를 NHN "
                "Cloud 고객 센터에 알려 대화방(발신번호) 데이터 처리 문제를 확인받으세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="대화방(발신번호) 데이터를 처리하지 못했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "45002": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support, to have the handling of capability data mended. Before you send again "
                "or an SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알려 단말 수신 가능 여부(capability) 데이터 처리 문제를 확인받으세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="단말 수신 가능 여부(capability) 데이터를 처리하지 못했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "45003": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support, to have the handling of XML data mended. Before you send again or an "
                "SMS of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알려 XML 데이터 처리 문제를 확인받으세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="XML 데이터를 처리하지 못했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "45004": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support, to have the MessageInfo cache mended. Before you send again or an SMS "
                "of your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알려 MessageInfo 캐시 접근 문제를 확인받으세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="MessageInfo 캐시에 접근하지 못했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "45005": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support, to have the ChatInfo cache mended. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알려 ChatInfo 캐시 접근 문제를 확인받으세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="ChatInfo 캐시에 접근하지 못했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "45006": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Wait, then send the message again at increasing intervals, each time only if the last message has "
                "messageStatus FAILED and fallbackStatus NONE or SEND_FAILED; if it goes on, send the code and "
                "messageId to NHN Cloud support, to have the MaaP registry mended. Before you send again or an SMS of "
                "your own, look at fallbackStatus: NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 보내되, 매번 마지막 메시지의 messageStatus가 FAILED이고 "
                "fallbackStatus가 NONE 또는 SEND_FAILED일 때만 보내세요. 계속되면 코드와 messageId를 NHN Cloud 고객 "
                "센터에 알려 MaaP 레지스트리 연결 문제를 확인받으세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "fallbackStatus를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="MaaP 레지스트리용 HTTP 클라이언트를 생성하는 데 문제가 발생했습니다.",
            remark="",
            remark_ko="",
            source="console-guide.md#발송 결과 상태; api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
        "45007": Advice(
            fault="provider",
            retry="unknown",
            fallback="unknown",
            remedy=(
                "Look at messageStatus and fallbackStatus by messageId, at GET /rcs/v1.0/messages/sms (or lms, mms, "
                "template), before anything is sent again, and send the code, messageId and chatbotId to NHN Cloud "
                "support."
            ),
            remedy_ko=(
                "다시 보내기 전에 GET /rcs/v1.0/messages/sms(또는 lms, mms, template)에서 messageId로 messageStatus와 "
                "fallbackStatus를 조회하고, 코드와 messageId, chatbotId를 NHN Cloud 고객 센터에 알리세요."
            ),
            summary_ko="대화방(발신번호)용 HTTP 클라이언트를 생성하는 데 문제가 발생했습니다.",
            remark=(
                "Unlike 45006 the text does not say whether the client is needed before or after the message goes out."
            ),
            remark_ko=(
                "45006과 달리 이 클라이언트가 메시지 발송 전과 후 중 언제 필요한지 코드 설명만으로는 알 수 없습니다."
            ),
            source="api-guide.md#SMS 메시지 조회 API; judgement",
            since="2023-06-05",
        ),
    },
}
"""The advice on each code, by table and by the code's text."""

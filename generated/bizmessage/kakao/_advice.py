# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
"""What to do about each result code of KakaoTalk Bizmessage; loaded when advice is asked for."""

from bizmessage.errors._advising import Advice

ADVICE = {
    "api": {
        "0": Advice(
            fault="none",
            retry="never",
            fallback="no",
            remedy=(
                "Nothing is to be done for the request itself. Keep message.requestId, and read "
                "sendResults[].resultCode of every recipient: single recipients can still be refused."
            ),
            remedy_ko=(
                "요청 자체에는 조치할 것이 없습니다. message.requestId를 보관하고 수신자별 sendResults[].resultCode를 "
                "확인하세요. 일부 수신자만 거부되었을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; release-notes.md#2025. 04. 29.",
            since="2018-02-21",
        ),
        "4": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Correct the parameters that header.resultMessage names, or sendResults[].resultMessage for a single "
                "recipient."
            ),
            remedy_ko=(
                "header.resultMessage가 가리키는 파라미터를 수정하세요. 수신자 한 명만 실패했다면 "
                "sendResults[].resultMessage를 확인하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2022-07-26",
        ),
        "-1000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put the appKey of KakaoTalk Bizmessage into the path after /appkeys/, as the NHN Cloud console shows "
                "it for this project; the SMS service's appKey is another one."
            ),
            remedy_ko=(
                "경로의 /appkeys/ 뒤에 NHN Cloud 콘솔에 표시된 해당 프로젝트의 KakaoTalk Bizmessage appKey를 넣으세요. "
                "SMS 서비스의 appKey와는 다릅니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2018-02-21",
        ),
        "-1001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send the secret key that belongs to the appKey in the header X-Secret-Key; it is created in the NHN "
                "Cloud console for KakaoTalk Bizmessage."
            ),
            remedy_ko=(
                "appKey에 맞는 비밀 키를 X-Secret-Key 헤더에 넣으세요. 비밀 키는 NHN Cloud 콘솔의 KakaoTalk "
                "Bizmessage에서 생성합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2018-02-21",
        ),
        "-1002": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register the appKey of an active SMS service as resendAppKey with POST .../failback/appkey of the "
                'product in use, or under AlimTalk > Manage Alternative Delivery (Brand Message: "080 수신거부 관리"). '
                "A change resets the fallback settings of every profile, so set all of them again; for Brand Message "
                "that service has to have the profile's 080 number."
            ),
            remedy_ko=(
                "활성화된 SMS 서비스의 appKey를 발송할 상품의 POST .../failback/appkey에 resendAppKey로 등록하거나 "
                "알림톡 > 대체 발송 관리(브랜드 메시지는 080 수신거부 관리 탭)에서 등록하세요. 변경하면 모든 발신 "
                "프로필의 대체 발송 설정이 초기화되므로 모두 다시 설정하세요. 브랜드 메시지라면 그 SMS 서비스에 발신 "
                "프로필의 080 수신거부번호가 등록되어 있어야 합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#SMS AppKey 등록; friendtalkupgrade-api-guide.md#SMS AppKey 등록; "
                "friendtalkupgrade-console-guide.md#080 수신거부 관리; friendtalkupgrade-console-guide.md#080 "
                "수신거부번호 등록 및 관리; sender-console-guide.md#대체 발송 관리; judgement"
            ),
            since="2018-02-21",
        ),
        "-1003": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register the number in the SMS service whose appKey is linked, or set resendSendNo to one that is "
                "registered there, with POST .../failback or in resendParameter."
            ),
            remedy_ko=(
                "연결된 SMS 서비스에 발신 번호를 등록하거나, POST .../failback 또는 resendParameter의 resendSendNo를 "
                "그 서비스에 등록된 번호로 수정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#대체 발송 설정 등록; alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2018-02-21",
        ),
        "-1005": Advice(
            fault="caller",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the first request up with GET .../messages (authentication messages: GET .../auth/messages) by "
                "startCreateDate, endCreateDate and recipientNo. Use a new X-NC-API-IDEMPOTENCY-KEY only for messages "
                "that are not there; after 10 minutes the same key no longer stops a second send."
            ),
            remedy_ko=(
                "GET .../messages(인증 메시지는 GET .../auth/messages)에서 startCreateDate, endCreateDate, "
                "recipientNo로 첫 요청을 조회하세요. 조회되지 않는 메시지에만 새 X-NC-API-IDEMPOTENCY-KEY를 "
                "사용하세요. 10분이 지나면 같은 키로 다시 요청해도 중복 발송을 막지 못합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            wait="10m",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#메시지 리스트 조회; "
                "alimtalk-api-guide.md#인증 메시지"
            ),
            since="2024-08-27",
            formerly="플러스친구 10명 초과하여 등록 요청할 경우",
        ),
        "-1006": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Look the profile up with GET .../senders by plusFriendId. If its status is YSC02, enter the token "
                'under "발신 프로필 관리" > Token Registration or with POST .../sender/token; the senderKey is issued '
                "then. At YSC03 without a senderKey, send NHN Cloud support the code and the plusFriendId."
            ),
            remedy_ko=(
                "GET .../senders에서 plusFriendId로 발신 프로필을 조회하세요. status가 YSC02이면 발신 프로필 관리 > "
                "토큰 등록 또는 POST .../sender/token으로 토큰을 인증하세요. 인증하면 senderKey가 발급됩니다. "
                "YSC03인데 senderKey가 없으면 코드와 plusFriendId를 준비해 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "sender-api-guide-v2.3.md#발신 프로필 토큰 인증; sender-api-guide-v2.3.md#발신 프로필 리스트 조회; "
                "common-console-guide.md#토큰 등록; judgement"
            ),
            since="2026-02-24",
        ),
        "-1019": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register the 080 number in the SMS service whose appKey is linked, or set resendUnsubscribeNo to one "
                "that is registered there, with POST .../failback or in resendParameter of Brand Message or "
                "FriendTalk; AlimTalk has no such field."
            ),
            remedy_ko=(
                "연결된 SMS 서비스에 080 수신거부번호를 등록하거나, 브랜드 메시지 또는 친구톡의 POST .../failback이나 "
                "resendParameter에서 resendUnsubscribeNo를 그 서비스에 등록된 번호로 수정하세요. 알림톡에는 이 필드가 "
                "없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#대체 발송 설정 등록; friendtalkupgrade-api-guide.md#대체 발송 설정 등록; "
                "friendtalk-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#텍스트형 발송 요청; "
                "judgement"
            ),
            since="2023-06-27",
        ),
        "-1020": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Leave createUser out: it is the only field that the guides connect with a UUID, and it is optional. "
                "If the code stays, ask NHN Cloud support with code -1020 and the path of the call."
            ),
            remedy_ko=(
                "가이드에서 UUID와 관련된 필드는 선택 필드인 createUser뿐이므로 빼고 요청하세요. 그래도 같은 코드가 "
                "나오면 코드 -1020과 호출 경로를 준비해 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2026-02-24",
        ),
        "-1027": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Look kakaoStatus (S is blocked), kakaoProfileStatus (B is blocked), dormant and block up with GET "
                ".../senders/:senderKey and ask NHN Cloud support, with the KakaoTalk channel ID, to lift the block. A "
                "profile deleted after dormancy cannot be restored: register a new one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey에서 kakaoStatus(S는 차단), kakaoProfileStatus(B는 차단), dormant, block을 "
                "확인하고, 카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 차단 해제를 요청하세요. 휴면 후 삭제된 발신 "
                "프로필은 복구할 수 없으므로 새로 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#카카오톡 채널 프로필 상태; common-console-guide.md#카카오 채널 상태; "
                "common-console-guide.md#발신프로필 휴면 상태; common-console-guide.md#발신프로필 차단 상태; "
                "sender-api-guide-v2.3.md#발신 프로필 단건 조회"
            ),
            since="2022-07-26",
        ),
        "-1028": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten the templateParameter values so that no replacement changes the length by more than 14 "
                "characters. NHN Cloud support lifts the limit on request (KakaoTalk channel ID); 10 billed messages "
                "in the first month lift it the next day."
            ),
            remedy_ko=(
                "치환 전후 글자 수 차이가 14자를 넘지 않도록 templateParameter 값을 줄이세요. 제한을 해제하려면 "
                "카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 문의하세요. 생성 후 한 달 이내에 과금 정상 발송이 10건 "
                "이상이면 다음 날 자동으로 해제됩니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-console-guide.md#최초 사용자 제한 사항; common-console-guide.md#최초 사용자 제한 해제 기준",
            since="2023-06-27",
        ),
        "-2000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten the field that resultMessage names to the maximum given there; for one recipient it stands in "
                "sendResults[].resultMessage."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 함께 안내된 최댓값 이하로 줄이세요. 수신자별 내용은 "
                "sendResults[].resultMessage에 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2020-08-28",
        ),
        "-2001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in the field that resultMessage names with more than spaces, or leave it out if it is optional; "
                "senderKey, templateCode and recipientNo are always needed for an AlimTalk message."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드에 공백이 아닌 값을 입력하고, 선택 필드라면 빼세요. 알림톡 발송에는 "
                "senderKey, templateCode, recipientNo가 항상 필요합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2020-08-28",
        ),
        "-2002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send a value instead of null for the field that resultMessage names; for an AlimTalk message "
                "senderKey, templateCode and recipientList are required."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드에 null 대신 값을 넣으세요. 알림톡 발송에는 senderKey, templateCode, "
                "recipientList가 필수입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2020-08-28",
        ),
        "-2003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Raise or lengthen the field that resultMessage names (for one recipient sendResults[].resultMessage) "
                "to the minimum given there; templateItem.list, for one, needs at least 2 items."
            ),
            remedy_ko=(
                "resultMessage(수신자별 내용은 sendResults[].resultMessage)에 표시된 필드를 함께 안내된 최솟값 "
                "이상으로 맞추세요. 예를 들어 templateItem.list는 2개 이상이어야 합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#메시지 전문 발송 요청; judgement"
            ),
            since="2020-08-28",
        ),
        "-2004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set the field that resultMessage names (for one recipient sendResults[].resultMessage) to a value or "
                "length between the two limits given there; templateItem.list, for one, takes 2 to 10 items."
            ),
            remedy_ko=(
                "resultMessage(수신자별 내용은 sendResults[].resultMessage)에 표시된 필드의 값 또는 길이를 함께 안내된 "
                "최솟값과 최댓값 사이로 맞추세요. 예를 들어 templateItem.list는 2~10개입니다."
            ),
            summary_ko="",
            remark=(
                "The Korean text speaks only of a maximum length, the English of a range; the field may also be below "
                "its minimum."
            ),
            remark_ko="국문은 최대 길이만, 영문은 범위를 말하므로 값이 최솟값보다 작을 수도 있습니다.",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#메시지 전문 발송 요청; judgement"
            ),
            since="2026-02-24",
        ),
        "-2005": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Lower the field that resultMessage names to the maximum given there; in look-ups pageSize goes up to "
                "1000 rows."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 함께 안내된 최댓값 이하로 낮추세요. 조회의 pageSize는 최대 1000건입니다."
            ),
            summary_ko="",
            remark="The Korean text speaks of a range, the English only of a maximum.",
            remark_ko="국문은 제한된 범위를, 영문은 최댓값만 말합니다.",
            source="alimtalk-api-guide.md#메시지 리스트 조회; judgement",
            since="2025-05-13",
        ),
        "-2017": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use the senderKey that GET .../senders shows for the profile's plusFriendId under this appKey, with "
                'status YSC03. At YSC02 enter the token first under "발신 프로필 관리" > Token Registration; a profile '
                "deleted after dormancy is gone: register a new one."
            ),
            remedy_ko=(
                "이 appKey의 GET .../senders에서 plusFriendId로 조회했을 때 status가 YSC03인 발신 프로필의 senderKey를 "
                "사용하세요. YSC02이면 발신 프로필 관리 > 토큰 등록에서 토큰을 먼저 인증하세요. 휴면 후 삭제된 발신 "
                "프로필은 새로 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "sender-api-guide-v2.3.md#발신 프로필 리스트 조회; common-console-guide.md#토큰 등록; "
                "common-console-guide.md#발신프로필 차단 상태; release-notes.md#2026. 04. 28.; judgement"
            ),
            since="2018-02-21",
        ),
        "-2018": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "In AlimTalk give each entry of buttons in POST .../messages its ordering and only the additions, such "
                "as chatExtra, target or telNumber, and in raw-messages ordering, type, name and links as registered, "
                "5 buttons at most. FriendTalk's POST .../messages takes the whole button: ordering, type, name and "
                "links."
            ),
            remedy_ko=(
                "알림톡 치환 발송(messages)의 buttons에는 ordering과 chatExtra, target, telNumber 같은 추가 정보만 "
                "넣고, 전문 발송(raw-messages)에는 ordering, type, name, 링크를 등록한 대로 최대 5개까지 넣으세요. "
                "친구톡 발송(messages)의 buttons에는 ordering, type, name, 링크를 모두 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#메시지 전문 발송 요청; "
                "friendtalk-api-guide.md#텍스트형 발송 요청; judgement"
            ),
            since="2018-02-21",
        ),
        "-2033": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give templateItem.list 2 to 10 items, title up to 6 characters, description up to 23; summary takes a "
                "title of up to 6 and a description of up to 14 characters, of variables, currency units, digits, "
                "commas and full stops only."
            ),
            remedy_ko=(
                "templateItem.list를 2~10개로 구성하고 title은 6자, description은 23자 이하로 입력하세요. summary의 "
                "title은 6자, description은 변수, 화폐 단위, 숫자, 쉼표, 마침표만 14자 이하로 입력합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; judgement",
            since="2023-06-27",
        ),
        "-2034": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give templateItemHighlight a title of up to 30 characters and a description of up to 19 characters; "
                "with imageUrl 21 and 13 characters."
            ),
            remedy_ko=(
                "templateItemHighlight의 title은 30자, description은 19자 이하로 입력하세요. imageUrl이 있으면 각각 "
                "21자, 13자 이하입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; judgement",
            since="2023-06-27",
        ),
        "-2036": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give templateRepresentLink only linkMo, linkPc, schemeIos and schemeAndroid, each a string of up to "
                "500 characters."
            ),
            remedy_ko=(
                "templateRepresentLink에는 linkMo, linkPc, schemeIos, schemeAndroid만 각각 500자 이하의 문자열로 "
                "입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; judgement",
            since="2023-06-27",
        ),
        "-2037": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten templateContent to 700 characters or fewer, or register the template without templateItem.",
            remedy_ko="templateContent를 700자 이하로 줄이거나 templateItem 없이 템플릿을 등록하세요.",
            summary_ko="",
            remark=(
                "The English text still says 1000 characters; the Korean and the release note of 2023-12-19 say 700."
            ),
            remark_ko="영문은 아직 1000자라고 하지만 국문과 2023년 12월 19일 릴리스 노트는 700자입니다.",
            source="release-notes.md#2023. 12. 19.; alimtalk-api-guide.md#템플릿 등록",
            since="2024-08-27",
        ),
        "-2502": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Set isResend and resendSendNo (advertisements: resendUnsubscribeNo too) for the senderKey with POST "
                '.../failback of the product, or under Manage Alternative Delivery (AlimTalk) or "080 수신거부 관리" '
                "(Brand Message); if no SMS appKey is linked yet, POST .../failback/appkey first. Or send with "
                "resendParameter.isResend false."
            ),
            remedy_ko=(
                "보낼 메시지 상품의 POST .../failback 또는 콘솔의 대체 발송 관리(알림톡), 080 수신거부 관리(브랜드 "
                "메시지) 탭에서 해당 senderKey의 isResend와 resendSendNo(광고는 resendUnsubscribeNo도)를 설정하세요. "
                "연결된 SMS appKey가 없으면 POST .../failback/appkey를 먼저 호출하세요. 대체 발송이 필요 없으면 "
                "resendParameter.isResend를 false로 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#대체 발송 설정 등록; alimtalk-api-guide.md#SMS AppKey 등록; "
                "alimtalk-console-guide.md#대체 발송 관리; friendtalkupgrade-api-guide.md#대체 발송 설정 등록; "
                "friendtalkupgrade-console-guide.md#대체 발송 관리; friendtalkupgrade-console-guide.md#대체 발송; "
                "alimtalk-api-guide.md#메시지 치환 발송 요청"
            ),
            since="2019-01-18",
        ),
        "-2504": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give each entry of quickReplies an ordering; in raw-messages also type (WL, AL, BK, BC, BT or BF), a "
                "name of up to 14 characters and the links as registered, 5 entries at most."
            ),
            remedy_ko=(
                "quickReplies의 각 항목에 ordering을 넣고, 전문 발송(raw-messages)에는 type(WL, AL, BK, BC, BT, BF), "
                "14자 이하의 name, 링크를 등록한 대로 최대 5개까지 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2023-06-27",
        ),
        "-3000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in linkMo, beginning with http:// or https://, for every WL button or quick reply of the "
                "template; linkPc is optional."
            ),
            remedy_ko=(
                "템플릿의 모든 WL 버튼과 바로연결에 http:// 또는 https://로 시작하는 linkMo를 입력하세요. linkPc는 "
                "선택입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; alimtalk-console-guide.md#템플릿 등록",
            since="2018-02-21",
        ),
        "-3002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send valid JSON with Content-Type application/json;charset=UTF-8 and the field types of the guide, "
                "for example recipientList as a list and requestDate as yyyy-MM-dd HH:mm."
            ),
            remedy_ko=(
                "Content-Type을 application/json;charset=UTF-8로 하여 올바른 JSON을 보내고, recipientList는 목록, "
                "requestDate는 yyyy-MM-dd HH:mm 형식으로 입력하는 등 필드 타입을 가이드에 맞추세요."
            ),
            summary_ko="",
            remark=(
                "The Korean text says that the request body cannot be read, the English that a field is not valid; "
                "check both."
            ),
            remark_ko="국문은 요청 본문을 읽을 수 없다고, 영문은 필드가 유효하지 않다고 합니다. 둘 다 확인하세요.",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2019-01-18",
        ),
        "-3003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Compare templateCode and senderKey with GET .../senders/:senderKey/templates of the message's own "
                "product: in AlimTalk templateCode is your own code, not kakaoTemplateCode, in Brand Message the one "
                "that Kakao made. A template deleted after dormancy has to be registered again."
            ),
            remedy_ko=(
                "templateCode와 senderKey를 발송하는 상품의 템플릿 목록(GET .../senders/:senderKey/templates)과 비교해 "
                "수정하세요. 알림톡의 templateCode는 kakaoTemplateCode가 아니라 직접 등록한 코드이고, 브랜드 메시지는 "
                "카카오가 발급한 코드입니다. 휴면 후 삭제된 템플릿은 다시 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 리스트 조회; friendtalkupgrade-api-guide.md#템플릿 리스트 조회; "
                "friendtalkupgrade-console-guide.md#템플릿 관리; alimtalk-overview.md#알림톡 템플릿 휴면 정책; "
                "judgement"
            ),
            since="2018-02-21",
        ),
        "-3004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give templateParameter a key for every variable of the template, spelled as in the template without # "
                "and curly brackets, each value up to 1300 characters."
            ),
            remedy_ko=(
                "템플릿의 모든 변수에 대해 templateParameter에 키를 넣으세요. 키는 #과 중괄호를 뺀 변수명 그대로 쓰고, "
                "값은 1300자 이하로 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; release-notes.md#2026. 02. 24.",
            since="2018-02-21",
        ),
        "-3005": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Look status, block and dormant up with GET .../senders/:senderKey/templates/:templateCode. Wait for "
                "TSC03 (review takes 2 working days) or correct a rejected one (TSC04); with block or dormant true "
                "(Brand Message: status S) ask at https://www.nhncloud.com/kr/support/inquiry with kakaoTemplateCode "
                "(Brand Message: templateCode) and the sender profile's name."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode로 status, block, dormant를 확인하세요. 검수 중이면 "
                "TSC03이 될 때까지 기다리고(영업일 2일), 반려(TSC04)면 수정하세요. block 또는 dormant가 true(브랜드 "
                "메시지는 status가 S)이면 kakaoTemplateCode(브랜드 메시지는 templateCode)와 발신프로필명을 준비해 "
                "기술지원 1:1 문의(https://www.nhncloud.com/kr/support/inquiry)로 해제를 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 단건 조회; alimtalk-overview.md#알림톡 템플릿 심사 소요 시간; "
                "alimtalk-overview.md#알림톡 템플릿 휴면 정책; friendtalkupgrade-api-guide.md#템플릿 단건 조회; "
                "judgement"
            ),
            since="2018-02-21",
        ),
        "-3006": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Begin linkMo and linkPc with http:// or https://; in an AlimTalk template a link may also be one "
                "variable as a whole, whose value then begins so."
            ),
            remedy_ko=(
                "linkMo와 linkPc를 http:// 또는 https://로 시작하세요. 알림톡 템플릿에서는 링크 전체를 변수 하나로 "
                "등록할 수 있으며, 그 값도 http:// 또는 https://로 시작해야 합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-console-guide.md#템플릿 등록; release-notes.md#2017. 08. 24.; judgement",
            since="2018-02-21",
        ),
        "-3007": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in schemeAndroid and schemeIos for every AL button, as the AlimTalk guide requires; linkMo can "
                "stand in for one of the two."
            ),
            remedy_ko=(
                "모든 AL 버튼에 알림톡 가이드의 필수 필드인 schemeAndroid와 schemeIos를 입력하세요. 둘 중 하나는 "
                "linkMo로 대신할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2026-02-24",
            formerly="자유 버튼 타입의 템플릿만 버튼명과 버튼 URL 입력 가능합니다.",
        ),
        "-3008": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write buttons[].name as fixed text of up to 14 characters (Brand Message: 14 in TEXT and IMAGE, 8 in "
                "every other chatBubbleType); a variable may stand in the links instead."
            ),
            remedy_ko=(
                "buttons[].name을 14자(브랜드 메시지는 TEXT, IMAGE 14자, 그 외 타입 8자) 이하의 고정 문구로 "
                "입력하세요. 변수는 링크에 사용할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-console-guide.md#템플릿 등록; alimtalk-api-guide.md#템플릿 등록; "
                "friendtalkupgrade-api-guide.md#텍스트형 템플릿 등록 요청"
            ),
            since="2026-02-24",
            formerly="배송 조회 버튼 타입은 버튼 URL을 입력할 수 없습니다.",
        ),
        "-3009": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give every entry of buttons a name of up to 14 characters (Brand Message: 14 in TEXT and IMAGE, 8 in "
                "every other chatBubbleType)."
            ),
            remedy_ko=(
                "buttons의 모든 항목에 name을 14자(브랜드 메시지는 TEXT, IMAGE 14자, 그 외 타입 8자) 이하로 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; friendtalkupgrade-api-guide.md#텍스트형 발송 요청",
            since="2018-02-21",
        ),
        "-3010": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make content equal to the approved template apart from its variables, as GET "
                ".../senders/:senderKey/templates/:templateCode shows it (templateContent), or use POST .../messages "
                "with templateParameter. Send again if requestId is null (nothing went out), otherwise only at "
                "resendStatus RSC01 or RSC05. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "변수를 제외한 content를 GET .../senders/:senderKey/templates/:templateCode의 templateContent와 똑같이 "
                "맞추거나, POST .../messages에 templateParameter로 요청하세요. requestId가 null이면(발송된 것이 없음) "
                "다시 보내고, 아니면 resendStatus가 RSC01 또는 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "release-notes.md#2018. 11. 13.; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; "
                "release-notes.md#2025. 04. 29."
            ),
            since="2019-01-18",
        ),
        "-3026": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set name of the AC button to 채널 추가 exactly and put it first; it belongs only into templates of "
                "templateMessageType AD or MI."
            ),
            remedy_ko=(
                "AC 버튼의 name을 정확히 채널 추가로 입력하고 첫 번째에 두세요. AC 버튼은 templateMessageType이 AD "
                "또는 MI인 템플릿에만 사용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3038": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write templateItem.summary.title as fixed text of up to 6 characters; only summary.description takes "
                "a variable."
            ),
            remedy_ko=(
                "templateItem.summary.title을 6자 이하의 고정 문구로 입력하세요. 변수는 summary.description에 "
                "사용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3040": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten templateItemHighlight.title to 21 characters and description to 13 characters. Only when "
                "registering the template can imageUrl be left out instead."
            ),
            remedy_ko=(
                "templateItemHighlight의 title은 21자, description은 13자 이하로 줄이세요. 템플릿을 등록할 때는 "
                "imageUrl을 빼도 됩니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; alimtalk-api-guide.md#메시지 전문 발송 요청",
            since="2023-06-27",
        ),
        "-3041": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Begin imageUrl with http:// or https://, best with the address that the upload returns: "
                "templateImage.templateImageUrl of POST .../template-image/item-highlight for templateItemHighlight, "
                "image.imageUrl of POST .../images for FriendTalk."
            ),
            remedy_ko=(
                "imageUrl을 http:// 또는 https://로 시작하세요. 업로드 응답의 주소를 그대로 사용하는 것이 좋습니다. "
                "templateItemHighlight는 POST .../template-image/item-highlight의 templateImage.templateImageUrl, "
                "친구톡은 POST .../images의 image.imageUrl입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 아이템 하이라이트 이미지 등록; friendtalk-api-guide.md#이미지 등록; "
                "judgement"
            ),
            since="2023-06-27",
        ),
        "-3051": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set name of the TN button to 전화 연결, 고객센터 연결 or 상담원 연결.",
            remedy_ko="TN 버튼의 name을 전화 연결, 고객센터 연결, 상담원 연결 중 하나로 입력하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2026-02-24",
        ),
        "-3052": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give every button of type TN the number to call in telNumber, with digits and hyphens only, 14 "
                "characters at most."
            ),
            remedy_ko=(
                "모든 TN 버튼의 telNumber에 전화번호를 입력하세요. 숫자와 하이픈만 최대 14자까지 사용할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2026-02-24",
        ),
        "-3053": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write telNumber of the TN button with digits and hyphens only, 14 characters at most, without + or "
                "blanks."
            ),
            remedy_ko=(
                "TN 버튼의 telNumber를 숫자와 하이픈만 사용해 최대 14자로 입력하세요. +와 공백은 사용할 수 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2026-02-24",
        ),
        "-3101": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every entry of quickReplies a name of up to 14 characters.",
            remedy_ko="quickReplies의 모든 항목에 14자 이하의 name을 입력하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2024-08-27",
        ),
        "-3102": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write quickReplies[].name as fixed text of up to 14 characters, without a variable.",
            remedy_ko="quickReplies[].name을 변수 없이 14자 이하의 고정 문구로 입력하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2024-08-27",
        ),
        "-3303": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in the field that resultMessage names; a Brand Message always needs senderKey and "
                "recipientList[].recipientNo, in freestyle-messages also chatBubbleType, in basic-messages "
                "templateCode and recipientList[].targeting."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 입력하세요. 브랜드 메시지에는 senderKey와 recipientList[].recipientNo가 "
                "항상 필요하고, 자유형(freestyle-messages)에는 chatBubbleType, 기본형(basic-messages)에는 "
                "templateCode와 recipientList[].targeting도 필요합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#발송 요청; judgement"
            ),
            since="2025-05-13",
        ),
        "-3304": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set the field that resultMessage names to a value between the two limits given there; in commerce, "
                "regularPrice takes 0-99999999 won, discountPrice 0-99999999 won, discountFixed 0-999999 won, "
                "discountRate 0-100 percent."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 함께 안내된 최솟값과 최댓값 사이로 입력하세요. commerce의 "
                "regularPrice는 0-99999999원, discountPrice는 0-99999999원, discountFixed는 0-999999원, discountRate는 "
                "0-100%입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#커머스형 발송 요청; judgement",
            since="2025-05-13",
        ),
        "-3305": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the field that resultMessage names, or change chatBubbleType: content is for TEXT, IMAGE, "
                "WIDE, PREMIUM_VIDEO; image for IMAGE, WIDE, COMMERCE; header for WIDE_ITEM_LIST, PREMIUM_VIDEO; item "
                "for WIDE_ITEM_LIST; video for PREMIUM_VIDEO; commerce, additionalContent for COMMERCE; carousel for "
                "the CAROUSEL types."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 제거하거나 chatBubbleType을 바꾸세요. content는 TEXT, IMAGE, WIDE, "
                "PREMIUM_VIDEO, image는 IMAGE, WIDE, COMMERCE, header는 WIDE_ITEM_LIST, PREMIUM_VIDEO, item은 "
                "WIDE_ITEM_LIST, video는 PREMIUM_VIDEO, commerce와 additionalContent는 COMMERCE, carousel은 CAROUSEL "
                "타입에서만 사용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#이미지형 발송 요청; "
                "friendtalkupgrade-api-guide.md#커머스형 발송 요청; friendtalkupgrade-api-guide.md#와이드 "
                "아이템리스트형 발송 요청; friendtalkupgrade-api-guide.md#프리미엄 동영상형 발송 요청; "
                "friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청"
            ),
            since="2025-05-13",
        ),
        "-3306": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add 1 or 2 buttons to the message of chatBubbleType COMMERCE, each with type and a name of up to 8 "
                "characters."
            ),
            remedy_ko=(
                "chatBubbleType이 COMMERCE인 메시지에 buttons를 1~2개 넣고, 각 버튼에 type과 8자 이하의 name을 "
                "입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#커머스형 발송 요청",
            since="2025-05-13",
        ),
        "-3307": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in the field that resultMessage names for the button: WL needs linkMo, AL needs schemeAndroid "
                "and schemeIos."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 버튼에 입력하세요. WL에는 linkMo, AL에는 schemeAndroid와 schemeIos가 "
                "필요합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#텍스트형 발송 요청; judgement",
            since="2025-05-13",
        ),
        "-3308": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in all fields that resultMessage names for the button, for type AL both schemeAndroid and "
                "schemeIos, each up to 1000 characters (500 in a template)."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 모두 버튼에 입력하세요. AL 타입에는 schemeAndroid와 schemeIos가 모두 "
                "필요하며, 각각 1000자(템플릿은 500자) 이하입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#텍스트형 템플릿 "
                "등록 요청; judgement"
            ),
            since="2025-05-13",
        ),
        "-3309": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in schemeAndroid and schemeIos for every AL button of the Brand Message, as its guide requires; "
                "linkMo can stand in for one of the two."
            ),
            remedy_ko=(
                "브랜드 메시지의 모든 AL 버튼에 가이드의 필수 필드인 schemeAndroid와 schemeIos를 입력하세요. 둘 중 "
                "하나는 linkMo로 대신할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#텍스트형 템플릿 등록 요청; judgement",
            since="2025-05-13",
        ),
        "-3310": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Begin linkMo and linkPc of the Brand Message with http:// or https://, also in coupon, item.list and "
                "carousel."
            ),
            remedy_ko=(
                "브랜드 메시지의 linkMo와 linkPc를 http:// 또는 https://로 시작하세요. coupon, item.list, carousel의 "
                "링크도 확인하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#와이드 아이템리스트형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 "
                "피드형 발송 요청; judgement"
            ),
            since="2025-05-13",
        ),
        "-3311": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Move the button of type AC to the first place of buttons; that holds for chatBubbleType TEXT and "
                "IMAGE."
            ),
            remedy_ko=(
                "type이 AC인 버튼을 buttons의 첫 번째로 옮기세요. chatBubbleType이 TEXT 또는 IMAGE일 때의 규칙입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청",
            since="2025-05-13",
        ),
        "-3312": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Move the button of type AC to the last place of buttons (the second, on the right); only TEXT and "
                "IMAGE have it first."
            ),
            remedy_ko=(
                "type이 AC인 버튼을 buttons의 마지막(두 번째, 오른쪽)으로 옮기세요. 첫 번째에 두는 것은 TEXT와 "
                "IMAGE뿐입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청; friendtalkupgrade-api-guide.md#텍스트형 "
                "템플릿 등록 요청"
            ),
            since="2025-05-13",
        ),
        "-3313": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in coupon.linkMo for an ordinary coupon, or put a channel coupon URL that begins with "
                "alimtalk=coupon:// into coupon.schemeAndroid or coupon.schemeIos."
            ),
            remedy_ko=(
                "일반 쿠폰이면 coupon.linkMo를 입력하고, 채널 쿠폰이면 alimtalk=coupon://으로 시작하는 URL을 "
                "coupon.schemeAndroid 또는 coupon.schemeIos에 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#텍스트형 발송 요청",
            since="2025-05-13",
        ),
        "-3314": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the coupon field that resultMessage names: title and description are required, and linkMo or a "
                "channel coupon URL (alimtalk=coupon://) in schemeAndroid or schemeIos."
            ),
            remedy_ko=(
                "resultMessage에 표시된 coupon 필드를 입력하세요. title과 description은 필수이며, linkMo 또는 "
                "schemeAndroid나 schemeIos의 채널 쿠폰 URL(alimtalk=coupon://)도 필요합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#텍스트형 발송 요청",
            since="2025-05-13",
        ),
        "-3315": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write coupon.title as N원 할인 쿠폰 (N 1-99999999), N% 할인 쿠폰 (N 1-100), 배송비 할인 쿠폰, or a "
                "name of up to 7 characters before 무료 쿠폰 or UP 쿠폰. In a template the only variables are 할인금액 "
                "(won), 할인율 (%) and 상품명 (the name)."
            ),
            remedy_ko=(
                "coupon.title을 N원 할인 쿠폰(N은 1-99999999), N% 할인 쿠폰(N은 1-100), 배송비 할인 쿠폰, 또는 7자 "
                "이하의 이름 뒤에 무료 쿠폰이나 UP 쿠폰을 붙인 형식으로 입력하세요. 템플릿에서는 고정 치환자 "
                "할인금액(원), 할인율(%), 상품명(이름)만 사용할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#유의 사항",
            since="2025-05-13",
        ),
        "-3316": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the commerce field that resultMessage names: title and regularPrice are required, and with "
                "discountPrice also discountRate or discountFixed."
            ),
            remedy_ko=(
                "resultMessage에 표시된 commerce 필드를 입력하세요. title과 regularPrice는 필수이고, discountPrice가 "
                "있으면 discountRate 또는 discountFixed도 필요합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#커머스형 발송 요청",
            since="2025-05-13",
        ),
        "-3317": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the video field that resultMessage names: video.videoUrl is required and has to be an address of "
                "카카오TV; thumbnailUrl is optional."
            ),
            remedy_ko=(
                "resultMessage에 표시된 video 필드를 입력하세요. video.videoUrl은 필수이며 카카오TV 주소여야 합니다. "
                "thumbnailUrl은 선택입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#프리미엄 동영상형 발송 요청",
            since="2025-05-13",
        ),
        "-3318": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set video.videoUrl (videoParameter.videoUrl in basic-messages) to the videoUrl, not the playUrl, that "
                "GET .../videos shows for an uploaded video in status PUBLIC, or to an address of 카카오TV, "
                "https://tv.kakao.com/v/number or https://tv.kakao.com/channel/number/cliplink/number, 500 characters "
                "at most."
            ),
            remedy_ko=(
                "video.videoUrl(기본형(basic-messages)은 videoParameter.videoUrl)에 GET .../videos에서 status가 "
                "PUBLIC인 동영상의 videoUrl(playUrl 아님)이나 카카오TV 주소(https://tv.kakao.com/v/번호 또는 "
                "https://tv.kakao.com/channel/번호/cliplink/번호)를 입력하세요. 최대 500자입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-overview.md#브랜드 메시지 발송 지원 타입; friendtalkupgrade-api-guide.md#프리미엄 "
                "동영상형 발송 요청; friendtalkupgrade-api-guide.md#발송 요청; friendtalkupgrade-api-guide.md#동영상 "
                "조회"
            ),
            since="2025-05-13",
        ),
        "-3319": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the image field that resultMessage names: image.imageUrl, from POST .../images, is required for "
                "chatBubbleType IMAGE, WIDE and COMMERCE."
            ),
            remedy_ko=(
                "resultMessage에 표시된 image 필드를 입력하세요. POST .../images로 업로드한 image.imageUrl은 "
                "chatBubbleType이 IMAGE, WIDE, COMMERCE일 때 필수입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#이미지형 발송 요청",
            since="2025-05-13",
        ),
        "-3320": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give carousel.list 2 to 6 items in a CAROUSEL_FEED, 2 to 6 in a CAROUSEL_COMMERCE; with head it takes "
                "1 to 5."
            ),
            remedy_ko=(
                "carousel.list를 CAROUSEL_FEED는 2~6개, CAROUSEL_COMMERCE는 2~6개로 구성하세요. CAROUSEL_COMMERCE에 "
                "head가 있으면 1~5개입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 "
                "커머스형 발송 요청"
            ),
            since="2025-05-13",
        ),
        "-3321": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in carousel.head.linkMo, or remove linkPc, schemeAndroid and schemeIos from carousel.head.",
            remedy_ko=(
                "carousel.head.linkMo를 입력하거나 carousel.head에서 linkPc, schemeAndroid, schemeIos를 제거하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#캐러셀 커머스형 발송 요청",
            since="2025-05-13",
        ),
        "-3322": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the field of carousel.head that resultMessage names: header (20 characters), content (50 "
                "characters) and imageUrl are required; or leave out head."
            ),
            remedy_ko=(
                "resultMessage에 표시된 carousel.head 필드를 입력하세요. header(20자), content(50자), imageUrl이 "
                "필수이며, head를 빼도 됩니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#캐러셀 커머스형 발송 요청",
            since="2025-05-13",
        ),
        "-3323": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in carousel.tail.linkMo, the one required field of tail, or leave out tail.",
            remedy_ko="carousel.tail의 필수 필드인 linkMo를 입력하거나 tail을 빼세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 "
                "커머스형 발송 요청"
            ),
            since="2025-05-13",
        ),
        "-3324": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Compare templateParameter with the variables of the Brand Message template: every variable needs its "
                "key, and keys and values have 1300 characters at most."
            ),
            remedy_ko=(
                "templateParameter를 브랜드 메시지 템플릿의 변수와 비교하세요. 모든 변수에 키가 필요하며, 키와 값은 "
                "각각 최대 1300자입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#발송 요청; judgement",
            since="2025-05-13",
        ),
        "-3325": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the field of item.list that resultMessage names: every item needs imageUrl and linkMo, and a "
                "title (optional for the first); the list has 3 to 4 items."
            ),
            remedy_ko=(
                "resultMessage에 표시된 item.list 필드를 입력하세요. 모든 아이템에 imageUrl과 linkMo가 필요하고 "
                "title은 두 번째 아이템부터 필수이며, 목록은 3~4개입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#와이드 아이템리스트형 발송 요청",
            since="2025-05-13",
        ),
        "-3326": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Begin every imageUrl (in image, item.list, carousel.list, carousel.head or imageParameters) with "
                "http:// or https://, best with image.imageUrl as POST .../images returns it."
            ),
            remedy_ko=(
                "모든 imageUrl(image, item.list, carousel.list, carousel.head, imageParameters)을 http:// 또는 "
                "https://로 시작하세요. POST .../images 응답의 image.imageUrl을 그대로 사용하는 것이 좋습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#이미지 업로드; friendtalkupgrade-api-guide.md#와이드 아이템리스트형 "
                "발송 요청; friendtalkupgrade-api-guide.md#캐러셀 커머스형 발송 요청; "
                "friendtalkupgrade-api-guide.md#발송 요청; judgement"
            ),
            since="2025-05-13",
        ),
        "-3327": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Begin imageLink (in image, carousel.list or imageParameters) with http:// or https://, 1000 "
                "characters at most (500 in a template). It is optional: without image.imageLink the picture opens in "
                "KakaoTalk's own viewer."
            ),
            remedy_ko=(
                "imageLink(image, carousel.list, imageParameters)를 http:// 또는 https://로 시작해 최대 "
                "1000자(템플릿은 500자)로 입력하세요. 선택 필드이며, image.imageLink를 빼면 이미지가 카카오톡 이미지 "
                "뷰어에서 열립니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#이미지형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 "
                "요청; friendtalkupgrade-api-guide.md#발송 요청; friendtalkupgrade-api-guide.md#이미지형 템플릿 등록 "
                "요청; friendtalkupgrade-console-guide.md#템플릿 미사용 시"
            ),
            since="2025-05-13",
        ),
        "-3328": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "In Brand Message replace the button type that resultMessage names by WL, AL, BK, MD, AC or BF; BT is "
                "for channels with a chatbot of Kakao's Open Builder, and not for basic-messages."
            ),
            remedy_ko=(
                "브랜드 메시지에서는 resultMessage에 표시된 버튼 타입을 WL, AL, BK, MD, AC, BF 중 하나로 바꾸세요. "
                "BT는 카카오 오픈 빌더의 챗봇을 사용하는 채널만 쓸 수 있고 기본형(basic-messages)에서는 쓸 수 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#메시지 기본형 발송 "
                "요청"
            ),
            since="2025-05-13",
        ),
        "-3330": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put the button of type BF first in buttons; in chatBubbleType TEXT and IMAGE, whose buttons stand "
                "below each other, it comes first if there is no AC button."
            ),
            remedy_ko=(
                "type이 BF인 버튼을 buttons의 첫 번째로 옮기세요. 버튼이 세로로 배열되는 TEXT와 IMAGE에서 AC 버튼이 "
                "없으면 BF가 첫 번째입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#메시지 자유형 발송 "
                "요청; friendtalkupgrade-console-guide.md#템플릿 미사용 시; judgement"
            ),
            since="2025-05-13",
        ),
        "-3331": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Replace the button name that resultMessage names: a BF button takes only 톡에서 예약하기, 톡에서 "
                "설문하기 or 톡에서 응모하기, an AC button only 채널 추가."
            ),
            remedy_ko=(
                "resultMessage에 표시된 버튼 이름을 바꾸세요. BF 버튼은 톡에서 예약하기, 톡에서 설문하기, 톡에서 "
                "응모하기만, AC 버튼은 채널 추가만 사용할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#메시지 자유형 발송 "
                "요청"
            ),
            since="2025-05-13",
        ),
        "-3332": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the field of the CAROUSEL_COMMERCE item that resultMessage names: every entry of carousel.list "
                "needs imageUrl, commerce (title, regularPrice) and 1 or 2 buttons."
            ),
            remedy_ko=(
                "resultMessage에 표시된 CAROUSEL_COMMERCE 아이템 필드를 입력하세요. carousel.list의 모든 항목에 "
                "imageUrl, commerce(title, regularPrice), buttons 1~2개가 필요합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#캐러셀 커머스형 발송 요청",
            since="2025-05-13",
        ),
        "-3333": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the field that resultMessage names from carousel.list: header and message belong only to "
                "CAROUSEL_FEED; a commerce item has commerce and additionalContent."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 carousel.list에서 제거하세요. header와 message는 CAROUSEL_FEED에서만 "
                "사용하며, 커머스 아이템에는 commerce와 additionalContent를 사용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 "
                "커머스형 발송 요청"
            ),
            since="2025-05-13",
        ),
        "-3334": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the field of the CAROUSEL_FEED item that resultMessage names: every entry of carousel.list needs "
                "header, message, imageUrl and 1 or 2 buttons."
            ),
            remedy_ko=(
                "resultMessage에 표시된 CAROUSEL_FEED 아이템 필드를 입력하세요. carousel.list의 모든 항목에 header, "
                "message, imageUrl, buttons 1~2개가 필요합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청",
            since="2025-05-13",
        ),
        "-3335": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the field that resultMessage names: commerce, additionalContent and carousel.head belong only "
                "to CAROUSEL_COMMERCE; a feed item has header and message."
            ),
            remedy_ko=(
                "resultMessage에 표시된 필드를 제거하세요. commerce, additionalContent, carousel.head는 "
                "CAROUSEL_COMMERCE에서만 사용하며, 피드 아이템에는 header와 message를 사용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 "
                "커머스형 발송 요청"
            ),
            since="2025-05-13",
        ),
        "-3336": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put the AC button first and the BF button second in buttons; that is the order of chatBubbleType TEXT "
                "and IMAGE."
            ),
            remedy_ko=(
                "buttons에서 AC 버튼을 첫 번째, BF 버튼을 두 번째로 두세요. chatBubbleType이 TEXT 또는 IMAGE일 때의 "
                "순서입니다."
            ),
            summary_ko="",
            remark="The Brand Message guide allows BF only as the first button; this code wants it second.",
            remark_ko="브랜드 메시지 가이드는 BF 버튼을 첫 번째로만 허용하지만, 이 코드는 두 번째를 요구합니다.",
            source="friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청; judgement",
            since="2025-05-13",
        ),
        "-3337": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put the BF button second (right) in buttons, after the other button; buttons stand side by side in "
                "chatBubbleType other than TEXT and IMAGE."
            ),
            remedy_ko=(
                "buttons에서 BF 버튼을 다른 버튼 다음인 두 번째(오른쪽)로 옮기세요. TEXT와 IMAGE가 아닌 "
                "chatBubbleType은 버튼이 가로로 배열됩니다."
            ),
            summary_ko="",
            remark="The Brand Message guide allows BF only as the first button; this code wants it second.",
            remark_ko="브랜드 메시지 가이드는 BF 버튼을 첫 번째로만 허용하지만, 이 코드는 두 번째를 요구합니다.",
            source=(
                "friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청; friendtalkupgrade-console-guide.md#템플릿 "
                "미사용 시; judgement"
            ),
            since="2025-05-13",
        ),
        "-3338": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put the BF button first (left) and the AC button second (right) in buttons; that is the order of "
                "chatBubbleType other than TEXT and IMAGE."
            ),
            remedy_ko=(
                "buttons에서 BF 버튼을 첫 번째(왼쪽), AC 버튼을 두 번째(오른쪽)로 두세요. TEXT와 IMAGE가 아닌 "
                "chatBubbleType의 순서입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청; friendtalkupgrade-api-guide.md#텍스트형 발송 "
                "요청; judgement"
            ),
            since="2025-05-13",
        ),
        "-3340": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write unsubscribeNo as 080-xxx-xxxx, 080-xxxx-xxxx, 080xxxxxxx or 080xxxxxxxx. In a send it may be "
                "left out together with unsubscribeAuthNo: the profile's 080 number is used then; PUT "
                ".../senders/:senderKey/unsubscribe-content requires it."
            ),
            remedy_ko=(
                "unsubscribeNo를 080-xxx-xxxx, 080-xxxx-xxxx, 080xxxxxxx, 080xxxxxxxx 중 한 형식으로 입력하세요. 발송 "
                "요청에서는 unsubscribeAuthNo와 함께 빼면 발신 프로필의 080 번호로 발송됩니다. PUT "
                ".../senders/:senderKey/unsubscribe-content에서는 필수입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#발신 프로필 080 "
                "수신거부번호 수정"
            ),
            since="2026-02-24",
        ),
        "-3341": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write unsubscribeAuthNo as up to 9 digits and nothing else, and send it only together with "
                "unsubscribeNo."
            ),
            remedy_ko="unsubscribeAuthNo를 숫자만 사용해 최대 9자리로 입력하고, 반드시 unsubscribeNo와 함께 보내세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#텍스트형 발송 요청; judgement",
            since="2026-02-24",
        ),
        "-3347": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Rename the variable in the template (and its key in templateParameter) so that it has no @; @ is "
                "reserved for keys of carousel items such as name@$.carousel.list[0], which only templateParameter has."
            ),
            remedy_ko=(
                "템플릿의 변수명과 templateParameter의 키에서 @를 제거하세요. @는 templateParameter에서 "
                "name@$.carousel.list[0]처럼 캐러셀 아이템 경로를 구분할 때만 사용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#캐러셀 고정 치환자(path 기반 템플릿 파라미터); "
                "friendtalkupgrade-api-guide.md#발송 요청; release-notes.md#2026. 02. 24."
            ),
            since="2026-02-24",
        ),
        "-3348": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set name of the AC button of the Brand Message to 채널 추가 exactly.",
            remedy_ko="브랜드 메시지 AC 버튼의 name을 정확히 채널 추가로 입력하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청",
            since="2026-02-24",
        ),
        "-3349": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Keep 1 button of type AC in all of carousel.list and remove the others.",
            remedy_ko="carousel.list 전체에서 type이 AC인 버튼을 1개만 남기고 나머지는 제거하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청",
            since="2026-02-24",
        ),
        "-4000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Compare path, query and body with the guide of the API, as the message names no parameter: senderKey "
                "has 40 characters, templateCode (AlimTalk) up to 20, statsId up to 8, requestDate is yyyy-MM-dd "
                "HH:mm, pageSize at most 1000. If all is right, send NHN Cloud support the code, the path and the time."
            ),
            remedy_ko=(
                "메시지에 파라미터 이름이 없으므로 경로, 쿼리 파라미터, 요청 본문을 호출한 API 가이드와 비교하세요. "
                "senderKey는 40자, 알림톡 templateCode는 최대 20자, statsId는 최대 8자, requestDate는 yyyy-MM-dd HH:mm "
                "형식, pageSize는 최대 1000건입니다. 모두 맞으면 코드와 경로, 호출 시각을 준비해 NHN Cloud 고객 센터에 "
                "문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#메시지 리스트 조회; judgement",
            since="2026-02-24",
        ),
        "-4003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set startRequestDate and endRequestDate, or startCreateDate and endCreateDate (not in Brand Message), "
                "at most 30 days apart, and search longer periods piece by piece."
            ),
            remedy_ko=(
                "startRequestDate와 endRequestDate, 또는 startCreateDate와 endCreateDate(브랜드 메시지에는 없음)의 "
                "간격을 30일 이내로 줄이고, 더 긴 기간은 나누어 조회하세요."
            ),
            summary_ko="",
            remark="The Korean text says a month, the English 31 days; the AlimTalk guide allows 30 days.",
            remark_ko="국문은 한 달, 영문은 31일이라고 하지만 알림톡 가이드는 최대 30일입니다.",
            source="alimtalk-api-guide.md#메시지 리스트 조회; friendtalkupgrade-api-guide.md#발송 목록 조회",
            since="2018-02-21",
        ),
        "-4004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Copy the appKey of KakaoTalk Bizmessage from the NHN Cloud console into the path after /appkeys/; "
                "enable the service in the project first if it has none."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔에서 KakaoTalk Bizmessage의 appKey를 복사해 경로의 /appkeys/ 뒤에 넣으세요. appKey가 "
                "없으면 프로젝트에서 서비스를 먼저 활성화하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2018-02-21",
        ),
        "-4005": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Enable KakaoTalk Bizmessage again for the project in the NHN Cloud console and take the appKey shown "
                "then, or put the appKey of a project where it is active into the path after /appkeys/, with a "
                "senderKey and templateCode of that project."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔에서 프로젝트의 KakaoTalk Bizmessage를 다시 활성화하고 표시된 appKey를 사용하거나, "
                "서비스가 활성화된 프로젝트의 appKey를 경로의 /appkeys/ 뒤에 넣고 senderKey와 templateCode도 그 "
                "프로젝트의 값을 사용하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; release-notes.md#2021. 04. 27.; judgement",
            since="2018-02-21",
        ),
        "-4007": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Reduce the file below the size in resultMessage and upload it again; Brand Message images have up to "
                "5 MB, attachments of comments 50 MB, files of mass sending 30 MB."
            ),
            remedy_ko=(
                "파일을 resultMessage에 안내된 크기보다 작게 줄여 다시 업로드하세요. 브랜드 메시지 이미지는 5MB, "
                "템플릿 문의 첨부파일은 50MB, 대량 발송 파일은 30MB까지입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#업로드 이미지 규격; alimtalk-api-guide.md#파일 첨부하여 템플릿 "
                "문의하기; alimtalk-console-guide.md#대량 발송; judgement"
            ),
            since="2018-02-21",
        ),
        "-4009": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Upload jpg, png as image, MP4, MOV, AVI as video (fileName of POST .../videos), .png, .jpg, .jpeg, "
                ".gif, .pdf, .hwp, .doc, .docx as attachment of a comment, CSV, XLSX for mass sending."
            ),
            remedy_ko=(
                "이미지는 jpg, png, 동영상(POST .../videos의 fileName)은 MP4, MOV, AVI, 템플릿 문의 첨부파일은 .png, "
                ".jpg, .jpeg, .gif, .pdf, .hwp, .doc, .docx, 대량 발송 파일은 CSV, XLSX로 업로드하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#업로드 이미지 규격; alimtalk-api-guide.md#파일 첨부하여 템플릿 "
                "문의하기; friendtalkupgrade-console-guide.md#대량 발송; friendtalkupgrade-api-guide.md#업로드 동영상 "
                "규격; judgement"
            ),
            since="2023-06-27",
        ),
        "-4010": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put the file itself into the part that the call names (file, image or attachments) of "
                "multipart/form-data. A result file made in the console is deleted after 7 days: make it again."
            ),
            remedy_ko=(
                "multipart/form-data에서 호출이 요구하는 부분(file, image, attachments)에 파일을 넣으세요. 콘솔에서 "
                "만든 결과 파일은 7일 뒤 삭제되므로 다시 생성하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 이미지 등록; friendtalkupgrade-api-guide.md#이미지 업로드; "
                "release-notes.md#2020. 10. 27.; judgement"
            ),
            since="2026-02-24",
        ),
        "-4011": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send recipientList with at least one and up to 1000 recipients; to look up a mass sending use a "
                "requestId that GET .../mass-messages lists."
            ),
            remedy_ko=(
                "recipientList에 수신자를 한 명 이상 최대 1000명까지 넣으세요. 대량 발송을 조회할 때는 GET "
                ".../mass-messages에서 조회되는 requestId를 사용하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#대량 발송 수신자 목록 조회; "
                "judgement"
            ),
            since="2026-02-24",
        ),
        "-4014": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                'Write recipient_no as a column header into the first row of the file, best in the file from "템플릿 '
                '다운로드" of the Mass Delivery tab, and upload it again.'
            ),
            remedy_ko=(
                "파일 첫 행에 recipient_no 헤더를 넣어 다시 업로드하세요. 대량 발송 탭의 템플릿 다운로드로 받은 파일을 "
                "사용하는 것이 좋습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-console-guide.md#대량 발송; judgement",
            since="2026-02-24",
        ),
        "-4016": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Take message.requestId and message.sendResults[].recipientSeq from the send's answer and look in the "
                "same product and kind (/messages, /auth/messages, /mass-messages) within 90 days; compare senderKey "
                "and templateCode with GET .../senders/:senderKey/templates."
            ),
            remedy_ko=(
                "발송 응답의 message.requestId와 message.sendResults[].recipientSeq를 사용해 발송한 상품과 종류에 맞는 "
                "API(/messages, /auth/messages, /mass-messages)에서 90일 이내에 조회하세요. senderKey와 templateCode는 "
                "GET .../senders/:senderKey/templates의 값과 비교하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 단건 조회; alimtalk-api-guide.md#메시지 리스트 조회; "
                "alimtalk-api-guide.md#인증 메시지; alimtalk-api-guide.md#대량 발송 수신자 목록 조회; "
                "alimtalk-api-guide.md#템플릿 리스트 조회; judgement"
            ),
            since="2019-01-18",
        ),
        "-4018": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Check attachments of POST .../senders/:senderKey/templates/:templateCode/comments_file: 10 files at "
                "most, 50 MB each, 100 MB together, .png, .jpg, .jpeg, .gif, .pdf, .hwp, .doc, .docx. Upload again if "
                "comments of the template do not show it; if it still fails, ask NHN Cloud support with code -4018 and "
                "the time."
            ),
            remedy_ko=(
                "POST .../senders/:senderKey/templates/:templateCode/comments_file의 attachments를 확인하세요. 최대 "
                "10개, 파일당 50MB, 합계 100MB, 확장자는 .png, .jpg, .jpeg, .gif, .pdf, .hwp, .doc, .docx입니다. "
                "템플릿의 comments에 문의가 아직 없으면 다시 업로드하세요. 그래도 실패하면 코드 -4018과 호출 시각을 "
                "준비해 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#파일 첨부하여 템플릿 문의하기; alimtalk-api-guide.md#템플릿 단건 조회; judgement"
            ),
            since="2026-02-24",
        ),
        "-4020": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                'Check that the file opens, is CSV or XLSX as from "템플릿 다운로드" and has 30 MB at most, and upload '
                "it again. If it still fails, ask NHN Cloud support with code -4020 and the file's name and size."
            ),
            remedy_ko=(
                "파일이 열리는지, 템플릿 다운로드로 받은 CSV 또는 XLSX 형식인지, 30MB 이하인지 확인하고 다시 "
                "업로드하세요. 그래도 실패하면 코드 -4020과 파일 이름, 크기를 준비해 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-console-guide.md#대량 발송; friendtalkupgrade-console-guide.md#대량 발송; judgement",
            since="2026-02-24",
        ),
        "-4023": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                'Delete all sender profiles under "발신 프로필 관리" or with DELETE .../senders/:senderKey, then '
                "disable the service. This deletes their templates too, and neither can be restored."
            ),
            remedy_ko=(
                "발신 프로필 관리 또는 DELETE .../senders/:senderKey로 발신 프로필을 모두 삭제한 뒤 서비스를 "
                "비활성화하세요. 발신 프로필의 템플릿도 함께 삭제되며 둘 다 복구할 수 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="sender-api-guide-v2.3.md#발신 프로필 삭제; judgement",
            since="2026-02-24",
        ),
        "-4101": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give statsType (NORMAL, MINUTELY, HOURLY, DAILY or BY_DAY), from and to as yyyy-MM-dd HH:mm:ss, and "
                "at most 5 requestIds."
            ),
            remedy_ko=(
                "statsType(NORMAL, MINUTELY, HOURLY, DAILY, BY_DAY)과 yyyy-MM-dd HH:mm:ss 형식의 from, to를 입력하고 "
                "requestIds는 최대 5개까지 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-api-guide.md#통계 정보 조회",
            since="2018-02-21",
        ),
        "-4103": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give the requestId of the send's answer, or both startRequestDate and endRequestDate as yyyy-MM-dd "
                "HH:mm, at most 30 days apart."
            ),
            remedy_ko=(
                "발송 응답의 requestId를 입력하거나, startRequestDate와 endRequestDate를 yyyy-MM-dd HH:mm 형식으로 "
                "30일 이내 간격으로 함께 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 리스트 조회; friendtalkupgrade-api-guide.md#발송 목록 조회",
            since="2018-02-21",
        ),
        "-5000": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Correct recipientNo (up to 15 characters; a country code is for people who registered KakaoTalk with "
                "a foreign number), or leave this recipient out of recipientList."
            ),
            remedy_ko=(
                "recipientNo를 수정하거나(최대 15자, 국가 번호는 해외 번호로 카카오톡에 가입한 수신자에게 사용) 해당 "
                "수신자를 recipientList에서 제외하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; release-notes.md#2019. 05. 28.; judgement",
            since="2018-02-21",
        ),
        "-7000": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Repeat a look-up as it is; before any other call look up whether it was carried out. A send: GET "
                ".../messages (authentication messages: .../auth/messages) by recipientNo, with startRequestDate and "
                "endRequestDate around its requestDate (the time of the call if it had none); send again only what is "
                "not there. Within 10 minutes an AlimTalk or FriendTalk send with the same X-NC-API-IDEMPOTENCY-KEY is "
                "not carried out twice. If it goes on, ask NHN Cloud support with code -7000 and the time."
            ),
            remedy_ko=(
                "조회는 그대로 다시 요청하고, 그 밖의 호출은 처리되었는지 먼저 조회하세요. 발송이었다면 GET "
                ".../messages(인증 메시지는 .../auth/messages)에서 recipientNo와 requestDate(즉시 발송은 요청 시각) "
                "전후의 startRequestDate, endRequestDate로 조회하고, 조회되지 않는 메시지만 다시 보내세요. 알림톡과 "
                "친구톡 발송은 10분 이내에 같은 X-NC-API-IDEMPOTENCY-KEY로 다시 요청하면 중복 처리되지 않습니다. "
                "계속되면 코드 -7000과 호출 시각을 준비해 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#메시지 리스트 조회; "
                "alimtalk-api-guide.md#인증 메시지; friendtalkupgrade-api-guide.md#발송 목록 조회; judgement"
            ),
            since="2018-02-21",
        ),
        "-8001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Upload a picture that opens, as jpg or png of up to 5 MB and at least 500 px wide, with height / "
                "width 0.5-1.333 (WIDE_IMAGE 0.5-1, MAIN_WIDE_ITEMLIST_IMAGE 0.5, NORMAL_WIDE_ITEMLIST_IMAGE 1)."
            ),
            remedy_ko=(
                "정상적으로 열리는 jpg 또는 png 파일을 5MB 이하, 가로 500px 이상으로 업로드하세요. 세로 ÷ 가로 비율은 "
                "0.5-1.333입니다(WIDE_IMAGE 0.5-1, MAIN_WIDE_ITEMLIST_IMAGE 0.5, NORMAL_WIDE_ITEMLIST_IMAGE 1)."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#업로드 이미지 규격; judgement",
            since="2019-01-18",
        ),
        "-8002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use the imageUrl of an image uploaded with POST .../images as the right imageType: "
                "CAROUSEL_FEED_IMAGE, CAROUSEL_COMMERCE_IMAGE or, for commerce, IMAGE (FriendTalk carousels: "
                ".../carousel/images, .../carousel/commerce-images). A deleted image has to be uploaded again."
            ),
            remedy_ko=(
                "알맞은 imageType으로 POST .../images에 업로드한 imageUrl을 사용하세요. 캐러셀 피드는 "
                "CAROUSEL_FEED_IMAGE, 캐러셀 커머스는 CAROUSEL_COMMERCE_IMAGE, 커머스는 IMAGE입니다(친구톡 캐러셀은 "
                ".../carousel/images, .../carousel/commerce-images). 삭제한 이미지는 다시 업로드하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#이미지 업로드; friendtalkupgrade-api-guide.md#업로드 이미지 규격; "
                "friendtalk-api-guide.md#캐러셀 이미지 등록; friendtalk-api-guide.md#캐러셀 커머스 이미지 등록; "
                "friendtalkupgrade-console-guide.md#이미지 관리"
            ),
            since="2019-01-18",
        ),
        "-8007": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                'Enter the file extension and the storage for the backup (Object Storage or AWS S3) in the tab "발송 '
                '설정" of KakaoTalk Bizmessage. Switching the backup off there is possible, but history older than 90 '
                "days is then deleted without a copy."
            ),
            remedy_ko=(
                "KakaoTalk Bizmessage의 발송 설정 탭에서 백업의 파일 확장자와 저장소(오브젝트 스토리지 또는 AWS S3) "
                "정보를 입력하세요. 백업을 끌 수도 있지만, 그러면 90일이 지난 발송 이력은 백업 없이 삭제됩니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#발송 설정; common-console-guide.md#데이터 보관 기간; release-notes.md#2020. "
                "11. 24.; judgement"
            ),
            since="2026-02-24",
        ),
        "-8009": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Leave it as it is: the project is shared already. If it cannot be used there, ask NHN Cloud support "
                "with code -8009 and both project IDs."
            ),
            remedy_ko=(
                "프로젝트가 이미 공유되어 있으니 그대로 두세요. 공유받은 쪽에서 사용할 수 없으면 코드 -8009와 두 "
                "프로젝트의 ID를 준비해 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2026-02-24",
        ),
        "-8010": Advice(
            fault="provider",
            retry="later",
            fallback="no",
            remedy=(
                "Upload the image again at growing intervals, for example with POST .../images; nobody gets anything "
                "twice. If it keeps failing, ask NHN Cloud support with code -8010 and the time of the call."
            ),
            remedy_ko=(
                "POST .../images 등으로 간격을 늘려 가며 이미지를 다시 업로드하세요. 메시지가 중복 발송되지는 "
                "않습니다. 계속 실패하면 코드 -8010과 호출 시각을 준비해 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#이미지 업로드; judgement",
            since="2024-08-27",
        ),
        "-9992": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send with POST /brand-message/v1.0/appkeys/:appkey/freestyle-messages and recipientList[].targeting "
                "I. Until about 2026-12-31 the old FriendTalk send (not mass sending) still works with the header "
                "X-Convert-To-Brand-Message: true."
            ),
            remedy_ko=(
                "POST /brand-message/v1.0/appkeys/:appkey/freestyle-messages를 recipientList[].targeting I로 "
                "호출하세요. 2026-12-31까지(예정)는 기존 친구톡 일반 발송 요청(대량 발송 제외)에 "
                "X-Convert-To-Brand-Message: true 헤더를 추가해 사용할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-compatible-api-guide.md#친구톡 호환 발송 이용 방법; "
                "friendtalk-compatible-api-guide.md#친구톡 호환 발송 기능 제공사항; "
                "friendtalk-compatible-api-guide.md#브랜드 메시지 전환의 이점"
            ),
            since="2026-02-24",
        ),
        "-9993": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add the missing part to multipart/form-data: file for template images, image and imageType for Brand "
                "Message images, file for the marketing agreement, under exactly these names."
            ),
            remedy_ko=(
                "multipart/form-data에 빠진 부분을 정확한 이름으로 추가하세요. 템플릿 이미지는 file, 브랜드 메시지 "
                "이미지는 image와 imageType, 마케팅 수신 동의 증적 자료는 file입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 이미지 등록; friendtalkupgrade-api-guide.md#이미지 업로드; "
                "friendtalkupgrade-api-guide.md#마케팅 수신 동의 증적 자료 업로드; judgement"
            ),
            since="2026-02-24",
        ),
        "-9994": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send every value in the type of the guide: recipientSeq in the path of a look-up, pageNum and "
                "pageSize as whole numbers, isResend as true or false, recipientList as a list."
            ),
            remedy_ko=(
                "모든 값을 가이드의 타입에 맞게 보내세요. 단건 조회 경로의 recipientSeq, pageNum, pageSize는 정수, "
                "isResend는 true 또는 false, recipientList는 목록입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#메시지 리스트 조회; "
                "alimtalk-api-guide.md#메시지 단건 조회; judgement"
            ),
            since="2026-02-24",
        ),
        "-9996": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set the header Content-Type to application/json;charset=UTF-8; only uploads take multipart/form-data, "
                "at their own paths."
            ),
            remedy_ko=(
                "Content-Type 헤더를 application/json;charset=UTF-8로 설정하세요. multipart/form-data는 업로드 전용 "
                "경로에서만 사용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#템플릿 이미지 등록",
            since="2018-02-21",
        ),
        "-9997": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Compare HTTP method, path, X-Secret-Key, Content-Type (application/json;charset=UTF-8, for uploads "
                "multipart/form-data) and body with the guide of the API that was called; if all agree, send NHN Cloud "
                "support code -9997, the path and the time."
            ),
            remedy_ko=(
                "HTTP 메서드, 경로, X-Secret-Key 헤더, Content-Type(application/json;charset=UTF-8, 업로드는 "
                "multipart/form-data), 요청 본문을 호출한 API의 가이드와 비교해 수정하세요. 모두 맞으면 코드 -9997과 "
                "경로, 호출 시각을 준비해 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#템플릿 이미지 등록; judgement",
            since="2024-08-27",
        ),
        "-9998": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Correct HTTP method, version and path: at https://kakaotalk-bizmessage.api.nhncloudservice.com they "
                "begin with /alimtalk/v2.3 (sender profiles too), /friendtalk/v2.4, /brand-message/v1.0 or, for "
                "statistics, /common/v2.2, then /appkeys/ and the appKey."
            ),
            remedy_ko=(
                "HTTP 메서드, 버전, 경로를 수정하세요. https://kakaotalk-bizmessage.api.nhncloudservice.com 뒤에 "
                "/alimtalk/v2.3(발신 프로필 포함), /friendtalk/v2.4, /brand-message/v1.0, /common/v2.2(통계) 중 하나가 "
                "오고 /appkeys/와 appKey가 이어집니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#[API Domain]; alimtalk-api-guide.md#메시지 치환 발송 요청; "
                "friendtalk-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청; "
                "common-api-guide.md#통계 정보 조회; sender-api-guide-v2.3.md#발신 프로필 리스트 조회"
            ),
            since="2018-02-21",
        ),
        "-9999": Advice(
            fault="provider",
            retry="if-repeatable",
            fallback="check-first",
            remedy=(
                "Repeat a look-up as it is; before any other call look up whether it was carried out. A send: GET "
                ".../messages (authentication messages: .../auth/messages) by recipientNo, with startRequestDate and "
                "endRequestDate around its requestDate (the time of the call if it had none); send again only what is "
                "not there. Within 10 minutes an AlimTalk or FriendTalk send with the same X-NC-API-IDEMPOTENCY-KEY is "
                "not carried out twice. If it goes on, ask support@toast.com with code -9999 and the time."
            ),
            remedy_ko=(
                "조회는 그대로 다시 요청하고, 그 밖의 호출은 처리되었는지 먼저 조회하세요. 발송이었다면 GET "
                ".../messages(인증 메시지는 .../auth/messages)에서 recipientNo와 requestDate(즉시 발송은 요청 시각) "
                "전후의 startRequestDate, endRequestDate로 조회하고, 조회되지 않는 메시지만 다시 보내세요. 알림톡과 "
                "친구톡 발송은 10분 이내에 같은 X-NC-API-IDEMPOTENCY-KEY로 다시 요청하면 중복 처리되지 않습니다. "
                "계속되면 코드 -9999와 호출 시각을 준비해 support@toast.com으로 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#메시지 리스트 조회; "
                "alimtalk-api-guide.md#인증 메시지; friendtalkupgrade-api-guide.md#발송 목록 조회; judgement"
            ),
            since="2018-02-21",
        ),
        "-3342": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "If another dealer of the channel has already uploaded a file, apply with POST .../marketing-agreement "
                "without one. Otherwise upload it again as file with POST .../upload-marketing-agreement; it replaces "
                "the channel's evidence for all dealers. If it still fails, ask NHN Cloud support with code -3342 and "
                "the KakaoTalk channel ID."
            ),
            remedy_ko=(
                "같은 채널의 다른 딜러사가 이미 파일을 업로드했다면 업로드 없이 POST .../marketing-agreement로 사용을 "
                "신청하세요. 아니면 POST .../upload-marketing-agreement의 file로 다시 업로드하세요. 같은 채널의 모든 "
                "딜러사에 적용되는 증적 자료가 교체됩니다. 그래도 실패하면 코드 -3342와 카카오톡 채널 ID를 준비해 NHN "
                "Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#마케팅 수신 동의 증적 자료 업로드; "
                "friendtalkupgrade-api-guide.md#비친구 메시지 발송(타겟팅 M, N) 사용 신청; "
                "friendtalkupgrade-console-guide.md#주의 사항; judgement"
            ),
            since="2026-02-24",
        ),
        "-3343": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Meet the condition in resultMessage: business-verified channel, business number, channel customer "
                "center number, 50000 friends, an AlimTalk delivered in the last 3 months. Upload the evidence as file "
                "with POST .../senders/:senderKey/upload-marketing-agreement if the channel has none, then apply again "
                "with POST .../senders/:senderKey/marketing-agreement."
            ),
            remedy_ko=(
                "resultMessage의 사유를 확인하고 해당 조건(비즈니스 인증 채널, 사업자번호 등록, 채널 고객센터 전화번호 "
                "등록, 채널 친구 50000명 이상, 최근 3개월 내 알림톡 발송 성공 이력)을 충족하세요. 채널에 증적 자료가 "
                "없으면 POST .../senders/:senderKey/upload-marketing-agreement에 file로 업로드한 뒤 POST "
                ".../senders/:senderKey/marketing-agreement로 다시 신청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#비친구 메시지 발송(타겟팅 M, N) 관리; "
                "friendtalkupgrade-api-guide.md#비친구 메시지 발송(타겟팅 M, N) 사용 신청; "
                "friendtalkupgrade-console-guide.md#비친구 메시지 발송(타겟팅 M, N) 사용 신청; "
                "friendtalkupgrade-api-guide.md#마케팅 수신 동의 증적 자료 업로드; "
                "friendtalkupgrade-console-guide.md#주의 사항"
            ),
            since="2026-02-24",
        ),
        "-3345": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Read the reason in resultMessage. In PUT .../senders/:senderKey/unsubscribe-content write "
                "unsubscribeNo as 080-xxx-xxxx, 080-xxxx-xxxx or without hyphens, and unsubscribeAuthNo (up to 9 "
                "digits) only together with it; the values count for every profile of the channel and cannot be "
                "emptied."
            ),
            remedy_ko=(
                "resultMessage의 사유를 확인하세요. PUT .../senders/:senderKey/unsubscribe-content에서 unsubscribeNo는 "
                "080-xxx-xxxx, 080-xxxx-xxxx 또는 하이픈 없이 쓰고 unsubscribeAuthNo(숫자 9자리 이하)는 "
                "unsubscribeNo와 함께만 입력하세요. 이 값은 같은 채널의 모든 발신 프로필에 적용되며 비울 수 없습니다."
            ),
            summary_ko="",
            remark="The Korean text says that the 080 information is invalid, the English only that its update failed.",
            remark_ko="국문은 080 수신거부정보가 유효하지 않다고, 영문은 수정에 실패했다고만 합니다.",
            source=(
                "friendtalkupgrade-api-guide.md#발신 프로필 080 수신거부번호 수정; "
                "friendtalkupgrade-console-guide.md#080 수신거부번호 등록 및 관리; release-notes.md#2025. 07. 29.; "
                "judgement"
            ),
            since="2026-02-24",
        ),
        "-1010": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use the groupSenderKey of a group that GET .../sender-groups/:groupSenderKey finds. A new group is "
                'added in the console only ("발신프로필 그룹 관리") and takes 3-4 working days, so it may not be there '
                "yet."
            ),
            remedy_ko=(
                "GET .../sender-groups/:groupSenderKey로 조회되는 그룹의 groupSenderKey를 사용하세요. 새 그룹은 콘솔의 "
                "발신프로필 그룹 관리에서만 추가할 수 있고 영업일 기준 3-4일이 걸리므로 아직 등록 전일 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="sender-api-guide-v2.3.md#발신 프로필 그룹 조회; alimtalk-console-guide.md#발신프로필 그룹 관리",
            since="2023-06-27",
        ),
        "-1013": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use the group that exists (GET .../sender-groups/:groupSenderKey), or add one with another group ID "
                'of up to 10 Korean or Latin characters in the console page "발신프로필 그룹 관리".'
            ),
            remedy_ko=(
                "이미 있는 그룹(GET .../sender-groups/:groupSenderKey)을 사용하거나, 콘솔의 발신프로필 그룹 관리에서 "
                "다른 그룹 ID(한글/영문 10자 이하)로 추가하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-console-guide.md#발신프로필 그룹 관리; sender-api-guide-v2.3.md#발신 프로필 그룹 조회",
            since="2023-06-27",
        ),
        "-1018": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Do not add it again: check that senderGroup.senders in GET .../sender-groups/:groupSenderKey lists "
                "the senderKey, and go on with the group as it is."
            ),
            remedy_ko=(
                "다시 추가하지 마세요. GET .../sender-groups/:groupSenderKey 응답의 senderGroup.senders에 해당 "
                "senderKey가 있는지 확인하고 그룹을 그대로 사용하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="sender-api-guide-v2.3.md#발신 프로필 그룹 조회",
            since="2023-06-27",
            formerly="사업자등록증 파일이 존재하지 않을 경우",
        ),
        "-1022": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use a senderKey that senderGroup.senders in GET .../sender-groups/:groupSenderKey lists. If the "
                "profile belongs in the group, add it first with POST "
                ".../sender-groups/:groupSenderKey/senders/:senderKey. If you were removing it, nothing is left to do."
            ),
            remedy_ko=(
                "GET .../sender-groups/:groupSenderKey 응답의 senderGroup.senders에 있는 senderKey를 사용하세요. "
                "그룹에 넣어야 할 발신 프로필이면 먼저 POST .../sender-groups/:groupSenderKey/senders/:senderKey로 "
                "추가하세요. 제거하려던 것이면 더 할 일이 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="sender-api-guide-v2.3.md#발신 프로필 그룹 조회; sender-api-guide-v2.3.md#그룹에 발신 프로필 추가",
            since="2023-06-27",
        ),
        "-1023": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Count senderGroup.senders in GET .../sender-groups/:groupSenderKey. If there are 5000, use another "
                "group or remove a profile with DELETE .../sender-groups/:groupSenderKey/senders/:senderKey (it then "
                "loses the group's templates); if there are fewer, send NHN Cloud support the code and the "
                "groupSenderKey."
            ),
            remedy_ko=(
                "GET .../sender-groups/:groupSenderKey 응답의 senderGroup.senders 수를 확인하세요. 5000개이면 다른 "
                "그룹을 사용하거나 DELETE .../sender-groups/:groupSenderKey/senders/:senderKey로 발신 프로필을 "
                "제거하세요(제거한 발신 프로필은 그룹 템플릿을 쓸 수 없습니다). 그보다 적으면 코드와 groupSenderKey를 "
                "NHN Cloud 고객 센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="The text of this code names a limit of 10 sender profiles; the guides and -1026 name 5000.",
            remark_ko="이 코드의 문구는 발신 프로필 10개를, 가이드와 -1026은 5,000개를 한도로 말합니다.",
            source=(
                "sender-api-guide-v2.3.md#그룹에 발신 프로필 추가; sender-api-guide-v2.3.md#발신 프로필 그룹 조회; "
                "release-notes.md#2022. 01. 11.; sender-api-guide-v2.3.md#그룹에 발신 프로필 삭제; "
                "alimtalk-console-guide.md#템플릿 등록; judgement"
            ),
            since="2023-06-27",
        ),
        "-1025": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Ask NHN Cloud support why the group cannot be deleted and send them the code and the groupSenderKey; "
                "no API deletes a group, and the guides name no condition."
            ),
            remedy_ko=(
                "그룹을 삭제할 수 없는 사유를 코드와 groupSenderKey를 준비해 NHN Cloud 고객 센터에 문의하세요. 그룹을 "
                "삭제하는 API는 없으며 가이드에도 삭제 조건이 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="sender-api-guide-v2.3.md#발신 프로필 그룹 조회; judgement",
            since="2023-06-27",
        ),
        "-1026": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Use another group, or remove a member with DELETE "
                ".../sender-groups/:groupSenderKey/senders/:senderKey before adding one: a group has at most 5000 "
                "members, and a removed profile loses the group's templates."
            ),
            remedy_ko=(
                "다른 그룹을 사용하거나 DELETE .../sender-groups/:groupSenderKey/senders/:senderKey로 멤버를 제거한 뒤 "
                "추가하세요. 그룹의 멤버는 최대 5000개이며, 제거한 발신 프로필은 그룹 템플릿을 쓸 수 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "sender-api-guide-v2.3.md#그룹에 발신 프로필 추가; sender-api-guide-v2.3.md#그룹에 발신 프로필 삭제; "
                "alimtalk-console-guide.md#템플릿 등록"
            ),
            since="2023-06-27",
        ),
        "-1029": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check initialUserRestriction, profileSpamLevel and profileMessageSpamLevel in GET "
                ".../senders/:senderKey. If the first is true and both levels are 정상, the restriction ends the day "
                "after at least 10 billed, successful template messages within a month of the profile's creation; "
                "otherwise ask NHN Cloud support with the KakaoTalk channel ID. Then add the profile."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey 응답의 initialUserRestriction, profileSpamLevel, profileMessageSpamLevel을 "
                "확인하세요. initialUserRestriction만 true이고 두 스팸 상태가 정상이면 생성 후 한 달 이내에 과금 정상 "
                "발송 템플릿 건수가 10건 이상일 때 다음 날 해제됩니다. 그 외에는 카카오톡 채널 ID와 함께 NHN Cloud "
                "고객 센터에 해제를 문의한 뒤 그룹에 추가하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#최초 사용자 제한 사항; common-console-guide.md#최초 사용자 제한 해제 기준; "
                "sender-api-guide-v2.3.md#발신 프로필 단건 조회; common-console-guide.md#카카오톡 채널 스팸 상태; "
                "common-console-guide.md#카카오톡 메시지 스팸 상태; judgement"
            ),
            since="2023-06-27",
        ),
        "-1014": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                'Look at GET .../senders/:senderKey. Status YSC02: enter the token in the "발신 프로필 관리" tab. '
                "kakaoStatus S, kakaoProfileStatus other than A, dormant or block true: ask NHN Cloud support with the "
                "KakaoTalk channel ID. Only a profile deleted after dormancy cannot be restored: register a new one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey로 상태를 확인하세요. status가 YSC02이면 발신 프로필 관리 탭에서 토큰을 "
                "등록하고, kakaoStatus가 S이거나 kakaoProfileStatus가 A가 아니거나 dormant 또는 block이 true이면 "
                "카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 문의하세요. 휴면 후 삭제된 발신 프로필만 복구할 수 "
                "없으므로 새로 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "sender-api-guide-v2.3.md#발신 프로필 단건 조회; common-console-guide.md#토큰 등록; "
                "common-console-guide.md#카카오톡 채널 프로필 상태; common-console-guide.md#발신프로필 휴면 상태; "
                "common-console-guide.md#발신프로필 차단 상태"
            ),
            since="2023-06-27",
            formerly="유효하지 않은 사업자등록 번호",
        ),
        "-2505": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Keep at most 2 buttons while quickReplies is used, first in the template and then in raw-messages, "
                "which has to equal it. A template without quickReplies takes up to 5 buttons."
            ),
            remedy_ko=(
                "quickReplies를 쓸 때는 buttons를 2개 이하로 줄이세요. 전문 발송(raw-messages)은 템플릿과 같아야 "
                "하므로 템플릿부터 수정하세요. quickReplies가 없는 템플릿은 buttons를 5개까지 쓸 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-console-guide.md#템플릿 버튼; alimtalk-api-guide.md#템플릿 등록; "
                "alimtalk-api-guide.md#메시지 전문 발송 요청"
            ),
            since="2023-06-27",
        ),
        "-3001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Choose a templateCode (up to 20 Latin letters, digits, - and _) and a templateName (up to 150 "
                "characters) that the profile or group does not have yet. If GET "
                ".../senders/:senderKey/templates/:templateCode shows your own, nothing is left to do; a change by PUT "
                "is reviewed and then replaces its text for every send."
            ),
            remedy_ko=(
                "발신 프로필 또는 그룹에 없는 templateCode(영문, 숫자, -, _로 20자 이하)와 templateName(150자 이하)을 "
                "사용하세요. GET .../senders/:senderKey/templates/:templateCode로 조회한 템플릿이 요청한 것과 같으면 "
                "더 할 일이 없습니다. PUT으로 수정하면 검수 후 기존 내용이 대체되어 모든 발송에 적용됩니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-console-guide.md#템플릿 등록; alimtalk-api-guide.md#템플릿 등록; "
                "alimtalk-api-guide.md#템플릿 수정; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정; release-notes.md#2020. 11. 24."
            ),
            since="2018-02-21",
        ),
        "-3012": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Wait until GET .../senders/:senderKey/templates/:templateCode shows the status TSC03 or TSC04, then "
                "modify the template; Kakao reviews within 2 working days of the request."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에서 status가 TSC03 또는 TSC04가 될 때까지 기다린 "
                "뒤 템플릿을 수정하세요. 카카오 심사는 검수 요청 후 영업일 기준 2일 이내에 처리됩니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-console-guide.md#템플릿 수정; alimtalk-overview.md#알림톡 템플릿 심사 소요 시간; "
                "alimtalk-api-guide.md#템플릿 단건 조회"
            ),
            since="2020-08-28",
        ),
        "-3013": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Look at GET .../senders/:senderKey/templates/:templateCode/modifications: if your change is there, it "
                "arrived and must not be sent again. Otherwise wait for the review of the pending one (up to 2 working "
                "days), then modify."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode/modifications를 조회하세요. 요청한 수정이 이미 "
                "있으면 다시 요청하지 마세요. 다른 수정이면 검수가 끝난 뒤(영업일 기준 2일 이내) 수정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 수정 리스트 조회; alimtalk-overview.md#알림톡 템플릿 심사 소요 시간; "
                "judgement"
            ),
            since="2020-08-28",
        ),
        "-3016": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in templateTitle (up to 50 characters) and templateSubtitle (up to 50), or set "
                "templateEmphasizeType to NONE."
            ),
            remedy_ko=(
                "templateTitle(50자 이하)과 templateSubtitle(50자 이하)을 모두 입력하거나 templateEmphasizeType을 "
                "NONE으로 지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2020-08-28",
        ),
        "-3017": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write fixed text of up to 50 characters without a replacement variable in templateSubtitle; put what "
                "changes per recipient into templateContent."
            ),
            remedy_ko=(
                "templateSubtitle에는 치환자 없이 50자 이하의 고정 문구를 입력하고, 수신자별로 바뀌는 내용은 "
                "templateContent에 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2020-08-28",
        ),
        "-3018": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in templateExtra, or set templateMessageType to BA, which has none.",
            remedy_ko="templateExtra를 입력하거나 templateMessageType을 templateExtra가 없는 BA로 지정하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2020-08-28",
        ),
        "-3020": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in templateExtra, or set templateMessageType to AD, which has the AC button but no extra "
                "information."
            ),
            remedy_ko="templateExtra를 입력하거나 templateMessageType을 부가 정보 없이 AC 버튼만 쓰는 AD로 지정하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2020-08-28",
        ),
        "-3021": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write fixed text without a replacement variable in templateExtra; put what changes per recipient into "
                "templateContent."
            ),
            remedy_ko=(
                "templateExtra에는 치환자 없이 고정 문구를 입력하고, 수신자별로 바뀌는 내용은 templateContent에 "
                "넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2020-08-28",
        ),
        "-3024": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the AC button from buttons, or set templateMessageType to AD (MI if templateExtra is filled "
                'in) and make the AC button the first, with the name "채널 추가".'
            ),
            remedy_ko=(
                "buttons에서 AC 버튼을 빼거나, templateMessageType을 AD(templateExtra가 있으면 MI)로 지정하고 AC "
                '버튼을 name이 "채널 추가"인 첫 번째 버튼으로 두세요.'
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2020-08-28",
        ),
        "-3025": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy='Give the AC button the ordering 1 in buttons, before every other button, and the name "채널 추가".',
            remedy_ko='buttons에서 AC 버튼의 ordering을 1로 지정해 맨 앞에 두고 name을 "채널 추가"로 입력하세요.',
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3027": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove templateTitle and templateSubtitle, or set templateEmphasizeType to TEXT, which needs both.",
            remedy_ko=(
                "templateTitle과 templateSubtitle을 빼거나, 두 필드가 모두 필요한 TEXT로 templateEmphasizeType을 "
                "지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3028": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove templateExtra, or set templateMessageType to EX, which has it.",
            remedy_ko="templateExtra를 빼거나 templateMessageType을 EX로 지정하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3030": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove templateExtra, or set templateMessageType to MI, which has both the AC button and "
                "templateExtra."
            ),
            remedy_ko=(
                "templateExtra를 빼거나, AC 버튼과 templateExtra를 함께 쓰는 MI로 templateMessageType을 지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3032": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Upload the image as file with POST .../template-image and copy templateImageName and templateImageUrl "
                "from templateImage of its answer, or set templateEmphasizeType to NONE."
            ),
            remedy_ko=(
                "POST .../template-image에 file로 이미지를 등록해 응답 templateImage의 templateImageName과 "
                "templateImageUrl을 그대로 입력하거나, templateEmphasizeType을 NONE으로 지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; alimtalk-api-guide.md#템플릿 이미지 등록",
            since="2023-06-27",
        ),
        "-3037": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write fixed text of up to 6 characters in templateItem.list[].title; a replacement variable belongs "
                "in templateItem.list[].description."
            ),
            remedy_ko=(
                "templateItem.list[].title에는 6자 이하의 고정 문구를 입력하고, 치환자는 "
                "templateItem.list[].description에 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2023-06-27",
        ),
        "-3047": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the \\s at the end of templateTitle and templateItemHighlight.title; the strike-through is "
                "applied at sending, by a templateParameter value that ends with \\s or, in raw-messages, by \\s at "
                "the end of the field."
            ),
            remedy_ko=(
                "templateTitle과 templateItemHighlight.title 끝의 \\s를 빼고 등록하세요. 취소선은 발송할 때 \\s로 "
                "끝나는 templateParameter 값으로, 전문 발송(raw-messages)에서는 필드 맨 뒤의 \\s로 적용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; release-notes.md#2024. 06. 25.; "
                "alimtalk-api-guide.md#메시지 전문 발송 요청"
            ),
            since="2024-08-27",
        ),
        "-3050": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                'Add a button of type AC named "채널 추가" as the first of buttons, or set templateMessageType to BA '
                "instead of AD, to EX instead of MI."
            ),
            remedy_ko=(
                'buttons 맨 앞에 name이 "채널 추가"인 AC 버튼을 추가하거나, templateMessageType을 AD이면 BA로, MI이면 '
                "EX로 지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2025-05-13",
        ),
        "-3100": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the status in GET .../senders/:senderKey/templates/:templateCode: comment while it is TSC02 (in "
                "review) or TSC04 (rejected). In TSC01 wait for the review; an approved template (TSC03) is changed "
                "instead."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에서 status를 확인하세요. 문의는 TSC02(검수 중)와 "
                "TSC04(반려)에서만 등록할 수 있습니다. TSC01이면 검수 시작을 기다리고, 승인(TSC03)된 템플릿은 문의 "
                "대신 수정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-console-guide.md#템플릿 검수; alimtalk-api-guide.md#템플릿 단건 조회",
            since="2019-01-18",
        ),
        "-3103": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Write each entry of buttons and quickReplies as JSON with the fields of POST "
                ".../senders/:senderKey/templates (ordering, type, name, linkMo and so on), and escape quotation "
                "marks, backslashes and line breaks in the values."
            ),
            remedy_ko=(
                "buttons와 quickReplies의 각 항목을 POST .../senders/:senderKey/templates의 필드(ordering, type, name, "
                "linkMo 등)로 된 JSON으로 작성하고, 값에 든 따옴표, 역슬래시, 줄바꿈을 이스케이프하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2024-08-27",
        ),
        "-4021": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Upload a file smaller than 10 MB: split it, or save its images smaller.",
            remedy_ko="10MB보다 작은 파일을 업로드하세요. 파일을 나누거나 이미지를 줄여 저장하면 됩니다.",
            summary_ko="",
            remark=(
                "The guide allows 50 MB for a file of a template comment; the text does not say whether this code is "
                "about such files."
            ),
            remark_ko=(
                "가이드는 템플릿 문의 첨부파일을 50MB까지 허용하며, 이 코드가 그 파일에 관한 것인지는 문구에 없습니다."
            ),
            source="judgement",
            since="2026-02-24",
        ),
        "-4024": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check dormant in GET .../senders/:senderKey/templates/:templateCode. If true, ask for the release at "
                "https://www.nhncloud.com/kr/support/inquiry with kakaoTemplateCode and the sender profile's name; "
                "after 1 year of dormancy it is deleted: register it anew."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에서 dormant를 확인하세요. true이면 "
                "kakaoTemplateCode와 발신프로필명을 준비해 기술지원 1:1 "
                "문의(https://www.nhncloud.com/kr/support/inquiry)로 휴면 해제를 요청하세요. 휴면 상태로 1년이 지나 "
                "삭제된 템플릿은 새로 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-overview.md#알림톡 템플릿 휴면 정책; alimtalk-api-guide.md#템플릿 단건 조회",
            since="2026-02-24",
        ),
        "-4025": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Split the file so that each upload has at most 20 templates, or register them one by one with POST "
                ".../senders/:senderKey/templates."
            ),
            remedy_ko=(
                "파일을 나누어 한 번에 20개 이하의 템플릿만 업로드하거나 POST .../senders/:senderKey/templates로 "
                "하나씩 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; judgement",
            since="2024-08-27",
        ),
        "-4026": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                'Compare the header row with the current form of the template file upload (AlimTalk > "템플릿 관리"): '
                "files from before 2023-07-25 lack its newer fields. Or register with POST "
                ".../senders/:senderKey/templates instead."
            ),
            remedy_ko=(
                "파일의 헤더 행을 알림톡 > 템플릿 관리 탭의 템플릿 파일 업로드 최신 양식과 비교하세요. 2023-07-25 이전 "
                "파일에는 이후 추가된 필드가 없습니다. 또는 POST .../senders/:senderKey/templates로 등록하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "release-notes.md#2019. 11. 26.; release-notes.md#2023. 07. 25.; alimtalk-api-guide.md#템플릿 등록; "
                "judgement"
            ),
            since="2024-08-27",
        ),
        "-4027": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Remove a button with PUT .../senders/:senderKey/templates/:templateCode so that the AC button fits (5 "
                "buttons with it, 2 with quickReplies). Wait for the approval of the change, then call PUT "
                ".../convert-add-channel again."
            ),
            remedy_ko=(
                "PUT .../senders/:senderKey/templates/:templateCode로 버튼을 줄여 AC 버튼이 들어갈 자리를 만드세요(AC "
                "포함 5개, quickReplies 사용 시 2개). 수정한 템플릿이 승인된 뒤 PUT .../convert-add-channel을 다시 "
                "요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 채널 추가형으로 변경; release-notes.md#2024. 03. 26.; "
                "alimtalk-console-guide.md#템플릿 버튼; alimtalk-console-guide.md#템플릿 수정; "
                "alimtalk-api-guide.md#템플릿 수정"
            ),
            since="2024-08-27",
        ),
        "-4028": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Wait until GET .../senders/:senderKey/templates/:templateCode shows the status TSC03, then call PUT "
                ".../convert-add-channel again; a rejected template (TSC04) has to be corrected and reviewed first. A "
                "template of a sender profile group cannot be converted."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에서 status가 TSC03이 된 뒤 PUT "
                ".../convert-add-channel을 다시 요청하세요. 반려(TSC04)된 템플릿은 먼저 수정해 승인을 받으세요. 발신 "
                "프로필 그룹의 템플릿은 전환할 수 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 채널 추가형으로 변경; release-notes.md#2024. 03. 26.; "
                "alimtalk-api-guide.md#템플릿 단건 조회"
            ),
            since="2024-08-27",
        ),
        "-1016": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Take requestId from message.requestId and recipientSeq from message.sendResults[].recipientSeq of the "
                "send's answer, and look in the API of the same product and kind (/messages, /auth/messages, "
                "/mass-messages), within 90 days. Recipients that sendResults refused are not stored."
            ),
            remedy_ko=(
                "발송 응답의 message.requestId와 message.sendResults[].recipientSeq를 사용하고, 발송한 상품과 종류에 "
                "맞는 조회 API(/messages, /auth/messages, /mass-messages)에서 90일 이내에 조회하세요. sendResults에서 "
                "실패한 수신자는 저장되지 않아 조회할 수 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 단건 조회; release-notes.md#2019. 04. 23.; "
                "common-console-guide.md#데이터 보관 기간; alimtalk-api-guide.md#인증 메시지; "
                "alimtalk-api-guide.md#대량 발송 수신자 목록 조회"
            ),
            since="2019-01-18",
        ),
        "-1024": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set senderKey to the key of one sender profile; GET .../sender-groups/:groupSenderKey lists the "
                "members' keys in senderGroup.senders. AlimTalk templates of the group can be used with a member's key."
            ),
            remedy_ko=(
                "senderKey에 개별 발신 프로필의 키를 입력하세요. GET .../sender-groups/:groupSenderKey 응답의 "
                "senderGroup.senders에 멤버의 키가 있습니다. 그룹의 알림톡 템플릿은 멤버의 키로 발송할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "sender-api-guide-v2.3.md#발신 프로필 그룹 조회; alimtalk-console-guide.md#템플릿 등록; "
                "friendtalkupgrade-api-guide.md#발송 요청"
            ),
            since="2023-06-27",
        ),
        "-1031": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Follow the advice for the code of each recipient in message.sendResults[].resultCode. Nothing was "
                "accepted: requestId is null, and no recipient gets a substitute SMS."
            ),
            remedy_ko=(
                "message.sendResults[].resultCode에서 수신자별 코드를 확인하고 해당 코드의 안내를 따르세요. 접수된 "
                "메시지가 없어 requestId는 null이며 대체 발송도 되지 않습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2025. 04. 29.; alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2025-05-13",
        ),
        "-2019": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten the values in templateParameter (or content in raw-messages) so that the text has at most "
                "1300 characters with every variable filled in."
            ),
            remedy_ko=(
                "치환자를 모두 치환한 본문이 1300자 이하가 되도록 templateParameter 값(전문 발송은 content)을 줄이세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청",
            since="2019-01-18",
        ),
        "-2025": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set requestDate (yyyy-MM-dd HH:mm) to a time in the future, or leave it out to send at once.",
            remedy_ko="requestDate(yyyy-MM-dd HH:mm)를 미래 일시로 지정하거나, 즉시 발송하려면 빼세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2019-01-18",
        ),
        "-2026": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set requestDate to a time at most 60 days ahead, or send the request later.",
            remedy_ko="requestDate를 60일 이내의 일시로 지정하거나 나중에 요청하세요.",
            summary_ko="",
            remark="The text of this code names 90 days, the guides 60 days.",
            remark_ko="이 코드의 문구는 90일을, 가이드는 60일을 한도로 말합니다.",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; friendtalk-api-guide.md#메시지 발송; "
                "release-notes.md#2024. 04. 23."
            ),
            since="2019-01-18",
        ),
        "-2027": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write requestDate as yyyy-MM-dd HH:mm, such as 2026-01-31 09:00, without seconds or time zone.",
            remedy_ko="requestDate를 yyyy-MM-dd HH:mm 형식(예: 2026-01-31 09:00)으로 초와 시간대 없이 작성하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2019-01-18",
        ),
        "-2028": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Copy requestId unchanged from message.requestId of the answer to the send request; NHN Cloud makes "
                "it, and an id of your own does not work."
            ),
            remedy_ko=(
                "발송 응답의 message.requestId를 그대로 사용하세요. requestId는 NHN Cloud가 만들며 직접 정한 값은 쓸 "
                "수 없습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2019-01-18",
        ),
        "-2029": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Look the messages up with GET .../messages (authentication messages: GET .../auth/messages) and the "
                "requestId: only reservations (requestDate in the future) that have not gone out yet and are not "
                "canceled can be canceled with DELETE .../messages/:requestId."
            ),
            remedy_ko=(
                "GET .../messages(인증 메시지는 GET .../auth/messages)에서 requestId로 조회하세요. 아직 발송되지 "
                "않았고 취소되지 않은 예약(미래의 requestDate)만 DELETE .../messages/:requestId로 취소할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 발송 취소; alimtalk-console-guide.md#발송 취소; release-notes.md#2018. "
                "10. 23.; alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#인증 메시지"
            ),
            since="2019-01-18",
        ),
        "-2030": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten content to at most 76 characters, or send it with an ordinary image (up to 400 characters) or "
                "without imageUrl as text (up to 1000)."
            ),
            remedy_ko=(
                "content를 76자 이하로 줄이거나, 일반 이미지형(400자 이하) 또는 imageUrl 없이 텍스트형(1000자 "
                "이하)으로 발송하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#텍스트형 발송 요청; friendtalk-api-guide.md#이미지형 / 와이드 이미지형 발송 "
                "요청"
            ),
            since="2023-06-27",
        ),
        "-2031": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Keep at most 2 buttons in buttons of a wide-image message.",
            remedy_ko="와이드 이미지 메시지의 buttons를 2개 이하로 줄이세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#텍스트형 발송 요청",
            since="2023-06-27",
        ),
        "-2032": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten the value in templateParameter or templateTitle so that the filled-in title has at most 50 "
                "characters."
            ),
            remedy_ko="치환된 제목이 50자 이하가 되도록 templateParameter 값이나 templateTitle을 줄이세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청",
            since="2023-06-27",
        ),
        "-2035": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten the value in templateParameter or templateHeader so that the filled-in header has at most 16 "
                "characters."
            ),
            remedy_ko="치환된 헤더가 16자 이하가 되도록 templateParameter 값이나 templateHeader를 줄이세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청",
            since="2023-06-27",
        ),
        "-2500": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Find the requestId with GET .../mass-messages and startRequestDate and endRequestDate, in the API of "
                "the product it was sent with (AlimTalk or FriendTalk); records are kept for 90 days."
            ),
            remedy_ko=(
                "발송한 상품(알림톡 또는 친구톡)의 GET .../mass-messages에서 startRequestDate와 endRequestDate로 "
                "requestId를 찾으세요. 발송 이력은 90일 동안 보관됩니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#대량 발송 요청 목록 조회; friendtalk-api-guide.md#대량 발송 요청 목록 조회; "
                "common-console-guide.md#데이터 보관 기간"
            ),
            since="2023-06-27",
        ),
        "-2501": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                'Look at the request in the tab "대량 발송 조회" first: one sent with Inspect and proceed has to be '
                "confirmed within 7 days. Request the mass sending anew only if it did not go out; for a cancellation "
                "nothing is left to cancel."
            ),
            remedy_ko=(
                "먼저 대량 발송 조회 탭에서 상태를 확인하세요. 검수 후 진행을 선택한 대량 발송은 7일 이내에 발송해야 "
                "합니다. 발송되지 않은 경우에만 대량 발송을 새로 요청하세요. 취소 요청이었다면 취소할 메시지가 "
                "없습니다."
            ),
            summary_ko="",
            remark=(
                "The Korean text repeats that of -2029 (nothing to cancel), the English says that the deadline of the "
                "send request expired."
            ),
            remark_ko="국문은 -2029와 같이 취소할 메시지가 없다고, 영문은 발송 요청의 기한이 지났다고 합니다.",
            source=(
                "alimtalk-console-guide.md#대량 발송; friendtalkupgrade-console-guide.md#대량 발송; "
                "alimtalk-console-guide.md#대량 발송 조회; judgement"
            ),
            since="2023-06-27",
        ),
        "-3011": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make buttons and quickReplies equal to those that GET .../senders/:senderKey/templates/:templateCode "
                "shows: type, name, ordering and links, with the variables filled in. Send again only if requestId is "
                "null or at resendStatus RSC01 or RSC05. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에 등록된 buttons, quickReplies와 type, name, "
                "ordering, 링크(치환된 값)가 같게 수정하세요. requestId가 null이거나 resendStatus가 RSC01 또는 RSC05일 "
                "때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "release-notes.md#2018. 11. 13.; alimtalk-api-guide.md#메시지 전문 발송 요청; "
                "alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; alimtalk-api-guide.md#템플릿 단건 조회; "
                "release-notes.md#2025. 04. 29."
            ),
            since="2019-01-18",
        ),
        "-3033": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send only buttons and quickReplies with an ordering that GET "
                ".../senders/:senderKey/templates/:templateCode lists, or add the missing one to the template and have "
                "it approved."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에 있는 ordering의 buttons와 quickReplies만 "
                "보내거나, 템플릿에 추가해 승인을 받은 뒤 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2023-06-27",
        ),
        "-3034": Advice(
            fault="account",
            retry="much-later",
            fallback="no",
            remedy=(
                "Repeat DELETE .../senders/:senderKey/templates/:templateCode once 3 days have passed since the last "
                "message with the template; resultMessage has its requestId. An approved template is deleted in NHN "
                "Cloud only, not at Kakao."
            ),
            remedy_ko=(
                "해당 템플릿의 마지막 발송(resultMessage의 requestId)으로부터 3일이 지난 뒤 DELETE "
                ".../senders/:senderKey/templates/:templateCode를 다시 요청하세요. 승인된 템플릿은 NHN Cloud에서만 "
                "삭제되고 카카오에는 남습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            wait="3d",
            source="alimtalk-api-guide.md#템플릿 삭제",
            since="2022-07-26",
        ),
        "-3035": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in at least one of templateHeader, templateItem, templateItemHighlight, or templateImageName "
                "with templateImageUrl; or set templateEmphasizeType to NONE."
            ),
            remedy_ko=(
                "templateHeader, templateItem, templateItemHighlight, templateImageName과 templateImageUrl 중 하나 "
                "이상을 입력하거나 templateEmphasizeType을 NONE으로 지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3036": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set securityFlag to false, or, if the message has a one-time password, authentication code, password "
                "or credit data and needs securityFlag, set templateEmphasizeType to NONE."
            ),
            remedy_ko=(
                "securityFlag를 false로 지정하세요. OTP, 인증번호, 비밀번호, 신용정보처럼 securityFlag가 필요한 "
                "메시지이면 templateEmphasizeType을 NONE으로 지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록; alimtalk-console-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3039": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add 2 to 10 entries to templateItem.list, or remove templateItem.summary.",
            remedy_ko="templateItem.list에 항목을 2~10개 입력하거나 templateItem.summary를 빼세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 등록",
            since="2023-06-27",
        ),
        "-3042": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make templateHeader equal to the one that GET .../senders/:senderKey/templates/:templateCode shows, "
                "with its variables filled in (up to 16 characters). Send again if requestId is null (nothing went "
                "out), otherwise only at resendStatus RSC01 or RSC05. Before you send again or an SMS of your own, "
                "look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateHeader를 GET .../senders/:senderKey/templates/:templateCode에 등록된 값(치환된 값 기준 16자 "
                "이하)과 같게 수정하세요. requestId가 null이면(발송된 것이 없음) 다시 보내고, 아니면 resendStatus가 "
                "RSC01 또는 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 "
                "메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "release-notes.md#2024. 01. 23.; alimtalk-api-guide.md#메시지 전문 발송 요청; "
                "alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; alimtalk-api-guide.md#템플릿 단건 조회; "
                "release-notes.md#2025. 04. 29."
            ),
            since="2023-06-27",
        ),
        "-3043": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make templateItem (list and summary) and templateItemHighlight equal to those that GET "
                ".../senders/:senderKey/templates/:templateCode shows, with the variables filled in. Send again only "
                "if requestId is null or at resendStatus RSC01 or RSC05. Before you send again or an SMS of your own, "
                "look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateItem(list, summary)과 templateItemHighlight를 GET "
                ".../senders/:senderKey/templates/:templateCode에 등록된 값(치환된 값)과 같게 수정하세요. requestId가 "
                "null이거나 resendStatus가 RSC01 또는 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "release-notes.md#2024. 01. 23.; alimtalk-api-guide.md#메시지 전문 발송 요청; "
                "alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; alimtalk-api-guide.md#템플릿 단건 조회; "
                "release-notes.md#2025. 04. 29."
            ),
            since="2023-06-27",
        ),
        "-3044": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Make the BF button the first entry of buttons, with the lowest ordering where the buttons have that "
                "field, or make it the only one. AlimTalk buttons have to equal the template: change it there first."
            ),
            remedy_ko=(
                "BF 버튼을 buttons의 첫 번째 항목으로 두고 ordering 필드가 있는 API에서는 ordering을 가장 작게 "
                "지정하거나, BF 버튼만 사용하세요. 알림톡 버튼은 템플릿과 같아야 하므로 템플릿부터 수정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; alimtalk-api-guide.md#메시지 전문 발송 요청; "
                "judgement"
            ),
            since="2023-06-27",
        ),
        "-3045": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                'Name the BF button "톡에서 예약하기", "톡에서 설문하기" or "톡에서 응모하기", and give it the '
                "bizFormKey that POST .../senders/:senderKey/biz-form returns (FriendTalk, templates of Brand "
                "Message), Kakao's business form ID in bizFormKey (freestyle) or bizFormId (AlimTalk)."
            ),
            remedy_ko=(
                'BF 버튼의 name을 "톡에서 예약하기", "톡에서 설문하기", "톡에서 응모하기" 중 하나로 지정하고, 키를 '
                "입력하세요. 친구톡과 브랜드 메시지 템플릿은 POST .../senders/:senderKey/biz-form으로 받은 "
                "bizFormKey이고, 브랜드 메시지 자유형(bizFormKey)과 알림톡(bizFormId)은 카카오에서 발급받은 비즈니스폼 "
                "ID입니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#비즈니스폼 등록; friendtalkupgrade-api-guide.md#텍스트형 발송 요청; "
                "alimtalk-api-guide.md#메시지 전문 발송 요청; friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청; "
                "friendtalkupgrade-api-guide.md#메시지 기본형 발송 요청; friendtalkupgrade-api-guide.md#비즈폼 키 "
                "업로드; friendtalkupgrade-api-guide.md#텍스트형 템플릿 등록 요청"
            ),
            since="2023-06-27",
        ),
        "-3046": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make templateRepresentLink (linkMo, linkPc, schemeIos, schemeAndroid) equal to the one that GET "
                ".../senders/:senderKey/templates/:templateCode shows, with its variables filled in. Send again only "
                "if requestId is null or at resendStatus RSC01 or RSC05. Before you send again or an SMS of your own, "
                "look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateRepresentLink(linkMo, linkPc, schemeIos, schemeAndroid)를 GET "
                ".../senders/:senderKey/templates/:templateCode에 등록된 값(치환된 값)과 같게 수정하세요. requestId가 "
                "null이거나 resendStatus가 RSC01 또는 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "release-notes.md#2024. 01. 23.; alimtalk-api-guide.md#메시지 전문 발송 요청; "
                "alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; alimtalk-api-guide.md#템플릿 단건 조회; "
                "release-notes.md#2025. 04. 29."
            ),
            since="2023-06-27",
        ),
        "-3048": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten each key and each value in templateParameter to at most 1300 characters.",
            remedy_ko="templateParameter의 키와 값을 각각 1300자 이하로 줄이세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2026. 02. 24.",
            since="2024-08-27",
        ),
        "-3049": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give templateParameter a key, spelled without # and curly brackets, for every variable that GET "
                ".../senders/:senderKey/templates/:templateCode shows: in templateContent, templateTitle, "
                "templateHeader, templateItem, templateItemHighlight and all links."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode의 templateContent, templateTitle, templateHeader, "
                "templateItem, templateItemHighlight, 모든 링크에 있는 치환자마다 templateParameter에 키(#과 중괄호를 "
                "뺀 변수명)와 값을 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; judgement",
            since="2025-05-13",
        ),
        "-3298": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set recipientList[].targeting to M (agreed to marketing), N (agreed, not a friend) or I (friend); M "
                "and N need an approved application on the sender profile."
            ),
            remedy_ko=(
                "recipientList[].targeting을 M(마케팅 수신 동의 유저), N(친구가 아닌 마케팅 수신 동의 유저), I(친구인 "
                "유저) 중 하나로 지정하세요. M과 N은 발신 프로필의 사용 신청이 승인되어야 합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#발송 요청; friendtalkupgrade-api-guide.md#비친구 메시지 발송(타겟팅 M, "
                "N) 관리"
            ),
            since="2025-05-13",
        ),
        "-3299": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send regularPrice alone, or regularPrice and discountPrice with exactly one of discountRate and "
                "discountFixed."
            ),
            remedy_ko=(
                "regularPrice만 보내거나, regularPrice와 discountPrice에 discountRate와 discountFixed 중 하나만 함께 "
                "보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#커머스형 발송 요청; friendtalkupgrade-api-guide.md#유의 사항",
            since="2025-05-13",
        ),
        "-3300": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                'Set unsubscribeNo to an 080 number registered in the SMS service linked in Brand Message > "080 '
                "수신거부 관리\", or register it (or the profile's number, which counts if unsubscribeNo or "
                'unsubscribeAuthNo is left out) there and check "SMS 프로젝트 080 번호 관리 여부". Do not change or '
                "clear the SMS app key for this: that resets the fallback settings of every profile."
            ),
            remedy_ko=(
                "unsubscribeNo에 브랜드 메시지 > 080 수신거부 관리 탭에 연결된 SMS 서비스에 등록된 080 수신거부번호를 "
                "입력하거나, 해당 번호(unsubscribeNo나 unsubscribeAuthNo를 뺐다면 발신 프로필의 번호)를 그 SMS "
                "서비스에 등록하고 SMS 프로젝트 080 번호 관리 여부를 확인하세요. 이 때문에 SMS 앱키를 바꾸거나 비우지 "
                "마세요. 모든 발신 프로필의 대체 발송 설정이 초기화됩니다."
            ),
            summary_ko="",
            remark=(
                "The Korean text speaks of a number that has opted out, the English of the unsubscribe number; the "
                "guide describes the second case, an 080 number that the SMS service does not have."
            ),
            remark_ko=(
                "국문은 수신거부 처리된 번호를, 영문은 수신거부번호를 찾을 수 없다고 합니다. 가이드에는 080 "
                "수신거부번호가 SMS 서비스에 등록되지 않은 경우가 설명되어 있습니다."
            ),
            source=(
                "friendtalkupgrade-console-guide.md#080 수신거부번호 등록 및 관리; "
                "friendtalkupgrade-console-guide.md#대체 발송 관리; release-notes.md#2025. 07. 29.; "
                "friendtalkupgrade-api-guide.md#사용 시 주의 사항; friendtalkupgrade-console-guide.md#템플릿 사용 시; "
                "judgement"
            ),
            since="2025-05-13",
        ),
        "-3301": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Leave the recipients who opted out at the 080 number (unsubscribeNo, or the profile's) out of "
                'recipientList; the SMS service linked in Brand Message > "080 수신거부 관리" has them. Do not reach '
                "them by SMS or with another number either."
            ),
            remedy_ko=(
                "080 수신거부번호(unsubscribeNo 또는 발신 프로필의 번호)로 수신거부한 수신자를 recipientList에서 "
                "빼세요. 목록은 브랜드 메시지 > 080 수신거부 관리 탭에 연결된 SMS 서비스에 있습니다. SMS나 다른 "
                "번호로도 보내지 마세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-console-guide.md#080 수신거부번호 등록 및 관리",
            since="2025-05-13",
        ),
        "-3344": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give recipientList[].imageParameters exactly as many entries as the template has images, in their "
                "order, each with imageUrl (imageLink is optional); an empty object leaves an image as it is."
            ),
            remedy_ko=(
                "recipientList[].imageParameters에 템플릿의 이미지 개수만큼 순서대로 imageUrl(imageLink는 선택)을 "
                "입력하고, 바꾸지 않을 이미지 자리에는 빈 객체를 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#발송 요청",
            since="2026-02-24",
        ),
        "-4017": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set startRequestDate and endRequestDate (or startCreateDate and endCreateDate) within the last 90 "
                'days and at most 30 days apart; older messages are only in the backup files, if the tab "발송 설정" '
                "had them written."
            ),
            remedy_ko=(
                "startRequestDate와 endRequestDate(또는 startCreateDate와 endCreateDate)를 최근 90일 이내, 30일 이하 "
                "간격으로 지정하세요. 그 이전 메시지는 발송 설정 탭에서 백업을 설정한 경우에만 백업 파일에 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 리스트 조회; common-console-guide.md#데이터 보관 기간; "
                "common-console-guide.md#발송 설정"
            ),
            since="2026-02-24",
        ),
        "-4019": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Correct recipientNo (up to 15 characters, with the country code for a foreign number), or leave this "
                "recipient out."
            ),
            remedy_ko="recipientNo(15자 이하, 해외 번호는 국가 코드 포함)를 수정하거나 해당 수신자를 빼세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; release-notes.md#2019. 05. 28.",
            since="2026-02-24",
        ),
        "-4022": Advice(
            fault="unknown",
            retry="later",
            fallback="no",
            remedy=(
                "Repeat the export after a while; it sends nothing. If it keeps failing, send NHN Cloud support the "
                "code, the time and the search conditions (period, senderKey)."
            ),
            remedy_ko=(
                "잠시 후 내보내기를 다시 요청하세요. 내보내기는 메시지를 발송하지 않습니다. 계속 실패하면 코드, 요청 "
                "시각, 조회 조건(기간, senderKey)을 NHN Cloud 고객 센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2026-02-24",
        ),
        "-4029": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Apply with POST .../senders/:senderKey/marketing-agreement, before it upload file with POST "
                ".../senders/:senderKey/upload-marketing-agreement only if the channel has no evidence file (a new one "
                "replaces that of every dealer), and check marketingAgreement in GET "
                "/brand-message/v1.0/appkeys/:appKey/senders/:senderKey. Sending to friends with targeting I needs no "
                "application."
            ),
            remedy_ko=(
                "POST .../senders/:senderKey/marketing-agreement로 사용 신청을 하세요. 채널에 증적 자료가 없을 때만 "
                "먼저 POST .../senders/:senderKey/upload-marketing-agreement에 file로 업로드하고(새 파일은 모든 "
                "딜러사에 적용됩니다), GET /brand-message/v1.0/appkeys/:appKey/senders/:senderKey의 "
                "marketingAgreement를 확인하세요. targeting I(친구)는 신청 없이 발송할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#비친구 메시지 발송(타겟팅 M, N) 사용 신청; "
                "friendtalkupgrade-api-guide.md#마케팅 수신 동의 증적 자료 업로드; friendtalkupgrade-api-guide.md#발신 "
                "프로필 조회; friendtalkupgrade-overview.md#I: 광고주 발송 요청 대상 ∩ 채널 친구; "
                "friendtalkupgrade-console-guide.md#주의 사항"
            ),
            since="2026-02-24",
        ),
        "-4104": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put requestId, as message.requestId of the send's answer has it, into the path or query, such as GET "
                ".../messages/:requestId/:recipientSeq."
            ),
            remedy_ko=(
                "발송 응답의 message.requestId를 GET .../messages/:requestId/:recipientSeq처럼 경로나 쿼리에 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 단건 조회; alimtalk-api-guide.md#메시지 리스트 조회",
            since="2026-02-24",
        ),
        "-4200": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Correct resendParameter: resendType SMS or LMS (SMS only to a foreign number), resendContent in "
                'EUC-KR characters without emoji, for an advertisement in the form "(광고)내용[무료 '
                '수신거부]080XXXXXXX". Or leave resendContent out if the message has content: that text is used then.'
            ),
            remedy_ko=(
                "resendParameter를 수정하세요. resendType은 SMS 또는 LMS(해외 번호는 SMS만), resendContent는 이모티콘 "
                '없이 EUC-KR 문자로 쓰고 광고는 "(광고)내용[무료 수신거부]080XXXXXXX" 형식을 지키세요. 메시지에 '
                "content가 있으면 resendContent를 빼도 됩니다. 빼면 본문으로 대체 발송됩니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-console-guide.md#대체 발송 관리; "
                "friendtalkupgrade-console-guide.md#대체 발송 관리"
            ),
            since="2020-08-28",
        ),
        "-8006": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Have one of auth, password, verif (upper or lower case), にんしょう, 認証, 비밀번호 or 인증 in the "
                "text as it is filled in; a changed template has to be approved first. If the message is no "
                "authentication, send through /messages or /raw-messages without /auth before it."
            ),
            remedy_ko=(
                "치환된 본문에 auth, password, verif(대소문자 무관), にんしょう, 認証, 비밀번호, 인증 중 하나가 "
                "들어가게 하세요. 템플릿을 수정하면 승인된 뒤 발송하세요. 인증 메시지가 아니면 /auth 없이 /messages "
                "또는 /raw-messages로 발송하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#인증 메시지; alimtalk-api-guide.md#메시지 치환 발송 요청; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2020-08-28",
        ),
        "-8008": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the banned word from content, buttons[].name and the values in templateParameter; what an "
                "AlimTalk template fixes is changed there first. No guide lists the banned words: if none stands out, "
                "send NHN Cloud support the code and the text."
            ),
            remedy_ko=(
                "content, buttons[].name, templateParameter 값에서 금칙어를 빼세요. 알림톡 템플릿에 고정된 문구이면 "
                "템플릿부터 수정하세요. 금칙어 목록은 가이드에 없으므로 찾을 수 없으면 코드와 해당 문구를 NHN Cloud "
                "고객 센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-console-guide.md#템플릿 수정; judgement",
            since="2022-07-26",
        ),
        "-8000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Add imageSeq to DELETE .../images, several separated by commas, such as imageSeq=1,2,3; GET "
                ".../images with the imageTypes in question lists it."
            ),
            remedy_ko=(
                "DELETE .../images에 imageSeq를 넣으세요. 여러 개는 imageSeq=1,2,3처럼 쉼표로 구분하고, imageSeq는 GET "
                ".../images에 해당 imageTypes를 지정해 조회하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#이미지 삭제; friendtalk-api-guide.md#이미지 조회; "
                "friendtalkupgrade-api-guide.md#이미지 삭제; friendtalkupgrade-api-guide.md#이미지 조회"
            ),
            since="2019-01-18",
        ),
        "-8003": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Look with GET .../images, by imageTypes and through all pages (pageNum), which of the requested "
                "imageSeq are still listed, and delete only those again. If one stays, send NHN Cloud support the code "
                "and its imageSeq."
            ),
            remedy_ko=(
                "GET .../images를 imageTypes별로 마지막 페이지(pageNum)까지 조회해, 삭제를 요청한 imageSeq 중 아직 "
                "남아 있는 것만 다시 삭제하세요. 그래도 남으면 코드와 imageSeq를 NHN Cloud 고객 센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#이미지 조회; friendtalk-api-guide.md#이미지 삭제; "
                "friendtalkupgrade-api-guide.md#이미지 삭제; friendtalkupgrade-api-guide.md#이미지 조회; judgement"
            ),
            since="2019-01-18",
        ),
        "-8004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten createUser to fewer than 100 characters, or leave it out.",
            remedy_ko="createUser를 100자 미만으로 줄이거나 빼세요.",
            summary_ko="",
            remark="The Korean text allows 100 characters, the English says fewer than 100; stay below 100.",
            remark_ko="국문은 100자까지, 영문은 100자 미만이라고 합니다. 100자 미만으로 작성하세요.",
            source="judgement",
            since="2023-06-27",
        ),
        "-8005": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                'Register a sender profile in the "발신 프로필 관리" tab (search id with @, administrator\'s phone '
                "number, category, token) or with POST .../senders and POST .../sender/token under "
                "/alimtalk/v2.3/appkeys/:appkey, then upload the image again."
            ),
            remedy_ko=(
                "발신 프로필 관리 탭(@로 시작하는 검색용 아이디, 관리자 휴대폰 번호, 카테고리, 토큰)이나 "
                "/alimtalk/v2.3/appkeys/:appkey의 POST .../senders와 POST .../sender/token으로 발신 프로필을 등록한 뒤 "
                "이미지를 다시 업로드하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#발신프로필 추가; sender-api-guide-v2.3.md#발신 프로필 등록; "
                "sender-api-guide-v2.3.md#발신 프로필 토큰 인증"
            ),
            since="2019-01-18",
        ),
        "-8011": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set imageType (imageTypes in the look-up) to IMAGE, WIDE_IMAGE, MAIN_WIDE_ITEMLIST_IMAGE, "
                "NORMAL_WIDE_ITEMLIST_IMAGE, CAROUSEL_FEED_IMAGE or CAROUSEL_COMMERCE_IMAGE (Brand Message), "
                "imageTypes of the FriendTalk look-up to IMAGE, WIDE_IMAGE, WIDE_ITEMLIST_IMAGE or CAROUSEL_IMAGE."
            ),
            remedy_ko=(
                "브랜드 메시지의 imageType(조회는 imageTypes)은 IMAGE, WIDE_IMAGE, MAIN_WIDE_ITEMLIST_IMAGE, "
                "NORMAL_WIDE_ITEMLIST_IMAGE, CAROUSEL_FEED_IMAGE, CAROUSEL_COMMERCE_IMAGE 중에서, 친구톡 조회의 "
                "imageTypes는 IMAGE, WIDE_IMAGE, WIDE_ITEMLIST_IMAGE, CAROUSEL_IMAGE 중에서 지정하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#이미지 업로드; friendtalk-api-guide.md#이미지 조회; "
                "friendtalkupgrade-api-guide.md#이미지 조회"
            ),
            since="2026-02-24",
        ),
        "-8012": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send the banned word letter for letter as it was added. No guide describes the list of banned words: "
                "if the word was added and is still not found, send NHN Cloud support the code and the word."
            ),
            remedy_ko=(
                "금칙어를 추가할 때와 글자 그대로 같게 입력하세요. 금칙어 목록은 가이드에 없으므로, 추가했는데도 찾을 "
                "수 없으면 코드와 금칙어를 NHN Cloud 고객 센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2026-02-24",
        ),
        "-8013": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Do not add it again: the word is banned already. If it was never added, send NHN Cloud support the "
                "code and the word."
            ),
            remedy_ko=(
                "이미 등록된 금칙어이므로 다시 추가하지 마세요. 추가한 적이 없으면 코드와 금칙어를 NHN Cloud 고객 "
                "센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2026-02-24",
        ),
        "-1030": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Complete the self-verification by phone and documents (business registration, certificate of "
                'employment) in the console tab "본인 인증"; if it was refused, the reason is shown there. Then repeat '
                "the request."
            ),
            remedy_ko=(
                "콘솔의 본인 인증 탭에서 휴대폰 본인 인증과 서류(사업자등록증, 재직증명서) 심사를 완료하세요. "
                "거부되었으면 같은 탭에서 사유를 확인해 다시 제출하고, 승인된 뒤 다시 요청하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#본인 인증; common-console-guide.md#본인 인증에 따른 필요한 서류; "
                "common-console-guide.md#본인 인증 상태 설정; release-notes.md#2023. 09. 26."
            ),
            since="2023-06-27",
        ),
        "-4105": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Correct the parameter that resultMessage names: senderKey, periodType DAILY or MONTHLY, startDate and "
                "endDate as yyyy-MM-dd (DAILY, last 90 days) or yyyy-MM (MONTHLY, last 3 months), limit up to 1000."
            ),
            remedy_ko=(
                "resultMessage에 표시된 파라미터를 수정하세요. senderKey, periodType(DAILY, MONTHLY), startDate와 "
                "endDate(DAILY는 최근 90일 이내 yyyy-MM-dd, MONTHLY는 최근 3개월 이내 yyyy-MM), limit(1000 이하)을 "
                "확인하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-api-guide.md#카카오 통계; common-api-guide.md#알림톡 발송 통계 조회",
            since="2026-05-27",
        ),
        "-2023": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten content to at most 400 characters, or send it without imageUrl as a text message of up to "
                "1000 characters."
            ),
            remedy_ko="content를 400자 이하로 줄이거나, imageUrl 없이 1000자 이하의 텍스트형으로 발송하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#텍스트형 발송 요청; friendtalk-api-guide.md#이미지형 / 와이드 이미지형 발송 "
                "요청"
            ),
            since="2019-01-18",
        ),
        "-2024": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten content to at most 1000 characters.",
            remedy_ko="content를 1000자 이하로 줄이세요.",
            summary_ko="",
            remark="The text of this code names 1,300 characters, the guide of FriendTalk 1,000.",
            remark_ko="이 코드의 문구는 1,300자를, 친구톡 가이드는 1,000자를 한도로 말합니다.",
            source="friendtalk-api-guide.md#텍스트형 발송 요청",
            since="2019-01-18",
        ),
        "-3200": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in title in every entry of item.list: up to 25 characters in the first, 30 in the others.",
            remedy_ko="item.list의 모든 항목에 title을 입력하세요. 첫 번째는 25자, 나머지는 30자 이하입니다.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#와이드 아이템 리스트형 발송 요청",
            since="2024-08-27",
        ),
        "-3201": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in imageUrl in every entry of item.list, with an image uploaded by POST .../wide-itemlist/images."
            ),
            remedy_ko="item.list의 모든 항목에 POST .../wide-itemlist/images로 등록한 이미지의 imageUrl을 입력하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#와이드 아이템 리스트형 발송 요청; friendtalk-api-guide.md#와이드 아이템 "
                "리스트 이미지 등록"
            ),
            since="2024-08-27",
        ),
        "-3202": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in linkMo, the mobile web link, in every entry of item.list.",
            remedy_ko="item.list의 모든 항목에 모바일 웹 링크 linkMo를 입력하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#와이드 아이템 리스트형 발송 요청",
            since="2024-08-27",
        ),
        "-3203": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in header (up to 20 characters: up to 25 pass here, but may fail after the conversion to a Brand "
                "Message) and put 3 to 4 entries into item.list."
            ),
            remedy_ko=(
                "header를 20자 이하로 입력하고(25자까지 API는 통과하지만 브랜드 메시지로 변환된 뒤 실패할 수 있습니다) "
                "item.list에 항목을 3~4개 넣으세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#와이드 아이템 리스트형 발송 요청; friendtalkupgrade-api-guide.md#와이드 "
                "아이템리스트형 발송 요청; friendtalk-compatible-api-guide.md#친구톡 호환 발송 기능 제공사항"
            ),
            since="2024-08-27",
        ),
        "-3204": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in header (up to 20 characters) in every carousel.list entry of a carousel feed.",
            remedy_ko="캐러셀 피드형의 모든 carousel.list 항목에 header(20자 이하)를 입력하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#캐러셀 피드형 발송 요청",
            since="2024-08-27",
        ),
        "-3205": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in message (up to 180 characters) in every carousel.list entry of a carousel feed.",
            remedy_ko="캐러셀 피드형의 모든 carousel.list 항목에 message(180자 이하)를 입력하세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#캐러셀 피드형 발송 요청",
            since="2024-08-27",
        ),
        "-3206": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give every carousel.list entry an attachment with image.imageUrl and 1 to 2 buttons (and commerce in "
                "a carousel commerce)."
            ),
            remedy_ko=(
                "모든 carousel.list 항목에 attachment(image.imageUrl, buttons 1~2개, 캐러셀 커머스형은 commerce "
                "포함)를 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#캐러셀 피드형 발송 요청; friendtalk-api-guide.md#캐러셀 커머스형 발송 요청; "
                "friendtalk-compatible-api-guide.md#그 외의 확인된 스펙 차이; friendtalkupgrade-api-guide.md#캐러셀 "
                "커머스형 발송 요청"
            ),
            since="2024-08-27",
        ),
        "-3207": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in attachment.image.imageUrl in every carousel.list entry: an image of POST .../carousel/images "
                "for a feed, of POST .../carousel/commerce-images for a carousel commerce."
            ),
            remedy_ko=(
                "모든 carousel.list 항목에 attachment.image.imageUrl을 입력하세요. 피드형은 POST .../carousel/images, "
                "커머스형은 POST .../carousel/commerce-images로 등록한 이미지만 쓸 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#캐러셀 피드형 발송 요청; friendtalk-api-guide.md#캐러셀 커머스형 발송 요청; "
                "friendtalk-api-guide.md#캐러셀 이미지 등록; friendtalk-api-guide.md#캐러셀 커머스 이미지 등록"
            ),
            since="2024-08-27",
        ),
        "-3208": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put 2 to 6 entries into carousel.list (1 to 5 with head): up to 10 pass this check, but may fail at "
                "delivery after the conversion to a Brand Message."
            ),
            remedy_ko=(
                "carousel.list에 항목을 2~6개(head가 있는 캐러셀 커머스형은 1~5개) 넣으세요. 10개까지 API는 통과하지만 "
                "브랜드 메시지로 변환된 뒤 발송에 실패할 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-compatible-api-guide.md#그 외의 확인된 스펙 차이; friendtalkupgrade-api-guide.md#캐러셀 "
                "피드형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 커머스형 발송 요청; "
                "friendtalk-api-guide.md#캐러셀 피드형 발송 요청"
            ),
            since="2024-08-27",
        ),
        "-3209": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in carousel.tail.linkMo, the mobile web link, or remove carousel.tail.",
            remedy_ko="carousel.tail.linkMo(모바일 웹 링크)를 입력하거나 carousel.tail을 빼세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#캐러셀 피드형 발송 요청; friendtalk-api-guide.md#캐러셀 커머스형 발송 요청",
            since="2024-08-27",
        ),
        "-3210": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                'In coupon (carousel.list[].attachment.coupon in carousels), fill in title as "N원 할인 쿠폰", "N% '
                '할인 쿠폰", "배송비 할인 쿠폰", "X 무료 쿠폰" or "X UP 쿠폰", and description (up to 12 characters, '
                "18 for wide image and wide item list); or remove coupon."
            ),
            remedy_ko=(
                'coupon(캐러셀은 carousel.list[].attachment.coupon)에 title("N원 할인 쿠폰", "N% 할인 쿠폰", "배송비 '
                '할인 쿠폰", "X 무료 쿠폰", "X UP 쿠폰" 중 하나)과 description(12자 이하, 와이드 이미지형과 와이드 '
                "아이템 리스트형은 18자 이하)을 모두 입력하거나 coupon을 빼세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#텍스트형 발송 요청; friendtalk-api-guide.md#캐러셀 피드형 발송 요청",
            since="2024-08-27",
        ),
        "-3211": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten coupon.description (carousel.list[].attachment.coupon.description in carousels) to at most 12 "
                "characters for text, image and carousel feed, 18 for wide image and wide item list."
            ),
            remedy_ko=(
                "coupon.description(캐러셀은 carousel.list[].attachment.coupon.description)을 텍스트형, 이미지형, "
                "캐러셀 피드형은 12자, 와이드 이미지형, 와이드 아이템 리스트형은 18자 이하로 줄이세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#텍스트형 발송 요청; friendtalk-api-guide.md#캐러셀 피드형 발송 요청",
            since="2024-08-27",
        ),
        "-3212": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                'Write coupon.title (carousel.list[].attachment.coupon.title in carousels) as one of: "N원 할인 쿠폰" '
                '(N 1-99999999), "N% 할인 쿠폰" (N 1-100), "배송비 할인 쿠폰", "X 무료 쿠폰" or "X UP 쿠폰" (X up to 7 '
                "characters)."
            ),
            remedy_ko=(
                'coupon.title(캐러셀은 carousel.list[].attachment.coupon.title)을 "N원 할인 쿠폰"(N은 1-99999999), "N% '
                '할인 쿠폰"(N은 1-100), "배송비 할인 쿠폰", "X 무료 쿠폰", "X UP 쿠폰"(X는 7자 이하) 중 하나로 '
                "입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#텍스트형 발송 요청; friendtalk-api-guide.md#캐러셀 피드형 발송 요청",
            since="2024-08-27",
        ),
        "-3213": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "In coupon (carousel.list[].attachment.coupon in carousels), fill in linkMo, or schemeAndroid or "
                "schemeIos with a channel coupon address that begins with alimtalk=coupon://."
            ),
            remedy_ko=(
                "coupon(캐러셀은 carousel.list[].attachment.coupon)에 linkMo를 입력하거나, schemeAndroid 또는 "
                "schemeIos에 alimtalk=coupon://으로 시작하는 채널 쿠폰 주소를 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#메시지 발송; friendtalk-api-guide.md#캐러셀 피드형 발송 요청",
            since="2024-08-27",
        ),
        "-3215": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set isAd to true if the message is an advertisement. If it is not, send the text or image type with "
                "isAd false."
            ),
            remedy_ko=(
                "광고이면 isAd를 true로 지정하세요. 광고가 아니면 isAd를 false로 두고 텍스트형이나 이미지형으로 "
                "발송하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#메시지 발송; friendtalk-api-guide.md#텍스트형 발송 요청",
            since="2024-08-27",
        ),
        "-3216": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten item.list[].title to at most 25 characters in the first entry and 30 in the 2nd to 4th.",
            remedy_ko="item.list[].title을 첫 번째 항목은 25자, 2~4번째 항목은 30자 이하로 줄이세요.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#와이드 아이템 리스트형 발송 요청",
            since="2024-08-27",
        ),
        "-3217": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use up to 5 buttons for text and image (4 with coupon), 2 for wide image and wide item list, 1 for "
                "video, 1 to 2 for commerce."
            ),
            remedy_ko=(
                "buttons를 텍스트형과 이미지형은 5개(coupon 포함 시 4개), 와이드 이미지형과 와이드 아이템 리스트형은 "
                "2개, 프리미엄 동영상형은 1개 이하, 커머스형은 1~2개로 맞추세요."
            ),
            summary_ko="",
            remark=(
                "The table of the video type in the guide of FriendTalk repeats the 5 buttons of other types; the text "
                "of this code and the guide of Brand Message name 1 button."
            ),
            remark_ko=(
                "친구톡 가이드의 프리미엄 동영상형 표에는 다른 유형의 버튼 한도 5개가 그대로 있고, 이 코드의 문구와 "
                "브랜드 메시지 가이드는 1개를 한도로 말합니다."
            ),
            source=(
                "friendtalk-api-guide.md#텍스트형 발송 요청; friendtalk-api-guide.md#커머스형 발송 요청; "
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalk-api-guide.md#프리미엄 동영상형 발송 요청"
            ),
            since="2024-08-27",
        ),
        "-3218": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Set video.videoUrl to a video on Kakao TV: https://tv.kakao.com/v/number or "
                "https://tv.kakao.com/channel/number/cliplink/number."
            ),
            remedy_ko=(
                "video.videoUrl에 카카오TV에 업로드된 동영상 주소(https://tv.kakao.com/v/숫자 또는 "
                "https://tv.kakao.com/channel/숫자/cliplink/숫자)를 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#프리미엄 동영상형 발송 요청; friendtalkupgrade-overview.md#브랜드 메시지 발송 "
                "지원 타입"
            ),
            since="2024-08-27",
        ),
        "-3219": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten content of the message with video.videoUrl to at most 76 characters.",
            remedy_ko="video.videoUrl이 있는 메시지의 content를 76자 이하로 줄이세요.",
            summary_ko="",
            remark=(
                "The table of the video type in the guide of FriendTalk repeats the 1,000 characters of other types; "
                "the text of this code and the guide of Brand Message name 76."
            ),
            remark_ko=(
                "친구톡 가이드의 프리미엄 동영상형 표에는 다른 유형의 본문 한도 1,000자가 그대로 있고, 이 코드의 "
                "문구와 브랜드 메시지 가이드는 76자를 한도로 말합니다."
            ),
            source=(
                "friendtalkupgrade-api-guide.md#프리미엄 동영상형 발송 요청; friendtalk-compatible-api-guide.md#친구톡 "
                "호환 발송 기능 제공사항; friendtalk-api-guide.md#프리미엄 동영상형 발송 요청"
            ),
            since="2024-08-27",
        ),
        "-3220": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten header of the message with video.videoUrl to at most 20 characters.",
            remedy_ko="video.videoUrl이 있는 메시지의 header를 20자 이하로 줄이세요.",
            summary_ko="",
            remark=(
                "The text of this code and the guide of Brand Message name 20 characters, the guide of FriendTalk 25."
            ),
            remark_ko="이 코드의 문구와 브랜드 메시지 가이드는 20자를, 친구톡 가이드는 25자를 한도로 말합니다.",
            source=(
                "friendtalkupgrade-api-guide.md#프리미엄 동영상형 발송 요청; friendtalk-api-guide.md#프리미엄 동영상형 "
                "발송 요청"
            ),
            since="2024-08-27",
        ),
        "-3221": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove carousel.head, or send a carousel commerce: list entries with attachment.commerce instead of "
                "header and message, images from POST .../carousel/commerce-images."
            ),
            remedy_ko=(
                "carousel.head를 빼거나 캐러셀 커머스형으로 발송하세요. 이때 carousel.list 항목에는 header와 message "
                "대신 attachment.commerce를, 이미지는 POST .../carousel/commerce-images로 등록한 것을 쓰세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#캐러셀 커머스형 발송 요청; friendtalk-api-guide.md#캐러셀 피드형 발송 요청; "
                "friendtalk-api-guide.md#캐러셀 커머스 이미지 등록"
            ),
            since="2024-08-27",
        ),
        "-3222": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove carousel.list[].additionalContent; in a carousel feed the text belongs in "
                "carousel.list[].message (up to 180 characters)."
            ),
            remedy_ko=(
                "carousel.list[].additionalContent를 빼세요. 캐러셀 피드형의 내용은 carousel.list[].message(180자 "
                "이하)에 입력하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#캐러셀 피드형 발송 요청; friendtalk-api-guide.md#캐러셀 커머스형 발송 요청",
            since="2024-08-27",
        ),
        "-3223": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove carousel.list[].attachment.commerce, or send a carousel commerce: no header and message in its "
                "entries, images from POST .../carousel/commerce-images."
            ),
            remedy_ko=(
                "carousel.list[].attachment.commerce를 빼거나, 항목의 header와 message를 빼고 POST "
                ".../carousel/commerce-images로 등록한 이미지로 바꿔 캐러셀 커머스형으로 발송하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#캐러셀 피드형 발송 요청; friendtalk-api-guide.md#캐러셀 커머스형 발송 요청; "
                "friendtalk-api-guide.md#캐러셀 커머스 이미지 등록"
            ),
            since="2024-08-27",
        ),
        "-3224": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove header and message from carousel.list; a carousel commerce has attachment.commerce and "
                "additionalContent (up to 34 characters) there."
            ),
            remedy_ko=(
                "carousel.list에서 header와 message를 빼세요. 캐러셀 커머스형은 attachment.commerce와 "
                "additionalContent(34자 이하)를 사용합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#캐러셀 커머스형 발송 요청; friendtalk-api-guide.md#캐러셀 피드형 발송 요청; "
                "friendtalk-api-guide.md#커머스형 발송 요청"
            ),
            since="2024-08-27",
        ),
        "-3225": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Put 1 to 2 buttons into attachment.buttons of every carousel.list entry; a feed entry without a "
                "button passes this check, but not after the conversion to a Brand Message."
            ),
            remedy_ko=(
                "모든 carousel.list 항목의 attachment.buttons에 버튼을 1~2개 넣으세요. 피드형은 버튼이 없어도 API를 "
                "통과하지만 브랜드 메시지로 변환되면 버튼이 필요합니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-api-guide.md#캐러셀 피드형 발송 요청; friendtalk-api-guide.md#캐러셀 커머스형 발송 요청; "
                "friendtalk-compatible-api-guide.md#그 외의 확인된 스펙 차이; friendtalkupgrade-api-guide.md#캐러셀 "
                "피드형 발송 요청"
            ),
            since="2024-08-27",
        ),
        "-3226": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "In commerce (carousel.list[].attachment.commerce in carousels), add either discountRate (0-100) or "
                "discountFixed (0-999999), or remove discountPrice."
            ),
            remedy_ko=(
                "commerce(캐러셀은 carousel.list[].attachment.commerce)에 discountRate(0-100) 또는 "
                "discountFixed(0-999999) 중 하나를 추가하거나 discountPrice를 빼세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-api-guide.md#커머스형 발송 요청; friendtalk-api-guide.md#캐러셀 커머스형 발송 요청",
            since="2024-08-27",
        ),
    },
    "delivery": {
        "1000": Advice(
            fault="none",
            retry="never",
            fallback="no",
            remedy="Nothing is to be done: the messageStatus is COMPLETED.",
            remedy_ko="조치할 것이 없습니다. messageStatus는 COMPLETED입니다.",
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 리스트 조회",
            since="2018-02-21",
        ),
        "1001": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support: NHN Cloud writes the JSON that goes to Kakao, so no "
                "field of yours mends it. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 수정을 요청하세요. 카카오로 가는 JSON은 NHN Cloud가 "
                "만들므로 요청 필드를 고쳐도 해결되지 않습니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2023-06-27",
            formerly="Server Busy(RS 내부 저장 Queue Full)",
        ),
        "1002": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support, who mend the hub partner key; no request of yours "
                "contains it. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in "
                "Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 허브 파트너 키 수정을 요청하세요. 요청에는 이 값이 "
                "없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2023-06-27",
            formerly="수신 번호 형식 오류 (통신사 미가입자)",
        ),
        "1003": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Send with a senderKey that GET .../senders lists with status YSC03 and kakaoProfileStatus A. With D "
                "or E the profile is deleted or being deleted, which cannot be undone: register a new one and send "
                "with its senderKey. If both are right, send the code and requestId to NHN Cloud support. Before you "
                "send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "GET .../senders에서 status가 YSC03이고 kakaoProfileStatus가 A인 senderKey로 보내세요. D나 E이면 "
                "삭제되었거나 삭제 처리 중인 발신 프로필이며 복구할 수 없으므로, 새로 등록해 그 senderKey로 보내세요. "
                "둘 다 정상이면 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "sender-api-guide-v2.3.md#발신 프로필 리스트 조회; common-console-guide.md#발신프로필 차단 상태; "
                "judgement"
            ),
            since="2020-08-28",
            formerly="회신번호 형식 오류",
        ),
        "1004": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support: no send request has a field name of its own outside "
                "buttons and quickReplies, so NHN Cloud has to mend it. Before you send again or an SMS of your own, "
                "look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 수정을 요청하세요. 발송 요청에는 buttons와 quickReplies "
                "밖에 name 필드가 없어 NHN Cloud가 고쳐야 합니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; friendtalkupgrade-api-guide.md#텍스트형 발송 요청",
            since="2020-08-28",
        ),
        "1006": Advice(
            fault="account",
            retry="never",
            fallback="yes",
            remedy=(
                'Register a new sender profile under "발신 프로필 관리" and send with its senderKey: a deleted profile '
                "cannot be restored. Ask NHN Cloud support with the KakaoTalk channel ID if you do not know why it was "
                "deleted. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "발신 프로필 관리에서 발신 프로필을 새로 등록하고 그 senderKey로 보내세요. 삭제된 발신 프로필은 복구할 "
                "수 없습니다. 삭제된 이유를 모르면 카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 문의하세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-console-guide.md#발신프로필 차단 상태",
            since="2020-08-28",
        ),
        "1007": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Look at kakaoStatus (S is blocked), kakaoProfileStatus (B) and block (true) of the sender profile "
                "(GET .../senders) and ask NHN Cloud support with the KakaoTalk channel ID to lift the block, then "
                "send again. A profile deleted after dormancy cannot be restored: register a new one. Before you send "
                "again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may "
                "have sent one."
            ),
            remedy_ko=(
                "GET .../senders에서 발신 프로필의 kakaoStatus(차단: S), kakaoProfileStatus(차단: B), block(차단: "
                "true)을 확인하고 카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 차단 해제를 요청한 뒤 다시 보내세요. "
                "휴면 후 삭제된 발신 프로필은 복구할 수 없으므로 새로 등록하세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#카카오톡 채널 프로필 상태; sender-api-guide-v2.3.md#발신 프로필 단건 조회; "
                "common-console-guide.md#발신프로필 차단 상태"
            ),
            since="2020-08-28",
        ),
        "1011": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support with the code, requestId and KakaoTalk channel ID which contract is missing, "
                "and send again once it is in place. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드, requestId, 카카오톡 채널 ID를 NHN Cloud 고객 센터에 보내 어떤 계약 정보가 없는지 문의하고, "
                "등록되면 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2020-08-28",
        ),
        "1012": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support: requests name people by recipientNo only and have "
                "no user key. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in "
                "Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 수정을 요청하세요. 발송 요청은 recipientNo로만 수신자를 "
                "지정하며 사용자 키 필드가 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; friendtalkupgrade-api-guide.md#발송 요청",
            since="2020-08-28",
            formerly="RECIPIENT_INFO 없음",
        ),
        "1013": Advice(
            fault="unknown",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support with the code, requestId and KakaoTalk channel ID which app connection is meant "
                "and who mends it; no send request has one. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드, requestId, 카카오톡 채널 ID를 NHN Cloud 고객 센터에 보내 어떤 앱 연결이 문제이고 누가 수정해야 "
                "하는지 문의하세요. 발송 요청에는 앱 연결을 지정하는 필드가 없습니다. 다시 보내거나 직접 SMS를 보내기 "
                "전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2020-08-28",
            formerly="SUBJECT 없음",
        ),
        "1014": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                'Check the business registration number of the channel in the "카카오톡 채널 관리자센터" and '
                "kakaoProfileStatus by GET .../senders/:senderKey (B is blocked). Ask NHN Cloud support with the "
                "KakaoTalk channel ID to have it put right, then send again. Before you send again or an SMS of your "
                "own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "카카오톡 채널 관리자센터에서 채널의 사업자등록번호를, GET .../senders/:senderKey에서 "
                "kakaoProfileStatus(B는 차단)를 확인하세요. 카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 조치를 "
                "요청한 뒤 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#카카오톡 채널 프로필 상태; sender-api-guide-v2.3.md#발신 프로필 단건 조회; "
                "judgement"
            ),
            since="2020-08-28",
        ),
        "1015": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support: requests name people by recipientNo only and have "
                "no app user id. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode "
                "in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 수정을 요청하세요. 발송 요청은 recipientNo로만 수신자를 "
                "지정하며 app user id 필드가 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 "
                "메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; friendtalkupgrade-api-guide.md#발송 요청",
            since="2020-08-28",
        ),
        "1016": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                'Compare the business registration number of the channel in the "카카오톡 채널 관리자센터" with the '
                "company's. Ask NHN Cloud support with the KakaoTalk channel ID which one differs, and send again once "
                "they agree. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in "
                "Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "카카오톡 채널 관리자센터에 등록된 사업자등록번호가 실제 번호와 같은지 확인하세요. 카카오톡 채널 ID와 "
                "함께 NHN Cloud 고객 센터에 어느 번호가 다른지 문의하고, 일치하면 다시 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-console-guide.md#카카오톡 채널 프로필 상태; judgement",
            since="2020-08-28",
        ),
        "1020": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Correct recipientNo, with the country code for a foreign number (15 characters at most), and send "
                "again only if resendStatus (resendStatusCode in Brand Message) is RSC01 or RSC05. Requests have no "
                "app user id; if the number is right, send the code and requestId to NHN Cloud support."
            ),
            remedy_ko=(
                "recipientNo를 바로잡아(해외 번호는 국가 코드 포함, 최대 15자) resendStatus(브랜드 메시지는 "
                "resendStatusCode)가 RSC01이나 RSC05일 때만 다시 보내세요. 발송 요청에는 app user id가 없으므로 번호가 "
                "맞으면 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; release-notes.md#2019. 05. 28.; "
                "alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; judgement"
            ),
            since="2024-08-27",
            formerly="charset conversion error",
        ),
        "1021": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support with the KakaoTalk channel ID to lift the block (kakaoStatus S of the sender "
                "profile), then send again. The status may show the change up to 6 hours late. Before you send again "
                "or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 차단(발신 프로필의 kakaoStatus가 S) 해제를 요청한 뒤 "
                "다시 보내세요. 상태에는 최대 6시간 늦게 반영될 수 있습니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-console-guide.md#카카오 채널 상태; release-notes.md#2022. 10. 25.",
            since="2020-08-28",
        ),
        "1022": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Look kakaoProfileStatus of the sender profile (C: inactive) up with GET .../senders/:senderKey and "
                "ask NHN Cloud support with the KakaoTalk channel ID how to open the channel again, then send again "
                "only if resendStatus is RSC01 or RSC05. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey에서 발신 프로필의 kakaoProfileStatus(C: 비활성화)를 확인하고, 카카오톡 "
                "채널 ID와 함께 NHN Cloud 고객 센터에 채널을 다시 여는 방법을 문의하세요. 채널이 다시 열린 뒤 "
                "resendStatus가 RSC01이나 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#카카오톡 채널 프로필 상태; sender-api-guide-v2.3.md#발신 프로필 단건 조회; "
                "judgement"
            ),
            since="2023-06-27",
            formerly="차단 상태의 카카오톡 채널",
        ),
        "1023": Advice(
            fault="account",
            retry="never",
            fallback="yes",
            remedy=(
                'Register a sender profile for another KakaoTalk channel under "발신 프로필 관리" and send with its '
                "senderKey. What was deleted cannot be restored. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "발신 프로필 관리에서 다른 카카오톡 채널로 발신 프로필을 등록하고 그 senderKey로 보내세요. 삭제된 "
                "채널의 발신 프로필은 복구할 수 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 "
                "메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-console-guide.md#발신프로필 차단 상태; judgement",
            since="2020-08-28",
        ),
        "1024": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support with the KakaoTalk channel ID whether the deletion (kakaoProfileStatus E) can "
                "be stopped, or send with the senderKey of another channel. Before you send again or an SMS of your "
                "own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 삭제(kakaoProfileStatus E)를 멈출 수 있는지 문의하거나 "
                "다른 채널의 senderKey로 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-console-guide.md#카카오톡 채널 프로필 상태; sender-api-guide-v2.3.md#발신 프로필 단건 조회",
            since="2020-08-28",
        ),
        "1025": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                'Look profileSpamLevel of the sender profile up with GET .../senders/:senderKey ("영구제한" or '
                '"경고제한" is a restriction) and ask NHN Cloud support with the KakaoTalk channel ID to lift the '
                "restriction, then send again only if resendStatus is RSC01 or RSC05. Before you send again or an SMS "
                "of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey에서 발신 프로필의 profileSpamLevel(영구제한 또는 경고제한이면 제재)을 "
                "확인하고 카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 제재 해제를 요청한 뒤 resendStatus가 RSC01 "
                "또는 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-console-guide.md#카카오톡 채널 스팸 상태; sender-api-guide-v2.3.md#발신 프로필 단건 조회",
            since="2020-08-28",
        ),
        "1027": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                'Look profileMessageSpamLevel of the sender profile up with GET .../senders/:senderKey ("활동제한" or '
                '"경고제한" is a restriction) and ask NHN Cloud support with the KakaoTalk channel ID to lift the '
                "restriction, then send again. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey에서 발신 프로필의 profileMessageSpamLevel(활동제한 또는 경고제한이면 "
                "제재)을 확인하고 카카오톡 채널 ID와 함께 NHN Cloud 고객 센터에 메시지 제재 해제를 요청한 뒤 다시 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="common-console-guide.md#카카오톡 메시지 스팸 상태; sender-api-guide-v2.3.md#발신 프로필 단건 조회",
            since="2023-06-27",
        ),
        "1028": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "If marketingAgreement in GET /brand-message/v1.0/appkeys/:appKey/senders/:senderKey is false, apply "
                "with POST .../senders/:senderKey/marketing-agreement (among its conditions: 50000 channel friends, an "
                "AlimTalk success within 3 months) and send again once it is true. Upload evidence (POST "
                ".../upload-marketing-agreement) only if the channel has none: a new file replaces that of all its "
                "dealers. Targeting I needs no application. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "GET /brand-message/v1.0/appkeys/:appKey/senders/:senderKey의 marketingAgreement가 false이면 POST "
                ".../senders/:senderKey/marketing-agreement로 M, N 사용을 신청하고(조건: 채널 친구 50000명 이상, 3개월 "
                "내 알림톡 발송 성공 등) true로 조회되면 다시 보내세요. 수신 동의 증적은 채널에 없을 때만 POST "
                ".../upload-marketing-agreement로 올리세요. 새 파일은 같은 채널의 모든 딜러사에 적용됩니다. 채널 "
                "친구에게 보내는 targeting I는 신청이 필요 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#비친구 메시지 발송(타겟팅 M, N) 사용 신청; "
                "friendtalkupgrade-api-guide.md#발신 프로필 조회; friendtalkupgrade-console-guide.md#주의 사항; "
                "friendtalkupgrade-api-guide.md#비친구 메시지 발송(타겟팅 M, N) 관리"
            ),
            since="2025-05-13",
        ),
        "1030": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare content, buttons and the fields of its type with the API guide, a FriendTalk message with the "
                "Brand Message limits too (a button in every carousel feed item, 2 to 6 items). If all are right, send "
                "the code and requestId to NHN Cloud support. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "content, buttons 등 해당 유형의 필드를 API 가이드와 대조하고, 친구톡 메시지는 브랜드 메시지 "
                "제한(캐러셀 피드는 아이템마다 버튼 필수, 아이템 2~6개)과도 대조하세요. 모두 맞으면 코드와 requestId를 "
                "NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 "
                "메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalk-compatible-api-guide.md#친구톡 호환 발송 기능 제공사항; "
                "friendtalk-compatible-api-guide.md#그 외의 확인된 스펙 차이; friendtalkupgrade-api-guide.md#캐러셀 "
                "피드형 발송 요청; judgement"
            ),
            since="2020-08-28",
        ),
        "1033": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Look chatBubbleType of the template up with GET .../senders/:senderKey/templates/:templateCode and "
                "send it with the code and requestId to NHN Cloud support: a request by template (basic-messages) has "
                "no chatBubbleType. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에서 템플릿의 chatBubbleType을 확인하고 코드, "
                "requestId와 함께 NHN Cloud 고객 센터에 보내 수정을 요청하세요. 템플릿 발송 요청(basic-messages)에는 "
                "chatBubbleType이 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#발송 요청; friendtalkupgrade-api-guide.md#템플릿 단건 조회",
            since="2025-05-13",
        ),
        "2001": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later, at growing intervals, only if resendStatus is RSC01 or RSC05; AlimTalk and "
                "FriendTalk with a new X-NC-API-IDEMPOTENCY-KEY. If it goes on, send the code and requestId to NHN "
                "Cloud support. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in "
                "Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내되 resendStatus가 RSC01이나 RSC05일 때만 보내세요. 알림톡과 친구톡은 "
                "새 X-NC-API-IDEMPOTENCY-KEY로 보내세요. 계속되면 코드와 requestId를 NHN Cloud 고객 센터에 보내 "
                "문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; "
                "friendtalk-api-guide.md#메시지 발송; judgement"
            ),
            since="2018-02-21",
        ),
        "2003": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support: a customer chooses neither Kakao's test server nor "
                "what is added there. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 카카오 테스트 서버와 그곳의 채널 추가는 "
                "발송 요청으로 지정할 수 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2023-06-27",
        ),
        "2005": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later, only if resendStatus is RSC01 or RSC05. If it goes on, upload the image again with "
                "POST .../images and send with its new address, and give the code and requestId to NHN Cloud support. "
                "Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "resendStatus가 RSC01이나 RSC05일 때만 나중에 다시 보내세요. 계속되면 POST .../images로 이미지를 다시 "
                "업로드해 새 주소로 보내고, 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#업로드 이미지 규격; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; "
                "judgement"
            ),
            since="2025-05-13",
        ),
        "3000": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up with GET .../messages "
                "(authentication messages: GET .../auth/messages) by requestId before you send again or by SMS. "
                "COMPLETED, RSC02, RSC03 or RSC04: send nothing. FAILED: ask NHN Cloud support with the requestId and "
                "recipientSeq whether it went out, as the text does not say."
            ),
            remedy_ko=(
                "다시 보내거나 SMS로 보내기 전에 GET .../messages(인증 메시지는 GET .../auth/messages)에서 requestId로 "
                "messageStatus와 resendStatus(브랜드 메시지는 resendStatusCode)를 조회하세요. COMPLETED, RSC02, RSC03, "
                "RSC04이면 보내지 마세요. FAILED여도 미발송이 확정된 것은 아니므로 requestId와 recipientSeq를 NHN "
                "Cloud 고객 센터에 보내 발송 여부를 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; "
                "alimtalk-api-guide.md#인증 메시지; judgement"
            ),
            since="2020-08-28",
        ),
        "3005": Advice(
            fault="unknown",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Send nothing again or by SMS: the message may still arrive for 3 days. Look it up in that time with "
                "GET .../messages (authentication messages: GET .../auth/messages) by requestId, resendStatus "
                "(resendStatusCode in Brand Message) included; if it stays unconfirmed, ask NHN Cloud support with the "
                "requestId and recipientSeq."
            ),
            remedy_ko=(
                "3일 이내에 수신될 수 있으므로 다시 보내거나 SMS로 보내지 마세요. 그동안 GET .../messages(인증 "
                "메시지는 GET .../auth/messages)에서 requestId로 메시지와 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 조회하고, 계속 확인되지 않으면 requestId와 recipientSeq를 NHN Cloud 고객 센터에 "
                "보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; "
                "alimtalk-api-guide.md#인증 메시지; judgement"
            ),
            since="2020-08-28",
        ),
        "3006": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later, at growing intervals, only if resendStatus is RSC01 or RSC05. If it goes on, send "
                "the code, requestId and recipientSeq to NHN Cloud support. Before you send again or an SMS of your "
                "own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내되 resendStatus가 RSC01이나 RSC05일 때만 보내세요. 계속되면 코드, "
                "requestId, recipientSeq를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; judgement",
            since="2020-08-28",
        ),
        "3008": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Correct recipientNo, with the country code for a foreign number (15 characters at most), and send "
                "again only if resendStatus (resendStatusCode in Brand Message) is RSC01 or RSC05."
            ),
            remedy_ko=(
                "recipientNo를 바로잡아(해외 번호는 국가 코드 포함, 최대 15자) resendStatus(브랜드 메시지는 "
                "resendStatusCode)가 RSC01이나 RSC05일 때만 다시 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; release-notes.md#2019. 05. 28.; "
                "alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드"
            ),
            since="2020-08-28",
        ),
        "3010": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up with GET .../messages "
                "(authentication messages: GET .../auth/messages) by requestId before you send again or by SMS. "
                "COMPLETED, RSC02, RSC03 or RSC04: send nothing. FAILED: ask NHN Cloud support with the requestId and "
                "recipientSeq whether it went out, as the text does not say."
            ),
            remedy_ko=(
                "다시 보내거나 SMS로 보내기 전에 GET .../messages(인증 메시지는 GET .../auth/messages)에서 requestId로 "
                "messageStatus와 resendStatus(브랜드 메시지는 resendStatusCode)를 조회하세요. COMPLETED, RSC02, RSC03, "
                "RSC04이면 보내지 마세요. FAILED여도 미발송이 확정된 것은 아니므로 requestId와 recipientSeq를 NHN "
                "Cloud 고객 센터에 보내 발송 여부를 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; "
                "alimtalk-api-guide.md#인증 메시지; judgement"
            ),
            since="2020-08-28",
        ),
        "3011": Advice(
            fault="unknown",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up with GET "
                ".../messages/:requestId/:recipientSeq (authentication messages: GET "
                ".../auth/messages/:requestId/:recipientSeq) first: which message is missing, and whether it went out, "
                "is open. Ask NHN Cloud support with the requestId."
            ),
            remedy_ko=(
                "먼저 GET .../messages/:requestId/:recipientSeq(인증 메시지는 GET "
                ".../auth/messages/:requestId/:recipientSeq)에서 messageStatus와 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 조회하세요. 어떤 메시지가 없는지, 이미 발송되었는지 알 수 없으므로 requestId와 "
                "함께 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 단건 조회; alimtalk-api-guide.md#인증 메시지; judgement",
            since="2020-08-28",
        ),
        "3012": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up with GET .../messages "
                "(authentication messages: GET .../auth/messages) by requestId first: Kakao may have the message "
                "although the connection failed. Send again or by SMS only once NHN Cloud support, given requestId and "
                "recipientSeq, confirms that it did not go out."
            ),
            remedy_ko=(
                "먼저 GET .../messages(인증 메시지는 GET .../auth/messages)에서 requestId로 messageStatus와 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 조회하세요. 통신이 실패해도 카카오가 메시지를 받았을 "
                "수 있습니다. requestId와 recipientSeq를 NHN Cloud 고객 센터에 보내 발송되지 않은 것을 확인한 뒤에만 "
                "다시 보내거나 SMS로 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#인증 메시지; judgement",
            since="2020-08-28",
        ),
        "3013": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill content, or the values of templateParameter that make up the text, and send again only if "
                "resendStatus (resendStatusCode in Brand Message) is RSC01 or RSC05."
            ),
            remedy_ko=(
                "content나 본문을 채우는 templateParameter 값을 입력하고 resendStatus(브랜드 메시지는 "
                "resendStatusCode)가 RSC01이나 RSC05일 때만 다시 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; "
                "judgement"
            ),
            since="2020-08-28",
        ),
        "3014": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten content or the values of templateParameter and send again: AlimTalk 1300 characters (item "
                "list 700) with variables filled in, templateExtra and about 40 of the channel-add notice counted; "
                "Brand Message TEXT 1300, IMAGE 1300, WIDE 76, PREMIUM_VIDEO 76. Before you send again or an SMS of "
                "your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "content나 templateParameter의 값을 줄여 다시 보내세요. 알림톡은 채운 변수, templateExtra, 채널 추가 "
                "안내(약 40자)를 포함해 1300자(아이템 리스트형 700자), 브랜드 메시지는 TEXT 1300자, IMAGE 1300자, WIDE "
                "76자, PREMIUM_VIDEO 76자까지입니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; release-notes.md#2023. 12. 19.; "
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#와이드 이미지형 "
                "발송 요청; friendtalkupgrade-api-guide.md#프리미엄 동영상형 발송 요청; alimtalk-overview.md#알림톡 "
                "메시지 최대 글자수 가이드; friendtalkupgrade-api-guide.md#이미지형 발송 요청"
            ),
            since="2023-06-27",
            formerly="알 수 없는 메시지 상태",
        ),
        "3015": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Send with a templateCode that GET .../templates lists for this senderKey or its group. It may also be "
                "deleted, which happens to a template 1 year after it became dormant: register it anew. Before you "
                "send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "이 senderKey나 그 그룹의 GET .../templates에서 조회되는 templateCode로 보내세요. 휴면 전환 후 1년이 "
                "지나 삭제된 템플릿일 수도 있으며, 이때는 새로 등록하세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 리스트 조회; alimtalk-overview.md#알림톡 템플릿 휴면 정책; "
                "alimtalk-console-guide.md#템플릿 등록"
            ),
            since="2020-08-28",
            formerly="msg_type 오류(1008 또는 1009 가 아닌경우)",
        ),
        "3016": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make content equal to templateContent of the approved template (GET "
                ".../senders/:senderKey/templates/:templateCode), variables filled in, or send by POST .../messages "
                "with templateParameter. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "content를 승인된 템플릿의 templateContent(GET .../senders/:senderKey/templates/:templateCode)에 "
                "변수를 채운 것과 같게 고치거나, POST .../messages로 templateParameter를 넣어 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2020-08-28",
        ),
        "3018": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Send the content to recipientNo by SMS instead; KakaoTalk does not deliver to this user now. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "카카오톡으로는 전달되지 않는 수신자이므로 recipientNo로 같은 내용을 SMS로 보내세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2025. 01. 14.; judgement",
            since="2020-08-28",
        ),
        "3019": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Check that recipientNo is the right number, with its country code if it is foreign. If it is, send "
                "the content by SMS, as this person does not use KakaoTalk. Before you send again or an SMS of your "
                "own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "recipientNo가 맞는지(해외 번호는 국가 코드 포함) 확인하세요. 맞으면 카카오톡을 쓰지 않는 수신자이므로 "
                "같은 내용을 SMS로 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2025. 01. 14.; release-notes.md#2019. 05. 28.; alimtalk-overview.md#특징",
            since="2025-05-13",
        ),
        "3020": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Send the content to recipientNo by SMS. Send no AlimTalk to it again until the person has lifted the "
                "block in KakaoTalk. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "recipientNo로 같은 내용을 SMS로 보내세요. 수신자가 카카오톡에서 차단을 해제하기 전에는 이 번호로 "
                "알림톡을 다시 보내지 마세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2025. 01. 14.; judgement",
            since="2025-05-13",
        ),
        "3021": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy=(
                "Send the content to recipientNo by SMS. KakaoTalk messages reach the person only after KakaoTalk is "
                "updated on the device. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "recipientNo로 같은 내용을 SMS로 보내세요. 수신자가 카카오톡을 업데이트해야 카카오톡 메시지를 받을 수 "
                "있습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2025. 01. 14.; judgement",
            since="2025-05-13",
        ),
        "3022": Advice(
            fault="caller",
            retry="much-later",
            fallback="no",
            remedy=(
                'Look first whether night resending ("야간 광고 재발송") is set in the console: NHN Cloud then sends '
                "again by itself at 08:00. If not, and only if resendStatus (resendStatusCode in Brand Message) is "
                "RSC01 or RSC05, set requestDate between 08:00 and 20:50."
            ),
            remedy_ko=(
                "먼저 콘솔에 야간 광고 재발송이 설정되어 있는지 확인하세요. 설정되어 있으면 NHN Cloud가 08:00에 "
                "자동으로 다시 보냅니다. 아니면 resendStatus(브랜드 메시지는 resendStatusCode)가 RSC01이나 RSC05일 "
                "때만 requestDate를 08:00~20:50 사이로 지정해 다시 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            wait="until 08:00",
            source=(
                "release-notes.md#2025. 10. 28.; friendtalk-api-guide.md#메시지 발송; "
                "friendtalkupgrade-api-guide.md#메시지 자유형 발송 요청; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 "
                "코드; release-notes.md#2024. 08. 27."
            ),
            since="2022-07-26",
        ),
        "3023": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support: the API reads your own JSON before it accepts a "
                "request, and NHN Cloud writes the one that goes to Kakao. Before you send again or an SMS of your "
                "own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 수정을 요청하세요. 요청 JSON은 API가 접수할 때 이미 "
                "확인하며, 카카오로 가는 JSON은 NHN Cloud가 만듭니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2018-02-21",
        ),
        "3024": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Upload the image again (jpg or png, up to 5 MB, 500 px wide or more, in the ratio of its imageType, "
                "for IMAGE height / width 0.5-1.333) with POST .../images under the imageType of the message and send "
                "with the new imageUrl, as Kakao drops an image when no template uses it any more. Check that "
                "imageLink opens. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode "
                "in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "메시지 유형에 맞는 imageType으로 POST .../images에 이미지(jpg 또는 png, 5MB 이하, 가로 500px 이상, "
                "imageType에 맞는 비율, IMAGE는 세로÷가로 0.5-1.333)를 다시 업로드하고 새 imageUrl로 보내세요. "
                "이미지를 참조하는 템플릿이 모두 없어지면 카카오에서 이미지가 삭제됩니다. imageLink가 열리는지도 "
                "확인하세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#업로드 이미지 규격; friendtalkupgrade-api-guide.md#이미지 업로드; "
                "friendtalkupgrade-api-guide.md#이미지형 발송 요청"
            ),
            since="2023-06-27",
            formerly="발신 프로필 키가 유효하지 않음",
        ),
        "3025": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten the values in templateParameter to 1300 characters; a sender profile with "
                "initialUserRestriction true may change the length by at most 14 characters. Before you send again or "
                "an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent "
                "one."
            ),
            remedy_ko=(
                "templateParameter의 값을 1300자 이내로 줄여 다시 보내세요. initialUserRestriction이 true인 발신 "
                "프로필은 변수 치환 전후의 글자 수 차이가 14자를 넘을 수 없습니다. 다시 보내거나 직접 SMS를 보내기 "
                "전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="release-notes.md#2026. 02. 24.; common-console-guide.md#최초 사용자 제한 사항",
            since="2020-08-28",
            formerly="메시지 전송 실패 (테스트 시, 친구관계가 아닌 경우)",
        ),
        "3026": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten chatExtra and chatEvent of the BC or BT button, or leave them out, and send again; no guide "
                "says how long they may be. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "BC, BT 버튼의 chatExtra와 chatEvent를 줄이거나 빼고 다시 보내세요. 최대 길이는 가이드에 없습니다. "
                "다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; friendtalkupgrade-api-guide.md#텍스트형 발송 요청",
            since="2023-06-27",
            formerly="메시지와 템플릿의 일치성 확인 시 오류 발생",
        ),
        "3027": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make type, name and links of buttons and quickReplies equal to the approved template (GET "
                ".../senders/:senderKey/templates/:templateCode), with its variables filled in and in the same "
                "ordering, and send again only if resendStatus is RSC01 or RSC05. Before you send again or an SMS of "
                "your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "buttons와 quickReplies의 type, name, 링크, ordering을 승인된 템플릿(GET "
                ".../senders/:senderKey/templates/:templateCode)에 변수를 채운 것과 같게 고치고 resendStatus가 RSC01 "
                "또는 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2022-07-26",
            formerly="카카오톡을 사용하지 않는 사용자(전화번호 오류/050 안심번호)",
        ),
        "3028": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make templateTitle equal to that of the approved template (GET "
                ".../senders/:senderKey/templates/:templateCode), with its variables filled in, and send again. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "templateTitle을 승인된 템플릿(GET .../senders/:senderKey/templates/:templateCode)의 값에 변수를 채운 "
                "것과 같게 고쳐 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2020-08-28",
        ),
        "3029": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten templateTitle, or the value in templateParameter that fills it in, so that the title has at "
                "most 50 characters, and send again. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "치환된 templateTitle이 50자 이내가 되도록 templateTitle이나 templateParameter 값을 줄여 다시 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2020-08-28",
            formerly="메시지가 존재하지 않음",
        ),
        "3030": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Look templateEmphasizeType up with GET .../senders/:senderKey/templates/:templateCode and send it "
                "with the code and requestId to NHN Cloud support: no AlimTalk send request has a message type. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에서 templateEmphasizeType을 확인하고 코드, "
                "requestId와 함께 NHN Cloud 고객 센터에 보내 문의하세요. 알림톡 발송 요청에는 메시지 타입 필드가 "
                "없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회",
            since="2023-06-27",
            formerly="메시지 일련번호가 중복됨",
        ),
        "3031": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make templateHeader equal to that of the approved template (GET "
                ".../senders/:senderKey/templates/:templateCode), with its variables filled in, and send again only if "
                "resendStatus is RSC01 or RSC05. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateHeader를 승인된 템플릿(GET .../senders/:senderKey/templates/:templateCode)의 값에 변수를 채운 "
                "것과 같게 고치고 resendStatus가 RSC01이나 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2023-06-27",
            formerly="메시지가 비어 있음",
        ),
        "3032": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten templateHeader, or the value in templateParameter that fills it in, so that the header has at "
                "most 16 characters, and send again. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "치환된 templateHeader가 16자 이내가 되도록 templateHeader나 templateParameter 값을 줄여 다시 "
                "보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2023-06-27",
            formerly="메시지 길이 제한 오류(공백 포함 1000 자)",
        ),
        "3033": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make title, description and imageUrl of templateItemHighlight equal to the approved template (GET "
                ".../senders/:senderKey/templates/:templateCode), with its variables filled in, and send again. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "templateItemHighlight의 title, description, imageUrl을 승인된 템플릿(GET "
                ".../senders/:senderKey/templates/:templateCode)에 변수를 채운 것과 같게 고쳐 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2023-06-27",
            formerly="템플릿을 찾을 수 없음",
        ),
        "3034": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten templateItemHighlight.title, or the value in templateParameter that fills it in, so that the "
                "title has at most 30 characters, or 21 if there is an imageUrl, and send again. Before you send again "
                "or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "치환된 templateItemHighlight.title이 30자 이내(imageUrl이 있으면 21자 이내)가 되도록 title이나 "
                "templateParameter 값을 줄여 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 "
                "메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2023-06-27",
            formerly="메시지가 템플릿과 일치하지 않음",
        ),
        "3035": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten templateItemHighlight.description, or the value in templateParameter that fills it in, so "
                "that the description has at most 19 characters, or 13 if there is an imageUrl, and send again. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "치환된 templateItemHighlight.description이 19자 이내(imageUrl이 있으면 13자 이내)가 되도록 "
                "description이나 templateParameter 값을 줄여 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2023-06-27",
        ),
        "3036": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make number, order, title and description in templateItem.list equal to the approved template (GET "
                ".../senders/:senderKey/templates/:templateCode), with its variables filled in, and send again. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "templateItem.list의 개수, 순서, title, description을 승인된 템플릿(GET "
                ".../senders/:senderKey/templates/:templateCode)에 변수를 채운 것과 같게 고쳐 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2023-06-27",
        ),
        "3037": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten every templateItem.list[].description, or the value in templateParameter that fills it in, to "
                "23 characters and send again only if resendStatus is RSC01 or RSC05. Before you send again or an SMS "
                "of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "치환된 templateItem.list[].description이 모두 23자 이내가 되도록 description이나 templateParameter "
                "값을 줄이고 resendStatus가 RSC01이나 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2023-06-27",
        ),
        "3038": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make title and description of templateItem.summary equal to the approved template (GET "
                ".../senders/:senderKey/templates/:templateCode), with its variables filled in, and send again. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "templateItem.summary의 title과 description을 승인된 템플릿(GET "
                ".../senders/:senderKey/templates/:templateCode)에 변수를 채운 것과 같게 고쳐 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2023-06-27",
        ),
        "3039": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten templateItem.summary.description, or the value in templateParameter that fills it in, so that "
                "the description has at most 14 characters, and send again. Before you send again or an SMS of your "
                "own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "치환된 templateItem.summary.description이 14자 이내가 되도록 description이나 templateParameter 값을 "
                "줄여 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2023-06-27",
        ),
        "3040": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Use only currency signs or codes, digits, commas, decimal points and spaces in "
                "templateItem.summary.description, or in the value in templateParameter that fills it in, and send "
                "again. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "치환된 templateItem.summary.description에 통화 기호/코드, 숫자, 쉼표, 소수점, 공백만 남도록 "
                "description이나 templateParameter 값을 고쳐 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#메시지 치환 발송 요청",
            since="2023-06-27",
            formerly="허브 파트너 키가 유효하지 않음",
        ),
        "3041": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give item.list 3 to 4 items and send again. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "item.list의 아이템을 3~4개로 맞춰 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#와이드 아이템리스트형 발송 요청",
            since="2024-08-27",
            formerly="Request Body에서 Name을 찾을 수 없음",
        ),
        "3042": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make linkMo, linkPc, schemeIos and schemeAndroid of templateRepresentLink equal to the approved "
                "template (GET .../senders/:senderKey/templates/:templateCode), with its variables filled in, and send "
                "again. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateRepresentLink의 linkMo, linkPc, schemeIos, schemeAndroid를 승인된 템플릿(GET "
                ".../senders/:senderKey/templates/:templateCode)에 변수를 채운 것과 같게 고쳐 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "alimtalk-console-guide.md#템플릿 수정"
            ),
            since="2023-06-27",
            formerly="발신 프로필을 찾을 수 없음",
        ),
        "3043": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give imageParameters as many entries as the template has images, with an empty object for each image "
                "that stays, and send again. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "imageParameters를 템플릿의 이미지 수만큼 넣고(바꾸지 않는 이미지는 빈 객체) 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#발송 요청",
            since="2026-02-24",
            formerly="삭제된 발신 프로필",
        ),
        "3044": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "See GET .../templates for the variable in the coupon title (할인금액, 할인율 or 상품명), give it "
                "under that key in templateParameter beside the other variables, and send again. Before you send again "
                "or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "GET .../templates로 쿠폰 title의 변수(할인금액, 할인율, 상품명 중 하나)를 확인해 templateParameter에 "
                "그대로 넣고 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#유의 사항; friendtalkupgrade-api-guide.md#발송 요청",
            since="2026-02-24",
            formerly="차단 상태의 발신 프로필",
        ),
        "3045": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give templateParameter the price variables of the template: 정상가격, 할인가격, 할인율, 정액할인가격 "
                "where the template left the prices empty, and send again. Before you send again or an SMS of your "
                "own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "템플릿에서 비워 둔 가격에 맞춰 templateParameter에 정상가격, 할인가격, 할인율, 정액할인가격을 넣고 "
                "다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#유의 사항; friendtalkupgrade-api-guide.md#발송 요청",
            since="2026-02-24",
            formerly="차단 상태의 플러스친구",
        ),
        "3046": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten additionalContent, in a carousel commerce that of every item, to 34 characters and send "
                "again. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "additionalContent(캐러셀 커머스형은 아이템마다)를 34자 이내로 줄여 다시 보내세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#커머스형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 커머스형 "
                "발송 요청"
            ),
            since="2024-08-27",
            formerly="닫힘 상태의 플러스친구",
        ),
        "3047": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten commerce.title, in a carousel commerce carousel.list[].commerce.title, to 30 characters and "
                "send again. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in "
                "Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "commerce.title(캐러셀 커머스형은 carousel.list[].commerce.title)을 30자 이내로 줄여 다시 보내세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#커머스형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 커머스형 "
                "발송 요청"
            ),
            since="2024-08-27",
            formerly="삭제된 플러스친구",
        ),
        "3048": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                'See under "카카오 통계 바로가기" > "그룹 태그 관리" whether the group tag was deleted or changed, and '
                "send that with the code and requestId to NHN Cloud support: the send API has no field for a group "
                "tag. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "카카오 통계 바로가기 > 그룹 태그 관리에서 그룹 태그가 삭제되거나 변경되었는지 확인하고, 그 내용을 "
                "코드, requestId와 함께 NHN Cloud 고객 센터에 보내 문의하세요. 발송 API에는 그룹 태그 필드가 없습니다. "
                "다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="sender-console-guide.md#그룹 태그 관리; judgement",
            since="2024-08-27",
            formerly="계약 정보를 찾을 수 없음",
        ),
        "3050": Advice(
            fault="unknown",
            retry="after-fix",
            fallback="unknown",
            remedy=(
                "Check in GET /brand-message/v1.0/appkeys/:appKey/senders/:senderKey that marketingAgreement is true "
                "and unsubscribePhoneNumber is set (or unsubscribeNo in the request), which N needs; to channel "
                "friends send with targeting I, only if resendStatus (resendStatusCode in Brand Message) is RSC01 or "
                "RSC05. If both are there, send the code and requestId to NHN Cloud support."
            ),
            remedy_ko=(
                "GET /brand-message/v1.0/appkeys/:appKey/senders/:senderKey에서 타겟팅 N에 필요한 "
                "marketingAgreement(true)와 unsubscribePhoneNumber(또는 요청의 unsubscribeNo)를 확인하고, 채널 "
                "친구에게는 resendStatus(브랜드 메시지는 resendStatusCode)가 RSC01이나 RSC05일 때만 targeting I로 다시 "
                "보내세요. 둘 다 있으면 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-overview.md#특징; friendtalkupgrade-console-guide.md#080 수신거부번호 등록 및 관리; "
                "alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; friendtalkupgrade-api-guide.md#발신 프로필 조회; "
                "judgement"
            ),
            since="2025-05-13",
            formerly=(
                "카카오톡을 사용하지 않는 사용자\n"
                "72시간 이내에 카카오톡 사용 이력이 없는 사용자 알림톡 차단을 선택한 사용자\n"
                "친구톡의 경우 친구가 아닌 경우"
            ),
        ),
        "3051": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give carousel.list 2 to 6 items, or 1 to 5 in a carousel commerce with head; this holds for "
                "FriendTalk messages too. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "carousel.list를 2~6개(head가 있는 캐러셀 커머스형은 1~5개)로 맞춰 다시 보내세요. 친구톡 메시지도 "
                "같습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 "
                "커머스형 발송 요청; friendtalk-compatible-api-guide.md#그 외의 확인된 스펙 차이"
            ),
            since="2023-06-27",
            formerly="메시지가 발송되지 않은 상태",
        ),
        "3052": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten carousel.list[].message to 180 characters and send again. Before you send again or an SMS of "
                "your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "carousel.list[].message를 180자 이내로 줄여 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청",
            since="2023-06-27",
        ),
        "3053": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare the keys of templateParameter (per item name@$.carousel.list[0] and on; with a head the items "
                "start at list[1]) and imageParameters with the template. If they agree, send the code and requestId "
                "to NHN Cloud support, who build the carousel from it. Before you send again or an SMS of your own, "
                "look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateParameter의 키(아이템별로는 키@$.carousel.list[0]부터, head가 있으면 아이템은 list[1]부터)와 "
                "imageParameters를 템플릿과 대조하세요. 맞으면 캐러셀은 NHN Cloud가 템플릿으로 만들므로 코드와 "
                "requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#발송 요청; friendtalkupgrade-api-guide.md#캐러셀 고정 치환자(path 기반 "
                "템플릿 파라미터); judgement"
            ),
            since="2026-02-24",
        ),
        "3054": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare the values in templateParameter that go into linkMo, linkPc, schemeAndroid and schemeIos of "
                "the carousel's buttons (per item name@$.carousel.list[0] and on; with a head from list[1]) with the "
                "template. If they agree, send the code and requestId to NHN Cloud support, as no request by template "
                "has buttons. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in "
                "Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateParameter 중 캐러셀 버튼의 linkMo, linkPc, schemeAndroid, schemeIos에 들어가는 "
                "값(아이템별로는 키@$.carousel.list[0]부터, head가 있으면 list[1]부터)을 템플릿과 대조하세요. 맞으면 "
                "템플릿 발송 요청에는 버튼 필드가 없으므로 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. "
                "다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#발송 요청; friendtalkupgrade-api-guide.md#캐러셀 고정 치환자(path 기반 "
                "템플릿 파라미터); judgement"
            ),
            since="2025-05-13",
            formerly="메시지 발송 가능한 시간이 아님",
        ),
        "3055": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare the values in templateParameter for the coupons of the carousel (할인금액, 할인율, 상품명; "
                "per item 할인금액@$.carousel.list[0] and on, with a head from list[1]) with the template. If they "
                "agree, send the code and requestId to NHN Cloud support, as no request by template has a coupon. "
                "Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateParameter 중 캐러셀 쿠폰의 값(할인금액, 할인율, 상품명, 아이템별로는 "
                "할인금액@$.carousel.list[0]처럼, head가 있으면 list[1]부터)을 템플릿과 대조하세요. 맞으면 템플릿 발송 "
                "요청에는 쿠폰 필드가 없으므로 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 "
                "직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 "
                "대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#발송 요청; friendtalkupgrade-api-guide.md#캐러셀 고정 치환자(path 기반 "
                "템플릿 파라미터); friendtalkupgrade-api-guide.md#유의 사항; judgement"
            ),
            since="2025-05-13",
            formerly="메시지 그룹 정보를 찾을 수 없음",
        ),
        "3056": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten item.list[].title, 25 characters in the first item and 30 in the others; from the second item "
                "on none may be empty. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "item.list[].title을 첫 번째 아이템은 25자, 나머지는 30자 이내로 맞춰 다시 보내세요. 두 번째 "
                "아이템부터는 비울 수 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalkupgrade-api-guide.md#와이드 아이템리스트형 발송 요청",
            since="2024-08-27",
            formerly="메시지 전송 결과를 찾을 수 없음",
        ),
        "3057": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare the values in templateParameter for the product names (name@$.carousel.list[0] and on; with a "
                "head from list[1]) and the prices (정상가격, 할인가격, 할인율, 정액할인가격) with the template. If "
                "they agree, send the code and requestId to NHN Cloud support, as no request by template has commerce. "
                "Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateParameter 중 상품명(키@$.carousel.list[0]부터, head가 있으면 list[1]부터)과 가격(정상가격, "
                "할인가격, 할인율, 정액할인가격)의 값을 템플릿과 대조하세요. 맞으면 템플릿 발송 요청에는 commerce "
                "필드가 없으므로 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#발송 요청; friendtalkupgrade-api-guide.md#캐러셀 고정 치환자(path 기반 "
                "템플릿 파라미터); friendtalkupgrade-api-guide.md#유의 사항; judgement"
            ),
            since="2025-05-13",
        ),
        "3058": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Bring carousel.list[].header to 20 characters, in a carousel commerce carousel.head.header to 20, "
                "without leaving it empty, and send again. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "carousel.list[].header를 20자 이내(캐러셀 커머스형은 carousel.head.header를 20자 이내)로 비우지 말고 "
                "맞춰 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 "
                "커머스형 발송 요청"
            ),
            since="2024-08-27",
        ),
        "4000": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up with GET "
                ".../messages/:requestId/:recipientSeq (authentication messages: GET "
                ".../auth/messages/:requestId/:recipientSeq). Send again or by SMS only once it has certainly not "
                "arrived; if the result stays missing, ask NHN Cloud support with the requestId."
            ),
            remedy_ko=(
                "GET .../messages/:requestId/:recipientSeq(인증 메시지는 GET "
                ".../auth/messages/:requestId/:recipientSeq)에서 messageStatus와 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 조회하세요. 전달되지 않은 것이 확실할 때만 다시 보내거나 SMS로 보내고, 결과가 "
                "계속 없으면 requestId와 함께 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 단건 조회; friendtalkupgrade-api-guide.md#발송 단건 조회; "
                "alimtalk-api-guide.md#인증 메시지; judgement"
            ),
            since="2020-08-28",
        ),
        "4001": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up again with GET .../messages (authentication messages: GET .../auth/messages) by "
                "requestId until resultCode is no longer 4001, and look at resendStatus (resendStatusCode in Brand "
                "Message). If it stays undetermined, ask NHN Cloud support with the requestId before sending again or "
                "by SMS."
            ),
            remedy_ko=(
                "resultCode가 4001이 아니게 될 때까지 GET .../messages(인증 메시지는 GET .../auth/messages)에서 "
                "requestId로 다시 조회하고 resendStatus(브랜드 메시지는 resendStatusCode)도 확인하세요. 계속 알 수 "
                "없으면 다시 보내거나 SMS로 보내기 전에 requestId와 함께 NHN Cloud 고객 센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#인증 메시지; judgement",
            since="2020-08-28",
        ),
        "4100": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up with GET .../messages "
                "(authentication messages: GET .../auth/messages) by the requestId of the answer before sending again "
                "or by SMS. COMPLETED, RSC02, RSC03 or RSC04: send nothing. Otherwise send it with the code to NHN "
                "Cloud support, because NHN Cloud makes requestId, and send again only once they confirm that nothing "
                "went out."
            ),
            remedy_ko=(
                "다시 보내거나 SMS로 보내기 전에 응답의 requestId로 GET .../messages(인증 메시지는 GET "
                ".../auth/messages)에서 messageStatus와 resendStatus(브랜드 메시지는 resendStatusCode)를 조회하세요. "
                "COMPLETED, RSC02, RSC03, RSC04이면 보내지 마세요. 그 외에는 NHN Cloud가 만드는 requestId를 코드와 "
                "함께 NHN Cloud 고객 센터에 보내 문의하고, 발송되지 않았다고 확인된 뒤에만 다시 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; friendtalkupgrade-api-guide.md#발송 요청; "
                "alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#인증 메시지; judgement"
            ),
            since="2025-05-13",
        ),
        "4101": Advice(
            fault="unknown",
            retry="never",
            fallback="yes",
            remedy=(
                "Compare requestDate with its format yyyy-MM-dd HH:mm and its range, from now to 60 days ahead, and "
                "send again with a right one. If it was right, send the code and requestId to NHN Cloud support. "
                "Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "requestDate가 yyyy-MM-dd HH:mm 형식이고 현재부터 60일 이내인지 확인해 바로잡고 다시 보내세요. 올바른 "
                "값이었다면 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 보내기 "
                "전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2025-05-13",
        ),
        "4102": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Look at status, block and dormant of the template with GET "
                ".../senders/:senderKey/templates/:templateCode. If they are normal (status TSC03, block and dormant "
                "false; in Brand Message status A alone), send the code, requestId and templateCode to NHN Cloud "
                "support. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에서 템플릿의 status, block, dormant를 확인하세요. "
                "모두 정상(status TSC03, block과 dormant false, 브랜드 메시지는 status A만)이면 코드, requestId, "
                "templateCode를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#템플릿 단건 조회; friendtalkupgrade-api-guide.md#템플릿 단건 조회; judgement",
            since="2025-05-13",
        ),
        "4103": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support, who mend the hub partner key; no request of yours "
                "contains it. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in "
                "Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 허브 파트너 키 수정을 요청하세요. 요청에는 이 값이 "
                "없습니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 "
                "확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; judgement",
            since="2025-05-13",
        ),
        "4104": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Send with a senderKey that GET .../senders lists with status YSC03 and kakaoProfileStatus A. With D "
                "or E the profile is deleted or being deleted, which cannot be undone: register a new one and send "
                "with its senderKey. If both are right, send the code and requestId to NHN Cloud support. Before you "
                "send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud "
                "may have sent one."
            ),
            remedy_ko=(
                "GET .../senders에서 status가 YSC03이고 kakaoProfileStatus가 A인 senderKey로 보내세요. D나 E이면 "
                "삭제되었거나 삭제 처리 중인 발신 프로필이며 복구할 수 없으므로, 새로 등록해 그 senderKey로 보내세요. "
                "둘 다 정상이면 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 "
                "보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "sender-api-guide-v2.3.md#발신 프로필 리스트 조회; common-console-guide.md#발신프로필 차단 상태; "
                "judgement"
            ),
            since="2025-05-13",
        ),
        "4110": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Send with a chatBubbleType of TEXT, IMAGE, WIDE, WIDE_ITEM_LIST, PREMIUM_VIDEO, COMMERCE, "
                "CAROUSEL_FEED or CAROUSEL_COMMERCE. If it was one, send the code and requestId to NHN Cloud support, "
                "who set the message type. Before you send again or an SMS of your own, look at resendStatus "
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "chatBubbleType을 TEXT, IMAGE, WIDE, WIDE_ITEM_LIST, PREMIUM_VIDEO, COMMERCE, CAROUSEL_FEED, "
                "CAROUSEL_COMMERCE 중 하나로 보내세요. 이미 그렇다면 메시지 타입은 NHN Cloud가 정하므로 코드와 "
                "requestId를 고객 센터에 보내 문의하세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 "
                "메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-api-guide.md#텍스트형 발송 요청; friendtalkupgrade-api-guide.md#캐러셀 커머스형 "
                "발송 요청; judgement"
            ),
            since="2025-05-13",
        ),
        "4120": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support: NHN Cloud makes the payload that goes to Kakao, "
                "from FriendTalk messages by conversion. Before you send again or an SMS of your own, look at "
                "resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 수정을 요청하세요. 카카오로 가는 페이로드는 NHN Cloud가 "
                "만들며, 친구톡 메시지는 브랜드 메시지로 변환됩니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="friendtalk-compatible-api-guide.md#친구톡 호환 발송 기능 제공사항; judgement",
            since="2025-05-13",
        ),
        "4121": Advice(
            fault="recipient",
            retry="never",
            fallback="unknown",
            remedy=(
                "Check recipientNo and, in a Brand Message, targeting: I reaches channel friends only, N consenting "
                "people who are not friends, M consenting people, friends or not. Send with the one that covers this "
                "person, only if resendStatus (resendStatusCode in Brand Message) is RSC01 or RSC05."
            ),
            remedy_ko=(
                "recipientNo와 브랜드 메시지의 targeting을 확인하세요. I는 채널 친구에게만, N은 친구가 아닌 수신 "
                "동의자에게만, M은 친구 여부와 관계없이 수신 동의자에게 발송됩니다. resendStatus(브랜드 메시지는 "
                "resendStatusCode)가 RSC01이나 RSC05일 때만 수신자에 맞는 targeting으로 다시 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "friendtalkupgrade-overview.md#M: 광고주 마수동 유저(카카오톡 수신 동의); "
                "friendtalkupgrade-overview.md#N: 광고주 마수동 유저(카카오톡 수신 동의) - 채널 친구; "
                "friendtalkupgrade-overview.md#I: 광고주 발송 요청 대상 ∩ 채널 친구; alimtalk-api-guide.md#SMS/LMS "
                "대체 발송 상태 코드; judgement"
            ),
            since="2025-05-13",
        ),
        "4122": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up again later with GET "
                ".../messages/:requestId/:recipientSeq (authentication messages: GET "
                ".../auth/messages/:requestId/:recipientSeq): only NHN Cloud's look-up failed and the message may have "
                "arrived. Send nothing again or by SMS while resultCode is 4122; if it stays, ask NHN Cloud support "
                "with requestId and recipientSeq."
            ),
            remedy_ko=(
                "잠시 뒤 GET .../messages/:requestId/:recipientSeq(인증 메시지는 GET "
                ".../auth/messages/:requestId/:recipientSeq)에서 messageStatus와 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 다시 조회하세요. 결과 조회만 실패하고 메시지는 도착했을 수 있습니다. resultCode가 "
                "4122인 동안에는 다시 보내거나 SMS로 보내지 말고, 계속되면 requestId와 recipientSeq를 NHN Cloud 고객 "
                "센터에 보내 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 단건 조회; friendtalkupgrade-api-guide.md#발송 단건 조회; "
                "alimtalk-api-guide.md#인증 메시지; judgement"
            ),
            since="2025-05-13",
        ),
        "4130": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Send the code and requestId to NHN Cloud support: NHN Cloud makes requestId and no send request has "
                "it. Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드와 requestId를 NHN Cloud 고객 센터에 보내 수정을 요청하세요. requestId는 NHN Cloud가 만들며 발송 "
                "요청에는 없는 값입니다. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 치환 발송 요청; friendtalkupgrade-api-guide.md#발송 요청",
            since="2025-05-13",
        ),
        "4131": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up with GET .../messages "
                "(authentication messages: GET .../auth/messages) by requestId: NHN Cloud made it, so what became of "
                "the first message is open. Send again or by SMS only once NHN Cloud support, given requestId and "
                "recipientSeq, confirms that nothing went out."
            ),
            remedy_ko=(
                "GET .../messages(인증 메시지는 GET .../auth/messages)에서 requestId로 messageStatus와 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 조회하세요. requestId는 NHN Cloud가 만들므로 먼저 "
                "접수된 메시지의 결과를 확인해야 합니다. requestId와 recipientSeq를 NHN Cloud 고객 센터에 보내 "
                "발송되지 않은 것을 확인한 뒤에만 다시 보내거나 SMS로 보내세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; friendtalkupgrade-api-guide.md#발송 요청; "
                "alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#인증 메시지; judgement"
            ),
            since="2025-05-13",
        ),
        "4132": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Give templateParameter one value for each variable of the template, keys spelled as in its text "
                "without # and curly brackets (GET .../senders/:senderKey/templates/:templateCode), and send again. "
                "Before you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand "
                "Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "templateParameter에 템플릿의 변수마다 값을 넣고 키를 템플릿(GET "
                ".../senders/:senderKey/templates/:templateCode)과 똑같이(#과 중괄호 없이) 써서 다시 보내세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; alimtalk-api-guide.md#템플릿 단건 조회; "
                "friendtalkupgrade-api-guide.md#발송 요청"
            ),
            since="2025-05-13",
        ),
        "4133": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Look at block and dormant of the template (Brand Message: status, S is blocked) with GET "
                ".../senders/:senderKey/templates/:templateCode. To have it released, send kakaoTemplateCode (Brand "
                "Message: templateCode) and the sender profile's name to NHN Cloud's technical support (\"기술지원 1:1 "
                '문의"), then send again. Before you send again or an SMS of your own, look at resendStatus '
                "(resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode에서 템플릿의 block과 dormant(브랜드 메시지는 "
                "status, S는 차단)를 확인하세요. kakaoTemplateCode(브랜드 메시지는 templateCode)와 발신 프로필명을 NHN "
                "Cloud 기술지원 1:1 문의로 보내 해제를 요청한 뒤 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 단건 조회; alimtalk-overview.md#알림톡 템플릿 휴면 정책; "
                "friendtalkupgrade-api-guide.md#템플릿 단건 조회; judgement"
            ),
            since="2025-05-13",
        ),
        "4134": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Look the template up with GET .../senders/:senderKey/templates/:templateCode, fit content, buttons "
                "and templateParameter to the version that is approved now, and send again. Before you send again or "
                "an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent "
                "one."
            ),
            remedy_ko=(
                "GET .../senders/:senderKey/templates/:templateCode로 템플릿을 다시 조회하고 content, buttons, "
                "templateParameter를 현재 승인된 내용에 맞춰 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#템플릿 단건 조회; alimtalk-console-guide.md#템플릿 수정; release-notes.md#2019. "
                "01. 29."
            ),
            since="2025-05-13",
        ),
        "4137": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Send the code, requestId and recipientSeq to NHN Cloud support and ask why the request failed. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드, requestId, recipientSeq를 NHN Cloud 고객 센터에 보내 요청이 실패한 이유를 문의하세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2025-05-13",
        ),
        "4138": Advice(
            fault="account",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud support with the code, requestId and KakaoTalk channel ID which limit of Brand Message "
                "was reached and when it ends; no guide names one. Before you send again or an SMS of your own, look "
                "at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "코드, requestId, 카카오톡 채널 ID를 NHN Cloud 고객 센터에 보내 브랜드 메시지의 어떤 한도에 도달했고 "
                "언제 풀리는지 문의하세요. 이 한도는 가이드에 없습니다. 다시 보내거나 직접 SMS를 보내기 전에 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2025-05-13",
        ),
        "4139": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Send the code, requestId and recipientSeq to NHN Cloud support and ask why the request failed. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드, requestId, recipientSeq를 NHN Cloud 고객 센터에 보내 요청이 실패한 이유를 문의하세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2025-05-13",
        ),
        "4140": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Send the code, requestId and recipientSeq to NHN Cloud support and ask why the request failed. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드, requestId, recipientSeq를 NHN Cloud 고객 센터에 보내 요청이 실패한 이유를 문의하세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2025-05-13",
        ),
        "4141": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Send the code, requestId and recipientSeq to NHN Cloud support and ask why the request failed. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드, requestId, recipientSeq를 NHN Cloud 고객 센터에 보내 요청이 실패한 이유를 문의하세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2025-05-13",
        ),
        "4142": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Send the code, requestId and recipientSeq to NHN Cloud support and ask why the request failed. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "코드, requestId, recipientSeq를 NHN Cloud 고객 센터에 보내 요청이 실패한 이유를 문의하세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="judgement",
            since="2025-05-13",
        ),
        "4143": Advice(
            fault="provider",
            retry="unknown",
            fallback="yes",
            remedy=(
                "If the content still matters and resendStatus is RSC01 or RSC05, send it as a new message; no send "
                "request has an expiry. If it happens again, send the code and requestId to NHN Cloud support. Before "
                "you send again or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN "
                "Cloud may have sent one."
            ),
            remedy_ko=(
                "내용이 아직 유효하고 resendStatus가 RSC01이나 RSC05이면 새 메시지로 다시 보내세요. 발송 요청에는 만료 "
                "시간 필드가 없습니다. 반복되면 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 "
                "보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN "
                "Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 치환 발송 요청; friendtalkupgrade-api-guide.md#발송 요청; "
                "alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; judgement"
            ),
            since="2025-05-13",
        ),
        "4144": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten content, and the links of buttons and carousel.list that make up most of the rest, until the "
                "body has at most 30 KB, and send again only if resendStatus is RSC01 or RSC05. Before you send again "
                "or an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have "
                "sent one."
            ),
            remedy_ko=(
                "본문이 30KB 이하가 되도록 content와 buttons, carousel.list의 긴 링크를 줄이고 resendStatus가 RSC01 "
                "또는 RSC05일 때만 다시 보내세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 메시지는 "
                "resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 전문 발송 요청; friendtalkupgrade-console-guide.md#대체 발송 관리; "
                "friendtalkupgrade-api-guide.md#캐러셀 피드형 발송 요청; judgement"
            ),
            since="2025-05-13",
        ),
        "4156": Advice(
            fault="account",
            retry="much-later",
            fallback="yes",
            remedy=(
                "Compare sentCount and dailyMaxCount of the sender profile (GET .../senders/:senderKey; 1000 messages "
                "a day at first). Send again the next day, only if resendStatus is RSC01 or RSC05, or have the limit "
                "raised by NHN Cloud support with the KakaoTalk channel ID. Before you send again or an SMS of your "
                "own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent one."
            ),
            remedy_ko=(
                "발신 프로필의 sentCount와 dailyMaxCount(GET .../senders/:senderKey에서 조회, 처음에는 하루 1000건)를 "
                "확인하고 resendStatus가 RSC01이나 RSC05일 때만 다음 날 다시 보내거나, 카카오톡 채널 ID와 함께 NHN "
                "Cloud 고객 센터에 한도 상향을 요청하세요. 다시 보내거나 직접 SMS를 보내기 전에 resendStatus(브랜드 "
                "메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "common-console-guide.md#토큰 등록; release-notes.md#2018. 07. 24.; sender-api-guide-v2.3.md#발신 "
                "프로필 단건 조회; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드"
            ),
            since="2025-05-13",
        ),
        "4161": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Wait and look messageStatus and resendStatus (resendStatusCode in Brand Message) up again with GET "
                ".../messages (authentication messages: GET .../auth/messages) by requestId before sending again or by "
                "SMS: the message may still go out."
            ),
            remedy_ko=(
                "잠시 기다렸다가 GET .../messages(인증 메시지는 GET .../auth/messages)에서 requestId로 messageStatus와 "
                "resendStatus(브랜드 메시지는 resendStatusCode)를 다시 조회하세요. 아직 발송될 수 있으므로 그 전에는 "
                "다시 보내거나 SMS로 보내지 마세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#인증 메시지; judgement",
            since="2025-05-13",
        ),
        "9998": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later, at growing intervals, only if resendStatus is RSC01 or RSC05, as the service is "
                "down now. If it goes on, send the code and requestId to NHN Cloud support. Before you send again or "
                "an SMS of your own, look at resendStatus (resendStatusCode in Brand Message): NHN Cloud may have sent "
                "one."
            ),
            remedy_ko=(
                "현재 서비스가 제공되지 않으므로 간격을 늘려 가며 나중에 다시 보내되 resendStatus가 RSC01이나 RSC05일 "
                "때만 보내세요. 계속되면 코드와 requestId를 NHN Cloud 고객 센터에 보내 문의하세요. 다시 보내거나 직접 "
                "SMS를 보내기 전에 resendStatus(브랜드 메시지는 resendStatusCode)를 확인하세요. NHN Cloud가 이미 대체 "
                "발송했을 수 있습니다."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source="alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; judgement",
            since="2018-02-21",
        ),
        "9999": Advice(
            fault="provider",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look messageStatus and resendStatus (resendStatusCode in Brand Message) up with GET .../messages "
                "(authentication messages: GET .../auth/messages) by requestId before you send again or by SMS. "
                "COMPLETED, RSC02, RSC03 or RSC04: send nothing. FAILED: ask NHN Cloud support with the requestId and "
                "recipientSeq whether it went out, as the text does not say."
            ),
            remedy_ko=(
                "다시 보내거나 SMS로 보내기 전에 GET .../messages(인증 메시지는 GET .../auth/messages)에서 requestId로 "
                "messageStatus와 resendStatus(브랜드 메시지는 resendStatusCode)를 조회하세요. COMPLETED, RSC02, RSC03, "
                "RSC04이면 보내지 마세요. FAILED여도 미발송이 확정된 것은 아니므로 requestId와 recipientSeq를 NHN "
                "Cloud 고객 센터에 보내 발송 여부를 문의하세요."
            ),
            summary_ko="",
            remark="",
            remark_ko="",
            source=(
                "alimtalk-api-guide.md#메시지 리스트 조회; alimtalk-api-guide.md#SMS/LMS 대체 발송 상태 코드; "
                "alimtalk-api-guide.md#인증 메시지; judgement"
            ),
            since="2018-02-21",
        ),
    },
}
"""The advice on each code, by table and by the code's text."""

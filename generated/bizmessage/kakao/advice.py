# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
"""What to do about each result code of KakaoTalk Bizmessage; loaded when advice is asked for."""

from bizmessage.advising import Advice

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
        ),
        "4": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Read resultMessage and correct the parameters it names.",
            remedy_ko="resultMessage를 확인하고 표시된 파라미터를 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-1000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use the appKey shown for the KakaoTalk Bizmessage service in the NHN Cloud console.",
            remedy_ko="NHN Cloud 콘솔에 표시된 KakaoTalk Bizmessage 서비스의 appKey를 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-1001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use the secretKey shown for the KakaoTalk Bizmessage service in the NHN Cloud console.",
            remedy_ko="NHN Cloud 콘솔에 표시된 KakaoTalk Bizmessage 서비스의 secretKey를 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-1002": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Correct the SMS service's app key in the sender profile's fallback settings in the NHN Cloud console."
            ),
            remedy_ko="NHN Cloud 콘솔의 발신 프로필 대체 발송 설정에서 SMS 서비스 앱키를 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-1003": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register the sender number in the SMS service in the NHN Cloud console, or use one that is registered "
                "there."
            ),
            remedy_ko="NHN Cloud 콘솔의 SMS 서비스에 발신 번호를 등록하거나 이미 등록된 발신 번호를 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-1005": Advice(
            fault="caller",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look up whether the first request with this key was accepted. Use a new X-NC-API-IDEMPOTENCY-KEY only "
                "for a message that was not."
            ),
            remedy_ko=(
                "같은 키로 보낸 첫 요청이 접수되었는지 먼저 조회하세요. 접수되지 않은 메시지에만 새 "
                "X-NC-API-IDEMPOTENCY-KEY를 사용하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-1006": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Complete the registration of the sender profile in the NHN Cloud console. If it still has no sender "
                "key, ask NHN Cloud customer service."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔의 발신 프로필 관리에서 발신 프로필 등록을 완료하세요. 그래도 발신 키가 없으면 NHN "
                "Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-1019": Advice(
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
        ),
        "-1020": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Correct the UUID in the request.",
            remedy_ko="요청의 UUID를 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-1027": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the sender profile's status in the NHN Cloud console and ask NHN Cloud customer service how to "
                "have the block lifted."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔의 발신 프로필 관리에서 상태를 확인하고 차단 해제 방법을 NHN Cloud 고객센터에 "
                "문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-1028": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the template parameter's value so that it stays within the 14 characters.",
            remedy_ko="템플릿 파라미터 값을 줄여 14자 제한을 넘지 않게 하세요.",
            summary_ko="",
            remark=(
                "The Korean text counts the difference made by the substitution and calls it a limit for first-time "
                "users; the English counts the template value and names a blacklist."
            ),
        ),
        "-2000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the field named in resultMessage to the maximum given there.",
            remedy_ko="resultMessage에 표시된 필드를 함께 안내된 최댓값 이하로 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-2001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the field named in resultMessage a value; it must not be blank or null.",
            remedy_ko="resultMessage에 표시된 필드에 값을 입력하세요. 공백이나 null은 허용되지 않습니다.",
            summary_ko="",
            remark="",
        ),
        "-2002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the field named in resultMessage a value; it must not be blank or null.",
            remedy_ko="resultMessage에 표시된 필드에 값을 입력하세요. 공백이나 null은 허용되지 않습니다.",
            summary_ko="",
            remark="",
        ),
        "-2003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Raise the field named in resultMessage to the minimum given there.",
            remedy_ko="resultMessage에 표시된 필드를 함께 안내된 최솟값 이상으로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-2004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set the field named in resultMessage to a value between the two limits given there.",
            remedy_ko="resultMessage에 표시된 필드를 함께 안내된 최솟값과 최댓값 사이로 입력하세요.",
            summary_ko="",
            remark=(
                "The Korean text speaks only of a maximum length, the English of a range; the field may also be below "
                "its minimum."
            ),
        ),
        "-2005": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Lower the field named in resultMessage to the maximum given there.",
            remedy_ko="resultMessage에 표시된 필드를 함께 안내된 최댓값 이하로 낮추세요.",
            summary_ko="",
            remark="",
        ),
        "-2017": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Correct the senderKey in the request so that it names a sender profile registered in the NHN Cloud "
                "console."
            ),
            remedy_ko="요청의 senderKey를 NHN Cloud 콘솔의 발신 프로필 관리에 등록된 발신 프로필의 값으로 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-2018": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare buttons with the API document and correct its structure and values.",
            remedy_ko="buttons의 구조와 값을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-2033": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare templateItem with the API document and correct its structure and values.",
            remedy_ko="templateItem의 구조와 값을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-2034": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare templateItemHighlight with the API document and correct its structure and values.",
            remedy_ko="templateItemHighlight의 구조와 값을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-2036": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare templateRepresentLink with the API document and correct its structure and values.",
            remedy_ko="templateRepresentLink의 구조와 값을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-2037": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the content of the template with an item list to 700 characters or fewer.",
            remedy_ko="아이템 리스트를 포함한 템플릿의 본문을 700자 이하로 줄이세요.",
            summary_ko="",
            remark="The Korean text says 700 characters, the English 1000; stay below the lower one.",
        ),
        "-2502": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Set up the fallback settings of the sender profile in the NHN Cloud console, or request the message "
                "without fallback."
            ),
            remedy_ko="NHN Cloud 콘솔에서 발신 프로필의 대체 발송 설정을 완료하거나 대체 발송 없이 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "-2504": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare quickReplies with the API document and correct its structure and values.",
            remedy_ko="quickReplies의 구조와 값을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-3000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in linkMo for the web link (WL) button.",
            remedy_ko="웹 링크(WL) 버튼에 linkMo를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Send a body that can be parsed, and check every field against the API document.",
            remedy_ko="파싱할 수 있는 요청 본문을 보내고 모든 필드를 API 문서와 비교해 확인하세요.",
            summary_ko="",
            remark=(
                "The Korean text says that the request body cannot be read, the English that a field is not valid; "
                "check both."
            ),
        ),
        "-3003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Correct templateCode and senderKey in the request so that they name a template registered in the NHN "
                "Cloud console."
            ),
            remedy_ko=(
                "요청의 templateCode와 senderKey를 NHN Cloud 콘솔의 템플릿 관리에 등록된 템플릿의 값으로 수정하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare the template parameters with the variables of the registered template and correct them.",
            remedy_ko="템플릿 파라미터를 등록된 템플릿의 변수와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-3005": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy="Check the template's status in the NHN Cloud console and send again once the template is approved.",
            remedy_ko="NHN Cloud 콘솔의 템플릿 관리에서 상태를 확인하고 템플릿이 승인된 뒤 다시 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "-3006": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Begin the URLs in linkMo and linkPc with http:// or https://.",
            remedy_ko="linkMo와 linkPc의 URL을 http:// 또는 https://로 시작하도록 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3007": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in at least two of schemeAndroid, schemeIos and linkMo for the app link (AL).",
            remedy_ko="앱링크(AL)에는 schemeAndroid, schemeIos, linkMo 중 최소 2개를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3008": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the replacement variable from the button name and write fixed text.",
            remedy_ko="버튼명에서 치환 변수를 제거하고 고정 문구를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3009": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every button a name.",
            remedy_ko="모든 버튼에 이름을 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3010": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make the content identical to the registered template apart from its variables. The message can be "
                "sent by SMS if the fallback setting is on."
            ),
            remedy_ko=(
                "변수를 제외한 본문을 등록된 템플릿과 똑같이 맞추세요. 대체 발송이 설정되어 있으면 SMS로 발송될 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
        ),
        "-3026": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Name the AC button exactly '채널 추가'.",
            remedy_ko="AC 버튼의 이름을 정확히 '채널 추가'로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3038": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the replacement variable from the title of the templateItem summary and write fixed text.",
            remedy_ko="templateItem summary의 title에서 치환 변수를 제거하고 고정 문구를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3040": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the title to 21 characters and the description to 13 at most, or leave out the thumbnail.",
            remedy_ko="title은 21자, description은 13자 이하로 줄이거나 썸네일을 제외하세요.",
            summary_ko="",
            remark="",
        ),
        "-3041": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Begin the URL in imageUrl with http:// or https://.",
            remedy_ko="imageUrl의 URL을 http:// 또는 https://로 시작하도록 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3051": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Name the TN button '전화 연결', '고객센터 연결' or '상담원 연결'.",
            remedy_ko="TN 버튼의 이름을 '전화 연결', '고객센터 연결', '상담원 연결' 중 하나로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3052": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in telNumber for the TN button.",
            remedy_ko="TN 버튼에 telNumber를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3053": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write the telephone number with digits and hyphens only, in 14 characters at most.",
            remedy_ko="전화번호를 숫자와 하이픈만 사용해 최대 14자로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3101": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every quick reply a name.",
            remedy_ko="모든 바로연결에 이름을 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3102": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the replacement variable from the quick reply name and write fixed text.",
            remedy_ko="바로연결명에서 치환 변수를 제거하고 고정 문구를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3303": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3304": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set the field named in resultMessage to a value between the two limits given there.",
            remedy_ko="resultMessage에 표시된 필드를 함께 안내된 최솟값과 최댓값 사이로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3305": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the field named in resultMessage, or choose a chatBubbleType that allows it.",
            remedy_ko="resultMessage에 표시된 필드를 제거하거나 해당 필드를 허용하는 chatBubbleType을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3306": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add buttons to the commerce message.",
            remedy_ko="커머스 메시지에 버튼을 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3307": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3308": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required fields named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 모두 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3309": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in at least two of schemeAndroid, schemeIos and linkMo for the app link (AL).",
            remedy_ko="앱링크(AL)에는 schemeAndroid, schemeIos, linkMo 중 최소 2개를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3310": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Begin the URLs in linkMo and linkPc with http:// or https://.",
            remedy_ko="linkMo와 linkPc의 URL을 http:// 또는 https://로 시작하도록 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3311": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Put the AC button first among the buttons.",
            remedy_ko="AC 버튼을 첫 번째 버튼으로 배치하세요.",
            summary_ko="",
            remark="",
        ),
        "-3312": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Put the AC button last among the buttons.",
            remedy_ko="AC 버튼을 마지막 버튼으로 배치하세요.",
            summary_ko="",
            remark="",
        ),
        "-3313": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "For a basic coupon fill in linkMo. For a channel coupon URL (alimtalk=coupon://) fill in "
                "schemeAndroid or schemeIos."
            ),
            remedy_ko=(
                "기본 쿠폰에는 linkMo를 입력하세요. 채널 쿠폰 URL(alimtalk=coupon://)에는 schemeAndroid 또는 "
                "schemeIos를 입력하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3314": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3315": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write the coupon's title in one of the forms that the API document allows.",
            remedy_ko="쿠폰 제목을 API 문서에서 허용하는 형식으로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3316": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3317": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3318": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set videoUrl to a video URL in the form that the API document requires.",
            remedy_ko="videoUrl에 API 문서에서 요구하는 형식의 비디오 URL을 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3319": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3320": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Change the number of carousel items to one between the two limits given in resultMessage.",
            remedy_ko="캐러셀 아이템 개수를 resultMessage에 안내된 최솟값과 최댓값 사이로 조정하세요.",
            summary_ko="",
            remark="",
        ),
        "-3321": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in linkMo in the carousel head, or remove all links from it.",
            remedy_ko="캐러셀 헤더에 linkMo를 입력하거나 캐러셀 헤더의 모든 링크를 제거하세요.",
            summary_ko="",
            remark="",
        ),
        "-3322": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3323": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3324": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare the template parameters with the variables of the registered template and correct them.",
            remedy_ko="템플릿 파라미터를 등록된 템플릿의 변수와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-3325": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3326": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Begin the URL in imageUrl with http:// or https://.",
            remedy_ko="imageUrl의 URL을 http:// 또는 https://로 시작하도록 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3327": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Begin the URL in imageLink with http:// or https://.",
            remedy_ko="imageLink의 URL을 http:// 또는 https://로 시작하도록 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3328": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Replace the button type named in resultMessage by one that is allowed here.",
            remedy_ko="resultMessage에 표시된 버튼 타입을 허용되는 타입으로 변경하세요.",
            summary_ko="",
            remark="",
        ),
        "-3330": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Put the BF button first in the vertical layout.",
            remedy_ko="세로 배열에서 BF 버튼을 첫 번째로 배치하세요.",
            summary_ko="",
            remark="",
        ),
        "-3331": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Replace the button name given in resultMessage by one that is allowed here.",
            remedy_ko="resultMessage에 표시된 버튼 이름을 허용되는 이름으로 변경하세요.",
            summary_ko="",
            remark="",
        ),
        "-3332": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3333": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the field named in resultMessage from the request.",
            remedy_ko="resultMessage에 표시된 필드를 요청에서 제거하세요.",
            summary_ko="",
            remark="",
        ),
        "-3334": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the required field named in resultMessage to the request.",
            remedy_ko="resultMessage에 표시된 필수 필드를 요청에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3335": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the field named in resultMessage from the request.",
            remedy_ko="resultMessage에 표시된 필드를 요청에서 제거하세요.",
            summary_ko="",
            remark="",
        ),
        "-3336": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Put the BF button second in the vertical layout, after the channel-add button.",
            remedy_ko="세로 배열에서 BF 버튼을 채널 추가 버튼 다음인 두 번째로 배치하세요.",
            summary_ko="",
            remark="",
        ),
        "-3337": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Put the BF button second (right) in the horizontal layout.",
            remedy_ko="가로 배열에서 BF 버튼을 오른쪽(두 번째)에 배치하세요.",
            summary_ko="",
            remark="",
        ),
        "-3338": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Put the BF button first (left) in the horizontal layout.",
            remedy_ko="가로 배열에서 BF 버튼을 왼쪽(첫 번째)에 배치하세요.",
            summary_ko="",
            remark="",
        ),
        "-3340": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write unsubscribeNo as 080-xxx-xxxx, 080-xxxx-xxxx, 080xxxxxxx or 080xxxxxxxx.",
            remedy_ko="unsubscribeNo를 080-xxx-xxxx, 080-xxxx-xxxx, 080xxxxxxx, 080xxxxxxxx 중 한 형식으로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3341": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write the 080 authentication code with digits only, 9 at most.",
            remedy_ko="080 인증번호를 숫자만 사용해 최대 9자리로 입력하세요.",
            summary_ko="",
            remark=(
                "The English text does not say which field it means or what the maximum of 9 counts (presumably "
                "digits); the Korean only calls the 080 authentication code wrong."
            ),
        ),
        "-3347": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the character '@' from the template parameter key, also in the template's variable.",
            remedy_ko="템플릿 파라미터 키와 템플릿의 변수명에서 '@' 문자를 제거하세요.",
            summary_ko="",
            remark="",
        ),
        "-3348": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Name the AC button exactly '채널 추가'.",
            remedy_ko="AC 버튼의 이름을 정확히 '채널 추가'로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3349": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Keep one AC button in the whole carousel and remove the others.",
            remedy_ko="캐러셀 전체에서 AC 버튼을 1개만 남기고 나머지는 제거하세요.",
            summary_ko="",
            remark="",
        ),
        "-4000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare the request with the API document and correct it.",
            remedy_ko="요청을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-4003": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Narrow the search to a period of 31 days or less.",
            remedy_ko="조회 기간을 31일 이내로 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-4004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use the appKey shown for the KakaoTalk Bizmessage service in the NHN Cloud console.",
            remedy_ko="NHN Cloud 콘솔에 표시된 KakaoTalk Bizmessage 서비스의 appKey를 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-4005": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Enable the service for the project in the NHN Cloud console again, or use the appKey of a project "
                "where it is active."
            ),
            remedy_ko=(
                "NHN Cloud 콘솔에서 프로젝트의 서비스를 다시 활성화하거나 서비스가 활성화된 프로젝트의 appKey를 "
                "사용하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-4007": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Reduce the file below the size given in resultMessage and upload it again.",
            remedy_ko="파일 크기를 resultMessage에 안내된 크기보다 작게 줄여 다시 업로드하세요.",
            summary_ko="",
            remark="",
        ),
        "-4009": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Upload a file with an extension that the API document allows.",
            remedy_ko="API 문서에서 허용하는 확장자의 파일을 업로드하세요.",
            summary_ko="",
            remark="",
        ),
        "-4010": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Check that the request names a file that was uploaded, and upload it again if necessary.",
            remedy_ko="요청이 업로드된 파일을 가리키는지 확인하고 필요하면 다시 업로드하세요.",
            summary_ko="",
            remark="",
        ),
        "-4011": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Check that the request names a recipient list that exists.",
            remedy_ko="요청이 실제로 있는 수신자 목록을 가리키는지 확인하세요.",
            summary_ko="",
            remark="",
        ),
        "-4014": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add the header recipient_no to the file and upload it again.",
            remedy_ko="파일에 recipient_no 헤더를 추가해 다시 업로드하세요.",
            summary_ko="",
            remark="",
        ),
        "-4016": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Check the ids and conditions in the request so that they name data that exists.",
            remedy_ko="요청의 ID와 조건이 실제로 있는 데이터를 가리키는지 확인하세요.",
            summary_ko="",
            remark="",
        ),
        "-4018": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Check that the file is intact and meets the API's requirements. If it does, ask NHN Cloud customer "
                "service with the code and the request id."
            ),
            remedy_ko=(
                "파일이 손상되지 않았고 API 요건에 맞는지 확인하세요. 문제가 없으면 코드와 요청 ID를 준비해 NHN Cloud "
                "고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-4020": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Check that the file is intact and meets the API's requirements. If it does, ask NHN Cloud customer "
                "service with the code and the request id."
            ),
            remedy_ko=(
                "파일이 손상되지 않았고 API 요건에 맞는지 확인하세요. 문제가 없으면 코드와 요청 ID를 준비해 NHN Cloud "
                "고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-4023": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy="Delete all senders in the NHN Cloud console, then disable the product again.",
            remedy_ko="NHN Cloud 콘솔에서 모든 발신자를 삭제한 뒤 상품을 다시 비활성화하세요.",
            summary_ko="",
            remark="",
        ),
        "-4101": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Correct the conditions of the statistics query as the API document requires.",
            remedy_ko="통계 조회 조건을 API 문서에 맞게 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-4103": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give a valid requestId, or a valid pair of startRequestDate and endRequestDate.",
            remedy_ko="유효한 requestId를 입력하거나, 유효한 startRequestDate와 endRequestDate를 함께 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-5000": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy="Check and correct recipientNo, or leave this recipient out.",
            remedy_ko="recipientNo를 확인해 수정하거나 해당 수신자를 제외하세요.",
            summary_ko="",
            remark="",
        ),
        "-7000": Advice(
            fault="provider",
            retry="later",
            fallback="no",
            remedy=(
                "Wait and send the request again at growing intervals. If it keeps failing, contact NHN Cloud customer "
                "service with the code and the request id."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 요청하세요. 계속 실패하면 코드와 요청 ID를 준비해 NHN Cloud "
                "고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-8001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Upload an intact image file that meets the API document's requirements.",
            remedy_ko="손상되지 않고 API 문서의 요건에 맞는 이미지 파일을 업로드하세요.",
            summary_ko="",
            remark="",
        ),
        "-8002": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use an uploaded image of the right type: carousel type for carousel feed, commerce type for carousel "
                "commerce, IMAGE type for commerce messages."
            ),
            remedy_ko=(
                "업로드된 이미지 중 알맞은 타입을 사용하세요. 캐러셀 피드는 캐러셀 타입, 캐러셀 커머스는 커머스 타입, "
                "커머스 유형은 IMAGE 타입을 사용하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-8007": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "-8009": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Do not share the project again; it is already shared.",
            remedy_ko="프로젝트가 이미 공유되어 있으니 다시 공유하지 마세요.",
            summary_ko="",
            remark="",
        ),
        "-8010": Advice(
            fault="provider",
            retry="later",
            fallback="no",
            remedy=(
                "Wait and send the request again at growing intervals. If it keeps failing, contact NHN Cloud customer "
                "service with the code and the request id."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 요청하세요. 계속 실패하면 코드와 요청 ID를 준비해 NHN Cloud "
                "고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-9992": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Call the brand message API instead of the Friendtalk API.",
            remedy_ko="친구톡 API 대신 브랜드 메시지 API를 호출하세요.",
            summary_ko="",
            remark="",
        ),
        "-9993": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare the request with the API document and correct it.",
            remedy_ko="요청을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-9994": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare the request with the API document and correct it.",
            remedy_ko="요청을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-9996": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set the Content-Type header to application/json.",
            remedy_ko="Content-Type 헤더를 application/json으로 설정하세요.",
            summary_ko="",
            remark="",
        ),
        "-9997": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare the request with the API document and correct it.",
            remedy_ko="요청을 API 문서와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-9998": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Correct the HTTP method and the path of the API call.",
            remedy_ko="API 호출의 HTTP 메서드와 경로를 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-9999": Advice(
            fault="provider",
            retry="later",
            fallback="no",
            remedy=(
                "Wait and send the request again at growing intervals. If it keeps failing, contact NHN Cloud customer "
                "service with the code and the request id."
            ),
            remedy_ko=(
                "잠시 기다린 뒤 간격을 늘려 가며 다시 요청하세요. 계속 실패하면 코드와 요청 ID를 준비해 NHN Cloud "
                "고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3342": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Check that the file is intact and meets the API's requirements. If it does, ask NHN Cloud customer "
                "service with the code and the request id."
            ),
            remedy_ko=(
                "파일이 손상되지 않았고 API 요건에 맞는지 확인하세요. 문제가 없으면 코드와 요청 ID를 준비해 NHN Cloud "
                "고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3343": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Read the reason in resultMessage; if it does not help, ask NHN Cloud customer service why the "
                "application failed."
            ),
            remedy_ko="resultMessage의 사유를 확인하고, 알 수 없으면 NHN Cloud 고객센터에 신청 실패 사유를 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "-3345": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Read the reason in resultMessage and check the 080 unsubscribe number and authentication code against "
                "what was registered."
            ),
            remedy_ko=(
                "resultMessage의 사유를 확인하고, 080 수신거부 번호와 인증번호가 등록된 정보와 같은지 확인하세요."
            ),
            summary_ko="",
            remark=(
                "The Korean text says that the 080 information is invalid, the English only that its update failed; "
                "read the reason in resultMessage."
            ),
        ),
        "-1010": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Look up the sender profile groups of the project and use the key of one that exists.",
            remedy_ko="프로젝트의 발신 프로필 그룹을 조회하여 존재하는 그룹의 키를 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-1013": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use the sender profile group that already exists instead of creating it again.",
            remedy_ko="다시 만들지 말고 이미 존재하는 발신 프로필 그룹을 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-1018": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Do not add the sender profile again; it is already in the group.",
            remedy_ko="발신 프로필이 이미 그룹에 있으므로 다시 추가하지 마세요.",
            summary_ko="",
            remark="",
        ),
        "-1022": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Look up the members of the group and name a sender profile that belongs to it.",
            remedy_ko="그룹에 속한 발신 프로필을 조회하여 그중 하나를 지정하세요.",
            summary_ko="",
            remark="",
        ),
        "-1023": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy="Remove a sender profile from the group or use another group, then add the profile.",
            remedy_ko="그룹에서 발신 프로필을 제거하거나 다른 그룹을 사용한 뒤 추가하세요.",
            summary_ko="",
            remark=(
                "This code names a limit of 10 sender profiles per group, -1026 one of 5000 members; the vendor does "
                "not say when which one applies."
            ),
        ),
        "-1025": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Log the code with the request id and ask NHN Cloud customer service why the group cannot be deleted."
            ),
            remedy_ko="코드와 요청 ID를 기록하고 그룹을 삭제할 수 없는 이유를 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "-1026": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy="Remove a sender profile from the group or use another group, then add the profile.",
            remedy_ko="그룹에서 발신 프로필을 제거하거나 다른 그룹을 사용한 뒤 추가하세요.",
            summary_ko="",
            remark=(
                "This code names a limit of 5000 members per group, -1023 one of 10 sender profiles; the vendor does "
                "not say when which one applies."
            ),
        ),
        "-1029": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Ask NHN Cloud customer service why the sender profile is blacklisted and have that cleared before "
                "adding it to the group."
            ),
            remedy_ko="발신 프로필이 블랙리스트인 사유를 NHN Cloud 고객센터에 문의하여 해결한 뒤 그룹에 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-1014": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the status of the sender profile under sender profile management (발신 프로필 관리), make it "
                "active, then send the request again."
            ),
            remedy_ko="발신 프로필 관리에서 발신 프로필의 상태를 확인하고 활성화한 뒤 다시 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "-2505": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Reduce buttons to 2 or fewer, or leave out quickReplies.",
            remedy_ko="buttons를 2개 이하로 줄이거나 quickReplies를 빼세요.",
            summary_ko="",
            remark="",
        ),
        "-3001": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Choose another templateCode and templateName, or modify the template that already exists.",
            remedy_ko="다른 templateCode와 templateName을 사용하거나 이미 있는 템플릿을 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-3012": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy="Wait until the template is approved (TSC03) or rejected (TSC04), then modify it.",
            remedy_ko="템플릿이 승인(TSC03) 또는 반려(TSC04) 상태가 된 뒤 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-3013": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy="Complete the modification of the template that is under way, then request the next one.",
            remedy_ko="진행 중인 템플릿 수정을 마친 뒤 다음 수정을 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "-3016": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in both templateTitle and templateSubtitle, or choose another emphasizeType.",
            remedy_ko="templateTitle과 templateSubtitle을 모두 입력하거나 다른 emphasizeType을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3017": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the replacement variable from templateSubtitle and write fixed text.",
            remedy_ko="templateSubtitle에서 치환 변수를 제거하고 고정 문구를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3018": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in templateExtra, or choose another message type.",
            remedy_ko="templateExtra를 입력하거나 다른 메시지 유형을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3020": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in templateExtra, or choose another message type.",
            remedy_ko="templateExtra를 입력하거나 다른 메시지 유형을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3021": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the replacement variable from templateExtra and write fixed text.",
            remedy_ko="templateExtra에서 치환 변수를 제거하고 고정 문구를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3024": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the AC button, or register the template with the message type AD or MI.",
            remedy_ko="AC 버튼을 제거하거나 템플릿의 메시지 유형을 AD 또는 MI로 등록하세요.",
            summary_ko="",
            remark="",
        ),
        "-3025": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Move the AC button to the top of buttons, or make it the only button.",
            remedy_ko="AC 버튼을 buttons의 맨 위로 옮기거나 단독으로 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-3027": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove templateTitle and templateSubtitle, or choose the emphasizeType TEXT.",
            remedy_ko="templateTitle과 templateSubtitle을 제거하거나 emphasizeType을 TEXT로 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3028": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove templateExtra, or choose the message type EX or MI.",
            remedy_ko="templateExtra를 제거하거나 메시지 유형을 EX 또는 MI로 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3030": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove templateExtra, or choose the message type EX or MI.",
            remedy_ko="templateExtra를 제거하거나 메시지 유형을 EX 또는 MI로 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3032": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in both templateImageName and templateImageUrl, or choose another emphasizeType.",
            remedy_ko="templateImageName과 templateImageUrl을 모두 입력하거나 다른 emphasizeType을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3037": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the replacement variable from the title of the templateItem list entry and write fixed text."
            ),
            remedy_ko="templateItem list 항목의 title에서 치환 변수를 제거하고 고정 문구를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3047": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the trailing \\s from templateTitle and the title of templateItemHighlight; a font style can "
                "be applied when sending."
            ),
            remedy_ko=(
                "templateTitle과 templateItemHighlight의 title 끝에서 \\s를 제거하고, 서체 스타일은 발송할 때 "
                "적용하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3050": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add an AC button to buttons, or choose a message type other than AD and MI.",
            remedy_ko="buttons에 AC 버튼을 추가하거나 AD, MI가 아닌 메시지 유형을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3100": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Check the status of the template; add the comment only when the template is neither requested nor "
                "approved."
            ),
            remedy_ko="템플릿의 상태를 확인하고, 요청 또는 승인 상태가 아닐 때만 comment를 추가하세요.",
            summary_ko="",
            remark="",
        ),
        "-3103": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write the button or quick reply as valid JSON and escape its special characters.",
            remedy_ko="버튼 또는 바로연결을 올바른 JSON 형식으로 작성하고 특수 문자를 이스케이프 처리하세요.",
            summary_ko="",
            remark="",
        ),
        "-4021": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Reduce the file to below 10 MB.",
            remedy_ko="파일 크기를 10MB보다 작게 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-4024": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Check the status of the template; if it is still dormant, ask NHN Cloud customer service why the "
                "release failed."
            ),
            remedy_ko="템플릿의 상태를 확인하고, 아직 휴면 상태이면 NHN Cloud 고객센터에 해제 실패 사유를 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "-4025": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Split the upload into several with at most 20 templates each.",
            remedy_ko="한 번에 최대 20개의 템플릿만 업로드하도록 나누세요.",
            summary_ko="",
            remark="",
        ),
        "-4026": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Correct the header row of the template file to the headers that the template upload prescribes.",
            remedy_ko="템플릿 파일의 헤더를 템플릿 업로드 양식에 맞게 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-4027": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Remove a button from the registered template to make room for the AC button, then request the "
                "conversion again."
            ),
            remedy_ko="등록된 템플릿에서 버튼을 줄여 AC 버튼을 추가할 수 있게 한 뒤 전환을 다시 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "-4028": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy="Have the template approved, then request the conversion again.",
            remedy_ko="템플릿 승인을 받은 뒤 전환을 다시 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "-1016": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Check requestId and recipientSeq against the answer to the send request.",
            remedy_ko="requestId와 recipientSeq가 발송 요청의 응답과 같은지 확인하세요.",
            summary_ko="",
            remark="",
        ),
        "-1024": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set senderKey to the key of a single sender profile instead of a sender profile group.",
            remedy_ko="senderKey에 발신 프로필 그룹이 아닌 개별 발신 프로필의 키를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-1031": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Read the result code of each recipient in sendResults and follow the advice for that code.",
            remedy_ko="sendResults에서 수신자별 결과 코드를 확인하고 해당 코드의 안내를 따르세요.",
            summary_ko="",
            remark="",
        ),
        "-2019": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the template parameters so that the replaced content has at most 1,300 characters.",
            remedy_ko="치환된 본문이 1,300자 이하가 되도록 템플릿 파라미터를 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-2025": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set requestDate to a future time, or leave it out to send at once.",
            remedy_ko="requestDate를 미래 일시로 지정하거나, 즉시 발송하려면 빼세요.",
            summary_ko="",
            remark="",
        ),
        "-2026": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set requestDate to a time at most 90 days ahead.",
            remedy_ko="requestDate를 90일 이내의 일시로 지정하세요.",
            summary_ko="",
            remark="",
        ),
        "-2027": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write requestDate in the date format that the API prescribes.",
            remedy_ko="requestDate를 API가 정한 날짜 형식으로 작성하세요.",
            summary_ko="",
            remark="",
        ),
        "-2028": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use the requestId exactly as it was returned when the message was requested.",
            remedy_ko="발송 요청 시 반환된 requestId를 그대로 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-2029": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Check requestId and look up the state of the messages; only messages that have not been sent can be "
                "cancelled."
            ),
            remedy_ko="requestId를 확인하고 메시지 상태를 조회하세요. 아직 발송되지 않은 메시지만 취소할 수 있습니다.",
            summary_ko="",
            remark="",
        ),
        "-2030": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the content of the wide-image message to fewer than 76 characters.",
            remedy_ko="와이드 이미지 메시지의 content를 76자 미만으로 줄이세요.",
            summary_ko="",
            remark="The Korean text allows 76 characters, the English says fewer than 76; stay below 76.",
        ),
        "-2031": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Reduce buttons of the wide-image message to at most 2.",
            remedy_ko="와이드 이미지 메시지의 buttons를 2개 이하로 줄이세요.",
            summary_ko="",
            remark="The Korean text allows 2 buttons, the English literally says fewer than 2.",
        ),
        "-2032": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the template parameters so that the replaced templateTitle has at most 50 characters.",
            remedy_ko="치환된 templateTitle이 50자 이하가 되도록 템플릿 파라미터를 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-2035": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the template parameters so that the replaced templateHeader has at most 16 characters.",
            remedy_ko="치환된 templateHeader가 16자 이하가 되도록 템플릿 파라미터를 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-2500": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use the requestId exactly as it was returned when the mass message was requested.",
            remedy_ko="대량 발송 요청 시 반환된 requestId를 그대로 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-2501": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy=(
                "Look up the state of the messages; if it does not explain the refusal, ask NHN Cloud customer service "
                "which deadline expired."
            ),
            remedy_ko=(
                "메시지 상태를 조회하고, 원인을 알 수 없으면 NHN Cloud 고객센터에 어떤 기한이 만료되었는지 문의하세요."
            ),
            summary_ko="",
            remark=(
                "The Korean text repeats that of -2029 (nothing to cancel), the English says that the deadline of the "
                "send request expired."
            ),
        ),
        "-3011": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make buttons and quickReplies the same as in the registered template. The message can be sent by SMS "
                "if the fallback setting is on."
            ),
            remedy_ko=(
                "buttons와 quickReplies를 등록된 템플릿과 같게 수정하세요. 대체 발송이 설정되어 있으면 SMS로 발송될 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
        ),
        "-3033": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use only the buttons and quick replies that are registered in the template.",
            remedy_ko="템플릿에 등록된 버튼과 바로연결만 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-3034": Advice(
            fault="caller",
            retry="later",
            fallback="no",
            remedy="Delete the template once 3 days have passed since the last message was sent with it.",
            remedy_ko="해당 템플릿으로 마지막 메시지를 발송한 지 3일이 지난 뒤 삭제하세요.",
            summary_ko="",
            remark="",
        ),
        "-3035": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Fill in at least one of templateHeader, the template image, templateItem and templateItemHighlight, "
                "or choose another emphasizeType."
            ),
            remedy_ko=(
                "templateHeader, 템플릿 이미지, templateItem, templateItemHighlight 중 하나 이상을 입력하거나 다른 "
                "emphasizeType을 선택하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3036": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Register the template as a non-security template, or choose another emphasizeType.",
            remedy_ko="보안 템플릿 설정을 해제하거나 다른 emphasizeType을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3039": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add a templateItem list, or remove the templateItem summary.",
            remedy_ko="templateItem list를 추가하거나 templateItem summary를 제거하세요.",
            summary_ko="",
            remark="",
        ),
        "-3042": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make templateHeader the same as in the registered template. The message can be sent by SMS if the "
                "fallback setting is on."
            ),
            remedy_ko=(
                "templateHeader를 등록된 템플릿과 같게 수정하세요. 대체 발송이 설정되어 있으면 SMS로 발송될 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
        ),
        "-3043": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make templateItem and templateItemHighlight the same as in the registered template. The message can "
                "be sent by SMS if the fallback setting is on."
            ),
            remedy_ko=(
                "templateItem과 templateItemHighlight를 등록된 템플릿과 같게 수정하세요. 대체 발송이 설정되어 있으면 "
                "SMS로 발송될 수 있습니다."
            ),
            summary_ko="",
            remark="",
        ),
        "-3044": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Move the BF button to the top of buttons, or make it the only button.",
            remedy_ko="BF 버튼을 buttons의 맨 위로 옮기거나 단독으로 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-3045": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Give the BF button a registered bizFormKey and one of the names '톡에서 예약하기', '톡에서 설문하기' "
                "and '톡에서 응모하기'."
            ),
            remedy_ko=(
                "BF 버튼에 등록된 bizFormKey를 입력하고 name을 '톡에서 예약하기', '톡에서 설문하기', '톡에서 응모하기' "
                "중 하나로 지정하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3046": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Make templateRepresentLink the same as in the registered template. The message can be sent by SMS if "
                "the fallback setting is on."
            ),
            remedy_ko=(
                "templateRepresentLink를 등록된 템플릿과 같게 수정하세요. 대체 발송이 설정되어 있으면 SMS로 발송될 수 "
                "있습니다."
            ),
            summary_ko="",
            remark="",
        ),
        "-3048": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the template parameter to at most 1300 characters.",
            remedy_ko="템플릿 파라미터를 1300자 이하로 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-3049": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Compare the template parameters with the variables of the registered template and correct them.",
            remedy_ko="템플릿 파라미터를 등록된 템플릿의 변수와 비교해 수정하세요.",
            summary_ko="",
            remark="",
        ),
        "-3298": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set the targeting of the message to a value that the API allows.",
            remedy_ko="메시지의 타겟팅을 API가 허용하는 값으로 지정하세요.",
            summary_ko="",
            remark="",
        ),
        "-3299": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Send only regularPrice, or regularPrice with discountPrice and either discountRate or discountFixed."
            ),
            remedy_ko=(
                "regularPrice만 보내거나, regularPrice와 discountPrice에 discountRate 또는 discountFixed 중 하나를 "
                "함께 보내세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3300": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Look up the unsubscribed numbers and use one that is among them.",
            remedy_ko="수신거부 번호를 조회하여 목록에 있는 번호를 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-3301": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy=(
                "Remove the unsubscribed recipients from the recipient list and do not send to them by another channel."
            ),
            remedy_ko="수신거부한 수신자를 수신자 목록에서 제거하고 다른 채널로도 발송하지 마세요.",
            summary_ko="",
            remark="",
        ),
        "-3344": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give exactly as many image parameters as the template has images.",
            remedy_ko="이미지 파라미터를 템플릿의 이미지 개수와 똑같이 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-4017": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Limit the search to messages of the last 90 days.",
            remedy_ko="최근 90일 이내의 메시지만 조회하세요.",
            summary_ko="",
            remark="",
        ),
        "-4019": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy="Check and correct recipientNo, or leave this recipient out.",
            remedy_ko="recipientNo를 확인해 수정하거나 해당 수신자를 제외하세요.",
            summary_ko="",
            remark="",
        ),
        "-4022": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy="Log the code with the request id and ask NHN Cloud customer service why the export failed.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 내보내기 실패 사유를 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "-4029": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Apply for M/N type messaging and check in the settings of the sender profile that it is active, then "
                "send the request again."
            ),
            remedy_ko="발신 프로필에 M/N 타입 사용을 신청하고 설정에서 활성화되었는지 확인한 뒤 다시 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "-4104": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in requestId.",
            remedy_ko="requestId를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-4200": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Correct the fallback message of the request, or send without a fallback.",
            remedy_ko="요청의 대체 발송 메시지를 수정하거나 대체 발송 없이 발송하세요.",
            summary_ko="",
            remark="",
        ),
        "-8006": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use a content or template that contains an authentication phrase for authentication messages.",
            remedy_ko="인증 메시지에는 인증 문구가 포함된 내용이나 템플릿을 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-8008": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove the banned word from the content.",
            remedy_ko="메시지 내용에서 금칙어를 제거하세요.",
            summary_ko="",
            remark="",
        ),
        "-8000": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Fill in imageSeq.",
            remedy_ko="imageSeq를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-8003": Advice(
            fault="unknown",
            retry="unknown",
            fallback="no",
            remedy="Look up the images; if they still exist, ask NHN Cloud customer service why the deletion failed.",
            remedy_ko="이미지를 조회하고, 아직 남아 있으면 NHN Cloud 고객센터에 삭제 실패 사유를 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "-8004": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten createUser to fewer than 100 characters.",
            remedy_ko="createUser를 100자 미만으로 줄이세요.",
            summary_ko="",
            remark="The Korean text allows 100 characters, the English says fewer than 100; stay below 100.",
        ),
        "-8005": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy=(
                "Register a sender profile in the project under sender profile management (발신 프로필 관리), then "
                "upload the image again."
            ),
            remedy_ko="발신 프로필 관리에서 프로젝트에 발신 프로필을 등록한 뒤 이미지를 다시 업로드하세요.",
            summary_ko="",
            remark="",
        ),
        "-8011": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use one of the image types that the API defines.",
            remedy_ko="API에 정의된 이미지 유형을 사용하세요.",
            summary_ko="",
            remark="",
        ),
        "-8012": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Look up the banned words and name one that is registered.",
            remedy_ko="금칙어를 조회하여 등록된 금칙어를 지정하세요.",
            summary_ko="",
            remark="",
        ),
        "-8013": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Do not add the banned word again; it is already registered.",
            remedy_ko="금칙어가 이미 등록되어 있으므로 다시 추가하지 마세요.",
            summary_ko="",
            remark="",
        ),
        "-1030": Advice(
            fault="account",
            retry="after-fix",
            fallback="no",
            remedy="Complete the self-verification in the NHN Cloud console, then send the request again.",
            remedy_ko="NHN Cloud 콘솔에서 본인 인증을 완료한 뒤 다시 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "-2023": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten content to fewer than 400 characters, or send without an image.",
            remedy_ko="content를 400자 미만으로 줄이거나 이미지 없이 발송하세요.",
            summary_ko="",
            remark="The Korean text allows 400 characters, the English says fewer than 400; stay below 400.",
        ),
        "-2024": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten content to fewer than 1,300 characters.",
            remedy_ko="content를 1,300자 미만으로 줄이세요.",
            summary_ko="",
            remark="The Korean text allows 1,300 characters, the English says fewer than 1,300; stay below 1,300.",
        ),
        "-3200": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every wide item a title.",
            remedy_ko="모든 와이드 아이템에 title을 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3201": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every wide item an image.",
            remedy_ko="모든 와이드 아이템에 이미지를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3202": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every wide item a linkMo.",
            remedy_ko="모든 와이드 아이템에 linkMo를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3203": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the wide item list a header and 3 to 4 items.",
            remedy_ko="와이드 아이템 리스트에 헤더와 3~4개의 아이템을 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3204": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every carousel item a header.",
            remedy_ko="모든 캐러셀 아이템에 header를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3205": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every carousel item a message.",
            remedy_ko="모든 캐러셀 아이템에 message를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3206": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every carousel item an attachment.",
            remedy_ko="모든 캐러셀 아이템에 attachment를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3207": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give every carousel item an image.",
            remedy_ko="모든 캐러셀 아이템에 이미지를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3208": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the carousel 2 to 10 items, or 1 to 10 if it is a commerce carousel with an intro.",
            remedy_ko="캐러셀에 2~10개의 아이템을 입력하고, intro가 있는 캐러셀 커머스는 1~10개를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3209": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the carousel tail a linkMo, or remove the tail.",
            remedy_ko="캐러셀 tail에 linkMo를 입력하거나 tail을 제거하세요.",
            summary_ko="",
            remark="",
        ),
        "-3210": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the coupon both a title and a description.",
            remedy_ko="쿠폰에 title과 description을 모두 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3211": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten the coupon's description to 12 characters for text and image messages, 18 for wide image and "
                "wide item list messages."
            ),
            remedy_ko=(
                "쿠폰의 description을 텍스트/이미지 타입은 12자 이하, 와이드 이미지/와이드 아이템 리스트 타입은 18자 "
                "이하로 줄이세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3212": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Write the coupon's title in one of the forms that the API document allows.",
            remedy_ko="쿠폰 제목을 API 문서에서 허용하는 형식으로 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3213": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the coupon a linkMo, or a schemeAndroid or schemeIos in the channel coupon format.",
            remedy_ko="쿠폰에 linkMo를 입력하거나 채널 쿠폰 형식의 schemeAndroid 또는 schemeIos를 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3215": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Send the wide item list or carousel as the advertising (AD) type, or choose another message type.",
            remedy_ko="와이드 아이템 리스트와 캐러셀은 광고(AD) 타입으로 발송하거나 다른 메시지 타입을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3216": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Shorten the first wide item's title to at most 25 characters and those of the 2nd to 4th items to at "
                "most 30."
            ),
            remedy_ko="첫 번째 와이드 아이템의 title은 25자 이하로, 2~4번째 아이템의 title은 30자 이하로 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-3217": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy=(
                "Use at most 5 buttons, 4 with a coupon, 2 for wide image and wide item list, 1 for video, and 1 to 2 "
                "for commerce."
            ),
            remedy_ko=(
                "버튼을 5개 이하로 하고, 쿠폰 포함 시 4개, 와이드 이미지/와이드 아이템 리스트는 2개, 비디오는 1개 "
                "이하, 커머스는 1~2개로 맞추세요."
            ),
            summary_ko="",
            remark="",
        ),
        "-3218": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Set videoUrl to a video URL in the form that the API document requires.",
            remedy_ko="videoUrl에 API 문서에서 요구하는 형식의 비디오 URL을 입력하세요.",
            summary_ko="",
            remark="",
        ),
        "-3219": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the content of the video message to fewer than 76 characters.",
            remedy_ko="비디오 메시지의 content를 76자 미만으로 줄이세요.",
            summary_ko="",
            remark="The Korean text allows 76 characters, the English says fewer than 76; stay below 76.",
        ),
        "-3220": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Shorten the header of the video message to at most 20 characters.",
            remedy_ko="비디오 메시지의 header를 20자 이하로 줄이세요.",
            summary_ko="",
            remark="",
        ),
        "-3221": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove head from the carousel, or choose the commerce carousel type.",
            remedy_ko="캐러셀에서 head를 제거하거나 캐러셀 커머스 타입을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3222": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove additionalContent from the carousel, or choose the commerce carousel type.",
            remedy_ko="캐러셀에서 additionalContent를 제거하거나 캐러셀 커머스 타입을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3223": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove commerce from the carousel, or choose the commerce carousel type.",
            remedy_ko="캐러셀에서 commerce를 제거하거나 캐러셀 커머스 타입을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3224": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Remove header and message from the carousel, or choose the feed carousel type.",
            remedy_ko="캐러셀에서 header와 message를 제거하거나 캐러셀 피드 타입을 선택하세요.",
            summary_ko="",
            remark="",
        ),
        "-3225": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Use at most 2 buttons per item in a feed carousel, or 1 to 2 in a commerce carousel.",
            remedy_ko="캐러셀 피드는 아이템별 버튼을 2개 이하로, 캐러셀 커머스는 1~2개로 맞추세요.",
            summary_ko="",
            remark="",
        ),
        "-3226": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Add discountRate or discountFixed to commerce, or remove discountPrice.",
            remedy_ko="commerce에 discountRate 또는 discountFixed를 추가하거나 discountPrice를 제거하세요.",
            summary_ko="",
            remark="",
        ),
    },
    "delivery": {
        "1000": Advice(
            fault="none",
            retry="never",
            fallback="no",
            remedy="Nothing is to be done.",
            remedy_ko="조치할 것이 없습니다.",
            summary_ko="",
            remark="",
        ),
        "1001": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "1002": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "This is not part of your request: log the code with the request id and ask NHN Cloud customer service "
                "to mend it."
            ),
            remedy_ko="요청에 포함되는 값이 아니므로 코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 수정을 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "1003": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Check senderKey against the sender profiles registered in the NHN Cloud console and use a valid one."
            ),
            remedy_ko="senderKey를 NHN Cloud 콘솔의 발신 프로필 관리와 대조하고 유효한 값으로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1004": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "1006": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud customer service about the state of the sender profile and send again once it is mended."
            ),
            remedy_ko="NHN Cloud 고객센터에 발신 프로필 상태를 문의하고, 해결되면 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1007": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud customer service about the state of the sender profile and send again once it is mended."
            ),
            remedy_ko="NHN Cloud 고객센터에 발신 프로필 상태를 문의하고, 해결되면 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1011": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Ask NHN Cloud customer service to find out which contract is missing, and send again once it is in "
                "place."
            ),
            remedy_ko="NHN Cloud 고객센터에 어떤 계약 정보가 없는지 문의하고, 계약이 등록되면 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1012": Advice(
            fault="caller",
            retry="never",
            fallback="unknown",
            remedy="Correct the format of the user key, or address the person by a phone number.",
            remedy_ko="사용자 키 형식을 바로잡거나 전화번호로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1013": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Check the connection between the app and the channel in Kakao's settings, and send again once it is "
                "valid."
            ),
            remedy_ko="카카오 설정에서 앱과 채널의 연결 상태를 확인하고, 유효해지면 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1014": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Correct the business registration number registered for the account or channel, with NHN Cloud "
                "customer service if need be."
            ),
            remedy_ko="계정이나 채널에 등록된 사업자등록번호를 바로잡고, 필요하면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "1015": Advice(
            fault="caller",
            retry="never",
            fallback="unknown",
            remedy="Correct the app user id, or address the person by a phone number.",
            remedy_ko="app user id를 바로잡거나 전화번호로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1016": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Correct the business registration number registered for the account or channel, with NHN Cloud "
                "customer service if need be."
            ),
            remedy_ko="계정이나 채널에 등록된 사업자등록번호를 바로잡고, 필요하면 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "1020": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy="Give a correct phone number (recipientNo) or app user id and send again.",
            remedy_ko="올바른 전화번호(recipientNo)나 app user id를 넣어 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1021": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Have the block of the KakaoTalk channel lifted, with Kakao if need be, and send again.",
            remedy_ko="카카오톡 채널의 차단을 해제하고(필요하면 카카오에 문의) 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1022": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Open the KakaoTalk channel again in its administration and send again.",
            remedy_ko="카카오톡 채널 관리에서 채널을 다시 열고 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1023": Advice(
            fault="account",
            retry="never",
            fallback="yes",
            remedy="Register a sender profile for another KakaoTalk channel and send with its senderKey.",
            remedy_ko="다른 카카오톡 채널로 발신 프로필을 등록하고 그 senderKey로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1024": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "Cancel the deletion of the KakaoTalk channel if it is to stay in use, otherwise send with the "
                "senderKey of another channel."
            ),
            remedy_ko="채널을 계속 쓰려면 카카오톡 채널의 삭제를 취소하고, 아니면 다른 채널의 senderKey로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1025": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Find out the reason for the channel's sanction and have it lifted by Kakao, then send again.",
            remedy_ko="카카오에 채널 제재 사유를 확인하고, 제재가 해제되면 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1027": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Find out the reason for the channel's sanction and have it lifted by Kakao, then send again.",
            remedy_ko="카카오에 채널 제재 사유를 확인하고, 제재가 해제되면 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1028": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "Use another targeting option, or ask NHN Cloud customer service what the sender profile needs for "
                "this one."
            ),
            remedy_ko="다른 타겟팅 옵션을 쓰거나, 이 옵션에 필요한 발신 프로필 조건을 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "1030": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the parameters of the request against the API guide, correct them and send again.",
            remedy_ko="요청 파라미터를 API 가이드와 대조해 바로잡고 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "1033": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Give the chatBubbleType that the registered template has and send again.",
            remedy_ko="chatBubbleType을 등록된 템플릿의 메시지 타입과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "2001": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later with backoff, or send a substitute SMS. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내거나 대체 SMS를 보내세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "2003": Advice(
            fault="recipient",
            retry="after-fix",
            fallback="yes",
            remedy="Have the recipient add the KakaoTalk channel on the test server and send again.",
            remedy_ko="수신자가 테스트 서버에서 카카오톡 채널을 추가하게 한 뒤 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "2005": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later with backoff, or send a substitute SMS. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내거나 대체 SMS를 보내세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "3000": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later with backoff, or send a substitute SMS. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내거나 대체 SMS를 보내세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "3005": Advice(
            fault="unknown",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up by its requestId for up to 3 days, as it may still arrive. Do not send it again "
                "or by SMS before that unless a double is acceptable."
            ),
            remedy_ko=(
                "3일 이내에 수신될 수 있으므로 그동안 requestId로 메시지를 조회하세요. 중복 수신을 감수할 수 없다면 그 "
                "전에는 다시 보내거나 SMS로 보내지 마세요."
            ),
            summary_ko="",
            remark="",
        ),
        "3006": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later with backoff, or send a substitute SMS. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내거나 대체 SMS를 보내세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "3008": Advice(
            fault="recipient",
            retry="never",
            fallback="no",
            remedy="Check the recipient's phone number (recipientNo) and send again with the correct one.",
            remedy_ko="수신자 전화번호(recipientNo)를 확인하고 올바른 번호로 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3010": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later with backoff, or send a substitute SMS. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내거나 대체 SMS를 보내세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "3011": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "3012": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later with backoff, or send a substitute SMS. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내거나 대체 SMS를 보내세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "3013": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Give the message a content and send again.",
            remedy_ko="메시지 내용을 넣어 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3014": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Bring the length of the message within its limit and send again.",
            remedy_ko="메시지의 길이를 제한에 맞게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3015": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Check templateCode and senderKey against the templates registered in the NHN Cloud console and send "
                "again."
            ),
            remedy_ko="templateCode와 senderKey를 NHN Cloud 콘솔의 템플릿 관리와 대조해 바로잡고 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3016": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the content of the message match the registered template and send again.",
            remedy_ko="메시지 내용을 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3018": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send the message by substitute SMS.",
            remedy_ko="대체 SMS로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3019": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send the message by substitute SMS.",
            remedy_ko="대체 SMS로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3020": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send the message by substitute SMS.",
            remedy_ko="대체 SMS로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3021": Advice(
            fault="recipient",
            retry="never",
            fallback="yes",
            remedy="Send the message by substitute SMS.",
            remedy_ko="대체 SMS로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3022": Advice(
            fault="caller",
            retry="later",
            fallback="no",
            remedy="Send the message between 08:00 and 20:50, or set requestDate to a time in these hours.",
            remedy_ko="08시부터 20시 50분 사이에 보내거나 requestDate를 이 시간대로 지정하세요.",
            summary_ko="",
            remark="",
        ),
        "3023": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the JSON format of the message and send again.",
            remedy_ko="메시지의 JSON 형식을 바로잡아 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3024": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the image's address and link and that the image meets the specification, then send again.",
            remedy_ko="이미지 주소와 링크, 이미지 규격을 확인해 바로잡고 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3025": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the value of the variable and send again.",
            remedy_ko="변수 값을 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3026": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the extra or event value of the button and send again.",
            remedy_ko="버튼의 extra 또는 event 값을 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3027": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make buttons and quickReplies match the registered template and send again.",
            remedy_ko="buttons와 quickReplies를 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3028": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make templateTitle match the registered template and send again.",
            remedy_ko="templateTitle을 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3029": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten templateTitle to at most 50 characters and send again.",
            remedy_ko="templateTitle을 50자 이내로 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3030": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Use the message type that fits the emphasize type of the registered template and send again.",
            remedy_ko="등록된 템플릿의 강조 유형에 맞는 메시지 타입으로 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3031": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make templateHeader match the registered template and send again.",
            remedy_ko="templateHeader를 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3032": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten templateHeader to at most 16 characters and send again.",
            remedy_ko="templateHeader를 16자 이내로 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3033": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make templateItemHighlight match the registered template and send again.",
            remedy_ko="templateItemHighlight를 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3034": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten the title of templateItemHighlight to at most 30 characters, or 21 with an image, and send "
                "again."
            ),
            remedy_ko="templateItemHighlight의 타이틀을 30자 이내(이미지가 있으면 21자 이내)로 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3035": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Shorten the description of templateItemHighlight to at most 19 characters, or 13 with an image, and "
                "send again."
            ),
            remedy_ko="templateItemHighlight의 디스크립션을 19자 이내(이미지가 있으면 13자 이내)로 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3036": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make templateItem match the registered template and send again.",
            remedy_ko="templateItem을 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3037": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the item's description in templateItem to at most 23 characters and send again.",
            remedy_ko="templateItem 아이템의 디스크립션을 23자 이내로 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3038": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the summary of templateItem match the registered template and send again.",
            remedy_ko="templateItem의 요약 정보를 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3039": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the description of the templateItem summary to at most 14 characters and send again.",
            remedy_ko="templateItem 요약 정보의 디스크립션을 14자 이내로 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3040": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Use only currency signs or codes, digits, commas, decimal points and spaces in the description of the "
                "templateItem summary."
            ),
            remedy_ko="templateItem 요약 정보의 디스크립션에는 통화 기호/코드, 숫자, 콤마, 소수점, 공백만 쓰세요.",
            summary_ko="",
            remark="",
        ),
        "3041": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Bring the number of items in the wide item list within the allowed range and send again.",
            remedy_ko="와이드 아이템 리스트의 아이템 개수를 허용 범위에 맞게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3042": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make templateRepresentLink match the registered template and send again.",
            remedy_ko="templateRepresentLink를 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3043": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Give exactly the number of image variables that the registered template has and send again.",
            remedy_ko="이미지 변수 개수를 등록된 템플릿과 정확히 맞춰 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3044": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Give exactly the coupon variables that the registered template has and send again.",
            remedy_ko="쿠폰 변수를 등록된 템플릿과 정확히 맞춰 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3045": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Give exactly the commerce variables that the registered template has and send again.",
            remedy_ko="커머스 변수를 등록된 템플릿과 정확히 맞춰 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3046": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the additional information and send again.",
            remedy_ko="부가 정보를 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3047": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the product name in the commerce information and send again.",
            remedy_ko="커머스 정보의 상품명을 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3048": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the group tag key, correct it and send again.",
            remedy_ko="그룹 태그 키를 확인해 바로잡고 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3050": Advice(
            fault="caller",
            retry="never",
            fallback="unknown",
            remedy="Use another targeting type than N and send again.",
            remedy_ko="N 타입이 아닌 다른 타겟팅 타입으로 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3051": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Bring the number of carousel items within the allowed range and send again.",
            remedy_ko="캐러셀 아이템 개수를 허용 범위에 맞게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3052": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Shorten the message of the carousel item and send again.",
            remedy_ko="캐러셀 아이템의 메시지를 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3053": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the carousel match the registered template and send again.",
            remedy_ko="캐러셀을 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3054": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the carousel buttons match the registered template and send again.",
            remedy_ko="캐러셀 버튼을 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3055": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the carousel coupon match the registered template and send again.",
            remedy_ko="캐러셀 쿠폰을 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3056": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Bring the length of the wide item list title within its limit and send again.",
            remedy_ko="와이드 아이템 리스트 타이틀의 길이를 제한에 맞게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3057": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Make the carousel commerce information match the registered template and send again.",
            remedy_ko="캐러셀 커머스 정보를 등록된 템플릿과 같게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "3058": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Bring the length of the carousel header within its limit and send again.",
            remedy_ko="캐러셀 헤더의 길이를 제한에 맞게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4000": Advice(
            fault="unknown",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up by its requestId first. Send again or by SMS only when it is certain that it was "
                "not delivered."
            ),
            remedy_ko=(
                "먼저 requestId로 메시지를 조회하세요. 전달되지 않은 것이 확실할 때만 다시 보내거나 SMS로 보내세요."
            ),
            summary_ko="",
            remark="",
        ),
        "4001": Advice(
            fault="unknown",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up by its requestId first. Send again or by SMS only when it is certain that it was "
                "not delivered."
            ),
            remedy_ko=(
                "먼저 requestId로 메시지를 조회하세요. 전달되지 않은 것이 확실할 때만 다시 보내거나 SMS로 보내세요."
            ),
            summary_ko="",
            remark="",
        ),
        "4100": Advice(
            fault="unknown",
            retry="unknown",
            fallback="unknown",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4101": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Check the requestDate of the request, correct it and send again.",
            remedy_ko="요청의 requestDate를 확인해 바로잡고 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4102": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4103": Advice(
            fault="provider",
            retry="after-fix",
            fallback="yes",
            remedy=(
                "This is not part of your request: log the code with the request id and ask NHN Cloud customer service "
                "to mend it."
            ),
            remedy_ko="요청에 포함되는 값이 아니므로 코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 수정을 요청하세요.",
            summary_ko="",
            remark="",
        ),
        "4104": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy=(
                "Check senderKey against the sender profiles registered in the NHN Cloud console and use a valid one."
            ),
            remedy_ko="senderKey를 NHN Cloud 콘솔의 발신 프로필 관리와 대조하고 유효한 값으로 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4110": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Correct the chatBubbleType or message type of the request and send again.",
            remedy_ko="요청의 chatBubbleType 또는 메시지 타입을 바로잡아 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4120": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4121": Advice(
            fault="recipient",
            retry="never",
            fallback="unknown",
            remedy="Check the recipient (recipientNo) and the targeting of the message, correct them and send again.",
            remedy_ko="메시지의 수신자(recipientNo)와 타겟팅을 확인해 바로잡고 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4122": Advice(
            fault="unknown",
            retry="check-first",
            fallback="check-first",
            remedy=(
                "Look the message up by its requestId first. Send again or by SMS only when it is certain that it was "
                "not delivered."
            ),
            remedy_ko=(
                "먼저 requestId로 메시지를 조회하세요. 전달되지 않은 것이 확실할 때만 다시 보내거나 SMS로 보내세요."
            ),
            summary_ko="",
            remark="",
        ),
        "4130": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4131": Advice(
            fault="caller",
            retry="never",
            fallback="no",
            remedy="Do not send the message again; look up the one already accepted by its requestId.",
            remedy_ko="메시지를 다시 보내지 말고, 이미 접수된 메시지를 requestId로 조회하세요.",
            summary_ko="",
            remark="",
        ),
        "4132": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Give exactly the template variables that the registered template has and send again.",
            remedy_ko="템플릿 변수를 등록된 템플릿과 정확히 맞춰 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4133": Advice(
            fault="account",
            retry="after-fix",
            fallback="yes",
            remedy="Check the status of the template in the NHN Cloud console and send again when it is usable.",
            remedy_ko="NHN Cloud 콘솔에서 템플릿 상태를 확인하고 사용할 수 있게 되면 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4134": Advice(
            fault="caller",
            retry="never",
            fallback="yes",
            remedy="Look the template up again, fit the message to its present version and send again.",
            remedy_ko="템플릿을 다시 조회하고 메시지를 현재 템플릿에 맞게 고쳐 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4137": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4138": Advice(
            fault="account",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later, with fewer messages at a time. Ask NHN Cloud customer service which limit was "
                "reached."
            ),
            remedy_ko="발송 건수를 줄여 나중에 다시 보내세요. 어떤 한도에 도달했는지 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4139": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4140": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4141": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4142": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy="Log the code with the request id and ask NHN Cloud customer service what it refers to.",
            remedy_ko="코드와 요청 ID를 기록하고 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4143": Advice(
            fault="unknown",
            retry="unknown",
            fallback="yes",
            remedy=(
                "If the content still matters, request it anew or send a substitute SMS. Ask NHN Cloud customer "
                "service if it happens again."
            ),
            remedy_ko=(
                "내용이 아직 유효하면 새로 요청하거나 대체 SMS를 보내세요. 반복되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "4144": Advice(
            fault="caller",
            retry="never",
            fallback="unknown",
            remedy="Shorten the body to at most 30 KB and send again.",
            remedy_ko="본문을 30KB 이내로 줄여 다시 보내세요.",
            summary_ko="",
            remark="",
        ),
        "4156": Advice(
            fault="account",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later, with fewer messages at a time. Ask NHN Cloud customer service which limit was "
                "reached."
            ),
            remedy_ko="발송 건수를 줄여 나중에 다시 보내세요. 어떤 한도에 도달했는지 NHN Cloud 고객센터에 문의하세요.",
            summary_ko="",
            remark="",
        ),
        "4161": Advice(
            fault="unknown",
            retry="check-first",
            fallback="check-first",
            remedy="Wait and look the message up again by its requestId before sending it again or by SMS.",
            remedy_ko="다시 보내거나 SMS로 보내기 전에, 잠시 기다렸다가 requestId로 메시지를 다시 조회하세요.",
            summary_ko="",
            remark="",
        ),
        "9998": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later with backoff, or send a substitute SMS. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내거나 대체 SMS를 보내세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
        "9999": Advice(
            fault="provider",
            retry="later",
            fallback="yes",
            remedy=(
                "Send again later with backoff, or send a substitute SMS. Ask NHN Cloud customer service if it goes on."
            ),
            remedy_ko=(
                "간격을 늘려 가며 나중에 다시 보내거나 대체 SMS를 보내세요. 계속되면 NHN Cloud 고객센터에 문의하세요."
            ),
            summary_ko="",
            remark="",
        ),
    },
}
"""The advice on each code, by table and by the code's text."""

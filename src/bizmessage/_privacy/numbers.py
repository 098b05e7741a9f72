"""Find phone numbers in a text: what is one by its form, and what a name in front of it says is one.

A run of digits is a number if its length and its beginning are those of one: 010 with eight digits, an area code with
seven or eight. Ids are longer, or have letters of the hexadecimal alphabet beside, or other digits after a point.
"""

from __future__ import annotations

import re

from bizmessage._privacy.shown import mask_number, replaced

# What stands between the groups: a sign with or without blanks, blanks, or a sign that must not have blanks beside it.
_GAP = r"(?: {0,2}[-._/~|+()\]]{1,2}\s{0,2}|\s{1,4}|[,:;=]|[\"'],\s?[\"'])"
_MAYBE = rf"{_GAP}?"
_END = r"(?![0-9])"
# One hexadecimal letter may stand beside, two may not.
_NO_ID = r"(?<![0-9*]0)(?<![0-9A-Za-z][A-Fa-f]0)(?<![0-9][-.:_T/]0)"
_END_OF_ID = r"(?![0-9]|[A-Fa-f][0-9A-Za-z])"

# A number of its own may follow, and "010" before it be none: "010 010-1234-5678".
# After 010: -1234-5678, 12345678, -12345678, 1234-5678, " 12 34 56 78", and a digit too many at the end.
_MOBILE = (
    rf"(?!{_GAP}01[016789]{_GAP}[0-9]{{3,4}}{_GAP}?[0-9]{{4}})(?:{_GAP}(?:[0-9]{{3,4}}{_GAP}[0-9]{{4,5}}|[0-9]{{7,8}}|[0-9]{{4}}{_GAP}[0-9]{{2}}{_GAP}[0-9]{{2}}"
    rf"|[0-9]{{2}}(?:{_GAP}[0-9]{{2}}){{3}})|[0-9]{{4}}{_GAP}[0-9]{{4}}|[0-9]{{7,8}}){_END}"
)
# After 02 or 031: -123-4567, ")123-4567", -1234567, 1234-5678; but a blank and a date are no number.
_DATE_OF_DIGITS = rf" (?:19|20)[0-9]{{2}}[01][0-9][0-3][0-9]{_END}"
_DATE_WITH_SIGNS = r"(?:19|20)[0-9]{2}[-. ][01]?[0-9][-. ]"
_LANDLINE_GAP = r"(?: {0,2}[-._/~)]{1,2} {0,2}| )"
_LANDLINE = (
    rf"(?:{_LANDLINE_GAP}[0-9]{{3,4}}{_LANDLINE_GAP}[0-9]{{4}}"
    rf"|(?!{_DATE_OF_DIGITS}){_LANDLINE_GAP}[0-9]{{7,8}}|[0-9]{{3,4}}{_LANDLINE_GAP}[0-9]{{4}}){_END}"
)
# What follows the 0, or the country: areas, internet, paid by the called, personal, and former pagers.
_AREA = r"(?:2|[3-6][1-5]|60|[78]0|[35]0[2-8]?|1[235]0?)"
_AREA_ABROAD = r"(?:2|[3-6][1-5]|[78]0)"
_AFTER_COUNTRY = rf"(?:1[016789]|{_AREA_ABROAD}|50[2-8])"
_TRUNK = rf"{_MAYBE}\(?0?\)?{_MAYBE}"  # +82 (0)10
_REST = rf"\)?{_MAYBE}(?:[0-9]{{3,4}}{_MAYBE})?[0-9]{{4}}{_END}"
# 1588-1234: the numbers of this kind that there are, since a range of years looks the same.
_REPRESENTATIVE = (
    r"(?:5(?:22|33|44|5[15]|66|77|88|99)|6(?:00|11|22|33|44|55|6[0168]|70|77|88|99)|8(?:00|11|22|33|44|55|66|77|88|99))"
)
_ANOTHER = rf"[ )/]{{1,2}}\(?0{_AFTER_COUNTRY}[-. )][0-9]{{3}}"

# What follows the first character, with a look back over it: so the search can skip to these characters.
_AFTER_0 = [
    rf"(?<![0-9]0)(?<![0-9]\.0)1[016789]{_MOBILE}",
    # 010 alone may have a digit beside: "3.01012345678", "301012345678", "3010-1234-5678", "010123456789".
    rf"(?<=[1-9]\.0)10[0-9]{{8}}{_END}",
    r"(?<=[0-9]0)(?<![-0-9A-Za-z.*][0-9]0)10(?:[0-9]{8}(?![0-9A-Za-z])|-[0-9]{4}-[0-9]{4}(?!-?[0-9]))",
    r"(?<![0-9A-Za-z.*]0)10[0-9]{9}(?![0-9A-Za-z])",
    # 010-12-345678, 010-12345-678, but not 010 and a date.
    rf"(?<![0-9]0)10(?=[-. ])(?!.{_DATE_WITH_SIGNS})(?:[-. ]?[0-9]){{7,8}}(?![-. ]?[0-9])",
    # 0086 138 1234 5678
    r"(?<![0-9*]0)0[1-9][0-9]{0,2}(?= )(?: ?[0-9]){7,11}(?! ?[0-9])",
    # 0 1 0 1 2 3 4 5 6 7 8, but no row of a table of digits.
    r"(?<![0-9A-Za-z.*]0)(?<![^0-9][0-9][-. ]0)(?P<one>[-. ])1(?P=one)[016789](?:(?P=one)[0-9]){7,8}(?!(?P=one)?[0-9])",
    # 0082 10 1234 5678, 001-82-10-1234-5678
    rf"(?<![0-9*]0)0(?:[1-9][0-9]{{0,2}})?{_MAYBE}\(?82\)?{_TRUNK}{_AFTER_COUNTRY}{_REST}",
    rf"(?<![0-9*]0)(?<![0-9][-_T/]0)(?<![0-9]{{2}}[.:]0){_AREA}{_LANDLINE}",
    # 0212345678, where no letter beside makes it a part of a hexadecimal number.
    rf"{_NO_ID}(?:2|[3-6][1-5]|60|[78]0|507)[0-9]{{7,8}}{_END_OF_ID}",
    rf"{_NO_ID}[35]0[2-8][0-9]{{7}}{_END_OF_ID}",
]
_AFTER_82 = [
    rf"(?<![0-9]-82)10{_MOBILE}(?!-[0-9])",
    rf"010{_MOBILE}",
    rf"{_GAP}{_TRUNK}1[016789]{_MOBILE}",
    rf"[- ]{_AREA_ABROAD}[- ][0-9]{{3,4}}[- ][0-9]{{4}}{_END}",
    rf"(?<![0-9A-Fa-f]82){_AREA_ABROAD}[0-9]{{7,8}}(?<![0-9]{{12}}){_END_OF_ID}",
]
_AFTER_REPRESENTATIVE = [
    r"(?: {0,2}- {0,2}|\) ?)[0-9]{4}(?![0-9]|[-:_][0-9A-Fa-f]|\.[0-9])",  # no part of a UUID
    r"(?<![0-9]{4} ....) [0-9]{4}(?![0-9]| [0-9])",  # no part of a card's number
]
_AFTER_PLUS = [
    rf" ?\(?82{_TRUNK}(?:{_AFTER_COUNTRY}|1{_REPRESENTATIVE}){_REST}",
    rf"(?<![0-9+*]\+)\(?[1-9](?:(?!{_ANOTHER})[-. /()]{{0,3}}[0-9]){{8,14}}{_END}",
]
_NUMBER = re.compile(
    rf"0(?:{'|'.join(_AFTER_0)})"
    rf"|8(?<![0-9.*]8)2(?!\.[0-9]{{3}})(?:{'|'.join(_AFTER_82)})"
    rf"|1(?<![0-9*]1)(?<![0-9A-Fa-f][-.:_]1){_REPRESENTATIVE}(?:{'|'.join(_AFTER_REPRESENTATIVE)})"
    rf"|\+(?:{'|'.join(_AFTER_PLUS)})"
)

_PERSON = (
    r"(?:recipient|receiver|recv|send|sender|resend|unsubscribe|phone|tele?|contact|fax|mobile|cell|callback|dest|hp)"
)
_NAME = (
    rf"(?:{_PERSON}(?:[-_ ]?(?:phone|tele?|mobile|cell))?[-_ ]?(?:nos?|nums?|numbers?)(?![a-z])"
    r"|telephone|(?:cell|mobile)?[-_ ]?phones?|(?<!ho)(?<!mo)(?<!in)(?<![a-z]{5})tel|(?<![a-z])(?:hp|mobile)|fax|msisdn"
    r"|(?:수신|발신|송신|전화|휴대폰|휴대 ?전화|핸드폰|연락처|팩스|대표|착신|회신|수신거부)[자인]?의? ?(?:전화 ?)?번호"
    r"|휴대폰|핸드폰|휴대 ?전화|전화|연락처|팩스|모바일|고객 ?센터|[☎☏📞])"
)
_CLOSED = r"[\"'`\\\])}*_]{0,5}"
_OPENED = r"[\"'`\\\[({<*]{0,5}"
_SAID = rf"{_CLOSED}\s{{0,4}}(?:=>|->|[:=/|>]){{1,2}}\s{{0,4}}(?:b(?=['\"]))?{_OPENED}"
_TUPLE = r"\\{0,3}[\"']\s{0,2},\s{0,2}b?\\{0,3}[\"']"
_SPOKEN = rf"{_CLOSED}(?:[은는이가을를]|\.)?\s{{0,4}}(?:(?:is|was|-|,)\s{{1,2}})?{_OPENED}"
_DATE = r"(?!(?:19|20)[0-9]{2}[-./][01]?[0-9][-./])"
_SPREAD = r"(?:[-. ()/~]{0,3}[0-9])"
# The first characters of the names, again: most places are done with at once.
_NAMED = re.compile(
    rf"(?=[rsuptcfmdh수발송전휴핸연팩대착회모고☎☏📞]){_NAME}(?:(?:{_SAID}|{_TUPLE}){_DATE}(?P<said>[+(]{{0,2}}[0-9]{_SPREAD}{{3,19}}[0-9]*)"
    rf"|{_SPOKEN}{_DATE}(?P<spoken>[+(]{{0,2}}[0-9]{_SPREAD}{{6,14}}(?![0-9])))"
)


def hide_numbers(text: str, spelled: str, named: bool) -> str:
    """The text with its phone numbers masked; ``spelled`` is the same in ASCII, character by character.

    ``named`` says whether it has a word that may be a part of a name, as in "recipientNo: 1234567".
    """
    if named:
        spans = [match.span(match.lastgroup or 0) for match in _NAMED.finditer(spelled.lower())]
        text, spelled = replaced(text, spans, mask_number), replaced(spelled, spans, mask_number)
    return replaced(text, [match.span() for match in _NUMBER.finditer(spelled)], mask_number)

"""Every irregularity alone: what is changed in ``clean.md``, and what is read from that or reported."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """``before`` becomes ``after`` wherever it stands. ``cells`` are those that are read differently, by code."""

    name: str
    before: str
    after: str
    cells: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class Damage:
    """``before`` becomes ``after``, which leaves a doubt: ``fault`` is how it is reported, from the line on."""

    name: str
    before: str
    after: str
    fault: str


HARMLESS = [
    Change("aligned separators", "|---|---|---|---|---|", "| :-- | --: |:-:|  -|-  |"),
    Change("separators of one dash", "|---|---|---|---|---|", "| - | - | - | - | - |"),
    Change("a pipe missing at the end", " FINE |", " FINE"),
    Change("a pipe missing in front", "| 모두 | 예", "모두 | 예"),
    Change("pipes too many at the end", " FINE |", " FINE | | |"),
    Change("no empty line below a heading", "코드\n\n", "코드\n"),
    Change("a heading of another level", "## 요청", "#### 요청"),
    Change("a heading underlined", "## 요청 코드", "요청 코드\n-------"),
    Change("a table without rows", "## 요청 코드", "<table></table>\n\n## 요청 코드"),
    Change("a heading over two lines", "## 요청 코드", "요청\n코드\n-------"),
    Change("a heading with a break", "## 요청 코드", "요청\\\n코드\n-------"),
    Change("a heading closed", "## 요청 코드", "## 요청 코드 ##"),
    Change("a heading in another case", "Toy Post", "TOY  post"),
    Change("a title with more parts", "Toy Post >", "Toy Post > Guides >"),
    Change("an escaped pipe", "우표가 없음", r"우표가 \| 없음", (("-10", "description", "우표가 | 없음"),)),
    Change("a pipe as an entity", "우표가 없음", "우표가 &#124; 없음", (("-10", "description", "우표가 | 없음"),)),
    Change("a break", "우표가 없음", "우표가<br/> 없음", (("-10", "description", "우표가\n없음"),)),
    Change("a break at the end", "우표가 없음", "우표가 없음<BR>"),
    Change(
        "a list",
        "우표가 없음",
        "우표: <ul><li>없음</li><li>작음</li></ul>",
        (("-10", "description", "우표:\n없음\n작음"),),
    ),
    Change("a link", "우표가 없음", "[우표가](https://post.example/a_b) 없음"),
    Change("a link of HTML", "우표가 없음", '<a href="x">우표가</a> 없음'),
    Change("an address as a link", "FINE", "<https://p.example/>", (("0", "message", "https://p.example/"),)),
    Change("entities", "우표가 없음", "&lt;우표&gt;가 &amp; 없음", (("-10", "description", "<우표>가 & 없음"),)),
    Change("a blank that does not break", "우표가 없음", "우표가\u00a0없음"),
    Change("a blank that does not break, as an entity", "우표가 없음", "우표가&nbsp;없음"),
    Change("a blank of no width", "우표가 없음", "우표가 \u200b없\ufeff음"),
    Change("blanks", "우표가 없음", "  우표가 \t  없음   "),
    Change("Markdown escapes", "2 ~ 10", r"2 \~ 10"),
    Change("underscores", "FINE", r"a\_b c_d_e", (("0", "message", "a_b c_d_e"),)),
    Change("a backslash that escapes nothing", "FINE", r"ends with \s.", (("0", "message", r"ends with \s."),)),
    Change("back-ticks", "우표가 없음", "`우표가` 없음"),
    Change("back-ticks around a code", "| -10 |", "| `-10` |"),
    Change("a bold code", "| -10 |", "| **-10** |"),
    Change("an escaped code", "| -10 |", r"| \-10 |"),
    Change("less than", "우표가 없음", "1 < 2", (("-10", "description", "1 < 2"),)),
    Change("a comment between rows", "| 소포 | 아니요 | -20", "<!-- parcels -->\n| 소포 | 아니요 | -20"),
    Change("a comment over lines", "| 소포 | 아니요 | -20", "<!-- parcels\n| 소포 | -->\n| 소포 | 아니요 | -20"),
    Change("a comment in a cell", "우표가 없음", "우표가 <!-- | --> 없음"),
    Change("an anchor between rows", "| 소포 | 아니요 | -20", '<a id="parcels"></a>\n| 소포 | 아니요 | -20'),
    Change("an anchor above a heading", "## 요청", '<a name="requests"/>\n## 요청'),
    Change("an anchor in a heading", "## 요청", '## <a id="requests"></a>요청'),
    Change(
        "the same row twice", "| 소포 | 아니요 | -20", "| 모두 | 예 | 0 | 잘 되었음 | FINE |\n| 소포 | 아니요 | -20"
    ),
    Change("a code of letters", "| -10 |", "| A0000 |"),
    Change("an example in a fence", "## 요청", "```\n<table>\n| 코드 |\n```\n\n## 요청"),
    Change("a table of something else", "## 배달", "## 색\n\n| 색 | 값 |\n|-|-|\n| 빨강 | 10 |\n\n## 배달"),
    Change("rows never closed", "  </tr>\n", ""),
    Change("cells never closed", "</td>\n", "\n"),
    Change("neither closed", "</td>\n  </tr>\n", "\n"),
    Change("nothing closed and in one line", "</td>\n  </tr>\n  <tr>\n", "<tr>"),
    Change("no head and body", "<tbody>", ""),
    Change("tags in capitals", "<t", "<T"),
    Change("an empty line in a table", "  <tr>\n    <td>2001", "\n  <tr>\n\n    <td>2001"),
    Change("a comment in a table", "    <td>2001", "    <!-- <td>x</td> </table> -->\n    <td>2001"),
    Change("an anchor in a table", "    <td>2001", '    <td><a id="x"></a>2001'),
    Change("a line broken in a cell", "집에 아무도", "집에\n      아무도"),
    Change("paragraphs in a cell", "집에 아무도 없음<br>문이 잠김", "<p>집에 아무도 없음</p><p>문이 잠김</p>"),
    Change("a list in a cell", "집에 아무도 없음<br>문이 잠김", "<ul><li>집에 아무도 없음<li>문이 잠김</ul>"),
    Change("escapes in HTML", "배달됨", r"배달\_됨 2 \~ 10", (("1000", "description", "배달_됨 2 ~ 10"),)),
    Change("entities in HTML", "배달됨", "&lt;배달&gt;&nbsp;됨", (("1000", "description", "<배달> 됨"),)),
    Change("attributes", "<td>2001", '<td class="code" style="width: 10px">2001'),
    Change(
        "a cell over two rows",
        "<td>배달됨</td>\n  </tr>\n  <tr>\n    <td>2001</td>\n    <td>집에 아무도 없음<br>문이 잠김</td>",
        '<td rowspan="2">배달됨</td>\n  </tr>\n  <tr>\n    <td>2001</td>',
        (("2001", "description", "배달됨"),),
    ),
    Change("a caption", "<thead>", "<caption>표</caption><thead>"),
]

_ROW = "| 모두 | 아니요 | -10 | 우표가 없음 | The stamp is missing. |\n"
_HEADER = "| 구분 | 성공 | 코드 | 뜻 | 답 |\n|---|---|---|---|---|\n"

DOUBTFUL = [
    Damage("too few cells", "| 우표가 없음 ", "", "8: row: found 4 cells, expected 5 cells, as the header has"),
    Damage("too many cells", "우표가 없음", "우표가 | 없음", "8: row: found 6 cells, expected 5 cells"),
    Damage("two rows in a line", "missing. |\n", "missing. | ", "8: row: found 11 cells, expected 5 cells"),
    Damage("a row over two lines", "우표가 없음", "우표가\n없음", "8: row: found 4 cells, expected 5 cells"),
    Damage("an empty line between rows", _ROW, "\n" + _ROW, "9: row: found '| 모두 | 아니요 | -10 |"),
    Damage("no line of dashes", "|---|---|---|---|---|\n", "", "5: row: found '| 구분 | 성공 | 코드 | 뜻 | 답 |'"),
    Damage("too few dashes", "|---|---|---|---|---|\n", "|---|---|\n", "5: row: found '| 구분 | 성공 | 코드"),
    Damage("text below a table", "{0} |\n", "{0} |\nMore.\n", "12: row: found 1 cells, expected 5 cells"),
    Damage("rows in a quotation", "| 모두 | 아니요 | -10", "> | 모두 | 아니요 | -10", "8: row: found '> | 모두 |"),
    Damage(
        "another text for a code", "| -11 |", "| -10 |", "9: code: found -10 with another text, expected the text of"
    ),
    Damage("no code", "| -10 |", "| |", "8: code: found '', expected digits, with '-' or letters in front"),
    Damage("a word for a code", "| -10 |", "| none |", "8: code: found 'none', expected digits"),
    Damage("two codes", "| -10 |", "| -10, -12 |", "8: code: found '-10, -12', expected digits"),
    Damage("a dash that is no minus", "| -10 |", "| –10 |", "8: code: found '–10', expected digits"),
    Damage("a code struck out", "| -10 |", "| ~~-10~~ |", "8: code: found text that is struck out, expected text that"),
    Damage("no description", "| 우표가 없음 |", "| |", "8: description: found an empty cell, expected some text"),
    Damage(
        "an unknown value", "| 아니요 | -10", "| 글쎄 | -10", "8: success: found '글쎄', expected a value of spec/pages"
    ),
    Damage(
        "no value", "| 아니요 | -10", "| | -10", "8: success: found '', expected a value of spec/pages.csv: 예, 아니요"
    ),
    Damage("an unknown tag", "우표가 없음", "<stamp> 없음", "8: description: found '<stamp>', expected an escaped '<'"),
    Damage("a picture", "우표가 없음", "![우표](x.png) 없음", "8: description: found a picture, expected text"),
    Damage(
        "an unknown column", "| 구분 |", "| 종류 |", "5: header: found the column '종류', expected a column of spec"
    ),
    Damage("a column twice", "| 구분 |", "| 뜻 |", "5: header: found a second column of the description: '뜻'"),
    Damage("no code column", "| 코드 | 뜻 | 답 |", "| 덧붙임 | 뜻 | 답 |", "5: header: found no column of the code"),
    Damage(
        "an unknown heading", "## 요청 코드", "## 요청의 코드", "3: heading: found '요청의 코드', expected a heading of"
    ),
    Damage(
        "a heading too many", "## 요청 코드", "## 요청 코드\n\n## 다른", "3: heading: found no table below '요청 코드'"
    ),
    Damage("a heading of HTML", "## 요청 코드", "<h2>요청 코드</h2>", "3: heading: found '<h2>요청 코드</h2>'"),
    Damage("a heading in HTML", "## 배달", "<div>\n## 배달", "14: heading: found '## 배달 코드', expected '##' and"),
    Damage("a heading missing", "## 배달 코드", "**배달 코드**", "15: heading: found a second table below '요청 코드'"),
    Damage("headings in two languages", "배달 코드", "Delivery codes", "13: heading: found headings in en and ko"),
    Damage(
        "no title", "## Messages > Toy Post > 오류\n\n", "", "1: title: found '요청 코드', expected --provider, or a"
    ),
    Damage("an unknown title", "Toy Post", "Toy Mail", "1: title: found 'Messages > Toy Mail > 오류', expected"),
    Damage("a comment that does not end", "## 배달", "<!-- ## 배달", "13: file: found a comment that does not end"),
    Damage("an example that does not end", "## 배달", "```\n## 배달", "13: file: found an example that does not end"),
    Damage(
        "an instruction", "배달됨", "<?배달됨?>", "15: row: found '배달됨?' between '<' and '>', expected an escaped"
    ),
    Damage("a table that does not end", "</table>", "", "15: file: found a table that does not end, expected </table>"),
    Damage("a table in a table", "<tbody>", "<tbody><table></table>", "22: row: found a table inside of a table"),
    Damage(
        "a cell outside of any row", "  <tr>\n    <td>2001", "    <td>2001", "27: row: found a cell outside of any row"
    ),
    Damage(
        "rows run into each other", "  </tr>\n  <tr>\n    <td>2001", "<td>2001", "23: row: found 4 cells, expected 2"
    ),
    Damage("text outside of any cell", "<td>2001</td>", "2001", "27: row: found text outside of any cell: '2001'"),
    Damage("text behind a cell", "배달됨</td>", "배달됨</td>!", "23: row: found text outside of any cell: '!'"),
    Damage("a cell over two columns", "<td>2001", '<td colspan="2">2001', "28: row: found a cell over 2 columns"),
    Damage("a cell over too many rows", "<td>배달됨", '<td rowspan="9">배달됨', "25: row: found a cell over '9' rows"),
    Damage(
        "a cell over no number of rows", "<td>배달됨", '<td rowspan="x">배달됨', "25: row: found a cell over 'x' rows"
    ),
    Damage(
        "quotes never closed",
        "<td>1000</td>\n    <td>",
        '<td class="x>1000</td>\n    <td class="y">',
        "24: row: found <td 'class=x>1000",
    ),
    Damage("quotes closed nowhere", "<td>1000", '<td class="x>1000', "25: code: found '배달됨', expected digits"),
    Damage("a tag of its own", "배달됨", "배달됨<number>", "25: description: found <number>, expected an escaped '<'"),
    Damage("an empty cell", "<td>배달됨</td>", "<td></td>", "25: description: found an empty cell, expected some text"),
    Damage(
        "a cell missing", "    <td>배달됨</td>\n", "", "23: row: found 1 cells, expected 2 cells, as the header has"
    ),
    Damage("text struck out", "배달됨", "<del>배달됨</del>", "25: description: found <del>, expected an escaped '<'"),
    Damage("a control character", "배달됨", "배달\x07됨", r"25: file: found the control character '\x07', expected"),
    Damage("the header again", _ROW, _HEADER, "8: code: found '코드', expected digits, with '-' or letters in front"),
    Damage("a backslash before a pipe", "| 모두 | 예 | 0", r"| 모\\| 예 | 0", r"7: row: found '\\|', expected"),
    Damage("indented rows", _ROW, "     " + _ROW, "8: row: found '| 모두 | 아니요 | -10 |"),
    Damage(
        "a heading of columns over two",
        "<th>코드</th>",
        '<th colspan="2">코드</th>',
        "18: row: found a cell over 2 columns",
    ),
    Damage(
        "a row of several doubts",
        "배달됨</td>",
        "<x>배달</x>됨<td>둘</td>셋",
        "25: description: found <x>, expected an",
    ),
    Damage(
        "a cell in a cell", "배달됨</td>", "배달<td>둘</td>셋</td>", "25: description: found '셋' behind another cell"
    ),
    Damage("a line that begins another kind of text", "## 배달", "| a | b |\n\n## 배달", "13: row: found '| a | b |'"),
    Damage("text in a heading", "## 요청 코드", "## 요청 <x>코드", "3: heading: found '<x>', expected an escaped"),
    Damage("a value of no column", "| 예 | 0", "| 글쎄 | 0", "7: success: found '글쎄', expected a value of spec"),
]

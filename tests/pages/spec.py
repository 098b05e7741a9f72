"""The spec that says what ``clean.md`` says, for a page to be merged into."""

from __future__ import annotations

from pathlib import Path

from codegen.load import CODE_COLUMNS, PAGE_COLUMNS
from tests.pages import rows
from tests.small_spec import SmallSpec, code, wire

API = "toy/api.csv"
DELIVERY = "toy/delivery.csv"


def page_spec(folder: Path) -> SmallSpec:
    """A faultless spec of two tables, not written yet."""
    spec = SmallSpec(folder)
    spec.columns |= {"pages.csv": PAGE_COLUMNS["pages.csv"], DELIVERY: CODE_COLUMNS}
    spec.columns["corrections.csv"] = PAGE_COLUMNS["corrections.csv"]
    spec.rows["pages.csv"] = rows()
    (table,) = spec.rows["tables.csv"]
    spec.rows["tables.csv"].append(
        table | {"table": "delivery", "enum": "ToyDeliveryCode", "error": "ToyDeliveryError", "code_type": "str"}
    )
    spec.rows[API] = [
        code("0", "RequestSucceeded", description="잘 되었음", message="FINE", section="모두", success="true"),
        code("-10", "StampMissing", description="우표가 없음", message="The stamp is missing.", section="모두"),
        code(
            "-11",
            "StampTooCheap",
            description="우표 값이 모자람",
            message="The '{}' must cost {} at least.",
            params="field minimum:int",
            section="모두",
        ),
        code("-20", "ParcelTooHeavy", description="소포가 너무 무거움", section="소포"),
        code(
            "-21",
            "StringTooShort",
            description="끈 길이는 2 ~ 10",
            message="{thing}: {0}",
            params="thing text",
            section="소포",
        ),
    ]
    spec.rows[DELIVERY] = [
        code("1000", "MessageDelivered", description="배달됨", success="true"),
        code("2001", "NobodyHome", description="집에 아무도 없음\n문이 잠김"),
        code("E900", "CauseUnknown", description="알 수 없음"),
    ]
    field = "place delivery body\nplace deliveries list\nfield delivery-code code\n"
    spec.rows["toy/wire.csv"] += wire(field)
    return spec

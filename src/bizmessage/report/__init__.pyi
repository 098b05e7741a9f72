from bizmessage._report.annotating import annotated as annotated
from bizmessage._report.changing import changes as changes
from bizmessage._report.counting import by as by
from bizmessage._report.counting import summary as summary
from bizmessage._report.counting import trend as trend
from bizmessage._report.listing import repeatable as repeatable
from bizmessage._report.listing import substitutable as substitutable
from bizmessage._report.listing import to_look_up as to_look_up

__all__ = ["annotated", "by", "changes", "repeatable", "substitutable", "summary", "to_look_up", "trend"]

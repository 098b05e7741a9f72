from bizmessage.report.annotating import annotated as annotated
from bizmessage.report.changing import changes as changes
from bizmessage.report.counting import by as by
from bizmessage.report.counting import summary as summary
from bizmessage.report.counting import trend as trend
from bizmessage.report.listing import repeatable as repeatable
from bizmessage.report.listing import substitutable as substitutable
from bizmessage.report.listing import to_look_up as to_look_up

__all__ = ["annotated", "by", "changes", "repeatable", "substitutable", "summary", "to_look_up", "trend"]

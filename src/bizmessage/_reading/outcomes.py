"""From the normal form to what became of a request: the decision, without an error made yet."""

from bizmessage._catalogue.wire import HEADER_WITHOUT_CODE

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from bizmessage._catalogue.wire import Wire
    from bizmessage._reading.normal import Answer

SUCCEEDED = "succeeded"
"""The request was accepted, for all of its recipients if it has any."""

REFUSED = "refused"
"""It was not, and the header's code says why."""

PARTLY_FAILED = "partly failed"
"""It was accepted, and recipients failed."""

ALL_FAILED = "all failed"
"""It was refused, and the answer says for each recipient why."""

MARKED = "marked"
"""The answer is that of an error of this package that no code of the provider tells."""

UNREADABLE = "unreadable"
"""It is no answer of the provider's."""


def of_request(answer: "Answer", wire: "Wire") -> str:
    """What became of a request: the header decides, by its flag and then by its code, never by a text."""
    header = answer.header
    if header is None and answer.lookup is not None:
        return SUCCEEDED
    if header is None or header.empty:
        return UNREADABLE if answer.mark is None else MARKED
    failed = answer.recipients is not None and bool(answer.recipients.failed)
    if header.successful or (header.successful is None and header.code in wire.api_success):
        return PARTLY_FAILED if failed else SUCCEEDED
    if answer.mark is not None and str(header.code) in (str(answer.mark.code), str(HEADER_WITHOUT_CODE)):
        return MARKED
    return ALL_FAILED if failed else REFUSED

"""A base for classes that are generic over the kind of error they deal in, without importing :mod:`typing`."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, TypeVar

    from bizmessage.errors import BizMessageError

    Error = TypeVar("Error", bound=BizMessageError, covariant=True)

    class OfError(Generic[Error]):
        """What type checkers see."""

else:

    class OfError:
        """What there is: ``OfError["Error"]`` is the class itself."""

        __class_getitem__ = classmethod(lambda cls, _error: cls)

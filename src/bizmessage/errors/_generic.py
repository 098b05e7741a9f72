"""Bases for classes that are generic over the kind of error they deal in, without importing :mod:`typing`."""

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import Generic, TypeVar

    from bizmessage.errors import BizMessageError

    Error = TypeVar("Error", bound=BizMessageError, covariant=True)
    DeliveryError = TypeVar("DeliveryError", bound=BizMessageError, covariant=True)

    class OfError(Generic[Error]):
        """What type checkers see."""

    class OfErrors(Generic[Error, DeliveryError]):
        """The same for those that deal in a provider's errors and in those of its deliveries."""

else:

    class OfError:
        """What there is: ``OfError["Error"]`` is the class itself."""

        __slots__ = ()
        __class_getitem__ = classmethod(lambda cls, _error: cls)

    OfErrors = OfError

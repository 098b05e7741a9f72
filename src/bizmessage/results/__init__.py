"""What the functions that read answers give, the same for every provider: results of recipients and of deliveries.

A provider's package has them too. Pickles name them by this module.
"""

from bizmessage._privacy.masking import HiddenNumber
from bizmessage._reading.results import DeliveryResult
from bizmessage._reading.statuses import DeliveryStatus, SmsStatus, Verdict
from bizmessage.errors._recipients import SendResult

__all__ = ["DeliveryResult", "DeliveryStatus", "HiddenNumber", "SendResult", "SmsStatus", "Verdict"]

"""The database's clock, which times leases, counters, expiry and deletions.

Several processes share those rows. If each used its own clock, a process whose clock is ahead would take over leases
that still belong to others, or would block rows for too long.
"""

from datetime import datetime

from sqlalchemy import TIMESTAMP, Function, func

NOW: Function[datetime] = func.statement_timestamp(type_=TIMESTAMP(timezone=True))
"""The moment at which the server received the statement: constant throughout it, so indexes can be searched by it."""
MONTH_FORMAT, WEEK_FORMAT = "YYYY-MM", 'IYYY-"W"IW'
"""The ``to_char`` formats of the keys of ``domain.periods.Span``."""

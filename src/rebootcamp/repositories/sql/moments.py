"""The database's clock, which leases, counters, expiry and deletions go by.

Several processes share those rows. Were a row written by one process's clock and read by another's, a process whose
clock is ahead would take from the others what is still theirs, or keep it from them until its time has come.
"""

from datetime import datetime

from sqlalchemy import TIMESTAMP, Function, func

NOW: Function[datetime] = func.statement_timestamp(type_=TIMESTAMP(timezone=True))
"""When the server received the statement: one moment for all of it, and one that an index can be searched by."""
MONTH_FORMAT, WEEK_FORMAT = "YYYY-MM", 'IYYY-"W"IW'
"""How ``to_char`` writes the keys of ``domain.periods.Span``."""

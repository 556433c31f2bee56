"""netmap: functions from one unchanging `SupportMap` to a value you can look at."""

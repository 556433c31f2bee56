### How days and times are written: patterns of CLDR, https://cldr.unicode.org/translation/date-time
### d is the day, MMMM the month in letters, y the year, HH the hour of 24, mm the minute.

times-day = d MMMM y
times-day-and-clock = d MMMM y, HH:mm
# Under a line of months, where there is little room.
times-month = MMM
times-clock = HH:mm

### Two versions of one map: in which names they differ.

clash-here-alone = On this one alone: { $names }.
clash-there-alone = On the other alone: { $names }.
clash-same-names = The same names are on both; something else about them differs.

### What a page says while its server is about to close.

closing-not-kept = Your map is kept nowhere else. Download it now: the file opens here again afterwards.
closing-to-download = To the download
closing-taken = You have your map in a file. In some minutes it opens here again, under “Open a map”.
closing-kept = Your map is kept as it is now. In some minutes you can go on with it.
closing-no-map = In some minutes you can go on here.

closing-closes = This server is being renewed. It closes at { $time } at the latest.

### My map: its title, where it lives, its file, its moments.

mine-page-title = My map
mine-page-name = A title for it
mine-page-situation = What is this map for?
mine-page-situation-help = A question or a situation, in your own words. It can stay empty.
mine-page-where = Where it lives

mine-page-device = Is this device private to me?
mine-page-download = Download a file
mine-page-file-name = notes
mine-page-moments = Moments
mine-page-moments-none = No moment is kept with this map yet.
mine-page-steps = Steps I chose
mine-page-close = Close this map

mine-page-not-kept-yet = It is not kept as it is now. Download it first if you want it back.
mine-page-changed-since = It stays in the file you downloaded, as it was then. What changed since is not in it: download it again if you want that back.
mine-page-close-all-the-same = Close it all the same
mine-page-close-sure = Close it
mine-page-open-another = Open another map
mine-page-untitled-moment = A moment

mine-page-moment-of-a-day = { $name }, { $day }

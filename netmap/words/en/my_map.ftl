### My map: its title, where it lives, its file, its moments.

my-map-title = My map
my-map-name = A title for it
my-map-situation = What is this map for?
my-map-situation-help = A question or a situation, in your own words. It can stay empty.
my-map-where = Where it lives

my-map-device = Is this device private to me?
my-map-at-start = What may the first screen show of it?
my-map-at-start-choice-go-on = “Go on with my map”
my-map-at-start-choice-nothing = Nothing, until I ask
my-map-at-start-about = With “Nothing”, this map is found with “Show my maps”. Where it is not said that this device is private, the first screen shows nothing by itself.
my-map-download = Download a file
my-map-file-name = notes
my-map-moments = Moments
my-map-moments-none = No moment is kept with this map yet.
my-map-steps = Steps I chose
my-map-close = Close this map

my-map-not-kept-yet = It is not kept as it is now. Download it first if you want it back.
my-map-changed-since = It stays in the file you downloaded, as it was then. What changed since is not in it: download it again if you want that back.
my-map-close-all-the-same = Close it all the same
my-map-close-sure = Close it
my-map-open-another = Open another map
my-map-untitled-moment = A moment

my-map-moment-of-a-day = { $name }, { $day }

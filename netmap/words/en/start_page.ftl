### The first screens: four doors, the question about the device, where the map lives.

start-page-welcome = Who is around you?
start-page-about = Draw the people, groups and places in your life. See what holds you. Choose one small step, or none.
start-page-map-my-support = Begin a map
start-page-go-on = Go on with my map
start-page-scope = About ten minutes; stop at any time. A drawing and thinking tool: it does not diagnose, it is not a crisis service, and nobody is watching it.
start-page-picture = An invented map without names: people and groups around “me”, some close and some further out.
start-page-device-question = Is this device private to you?
start-page-device-about = Before the first name. A map can say who feels safe and who does not, so it matters who else looks.

start-page-device-choice-yes = Yes
start-page-device-choice-no = No
start-page-device-choice-not-sure = Not sure

start-page-device-means-yes = Ideas may name people on your map. You choose whether the map is kept here.
start-page-device-means-no = No idea will name anyone, and the first screen shows nothing of the map until you ask. Nicknames or initials are a good choice, and not keeping the map is too.
start-page-device-means-not-sure = Handled like “No”, to be careful. You can change it later under “My map”.

start-page-keep-question = Where may this map live?
start-page-keep-about = All four are good choices. You can change it at any time.

start-page-back = Back
start-page-open-title = Open a map
start-page-open-kept = Kept on this device
start-page-open-none-kept = No map is kept on this device.
start-page-open-file = From a file
start-page-open-file-about = A map you downloaded here before, or a file from easyNWK. It is read here and sent nowhere. Up to 5 MB; a file that is refused changes nothing.
start-page-open-file-label = Choose a file
start-page-not-taken = This file was not taken. It may be larger than 5 MB; or many files are being opened right now, and it works in a minute.
start-page-left-out-title = What could not be carried over
start-page-left-out-read = I have read it
start-page-old-map-safe = The map that was open is untouched.
start-page-examples-title = Look around
start-page-examples-about = Every person here is invented. You can change anything; nothing of it is kept.
start-page-example-open = Open
start-page-entries =
    { $alters ->
        [one] 1 entry
       *[other] { $alters } entries
    }

# $entries: as "12 entries". $day: a day and a time.
start-page-kept-line = { $title }, { $entries }, changed { $day }
start-page-changed-line = { $entries }, changed { $day }

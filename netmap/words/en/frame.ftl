### What stands around every page.

# The title of the browser's tab. Neutral on purpose.
frame-title = notes
# While the page loads: its title, and what stands on it. It says nothing of what it loads.
frame-one-moment = One moment
frame-skip = Skip to the page itself
frame-pages = Pages
frame-needs-scripts = This page needs JavaScript, which is switched off in this browser.
frame-start = Start
frame-open = Show my maps
frame-examples = See an example
frame-privacy = How this stays private
frame-support = Support right now
frame-map = Map
frame-shows = What it shows
frame-step = One small step
frame-what-if = What if
frame-who = Who could …?
frame-mine = My map
frame-undo = Undo
frame-redo = Redo
frame-undo-keys = Ctrl or Cmd with Z
frame-redo-keys = Ctrl or Cmd with Shift and Z
frame-locked = Locked maps

frame-gone = no longer kept
frame-not-downloaded = not downloaded yet
frame-changed-since = changed since the download
frame-example = an example, not kept
frame-untitled = My map
frame-save-failed = This could not be kept on the device right now. Your map is still here in this tab.
frame-save-failed-act = You can download it from “My map”.
frame-try-again = Try again
frame-clash = This map was changed in another tab or window. Both versions are still there; you choose. If you show the other one, Undo brings this one back.
frame-clash-file = Another version of this map is kept here already. Both are still there; you choose. If you show the other one, Undo brings this one back.
frame-clash-theirs = Show the other version
frame-clash-mine = Keep this one as a second map
frame-keep-again = Keep it again
frame-do-not-keep = Do not keep it
frame-copy-title = second version
frame-lost = The connection is gone
frame-lost-about = What was saved is safe. This page goes on by itself as soon as netmap can be reached again.
frame-lost-for-long = The connection was gone for too long, so this page was closed meanwhile. A map that is kept is where you kept it. One that was not kept anywhere is gone, but a file of it opens here again.
frame-failed = Something went wrong on this page. Your map is as it was. Please try once more.
frame-still-open = Your open map is not kept anywhere as it is now.
frame-still-open-about = If you go on without it, it is gone.
frame-back-to-it = Back to my map
frame-keep-it = Keep or download it
frame-without-it = Go on without it
frame-go-to-start = Go to the start
frame-no-map = No map is open in this tab.

frame-not-saved-since = not saved since { $time }

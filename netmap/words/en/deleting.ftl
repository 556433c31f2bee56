### Deleting a map where it is kept.

deleting-title = Delete this map
deleting-about = The map is gone then where it is kept, and so is how it was earlier. Undo does not bring it back. If you may want it again, download a file first.
deleting-copies = A file that you downloaded stays where you saved it, and so does a backup that was made before.
deleting-not-kept = It is not kept here. To close it deletes it; a file that you downloaded stays where you saved it.
deleting-sure = Yes, delete it

## Another place was chosen, at which netmap keeps nothing.

deleting-by-moving-file = This deletes the map where it is kept now, and how it was earlier. From then on it is in the files you download, and nowhere else.
deleting-by-moving-nowhere = This deletes the map where it is kept now, and how it was earlier. It stays open in this tab, and is gone when the tab closes or reloads.
deleting-stay = Leave it where it is
deleting-move = Yes, delete it there

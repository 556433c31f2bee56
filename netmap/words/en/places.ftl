### Where a map can live.

## A place among others to choose from.

places-to-choose-device = Keep it on this device
places-to-choose-locked = Keep it here, locked
places-to-choose-file = In a file I keep, nowhere else
places-to-choose-nowhere = Do not keep it
places-to-choose-hosted = Keep it on this server, locked

## What it means to choose it.

places-before-device = It is there next time, saved after every change. Anyone who can use your account on this device could find it.
places-before-locked = It is there next time, and a passphrase opens it. Without it nobody can read it, not even its title.
places-before-file = Nothing stays here. You download a file when you wish, and open it again next time.
places-before-nowhere = Nothing is written to the disk. When this tab closes or reloads, the map is gone.
places-before-hosted = It is there next time, on any device. 12 words that you write down open it, and nothing else does. Kept for { hosted-days } after its last change.

## What it means that a map lives there.

places-kept-device = Saved after every change, in your own data folder on this device.
places-kept-locked = Saved after every change, on this device. Your passphrase opens it, or your recovery code, and nothing else does.
places-kept-file = Nothing is written to this device but what you download. Download it again after changes.
places-kept-nowhere = Nothing is written to the disk. It is gone when this tab closes or reloads.
places-kept-hosted = Saved after every change, locked with your 12 words. It is deleted { hosted-days } after its last change, or at once when you choose another place for it.

## In the line above every page, after which stands when it was saved: “kept here, 12:30”.

places-state-device = kept here
places-state-locked = kept here, locked
places-state-file = in your file
places-state-nowhere = not kept
places-state-hosted = on this server, locked

## What it means to close a map that lives there.

places-closed-device = It stays on this device.
places-closed-locked = It stays on this device, locked.
places-closed-file = It stays in the file you downloaded, as it was then.
places-closed-nowhere = It is not kept anywhere. Download it first if you want it back.
places-closed-hosted = It stays on this server, locked. Your 12 words lead back to it.

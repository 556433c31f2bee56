### What can be wrong with maps kept on this device, open or locked, and what to do. Nothing here holds words
### from a map.

kept-problems-kept-changed-elsewhere = This map was changed in another window, so it was not kept over that one.
    .remedy = Nothing is lost: save what you see here as a file, then open the kept map again.
kept-problems-kept-forgotten = This map was deleted in another tab or window.
    .remedy = It is still here in this tab. You can keep it again, or choose another place for it under “My map”.
kept-problems-not-kept = This map is not kept on this device.
    .remedy = Open it from a file, or start a new one.
kept-problems-kept-newer = The maps kept on this device were written by a newer netmap.
    .remedy = They were not touched. Get the newer netmap, or work with map files here.
kept-problems-kept-damaged = The place where maps are kept on this device is damaged.
    .remedy = It was left as it is. Save your open map as a file, and put a copy of that place back if you have one.
kept-problems-kept-busy = Another program is using the kept maps at the moment.
    .remedy = Nothing was changed. Try again in a little while.
kept-problems-kept-not-writable = Maps cannot be kept on this device: the folder for them cannot be written to.
    .remedy = What was kept before is as it was. Save your map as a file in another place.
kept-problems-kept-readable-by-others = Other people who use this computer could read the maps kept here, and netmap may not change that.
    .remedy = Nothing was read or written. Whoever owns the folder can take that right from the others. Or save your map as a file in another place.
kept-problems-kept-locked = These maps are locked again.
    .remedy = Open them with your passphrase or your recovery code.
kept-problems-passphrase-changed = The passphrase was changed in another window, so nothing can be kept from this one.
    .remedy = What you did stays here meanwhile. Press “Lock”, then open your maps with the new passphrase: it is kept then.
kept-problems-vault-there-already = There are locked maps on this device already.
    .remedy = Nothing was changed. Open them with their passphrase or recovery code.
kept-problems-vault-without-key = The locked maps on this device cannot be opened: the file with their key is damaged or missing.
    .remedy = They were left as they are. Put a copy of that file back if you have one.

# $why: what is wrong, a whole sentence.
kept-problems-kept-not-readable = This kept map cannot be opened. { $why }
    .remedy = It was left as it is. Open another map, or a copy you saved as a file.

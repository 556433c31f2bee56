### How this keeps me private, and what nobody can promise.

privacy-page-title = How this keeps me private
privacy-page-copies = A backup, or a copy of the folder that was made before, keeps what was in it then. If it was locked, the passphrase and the code of that time still open it.
privacy-page-drives = Some drives move what is written to them, and some systems keep snapshots. Old copies can stay there, where no program gets at them.

privacy-page-stays-here = What stays here
privacy-page-stays-here-nothing-sent = Everything you enter stays on this computer. Nothing is sent to anyone.
privacy-page-stays-here-others-here = Other people with an account on this computer cannot open it while it runs. Whoever uses your account can.
privacy-page-stays-here-no-account = There is no account, no list of your contacts, no counting of visits.
privacy-page-stays-here-not-kept = If you choose “Do not keep it”, nothing is written to the disk.
privacy-page-stays-here-on-device = If you choose “Keep it on this device”, the map lies in your data folder, as a file that your account alone may read. Whoever looks after this computer may read everything on it.
privacy-page-stays-here-locked = If you choose “Keep it here, locked”, nobody can read it without your passphrase or your recovery code, not even its title. It locks itself when nobody is there.
privacy-page-stays-here-in-a-file = If you choose “In a file I keep”, it is in the files you download and nowhere else. A file can be locked too.
privacy-page-stays-here-remembered = A kept map is remembered as it was before each pause, for 30 days. Under “My map” you can bring that back, or forget all of it.

privacy-page-you-can = What you can do
privacy-page-you-can-nicknames = Use nicknames or initials. Leave out phone numbers, addresses and secrets that are not yours.
privacy-page-you-can-device = Say “No” or “Not sure” when you are asked about the device. Then no idea will name anyone, and the first screen shows nothing of a kept map until you ask.
privacy-page-you-can-places = Under “My map” you can change where a map lives at any time, download it, close it, or delete it. What is taken off this device is overwritten where it stood.
privacy-page-you-can-initials = Under “More” on the map, initials can take the place of names, on every page at once.
privacy-page-you-can-heavier = What is heavier on a map is shown when you open it yourself, and never on a device that is not private, with initials, or in anything that leaves.

privacy-page-leaving = Leaving at once
privacy-page-leaving-line = { quick-exit-line }
privacy-page-leaving-loses = { quick-exit-loses }
privacy-page-leaving-below = What it cannot hide stands below.

privacy-page-nobody-can-promise = What nobody can promise
privacy-page-nobody-can-promise-browser = The browser remembers that this page was open, and keeps what you download.
privacy-page-nobody-can-promise-copies = { privacy-page-copies }
privacy-page-nobody-can-promise-drives = { privacy-page-drives }
privacy-page-nobody-can-promise-watched = A program that watches this device, or a person who looks over your shoulder, can see what you see.
privacy-page-nobody-can-promise-attention = Clearing everything at once can also draw attention. You know best what is wise where you are.
privacy-page-nobody-can-promise-server = If someone else runs this program for you on a server, that person could read a map while it is open.

privacy-page-is-not = What this is not
privacy-page-is-not-diagnosis = It does not diagnose, measure risk, or say how well anyone loves or copes.
privacy-page-is-not-orders = Its ideas are offers. They may not fit your situation; you know more than the map does.
privacy-page-is-not-crisis-service = It is not a crisis service, and nobody is watching it.

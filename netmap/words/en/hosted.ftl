### Maps on a server that an organisation runs: the words that lead back, and what to know about it.

hosted-go-on = Go on with my words
hosted-go-on-about = With the 12 words you wrote down.
hosted-keep-about = All three are good choices. You can change it at any time.
hosted-open-file-about = A map you downloaded before, or a file from easyNWK. It is read on this server and not kept there. Up to 5 MB; a file that is refused changes nothing.
hosted-device-yes = Ideas may name people on your map. You choose whether the map is kept.
hosted-save-failed = This could not be kept on the server right now. Your map is still here in this tab.
hosted-not-kept-yet = What you changed last is not kept yet. If you close it now, that is lost.
hosted-phrase-title = Your 12 words
hosted-phrase-about = These words are the key to your map. They are shown this once, and the server does not keep them: once your map is closed, whoever runs the server cannot open it, and cannot give the words back to you either.
hosted-phrase-write = Write them on paper, or keep them where you keep passwords. Anyone who has them can open the map, so put them where nobody would look.
hosted-phrase-code = The same words as a code for a camera
hosted-phrase-code-about = A code that holds your 12 words.
hosted-phrase-code-means = A photo of it is a copy of your words, and may go wherever your photos go.
hosted-phrase-kept = I have it on paper
hosted-resume-title = Go on with your map
hosted-resume-about = Type your 12 words in their order. Capital letters, commas and line breaks make no difference.
hosted-resume-label = Your 12 words
hosted-resume = Open my map
hosted-resume-none = Without the words nobody can open it, and whoever runs this server cannot either. A file that you downloaded opens under “{ frame-open }”.

hosted-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }

## How a netmap on a server keeps a person private

hosted-where-it-goes = Where what you enter goes
hosted-where-it-goes-to-the-server = An organisation runs this server. What you enter is sent to it, over the address you opened, and to nobody else.
hosted-where-it-goes-no-account = There is no account, no list of maps, no counting of visits.
hosted-where-it-goes-nothing-kept = If you choose “Do not keep it” or “In a file I keep”, nothing of your map is written to a disk there.
hosted-where-it-goes-kept-encrypted = If you choose “Keep it on this server, locked”, it is written there encrypted. Your 12 words are the key, and the server does not keep them. It is deleted { hosted-days } after its last change.
hosted-where-it-goes-no-earlier-states = Earlier states of a map are not kept there. Before you make large changes, a download is a good copy.

hosted-what-can-be-seen = What whoever runs this server can see
hosted-what-can-be-seen-while-open = While your map is open, it is in the memory of the server, readable. Whoever runs the server could read it there.
hosted-what-can-be-seen-when-closed = When it is closed, what is left is encrypted: they see that a map is kept, about how large it is, and when it was changed. Names, notes and titles they cannot read.
hosted-what-can-be-seen-that-it-was-opened = They can see that someone opened this address, and from where, as with every page on the internet.

hosted-what-you-can-do = What you can do
hosted-what-you-can-do-nicknames = Use nicknames or initials. Leave out phone numbers, addresses and secrets that are not yours.
hosted-what-you-can-do-device = Say “No” or “Not sure” when you are asked about the device. Then no idea will name anyone.
hosted-what-you-can-do-places = Under “My map” you can change where a map lives at any time, download it, or close it.
hosted-what-you-can-do-own-computer = If you trust nobody with it, netmap also runs on a computer of your own, where nothing is sent to anyone.

hosted-leaving = Leaving at once
hosted-leaving-line = { quick-exit-line }
hosted-leaving-loses = { quick-exit-loses }
hosted-leaving-below = What it cannot hide stands below.

hosted-nobody-can-promise = What nobody can promise
hosted-nobody-can-promise-browser = The browser remembers that this page was open, and keeps what you download.
hosted-nobody-can-promise-backups = Backups of the server can keep an encrypted copy for longer.
hosted-nobody-can-promise-watched = A program that watches this device, or a person who looks over your shoulder, can see what you see.
hosted-nobody-can-promise-attention = Clearing everything at once can also draw attention. You know best what is wise where you are.

### Choosing which questions a map is drawn with.

guide-choice-which = Which questions?
guide-choice-own = A guide of my own
guide-choice-own-about = A guide is a text file with questions, relationships, kinds of support and ideas. Download one, change its words in a text editor, and open it here. Your map keeps everything else.
guide-choice-download = Download this guide to edit
guide-choice-open = Open a guide file
guide-choice-refused = This guide was not taken. The questions are as they were.
guide-choice-from-a-file = { $title } (from a file)

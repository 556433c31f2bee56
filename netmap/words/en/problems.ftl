### What can be wrong with a file, where, and what to do: one plain sentence each.
###
### Nothing here ever holds words from a map: a place is made of field names and positions alone.

problems-another-file = Nothing was changed. Choose another file, or an older copy of this one.
problems-mend = Nothing was changed. Correct this place in a text editor, or choose an older copy of the file.
problems-mend-a-guide = Correct it in a text editor, then open the file again.
problems-save-again = Nothing was changed. Save the map again in the program that wrote it, then open the new file.
problems-not-found = There is no file in this place.
    .remedy = Check the name and the folder, then try again.
problems-not-a-file = This is a folder or a device, not a file.
    .remedy = Choose a map file inside it.
problems-not-readable = This file cannot be read.
    .remedy = Check that you may open it, and that the drive it is on is connected.
problems-too-large = This file is larger than { $megabytes } MB, the most netmap opens.
    .remedy = Nothing was changed. Check that it is a map; if it is, save it with fewer moments.
problems-empty = This file is empty.
    .remedy = { problems-another-file }
problems-other-kind-picture = This file is a picture, not a map.
problems-other-kind-archive = This file is a zip file, not a map.
problems-other-kind-pdf = This file is a PDF, not a map.
problems-other-kind-database = This file is a database, not a map.
problems-other-kind-locked = This file is a locked (encrypted) file, not a map.
problems-other-kind-markup = This file is a web page or an XML file, not a map.
problems-not-text = This file is not text in UTF-8, so it cannot be a map.
    .remedy = { problems-another-file }
problems-not-json = This file is not whole JSON; it may be cut off or may be something else.
    .remedy = { problems-another-file }
problems-not-a-map = This file is JSON, but not a map that netmap knows.
    .remedy = { problems-another-file }
problems-too-deep = This file nests more than { $most } levels deep. No map does.
    .remedy = { problems-another-file }
problems-too-many-values = This file holds far more separate values than any map does.
    .remedy = { problems-another-file }
problems-newer = This file was written by a newer netmap (format { $version }; this one reads up to { $known }).
    .remedy = It was not touched. Get the newer netmap and open the file there.
problems-version-unknown = This file does not say in which format version it is.
    .remedy = { problems-mend }
problems-twice = The same field stands here twice, so it is not clear which one holds.
    .remedy = { problems-mend }
problems-not-a-number = Here stands NaN or an endless number. Open answers are written null.
    .remedy = { problems-mend }
problems-huge-number = The number here is far too large to be an answer.
    .remedy = { problems-mend }
problems-half-sign = The text here holds half a sign that cannot be shown or saved.
    .remedy = { problems-mend }
problems-nothing-in-it = This easyNWK file holds no version of a map.
    .remedy = { problems-save-again }
problems-guide-not-a-map = This file is a guide with questions, not a map.
    .remedy = Nothing was changed. Open a map, then open this file there, under “My map”.
problems-map-not-a-guide = This file is a map, not a guide with questions.
    .remedy = Nothing was changed. You can open it under “Open a map”.
problems-not-a-guide = This file does not say that it is a guide.
    .remedy = Nothing was changed. A guide begins with "format": "{ $format }"; download one here to begin from.
problems-guide-too-large = This file is larger than { $kilobytes } KB, the most a guide may have.
    .remedy = Nothing was changed. Shorten its texts, or check that it is a guide.
problems-guide-not-json = The writing breaks off here. Often it is a comma or a quotation mark that is missing, or one too many.
    .remedy = Nothing was changed. Look at this line and the one before it in a text editor.
problems-no-such-format = The ending of the file name does not say in which format to write.
    .remedy = Choose a name that ends in one of these: { $suffixes }.
problems-too-large-to-write = This map with its moments has grown beyond { $megabytes } MB, more than can be opened again.
    .remedy = Nothing was written. Take out moments you no longer want, then save again.
problems-not-written = The file could not be written.
    .remedy = What stood there before is as it was. Check that the folder exists and that you may write to it, or choose another place.
problems-disk-full = There is no room left on this disk.
    .remedy = What was kept before is as it was. Make room, or save the map as a file in another place.
problems-not-on-the-map = This entry is not on the map.
    .remedy = Choose one that is, by its id as in the file.
problems-not-to-be-contacted = This idea names someone whom ideas leave alone, with the answers on the map now.
    .remedy = Choose one of the ideas that the map gives.

## One value that does not fit

problems-value-missing = A field is missing here.
problems-value-unknown = Here stands a field that netmap does not know.
problems-value-type = The answer here is of another kind than the one asked for (text, number, yes or no, list).
problems-value-choice = The answer here is none of the possible ones.
problems-value-range = The number here is outside the possible range.
problems-value-long = There is more here than a map can hold.
problems-value-short = There is nothing here where something is asked for.
problems-value-mark = The mark (id) here may hold letters, digits, _ and -, 1 to 64 of them.
problems-value-date = The date here is not a day written like 2024-03-01.
problems-value-sign = The text here holds a sign that cannot be shown.
problems-value-repeated = The same thing stands here twice; each may stand once.
problems-value-nobody = This names an entry that is not on the map.
problems-value-itself = This ties an entry to itself.
problems-value-belonging = Belonging joins one person and one group or community; here it joins others.
problems-value-of-groups = That two go well together or pull against each other is said of groups and communities; here it joins others.
problems-value-asked-of-groups = This kind of support is asked of groups and communities, and the question here is about a person.
# {who} stands in the file like this.
problems-value-nobody-meant = The text here holds {"{who}"}, and this kind of idea names nobody.
problems-value-same-label = Another answer on the same list has the same words, so nobody could tell them apart.
problems-value-other = Something here does not fit.

## Places

problems-at = line { $line }, column { $column }
# A place in a list, counted from 1.
problems-number = number { $number }
problems-can-stand-here = What can stand here: { $known }.
problems-map-is-full = This map holds { $most } entries, and no more fit on it.
    .remedy = Take someone off it first, or begin a second map.

### A new passphrase: what is said of one that others could guess, and the offer of words to take.

passphrase-do = Please choose four or five words that do not belong together, or let words be suggested.
passphrase-suggest = Suggest words for me
passphrase-suggest-again = Other words
passphrase-suggested = These words were drawn by chance. Nobody else has them, and they are kept nowhere: write them on paper before you use them. Then type or copy all of them, with the spaces, into both fields.

passphrase-guessed-short = { locked-too-short }
passphrase-guessed-numbers = Dates and numbers are guessed soon, also two of them. { passphrase-do }
passphrase-guessed-repeats = The same again and again is guessed soon, however long it is. { passphrase-do }
passphrase-guessed-rows = Signs that follow each other on a keyboard or in a row are guessed soon. { passphrase-do }
passphrase-guessed-half = One sign in it was cut in two on its way here, so it cannot be used. Please type it again.
passphrase-guessed-common = This is close to words, names or passwords that many people use, so it is guessed soon. { passphrase-do }

"""A new passphrase: what is said of one that others could guess, and the offer of words to take."""

from netmap.words.locked import TOO_SHORT

_DO = "Please choose four or five words that do not belong together, or let words be suggested."
WEAK = {
    "short": TOO_SHORT,
    "numbers": f"Dates and numbers are guessed soon, also two of them. {_DO}",
    "repeats": f"The same again and again is guessed soon, however long it is. {_DO}",
    "rows": f"Signs that follow each other on a keyboard or in a row are guessed soon. {_DO}",
    "half": "One sign in it was cut in two on its way here, so it cannot be used. Please type it again.",
    "common": f"This is close to words, names or passwords that many people use, so it is guessed soon. {_DO}",
}
"""By what would let others guess it (`store.passphrase.Weakness`)."""

SUGGEST = "Suggest words for me"
SUGGEST_AGAIN = "Other words"
SUGGESTED = (
    "These words were drawn by chance. Nobody else has them, and they are kept nowhere: write them on "
    "paper before you use them. Then type or copy all of them, with the spaces, into both fields."
)

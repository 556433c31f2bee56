"""What easyNWK and netmap cannot take over from each other; sentences: `netmap.words.left_out`."""

from typing import Literal, get_args

FromEasyNWK = Literal[
    "about_me", "gender", "age", "no_line", "double_line", "contact_of_partner", "beyond", "no_name", "cut",
    "stranger", "loop", "again", "date", "current", "details",
]  # fmt: skip
ToEasyNWK = Literal[
    "answers", "groups", "tie_kinds", "group_ties", "talks_about_me", "unplaced", "status", "me", "map",
    "steps",
]  # fmt: skip
FROM_EASYNWK: tuple[FromEasyNWK, ...] = get_args(FromEasyNWK)
TO_EASYNWK: tuple[ToEasyNWK, ...] = get_args(ToEasyNWK)

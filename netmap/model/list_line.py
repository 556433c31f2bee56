"""One line of a pasted list: the marks of the list before it, the name, and what is said beside it.

A tab, as out of a table, parts a name from the words about it, whatever they are. Other signs ("Ana, friend",
"Ana - my sister", "Ana: colleague", "Ana (neighbour)") part them where those words are known to be a
relationship; elsewhere they belong to the name. What stands first is always the name.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from netmap.model.scales import Form, Kind


class Relationship(NamedTuple):
    """What someone is to me. kind: None where the words do not tell a group from a person."""

    kind: Kind | None = None
    form: Form | None = None
    form_words: str = ""


Meaning = Callable[[str], Relationship | None]
"""What words say of a relationship; None where they are not known to say anything of one."""


_SPACE = r"[^\S\n]"
_SIGNS_OF_A_LIST = "•‣◦▪▫●○■□◆◇►▸➤→✓✔☐☑☒・"
"""No name begins with one of these."""
_MARK = re.compile(
    rf"{_SPACE}*(?:"
    rf"[{_SIGNS_OF_A_LIST}]\ufe0f?{_SPACE}*"
    rf"|[-*+–—·]{_SPACE}+(?:\[[ xX]?\]{_SPACE}+)?"  # a name may begin with these, but with no blank after
    rf"|[-*+–—·]{_SPACE}*$"
    rf"|\[[ xX]?\]{_SPACE}+"
    rf"|\(?\d{{1,3}}\){_SPACE}*"
    rf"|\d{{1,3}}{_SPACE}*[.．。、։:](?:{_SPACE}+|(?=[^\W\d_])|$)"
    rf"|\d{{1,3}}{_SPACE}?[-–—]{_SPACE}+"
    rf"|[①-⑳⑴-⒇⒈-⒛]{_SPACE}*"
    rf"|[一二三四五六七八九十]{{1,3}}、{_SPACE}*"
    rf"|\(?[^\W\d_]\){_SPACE}*"  # "a)"; "A. Smith" is a name
    rf"|\(?[ivx]{{1,4}}\){_SPACE}*"
    rf")"
)
_PARTED = (re.compile(r"\s+[-–—]\s+"), re.compile(r"\s*[:：]\s*"), re.compile(r"\s*[,，،、]\s*"))
_IN_BRACKETS = re.compile(r"(?P<name>.*\S)\s*[(（](?P<said>[^()（）]*)[)）]")
AFTER_A_NAME = " ,，،、"
"""Left over where each line but the last ends so."""
_NUMBER = re.compile(r"\d{1,3}[.)]?")


def unmarked(line: str) -> str:
    """The line without the marks of a list before it ("• 1. Ana")."""
    for _ in range(3):
        found = _MARK.match(line)
        if found is None or not found[0]:
            break
        line = line[found.end() :]
    return line


def name_and_about(line: str, meaning: Meaning) -> tuple[str, str, Relationship]:
    """The name on a line, the words about it as they stand there, and what they mean."""
    name, *columns = [" ".join(part.split()) for part in line.split("\t") if part.strip()] or [""]
    if columns and _NUMBER.fullmatch(name) and (len(columns) > 1 or meaning(columns[0]) is None):
        name, *columns = columns  # a table with a column of numbers
    if columns:
        return name, ", ".join(columns), _of_columns(columns, meaning)
    for parts in _ways_to_part(name):
        known = meaning(parts[1])
        if known is not None and parts[0]:
            return *parts, known
    return name, "", Relationship()


def _of_columns(columns: list[str], meaning: Meaning) -> Relationship:
    """What a table says beside a name. More than one column stays whole, in their own words."""
    known = next(filter(None, map(meaning, columns)), None)
    if known is not None and len(columns) == 1:
        return known
    return (known or Relationship())._replace(form_words=", ".join(columns))


def _ways_to_part(line: str) -> Iterator[tuple[str, str]]:
    in_brackets = _IN_BRACKETS.fullmatch(line)
    if in_brackets:
        yield in_brackets["name"], in_brackets["said"]
    for sign in _PARTED:
        *_, last = [None, *sign.finditer(line)]
        if last is not None:
            yield line[: last.start()], line[last.end() :]

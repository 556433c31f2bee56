"""What matters today: three questions before any idea."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, get_args

from netmap.model.scales import Energy
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("today")


TITLE: str
ABOUT: str
WANTS: str
IN_THE_WAY: str
ENERGY: str
ENERGIES: Mapping[Energy, str] = Each("today-energies", get_args(Energy))
NOTHING_NOW: str
GO_ON: str

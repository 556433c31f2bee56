"""What a page shows of any map while names are hidden."""

import pytest

from netmap.model import History
from netmap.model.edits import add, new_map
from netmap.pages import state
from netmap.session.open_map import OpenMap


def test_any_map_is_shown_with_initials_where_names_are_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    here = OpenMap(History(add(new_map(), "Ana")))
    monkeypatch.setattr(state, "opened", lambda: here)
    here.look_at(hidden=True)
    assert [alter.name for alter in state.seen(add(new_map(), "Ben Bo")).alters] == ["BB"]
    assert [alter.name for alter in state.seen().alters] == ["A"]

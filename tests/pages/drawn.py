"""Pages drawn by Streamlit's own `AppTest`: one tab and its hands, with no server and no browser.

What a page says is what it sends to a browser. What the browser makes of it (layout, focus, keys, the live
map, downloads) is for `tests/browser`.
"""

import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Button, ButtonGroup, Expander, Html
from streamlit.util import calc_hash

from netmap.model import History, MapFile, SupportMap
from netmap.model.edits import new_id
from netmap.pages import routes, state
from netmap.session.open_map import OpenMap
from netmap.session.places.not_written import InFile, Nowhere
from netmap.session.places.place import Place, PlaceName
from netmap.views.free_places import settled
from netmap.words import places as words_of_places
from netmap.words import start_page
from tests.pages.markup import Markup, read, sent_by

SCRIPT = Path(state.__file__).with_name("main.py")
PICTURE = re.compile('data:image/svg.xml;base64,([^"]+)')
PATIENCE = 60
"""Seconds to wait before a page counts as one that is never drawn. Never a pause."""


def drawn_from(m: SupportMap | MapFile, **fields: Any) -> OpenMap:
    """An open map, with the moments of its file. fields: those of `OpenMap`."""
    file = m if isinstance(m, MapFile) else MapFile(current=m)
    return OpenMap(History(file.current), file.moments, **fields)


class Drawn:
    """One tab and the ways a person touches it. Each way ends when the page is drawn, without an error."""

    def __init__(
        self,
        here: OpenMap | None = None,
        places: Mapping[PlaceName, Place] | None = None,
        language: str = "en",
        zone: str | None = None,
    ) -> None:
        """places: where maps can live; without them a map cannot be kept, and nothing is written. zone: what
        the browser calls its time."""
        self.tab = state.Tab(places or {"file": InFile(), "nowhere": Nowhere()})
        self.app = AppTest.from_file(SCRIPT, default_timeout=PATIENCE)
        self.app.session_state["netmap"] = self.tab
        self.app.context.update(locale=language, timezone=zone)
        self._opened: set[str] = set()
        self._client, self._deeds = new_id(), 0
        if here is not None:
            here.arrange(settled)
            self.tab.open_map = here
        self._draw()

    def _draw(self, *said: WidgetState) -> None:
        """Run as a browser asks for it that says this, and of all other widgets what they hold."""
        says = self.app._tree.get_widget_states()
        changed = {one.id: one for one in said}
        kept = [one for one in says.widgets if one.id not in changed]
        kept += [WidgetState(id=id, bool_value=True) for id in self._opened - changed.keys()]
        del says.widgets[:]
        says.widgets.extend((*kept, *changed.values()))
        before = self.tab.here
        self.app._run(says)
        if self.tab.here != before:  # what was open is folded where one comes back
            self._opened.clear()
        assert not self.app.exception, [error.stack_trace for error in self.app.exception]

    # What a person does

    def visits(self, route: routes.Route) -> "Drawn":
        self.app._page_hash = calc_hash(route)
        self._draw()
        self.app._page_hash = ""
        return self

    def press(self, label: str, within: str = "") -> None:
        (button,) = self.buttons(label, within)
        self.taps(button)

    def taps(self, button: Button) -> None:
        assert not button.disabled
        self._draw(WidgetState(id=button.id, trigger_value=True))

    def opens_example(self, name: str) -> None:
        """From any page to this example."""
        self.visits(routes.EXAMPLES)
        (button,) = [button for button in self.app.button if button.key == f"sample-{name}"]
        self.taps(button)

    def answers(self, question: str, *answers: str) -> None:
        """Taps these answers, one after the other."""
        for answer in answers:
            row = self.row(question)
            assert answer in self.offered(question), self.offered(question)
            raw = row.options[self.offered(question).index(answer)]
            now = list(row.formatted_values)
            if row._is_single_select:
                now = [raw]
            elif raw in now:
                now.remove(raw)
            else:
                now.append(raw)
            said = WidgetState(id=row.id)
            said.string_array_value.data[:] = now
            self._draw(said)

    def writes(self, label: str, text: str, within: str = "") -> None:
        self._draw(WidgetState(id=self.field(label, within).id, string_value=text))

    def picks(self, label: str, name: str) -> None:
        """Chooses a name from a list that opens."""
        assert name in self.listed(label), self.listed(label)
        self._draw(WidgetState(id=self._list(label).id, string_value=name))

    def _list(self, label: str) -> Any:
        (box,) = [box for box in self.app.selectbox if box.label == label]
        return box

    def does(self, op: str, **fields: Any) -> None:
        """One deed on the bench, as its scripts say it."""
        self._deeds += 1
        message = {"client": self._client, "map": self.map.id, "again": 0}
        deeds = [{"seq": self._deeds, "deed": {"op": op, **fields}}]
        said = WidgetState(id=self._bench.proto.id)
        said.json_value = json.dumps({"deeds": {**message, "deeds": deeds}})
        self._draw(said)

    def adds(self, *names: str) -> None:
        """Each name, one after the other, by the field for names."""
        for name in names:
            self.does("add", id=new_id(), name=name, kind=self.bench["names"]["kind"])

    def hides(self, hidden: bool = True) -> None:
        """On the map: initials in place of names, or names again."""
        self.does("look", hidden=hidden)

    def says_of(self, id: str, question: str, value: Any) -> None:
        self.does("answer", id=id, question=question, value=value)

    def sends(self, texts: Mapping[str, str], button: str) -> None:
        """Fills the fields with these labels, and presses the button of their form."""
        fields = [(self.field(label), text) for label, text in texts.items()]
        form = fields[0][0].proto.form_id
        (pressed,) = [one for one in self.buttons(button) if one.proto.form_id == form]
        filled = [WidgetState(id=field.id, string_value=text) for field, text in fields]
        self._draw(*filled, WidgetState(id=pressed.id, trigger_value=True))

    def gives(self, data: bytes, name: str = "a map.json") -> None:
        """Gives the page a file."""
        (box,) = self.app.file_uploader
        box.upload(name, data)
        self._draw()

    def begins(self, lives: PlaceName = "nowhere") -> None:
        """From the first screen to an empty map."""
        self.press(start_page.MAP_MY_SUPPORT)
        self.settles_in(lives)

    def settles_in(self, lives: PlaceName = "nowhere") -> None:
        """Answers the two questions before a map opens."""
        self.press(start_page.DEVICE_CHOICE["yes"])
        self.press(words_of_places.TO_CHOOSE[lives])

    def switches(self, label: str) -> None:
        (toggle,) = [toggle for toggle in self.app.toggle if toggle.label == label]
        self._draw(WidgetState(id=toggle.id, bool_value=not toggle.value))

    def opens(self, label: str, within: str = "") -> None:
        """Opens what folds: a drawer, or an expander that asks to be drawn when it opens."""
        found = [id for id, said in self._folds(within) if said == label]
        assert len(found) == 1, label
        if found[0]:
            self._opened.add(found[0])
            self._draw()

    def opens_all(self) -> None:
        """Opens whatever folds on this page."""
        while more := {id for id, _ in self._folds("") if id} - self._opened:
            self._opened |= more
            self._draw()

    def _folds(self, within: str) -> Iterator[tuple[str, str]]:
        for node in self.part(within):
            if isinstance(node, Expander):
                yield node.proto.id, node.label
            elif isinstance(node, Block) and node.type == "popover":
                yield node.proto.popover.id, node.proto.popover.label

    # What they see

    @property
    def here(self) -> str:
        """The page that is shown, by name."""
        return self.tab.here

    @property
    def map(self) -> SupportMap:
        assert self.tab.open_map is not None
        return self.tab.open_map.map

    def part(self, key: str) -> Block:
        """The part of the page with this key; all of it for ""."""
        (found,) = [self.app._tree] if not key else self.parts(f"^{key}$")
        return found

    def parts(self, keys: str) -> list[Block]:
        """The parts of the page whose key matches."""
        return [
            node
            for node in self.app._tree
            if isinstance(node, Block) and re.search(keys, str(getattr(node, "key", None) or ""))
        ]

    def buttons(self, label: str, within: str = "") -> list[Button]:
        return [node for node in self.part(within) if isinstance(node, Button) and read(node.label) == label]

    def rows(self, question: str) -> list["ButtonGroup[Any]"]:
        """The rows of answers to this question: one, or none where it is not asked."""
        return [
            node
            for node in self.app._tree
            if isinstance(node, ButtonGroup) and read(node.proto.label) == question
        ]

    def row(self, question: str) -> "ButtonGroup[Any]":
        (found,) = self.rows(question)
        return found

    def offered(self, question: str) -> list[str]:
        """The answers to choose from, as they are read."""
        return [read(option) for option in self.row(question).options]

    def answered(self, question: str) -> list[str]:
        """The answers that are given."""
        return [read(answer) for answer in self.row(question).formatted_values]

    def listed(self, label: str) -> list[str]:
        """The names in a list that opens."""
        return [str(option) for option in self._list(label).options]

    def picked(self, label: str) -> str | None:
        """The name that is chosen there."""
        at = self._list(label).index
        return None if at is None else self.listed(label)[at]

    @property
    def _bench(self) -> Any:
        (found,) = [
            node
            for node in self.app._tree
            if node.type == "bidi_component" and node.proto.component_name == "netmap.map"
        ]
        return found

    @property
    def live(self) -> dict[str, Any]:
        """What the live map and the bench beside it are told."""
        found: dict[str, Any] = json.loads(self._bench.proto.json)
        return found

    @property
    def bench(self) -> dict[str, Any]:
        """What stands beside the map, as its scripts are told."""
        found: dict[str, Any] = self.live["bench"]
        return found

    @property
    def codes(self) -> list[str]:
        """What is shown to be written down."""
        return [code.value for code in self.app.code]

    def field(self, label: str, within: str = "") -> Any:
        (found,) = [
            node
            for node in self.part(within)
            if node.type in {"text_input", "text_area"} and getattr(node, "label", None) == label
        ]
        return found

    def said(self, within: str = "") -> list[str]:
        """Every text of the page, as it is read: in pieces, as they are sent."""
        return [
            text if isinstance(node, Html) else read(text)
            for node, body in sent_by(self.part(within))
            for text in (Markup(body).texts if isinstance(node, Html) else [body])
        ]

    def says(self, text: str, within: str = "") -> bool:
        return any(text in piece for piece in self.said(within))

    def labels(self) -> list[str]:
        """What is read as Markdown: the labels of all that can be touched, and the answers offered."""
        found = [str(getattr(node, "label", "")) for node in self.app._tree]
        found += [
            option for node in self.app._tree if isinstance(node, ButtonGroup) for option in node.options
        ]
        return [*found, *(said for _, said in self._folds(""))]

    def markups(self) -> list["Markup"]:
        """Every piece of HTML that is sent."""
        return [Markup(body) for node, body in sent_by(self.app._tree) if isinstance(node, Html)]

    @property
    def sent(self) -> str:
        """All that is sent to the browser, shown or not: with the tips, what fields hold, what is in
        pictures and what the live map is told."""
        bodies = [body for _, body in sent_by(self.app._tree)]
        pictures = [b64decode(data).decode() for body in bodies for data in PICTURE.findall(body)]
        return "\n".join((*bodies, *pictures))

"""Nothing is bound to one language at import: a sentence is asked for when it is said."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.words.modules import CALLERS, MODULES, WORDS, asks, plain_names, tree

OF_THE_COMMAND_LINE = {"cli.py"}
"""What a command's help says is made as the command begins: it is one person's from its start."""


def imported_words(module: ast.Module) -> dict[str, Path]:
    """The modules of words that are imported, by the name they have here."""
    found = {}
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module == "netmap.words":
            found |= {name.asname or name.name: WORDS / f"{name.name}.py" for name in node.names}
    return found


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """All that runs as a module is imported: no body of a function, but its decorators and defaults."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            outside = (*child.decorator_list, *child.args.defaults, *filter(None, child.args.kw_defaults))
            for part in outside:
                yield from (part, *at_import(part))
        elif isinstance(child, ast.Lambda):
            continue
        else:
            yield child
            yield from at_import(child)


def bound(path: Path) -> list[tuple[int, str]]:
    """Lines and names of sentences that are taken as the module is imported."""
    module = tree(path)
    found = []
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("netmap.words."):
            source = WORDS / f"{(node.module or '').rpartition('.')[2]}.py"
            found += [(node.lineno, name.name) for name in node.names if name.name in plain_names(source)]
    words = imported_words(module)
    for node in at_import(module):
        match node:
            case ast.Attribute(ast.Name(name), said) if name in words and said in plain_names(words[name]):
                found.append((node.lineno, said))
            case ast.Subscript(ast.Attribute(ast.Name(name), table)) if name in words and table.isupper():
                found.append((node.lineno, table))
            case ast.Call() if asks(node):
                found.append((node.lineno, ast.unparse(node)))
    return found


@pytest.mark.parametrize("path", [*MODULES, *CALLERS], ids=lambda path: "/".join(path.parts[-2:]))
def test_no_sentence_is_taken_at_import(path: Path) -> None:
    assert path.name in OF_THE_COMMAND_LINE or bound(path) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_module_of_words_asks_for_its_own_messages_by_their_names(path: Path) -> None:
    """Within its own module a bare annotation is no name that Python finds."""
    own = plain_names(path)
    names = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Name) and node.id in own]
    assert [(node.lineno, node.id) for node in names if isinstance(node.ctx, ast.Load)] == []


@pytest.mark.parametrize(
    "code",
    [
        "from netmap.words.frame import LOST",
        "from netmap.words import frame\nTITLES = {1: frame.LOST}",
        "from netmap.words import frame\ndef page(title: str = frame.LOST) -> None: ...",
        "from netmap.words import frame\n@shown(frame.LOST)\ndef page() -> None: ...",
        "from netmap.words import frame\nclass Page:\n    title = frame.LOST",
        "from netmap.words import labels\nCLOSE = labels.RING[1]",
        "from netmap.words.catalogue import say\nLOST = say('frame-lost')",
    ],
)
def test_the_scan_finds_a_sentence_that_is_taken_at_import(code: str, tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(code, encoding="utf-8")
    assert bound(tmp_path / "page.py")


def test_what_is_asked_for_when_it_is_shown_is_no_such_sentence(tmp_path: Path) -> None:
    imports = "from netmap.words import frame\nfrom netmap.words.labels import RING\n"
    code = f"{imports}def page() -> str:\n    return frame.LOST"
    (tmp_path / "page.py").write_text(code, encoding="utf-8")
    assert bound(tmp_path / "page.py") == []

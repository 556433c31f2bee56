"""The modules of words, and whatever else may ask for what they say."""

import ast
from pathlib import Path

import netmap
import netmap.words

WORDS = Path(netmap.words.__path__[0])
MODULES = sorted(path for path in WORDS.glob("*.py") if path.stem != "__init__")
CALLERS = sorted(path for path in Path(netmap.__path__[0]).rglob("*.py") if path not in MODULES)


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def plain_names(path: Path) -> frozenset[str]:
    """The messages that a module of words lists as bare annotations."""
    return frozenset(
        node.target.id
        for node in tree(path).body
        if isinstance(node, ast.AnnAssign) and node.value is None and isinstance(node.target, ast.Name)
    )


def asks(node: ast.AST) -> bool:
    """Whether this asks for a message by its name."""
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"say", "problem"}
    )

"""The files that messages stand in: read, and told of where they are broken."""

from importlib.resources.abc import Traversable

from fluent.syntax import FluentParser, ast


class CatalogueError(ValueError):
    """A file of messages that is broken: which, where, and why."""


def holds_messages(folder: Traversable) -> bool:
    return folder.is_dir() and any(file.name.endswith(".ftl") for file in folder.iterdir())


def parts_of(folder: Traversable) -> dict[str, ast.Resource]:
    """The messages of a folder, by name of their file. Raises CatalogueError for what is not Fluent, and for a
    name that stands twice."""
    found = {file.name: read(file) for file in files_of(folder)}
    seen: dict[str, str] = {}
    for name, part in found.items():
        for entry in part.body:
            if isinstance(entry, ast.Message):
                if entry.id.name in seen:
                    raise CatalogueError(f"{name}: {entry.id.name} stands in {seen[entry.id.name]} too")
                seen[entry.id.name] = name
    return found


def files_of(folder: Traversable) -> list[Traversable]:
    return sorted((one for one in folder.iterdir() if one.name.endswith(".ftl")), key=lambda one: one.name)


def read(file: Traversable) -> ast.Resource:
    """The messages of a file. Raises CatalogueError for what is not Fluent."""
    text = file.read_text(encoding="utf-8")
    part = FluentParser().parse(text)
    for entry in part.body:
        if isinstance(entry, ast.Junk):
            at = entry.annotations[0]
            line = text.count("\n", 0, at.span.start if at.span else 0) + 1
            raise CatalogueError(f"{file.name}, line {line}: {at.message}")
    return part

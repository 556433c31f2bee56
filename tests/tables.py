"""The tables of a page in Markdown."""


def rows(text: str) -> list[list[str]]:
    """The rows of all tables, as cells; the line below the head of each is none."""
    lines = [line.strip() for line in text.splitlines()]
    lines = [line for line in lines if line.startswith("|") and "---" not in line]
    return [[cell.strip() for cell in line[1:-1].split("|")] for line in lines]

"""The picture in the README, on light ground and on dark: `python -m tests.views.readme_picture`."""

import sys
from pathlib import Path

from netmap.files import open_sample
from netmap.views.picture.map_picture import map_picture
from netmap.words.map_in_words import alt_text

FOLDER = Path(__file__).parents[2] / "sample_networks"
SIZE = (900.0, 620.0)
TITLE = "The map"


def pictures() -> dict[Path, str]:
    """What each file has to hold."""
    m = open_sample("well_held").current
    return {
        FOLDER / f"map-{ground}.svg": map_picture(
            m, SIZE, "together", ground == "dark", title=TITLE, about=alt_text(m, "together")
        )
        for ground in ("light", "dark")
    }


def main() -> int:
    for file, svg in pictures().items():
        file.write_text(f"{svg}\n", "utf-8")
        print(file.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())

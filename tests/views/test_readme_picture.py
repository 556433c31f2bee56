"""The README shows the map as it is drawn now."""

from tests.views.readme_picture import FOLDER, pictures


def test_the_pictures_in_the_readme_are_those_that_would_be_drawn_now() -> None:
    readme = (FOLDER.parent / "README.md").read_text("utf-8")
    for file, svg in pictures().items():
        assert f"sample_networks/{file.name}" in readme
        assert file.read_text("utf-8") == f"{svg}\n", "python -m tests.views.readme_picture"

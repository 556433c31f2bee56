"""The `netmap` command: the functions of netmap from a command line. Decides nothing and computes nothing.

Exit codes: 0 done, 1 refused with a plain sentence on stderr, 2 a command that is not understood.
"""

import io
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from netmap import files
from netmap.files.formats import formats
from netmap.model import NetmapError
from netmap.passphrase_input import for_new, of_locked
from netmap.words import backups, commands
from netmap.words import hosted_upkeep as upkeep

app = typer.Typer(
    help=commands.ABOUT, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)
File = Annotated[Path, typer.Argument(metavar="FILE", help=commands.FILE, show_default=False)]
PassphraseFile = Annotated[
    Path | None, typer.Option(metavar="FILE", help=commands.PASSPHRASE_FILE, show_default=False)
]

Database = Annotated[
    str | None, typer.Option(help=commands.DATABASE, envvar="NETMAP_DATABASE", show_default=False)
]
_OUT = commands.out(known.suffixes[0] for known in formats() if known.writes)


def main() -> None:
    """Run the command. A person never meets a traceback; NETMAP_TRACE=1 shows it to those who ask."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # also where LANG is C
    try:
        app()
    except NetmapError as problem:
        _say_problem(problem)
        sys.exit(1)
    except BrokenPipeError:  # whoever was reading has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:
        if os.environ.get("NETMAP_TRACE"):
            raise
        print(commands.unexpected(type(error).__name__), file=sys.stderr)
        sys.exit(1)


@app.callback(invoke_without_command=True)
def opens(
    context: typer.Context,
    port: Annotated[int | None, typer.Option(help=commands.PORT, show_default=False)] = None,
    browser: Annotated[bool, typer.Option(help=commands.BROWSER)] = True,
) -> None:
    if context.invoked_subcommand is None:
        from netmap.server.launch import open_app  # the app is heavy; the other commands do without it

        raise typer.Exit(open_app(port=port, browser=browser))


@app.command(help=commands.SERVE)
def serve(
    host: Annotated[list[str], typer.Option(help=commands.HOST, show_default=False)],
    port: Annotated[int, typer.Option(help=commands.SERVE_PORT)] = 8501,
    address: Annotated[str, typer.Option(help=commands.ADDRESS)] = "127.0.0.1",
    database: Database = None,
    keep_days: Annotated[int, typer.Option(help=commands.KEEP_DAYS, min=1, max=3650)] = 90,
    behind_proxy: Annotated[bool, typer.Option("--behind-proxy", help=commands.BEHIND_PROXY)] = False,
    metrics: Annotated[
        str | None, typer.Option(metavar="ADDRESS:PORT", help=commands.METRICS, show_default=False)
    ] = None,
    most_pages: Annotated[int, typer.Option(help=commands.MOST_PAGES, min=1)] = 600,
    most_pages_each: Annotated[int, typer.Option(help=commands.MOST_PAGES_EACH, min=1)] = 300,
    drain_minutes: Annotated[float, typer.Option(help=commands.DRAIN_MINUTES, min=0, max=1440)] = 0,
) -> None:
    from netmap.server.serve import serve as serve_app

    raise typer.Exit(
        serve_app(
            host, port, address, database, keep_days, behind_proxy, metrics, most_pages, most_pages_each,
            drain_minutes,
        )
    )  # fmt: skip


@app.command(help=commands.BACKUP)
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=commands.BACKUP_FILE, show_default=False)],
    database: Database = None,
) -> None:
    from netmap.store.admin_database import database as opened
    from netmap.store.backup import back_up

    with opened(database) as found:
        about = back_up(found, file, lambda count: print(backups.backing_up(count, found.place), flush=True))
    print(backups.backed_up(about.maps, str(file)))


@app.command(help=commands.RESTORE)
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=commands.RESTORE_FILE, show_default=False)],
    database: Database = None,
    add: Annotated[bool, typer.Option("--add", help=commands.RESTORE_ADD)] = False,
) -> None:
    from netmap.store.admin_database import database as opened
    from netmap.store.backup import restore as bring_back

    with opened(database, new=True) as found:
        done = bring_back(
            found, file, add,
            lambda about: print(backups.restoring(about.maps, about.made_on, found.place), flush=True),
        )  # fmt: skip
    print(backups.added(done.added))
    if done.there:
        print(backups.there_already(done.there))
    if done.over:
        print(backups.left_out(done.over, done.now))


@app.command("delete-old", help=commands.DELETE_OLD)
def delete_old(
    database: Database = None,
    yes: Annotated[bool, typer.Option("--yes", help=commands.DELETE_OLD_YES)] = False,
) -> None:
    from netmap.store.admin_database import database as opened
    from netmap.store.retention import OldMaps
    from netmap.store.server_clock import ServerClock

    with opened(database) as found:
        maps = OldMaps(found, ServerClock())
        old = maps.count()
        if old.doubted:
            print(upkeep.clock_asked(old.clock, old.agreed))
            if yes:
                raise upkeep.clock_unsure()
            if not _agreed(upkeep.CLOCK_RIGHT):
                print(upkeep.NONE_DELETED)
                return
            maps.believe()
        print(upkeep.old(old.over, old.of, old.clock))
        if old.over and (yes or _agreed(upkeep.DELETE)):
            print(upkeep.deleted(maps.delete(old)))
        elif old.over:
            print(upkeep.NONE_DELETED)


@app.command(help=commands.ANALYSE)
def analyse(
    file: File,
    as_json: Annotated[bool, typer.Option("--json", help=commands.JSON)] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    from netmap.analysis import analyse as analysis_of

    analysis = analysis_of(files.read(file, of_locked(file, passphrase_file)))
    if as_json:
        print(analysis.as_json())
        return
    plain = analysis.as_dict()
    print(commands.SHOWS)
    for finding in plain["findings"]:
        print(f"\n- {finding['text']}\n  {finding['question']}")
    if not plain["findings"]:
        print(f"\n{commands.SHOWS_NOTHING}")
    if plain["ideas"]:
        print(f"\n{commands.STEPS}")
    for idea in plain["ideas"]:
        print(f"\n- {idea['step']}\n  {idea['reason']}")


@app.command(help=commands.CONVERT)
def convert(
    file: File,
    out: Annotated[Path, typer.Argument(metavar="OUT", help=_OUT, show_default=False)],
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help=commands.NEW_PASSPHRASE_FILE, show_default=False)
    ] = None,
) -> None:
    opened = files.open_file(file, of_locked(file, passphrase_file))
    new = for_new(out, new_passphrase_file) if files.is_locked_name(out) else None
    left_out = (*opened.left_out, *files.write(opened.file, out, new))
    print(commands.LEFT_OUT if left_out else commands.CARRIED)
    for sentence in left_out:
        print(f"- {sentence}")


@app.command(help=commands.CHECK)
def check(file: File, passphrase_file: PassphraseFile = None) -> None:
    data = files.bytes_in(file, of_locked(file, passphrase_file))
    found = files.check_bytes(data, file.name)
    for problem in found:
        _say_problem(problem)
    if found:
        raise typer.Exit(1)
    guide = files.guide_in_bytes(data, file.name)
    if guide is not None:
        print(commands.good_guide(len(guide.prompts)))
        return
    opened = files.open_bytes(data, file.name)
    print(commands.good(opened.format.name, len(opened.file.current.alters)))


words = typer.Typer(help=commands.WORDS, rich_markup_mode=None)
app.add_typer(words, name="words")


@words.command("check", help=commands.WORDS_CHECK)
def check_words(
    language: Annotated[
        str | None, typer.Argument(metavar="LANGUAGE or FOLDER", help=commands.LANGUAGE, show_default=False)
    ] = None,
) -> None:
    from netmap.words import checking

    amiss = 0
    for folder in checking.folders(language):
        found = checking.complaints(folder)
        amiss += len(found)
        for sentence in found:
            print(sentence)
        print(checking.in_all(folder, len(found)))
    if amiss:
        raise typer.Exit(1)


def _agreed(question: str) -> bool:
    try:
        return typer.confirm(question)
    except typer.Abort:
        raise upkeep.nobody_answered() from None


def _say_problem(problem: NetmapError) -> None:
    for line in (problem.what, problem.where, problem.remedy):
        if line:
            print(line, file=sys.stderr)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""In systemd's place, for an ordinary user: starts what a unit's file says, stops it as that file says.

Knows what the units of the hosting guide use. What closes a service off from the computer is left out: that
needs root, and is checked by systemd itself in another test.
"""

import os
import re
import resource
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(os.environ["OWN_DEBIAN"])
UNITS, RUNNING = ROOT / "etc/systemd/system", ROOT / "running"
VERBS = {"daemon-reload", "enable", "start", "stop", "restart", "reload", "status", "kill"}
RELOAD = {"haproxy": signal.SIGUSR2, "nginx": signal.SIGHUP}
Settings = dict[str, list[str]]


def unit_file(unit: str) -> Settings:
    """What the unit's file says, each key with its values in order; %i is filled in."""
    name, _, instance = unit.removesuffix(".service").removesuffix(".timer").partition("@")
    ending = ".timer" if unit.endswith(".timer") else ".service"
    found: Settings = {}
    for line in (UNITS / f"{name}{'@' if instance else ''}{ending}").read_text().splitlines():
        if "=" in line and not line.startswith(("#", ";")):
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value.replace("%i", instance).replace("%%", "%"))
    return found


def environment(told: Settings) -> dict[str, str]:
    """As systemd gives it: nothing of whoever starts the service."""
    env = {name: os.environ[name] for name in ("PATH", "LANG", "OWN_DEBIAN") if name in os.environ}
    for file in told.get("EnvironmentFile", []):
        for line in Path(file.removeprefix("-")).read_text().splitlines():
            if "=" in line and not line.startswith("#"):
                name, _, value = line.partition("=")
                env[name] = "".join(shlex.split(value))
    for each in told.get("Environment", []):
        env |= dict(part.split("=", 1) for part in shlex.split(each))
    return env


def command(line: str, env: dict[str, str]) -> list[str]:
    """The words of a command: ${NAME} is one word or a part of one, $NAME as many as it holds."""
    words: list[str] = []
    for word in shlex.split(line):
        whole = re.fullmatch(r"\$(\w+)", word)
        if whole:
            words += shlex.split(env.get(whole[1], ""))
        else:
            words.append(re.sub(r"\$\{(\w+)\}", lambda found: env.get(found[1], ""), word))
    return words


def debians_own(unit: str) -> Settings:
    """The two services that Debian brings, as its units start them."""
    if unit == "nginx":
        return {"ExecStart": [f"/usr/sbin/nginx -c {ROOT}/etc/nginx/nginx.conf -g 'daemon off;'"]}
    return {
        "EnvironmentFile": [f"{ROOT}/etc/default/haproxy"],
        "ExecStart": [f"/usr/sbin/haproxy -Ws -f {ROOT}/etc/haproxy/haproxy.cfg"],
    }


def told_of(unit: str) -> Settings:
    return debians_own(unit) if unit in RELOAD else unit_file(unit)


def start(unit: str) -> None:
    """Starts it; whether it has started is another question: `started`."""
    told = told_of(unit)
    for folder in " ".join(told.get("StateDirectory", [])).split():
        (ROOT / "var/lib" / folder).mkdir(parents=True, exist_ok=True)
        (ROOT / "var/lib" / folder).chmod(int(told.get("StateDirectoryMode", ["0755"])[0], 8))
    process = run(unit, told, told["ExecStart"][0])
    if told.get("Type") != ["oneshot"]:
        (RUNNING / unit).write_text(str(process.pid))
    elif process.wait() != 0:
        failed(unit)


def started(unit: str) -> None:
    """Waits until it has started, in the eyes of its file."""
    told = told_of(unit)
    for line in told.get("ExecStartPost", []):
        if run(unit, told, line).wait() != 0:
            failed(unit)


def run(unit: str, told: Settings, line: str) -> "subprocess.Popen[bytes]":
    env = environment(told)
    with (RUNNING / f"{unit}.log").open("ab") as log:
        return subprocess.Popen(
            command(line, env), env=env, cwd=told.get("WorkingDirectory", [str(ROOT)])[0],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
            umask=int(told.get("UMask", ["0022"])[0], 8), preexec_fn=bounded(told),
        )  # fmt: skip


def failed(unit: str) -> None:
    sys.exit(f"{unit} failed: {(RUNNING / f'{unit}.log').read_text()}")


def bounded(told: Settings) -> "object":
    def limit() -> None:
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        files = min(most, int(told.get("LimitNOFILE", ["1024"])[0]))  # more than it has, only root can give
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, files if "LimitNOFILE" in told else most))
        if "LimitCORE" in told:
            resource.setrlimit(resource.RLIMIT_CORE, (int(told["LimitCORE"][0]),) * 2)

    return limit


def alive(unit: str) -> int | None:
    """The process of this unit; None where it does not run."""
    try:
        pid = int((RUNNING / unit).read_text())
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (OSError, ValueError):
        return None
    return None if state == "Z" else pid


def stop(unit: str) -> None:
    told = {} if unit in RELOAD else unit_file(unit)
    pid = alive(unit)
    if pid is None:
        return
    os.kill(pid, signal.Signals[told.get("KillSignal", ["SIGTERM"])[0]])
    minutes = int(told.get("TimeoutStopSec", ["2min"])[0].removesuffix("min"))
    end = time.monotonic() + 60 * minutes
    while alive(unit):
        if time.monotonic() > end:
            os.killpg(pid, signal.SIGKILL)
        time.sleep(0.05)


def main() -> None:
    verb, *units = [word for word in sys.argv[1:] if not word.startswith("--")]
    if verb not in VERBS:
        sys.exit(f"systemctl {verb}: not known here")
    starts = verb in {"start", "restart"} or (verb == "enable" and "--now" in sys.argv)
    begun = []
    for unit in units:
        if verb in {"stop", "restart"}:
            stop(unit)
        pid = alive(unit)
        if starts and pid is None and not unit.endswith(".timer"):
            start(unit)
            begun.append(unit)
        if verb in {"reload", "kill"} and pid:
            os.kill(pid, RELOAD[unit] if verb == "reload" else signal.SIGTERM)
        if verb == "status" and pid is None and not unit.endswith(".timer"):
            sys.exit(f"{unit} does not run")
    for unit in begun:
        started(unit)


if __name__ == "__main__":
    main()

"""Every answer carries our headers, whatever it answers."""

import re

import pytest

from netmap.server.headers import policy
from tests.server.asking import LIVE, ask
from tests.serving import Server

ANSWERS = [
    "/", "/some/page", "/health", "/_stcore/health", "/_stcore/host-config", "/_stcore/metrics",
    "/favicon.png", "/media/none.json", "/static/none.js", "/_stcore/bidi-components/none/x.js",
]  # fmt: skip


@pytest.mark.parametrize("path", ANSWERS)
def test_no_answer_is_kept_and_none_tells_where_it_came_from(server: Server, path: str) -> None:
    carries_ours(ask(server, path).headers)


def test_a_live_connection_that_is_refused_is_answered_likewise(server: Server) -> None:
    refused = ask(server, "/_stcore/stream", **LIVE, origin="http://elsewhere.example")
    assert refused.status == 403 and refused.body
    carries_ours(refused.headers)


def carries_ours(headers: dict[str, str]) -> None:
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "geolocation=()" in headers["permissions-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_only_files_named_after_their_content_may_be_kept(server: Server) -> None:
    page = ask(server, "/").body.decode()
    script = re.search(r'src="\./(static/js/index\.[^"]+\.js)"', page)
    assert script is not None
    assert "immutable" in ask(server, f"/{script[1]}").headers["cache-control"]


def test_the_page_may_run_its_own_scripts_and_no_others(server: Server) -> None:
    rules = dict(
        rule.strip().split(" ", 1) for rule in ask(server, "/").headers["content-security-policy"].split(";")
    )
    assert rules["default-src"] == "'none'"
    assert re.fullmatch(r"'self'( 'sha256-[A-Za-z0-9+/=]+')+", rules["script-src"])
    assert rules["connect-src"] == "'self'"
    assert rules["img-src"] == "'self' data: blob:"


def test_no_rule_names_another_host_or_allows_eval(server: Server) -> None:
    allowed = ask(server, "/").headers["content-security-policy"]
    assert not re.search(r"https?:|wss?:|\*|unsafe-eval|\.[a-z]{2,}\b", allowed)


def test_a_file_that_was_opened_can_run_nothing(server: Server) -> None:
    allowed = ask(server, "/media/some.html").headers["content-security-policy"]
    assert allowed.startswith("default-src 'none'")
    assert "script-src" not in allowed
    assert allowed.endswith("sandbox")


def test_an_inline_script_is_allowed_by_what_it_says() -> None:
    """sha256 of "x" is 2d711642…921a4881; in base64 LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=
    (printf x | openssl dgst -sha256 -binary | base64). A script with a source has no text to allow."""
    rules = policy('<script>x</script><script type="module" src="./a.js"></script>')
    assert "script-src 'self' 'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=';" in rules


def test_a_page_without_inline_scripts_allows_none() -> None:
    assert "script-src 'self';" in policy("<p>")

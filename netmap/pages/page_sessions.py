"""Pages as Streamlit knows them: each open tab is a session, with a name that it alone has been told."""

from collections.abc import Iterator

from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.session_manager import ActiveSessionInfo, SessionManager


def this_page() -> str:
    """The name of the page that is drawn now, or whose button is at work; "" where there is none."""
    context = get_script_run_ctx(suppress_warning=True)
    return context.session_id if context else ""


def is_open(page: str) -> bool:
    """Whether its connection is there. Without a server, as in a test, every page is open."""
    return not Runtime.exists() or Runtime.instance().is_active_session(page)


def is_known(page: str) -> bool:
    """Whether the server holds anything for it: it is open, or it is waited for."""
    return Runtime.exists() and manager().get_session_info(page) is not None


def connection_of(page: str) -> ActiveSessionInfo | None:
    """What is known of its connection; None for a page without one."""
    info = manager().get_active_session_info(page) if Runtime.exists() else None
    return info if isinstance(info, ActiveSessionInfo) else None


def open_pages() -> list[AppSession]:
    """Those with a connection."""
    return [info.session for info in manager().list_active_sessions()] if Runtime.exists() else []


def known_pages() -> Iterator[AppSession]:
    """Those, and those that are waited for."""
    return (info.session for info in (manager().list_sessions() if Runtime.exists() else ()))


def manager() -> SessionManager:
    """Streamlit's own list of them, which it offers no other way to."""
    return Runtime.instance()._session_mgr

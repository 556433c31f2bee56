// Until Streamlit has come: leaving works, and what is tapped on the first screen is where it will lead.
{
  const leave = document.getElementById("nm-leave");
  // In its place comes `quick_exit.js`, a moment later.
  leave.onclick = () => {
    document.body.style.display = "none";
    document.title = leave.dataset.title;
    try {
      sessionStorage.setItem("calendar", "1");
    } catch {
      // As above: nothing is kept for a tab here.
    }
    location.replace("calendar");
  };

  const shell = document.getElementById("nm-shell");
  const start = shell.querySelector(".nm-shell-start");
  const wait = shell.querySelector(".nm-wait");
  const look = () => {
    if (!start) return;
    start.hidden = location.pathname !== start.dataset.path;
    wait.hidden = !start.hidden;
  };
  // Streamlit, when it comes, draws the page whose address stands there.
  const onClick = (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    look();
  };
  if (start) start.dataset.path = location.pathname;
  shell.addEventListener("click", onClick);
  addEventListener("popstate", look);
  look();

  // Streamlit asks for its signs as soon as it can, and they take as long as half of all else. Nothing on the first
  // screen is drawn with them: they come when it is there.
  let isHere;
  const here = new Promise((done) => (isHere = done));
  const load = document.fonts.load.bind(document.fonts);
  document.fonts.load = (...asked) => here.then(() => load(...asked));

  const arrived = () => {
    // A page that failed before its head was drawn says so.
    if (!document.querySelector('.st-key-around, [data-test-script-state="notRunning"]')) return;
    watch.disconnect();
    removeEventListener("popstate", look);
    shell.remove();
    isHere();
  };
  const watch = new MutationObserver(arrived);
  watch.observe(document.getElementById("root"), {
    childList: true, subtree: true, attributeFilter: ["data-test-script-state"],
  });
}

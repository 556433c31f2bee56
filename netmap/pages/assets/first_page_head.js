// A tab that was left shows the calendar wherever "Back" leads in it, before anything is drawn. Who opens netmap in
// it anew has come back.
try {
  const came = performance.getEntriesByType("navigation")[0];
  if (came?.type === "navigate") sessionStorage.removeItem("calendar");
  else if (sessionStorage.getItem("calendar")) {
    document.documentElement.style.display = "none";
    location.replace("calendar");
  }
} catch {
  // A browser that keeps nothing for a tab: what was left is gone from the server all the same.
}

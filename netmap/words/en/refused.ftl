### What someone reads whose page cannot be opened just now, and what can be done (.remedy).

refused-full = Many people are here right now, and every place is taken.
    .remedy = You need not do anything: this page tries again by itself. You can also come back later.
refused-full-here = Many pages are open from where you are right now.
    .remedy = You need not do anything: this page tries again by itself. You can also come back later. Pages that nobody needs can be closed.
refused-closing = This server is being renewed.
    .remedy = That takes some minutes. Maps that are kept on it stay. You need not do anything: this page opens by itself.

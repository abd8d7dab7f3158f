// Runs before the page is painted, so that neither the colours nor the menu jump.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const scheme = localStorage.getItem("scheme");
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
  } catch {
    // Storage is switched off: the system's scheme stays.
  }
})();

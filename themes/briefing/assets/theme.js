// Runs before the page is painted, so that neither the colours nor the menu jump. What hides the menu also opens it, whatever becomes
// of the other scripts.
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

  document.addEventListener("click", (event) => {
    const menu = event.target.closest?.(".menu");
    const navigation = menu && document.getElementById(menu.getAttribute("aria-controls"));
    if (navigation) menu.setAttribute("aria-expanded", navigation.classList.toggle("open"));
  });
})();

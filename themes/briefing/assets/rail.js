// Marks what is being read in the rail of years.
"use strict";
(() => {
  const rail = document.querySelector(".rail");
  const links = new Map();
  for (const link of rail ? rail.querySelectorAll("a[href*='#']") : []) {
    const section = document.getElementById(link.hash.slice(1));
    if (section) links.set(section, link);
  }
  const seen = new Set();
  const watch = new IntersectionObserver(changes => {
    for (const { target, isIntersecting } of changes) seen[isIntersecting ? "add" : "delete"](target);
    const current = [...links.keys()].findLast(section => seen.has(section));
    for (const [section, link] of links) {
      if (section === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    // The rail's own scrolling, never the page's.
    if (current) rail.scrollTop = links.get(current).offsetTop - rail.offsetTop - rail.clientHeight / 2;
  }, { rootMargin: "-15% 0px -75%" });
  for (const section of links.keys()) watch.observe(section);
})();

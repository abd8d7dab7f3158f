// Added to each page by `staticna preview`. Waits for news of the page: its text changed (reload, and scroll back), only its style
// sheets changed (exchange them), or something is wrong with the input (show what, over the page).
"use strict";

(() => {
  const own = document.currentScript;
  const home = new URL(".", own.src);
  const place = "staticna-preview-place";
  let mark = own.dataset.mark;
  let news = null;
  let panel = null;

  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

  // Scroll is kept by browsers too, but not by all when the page gets shorter or longer.
  const reload = () => {
    sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  };

  const scrollBack = () => {
    const kept = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (!kept) return;
    const [path, x, y] = JSON.parse(kept);
    if (path === location.pathname) scrollTo({ left: x, top: y, behavior: "instant" });
  };

  // The old sheet goes when the new one is there, so that the page is never without.
  const exchangeStyles = (addresses) => {
    const old = [...document.querySelectorAll('link[rel="stylesheet"]')];
    old.forEach((link, index) => {
      if (!addresses[index] || link.getAttribute("href") === addresses[index]) return;
      const fresh = make("link");
      fresh.rel = "stylesheet";
      fresh.href = addresses[index];
      fresh.addEventListener("load", () => link.remove());
      link.after(fresh);
    });
  };

  const itemOf = (problem) => {
    const head = make("p", "head", make("strong", problem.severity, problem.severity), ` ${problem.code} `);
    if (problem.place) head.append(make("code", "", problem.place));
    const item = make("li", "", head, make("p", "", problem.message));
    if (problem.lines.length > 0) {
      const lines = make("pre", "", problem.lines.join("\n"));
      lines.tabIndex = 0;
      item.append(lines);
    }
    if (problem.help) item.append(make("p", "help", `Help: ${problem.help}`));
    return item;
  };

  const show = ({ isBroken, problems, more }) => {
    panel?.remove();
    panel = null;
    if (problems.length === 0) return;
    panel = make("staticna-problems");
    const root = panel.attachShadow({ mode: "open" });
    const style = make("link");
    style.rel = "stylesheet";
    style.href = new URL("preview.css", home);
    const count = problems.length + more;
    const broken = mark ? "The site can’t be built; this is the last good one." : "The site can’t be built.";
    const title = isBroken ? broken : `${count} ${count === 1 ? "warning" : "warnings"}`;
    const box = make("details", isBroken ? "broken" : "", make("summary", "", title), make("ol", "", ...problems.map(itemOf)));
    if (more > 0) box.append(make("p", "", `And ${more} more; the terminal has them all.`));
    box.open = isBroken;
    box.setAttribute("role", isBroken ? "alert" : "status");
    root.append(style, box);
    document.body.append(panel);
  };

  // A hidden page holds no connection, as browsers allow few to one host; it asks again when it is seen.
  const listen = () => {
    news?.close();
    news = null;
    if (document.hidden) return;
    const address = new URL("events", home);
    address.searchParams.set("path", decodeURI(location.pathname));
    address.searchParams.set("mark", mark);
    news = new EventSource(address);
    news.addEventListener("problems", (event) => show(JSON.parse(event.data)));
    news.addEventListener("styles", (event) => exchangeStyles(JSON.parse(event.data)));
    news.addEventListener("reload", reload);
  };

  addEventListener("keydown", (event) => {
    const box = panel?.shadowRoot.querySelector("details[open]");
    if (event.key === "Escape" && box) box.open = false;
  });
  addEventListener("load", scrollBack);
  addEventListener("pagehide", () => news?.close());
  addEventListener("pageshow", (event) => event.persisted && listen());
  document.addEventListener("visibilitychange", listen);
  listen();
})();

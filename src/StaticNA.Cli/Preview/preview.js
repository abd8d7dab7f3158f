// Added to each page by `staticna preview`. Waits for news of the page: its text changed (exchange what differs, or else reload, and
// scroll back), only its style sheets changed (exchange them), or something is wrong with the input (show what, over the page).
"use strict";

(() => {
  const own = document.currentScript;
  const home = new URL(".", own.src);
  const place = "staticna-preview-place";
  let mark = own.dataset.mark;
  let served = null;
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

  // The page as it is served, parsed by the browser into a document of its own, in which nothing runs.
  const load = () => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", location.href.split("#")[0]);
    request.responseType = "document";
    request.addEventListener("load", () => {
      const script = request.response?.querySelector("script[data-mark]");
      if (!script) return reject(new Error("no page"));
      script.remove();
      resolve({ page: request.response, mark: script.dataset.mark });
    });
    request.addEventListener("error", reject);
    request.send();
  });

  // What stands in `live` and must be exchanged so that it shows `fresh` where it was made from `old`; null where that can't be done: a
  // script is concerned, or has changed what would be exchanged.
  const changesOf = (live, old, fresh) => {
    if (old.isEqualNode(fresh)) return [];
    const [shown, before, after] = [live, old, fresh].map((node) => [...node.childNodes]);
    const isSameShell = old.nodeType === Node.ELEMENT_NODE && old.cloneNode(false).isEqualNode(fresh.cloneNode(false));
    if (!isSameShell || live.nodeName !== old.nodeName || shown.length !== before.length) return null;
    const least = Math.min(before.length, after.length);
    let start = 0;
    while (start < least && before[start].isEqualNode(after[start])) start++;
    let end = 0;
    while (end < least - start && before.at(-1 - end).isEqualNode(after.at(-1 - end))) end++;
    const exchange = (from, to, insert) => {
      const remove = shown.slice(from, to);
      const isOurs = remove.every((node, index) => node.isEqualNode(before[from + index]));
      const runs = [...before.slice(from, to), ...insert].some((node) => node.nodeName === "SCRIPT" || node.querySelector?.("script"));
      return isOurs && !runs ? [{ parent: live, next: shown[to] ?? null, remove, insert }] : null;
    };
    if (before.length !== after.length) return exchange(start, before.length - end, after.slice(start, after.length - end));
    const changes = [];
    for (let i = start; i < before.length - end; i++) {
      const inside = changesOf(shown[i], before[i], after[i]) ?? exchange(i, i + 1, [after[i]]);
      if (!inside) return null;
      changes.push(...inside);
    }
    return changes;
  };

  const update = async () => {
    try {
      const now = await load();
      const changes = served?.head.isEqualNode(now.page.head) ? changesOf(document.body, served.body, now.page.body) : null;
      if (!changes) return reload();
      for (const { parent, next, remove, insert } of changes) {
        for (const node of insert) parent.insertBefore(document.importNode(node, true), next);
        for (const node of remove) node.remove();
      }
      served = now.page;
      mark = now.mark;
    } catch {
      reload();
    }
  };

  // The old sheet goes when the new one is there, so that the page is never without.
  const exchangeStyles = (addresses) => {
    served = null;
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

  const show = ({ isBroken, isStale, problems, more }) => {
    panel?.remove();
    panel = null;
    if (problems.length === 0) return;
    panel = make("staticna-problems");
    const root = panel.attachShadow({ mode: "open" });
    const style = make("link");
    style.rel = "stylesheet";
    style.href = new URL("preview.css", home);
    const count = problems.length + more;
    const last = mark ? "The site can’t be built; this is the last good one." : "The site can’t be built.";
    const broken = isStale ? last : "The site can’t be published like this.";
    const title = isBroken ? broken : `${count} ${count === 1 ? "warning" : "warnings"}`;
    const box = make("details", isBroken ? "broken" : "", make("summary", "", title), make("ol", "", ...problems.map(itemOf)));
    if (more > 0) box.append(make("p", "", `And ${more} more; the terminal has them all.`));
    box.open = isBroken;
    box.setAttribute("role", isBroken ? "alert" : "status");
    root.append(style, box);
    // Beside the body, whose nodes are compared with those served.
    document.documentElement.append(panel);
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
    news.addEventListener("reload", () => (updating = updating.then(update)));
  };

  addEventListener("keydown", (event) => {
    const box = panel?.shadowRoot.querySelector("details[open]");
    if (event.key === "Escape" && box) box.open = false;
  });
  let updating = load().then((now) => (served = now.mark === mark ? now.page : null), () => {});
  addEventListener("load", scrollBack);
  addEventListener("pagehide", () => news?.close());
  addEventListener("pageshow", (event) => event.persisted && listen());
  document.addEventListener("visibilitychange", listen);
  listen();
})();

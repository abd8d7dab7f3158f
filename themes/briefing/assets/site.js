// What every page does with script: the choice of colours, "/" for the search, passages shown where they are cited.
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);

  const choice = find("#scheme");
  if (choice) {
    choice.value = root.dataset.scheme ?? "";
    choice.closest("[hidden]").hidden = false;
    choice.addEventListener("change", () => {
      if (choice.value) root.dataset.scheme = choice.value;
      else delete root.dataset.scheme;
      try {
        if (choice.value) localStorage.setItem("scheme", choice.value);
        else localStorage.removeItem("scheme");
      } catch {
        // Storage is switched off: the choice holds for this page.
      }
    });
  }

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
    const field = find("#search-input") ?? find("#search");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping || !field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  const make = (name, text) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    return element;
  };

  // The other page is parsed by the browser into a document of its own; nothing in it runs.
  const load = (address) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.addEventListener("load", () => (request.response ? resolve(request.response) : reject()));
    request.addEventListener("error", reject);
    request.send();
  });

  // Several passages of one source stand behind the pilcrow of a link: "¶1, 3–4".
  const numbersOf = (text) => (/¶\s*([\d,\s–-]+)\]?$/.exec(text)?.[1] ?? "").split(",").flatMap((part) => {
    const [first, last = first] = part.split(/[–-]/).map(Number);
    return first ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
  });

  const passagesOf = async (link) => {
    const number = /^\[(\d+)\]$/.exec(link.textContent)?.[1];
    const listed = number && document.getElementById(`source-${number}`);
    if (listed) return [listed];
    const [address, id] = link.href.split("#");
    const page = address === location.href.split("#")[0] ? document : await load(address);
    const numbers = numbersOf(link.textContent);
    const ids = numbers.length ? numbers.map((each) => id.replace(/\d+$/, each)) : [id];
    return ids.map((each) => page.getElementById(each)).filter(Boolean);
  };

  let card;
  const copyOf = (passage) => {
    const copy = document.importNode(passage, true);
    for (const element of copy.querySelectorAll(".uses, .back, .used")) element.remove();
    for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
    for (const element of copy.querySelectorAll("summary")) element.remove();
    for (const element of copy.querySelectorAll("details")) element.replaceWith(...element.childNodes);
    return copy.childNodes;
  };

  const show = (link, passages) => {
    if (!passages.length) throw Error("no passage");
    card?.remove();
    card = make("div");
    card.className = "passage-card";
    card.popover = "auto";
    card.tabIndex = -1;
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-label", link.getAttribute("aria-label") ?? link.textContent);
    const close = make("button", "×");
    close.type = "button";
    close.setAttribute("aria-label", words.close);
    close.addEventListener("click", () => card.hidePopover());
    const open = make("a", words.open);
    open.href = link.href;
    const last = make("p");
    last.append(open);
    const title = make("p", link.textContent);
    title.className = "meta";
    card.append(close, ...(link.closest(".cite") ? [] : [title]), ...passages.flatMap((passage) => [...copyOf(passage)]), last);
    find("main").append(card);
    card.addEventListener("toggle", (event) => {
      if (event.newState === "closed" && (card.contains(document.activeElement) || document.activeElement === document.body)) link.focus();
    });
    card.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !card.contains(event.relatedTarget)) card.hidePopover();
    });
    card.showPopover({ source: link });
    const at = link.getBoundingClientRect();
    const isBelow = innerHeight - at.bottom > at.top || at.bottom + card.offsetHeight + 16 < innerHeight;
    card.style.setProperty("max-height", `${(isBelow ? innerHeight - at.bottom : at.top) - 16}px`);
    const room = root.clientWidth - card.offsetWidth - 16;
    card.style.setProperty("left", `${Math.max(16, Math.min(at.left, room)) + scrollX}px`);
    card.style.setProperty("top", `${(isBelow ? at.bottom + 8 : at.top - card.offsetHeight - 8) + scrollY}px`);
    card.focus({ preventScroll: true });
  };

  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.(".cite a, .evidence a[href*='#p']");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !HTMLElement.prototype.showPopover) return;
    event.preventDefault();
    try {
      show(link, await passagesOf(link));
    } catch {
      location.href = link.href;
    }
  });
})();

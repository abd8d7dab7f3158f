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

  const passageOf = async (link) => {
    const number = /^\[(\d+)\]$/.exec(link.textContent)?.[1];
    const listed = number && document.getElementById(`source-${number}`);
    if (listed) return listed;
    const [address, id] = link.href.split("#");
    return (await load(address)).getElementById(id);
  };

  let card;
  const show = (link, passage) => {
    const copy = document.importNode(passage, true);
    for (const element of copy.querySelectorAll(".uses, .back, .used")) element.remove();
    for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
    for (const element of copy.querySelectorAll("summary")) element.remove();
    for (const element of copy.querySelectorAll("details")) element.replaceWith(...element.childNodes);
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
    card.append(close, ...copy.childNodes, last);
    find("main").append(card);
    card.addEventListener("toggle", (event) => {
      if (event.newState === "closed" && (card.contains(document.activeElement) || document.activeElement === document.body)) link.focus();
    });
    card.showPopover();
    const at = link.getBoundingClientRect();
    const room = root.clientWidth - card.offsetWidth - 16;
    card.style.setProperty("left", `${Math.max(16, Math.min(at.left, room)) + scrollX}px`);
    const below = at.bottom + card.offsetHeight + 8 < innerHeight;
    card.style.setProperty("top", `${(below || at.top < card.offsetHeight ? at.bottom + 8 : at.top - card.offsetHeight - 8) + scrollY}px`);
    card.focus({ preventScroll: true });
  };

  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.(".cite a, .evidence a[href*='#p']");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !HTMLElement.prototype.showPopover) return;
    event.preventDefault();
    try {
      show(link, await passageOf(link));
    } catch {
      location.href = link.href;
    }
  });
})();

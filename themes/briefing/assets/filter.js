// The filters of the timeline. They live in the address: ?theme=a&theme=b&kind=c&q=d is (a or b) and c and the word d.
"use strict";
(() => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const [browse] = all(".browse");
  const rows = all("[data-f]");
  const words = browse?.dataset;
  if (!rows.length && !words?.facets) return;

  const make = (tag, more) => Object.assign(document.createElement(tag), more);
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const number = n => n.toLocaleString(document.documentElement.lang);
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const button = (textContent, onclick, more) => make("button", { type: "button", textContent, onclick, ...more });
  const [status] = all(".timeline [role=status]");
  const everything = status.textContent;
  const field = browse.querySelector("input") || make("input");

  // On wide screens the filters are always there: they say so, and what does nothing is no stop for the keyboard.
  const wide = matchMedia("(min-width: 62rem)");
  const fit = () => {
    if (wide.matches) browse.open = true;
    browse.querySelector("summary").tabIndex = wide.matches ? -1 : 0;
  };
  wide.addEventListener("change", fit);
  fit();

  // Options are numbered through all groups; a row names its own.
  const options = all("[data-value]", browse).map(item => {
    const name = item.firstElementChild.textContent;
    const count = item.lastElementChild;
    const box = make("input", { type: "checkbox" });
    const label = make("label");
    label.append(box, name, " ", count);
    item.replaceChildren(label);
    return { item, name, count, box, facet: item.closest("[data-facet]").dataset.facet, value: item.dataset.value };
  });
  const entries = rows.map(row => {
    const has = row.dataset.f.split(" ").filter(Boolean).map(i => options[i]);
    return { row, has, text: fold([row.textContent, ...has.map(option => option.name)].join(" ")) };
  });
  const present = new Set(entries.flatMap(entry => entry.has));
  for (const option of options) option.item.hidden = rows.length && !present.has(option);

  const chips = make("ul", { className: "chips" });
  const none = make("p", { textContent: words.none + " " });
  chips.setAttribute("aria-label", words.active);
  none.append(button(words.clear, clear));
  status.after(chips, none);

  const here = location.pathname;
  const sections = all(".timeline section, .timeline .entries");
  const places = all(".rail a, .year-index a").map(link => {
    const key = link.hash.slice(1) || "y" + link.firstChild.data.trim();
    const count = link.lastElementChild;
    return { link, key, count, total: count.textContent, section: link.pathname === here && document.getElementById(key) };
  });

  // All entries of a large site, from a file: the anchor of the year or month of each, and its options.
  let site;
  async function load() {
    site = [];
    try {
      const { anchors, options: signs } = await (await fetch(words.facets)).json();
      const each = signs.split(" ");
      for (let i = 0; i < anchors.length; i += 2) {
        for (const entry of each.splice(0, anchors[i + 1])) {
          const has = [...entry].map(sign => sign.charCodeAt()).map(c => options[c - (c < 92 ? 35 : c < 161 ? 36 : 70)]);
          site.push({ key: anchors[i], has });
        }
      }
      show();
    } catch {
      // What other pages hold is not known, then.
    }
  }

  function query() {
    const parts = new URLSearchParams();
    for (const option of options) if (option.box.checked) parts.append(option.facet, option.value);
    if (field.value.trim()) parts.append("q", field.value.trim());
    return parts.size ? "?" + parts : "";
  }

  function read() {
    const parts = new URLSearchParams(location.search);
    for (const option of options) option.box.checked = parts.getAll(option.facet).includes(option.value);
    field.value = (field.isConnected && parts.get("q")) || "";
    show();
  }

  function show() {
    const wanted = fold(field.value).split(/\s+/).filter(Boolean);
    const chosen = options.filter(option => option.box.checked);
    const active = [...new Set(chosen.map(option => option.facet))];
    const isFiltered = active.length + wanted.length > 0;
    const missed = has => active.filter(facet => !has.some(option => option.facet === facet && option.box.checked));
    if (isFiltered && words.facets && !site) load();
    const whole = site?.length && !wanted.length && site;

    const list = rows.length ? entries : whole || [];
    const counts = new Map();
    const add = key => counts.set(key, (counts.get(key) || 0) + 1);
    let shown = 0;
    for (const { row, has, text } of list) {
      const missing = missed(has);
      const matches = !row || wanted.every(word => text.includes(word));
      const fits = matches && !missing.length;
      if (row) row.hidden = !fits;
      if (fits) shown++;
      // What choosing an option would show: entries that only its own group keeps away count too.
      if (matches && missing.length < 2) has.filter(option => fits || option.facet === missing[0]).forEach(add);
    }
    for (const option of options) {
      const count = counts.get(option) || 0;
      if (list.length) option.count.textContent = number(count);
      option.item.classList.toggle("empty", list.length && !count);
      option.item.hidden &&= !option.box.checked;
    }

    const hits = section => all("[data-f]:not([hidden])", section).length;
    for (const section of sections) section.hidden = !hits(section);
    for (const { key, has } of whole || []) if (!missed(has).length) new Set([key, key.slice(0, 5)]).forEach(add);
    for (const { link, key, count, total, section } of places) {
      const hit = whole ? counts.get(key) || 0 : section && !words.facets ? hits(section) : "";
      link.parentElement.hidden = isFiltered && hit === 0;
      count.textContent = isFiltered ? number(hit) : total;
    }
    for (const link of all(".timeline nav a, .timeline h2 a")) if (link.pathname !== here) link.search = query();
    // The picture shows all entries, and would stand between a shared view and its reader.
    for (const other of all(".timeline .gap, figure.picture")) other.hidden = isFiltered;
    for (const group of all("[data-facet]", browse)) group.classList.toggle("active", active.includes(group.dataset.facet));

    const isKnown = isFiltered && list.length > 0;
    const text = isKnown ? fill(words.some, { shown: number(shown), total: number(list.length) }) : everything;
    if (status.textContent !== text) status.textContent = text;
    none.hidden = !isKnown || shown > 0;
    chips.hidden = !isFiltered;
    chips.replaceChildren(
      ...chosen.map(option => chip(option.name, () => { option.box.checked = false; })),
      ...wanted.length ? [chip(field.value.trim(), () => { field.value = ""; })] : [],
      item(button(words.clear, clear, { className: "clear" })));
  }

  function item(content) {
    const li = make("li");
    li.append(content);
    return li;
  }

  function chip(name, remove) {
    return item(button(name, event => {
      const place = [...chips.children].indexOf(event.target.parentElement);
      remove();
      changed();
      focus(chips.children[Math.min(place, chips.children.length - 2)]?.firstChild);
    }, { ariaLabel: fill(words.remove, { name }) }));
  }

  // What had the focus is gone: on to the next of its kind, or back to the filters.
  function focus(element) {
    (element || (field.checkVisibility() ? field : browse.querySelector("summary"))).focus();
  }

  function clear() {
    for (const option of options) option.box.checked = false;
    field.value = "";
    changed();
    focus();
  }

  // A word is one step of the history, not each of its letters.
  let isTyping;
  function changed(event) {
    const types = event?.target === field;
    if (query() !== location.search) history[types && isTyping ? "replaceState" : "pushState"](null, "", here + query());
    isTyping = types;
    show();
  }

  browse.addEventListener("input", changed);
  field.addEventListener("change", () => { isTyping = false; });
  addEventListener("popstate", () => {
    isTyping = false;
    read();
  });
  if (matchMedia("(min-width: 62rem)").matches) browse.open = true;
  read();
})();

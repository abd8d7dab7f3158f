// Makes the links beside the timeline into filters of the entries on the page. The filters live in the address:
// ?theme=trade&theme=health&kind=meeting&q=word means (trade or health) and meeting and the word.
"use strict";
(() => {
  const browse = document.querySelector(".browse");
  const status = document.querySelector(".timeline [role=status]");
  const rows = [...document.querySelectorAll(".timeline [data-f]")];
  const words = browse ? browse.dataset : {};
  if (!rows.length && !words.facets) return;

  const make = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text || "" }, more);
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const number = n => n.toLocaleString(document.documentElement.lang);
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const everything = status.textContent;
  const field = browse.querySelector("input") || make("input");

  // Options are numbered through all groups; a row names its own.
  const options = [...browse.querySelectorAll("[data-value]")].map(item => {
    const name = item.firstElementChild.textContent;
    const count = item.lastElementChild;
    const box = make("input", "", { type: "checkbox" });
    const label = make("label");
    label.append(box, name, " ", count);
    item.replaceChildren(label);
    const group = item.closest("[data-facet]");
    return { item, name, count, box, facet: group.dataset.facet, group, value: item.dataset.value };
  });
  const facets = [...new Set(options.map(option => option.facet))];
  const entries = rows.map(row => {
    const has = row.dataset.f.split(" ").filter(Boolean).map(i => options[i]);
    return { row, has, text: fold([row.textContent, ...has.map(option => option.name)].join(" ")) };
  });
  const present = new Set(entries.flatMap(entry => entry.has));
  for (const option of options) option.item.hidden = rows.length > 0 && !present.has(option);

  const chips = make("ul", "", { className: "chips", hidden: true });
  chips.setAttribute("aria-label", words.active);
  const none = make("p", words.none + " ", { className: "none", hidden: true });
  none.append(make("button", words.clear, { type: "button", onclick: () => clear() }));
  status.after(chips, none);

  const here = location.pathname;
  const sections = [...document.querySelectorAll(".timeline section[id], .timeline .entries")];
  const places = [...document.querySelectorAll(".rail a, .index a")].map(link => {
    const key = link.hash.slice(1) || "y" + link.firstChild.data.trim();
    const count = link.lastElementChild;
    return { link, key, count, all: count.textContent, section: link.pathname === here && document.getElementById(key) };
  });

  // What is on other pages of a large site: anchors of years and months with their entries, and the options of each entry.
  let others;
  async function load() {
    others = [];
    try {
      const data = await (await fetch(words.facets)).json();
      const parts = data.options.split(" ");
      let at = 0;
      for (let i = 0; i < data.anchors.length; i += 2) {
        for (let n = data.anchors[i + 1]; n--;) {
          const has = [...parts[at++]].map(sign => sign.charCodeAt()).map(c => options[c - (c < 92 ? 35 : c < 161 ? 36 : 70)]);
          others.push({ key: data.anchors[i], has });
        }
      }
      show();
    } catch {
      // Without the file, counts of other pages stay away.
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
    field.value = parts.get("q") || "";
  }

  function show() {
    const wanted = fold(field.value).split(/\s+/).filter(Boolean);
    const chosen = options.filter(option => option.box.checked);
    const active = facets.filter(facet => chosen.some(option => option.facet === facet));
    const isFiltered = chosen.length > 0 || wanted.length > 0;
    const missed = has => active.filter(facet => !has.some(option => option.facet === facet && option.box.checked));
    if (isFiltered && words.facets && !others) load();

    const counts = new Map();
    let shown = 0;
    for (const { row, has, text } of rows.length ? entries : others || []) {
      const missing = missed(has);
      const matches = !row || wanted.every(word => text.includes(word));
      const fits = matches && !missing.length;
      if (row) row.hidden = !fits;
      if (fits) shown++;
      // What choosing an option would show: the entries that only its own group keeps away count too.
      if (matches && missing.length < 2) {
        for (const option of has) {
          if (fits || option.facet === missing[0]) counts.set(option, (counts.get(option) || 0) + 1);
        }
      }
    }
    const isKnown = rows.length || others?.length && !wanted.length;
    for (const option of options) {
      const count = counts.get(option) || 0;
      if (isKnown) option.count.textContent = number(count);
      option.item.classList.toggle("empty", isKnown && !count);
      option.item.hidden &&= !option.box.checked;
    }

    const hits = section => section.querySelectorAll("[data-f]:not([hidden])").length;
    for (const section of sections) section.hidden = !hits(section);
    const found = words.facets && !wanted.length && others?.length ? others.filter(({ has }) => !missed(has).length) : null;
    for (const { link, key, count, all, section } of places) {
      const hit = found ? found.filter(other => (other.key + "-").startsWith(key + "-")).length
        : section && !words.facets ? hits(section) : null;
      link.parentElement.hidden = isFiltered && hit === 0;
      count.textContent = !isFiltered ? all : hit === null ? "" : number(hit);
    }
    for (const link of document.querySelectorAll(".timeline nav a, .timeline h2 a")) {
      if (link.pathname !== here) link.search = query();
    }
    for (const gap of document.querySelectorAll(".timeline .gap")) gap.hidden = isFiltered;
    for (const group of browse.querySelectorAll("[data-facet]")) {
      group.classList.toggle("active", active.includes(group.dataset.facet));
    }

    const total = entries.length || others?.length;
    const text = isFiltered && isKnown ? fill(words.some, { shown: number(shown), total: number(total) }) : everything;
    if (status.textContent !== text) status.textContent = text;
    none.hidden = !isFiltered || !isKnown || shown > 0;
    chips.hidden = !isFiltered;
    chips.replaceChildren(
      ...chosen.map(option => chip(option.name, () => { option.box.checked = false; })),
      ...wanted.length ? [chip(`“${field.value.trim()}”`, () => { field.value = ""; })] : [],
      ...isFiltered ? [item(make("button", words.clear, { type: "button", className: "clear", onclick: () => clear() }))] : []);
  }

  const item = content => {
    const li = make("li");
    li.append(content);
    return li;
  };

  function chip(name, remove) {
    const button = make("button", name, { type: "button" });
    button.setAttribute("aria-label", fill(words.remove, { name }));
    button.onclick = () => {
      const place = [...chips.children].indexOf(button.parentElement);
      remove();
      changed();
      const next = chips.children[Math.min(place, chips.children.length - 2)];
      focus(next && next.firstChild);
    };
    return item(button);
  }

  // What had the focus is gone: to the next of its kind, or back to the filters.
  function focus(element) {
    (element || (field.checkVisibility() ? field : browse.querySelector("summary"))).focus();
  }

  function clear() {
    for (const option of options) option.box.checked = false;
    field.value = "";
    changed();
    focus();
  }

  // A word that is being typed is one step of the history, not one for each letter.
  let isTyping = false;
  function changed(typing) {
    const address = location.pathname + query();
    if (address !== location.pathname + location.search) {
      history[typing && isTyping ? "replaceState" : "pushState"](null, "", address);
      isTyping = !!typing;
    }
    show();
  }

  browse.addEventListener("input", event => changed(event.target === field));
  field.addEventListener("change", () => { isTyping = false; });
  addEventListener("popstate", () => {
    isTyping = false;
    read();
    show();
  });
  browse.open = browse.open || matchMedia("(min-width: 62rem)").matches;
  read();
  show();
})();

// Marks the year that is being read in the rail of years.
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
      if (section !== current) link.removeAttribute("aria-current");
      else {
        link.setAttribute("aria-current", "location");
        // The rail's own scrolling, never the page's.
        rail.scrollTop = link.offsetTop - rail.offsetTop - rail.clientHeight / 2;
      }
    }
  }, { rootMargin: "-15% 0px -75%" });
  for (const section of links.keys()) watch.observe(section);
})();

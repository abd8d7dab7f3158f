// Searches the index that docs/search.md describes. What stands before "The page" needs no page: tests run it without one.
(() => {
  "use strict";

  // Cuts and folds words as WordReader.cs and LetterFolding.cs do.
  const word = /\p{L}(?:\.\p{L}(?![\p{L}\p{Nd}\p{M}]))+|\d+(?:[.,]\d+)+|[\p{L}\p{Nd}\p{M}]+(?:['’]s(?![\p{L}\p{Nd}\p{M}]))?/giu;
  const letters = { æ: "ae", œ: "oe", ß: "ss", þ: "th", ø: "o", đ: "d", ð: "d", ħ: "h", ı: "i", ł: "l" };
  const fold = (text) => text.replace(/['’]s$|[.,]/gi, "").toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize("NFD")[0])
    .replace(/[\u0300-\u036f]/g, "").replace(/[æœßþøđðħıł]/g, (letter) => letters[letter]).slice(0, 40);
  const cut = (text) => [...text.matchAll(word)]
    .map((found) => ({ word: fold(found[0]), start: found.index, end: found.index + found[0].length }))
    .filter((found) => found.word);
  const wordsOf = (text) => cut(text).map((found) => found.word);
  const holds = (words, phrase) => words.some((_, at) => phrase.every((each, i) => words[at + i] === each));

  const atOnce = 10;

  // NumberText.cs writes them.
  const numbers = (text) => {
    const found = [];
    let value = 0, unit = 1;
    for (const digit of text.split("").map((sign) => sign.charCodeAt() - 33)) {
      value += (digit % 46) * unit;
      unit *= 46;
      if (digit < 46) {
        found.push(value);
        [value, unit] = [0, 1];
      }
    }
    return found;
  };

  // A clause is a phrase or a word by itself; the last word may be the start of one.
  const parse = (query) => {
    const clauses = [];
    for (const [, quoted, bare] of query.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]?|([^"“”„«»]+)/g)) {
      if (bare) clauses.push(...wordsOf(bare).map((each) => ({ words: [each] })));
      else if (wordsOf(quoted).length) clauses.push({ words: wordsOf(quoted), isPhrase: true });
    }
    const last = clauses.at(-1);
    if (last) last.isOpen = !last.isPhrase && last.words[0].length > 1 && /[\p{L}\p{Nd}\p{M}]$/u.test(query);
    return clauses;
  };

  // How many letters must be changed, added or left out.
  const distance = (one, other) => {
    let row = [...other, ""].map((_, i) => i);
    for (const letter of one) {
      const next = [row[0] + 1];
      for (let i = 0; i < other.length; i++) next.push(Math.min(next[i] + 1, row[i + 1] + 1, row[i] + (letter !== other[i])));
      row = next;
    }
    return row.at(-1);
  };

  // load(name) gives the text of a file of the index.
  const open = async (load) => {
    const root = JSON.parse(await load("index.json"));
    const stop = new Set(root.stop.split(" "));
    const plurals = root.plurals.map(([from, to]) => [RegExp(from), to]);

    // The first key of each file of a folder: a word, or the number of a document.
    const firsts = { words: root.words.first.split(" "), places: root.places.first.split(" "), texts: [] };
    let size = 0;
    for (const count of numbers(root.texts.counts)) {
      firsts.texts.push(size);
      size += count + 1;
    }
    const numberOf = (folder, key) => Math.max(0, firsts[folder].findLastIndex((first) => first <= key));
    const files = {};
    const file = (folder, number) => {
      const name = `${folder}/${number}.${root[folder].hashes.substr(number * 8, 8)}.txt`;
      return (files[name] ??= load(name).then((text) => {
        const lines = text.split("\n").slice(0, -1);
        return folder === "texts" ? lines : new Map(lines.map((line) => line.split(" ")).map(([term, ...lists]) => [term, lists]));
      }));
    };
    const listsOf = async (folder, term) => (await file(folder, numberOf(folder, term))).get(term) ?? ["", "", ""];

    const postings = async (term, weight) => {
      const [gaps, impacts] = (await listsOf("words", term)).map(numbers);
      let document = -1;
      return { term, weight, impacts, documents: gaps.map((gap) => (document += gap + 1)) };
    };

    const text = async (id) => {
      const number = numberOf("texts", id);
      const line = (await file("texts", number))[id - firsts.texts[number]];
      const [path, title, date, dateTime, doubt, basis, status, ...rest] = line.split("\t");
      const parts = [];
      for (let i = 0; i < rest.length; i += 2) parts.push({ field: rest[i][0], anchor: rest[i].slice(1), text: rest[i + 1] });
      return { path, title, date, dateTime, doubt, basis, status, parts };
    };

    // The most frequent words that start like this. Of a short start, not all files are looked through.
    const startingWith = async (start) => {
      const found = [];
      const first = numberOf("words", start);
      for (let number = first; number <= Math.min(first + 2, numberOf("words", `${start}\uffff`)); number++) {
        for (const [term, [gaps]] of await file("words", number)) {
          if (term.startsWith(start) && term !== start && !stop.has(term)) found.push([term, gaps.length]);
        }
      }
      return found.sort((a, b) => b[1] - a[1]).slice(0, 40).map(([term]) => term);
    };

    // The nearest word of a file that was needed anyway, the more frequent of two.
    const nearest = async (miss) => {
      let best, least = miss.length < 4 ? 0 : miss.length < 7 ? 1.5 : 2.5;
      for (const [term, [gaps]] of await file("words", numberOf("words", miss))) {
        const far = distance(miss, term) - gaps.length / 1e6;
        if (far < least) [best, least] = [term, far];
      }
      return best;
    };

    // A word, its singular or plural, and what starts like it: a document counts by the best of them.
    const findWord = async (clause) => {
      const [own] = clause.words;
      const terms = [[own, 1]];
      if (own.length > 2) for (const [from, to] of plurals) if (from.test(own)) terms.push([own.replace(from, to), 0.9]);
      if (clause.isOpen) terms.push(...(await startingWith(own)).map((term) => [term, 0.7]));
      clause.lists = (await Promise.all(terms.map((term) => postings(...term)))).filter((list) => list.documents.length);
      clause.scores = new Map();
      for (const { documents, impacts, weight } of clause.lists) {
        documents.forEach((id, i) => clause.scores.set(id, Math.max(clause.scores.get(id) ?? 0, impacts[i] * weight)));
      }
      const rarity = rarityOf(clause.scores.size);
      clause.scores.forEach((score, id) => clause.scores.set(id, score * rarity));
    };
    const rarityOf = (count) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

    // The places of the three rarest words leave hardly a document that does not hold the phrase; the texts tell in the end. A word
    // that stands everywhere costs more to load, and is needed only where too many documents are left.
    const findPhrase = async (clause) => {
      const all = clause.words.map((term, offset) => ({ term, offset }));
      const found = all.filter(({ term }) => !stop.has(term)).map(async (each) => ({ ...each, ...await postings(each.term) }));
      clause.lists = (await Promise.all(found)).sort((a, b) => a.documents.length - b.documents.length);
      let places;
      for (const { term, offset, documents } of [...clause.lists, ...all.filter((each) => stop.has(each.term))].slice(0, 3)) {
        if (!documents && places.size <= atOnce) break;
        const [counts, wholes, rests] = (await listsOf("places", term)).map((list, i) => (i < 2 ? numbers(list) : list));
        const next = new Map();
        let at = 0;
        (documents ?? (await postings(term)).documents).forEach((id, i) => {
          let place = -offset;
          for (let n = counts[i]; n >= 0; n--) {
            place += wholes[at] * 64 + rests.charCodeAt(at++) - 33;
            if (!places || places.get(id)?.has(place)) next.set(id, (next.get(id) ?? new Set()).add(place));
          }
        });
        places = next;
      }
      clause.scores = new Map();
      for (const { documents, impacts } of clause.lists) {
        const rarity = rarityOf(documents.length);
        documents.forEach((id, i) => places.has(id) && clause.scores.set(id, (clause.scores.get(id) ?? 0) + impacts[i] * rarity));
      }
    };

    const ends = [];
    for (const [, count] of root.groups) ends.push((ends.at(-1) ?? 0) + count);
    const groupOf = (id) => ends.findIndex((end) => id < end);

    const search = async (query) => {
      const all = parse(query);
      const clauses = all.filter((clause) => clause.words.some((each) => !stop.has(each)) || (clause.isOpen && all.length === 1));
      await Promise.all(clauses.map((clause) => (clause.isPhrase ? findPhrase : findWord)(clause)));
      const scores = new Map(), matched = new Map(), better = new Map();
      for (const { scores: own, words, isPhrase } of clauses) {
        own.forEach((score, id) => {
          scores.set(id, (scores.get(id) ?? 0) + score);
          matched.set(id, (matched.get(id) ?? 0) + 1);
        });
        const near = !own.size && !isPhrase && await nearest(words[0]);
        if (near) better.set(words[0], near);
      }

      // Documents that lack a word are shown where few have all of them; one that lacks a phrase never is.
      const phrases = clauses.filter((clause) => clause.isPhrase);
      let ids = [...scores.keys()].filter((id) => phrases.every((phrase) => phrase.scores.has(id)));
      const most = Math.max(...new Set(ids.map((id) => matched.get(id))));
      const whole = ids.filter((id) => matched.get(id) === most);
      ids = whole.length > 4 ? whole : ids.filter((id) => matched.get(id) >= most - 1);
      const raise = (id, factor) => scores.set(id, scores.get(id) * factor);
      for (const id of ids) raise(id, (matched.get(id) / clauses.length) ** 2 * root.groups[groupOf(id)][2]);
      const compare = (a, b) => scores.get(b) - scores.get(a) || a - b;
      ids.sort(compare);

      // The texts decide among the first.
      const asked = wordsOf(query);
      const first = await Promise.all(ids.splice(0, atOnce).map(async (id) => {
        const { title, parts } = await text(id);
        const [titleWords, ...texts] = [title, ...parts.map((part) => part.text)].map(wordsOf);
        if (holds(titleWords, asked)) raise(id, titleWords.length === asked.length ? 2 : 1.3);
        else if (asked.length > 1 && texts.some((each) => holds(each, asked))) raise(id, 1.2);
        return phrases.every(({ words }) => [titleWords, ...texts].some((each) => holds(each, words))) ? [id] : [];
      }));
      return {
        ids: [...first.flat().sort(compare), ...ids],
        hits: new Set(clauses.flatMap((clause) => clause.lists.map((list) => list.term))),
        phrases: phrases.map((phrase) => phrase.words),
        isCommon: all.length > 0 && !clauses.length,
        better,
      };
    };

    return { search, text, groupOf, groups: root.groups.map(([heading]) => heading) };
  };

  // A text as pieces [text, is a hit]: all of it, or so many words where most of the hits stand.
  const pieces = (text, hits, most = Infinity) => {
    const words = cut(text).map((each) => ({ ...each, isHit: hits.has(each.word) }));
    let first = 0, best = 0;
    if (words.length > most) {
      words.forEach((each, at) => {
        const count = each.isHit && new Set(words.slice(at, at + most - 6).filter((near) => near.isHit).map((near) => near.word)).size;
        if (count > best) [best, first] = [count, Math.max(0, Math.min(at - 6, words.length - most))];
      });
    }
    const last = first + most < words.length ? words[first + most - 1].end : text.length;
    let from = first && words[first].start;
    const found = [[first ? "… " : "", false]];
    for (const { start, end, isHit } of words.slice(first, first + most)) {
      if (isHit) {
        found.push([text.slice(from, start), false], [text.slice(start, end), true]);
        from = end;
      }
    }
    found.push([text.slice(from, last) + (last < text.length ? " …" : ""), false]);
    return found.filter(([piece]) => piece);
  };

  // The text of a document that says most of what was asked; where none does, its summary or what comes first.
  const passage = (parts, hits, phrases) => {
    let best, most = -1;
    for (const part of parts) {
      const words = wordsOf(part.text);
      const count = new Set(words.filter((each) => hits.has(each))).size + phrases.filter((phrase) => holds(words, phrase)).length * 9;
      const score = part.field === "n" ? count / 2 : count + (part.field === "s") / 4;
      if (score > most) [best, most] = [part, score];
    }
    return best;
  };

  if (typeof document === "undefined") {
    module.exports = { open, wordsOf, parse, numbers, distance, pieces, passage };
    return;
  }

  // The page.
  const [field, status, results, lists] = ["input", "status", "results", "lists"].map((name) => document.getElementById(`search-${name}`));
  const words = results.dataset;
  let index, turn = 0, settled, pause;

  const make = (name, content, className = "") => {
    const element = document.createElement(name);
    element.append(...[content].flat());
    element.className = className;
    return element;
  };
  const marked = (text, hits, most) => pieces(text, hits, most).map(([piece, isHit]) => (isHit ? make("mark", piece) : piece));
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const addressOf = (query) => (query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
  const load = async (name) => {
    const answer = await fetch(new URL(name, new URL(words.index, location)), { cache: name === "index.json" ? "no-cache" : "default" });
    if (!answer.ok) throw Error(name);
    return answer.text();
  };

  const item = async (id, { hits, phrases }) => {
    const found = await index.text(id);
    const best = passage(found.parts, hits, phrases);
    const link = make("a", marked(found.title, hits));
    link.href = words.home + found.path + (best?.anchor && !found.path.includes("#") ? `#${best.anchor}` : "");
    const meta = make("span", [], "meta");
    if (found.date) {
      const time = make("time", found.date, found.doubt);
      if (found.dateTime) time.dateTime = found.dateTime;
      meta.append(time);
    }
    for (const mark of [found.basis, found.status].filter(Boolean)) {
      const [kind, name] = mark.split(":");
      meta.append(" ", make("span", name, `mark ${kind}`));
    }
    return make("li", [link, " ", meta, best ? make("p", marked(best.text, hits, 36)) : ""]);
  };

  const group = async (all, shown, found) => {
    const heading = index.groups[index.groupOf(all[0])];
    const list = make("ol", await Promise.all(shown.map((id) => item(id, found))));
    const section = make("section", [make("h2", [`${heading} `, make("span", all.length, "meta")]), list]);
    const rest = all.filter((id) => !shown.includes(id));
    const more = make("button");
    more.type = "button";
    const offer = () => {
      more.textContent = fill(words.more, { number: Math.min(atOnce, rest.length), kind: heading });
      more.hidden = !rest.length;
    };
    more.addEventListener("click", async () => {
      const items = await Promise.all(rest.splice(0, atOnce).map((id) => item(id, found)));
      list.append(...items);
      offer();
      items[0].firstChild.focus();
    });
    offer();
    section.append(more);
    return section;
  };

  const show = (query, found) => {
    const groups = Map.groupBy(found.ids, index.groupOf);
    const top = Map.groupBy(found.ids.slice(0, atOnce), index.groupOf);
    const better = query.replace(word, (each) => found.better.get(fold(each)) ?? each);
    const link = make("a", better);
    link.href = addressOf(better);
    return Promise.all([
      found.better.size ? make("p", [`${words.suggest} `, link], "suggestion") : "",
      ...[...top].map(([number, shown]) => group(groups.get(number), shown, found)),
    ]);
  };

  const say = ({ ids, isCommon }, query) => {
    const count = ids.length;
    if (!count) return isCommon ? words.common : fill(words.none, { query });
    return fill(count === 1 ? words.one : words.other, { n: count.toLocaleString(document.documentElement.lang) });
  };

  const answer = async (query) => {
    index ??= await open(load);
    const found = await index.search(query);
    return [say(found, query), ...await show(query, found)];
  };

  // The latest question wins.
  const run = async () => {
    const mine = ++turn, query = field.value.trim();
    const late = setTimeout(() => (status.textContent = words.loading), 400);
    let said = "", content = [], failed = false;
    if (query.length > 1) {
      try {
        [said, ...content] = await answer(query).catch(() => {
          // The site may have been published anew since the index was read.
          index = undefined;
          return answer(query);
        });
      } catch {
        index = undefined;
        [said, failed] = [words.error, true];
      }
    }
    clearTimeout(late);
    if (mine !== turn) return;
    status.textContent = said;
    results.replaceChildren(...content);
    lists.classList.toggle("needed", failed);
  };

  // What was asked for and sent is a step of the browser's history; what is being typed is not.
  const settle = (query) => {
    clearTimeout(pause);
    field.value = query;
    if (query !== settled) {
      history.replaceState(null, "", addressOf(settled));
      history.pushState(null, "", addressOf(query));
      settled = query;
    }
    run();
  };
  const read = () => {
    settled = field.value = new URLSearchParams(location.search).get("q") ?? "";
    run();
  };

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      history.replaceState(null, "", addressOf(field.value.trim()));
      run();
    }, 120);
  });
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle(field.value.trim());
  });
  results.addEventListener("click", (event) => {
    if (!event.target.closest(".suggestion a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    settle(event.target.textContent);
    field.focus();
  });
  document.addEventListener("keydown", (event) => {
    const stops = [field, ...results.querySelectorAll("a, button:not([hidden])")];
    const at = stops.indexOf(document.activeElement === document.body ? field : document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
    if (at < 0 || !stops[to] || (event.key === "Escape" && !at)) return;
    event.preventDefault();
    stops[to].focus();
  });
  addEventListener("popstate", read);
  read();
})();

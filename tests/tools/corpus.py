#!/usr/bin/env python3
"""Writes a made-up site of N entries, for measuring builds: corpus.py N DIR makes DIR/input.

The same N always gives the same bytes. Entries have about 300 words with a heading, a list, a quotation, emphasis and two links;
there are 12 themes, 200 sources of 60 passages each, and 120 people. Needs nothing but Python.

With --evidence the sources are 500 with a document of 2,000 words each, in DIR/documents; each entry has two citations, and every
second one a quotation, by turns located and written out.
"""
import argparse
import datetime
import functools
import hashlib
import json
import pathlib
import random

THEMES = ["bridges", "canals", "customs", "dredging", "ferries", "fisheries", "harbours", "islands", "lighthouses", "pilots",
          "railways", "storms"]
KINDS = ["meeting", "meeting", "meeting", "statement", "statement", "agreement", "programme", "report"]
CITIES = [("Halifax", "CA"), ("Ensenada", "MX"), ("Duluth", "US"), ("Rimouski", "CA"), ("Tampico", "MX"), ("Astoria", "US")]
COUNTRIES = {"CA": "Canada", "MX": "Mexico", "US": "United States"}
GIVEN = ["Ada", "Bela", "Ciro", "Dora", "Emil", "Flora", "Gil", "Hana", "Ivo", "Jana", "Karl", "Lia"]
FAMILY = ["Quill", "Rook", "Stone", "Thorn", "Umber", "Vale", "Wren", "Yarrow", "Zephyr", "Ash"]
WORDS = """the a of to in and that for on with as by from at is was were are be has had not this these which its their or
anchor barge beacon berth boat bollard breakwater buoy cable capstan captain cargo channel chart coast compass crane crew current
deck depth dock dredger engine estuary fleet fog freight gate gauge grain gulf hatch hull inlet island jetty keel ladder lamp
landing ledger lock mast mooring mouth navigator net ocean pier pilot pump quay raft reef rigging river rope rudder sail salvage
sand schedule shore signal silt strait survey tariff tide toll tonnage tower trench tug vessel voyage watch water wave wharf wind
agreed asked built carried changed checked counted crossed drawn found given held kept laid learned left made measured moved named
opened paid planned raised read repaired sent set shown signed spoken taken told turned used weighed written""".split()
FIRST = datetime.date(2015, 1, 1)
DAYS = 4000
SOURCES, PASSAGES = 200, 60
DOCUMENTS, DOCUMENT_PASSAGES, PASSAGE_WORDS = 500, 20, 100
QUOTED_WORDS = 12


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def words(rng, count):
    return " ".join(rng.choices(WORDS, k=count))


def sentence(rng, count):
    return words(rng, count).capitalize() + "."


def paragraph(rng, count, *inserts):
    """Sentences of `count` words all together, each insert in one of its own."""
    sentences = [sentence(rng, 12) for _ in range(count // 12)]
    for insert in inserts:
        sentences.insert(rng.randrange(len(sentences) + 1), f"{words(rng, 3).capitalize()} {insert}.")
    return " ".join(sentences)


def people():
    return {f"{given}-{family}".lower(): f"{given} {family}" for given in GIVEN for family in FAMILY}


def heads(count):
    """What other entries need to know of an entry: slug, date, kind."""
    rng = random.Random(f"heads {count}")
    made = []
    for number in range(count):
        date = FIRST + datetime.timedelta(days=number * DAYS // count)
        kind = rng.choice(KINDS)
        made.append((f"{kind}-{number:06d}", date, kind))
    return made


@functools.cache
def document(source):
    """The passages of a document, a line each."""
    rng = random.Random(f"document {source}")
    return [sentence(rng, PASSAGE_WORDS) for _ in range(DOCUMENT_PASSAGES)]


def evidence(number, rng):
    """Lines of front matter, and a paragraph that cites a passage; every second entry quotes another one."""
    source, passage = rng.randrange(DOCUMENTS), rng.randrange(DOCUMENT_PASSAGES)
    front = ["sources:", f"  - {{id: paper-{source:03d}, paragraphs: [{passage + 1}]}}"]
    text = f"{words(rng, 20).capitalize()} [@paper-{rng.randrange(DOCUMENTS):03d} ¶{rng.randrange(DOCUMENT_PASSAGES) + 1}]."
    source = number // 2 % DOCUMENTS
    passage = number // 2 // DOCUMENTS % DOCUMENT_PASSAGES
    start = rng.randrange(1, PASSAGE_WORDS - QUOTED_WORDS)
    quotation = document(source)[passage].rstrip(".").split()[start:start + QUOTED_WORDS]
    if number % 4 == 0:
        front += ["quotes:", f"  - speaker: {rng.choice(list(COUNTRIES))}", f"    source: paper-{source:03d}",
                  f"    passage: {passage + 1}",
                  f"    spans: [{{start: {quoted(' '.join(quotation[:4]))}, end: {quoted(' '.join(quotation[-4:]))}}}]"]
    elif number % 4 == 2:
        text += f" {words(rng, 4).capitalize()}: “{' '.join(quotation)}” [@paper-{source:03d} ¶{passage + 1}]."
    return front, text


def entry(number, all_heads, ids, with_evidence=False):
    slug, date, kind = all_heads[number]
    rng = random.Random(f"entry {number}")
    front = [f"title: {quoted(words(rng, 6).capitalize())}", f"date: {date}", "date-basis: stated",
             f"summary: {quoted(sentence(rng, 14))}", f"kind: {kind}",
             f"themes: [{', '.join(sorted(rng.sample(THEMES, rng.randint(1, 3))))}]"]
    if kind == "meeting":
        city, country = rng.choice(CITIES)
        front += ["status: held", "level: ministers", f"place: {{city: {city}, country: {country}}}", "participants:"]
        front += [f"  - {{person: {person}, role: Minister, for: {rng.choice(list(COUNTRIES))}}}"
                  for person in rng.sample(ids, rng.randint(3, 6))]
    more = []
    if with_evidence:
        keys, text = evidence(number, rng)
        front += keys
        more.append(text)
    else:
        front.append("sources:")
        front += [f"  - {{id: paper-{source:03d}, paragraphs: [{rng.randint(1, PASSAGES)}]}}"
                  for source in rng.sample(range(SOURCES), rng.randint(1, 3))]
    links = [f"[{words(rng, 3)}](entry:{rng.choice(all_heads)[0]})" for _ in range(2)]
    blocks = [paragraph(rng, 60, f"*{words(rng, 2)}*"), "## " + words(rng, 4).capitalize(), paragraph(rng, 60, links[0]),
              "\n".join(f"- {sentence(rng, 8)}" for _ in range(3)), paragraph(rng, 48, links[1], f"**{words(rng, 2)}**"),
              "> " + sentence(rng, 18), paragraph(rng, 60), *more]
    return f"entries/{date.year}/{slug}.md", "---\n" + "\n".join(front) + "\n---\n\n" + "\n\n".join(blocks) + "\n"


def record(source):
    """The record of a source with a document, and the document."""
    rng = random.Random(f"source {source}")
    text = "\n".join(document(source)) + "\n"
    lines = ", ".join(str(line) for line in range(1, DOCUMENT_PASSAGES + 1))
    digest = "".join(f"  - {quoted(sentence(rng, 12))}\n" for _ in range(DOCUMENT_PASSAGES))
    return (f"---\ntitle: Paper {source}\nkind: report\nrights: all-rights-reserved\ndocument:\n  file: paper-{source:03d}.txt\n"
            f"  sha256: {hashlib.sha256(text.encode()).hexdigest()}\n  passages: [{lines}]\ndigest:\n{digest}---\n"), text


def lists(with_evidence=False):
    """Everything that entries refer to."""
    yield "site.yml", ("title: Harbour papers\ndescription: A made-up site, for measuring.\nbase-url: https://example.org/\n"
                       "language: en\nperiod: 2015/2025\nas-of: 2025-12-31\n"
                       "disable: [people, print, search, calendar, json-ld, csv, pictures]\n")
    yield "countries.yml", "".join(f"{key}: {{name: {name}}}\n" for key, name in COUNTRIES.items())
    yield "people.yml", "".join(f"{key}: {{name: {name}}}\n" for key, name in people().items())
    for theme in THEMES:
        yield f"themes/{theme}.md", (f"---\ntitle: {theme.capitalize()}\nsummary: What was said about {theme}.\n---\n\n"
                                     f"An introduction to {theme}.\n")
    for source in range(DOCUMENTS if with_evidence else 0):
        front, text = record(source)
        yield f"sources/paper-{source:03d}.md", front
        yield f"../documents/paper-{source:03d}.txt", text
    for source in range(0 if with_evidence else SOURCES):
        rng = random.Random(f"source {source}")
        digest = "".join(f"  - {quoted(sentence(rng, 12))}\n" for _ in range(PASSAGES))
        yield f"sources/paper-{source:03d}.md", f"---\ntitle: Paper {source}\nkind: report\ndigest:\n{digest}---\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("n", type=int, metavar="N")
    parser.add_argument("dir", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--evidence", action="store_true")
    arguments = parser.parse_args()
    target = arguments.dir / "input"

    def write(path, text):
        file = target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")

    for path, text in lists(arguments.evidence):
        write(path, text)
    all_heads, ids = heads(arguments.n), list(people())
    for number in range(arguments.n):
        write(*entry(number, all_heads, ids, arguments.evidence))


if __name__ == "__main__":
    main()

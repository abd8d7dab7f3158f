#!/usr/bin/env python3
"""questions.py N: 60 questions on the site of N entries that ../corpus.py makes, each with the one page that should come first.

Kind, question and page on a line, tabs between. The same N always gives the same questions: three words that only one title has, though
most texts have them too; the name of a person; five words in a row that stand in one entry only; a name with wrong accents; three words
of one title of which the last is not yet whole.
"""
import itertools
import json
import pathlib
import random
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import corpus  # noqa: E402

EACH, MANY = 12, 60
LITTLE = set(corpus.WORDS[:corpus.WORDS.index("anchor")])
WRONG = str.maketrans("aeiou", "áëîöù")


def main():
    count = int(sys.argv[1])
    rng = random.Random(f"questions {count}")
    heads, people = corpus.heads(count), corpus.people()
    entries = [corpus.entry(number, heads, list(people)) for number in range(count)]
    bodies = [re.sub(r"[^a-z ]+", " ", text.split("---\n", 2)[2].lower()) for _, text in entries]
    chosen = rng.sample(range(count), 3 * MANY)

    def page(number):
        return entries[number][0].removesuffix(".md") + "/"

    titles = [json.loads(re.search("^title: (.*)$", text, re.MULTILINE)[1]).lower().split() for _, text in entries]

    def three(number, length=None):
        """Three words of a title, the last cut to a length: the first three, shuffled, that no other title has."""
        rare = [word for word in dict.fromkeys(titles[number]) if len(word) > 3 and word not in LITTLE]
        choices = [list(choice) for choice in itertools.permutations(rare, 3)]
        rng.shuffle(choices)
        for *whole, last in choices:
            cut = last[:length]
            found = [title for title in titles if set(whole) <= set(title)
                     and any(word.startswith(cut) if length else word == cut for word in title if word not in whole)]
            if len(found) == 1:
                return " ".join([*whole, cut])
        return None

    def line(*cells):
        print("\t".join(cells))

    def lines(kind, numbers, ask):
        """So many questions as there are to be, of the first entries of which one can be asked."""
        asked = ((ask(number), number) for number in numbers)
        for question, number in itertools.islice((each for each in asked if each[0]), EACH):
            line(kind, question, page(number))

    lines("words", chosen[:MANY], three)
    names = rng.sample(sorted(people), 2 * EACH)
    for person in names[:EACH]:
        line("names", people[person], f"people/{person}/")
    def phrase(number):
        sentence = rng.choice(re.findall(r"[a-z]+(?: [a-z]+){11}(?=\.)", entries[number][1]))
        found = " ".join(sentence.split()[2:7])
        return f'"{found}"' if sum(found in body for body in bodies) == 1 else None

    lines("phrases", chosen[MANY:2 * MANY], phrase)
    for person in names[EACH:]:
        line("accents", people[person].translate(WRONG), f"people/{person}/")
    lines("prefixes", chosen[2 * MANY:], lambda number: three(number, 3))


main()

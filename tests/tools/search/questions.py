#!/usr/bin/env python3
"""questions.py N: 60 questions on the site of N entries that ../corpus.py makes, each with the one page that should come first.

Kind, question and page on a line, tabs between. The same N always gives the same questions: the words of a title in another order, the
name of a person, five words in a row that stand in one entry only, a name with wrong accents, a title whose last word is not yet whole.
"""
import json
import pathlib
import random
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import corpus  # noqa: E402

EACH = 12
WRONG = str.maketrans("aeiou", "áëîöù")


def main():
    count = int(sys.argv[1])
    rng = random.Random(f"questions {count}")
    heads, people = corpus.heads(count), corpus.people()
    entries = [corpus.entry(number, heads, list(people)) for number in range(count)]
    bodies = [re.sub(r"[^a-z ]+", " ", text.split("---\n", 2)[2].lower()) for _, text in entries]
    chosen = rng.sample(range(count), 3 * EACH)

    def page(number):
        return entries[number][0].removesuffix(".md") + "/"

    def title(number):
        return json.loads(re.search("^title: (.*)$", entries[number][1], re.MULTILINE)[1]).lower().split()

    def line(*cells):
        print("\t".join(cells))

    for number in chosen[:EACH]:
        words = title(number)
        rng.shuffle(words)
        line("words", " ".join(words), page(number))
    names = rng.sample(sorted(people), 2 * EACH)
    for person in names[:EACH]:
        line("names", people[person], f"people/{person}/")
    for number in chosen[EACH:2 * EACH]:
        sentence = rng.choice(re.findall(r"[a-z]+(?: [a-z]+){11}(?=\.)", entries[number][1]))
        phrase = " ".join(sentence.split()[2:7])
        assert sum(phrase in body for body in bodies) == 1, phrase
        line("phrases", f'"{phrase}"', page(number))
    for person in names[EACH:]:
        line("accents", people[person].translate(WRONG), f"people/{person}/")
    for number in chosen[2 * EACH:]:
        words = title(number)
        line("prefixes", " ".join([*words[:-1], words[-1][:3]]), page(number))


main()

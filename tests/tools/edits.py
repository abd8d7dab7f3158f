#!/usr/bin/env python3
"""edits.py EDITS FILE COMMAND: runs a build, then EDITS times again after a line was added to FILE, and as often without; prints seconds.

The first build after one from cold gives the idle tree its files, and is printed by itself.
"""
import shlex
import statistics
import subprocess
import sys
import time


def build(command):
    """Wall seconds; ends the program, with the command's output, if the command fails."""
    start = time.monotonic()
    done = subprocess.run(shlex.split(command), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"{done.stdout}\n{command}: exit code {done.returncode}")
    return time.monotonic() - start


def edit(path, number):
    with open(path, "a", encoding="utf-8") as file:
        file.write(f"One more line, the {number}th.\n")
    # A build does not rely on what changed less than 50 ms before it, nor remembers it.
    time.sleep(0.2)


def shown(values):
    return f"{statistics.median(values):.2f} s ({min(values):.2f}–{max(values):.2f})"


def main():
    edits, path, command = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    # The copy of the input is too young for the first build to be remembered.
    time.sleep(3)
    print(f"from cold: {build(command):.2f} s")
    edit(path, 0)
    print(f"one edit, the first: {build(command):.2f} s")
    edited, idle = [], []
    for number in range(1, edits + 1):
        edit(path, number)
        edited.append(build(command))
        idle.append(build(command))
    print(f"one edit: {shown(edited)}")
    print(f"nothing changed: {shown(idle)}")


main()

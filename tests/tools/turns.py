#!/usr/bin/env python3
"""turns.py RUNS FOLDER NAME COMMAND [NAME COMMAND]...: runs commands in turns and prints what each run took, then medians.

{output} in a command stands for a folder that is not there yet, FOLDER/NAME-RUN/site. None is deleted: on ext4 creating files is
dearer for minutes after many were deleted. Times are seconds, CPU is user and system together, memory the peak of the process.
With two commands, the last row is the first in relation to the second.
"""
import os
import pathlib
import shlex
import statistics
import subprocess
import sys
import time


def measure(command):
    """Wall and CPU seconds and peak MiB; ends the program, with the command's output, if the command fails."""
    os.sync()
    start = time.monotonic()
    with subprocess.Popen(shlex.split(command), stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        text = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    if process.returncode:
        sys.exit(f"{text.decode()}\n{command}: exit code {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def files_in(folder):
    """How many files, and their MB (10^6 bytes)."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes) / 1e6


def shown(values, digits):
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def main():
    runs, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    commands = dict(zip(sys.argv[3::2], sys.argv[4::2]))
    took = {name: [] for name in commands}
    made = {}
    for run in range(1, runs + 1):
        for name, command in commands.items():
            output = folder / f"{name}-{run}" / "site"
            output.parent.mkdir(parents=True)
            wall, cpu, memory = measure(command.replace("{output}", str(output)))
            took[name].append((wall, cpu, memory))
            made[name] = files_in(output)
            print(f"run {run} of {name}: {wall:.2f} s wall, {cpu:.2f} s CPU, {memory:.0f} MiB peak", flush=True)

    print("\n| | runs | wall s | CPU s | peak MiB | files | MB |\n|---|---|---|---|---|---|---|")
    for name, figures in took.items():
        wall, cpu, memory = zip(*figures)
        files, size = made[name]
        print(f"| {name} | {runs} | {shown(wall, 2)} | {shown(cpu, 2)} | {shown(memory, 0)} | {files} | {size:.1f} |")
    if len(commands) == 2:
        medians = [[statistics.median(column) for column in zip(*figures)] for figures in took.values()]
        ratios = [one / other for one, other in zip(medians[0] + list(map(float, made[list(made)[0]])),
                                                    medians[1] + list(made[list(made)[1]]))]
        print(f"| {' / '.join(commands)} | | " + " | ".join(f"{ratio:.2f}" for ratio in ratios) + " |")


main()

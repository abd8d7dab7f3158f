#!/usr/bin/env python3
"""measure.py COMMAND...: runs a command and prints wall and CPU seconds and peak memory; the exit code is the command's."""
import os
import subprocess
import sys
import time

start = time.monotonic()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
wall = time.monotonic() - start
print(f"{wall:.2f} s wall, {usage.ru_utime + usage.ru_stime:.2f} s CPU, {usage.ru_maxrss / 1024:.0f} MiB peak")
sys.exit(os.waitstatus_to_exitcode(status))

"""Kills stet at every call that changes a file, and lets every such call fail in turn.

    faults.py STET [--quick]

Needs a C compiler and a loader that knows LD_PRELOAD; says so and ends well where there is none.
Afterwards the project must be exactly as before the command or exactly as after it, `stet verify`
must find nothing, a command that says 0 must have done its work, and one that did not must do it when
it is given again.
"""

import errno
import os
import pathlib
import sys
import tempfile

from desk import again, build, prepare, snapshot

ERRORS = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT, errno.EROFS]


def attempt(stet, folder, stage, shim, at, mode):
    desk = again(stet, folder, stage)
    count = folder / "count"
    report = folder / "report"
    report.unlink(missing_ok=True)
    done = desk.run(stage.words, stage.text, **stage.variables, LD_PRELOAD=shim, STET_FAULT_AT=at,
                    STET_FAULT_MODE=mode, STET_FAULT_COUNT=count, STET_FAULT_REPORT=report)
    calls = int(count.read_text()) if count.exists() else 0
    count.unlink(missing_ok=True)
    call = report.read_text() if report.exists() else "-"
    return desk, done, calls, call


def is_begun(found, before, after):
    """Whether a killed command left what it may: whole files that the same command, given again, finds.

    A page leaves the project before its record is written, and `verify` says so; an `init` without
    its last file has made no project.
    """
    new = {name for name in found if found[name] != before.get(name)}
    is_whole = all(found[name] == after.get(name) for name in new) and not before.keys() - found.keys()
    return is_whole and (new == {"page.html"} or "Workspace/project.json" not in found)


def judge(desk, stage, done, before, after, mode):
    """What is wrong, or nothing."""
    faults = []
    verified = None
    if "Workspace/project.json" in desk.snapshot():
        # The next command finishes what was begun.
        verified = desk.run(["verify"])
    found = desk.snapshot()
    was_killed = not mode.isdigit()
    if found not in (before, after) and not (was_killed and is_begun(found, before, after)):
        changed = {name for name in {*found, *before} if found.get(name) != before.get(name)}
        faults.append(f"neither before nor after: {sorted(changed)}")
    if done.returncode == 0 and found != after:
        faults.append("said that it was done, and it is not")
    if was_killed:
        if done.returncode != -9:
            faults.append(f"was not killed: {done.returncode}")
    else:
        if done.returncode not in (0, 3):
            faults.append(f"ended with {done.returncode}: {done.stderr[:200]}")
        if done.returncode == 3 and not ("\n" + done.stderr).count("\nstet: "):
            faults.append(f"no cause told: {done.stderr[:200]}")
        if done.returncode == 3 and found == after and found != before:
            faults.append("said that it failed, and it is done")
    if verified and verified.returncode != 0 and found in (before, after):
        faults.append("verify: " + (verified.stdout or verified.stderr).strip().splitlines()[0])
    if found != after:
        done = desk.run(stage.words, stage.text, **stage.variables)
        if done.returncode != 0:
            faults.append(f"given again it ended with {done.returncode}: {done.stderr[:200]}")
        elif desk.snapshot() != after:
            faults.append("given again it did something else")
    return faults


def main():
    stet = str(pathlib.Path(sys.argv[1]).resolve())
    quick = "--quick" in sys.argv
    # Nothing here depends on the disk beneath, and there are thousands of flushes.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as name:
        folder = pathlib.Path(name)
        shim = build(folder)
        wrong = points = 0
        for stage in prepare(stet, folder):
            desk, done, calls, _ = attempt(stet, folder, stage, shim, 0, "")
            assert done.returncode == 0, done.stderr
            after = desk.snapshot()
            before = snapshot(stage.before)
            modes = ["before", "after", "short"] + [str(code) for code in ERRORS[:2 if quick else None]]
            tried = 0
            for at in range(1, calls + 1):
                for mode in modes:
                    desk, done, _, call = attempt(stet, folder, stage, shim, at, mode)
                    tried += 1
                    for fault in judge(desk, stage, done, before, after, mode):
                        wrong += 1
                        print(f"WRONG  {stage.name}, call {at} ({call}), {mode}: {fault}")
            points += tried
            print(f"{stage.name}: {calls} calls, {tried} points")
        print(f"{points} points, {wrong} wrong")
        sys.exit(1 if wrong else 0)


main()

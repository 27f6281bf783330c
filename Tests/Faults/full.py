"""Lets the disk fill up at every byte that stet writes, and in a small disk of its own.

    full.py STET [--quick]

On a disk of 512 kB that is filled but for 0, 1, 2 … blocks, and on one that runs out of names: that
needs the right to mount one. Then by a shim: so many bytes fit and nothing more, at every number from
0 to all that a command writes; and once more at some of them without room for new names either.

A command that could not write must end with 3, say that the disk is full, leave the project exactly
as it was and nothing of its own lying about, keep a text that it was given, and do its work when it is
given again on a disk with room.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from desk import Desk, again, build, prepare, snapshot

# Where not every number is tried: so many bytes apart, and one before, at and after each write's end.
STRIDE = 211


def judge(desk, stage, done, before, after):
    """What is wrong after a command on a full disk, or nothing."""
    found = desk.snapshot()
    faults = []
    if done.returncode == 0:
        return [] if found == after else ["said that it was done, and it is not"]
    if done.returncode != 3:
        faults.append(f"ended with {done.returncode}: {done.stderr[:200]}")
    if "the disk is full" not in done.stderr:
        faults.append(f"the cause is not told: {done.stderr[:300]}")
    if found != before:
        changed = [name for name in {*found, *before} if found.get(name) != before.get(name)]
        faults.append(f"not as before: {sorted(changed)}")
    for name in ("tmp", "pending"):
        left = desk.root / ".stet" / name
        if left.is_dir() and any(left.iterdir()):
            faults.append(f"left lying about: {sorted(path.name for path in left.iterdir())}")
    if stage.text and not is_kept(desk, stage.text, done.stderr):
        faults.append(f"the text is gone: {done.stderr[:300]}")
    return faults


def is_kept(desk, text, told):
    """Whether a text is in a file that the message names, or in the message where none could be."""
    kept = desk.root / ".stet" / "kept"
    files = kept.iterdir() if kept.is_dir() else []
    return any(path.read_text() == text and path.name in told for path in files) or text in told


def settled(desk, stage, before, after):
    """What is wrong when there is room again, or nothing."""
    if "Workspace/project.json" in before:
        verified = desk.run(["verify"])
        if verified.returncode != 0:
            return ["verify: " + (verified.stdout or verified.stderr).strip().splitlines()[0]]
    done = desk.run(stage.words, stage.text, **stage.variables)
    if done.returncode != 0:
        return [f"given again it ended with {done.returncode}: {done.stderr[:200]}"]
    return [] if desk.snapshot() == after else ["given again it did something else"]


def room(sizes, quick):
    """The numbers of bytes to try."""
    total = sum(sizes)
    if not quick:
        return range(total + 1)
    ends = {0, total}
    for index in range(1, len(sizes) + 1):
        end = sum(sizes[:index])
        ends |= {end - 1, end, end + 1}
    return sorted({*ends, *range(0, total, STRIDE)} & set(range(total + 1)))


def by_shim(stet, folder, quick):
    shim = build(folder)
    points = wrong = refused = 0
    for stage in prepare(stet, folder):
        sizes = folder / "sizes"
        desk = again(stet, folder, stage)
        done = desk.run(stage.words, stage.text, **stage.variables, LD_PRELOAD=shim,
                        STET_FAULT_SIZES=sizes)
        assert done.returncode == 0, done.stderr
        after, before = desk.snapshot(), snapshot(stage.before)
        lengths = [int(line) for line in sizes.read_text().split()]
        sizes.unlink()
        tried = failed = 0
        for names in ({}, {"STET_FAULT_NAMES": 1}):
            for fits in room(lengths, quick or names):
                desk = again(stet, folder, stage)
                done = desk.run(stage.words, stage.text, **stage.variables, LD_PRELOAD=shim,
                                STET_FAULT_BYTES=fits, **names)
                tried += 1
                faults = judge(desk, stage, done, before, after)
                if done.returncode != 0:
                    failed += 1
                    faults += settled(desk, stage, before, after)
                for fault in faults:
                    wrong += 1
                    where = "no names" if names else "names"
                    print(f"WRONG  {stage.name}, {fits} of {sum(lengths)} bytes, {where}: {fault}")
        points, refused = points + tried, refused + failed
        print(f"{stage.name}: {sum(lengths)} bytes in {len(lengths)} writes, {tried} points, "
              f"{failed} refused")
    print(f"{points} points, {refused} refused, {wrong} wrong")
    return wrong


def mounted(folder, options):
    """A small disk, or nothing."""
    folder.mkdir()
    if os.geteuid() != 0 or not shutil.which("mount"):
        return False
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder],
                          capture_output=True).returncode == 0


def fill(path, leave):
    """Fills the disk of a file but for so many blocks."""
    block = b"x" * os.statvfs(path.parent).f_bsize
    with open(path, "wb", buffering=0) as file:
        while os.statvfs(path.parent).f_bfree > leave:
            file.write(block)


def crowd(folder, leave):
    """Takes all names of a disk but for so many."""
    folder.mkdir()
    while os.statvfs(folder).f_ffree > leave:
        (folder / str(os.statvfs(folder).f_ffree)).touch()


def by_disk(stet, folder, options, what):
    """Every command on a disk with room for 0, 1, 2 … blocks or names, until it succeeds."""
    disk = folder / what
    if not mounted(disk, options):
        print(f"SKIPPED: no small disk can be mounted here: no disk ran out of {what}")
        return 0
    points = wrong = 0
    try:
        for stage in prepare(stet, folder / f"desks {what}"):
            after = None
            for leave in range(0, 60):
                shutil.rmtree(disk / "desk", ignore_errors=True)
                shutil.copytree(stage.before, disk / "desk")
                desk = Desk(stet, disk / "desk")
                desk.clock = stage.clock
                before = snapshot(stage.before)
                if after is None:
                    done = desk.run(stage.words, stage.text, **stage.variables)
                    assert done.returncode == 0, done.stderr
                    after = desk.snapshot()
                    continue
                ballast = disk / "ballast"
                if what == "blocks":
                    fill(ballast, leave - 1)
                else:
                    crowd(ballast, leave - 1)
                done = desk.run(stage.words, stage.text, **stage.variables)
                points += 1
                faults = judge(desk, stage, done, before, after)
                ballast.unlink() if ballast.is_file() else shutil.rmtree(ballast)
                if done.returncode != 0:
                    faults += settled(desk, stage, before, after)
                for fault in faults:
                    wrong += 1
                    print(f"WRONG  {stage.name}, {leave - 1} {what} left: {fault}")
                if done.returncode == 0:
                    break
            else:
                wrong += 1
                print(f"WRONG  {stage.name}: it never succeeded")
    finally:
        subprocess.run(["umount", disk], check=True)
    print(f"a disk that runs out of {what}: {points} points, {wrong} wrong")
    return wrong


def main():
    stet = str(pathlib.Path(sys.argv[1]).resolve())
    quick = "--quick" in sys.argv
    # Nothing here depends on the disk beneath, and there are thousands of flushes.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as name:
        folder = pathlib.Path(name)
        for part in ("shim", "desks blocks", "desks names"):
            (folder / part).mkdir()
        wrong = by_disk(stet, folder, "size=512k", "blocks")
        wrong += by_disk(stet, folder, "nr_inodes=200", "names")
        wrong += by_shim(stet, folder / "shim", quick)
    sys.exit(1 if wrong else 0)


main()

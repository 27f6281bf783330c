"""Kills stet at every call that changes a file, and lets every such call fail in turn.

    faults.py STET [--quick]

Needs a C compiler and a loader that knows LD_PRELOAD; says so and ends well where there is none.
Afterwards the project must be exactly as before the command or exactly as after it, `stet verify`
must find nothing, and a command that says 0 must have done its work.
"""

import errno
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
SOURCE = "# Новая система\n\nТурция получит четыре системы С-400.\n\nПоставка начнётся в июле.\n"
DRAFT = "# A new system\n\nTurkey will get four S-400 systems.\n\nDelivery starts in July.\n"
OTHER = "# The new system\n\nTurkey will get four S-400 systems.\n\nDelivery begins in July.\n"
CONCEPT = ["--domain", "air", "--term", "ru=комплекс", "--term", "en=system", "--definition",
           "A weapon with all that serves it.", "--part-of-speech", "noun", "--reason", "new"]
ERRORS = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT, errno.EROFS]


def build(folder):
    compiler = next((c for c in ("cc", "clang", "gcc") if shutil.which(c)), None)
    if sys.platform != "linux" or compiler is None:
        print("SKIPPED: no C compiler, or no LD_PRELOAD on this system: nothing was killed")
        sys.exit(0)
    shim = folder / "shim.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-w", "-o", shim, HERE / "shim.c", "-ldl"],
                   check=True)
    return shim


class Desk:
    def __init__(self, stet, root):
        self.stet, self.root = stet, root
        self.clock = 1_700_000_000

    def run(self, words, **variables):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.root.parent),
                       "STET_PERSON": "ana", "SOURCE_DATE_EPOCH": str(self.clock)}
        environment.update({name: str(value) for name, value in variables.items()})
        return subprocess.run([self.stet, *words], cwd=self.root, env=environment, text=True,
                              capture_output=True)

    def must(self, *words, **variables):
        done = self.run(words, **variables)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        self.clock += 60
        return done

    def snapshot(self):
        return {str(path.relative_to(self.root)): path.read_bytes()
                for path in sorted(self.root.rglob("*"))
                if path.is_file() and ".stet" not in path.parts}


def prepare(stet, folder):
    """A project before each of the commands, by the command's name."""
    root = folder / "desk"
    desk = Desk(stet, root)
    root.mkdir()
    for name, text in (("source.md", SOURCE), ("1.md", DRAFT), ("2.md", OTHER)):
        (root / name).write_text(text)
    desk.must("init", "--name", "Desk", "--from", "ru", "--to", "en-GB")
    desk.must("people", "add", "ana", "--name", "Ana", "--roles", "translator,editor")
    desk.must("people", "add", "boris", "--name", "Boris", "--roles", "editor")
    steps = [
        ("start", ["start", "source.md", "--id", "s400"], {}),
        ("save", ["save", "s400", "1.md"], {}),
        ("save again", ["save", "s400", "2.md"], {}),
        ("submit", ["submit", "s400"], {}),
        ("approve", ["approve", "s400"], {"STET_PERSON": "boris"}),
        ("publish", ["publish", "s400", "--out", "page.html"], {"STET_PERSON": "boris"}),
        ("people add", ["people", "add", "clara", "--name", "Clara", "--roles", "translator"], {}),
        ("glossary add", ["glossary", "add", "complex", *CONCEPT], {}),
        ("glossary retire", ["glossary", "retire", "complex", "--reason", "not used"], {}),
    ]
    stages = []
    for name, words, variables in steps:
        copy = folder / f"before {name}"
        shutil.copytree(root, copy)
        clock = desk.clock
        desk.must(*words, **variables)
        stages.append((name, words, variables, clock, copy))
    return stages


def attempt(stet, folder, stage, shim, at, mode):
    name, words, variables, clock, copy = stage
    root = folder / "try"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(copy, root)
    desk = Desk(stet, root)
    desk.clock = clock
    count = folder / "count"
    report = folder / "report"
    report.unlink(missing_ok=True)
    done = desk.run(words, **variables, LD_PRELOAD=shim, STET_FAULT_AT=at, STET_FAULT_MODE=mode,
                    STET_FAULT_COUNT=count, STET_FAULT_REPORT=report)
    calls = int(count.read_text()) if count.exists() else 0
    count.unlink(missing_ok=True)
    call = report.read_text() if report.exists() else "-"
    return desk, done, calls, call


def judge(desk, done, before, after, mode):
    """What is wrong, or nothing."""
    # The next command finishes what was begun.
    verified = desk.run(["verify"])
    found = desk.snapshot()
    faults = []
    # A page that leaves the project may be there before its record is: whole, or not at all.
    if found not in (before, after):
        page = {name: data for name, data in after.items() if name == "page.html"}
        if found != {**before, **page}:
            kinds = [name for name in set(found) | set(before)
                     if found.get(name) not in (before.get(name), after.get(name))]
            faults.append(f"neither before nor after: {sorted(kinds) or sorted(set(found) ^ set(before))}")
    if done.returncode == 0 and found != after:
        faults.append("said that it was done, and it is not")
    if mode.isdigit():
        if done.returncode not in (0, 3):
            faults.append(f"ended with {done.returncode}: {done.stderr[:200]}")
        if done.returncode == 3 and not done.stderr.startswith("stet: "):
            faults.append(f"no cause told: {done.stderr[:200]}")
        if done.returncode == 3 and found == after and found != before:
            faults.append("said that it failed, and it is done")
    elif done.returncode != -9:
        faults.append(f"was not killed: {done.returncode}")
    if verified.returncode != 0:
        faults.append("verify: " + (verified.stdout or verified.stderr).strip().splitlines()[0])
    return faults


def main():
    stet = str(pathlib.Path(sys.argv[1]).resolve())
    quick = "--quick" in sys.argv
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shim = build(folder)
        wrong = points = 0
        for stage in prepare(stet, folder):
            desk, done, calls, _ = attempt(stet, folder, stage, shim, 0, "")
            assert done.returncode == 0, done.stderr
            after = desk.snapshot()
            before = {str(path.relative_to(stage[4])): path.read_bytes()
                      for path in sorted(stage[4].rglob("*"))
                      if path.is_file() and ".stet" not in path.parts}
            modes = ["before", "after", "short"] + [str(code) for code in ERRORS[:2 if quick else None]]
            tried = 0
            for at in range(1, calls + 1):
                for mode in modes:
                    desk, done, _, call = attempt(stet, folder, stage, shim, at, mode)
                    tried += 1
                    for fault in judge(desk, done, before, after, mode):
                        wrong += 1
                        print(f"WRONG  {stage[0]}, call {at} ({call}), {mode}: {fault}")
            points += tried
            print(f"{stage[0]}: {calls} calls, {tried} points")
        print(f"{points} points, {wrong} wrong")
        sys.exit(1 if wrong else 0)


main()

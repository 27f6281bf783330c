"""Puts the files of the public JSON parsing suite where stet expects its own.

    json_suite.py STET SDIST SHA256 FROZEN

SDIST is orjson's, which carries the suite; it is fetched from PyPI when it is not there. Names tell what
a file is: y and pass are JSON, n and fail are not, i is for each reader to judge.
"""

import hashlib
import io
import json
import lzma
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request

INDEX = "https://pypi.org/simple/orjson/"
# A crash ends by a signal, a hang by this.
SECONDS = 20
PLACE = re.compile(r"line \d+, column \d+")
# What stet has against JSON that is not the file it expects.
SHAPE = re.compile(r"not an object|the unknown key|no \"format\"|kind '|not a whole record")
# JSON that stet refuses as no file of its own may be: Files.md says which.
STRICTER = {
    "y_object_duplicated_key.json": "a second time",
    "y_object_duplicated_key_and_value.json": "a second time",
}
# Called wrong by the old checker and JSON since RFC 7159 and 8259: any value may stand alone, and how
# deep a text may nest is the reader's to say.
PASSING = {"fail01.json", "fail18.json"}


def fetched(path, digest):
    """The sdist's bytes, or nothing."""
    if not path.exists():
        try:
            page = urllib.request.urlopen(INDEX, timeout=60).read().decode()
            address = re.search(rf'href="([^"]+/{re.escape(path.name)})[#"]', page).group(1)
            data = urllib.request.urlopen(address, timeout=120).read()
        except (OSError, AttributeError) as error:
            print(f"json-suite: SKIPPED: {path.name} cannot be had from PyPI: {error}",
                  file=sys.stderr)
            return None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != digest:
        sys.exit(f"json-suite: {path} is not the file that was looked at")
    return data


def suite(data):
    """The suite's files by name."""
    files = {}
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive.getmembers():
            parts = pathlib.PurePosixPath(member.name).parts
            if not member.isfile() or "data" not in parts:
                continue
            if parts[-2] == "parsing" and re.match(r"[yni]_", parts[-1]) or parts[-2] == "jsonchecker":
                text = archive.extractfile(member).read()
                is_packed = parts[-1].endswith(".xz")
                files[parts[-1].removesuffix(".xz")] = lzma.decompress(text) if is_packed else text
    return files


def verdict(name):
    """Whether a file is JSON; nothing where that is the reader's to say."""
    if name in PASSING or name[0] == "y" or name.startswith("pass"):
        return True
    return None if name[0] == "i" else False


class Suite:
    def __init__(self, stet, root):
        self.stet, self.root = stet, root
        self.runs = self.wrong = 0

    def fault(self, what):
        self.wrong += 1
        print(f"json-suite: WRONG  {what}")

    def ask(self, *words):
        """A command's status and all that it says; a crash or a hang is a fault."""
        self.runs += 1
        try:
            done = subprocess.run([self.stet, "--project", self.root, *words], capture_output=True,
                                  timeout=SECONDS, cwd=self.root,
                                  env={"HOME": str(self.root)})
        except subprocess.TimeoutExpired:
            self.fault(f"{words}: no answer after {SECONDS} seconds")
            return None, ""
        told = (done.stdout + done.stderr).decode(errors="replace")
        if done.returncode not in (0, 1, 2, 3):
            self.fault(f"{words}: ended with {done.returncode}: {told[-300:]}")
        return done.returncode, told

    def refused(self, name, words, path, is_json):
        """Holds that a command refuses a file by its path, JSON for its shape, other bytes for their place."""
        status, told = self.ask(*words)
        said = next((line for line in told.splitlines() if path in line), None)
        if status != 3 or said is None:
            self.fault(f"{name} as {path}: {' '.join(words)}: status {status}: {told[:300]}")
        elif is_json is False and not PLACE.search(said):
            self.fault(f"{name} as {path}: no place: {said}")
        elif name not in STRICTER and is_json is not None and bool(SHAPE.search(said)) != is_json:
            self.fault(f"{name} as {path}: another reason: {said}")

    def replace(self, path, data):
        target = self.root / path
        if target.exists():
            target.unlink()
        target.write_bytes(data)


def main():
    stet, sdist, digest, frozen = sys.argv[1:]
    data = fetched(pathlib.Path(sdist), digest)
    if data is None:
        return 0
    files = suite(data)
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name) / "desk"
        shutil.copytree(frozen, root)
        tests = Suite(str(pathlib.Path(stet).resolve()), root)
        if tests.ask("verify")[0] != 0:
            sys.exit("json-suite: the frozen project is not clean")
        counts = {True: 0, False: 0, None: 0}
        for name, text in sorted(files.items()):
            is_json = verdict(name)
            counts[is_json] += 1
            as_records(tests, name, text, is_json)
            as_edited(tests, name, text, is_json)
            as_values(tests, name, text, is_json)
        if tests.ask("verify")[0] != 0:
            tests.fault("the project did not come back")
        print(f"json-suite: {len(files)} files ({counts[True]} JSON, {counts[False]} not, "
              f"{counts[None]} either way), {tests.runs} runs, {tests.wrong} wrong")
    return 1 if tests.wrong else 0


def as_records(tests, name, text, is_json):
    """In place of a draft, under the name that its digest gives it."""
    job = pathlib.Path("Workspace/jobs/2019/fresh")
    old = next((tests.root / job).glob("0002-draft-*.json"), None)
    kept = old.read_bytes() if old else None
    if old:
        old.unlink()
    path = str(job / f"0002-draft-{hashlib.sha256(text).hexdigest()[:16]}.json")
    tests.replace(path, text)
    for words in (["verify"], ["status", "fresh"], ["show", "fresh"]):
        tests.refused(name, words, path, is_json)
    (tests.root / path).unlink()
    if old:
        old.write_bytes(kept)


def as_edited(tests, name, text, is_json):
    """In place of the files that people edit."""
    for path, command in (("Workspace/project.json", ["status", "full"]),
                          ("Workspace/people.json", ["status", "full"]),
                          ("Glossary/glossary.json", ["glossary", "list"]),
                          ("Glossary/arms.json", ["glossary", "list"])):
        kept = (tests.root / path).read_bytes()
        tests.replace(path, text)
        tests.refused(name, ["verify"], path, is_json)
        tests.refused(name, command, path, is_json)
        tests.replace(path, kept)


def as_values(tests, name, text, is_json):
    """Where any JSON is carried along, and where three versions are joined."""
    expected = False if name in STRICTER else is_json
    path = "Workspace/project.json"
    kept = (tests.root / path).read_bytes()
    tests.replace(path, kept.rstrip()[:-1].rstrip() + b',\n  "unknown": ' + text + b"\n}\n")
    status, told = tests.ask("verify")
    if expected is not None and status != (0 if expected else 3):
        tests.fault(f"{name} as a value: status {status}: {told[:300]}")
    if name in STRICTER and STRICTER[name] not in told:
        tests.fault(f"{name} as a value: {told[:300]}")
    tests.replace(path, kept)
    # A text that no kind of file is, is refused for that alone when it is JSON.
    for side in ("base", "ours", "theirs"):
        tests.replace(side, text)
    status, told = tests.ask("merge-file", "base", "ours", "theirs", "f.json")
    is_shape = "no file that people edit" in told
    if status != 3 or expected is not None and is_shape != expected:
        tests.fault(f"{name} to be merged: status {status}: {told[:300]}")
    for side in ("base", "ours", "theirs"):
        (tests.root / side).unlink()


sys.exit(main())

"""A small desk whose commands can be made to fail."""

import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
SOURCE = "# Новая система\n\nТурция получит четыре системы С-400.\n\nПоставка начнётся в июле.\n"
DRAFT = "# A new system\n\nTurkey will get four S-400 systems.\n\nDelivery starts in July.\n"
OTHER = "# The new system\n\nTurkey will get four S-400 systems.\n\nDelivery begins in July.\n"
THIRD = "# The new system\n\nTurkey is to get four S-400 systems.\n\nDelivery begins in July.\n"
CONCEPT = ["--domain", "air", "--term", "ru=комплекс", "--term", "en=system", "--definition",
           "A weapon with all that serves it.", "--part-of-speech", "noun", "--reason", "new"]
# Three domains, so that several files change at once; one of them is there already.
WORDS = ("id,domain,status,ru,en-GB,definition\n"
         "radar,air,approved,радар,radar,A device that sees by radio waves.\n"
         "frigate,naval,approved,фрегат,frigate,A warship that escorts others.\n"
         "mine,ground,approved,мина,mine,A charge that waits for its victim.\n")
EDITOR = f"env -u LD_PRELOAD sh '{HERE / 'editor'}'"


@dataclasses.dataclass
class Stage:
    """A command, and the project as it was before it."""

    name: str
    words: list
    variables: dict
    text: str
    clock: int
    before: pathlib.Path


def build(folder):
    compiler = next((c for c in ("cc", "clang", "gcc") if shutil.which(c)), None)
    if sys.platform != "linux" or compiler is None:
        print("SKIPPED: no C compiler, or no LD_PRELOAD on this system: nothing was tried")
        sys.exit(0)
    shim = folder / "shim.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-w", "-o", shim, HERE / "shim.c", "-ldl"],
                   check=True)
    return shim


def snapshot(root):
    """What everybody sees of a project: not what is this machine's own."""
    return {str(path.relative_to(root)): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file() and ".stet" not in path.parts}


class Desk:
    def __init__(self, stet, root):
        self.stet, self.root = stet, root
        self.clock = 1_700_000_000

    def run(self, words, text=None, **variables):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.root.parent),
                       "STET_PERSON": "ana", "SOURCE_DATE_EPOCH": str(self.clock)}
        environment.update({name: str(value) for name, value in variables.items()})
        return subprocess.run([self.stet, *words], cwd=self.root, env=environment, text=True,
                              input=text or "", capture_output=True)

    def must(self, *words, text=None, **variables):
        done = self.run(words, text, **variables)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        self.clock += 60
        return done

    def snapshot(self):
        return snapshot(self.root)


BORIS = {"STET_PERSON": "boris"}
STEPS = [
    ("init", ["init", "--name", "Desk", "--from", "ru", "--to", "en-GB"], {}, None),
    (None, ["people", "add", "ana", "--name", "Ana", "--roles", "translator,editor"], {}, None),
    (None, ["people", "add", "boris", "--name", "Boris", "--roles", "editor"], {}, None),
    ("start", ["start", "source.md", "--id", "s400"], {}, None),
    ("save", ["save", "s400", "1.md"], {}, None),
    ("save again", ["save", "s400", "2.md"], {}, None),
    ("save -", ["save", "s400", "-"], {}, THIRD),
    ("edit", ["edit", "s400"], {"EDITOR": EDITOR}, None),
    ("submit", ["submit", "s400"], {}, None),
    ("approve", ["approve", "s400"], BORIS, None),
    ("publish", ["publish", "s400", "--out", "page.html"], BORIS, None),
    ("publish again", ["publish", "s400", "--out", "page.html", "--correct", "It is July."], BORIS,
     None),
    ("people add", ["people", "add", "clara", "--name", "Clara", "--roles", "translator"], {}, None),
    ("glossary add", ["glossary", "add", "complex", *CONCEPT], {}, None),
    ("glossary edit", ["glossary", "edit", "complex", "--definition", "A weapon and its vehicles.",
                       "--reason", "clearer"], {}, None),
    ("glossary import", ["glossary", "import", "words.csv", "--apply"], {}, None),
    ("glossary retire", ["glossary", "retire", "complex", "--reason", "not used"], {}, None),
]


def prepare(stet, folder):
    """A project before each of the commands."""
    root = folder / "desk"
    desk = Desk(stet, root)
    root.mkdir()
    for name, text in (("source.md", SOURCE), ("1.md", DRAFT), ("2.md", OTHER), ("words.csv", WORDS)):
        (root / name).write_text(text)
    stages = []
    for name, words, variables, text in STEPS:
        copy = folder / f"before {name or 'nothing'}"
        if name:
            shutil.copytree(root, copy)
            stages.append(Stage(name, words, variables, text, desk.clock, copy))
        desk.must(*words, text=text, **variables)
    return stages


def again(stet, folder, stage):
    """The project as it was before a command, to try it in."""
    root = folder / "try"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(stage.before, root)
    desk = Desk(stet, root)
    desk.clock = stage.clock
    return desk

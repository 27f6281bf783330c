"""Many processes record drafts into one job at once, and some are killed at random.

    writers.py STET [PROCESSES [DRAFTS]]

Every draft whose save said that it was done must be in the job, all records in one chain.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

SOURCE = "# Новая система\n\nТурция получит четыре системы.\n"


def main():
    stet = str(pathlib.Path(sys.argv[1]).resolve())
    processes = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    drafts = int(sys.argv[3]) if len(sys.argv) > 3 else 50
    seed = 7
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        environment = {"PATH": os.environ["PATH"], "HOME": name, "STET_PERSON": "ana"}

        def run(*words):
            return subprocess.run([stet, *words], cwd=root, env=environment, capture_output=True,
                                  text=True)

        (root / "source.md").write_text(SOURCE)
        for words in (["init", "--name", "Desk", "--from", "ru", "--to", "en-GB"],
                      ["people", "add", "ana", "--name", "Ana", "--roles", "translator"],
                      ["start", "source.md", "--id", "job"]):
            assert run(*words).returncode == 0, words

        acknowledged, killed, refused = [], 0, 0
        guard = threading.Lock()

        def write(writer):
            nonlocal killed, refused
            chance = random.Random(seed * 1000 + writer)
            file = root / f"{writer}.md"
            for number in range(drafts):
                text = f"writer {writer} draft {number}"
                file.write_text(f"# {text}\n\nTurkey gets systems, says {writer}-{number}.\n")
                while True:
                    child = subprocess.Popen([stet, "save", "job", file.name], cwd=root,
                                             env=environment, stdout=subprocess.DEVNULL,
                                             stderr=subprocess.PIPE)
                    if chance.random() < 0.1:
                        time.sleep(chance.random() * 0.05)
                        child.kill()
                    child.communicate()
                    with guard:
                        if child.returncode == 0:
                            acknowledged.append(text)
                            break
                        if child.returncode == -9:
                            killed += 1
                        else:
                            refused += 1

        threads = [threading.Thread(target=write, args=[n]) for n in range(processes)]
        started = time.time()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.time() - started

        verified = run("verify")
        assert verified.returncode == 0, verified.stdout
        records = sorted((root / "Workspace/jobs").rglob("*.json"))
        numbers = [json.loads(path.read_bytes())["number"] for path in records]
        assert numbers == list(range(1, len(numbers) + 1)), "not one chain"
        texts = "\n".join(path.read_text() for path in records)
        lost = [text for text in acknowledged if text not in texts]
        assert not lost, f"lost: {lost[:3]}"
        assert len(acknowledged) == processes * drafts
        print(f"{processes} processes, {len(acknowledged)} drafts acknowledged in {seconds:.0f} s, "
              f"{killed} killed, {refused} refused, {len(records)} records in one chain, none lost")


main()

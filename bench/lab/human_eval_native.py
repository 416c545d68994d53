"""Judges whole programs as openai/human-eval does: each in a new process, in a folder of its own, two at a time, with
what its reliability_guard takes away. Reads a JSON list of programs (prompt, completion, tests and call), prints how
long all took and how many passed."""

import contextlib
import faulthandler
import io
import json
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

TIMEOUT_SECONDS = 3.0
TAKEN = {
    "builtins": "exit quit help",
    "os": """kill system putenv remove removedirs rmdir fchdir setuid fork forkpty killpg rename renames truncate
    replace unlink fchmod fchown chmod chown chroot lchflags lchmod lchown getcwd chdir""",
    "shutil": "rmtree move chown",
    "subprocess": "Popen",
}


class Unreadable(io.StringIO):
    def read(self, *args):
        raise OSError

    readline = readlines = read

    def readable(self):
        return False


def too_late(*_):
    raise TimeoutError


def execute(program, result):
    with tempfile.TemporaryDirectory() as folder:
        # What cleaning up the folder needs.
        kept = [(os, name) for name in ("rmdir", "unlink", "chdir", "getcwd")] + [(shutil, "rmtree")]
        kept = [(module, name, getattr(module, name)) for module, name in kept]
        os.chdir(folder)
        faulthandler.disable()
        for module, names in TAKEN.items():
            for name in names.split():
                setattr(__import__(module), name, None)
        for name in ("ipdb", "joblib", "resource", "psutil", "tkinter"):
            sys.modules[name] = None
        try:
            signal.setitimer(signal.ITIMER_REAL, TIMEOUT_SECONDS)
            signal.signal(signal.SIGALRM, too_late)
            silent = Unreadable()
            try:
                with contextlib.redirect_stdout(silent), contextlib.redirect_stderr(silent):
                    sys.stdin = silent
                    exec(program, {})
                result.append("passed")
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        except TimeoutError:
            result.append("timed out")
        except BaseException as error:
            result.append(f"failed: {error}")
        for module, name, function in kept:
            setattr(module, name, function)
        os.chdir("/")


def check(program):
    manager = multiprocessing.Manager()
    result = manager.list()
    process = multiprocessing.Process(target=execute, args=(program, result))
    process.start()
    process.join(timeout=TIMEOUT_SECONDS + 1)
    if process.is_alive():
        process.kill()
    return result[0] if len(result) > 0 else "timed out"


if __name__ == "__main__":
    multiprocessing.set_start_method("fork")
    programs = json.load(sys.stdin)
    began = time.perf_counter()
    with ThreadPoolExecutor(max_workers=2) as pool:
        said = list(pool.map(check, programs))
    print(json.dumps({"millis": 1000 * (time.perf_counter() - began), "passed": said.count("passed")}))

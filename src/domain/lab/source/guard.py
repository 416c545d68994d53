"""What the runners of HumanEval and its kin take from a program before they run it. Their own comment says it: this is
no sandbox. Ours is around it; here it only makes verdicts equal. Put before the runners by the page."""

import builtins
import io
import json
import os
import shutil
import subprocess
import sys


class Ended(BaseException):
    """Stands for the end of the process, after which the source's runner hears nothing more."""


class Silent(io.StringIO):
    """Takes what is printed, and refuses to be read."""

    def read(self, *args):
        raise OSError

    readline = readlines = read

    def readable(self):
        return False


forbidden = {
    builtins: "exit quit help",
    os: """kill system putenv remove removedirs rmdir fchdir setuid fork forkpty killpg rename renames truncate replace
    unlink fchmod fchown chmod chown chroot lchflags lchmod lchown getcwd chdir""",
    shutil: "rmtree move chown",
    subprocess: "Popen",
}


def end(*args):
    raise Ended


def guard():
    for module, names in forbidden.items():
        for name in names.split():
            setattr(module, name, None)
    for name in ("ipdb", "joblib", "resource", "psutil", "tkinter"):
        sys.modules[name] = None
    os._exit = os.abort = end
    silence()


def silence():
    sys.stdin, sys.stdout, sys.stderr = Silent(), Silent(), Silent()


def verdict(work):
    """What came of `work`: "passed", "timed out" where the process would have ended, or "failed: " and why.
    The page's clock comes through."""
    try:
        work()
    except KeyboardInterrupt:
        raise
    except Ended:
        return "timed out"
    except BaseException as error:
        return f"failed: {type(error).__name__}: {error}"[:400]
    return "passed"


ended = None


def next_verdict(work):
    """As `verdict`, to the first that is not "passed": what comes after it is not run, and is told the same."""
    global ended
    if ended is None:
        said = verdict(work)
        ended = None if said == "passed" else said
        return said
    return ended

"""What stands around a program: standard streams, clocks, the recursion limit.

The worker's half is workers/python/streams.ts. The two meet at one file descriptor, because a file's system calls
are harmless and need no JavaScript object within a program's reach.
"""

import atexit
import io
import posix
import sys
import time

CHANNEL = 1000
READ_CHUNK = 1 << 20

# Python's own default of 1,000 would refuse honest recursion that judges elsewhere allow, and a memoised level takes
# two frames here (lru_cache.py). Python frames live on the heap, so the native stack does not care.
DEFAULT_FRAMES = 20_000
# An endless recursion has to end as RecursionError, not by eating all memory.
MOST_FRAMES = 300_000

# A program may patch posix later.
tell = posix.write
set_frames = sys.setrecursionlimit
monotonic = time.monotonic
recursion_limit = DEFAULT_FRAMES
clock_millis = None


def setrecursionlimit(limit, /):
    """Set the maximum depth of the Python interpreter stack to n."""
    global recursion_limit
    if type(limit) is int and limit > 0:
        set_frames(max(min(2 * limit, MOST_FRAMES), 100))
    else:
        set_frames(limit)
    recursion_limit = limit


def set_default_frames(frames):
    """For the second try after a fatal end, see workers/python/stack-guard.ts."""
    global recursion_limit
    set_frames(frames)
    recursion_limit = frames


def getrecursionlimit():
    """Return the current value of the recursion limit."""
    return recursion_limit


def sleep(seconds, /):
    """Delay execution for a given number of seconds."""
    # The original waits inside C, where no interrupt reaches it. With a clock that a test has set, sleeping moves it.
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if clock_millis is not None and seconds < float("inf"):
        set_clock(clock_millis + seconds * 1000)
        return
    end = monotonic() + seconds
    while monotonic() < end:
        pass


def set_clock(millis):
    global clock_millis
    clock_millis = millis
    tell(CHANNEL, b"c" + float.__repr__(float(millis)).encode())


def forget_clock():
    global clock_millis
    clock_millis = None


def set_stdin(text):
    tell(CHANNEL, b"i" + text.encode("utf-8", "surrogatepass"))


def interrupted():
    """Whether the worker has seen an interrupt during this case: the channel answers by how much it took."""
    return tell(CHANNEL, b"?") == 1


def host_calls(place):
    """How often this case called a host function. The worker counts, because a program can reach all that lives here."""
    return tell(CHANNEL, b"q%d" % place)


def go_on(answer):
    """Hands a case's answer to the worker. True: that case is settled and the next one has begun."""
    try:
        return tell(CHANNEL, b"n" + answer.encode()) == 1
    except OSError:
        # The program closed the channel.
        return False


def mark_output():
    tell(CHANNEL, b"m")


def output_since_mark():
    pieces = []
    while piece := posix.read(CHANNEL, READ_CHUNK):
        pieces.append(piece)
    return b"".join(pieces).decode("utf-8", "replace")


def open_streams():
    """Fresh standard streams over the file descriptors 0, 1 and 2, with nothing left in any buffer."""
    global own_stdout
    sys.stdin = sys.__stdin__ = io.TextIOWrapper(
        io.BufferedReader(io.FileIO(0, "r", closefd=False)), encoding="utf-8", errors="strict"
    )
    own_stdout = sys.stdout = sys.__stdout__ = io.TextIOWrapper(
        io.BufferedWriter(io.FileIO(1, "w", closefd=False)), encoding="utf-8", errors="strict", newline="\n"
    )
    # Nothing waits in a buffer of its own, so there is nothing to push out after each case.
    sys.stderr = sys.__stderr__ = io.TextIOWrapper(
        ErrorFile(2, "w", closefd=False),
        encoding="utf-8", errors="backslashreplace", newline="\n", write_through=True,
    )
    # As CPython opens them; a TextIOWrapper alone has no mode.
    sys.stdin.mode, sys.stdout.mode, sys.stderr.mode = "r", "w", "w"


class ErrorFile(io.FileIO):
    """Standard error. What was printed before comes out first, as in a terminal."""

    def write(self, data, /):
        flush_streams()
        return io.FileIO.write(self, data)


def flush_streams():
    """Pushes out what a program printed, through whatever it made of sys.stdout."""
    if getattr(sys, "stdout", None) is not own_stdout:
        try:
            sys.stdout.flush()
        except MemoryError:
            raise
        except BaseException:
            # sys.stdout may be None, or missing, or a class of the program's.
            if interrupted():
                raise
    try:
        io.TextIOWrapper.flush(own_stdout)
    except ValueError:
        # The program closed it.
        pass


def settle_program():
    """What Python does when a program ends: exit functions, then the last of its output."""
    atexit._run_exitfuncs()
    flush_streams()


def exit(code=None):
    raise SystemExit(code)


set_frames(DEFAULT_FRAMES)
sys.setrecursionlimit = setrecursionlimit
sys.getrecursionlimit = getrecursionlimit
time.sleep = sleep
open_streams()

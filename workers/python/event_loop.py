"""An event loop in pure Python, so that asyncio works as programs know it.

Pyodide's own loop is the browser's, which cannot turn while a program waits for it, and which is JavaScript.
"""

import asyncio.base_events
import asyncio.events
import asyncio.runners


class NoSockets:
    """Where a loop waits for sockets. There are none, so all that can come is a later time."""

    def select(self, timeout):
        # With nothing to come at any time the program hangs, as it would elsewhere, until its time is over.
        sleep(float("inf") if timeout is None else timeout)
        return ()


class EventLoop(asyncio.base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = NoSockets()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class EventLoopPolicy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = EventLoop


asyncio.run = asyncio.runners.run
asyncio.events._set_running_loop(None)
asyncio.events._set_event_loop_policy(EventLoopPolicy())

import codec from "./codec.py?raw";
import eventLoop from "./event_loop.py?raw";
import harness from "./harness.py?raw";
import lruCache from "./lru_cache.py?raw";
import prelude from "./prelude.py?raw";
import surroundings from "./surroundings.py?raw";
import thrown from "./thrown.py?raw";

/** In the order in which each finds what it uses; build/python-assets.ts reads the same files. */
export const pythonParts = [prelude, lruCache, codec, thrown, surroundings, eventLoop, harness];

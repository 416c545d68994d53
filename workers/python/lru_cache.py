"""functools.lru_cache and functools.cache in pure Python.

CPython's own goes through C at every call, so memoised recursion eats the native stack, which is shallow in a
worker: about 400 levels. A call from Python to Python uses none of it.
"""

import functools


def lru_cache_wrapper(function, maxsize, typed, info_type):
    """Takes the place of `functools._lru_cache_wrapper`: same arguments, same attributes, same eviction order."""
    make_key = functools._make_key
    plain = frozenset({int, str})
    missing = object()
    results = {}
    hits = misses = 0

    def unbounded(*args, **kwargs):
        nonlocal hits, misses
        if not kwargs and not typed and len(args) == 1 and type(args[0]) in plain:
            key = args[0]
        else:
            key = make_key(args, kwargs, typed)
        found = results.get(key, missing)
        if found is not missing:
            hits += 1
            return found
        misses += 1
        found = results[key] = function(*args, **kwargs)
        return found

    def bounded(*args, **kwargs):
        nonlocal hits, misses
        key = make_key(args, kwargs, typed)
        # A dict keeps insertion order: taking an entry out and putting it back makes it the newest.
        found = results.pop(key, missing)
        if found is not missing:
            results[key] = found
            hits += 1
            return found
        misses += 1
        found = function(*args, **kwargs)
        if key not in results:
            if len(results) >= maxsize:
                del results[next(iter(results))]
            results[key] = found
        return found

    def without_memory(*args, **kwargs):
        nonlocal misses
        misses += 1
        return function(*args, **kwargs)

    def cache_info():
        """Report cache statistics"""
        return info_type(hits, misses, maxsize, len(results))

    def cache_clear():
        """Clear the cache and cache statistics"""
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    wrapper = unbounded if maxsize is None else bounded if maxsize > 0 else without_memory
    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    return wrapper


functools._lru_cache_wrapper = lru_cache_wrapper

"""Imported into the snapshot: what programs usually import is free afterwards."""

import abc, array, ast, asyncio, bisect, calendar, cmath, collections, collections.abc, contextlib, copy, dataclasses
import datetime, decimal, difflib, enum, fractions, functools, gc, hashlib, heapq, inspect, io, itertools, json
import linecache, math, numbers, operator, os, pickle, pprint, queue, random, re, secrets, statistics, string, struct, sys
import textwrap, time, traceback, types, typing, unicodedata, uuid, warnings, weakref, zlib

"""What a program threw, as wire text: its type, a bounded message, and the frames of the program's own file."""

FILE = "solution.py"
MESSAGE_CHARACTERS = 2000
FRAMES = 50
BASES = 20
NAME_CHARACTERS = 100

traceback_of = BaseException.__dict__["__traceback__"].__get__
set_traceback = BaseException.__dict__["__traceback__"].__set__


def put_thrown(error, interrupted):
    kind = type(error)
    text = (
        '{"type":' + quote(name_of(kind)) + ',"bases":[' + ",".join(bases_of(kind)) + '],"message":' + quote(message_of(error, interrupted))
        + ',"frames":[' + ",".join(frames_of(error)) + "]}"
    )
    release_traceback(error)
    return text


def bases_of(kind):
    bases = [base for base in mro_of(kind)[1:] if base is not object]
    return [quote(str.__str__(name_of(base))[:NAME_CHARACTERS]) for base in bases[:BASES]]


def message_of(error, interrupted):
    try:
        # The program's own __str__ may run here, and may do anything.
        text = str.__str__(str(error))
    except MemoryError:
        raise
    except BaseException:
        if interrupted():
            raise
        return "(its message could not be read)"
    return text[:MESSAGE_CHARACTERS]


def frames_of(error):
    """The outermost and the innermost frames; a long recursion loses its middle."""
    first, last = [], []
    entry = traceback_of(error)
    while entry is not None:
        code = entry.tb_frame.f_code
        if code.co_filename == FILE:
            frame = (entry.tb_lineno or code.co_firstlineno, code.co_name)
            if len(first) < FRAMES // 2:
                first.append(frame)
            else:
                last.append(frame)
                if len(last) > FRAMES:
                    del last[: -FRAMES // 2]
        entry = entry.tb_next
    return [
        '{"line":' + str(line) + ',"function":' + quote(name) + "}"
        for line, name in first + last[-(FRAMES - FRAMES // 2):]
    ]


def release_traceback(error):
    """Frees a long traceback link by link. CPython frees the chain by recursion in C, which some 3,000 frames
    make fatal here, and an endless recursion leaves as many as the limit allows."""
    entries = []
    entry = traceback_of(error)
    while entry is not None:
        entries.append(entry)
        entry = entry.tb_next
    set_traceback(error, None)
    for entry in entries:
        entry.tb_next = None
    # The innermost first: each frame holds the one that called it.
    while entries:
        entry = entries.pop()


def put_syntax_problem(message, line=None, column=None):
    text = '{"kind":"notCompiled","message":' + quote(message[:MESSAGE_CHARACTERS])
    if line is not None and line > 0:
        text += f',"line":{line}'
        if column is not None and column > 0:
            text += f',"column":{column}'
    return text + "}"

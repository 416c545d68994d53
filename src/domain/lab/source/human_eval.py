"""As human_eval/execution.py of openai/human-eval: program and tests in one namespace, where nothing may throw.
The page puts PROGRAM before it."""


def check(index):
    guard()
    return verdict(lambda: exec(PROGRAM, {}))

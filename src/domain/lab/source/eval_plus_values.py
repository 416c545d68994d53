"""What evalplus takes for the expected value of an input: the canonical solution's answer, or whether there is one."""

import copy

NOT_NONE = "check_str text_match_three text_starta_endb".split()


def value_of(solution, args):
    value = solution(*copy.deepcopy(args))
    return value is not None if RETYPE is not None and ENTRY_POINT in NOT_NONE else value

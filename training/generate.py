"""
Answers the examination's questions in PyTorch, with the weights rounded as they are shipped. For quick looks between two trainings,
and as the reference of the parity check; the figures that count come from `npm run evaluate:model`.

    python3 training/generate.py --questions training/out/questions.jsonl --out training/out/answers.jsonl [--samples 10] [--drafts]
"""

import argparse
import json

import numpy as np
import torch

from model import LanguageModel, Shape

parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint", default="training/out/checkpoint")
parser.add_argument("--corpus", default="training/out")
parser.add_argument("--questions", default="training/out/questions.jsonl")
parser.add_argument("--out", default="training/out/answers.jsonl")
parser.add_argument("--set", help="only questions of this set")
parser.add_argument("--every", type=int, default=1, help="only every so many-th question")
parser.add_argument("--samples", type=int, default=0, help="0: greedy")
parser.add_argument("--temperature", type=float, default=0.8)
parser.add_argument("--drafts", action="store_true", help="with the control line for drafts")
parser.add_argument("--max-new-tokens", type=int, default=640)
parser.add_argument("--rows", type=int, default=256, help="answers written side by side")
args = parser.parse_args()

torch.manual_seed(1)
device = "cuda" if torch.cuda.is_available() else "cpu"
facts = json.load(open(f"{args.checkpoint}/checkpoint.json"))
special = json.load(open(f"{args.corpus}/corpus.json"))["special"]
ends = {special["<|im_end|>"], special["<|endoftext|>"]}


def rounded(weight):
    """As export.py stores a matrix: int8 with one scale for each row."""
    if weight.ndim < 2:
        return weight
    scale = np.maximum(np.abs(weight).max(1, keepdims=True), 1e-12) / 127.0
    return (np.clip(np.rint(weight / scale), -127, 127) * scale).astype(np.float32)


arrays = {}
for number in range(facts["parts"]):
    arrays.update(np.load(f"{args.checkpoint}/part-{number}.npz"))
model = LanguageModel(Shape(**facts["shape"])).to(device).eval()
model.load_state_dict({name: torch.from_numpy(rounded(array.astype(np.float32))) for name, array in arrays.items()})


def choose(scores):
    """One token for each row of scores [rows, vocabulary]."""
    if args.samples == 0:
        return scores.argmax(-1)
    return torch.multinomial(torch.softmax(scores / args.temperature, -1), 1)[:, 0]


@torch.no_grad()
def answer(prompts):
    """One answer to each prompt; all are equally long, in tokens, so that none needs padding."""
    ids = torch.tensor(prompts, device=device)
    answers, open_rows, past = [[] for _ in prompts], set(range(len(prompts))), None
    for _ in range(min(args.max_new_tokens, facts["shape"]["context_tokens"] - len(prompts[0]))):
        x, past = model(ids, past)
        chosen = choose(model.scores(x[:, -1]))
        for row, token in enumerate(chosen.tolist()):
            if token in ends:
                open_rows.discard(row)
            elif row in open_rows:
                answers[row].append(token)
        if not open_rows:
            break
        ids = chosen[:, None]
    return answers


questions = [json.loads(line) for line in open(args.questions)]
questions = [each for each in questions if args.set in (None, each["set"])][:: args.every]
prompt_of = lambda question: question["draftTokens" if args.drafts else "tokens"]
done = {}
if args.samples > 0:
    for question in questions:
        done[question["id"]] = answer([prompt_of(question)] * args.samples)
else:
    by_length = {}
    for question in questions:
        by_length.setdefault(len(prompt_of(question)), []).append(question)
    for group in by_length.values():
        for start in range(0, len(group), args.rows):
            part = group[start : start + args.rows]
            for question, tokens in zip(part, answer([prompt_of(each) for each in part])):
                done[question["id"]] = [tokens]
with open(args.out, "w") as file:
    for question in questions:
        file.write(json.dumps({"id": question["id"], "answers": done[question["id"]]}) + "\n")
print(f"{len(questions)} questions answered")

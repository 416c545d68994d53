"""
Trains the model on the corpus of make-corpus.mjs, on a GPU where there is one, else on the processor with bfloat16.

    python3 training/train.py --data training/out --tokens 400000000 [--resume training/out/checkpoint]

The schedule counts tokens, so the same seed and budget give the same run on any machine of one kind. `--seconds` ends a
run early, with the learning rate led down to zero by then: for a machine that is lent for a time. Every few minutes, and at
the end, the checkpoint is written as half-precision parts of at most 12 MB: see `save`.
"""

import argparse
import json
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from model import LanguageModel, Shape

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="training/out")
parser.add_argument("--out", default="training/out/checkpoint")
parser.add_argument("--resume", help="a checkpoint's folder: go on from its weights, with a fresh optimizer")
parser.add_argument("--tokens", type=float, default=400e6, help="budget: tokens seen, padding not counted")
parser.add_argument("--seconds", type=float, default=math.inf, help="budget: time")
parser.add_argument("--batch-tokens", type=int, default=65536)
parser.add_argument("--rate", type=float, default=2.5e-3)
parser.add_argument("--dropout", type=float, default=0.0)
parser.add_argument("--decay", type=float, default=0.05)
parser.add_argument("--seed", type=int, default=0)
parser.add_argument("--threads", type=int, default=1, help="on the processor: more cost more than they bring")
for name, size in [("width", 320), ("layers", 7), ("heads", 10), ("key-value-heads", 2), ("feed-forward", 864)]:
    parser.add_argument(f"--{name}", type=int, default=size)
args = parser.parse_args()

torch.manual_seed(args.seed)
random = np.random.default_rng(args.seed)
device = "cuda" if torch.cuda.is_available() else "cpu"
if device == "cpu":
    torch.set_num_threads(args.threads)
    torch.set_flush_denormal(True)
else:
    torch.backends.cuda.matmul.allow_tf32 = True


class Corpus:
    """All documents on the device; a batch is gathered by index, so nothing is copied while training."""

    def __init__(self, folder: str):
        self.facts = json.load(open(f"{folder}/corpus.json"))
        tokens = np.fromfile(f"{folder}/tokens.u16", np.uint16).astype(np.int32)
        wanted = np.fromfile(f"{folder}/wanted.u8", np.uint8)
        self.offsets = np.fromfile(f"{folder}/offsets.u32", np.uint32).astype(np.int64)
        self.lengths = np.diff(self.offsets)
        self.tokens = torch.from_numpy(tokens).to(device)
        self.wanted = torch.from_numpy(wanted).to(device)

    def batches(self, batch_tokens: int):
        """Endless; documents of like length together. Yields inputs, targets, weights [documents, tokens] and the token count."""
        while True:
            order = random.permutation(len(self.lengths))
            for start in range(0, len(order), 16384):
                chunk = order[start : start + 16384]
                chunk = chunk[np.argsort(self.lengths[chunk], kind="stable")]
                groups = list(self.groups(chunk, batch_tokens))
                random.shuffle(groups)
                for group in groups:
                    yield self.gather(group)

    def groups(self, chunk, batch_tokens: int):
        start = 0
        while start < len(chunk):
            count = max(1, batch_tokens // int(self.lengths[chunk[start]]))
            while count > 1 and count * int(self.lengths[chunk[min(start + count, len(chunk)) - 1]]) > batch_tokens:
                count = int(count * 0.95)
            yield chunk[start : start + count]
            start += count

    def gather(self, group):
        lengths = torch.from_numpy(self.lengths[group]).to(device)
        starts = torch.from_numpy(self.offsets[group]).to(device)
        # A multiple of 16: fewer shapes for the allocator.
        longest = -(-int(self.lengths[group].max()) // 16) * 16
        place = torch.arange(longest, device=device)
        index = (starts[:, None] + place).clamp(max=len(self.tokens) - 1)
        inside = place < lengths[:, None]
        ids = torch.where(inside, self.tokens[index], 0).long()
        weights = (self.wanted[index] * inside).float()
        return ids[:, :-1], ids[:, 1:], weights[:, 1:], int(self.lengths[group].sum())


def loss_of(model, ids, targets, weights):
    with torch.autocast(device, dtype=torch.bfloat16):
        x, _ = model(ids)
        # Only where a token is wanted: the scores are the largest tensor of all.
        kept = weights.reshape(-1) > 0
        scores = model.scores(x.reshape(-1, x.shape[-1])[kept])
    return F.cross_entropy(scores.float(), targets.reshape(-1)[kept])


def save(model, folder: str, facts: dict):
    """`part-<n>.npz` of half-precision arrays, at most 12 MB each, and `checkpoint.json`."""
    os.makedirs(folder, exist_ok=True)
    parts, size = [{}], 0
    for name, weight in model.state_dict().items():
        array = weight.detach().float().cpu().numpy().astype(np.float16)
        if size + array.nbytes > 12e6:
            parts.append({})
            size = 0
        parts[-1][name] = array
        size += array.nbytes
    for number, part in enumerate(parts):
        np.savez(f"{folder}/part-{number}.npz", **part)
    with open(f"{folder}/checkpoint.json", "w") as file:
        json.dump({"shape": model.shape.as_dict(), "parts": len(parts), **facts}, file, indent=1)


def load_weights(model, folder: str):
    count = json.load(open(f"{folder}/checkpoint.json"))["parts"]
    arrays = {}
    for number in range(count):
        arrays.update(np.load(f"{folder}/part-{number}.npz"))
    model.load_state_dict({name: torch.from_numpy(array.astype(np.float32)) for name, array in arrays.items()})


def rate_at(progress: float, step: int, steps_to_warm: int) -> float:
    """Warm up, stay, then straight down to a fiftieth."""
    warm = min(1.0, (step + 1) / steps_to_warm)
    fall = 1.0 if progress < 0.3 else max(0.02, 1 - (progress - 0.3) / 0.7)
    return args.rate * warm * fall


corpus = Corpus(args.data)
shape = Shape(
    vocabulary=corpus.facts["vocabulary"],
    width=args.width,
    layers=args.layers,
    heads=args.heads,
    key_value_heads=args.key_value_heads,
    feed_forward=args.feed_forward,
    context_tokens=corpus.facts["contextTokens"],
    dropout=args.dropout,
)
model = LanguageModel(shape).to(device)
if args.resume:
    load_weights(model, args.resume)
matrices = [weight for weight in model.parameters() if weight.dim() == 2]
vectors = [weight for weight in model.parameters() if weight.dim() < 2]
optimizer = torch.optim.AdamW(
    [{"params": matrices, "weight_decay": args.decay}, {"params": vectors, "weight_decay": 0.0}],
    lr=args.rate,
    betas=(0.9, 0.95),
    **({"fused": True} if device == "cuda" else {"foreach": True}),
)
count = sum(weight.numel() for weight in model.parameters())
print(f"{count:,} parameters, {corpus.facts['documents']:,} documents, {corpus.facts['tokens']:,} tokens, on {device}", flush=True)

began = logged = saved = time.time()
seen = step = 0
smooth = None
for ids, targets, weights, tokens in corpus.batches(args.batch_tokens):
    elapsed = time.time() - began
    progress = max(seen / args.tokens, elapsed / args.seconds)
    if progress >= 1:
        break
    for group in optimizer.param_groups:
        group["lr"] = rate_at(progress, step, 200 if not args.resume else 50)
    optimizer.zero_grad(set_to_none=True)
    loss = loss_of(model, ids, targets, weights)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    seen += tokens
    step += 1
    if time.time() - logged > 10 or step == 5:
        logged = time.time()
        value = float(loss.detach())
        smooth = value if smooth is None else 0.7 * smooth + 0.3 * value
        epochs = seen / corpus.facts["tokens"]
        print(f"{elapsed:.0f} s, step {step}, loss {smooth:.4f}, {seen / max(elapsed, 1e-9):,.0f} tokens/s, {epochs:.2f} epochs", flush=True)
    if time.time() - saved > 150:
        saved = time.time()
        save(model, args.out, {"step": step, "tokensSeen": seen, "finished": False})
facts = {"step": step, "tokensSeen": seen, "seconds": round(time.time() - began), "loss": smooth, "device": device}
save(model, args.out, {**facts, "finished": True, "seed": args.seed, "rate": args.rate, "batchTokens": args.batch_tokens})
print("done", facts, flush=True)

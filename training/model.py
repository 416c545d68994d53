"""The model: decoder only, Llama layout (RMSNorm, rotary positions in halves, grouped queries, SwiGLU), tied embedding."""

import math
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import nn


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    width: int = 320
    layers: int = 7
    heads: int = 10
    key_value_heads: int = 2
    feed_forward: int = 864
    context_tokens: int = 1024
    rotary_base: float = 10000.0
    epsilon: float = 1e-6
    dropout: float = 0.0

    @property
    def head_width(self) -> int:
        return self.width // self.heads

    def as_dict(self) -> dict:
        return asdict(self)


class Norm(nn.Module):
    def __init__(self, width: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x):
        x = x.float()
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.epsilon) * self.weight


def rotate(x, cos, sin):
    """Half-split rotation, as in Llama. `x`: [batch, heads, tokens, head width]."""
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


class Attention(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        kv_width = shape.key_value_heads * shape.head_width
        self.q_proj = nn.Linear(shape.width, shape.width, bias=False)
        self.k_proj = nn.Linear(shape.width, kv_width, bias=False)
        self.v_proj = nn.Linear(shape.width, kv_width, bias=False)
        self.o_proj = nn.Linear(shape.width, shape.width, bias=False)

    def forward(self, x, cos, sin, past):
        """`past`: None, or keys and values of the tokens before; returns the output and both with these tokens added."""
        s = self.shape
        batch, tokens, _ = x.shape

        def heads(y, count):
            return y.view(batch, tokens, count, s.head_width).transpose(1, 2)

        q = heads(self.q_proj(x), s.heads)
        k = heads(self.k_proj(x), s.key_value_heads)
        v = heads(self.v_proj(x), s.key_value_heads)
        q, k = rotate(q, cos, sin).to(v.dtype), rotate(k, cos, sin).to(v.dtype)
        if past is not None:
            k, v = torch.cat([past[0], k], 2), torch.cat([past[1], v], 2)
        group = s.heads // s.key_value_heads
        y = attend(q, k.repeat_interleave(group, 1), v.repeat_interleave(group, 1))
        return self.o_proj(y.transpose(1, 2).reshape(batch, tokens, s.width)), (k, v)


def attend(q, k, v):
    """Causal; with fewer queries than keys the queries are the last ones."""
    tokens, seen = q.shape[2], k.shape[2]
    if hasattr(F, "scaled_dot_product_attention"):
        if tokens == seen:
            return F.scaled_dot_product_attention(q, k, v, is_causal=True)
        mask = torch.ones(tokens, seen, dtype=torch.bool, device=q.device).tril(seen - tokens)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    scores = (q @ k.transpose(-1, -2)).float() / math.sqrt(q.shape[-1])
    hidden = torch.ones(tokens, seen, dtype=torch.bool, device=q.device).triu(1 + seen - tokens)
    return F.softmax(scores.masked_fill(hidden, -1e9), -1).to(v.dtype) @ v


class FeedForward(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.gate_proj = nn.Linear(shape.width, shape.feed_forward, bias=False)
        self.up_proj = nn.Linear(shape.width, shape.feed_forward, bias=False)
        self.down_proj = nn.Linear(shape.feed_forward, shape.width, bias=False)

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Block(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.input_layernorm = Norm(shape.width, shape.epsilon)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = Norm(shape.width, shape.epsilon)
        self.mlp = FeedForward(shape)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, x, cos, sin, past):
        y, present = self.self_attn(self.input_layernorm(x), cos, sin, past)
        x = x + self.dropout(y)
        return x + self.dropout(self.mlp(self.post_attention_layernorm(x))), present


class LanguageModel(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.width)
        self.layers = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width, shape.epsilon)
        cos, sin = rotary_tables(shape)
        self.register_buffer("cos", cos, False)
        self.register_buffer("sin", sin, False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                ends_block = name.endswith(("o_proj.weight", "down_proj.weight"))
                nn.init.normal_(weight, 0, 0.02 / (math.sqrt(2 * shape.layers) if ends_block else 1))

    def forward(self, ids, past=None):
        """
        `ids`: [batch, tokens]; `past`: what an earlier call returned.
        Returns the last layer's output [batch, tokens, width], before `scores`, and the new past.
        """
        start = 0 if past is None else past[0][0].shape[2]
        cos, sin = self.cos[start : start + ids.shape[1]], self.sin[start : start + ids.shape[1]]
        x = self.embed_tokens(ids)
        presents = []
        for at, block in enumerate(self.layers):
            x, present = block(x, cos, sin, None if past is None else past[at])
            presents.append(present)
        return self.norm(x), presents

    def scores(self, x):
        """[…, width] to […, vocabulary]: the embedding is shared."""
        return F.linear(x, self.embed_tokens.weight)


def rotary_tables(shape: Shape):
    steps = torch.arange(0, shape.head_width, 2).float() / shape.head_width
    angles = torch.outer(torch.arange(shape.context_tokens).float(), 1.0 / shape.rotary_base**steps)
    return angles.cos(), angles.sin()

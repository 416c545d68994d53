"""
Writes the page's model folder from a checkpoint: onnx/model_quantized.onnx, config.json and generation_config.json
(the tokenizer's files are made with the corpus).

    python3 training/export.py --checkpoint training/out/checkpoint --corpus training/out --out public/models/<name>-v<N>

The graph is built by hand. Weights are int8 with one scale for each output channel, multiplied out when the session starts,
so that all arithmetic is fp32: the same tokens on WebAssembly and on WebGPU, alone and in a batch. Attention is spelled out,
because the fused operator is wrong for padded batches, and on some WebGPU adapters.
"""

import argparse
import json
import os

import numpy as np
from onnx import TensorProto, helper, numpy_helper

parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint", default="training/out/checkpoint")
parser.add_argument("--corpus", default="training/out")
parser.add_argument("--out", required=True)
args = parser.parse_args()


def read_checkpoint(folder: str):
    facts = json.load(open(f"{folder}/checkpoint.json"))
    arrays = {}
    for number in range(facts["parts"]):
        arrays.update(np.load(f"{folder}/part-{number}.npz"))
    return facts["shape"], {name: array.astype(np.float32) for name, array in arrays.items()}


def quantize(weight):
    """[rows, columns] to int8 and one scale for each row."""
    scale = np.maximum(np.abs(weight).max(1, keepdims=True), 1e-12) / 127.0
    return np.clip(np.rint(weight / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


class Graph:
    def __init__(self):
        self.nodes, self.initializers, self.count = [], [], 0

    def constant(self, array, name: str) -> str:
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def shape(self, sizes, name: str) -> str:
        return self.constant(np.array(sizes, np.int64), name)

    def op(self, kind: str, inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"{kind}_{self.count}_{at}" for at in range(outputs)] if isinstance(outputs, int) else outputs
        self.nodes.append(helper.make_node(kind, inputs, names, name=f"{kind}_{self.count}", domain=domain, **attributes))
        return names[0] if len(names) == 1 else names

    def matrix(self, x: str, weight, name: str) -> str:
        """`x` times the transpose of `weight` [outputs, inputs]."""
        whole, scale = quantize(weight)
        cast = self.op("Cast", [self.constant(whole.T, f"{name}.int8")], to=TensorProto.FLOAT)
        return self.op("MatMul", [x, self.op("Mul", [cast, self.constant(scale[:, 0], f"{name}.scale")])])


MICROSOFT = "com.microsoft"


def build(shape: dict, weights: dict):
    g = Graph()
    width, heads, kv = shape["width"], shape["heads"], shape["key_value_heads"]
    head = width // heads
    ids, mask_in, positions, keep = "input_ids", "attention_mask", "position_ids", "num_logits_to_keep"
    i64, f32 = TensorProto.INT64, TensorProto.FLOAT
    value = helper.make_tensor_value_info
    inputs = [
        value(ids, i64, ["batch_size", "sequence_length"]),
        value(mask_in, i64, ["batch_size", "total_sequence_length"]),
        value(positions, i64, ["batch_size", "sequence_length"]),
        value(keep, i64, []),
    ]
    outputs = [value("logits", f32, ["batch_size", "num_logits", shape["vocabulary"]])]

    whole, scale = quantize(weights["embed_tokens.weight"])
    g.constant(whole, "embed.int8")
    g.constant(scale, "embed.scale")
    rows = g.op("Cast", [g.op("Gather", ["embed.int8", ids])], to=f32)
    residual = g.op("Mul", [rows, g.op("Gather", ["embed.scale", ids])])

    cos, sin = rotary_tables(shape, head)
    axis1, axis2 = g.shape([1], "axis1"), g.shape([2], "axis2")
    # [batch, 1, tokens, head / 2]
    cosines = g.op("Unsqueeze", [g.op("Gather", [g.constant(cos, "cos"), positions]), axis1])
    sines = g.op("Unsqueeze", [g.op("Gather", [g.constant(sin, "sin"), positions]), axis1])
    mask = attention_mask(g, ids, mask_in)
    halves = g.shape([head // 2, head // 2], "halves")

    def rotate(x):
        a, b = g.op("Split", [x, halves], 2, axis=-1)
        return g.op(
            "Concat",
            [
                g.op("Sub", [g.op("Mul", [a, cosines]), g.op("Mul", [b, sines])]),
                g.op("Add", [g.op("Mul", [b, cosines]), g.op("Mul", [a, sines])]),
            ],
            axis=-1,
        )

    h = g.op("SimplifiedLayerNormalization", [residual, g.constant(weights["layers.0.input_layernorm.weight"], "norm0")], axis=-1, epsilon=shape["epsilon"])
    for layer in range(shape["layers"]):
        part = f"layers.{layer}."
        own = lambda name: f"{part}{name}"
        past_k, past_v = f"past_key_values.{layer}.key", f"past_key_values.{layer}.value"
        new_k, new_v = f"present.{layer}.key", f"present.{layer}.value"
        for name in (past_k, past_v):
            inputs.append(value(name, f32, ["batch_size", kv, "past_sequence_length", head]))
        for name in (new_k, new_v):
            outputs.append(value(name, f32, ["batch_size", kv, "total_sequence_length", head]))

        joined = np.concatenate([weights[own(f"self_attn.{each}_proj.weight")] for each in "qkv"], 0)
        y = g.matrix(h, joined, own("qkv"))
        y = g.op("Reshape", [y, g.shape([0, 0, heads + 2 * kv, head], own("heads"))])
        y = g.op("Transpose", [y], perm=[0, 2, 1, 3])
        qk, v = g.op("Split", [y, g.shape([heads + kv, kv], own("split_v"))], 2, axis=1)
        q, k = g.op("Split", [rotate(qk), g.shape([heads, kv], own("split_k"))], 2, axis=1)
        g.op("Concat", [past_k, k], [new_k], axis=2)
        g.op("Concat", [past_v, v], [new_v], axis=2)
        # Each key-value head serves a group of query heads: [batch, kv, group, tokens, head].
        q = g.op("Reshape", [q, g.shape([0, kv, heads // kv, -1, head], own("groups"))])
        keys = g.op("Transpose", [g.op("Unsqueeze", [new_k, axis2])], perm=[0, 1, 2, 4, 3])
        scores = g.op("Mul", [g.op("MatMul", [q, keys]), g.constant(np.array(head**-0.5, np.float32), own("scale"))])
        odds = g.op("Softmax", [g.op("Add", [scores, mask])], axis=-1)
        y = g.op("MatMul", [odds, g.op("Unsqueeze", [new_v, axis2])])
        y = g.op("Reshape", [y, g.shape([0, heads, -1, head], own("ungroup"))])
        y = g.op("Reshape", [g.op("Transpose", [y], perm=[0, 2, 1, 3]), g.shape([0, 0, width], own("flat"))])
        y = g.matrix(y, weights[own("self_attn.o_proj.weight")], own("o"))
        h, residual = add_and_norm(g, y, residual, weights[own("post_attention_layernorm.weight")], own("norm2"), shape)

        both = np.concatenate([weights[own("mlp.gate_proj.weight")], weights[own("mlp.up_proj.weight")]], 0)
        ff = shape["feed_forward"]
        gate, up = g.op("Split", [g.matrix(h, both, own("gate_up")), g.shape([ff, ff], own("split_ff"))], 2, axis=-1)
        # With alpha 1 this is SiLU.
        y = g.op("Mul", [g.op("QuickGelu", [gate], domain=MICROSOFT, alpha=1.0), up])
        y = g.matrix(y, weights[own("mlp.down_proj.weight")], own("down"))
        last = layer + 1 == shape["layers"]
        following = weights["norm.weight"] if last else weights[f"layers.{layer + 1}.input_layernorm.weight"]
        h, residual = add_and_norm(g, y, residual, following, own("norm3"), shape)

    # 0: the scores of all tokens; n: of the last n.
    start = g.op("Reshape", [g.op("Neg", [keep]), axis1_like(g)])
    h = g.op("Slice", [h, start, g.shape([2**31 - 1], "end"), g.shape([1], "tokens_axis")])
    table = g.op("Mul", [g.op("Cast", ["embed.int8"], to=f32), "embed.scale"])
    g.op("MatMul", [h, g.op("Transpose", [table], perm=[1, 0])], ["logits"])
    graph = helper.make_graph(g.nodes, "edgecase", inputs, outputs, g.initializers)
    model = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", 14), helper.make_opsetid(MICROSOFT, 1)],
        producer_name="edgecase",
    )
    model.ir_version = 8
    return model


def axis1_like(g: Graph) -> str:
    return g.shape([1], "one_number")


def add_and_norm(g: Graph, y, residual, weight, name: str, shape: dict):
    out = g.op(
        "SkipSimplifiedLayerNormalization",
        [y, residual, g.constant(weight, name)],
        [f"{name}.out", "", "", f"{name}.sum"],
        domain=MICROSOFT,
        epsilon=shape["epsilon"],
    )
    return out[0], out[3]


def attention_mask(g: Graph, ids: str, mask_in: str) -> str:
    """0 where a token may look, -1e9 elsewhere: [batch, 1, 1, tokens, total], for later tokens and for padding."""
    zero = g.constant(np.array(0, np.int64), "zero")
    one = g.constant(np.array(1, np.int64), "one")
    at1 = g.constant(np.array(1, np.int64), "index1")
    tokens = g.op("Gather", [g.op("Shape", [ids]), at1])
    total = g.op("Gather", [g.op("Shape", [mask_in]), at1])
    own = g.op("Range", [g.op("Sub", [total, tokens]), total, one])
    all_ = g.op("Range", [zero, total, one])
    column = g.op("Unsqueeze", [own, g.shape([1], "column_axis")])
    row = g.op("Unsqueeze", [all_, g.shape([0], "row_axis")])
    earlier = g.op("Cast", [g.op("GreaterOrEqual", [column, row])], to=TensorProto.FLOAT)
    earlier = g.op("Unsqueeze", [earlier, g.shape([0, 1, 2], "earlier_axes")])
    present = g.op("Unsqueeze", [g.op("Cast", [mask_in], to=TensorProto.FLOAT), g.shape([1, 2, 3], "present_axes")])
    seen = g.op("Mul", [earlier, present])
    ones = g.constant(np.array(1.0, np.float32), "one_float")
    return g.op("Mul", [g.op("Sub", [ones, seen]), g.constant(np.array(-1e9, np.float32), "far_down")])


def rotary_tables(shape: dict, head: int):
    steps = np.arange(0, head, 2, dtype=np.float32) / head
    angles = np.outer(np.arange(shape["context_tokens"], dtype=np.float32), 1.0 / shape["rotary_base"] ** steps)
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


def write_configs(shape: dict, corpus: dict, out: str):
    special = corpus["special"]
    config = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": None,
        "eos_token_id": special["<|im_end|>"],
        "pad_token_id": special["<|endoftext|>"],
        "hidden_act": "silu",
        "hidden_size": shape["width"],
        "head_dim": shape["width"] // shape["heads"],
        "intermediate_size": shape["feed_forward"],
        "num_attention_heads": shape["heads"],
        "num_key_value_heads": shape["key_value_heads"],
        "num_hidden_layers": shape["layers"],
        "max_position_embeddings": shape["context_tokens"],
        "rms_norm_eps": shape["epsilon"],
        "rope_theta": shape["rotary_base"],
        "rope_scaling": None,
        "tie_word_embeddings": True,
        "torch_dtype": "float32",
        "use_cache": True,
        "vocab_size": shape["vocabulary"],
        "transformers.js_config": {"device_config": {"wasm": {"dtype": "q8"}, "webgpu": {"dtype": "q8"}}},
    }
    generation = {
        "_from_model_config": False,
        "bos_token_id": None,
        "eos_token_id": [special["<|im_end|>"], special["<|endoftext|>"]],
        "pad_token_id": special["<|endoftext|>"],
        "do_sample": False,
        "max_new_tokens": 512,
    }
    for name, content in [("config", config), ("generation_config", generation)]:
        with open(f"{out}/{name}.json", "w") as file:
            file.write(json.dumps(content, indent=1) + "\n")


shape, weights = read_checkpoint(args.checkpoint)
os.makedirs(f"{args.out}/onnx", exist_ok=True)
content = build(shape, weights).SerializeToString()
with open(f"{args.out}/onnx/model_quantized.onnx", "wb") as file:
    file.write(content)
write_configs(shape, json.load(open(f"{args.corpus}/corpus.json")), args.out)
for name in ("tokenizer.json", "tokenizer_config.json"):
    with open(f"{args.corpus}/model/{name}") as source, open(f"{args.out}/{name}", "w") as target:
        target.write(source.read())
print(f"{len(content):,} bytes of weights in {args.out}")

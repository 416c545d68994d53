"""
Makes a checkpoint out of a shipped model, to train it further: the reverse of export.py.

    python3 training/import.py --model public/models/<name>-v<N> --out training/out/checkpoint

The weights are those that are shipped, so what int8 rounded away stays away; a little training brings it back.
"""

import argparse
import json
import os

import numpy as np
import onnx
from onnx import numpy_helper

parser = argparse.ArgumentParser()
parser.add_argument("--model", required=True)
parser.add_argument("--out", required=True)
args = parser.parse_args()

config = json.load(open(f"{args.model}/config.json"))
shape = {
    "vocabulary": config["vocab_size"],
    "width": config["hidden_size"],
    "layers": config["num_hidden_layers"],
    "heads": config["num_attention_heads"],
    "key_value_heads": config["num_key_value_heads"],
    "feed_forward": config["intermediate_size"],
    "context_tokens": config["max_position_embeddings"],
    "rotary_base": config["rope_theta"],
    "epsilon": config["rms_norm_eps"],
    "dropout": 0.0,
}
graph = onnx.load(f"{args.model}/onnx/model_quantized.onnx").graph
constants = {each.name: numpy_helper.to_array(each) for each in graph.initializer}


def matrix(name: str):
    """[outputs, inputs], as export.py was given it."""
    return (constants[f"{name}.int8"].astype(np.float32) * constants[f"{name}.scale"]).T


def layer_weights(layer: int):
    part = f"layers.{layer}."
    head = shape["width"] // shape["heads"]
    ends = np.cumsum([shape["heads"] * head, shape["key_value_heads"] * head])
    for name, weight in zip("qkv", np.split(matrix(f"{part}qkv"), ends)):
        yield f"{part}self_attn.{name}_proj.weight", weight
    yield f"{part}self_attn.o_proj.weight", matrix(f"{part}o")
    yield f"{part}post_attention_layernorm.weight", constants[f"{part}norm2"]
    for name, weight in zip(("gate", "up"), np.split(matrix(f"{part}gate_up"), 2)):
        yield f"{part}mlp.{name}_proj.weight", weight
    yield f"{part}mlp.down_proj.weight", matrix(f"{part}down")
    last = layer + 1 == shape["layers"]
    # The norm before the next layer; the first layer's stands by itself.
    yield "norm.weight" if last else f"layers.{layer + 1}.input_layernorm.weight", constants[f"{part}norm3"]


weights = {
    "embed_tokens.weight": constants["embed.int8"].astype(np.float32) * constants["embed.scale"],
    "layers.0.input_layernorm.weight": constants["norm0"],
}
for layer in range(shape["layers"]):
    weights.update(layer_weights(layer))

os.makedirs(args.out, exist_ok=True)
np.savez(f"{args.out}/part-0.npz", **{name: weight.astype(np.float16) for name, weight in weights.items()})
with open(f"{args.out}/checkpoint.json", "w") as file:
    json.dump({"shape": shape, "parts": 1, "from": args.model}, file, indent=1)
print(f"{sum(weight.size for weight in weights.values()):,} parameters in {args.out}")

// Errors are retold: the page shows them.

/** @throws Error where a device that computes nonsense gave them */
export function requireUsable(logits: Float32Array): void {
  let differs = false;
  for (const score of logits) {
    if (Number.isNaN(score) || score === Infinity) throw nonsense();
    if (score !== logits[0]) differs = true;
  }
  if (!differs) throw nonsense();
}

function nonsense(): Error {
  return new Error("the device computes nonsense: the model's scores are no usable numbers");
}

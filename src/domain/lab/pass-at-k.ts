/**
 * The chance that at least one of `k` programs passes, drawn without replacement from `samples` programs of which
 * `passed` pass: 1 − C(samples − passed, k) / C(samples, k), as a product, which overflows for no count.
 * @param samples from 1; @param passed 0 to `samples`; @param k 1 to `samples`
 * @returns a probability in [0, 1]
 * @throws RangeError where a count is no whole number or out of range
 * @example passAtK({ samples: 2, passed: 1, k: 1 }) // 0.5
 * @see Chen et al. 2021, arXiv:2107.03374, equation 1
 */
export function passAtK({ samples, passed, k }: { samples: number; passed: number; k: number }): number {
  if (
    ![samples, passed, k].every(Number.isSafeInteger) ||
    passed < 0 ||
    passed > samples ||
    k < 1 ||
    k > samples
  )
    throw new RangeError(`There is no pass@${k} of ${passed} in ${samples} samples`);
  let noneOfK = 1;
  for (let i = samples - passed + 1; i <= samples && noneOfK > 0; i += 1) noneOfK *= Math.max(0, 1 - k / i);
  return 1 - noneOfK;
}

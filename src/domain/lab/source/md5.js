// The npm module js-md5 as far as HumanEval-X uses it: the hash of a text's UTF-8 bytes, in hexadecimal.

const md5Shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const md5Sines = Array.from({ length: 64 }, (_, at) => Math.floor(2 ** 32 * Math.abs(Math.sin(at + 1))) | 0);

/** @see RFC 1321 */
// oxlint-disable-next-line no-unused-vars -- the runner before it calls it
function md5(text) {
  const words = md5Words(new TextEncoder().encode(text));
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < words.length; block += 16) {
    const mixed = md5Mixed(state, words.subarray(block, block + 16));
    state = state.map((word, at) => (word + mixed[at]) | 0);
  }
  const bytes = new Uint8Array(new Int32Array(state).buffer);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes with a one bit, zeros and their length in bits behind them. */
function md5Words(bytes) {
  const words = new Int32Array(16 * (((bytes.length + 8) >> 6) + 1));
  const padded = new Uint8Array(words.buffer);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  words[words.length - 2] = bytes.length << 3;
  words[words.length - 1] = bytes.length >>> 29;
  return words;
}

function md5Mixed([a, b, c, d], words) {
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4;
    const chosen = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
    const word = words[[step, 5 * step + 1, 3 * step + 5, 7 * step][round] & 15];
    const sum = (a + chosen + md5Sines[step] + word) | 0;
    const shift = md5Shifts[4 * round + (step & 3)];
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  return [a, b, c, d];
}

/** Counts how often something came in a row. */
export function streak() {
  let length = 0;
  return {
    get length() {
      return length;
    },
    count(more: boolean) {
      length = more ? length + 1 : 0;
    },
  };
}

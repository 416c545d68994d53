/**
 * @param noun in the singular, with a regular plural
 * @example counted(1200, "sample") // "1,200 samples"
 */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en", { maximumFractionDigits: 2 })} ${noun}${count === 1 ? "" : "s"}`;
}

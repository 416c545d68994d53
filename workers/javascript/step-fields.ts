import { NativeError } from "./primordials.ts";

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new NativeError("A step lacks a text that it needs");
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number") throw new NativeError("A step lacks a number that it needs");
  return value;
}

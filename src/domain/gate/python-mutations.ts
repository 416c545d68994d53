import * as z from "zod/mini";
import { mutationOperators, type Mutation } from "./mutant.ts";
import mutate from "./mutate.py?raw";

/** A Python program that reads a program from standard input and prints its mutations for `readPythonMutations`. */
export const pythonMutator: string = mutate;

const printed = z.array(z.tuple([z.enum(mutationOperators), z.number(), z.number(), z.string()]));

/**
 * Reads what `pythonMutator` printed about a program. Python counts characters, JavaScript UTF-16 units.
 * @throws SyntaxError or ZodError where it printed anything else
 */
export function readPythonMutations(source: string, text: string): readonly Mutation[] {
  const starts = unitOfCharacter(source);
  const unit = (character: number) => starts[character] ?? source.length;
  return z.parse(printed, JSON.parse(text)).map(([operator, start, end, replacement]) => ({
    operator,
    start: unit(start),
    end: unit(end),
    replacement,
  }));
}

function unitOfCharacter(source: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of source) {
    starts.push(at);
    at += character.length;
  }
  return starts;
}

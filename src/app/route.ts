import { difficulties, type Difficulty, topics } from "../domain/exercise.ts";
import { type Language, languages } from "../domain/language.ts";
import { unreachable } from "../domain/unreachable.ts";
import type { CatalogueFilter } from "../features/catalogue/catalogue-filter.ts";

/** What the address after `#` asks for. */
export type Route =
  | { readonly kind: "catalogue"; readonly filter: CatalogueFilter }
  | ExerciseRoute
  | { readonly kind: "settings" }
  /** A known place with something in its address that cannot be; `instead` is the same place without it. */
  | {
      readonly kind: "bad";
      readonly what: string;
      readonly given: string;
      readonly allowed: string;
      readonly instead: Route;
    }
  /** `text` is everything after `#`. */
  | { readonly kind: "unknown"; readonly text: string };

/** A field that is absent leaves the usual. */
export interface ExerciseRoute {
  readonly kind: "exercise";
  readonly family: string;
  /** 0 to `largestSeed`. */
  readonly seed?: number;
  readonly difficulty?: Difficulty;
  readonly language?: Language;
}

export const largestSeed = 2 ** 31 - 1;

/** @param hash as in `location.hash`, with or without its `#` */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#/, "");
  const [, path = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(text) ?? [];
  const parameters = new URLSearchParams(query);
  const [, place = "", family, ...rest] = path.split("/");
  if (path === "" || path === "/") return parseCatalogue(parameters);
  if (path === "/settings") return { kind: "settings" };
  if (place === "exercise" && family !== undefined && /^[a-z0-9-]+$/.test(family) && rest.length === 0) {
    return parseExercise(family, parameters);
  }
  return { kind: "unknown", text };
}

/** The address of a route, with its `#`; `parseRoute` reads it back. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case "catalogue": {
      const { topic, difficulty, text } = route.filter;
      return `#/${queryOf({ topic, difficulty, q: text })}`;
    }
    case "exercise": {
      const { family, seed, difficulty, language } = route;
      return `#/exercise/${family}${queryOf({ seed: seed?.toString(), difficulty, language })}`;
    }
    case "settings":
      return "#/settings";
    case "bad":
      return formatRoute(route.instead);
    case "unknown":
      return `#${route.text}`;
    default:
      return unreachable(route);
  }
}

function parseCatalogue(parameters: URLSearchParams): Route {
  const text = parameters.get("q") ?? "";
  const topic = oneOf("topic", topics, parameters.get("topic"));
  const difficulty = oneOf("difficulty", difficulties, parameters.get("difficulty"));
  const filter = {
    ...(topic.value && { topic: topic.value }),
    ...(difficulty.value && { difficulty: difficulty.value }),
    ...(text && { text }),
  };
  return firstProblem({ kind: "catalogue", filter }, [topic, difficulty]);
}

function parseExercise(family: string, parameters: URLSearchParams): Route {
  const seed = parseSeed(parameters.get("seed"));
  const difficulty = oneOf("difficulty", difficulties, parameters.get("difficulty"));
  const language = oneOf("language", languages, parameters.get("language"));
  const route: ExerciseRoute = {
    kind: "exercise",
    family,
    ...(seed.value !== undefined && { seed: seed.value }),
    ...(difficulty.value && { difficulty: difficulty.value }),
    ...(language.value && { language: language.value }),
  };
  return firstProblem(route, [seed, difficulty, language]);
}

interface Field<T> {
  readonly value?: T;
  readonly problem?: { readonly what: string; readonly given: string; readonly allowed: string };
}

function oneOf<T extends string>(what: string, allowed: readonly T[], given: string | null): Field<T> {
  if (given === null) return {};
  const value = allowed.find((item) => item === given);
  return value === undefined
    ? { problem: { what, given, allowed: `one of ${allowed.join(", ")}` } }
    : { value };
}

function parseSeed(given: string | null): Field<number> {
  if (given === null) return {};
  const value = Number(given);
  if (/^\d{1,10}$/.test(given) && value <= largestSeed) return { value };
  return { problem: { what: "seed", given, allowed: `a whole number from 0 to ${largestSeed}` } };
}

function firstProblem(instead: Route, fields: readonly Field<unknown>[]): Route {
  const problem = fields.find((field) => field.problem)?.problem;
  return problem ? { kind: "bad", ...problem, instead } : instead;
}

function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}

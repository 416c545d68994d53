import { difficulties, type Difficulty, largestSeed, largestVersion, topics } from "../domain/exercise.ts";
import { type Language, languages } from "../domain/language.ts";
import { mostItems } from "../domain/teach/assignment.ts";
import { unreachable } from "../domain/unreachable.ts";
import type { CatalogueFilter } from "../features/catalogue/catalogue-filter.ts";
import { demoSteps } from "../features/demos/demo-steps.ts";
import { say } from "../messages/say.ts";
import type { AddressPart } from "./address-part.ts";

/** What the address after `#` asks for. */
export type Route =
  | { readonly kind: "catalogue"; readonly filter: CatalogueFilter }
  | ExerciseRoute
  | SharedRoute
  | DemoRoute
  | { readonly kind: "demos" }
  | { readonly kind: "progress" }
  | { readonly kind: "models" }
  /** An exercise by the model. */
  | { readonly kind: "invent" }
  /** `payload`: an experiment, as `writeExperimentLink` makes it; a problem, as `problemKey` does; or anything else. */
  | { readonly kind: "lab"; readonly payload?: string }
  | { readonly kind: "settings" }
  /** What this browser can do. */
  | { readonly kind: "browser" }
  | { readonly kind: "licences" }
  /** What of the site is kept in this browser. */
  | { readonly kind: "offline" }
  /** The exercises that need Node, or one of them: kebab-case. */
  | { readonly kind: "node"; readonly id?: string }
  /** Where exercises are written. */
  | { readonly kind: "teach" }
  /** Where a set of exercises is put together. */
  | { readonly kind: "set" }
  /** Where a file is opened that somebody sent in place of a link. */
  | { readonly kind: "open" }
  /** Where submissions are graded. `payload`: one of them, as `writeHandInLink` makes it, or anything else. */
  | { readonly kind: "grade"; readonly payload?: string }
  /** A known place with something in its address that cannot be; `instead` is the same place without it. */
  | {
      readonly kind: "bad";
      readonly what: AddressPart;
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
  /** Of the family; absent: whichever there is. */
  readonly version?: number;
  /** 0 to `largestSeed`. */
  readonly seed?: number;
  readonly difficulty?: Difficulty;
  readonly language?: Language;
}

/** An exercise with somebody's programs, or a set of exercises, all of it in the address. */
interface SharedRoute {
  readonly kind: "shared";
  /** As `packLink` makes it, or anything else. */
  readonly payload: string;
  /** Of a set: which exercise is shown, 1-based, or the page where it is handed in; absent: its first page. */
  readonly at?: PlaceInSet;
  /** Of the family, in place of the link's own. */
  readonly version?: number;
}

export type PlaceInSet = number | "hand-in";

interface DemoRoute {
  readonly kind: "demo";
  /** kebab-case. */
  readonly id: string;
  /** While it is presented: which step is shown, 1-based. */
  readonly step?: number;
}

/** @param hash as in `location.hash`, with or without its `#` */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#/, "");
  const [, path = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(text) ?? [];
  const parameters = new URLSearchParams(query);
  const [, place = "", family, ...rest] = path.split("/");
  if (path === "" || path === "/") return parseCatalogue(parameters);
  if (path === "/invent") return { kind: "invent" };
  if (path === "/progress") return { kind: "progress" };
  if (path === "/models") return { kind: "models" };
  if (path === "/lab") return { kind: "lab" };
  if (path === "/settings") return { kind: "settings" };
  if (path === "/browser") return { kind: "browser" };
  if (path === "/licences") return { kind: "licences" };
  if (path === "/offline") return { kind: "offline" };
  if (path === "/teach") return { kind: "teach" };
  if (path === "/teach/set") return { kind: "set" };
  if (path === "/open") return { kind: "open" };
  if (path === "/teach/grade") return { kind: "grade" };
  if (path.startsWith("/teach/grade/")) return { kind: "grade", payload: path.slice("/teach/grade/".length) };
  if (path === "/demos") return { kind: "demos" };
  if (path === "/node") return { kind: "node" };
  if (place === "node" && isName(family) && rest.length === 0) return { kind: "node", id: family };
  if (place === "lab" && family) return { kind: "lab", payload: path.slice("/lab/".length) };
  if (place === "s" && family !== undefined) return parseShared(path.slice("/s/".length), parameters);
  if (place === "demos" && isName(family) && rest.length === 0) return parseDemo(family, parameters);
  if (place === "exercise" && isName(family) && rest.length === 0) {
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
      const { family, version, seed, difficulty, language } = route;
      return `#/exercise/${family}${queryOf({ seed: seed?.toString(), difficulty, language, version: version?.toString() })}`;
    }
    case "shared":
      return `#/s/${route.payload}${queryOf({ version: route.version?.toString(), at: route.at?.toString() })}`;
    case "demos":
      return "#/demos";
    case "demo":
      return `#/demos/${route.id}${queryOf({ present: route.step?.toString() })}`;
    case "invent":
      return "#/invent";
    case "progress":
      return "#/progress";
    case "models":
      return "#/models";
    case "lab":
      return route.payload === undefined ? "#/lab" : `#/lab/${route.payload}`;
    case "settings":
      return "#/settings";
    case "browser":
      return "#/browser";
    case "licences":
      return "#/licences";
    case "offline":
      return "#/offline";
    case "node":
      return route.id === undefined ? "#/node" : `#/node/${route.id}`;
    case "teach":
      return "#/teach";
    case "set":
      return "#/teach/set";
    case "open":
      return "#/open";
    case "grade":
      return route.payload === undefined ? "#/teach/grade" : `#/teach/grade/${route.payload}`;
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
  const version = parseVersion(parameters);
  const seed = parseNumber("seed", parameters.get("seed"), { from: 0, to: largestSeed });
  const difficulty = oneOf("difficulty", difficulties, parameters.get("difficulty"));
  const language = oneOf("language", languages, parameters.get("language"));
  const route: ExerciseRoute = {
    kind: "exercise",
    family,
    ...(version.value !== undefined && { version: version.value }),
    ...(seed.value !== undefined && { seed: seed.value }),
    ...(difficulty.value && { difficulty: difficulty.value }),
    ...(language.value && { language: language.value }),
  };
  return firstProblem(route, [version, seed, difficulty, language]);
}

function parseShared(payload: string, parameters: URLSearchParams): Route {
  const version = parseVersion(parameters);
  const given = parameters.get("at");
  const at: Field<PlaceInSet> =
    given === "hand-in"
      ? { value: given }
      : // Not said: the parser's name for it.
        parseNumber("exercise of the set", given, { from: 1, to: mostItems });
  const route: Route = {
    kind: "shared",
    payload,
    ...(version.value !== undefined && { version: version.value }),
    ...(at.value !== undefined && { at: at.value }),
  };
  return firstProblem(route, [version, at]);
}

function parseDemo(id: string, parameters: URLSearchParams): Route {
  const step = parseNumber("step", parameters.get("present"), { from: 1, to: demoSteps.length });
  return firstProblem({ kind: "demo", id, ...(step.value !== undefined && { step: step.value }) }, [step]);
}

function isName(text: string | undefined): text is string {
  return text !== undefined && /^[a-z0-9-]+$/.test(text);
}

interface Field<T> {
  readonly value?: T;
  readonly problem?: { readonly what: AddressPart; readonly given: string; readonly allowed: string };
}

function oneOf<T extends string>(what: AddressPart, allowed: readonly T[], given: string | null): Field<T> {
  if (given === null) return {};
  const value = allowed.find((item) => item === given);
  return value === undefined
    ? { problem: { what, given, allowed: say`one of ${allowed.join(", ")}` } }
    : { value };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function parseNumber(what: AddressPart, given: string | null, { from, to }: Range): Field<number> {
  if (given === null) return {};
  const value = Number(given);
  if (/^\d{1,10}$/.test(given) && value >= from && value <= to) return { value };
  return { problem: { what, given, allowed: say`a whole number from ${from} to ${to}` } };
}

function parseVersion(parameters: URLSearchParams): Field<number> {
  return parseNumber("version", parameters.get("version"), { from: 1, to: largestVersion });
}

function firstProblem(instead: Route, fields: readonly Field<unknown>[]): Route {
  const problem = fields.find((field) => field.problem)?.problem;
  return problem ? { kind: "bad", ...problem, instead } : instead;
}

function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}

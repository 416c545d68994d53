import { readdir, readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { ShippedLicence } from "../src/domain/shipped-licence.ts";
import { folderOf, packageOf } from "./package-of.ts";
import { missingTexts, type Part, packagesInside, partsInside } from "./reviewed-licences.ts";

const texts = resolve(import.meta.dirname, "licences");

/**
 * The licences of all packages that modules come from, and of what stands inside these, sorted by name.
 * @param moduleIds as `packageOf` takes them; our own are passed over
 * @throws Error that names every package without a licence, or without its text
 */
export async function licencesOf(moduleIds: Iterable<string>): Promise<readonly ShippedLicence[]> {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = packageOf(id);
    if (folder !== undefined) folders.add(folder);
  }
  const found = await Promise.allSettled([...folders].map(licencesIn));
  const problems = found.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return sorted(found.flatMap((each) => (each.status === "fulfilled" ? each.value : [])));
}

/** Of one package and all that it has inside. */
async function licencesIn(folder: string): Promise<readonly ShippedLicence[]> {
  const own = await licenceOf(folder);
  const packages = (packagesInside[own.name] ?? []).map((name) => licencesIn(folderOf(name, folder)));
  const parts = (partsInside[own.name] ?? []).map(licenceOfPart);
  return [own, ...(await Promise.all(parts)), ...(await Promise.all(packages)).flat()];
}

async function licenceOf(folder: string): Promise<ShippedLicence> {
  const described: unknown = JSON.parse(await readFile(resolve(folder, "package.json"), "utf8"));
  const [name = basename(folder), version, licence] = ["name", "version", "license"].map((field) =>
    textAt(described, field),
  );
  if (licence === undefined) throw new Error(`${name}’s package.json names no licence: ${advice}`);
  const own = (await readdir(folder)).filter((file) => isLicence.test(file)).toSorted();
  const files = [
    ...own.map((file) => resolve(folder, file)),
    ...(missingTexts[name] ?? []).map((file) => resolve(texts, file)),
  ];
  if (files.length === 0) throw new Error(`${name} (${licence}) comes without its licence’s text: ${advice}`);
  const read = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return { name, ...(version && { version }), licence, text: read.map(trimmed).join("\n\n\n") };
}

async function licenceOfPart({ text, ...part }: Part): Promise<ShippedLicence> {
  return { ...part, text: trimmed(await readFile(resolve(texts, text), "utf8")) };
}

const isLicence = /^(licen[cs]e|copying|notice|third.?party.?notices)/i;

const advice = "look it up and say so in build/reviewed-licences.ts";

const trimmed = (text: string) => text.replaceAll("\r", "").trim();

function textAt(value: unknown, field: string): string | undefined {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
  return typeof found === "string" ? found : undefined;
}

/** One package may come in two versions, and each may be in a folder twice. */
function sorted(licences: readonly ShippedLicence[]): readonly ShippedLicence[] {
  const byName = new Map(licences.map((each) => [`${each.name} ${each.version ?? ""}`, each]));
  return [...byName.keys()].toSorted().flatMap((key) => byName.get(key) ?? []);
}

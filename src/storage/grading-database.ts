import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as z from "zod/mini";
import { gradedWorksSchema } from "../domain/teach/grading/graded-schema.ts";
import type { GradedWorks } from "../domain/teach/grading/graded-work.ts";
import type { PointsScheme } from "../domain/teach/grading/points.ts";
import type { ReceivedHandIn } from "../domain/teach/grading/submissions.ts";
import { readHandIn } from "../domain/teach/hand-in.ts";
import { askDatabase } from "./ask-database.ts";

/** Everything in it is parsed before it is believed. */
interface Schema extends DBSchema {
  /** By the assignment's id. */
  gradings: { key: string; value: unknown };
  /** By the assignment's id and the receipt. */
  received: { key: [string, string]; value: unknown };
  results: { key: [string, string]; value: unknown };
}

interface Choices {
  readonly scheme: PointsScheme;
  readonly accepted: readonly string[];
}

export interface KeptGrading {
  readonly id: string;
  readonly title: string;
  readonly atMillis: number;
  /** As a link holds it, after `#/s/`. */
  readonly payload: string;
  readonly choices?: Choices | undefined;
}

interface LoadedGrading {
  readonly received: readonly ReceivedHandIn[];
  readonly results: ReadonlyMap<string, GradedWorks>;
}

const gradingSchema: z.ZodMiniType<KeptGrading> = z.object({
  id: z.string(),
  title: z.string(),
  atMillis: z.number(),
  payload: z.string(),
  choices: z.optional(
    z.object({
      scheme: z.object({
        counted: z.enum(["all", "hidden"]),
        each: z.enum(["case", "category", "whole"]),
        latePercent: z.number().check(z.minimum(0), z.maximum(100)),
      }),
      accepted: z.array(z.string()),
    }),
  ),
});

const receivedSchema = z.object({
  receipt: z.string(),
  source: z.string(),
  seal: z.enum(["whole", "broken", "missing"]),
  handIn: z.unknown(),
});
const resultSchema = z.object({ receipt: z.string(), works: gradedWorksSchema });

/** What was given in and graded, in this browser: a closed tab loses what was being run at that moment. */
export interface GradingDatabase {
  /** The latest first. */
  readonly list: () => Promise<readonly KeptGrading[]>;
  readonly load: (id: string) => Promise<LoadedGrading>;
  /** These return false where the browser has not kept it. */
  readonly keep: (grading: KeptGrading) => Promise<boolean>;
  readonly keepReceived: (id: string, received: readonly ReceivedHandIn[]) => Promise<boolean>;
  readonly keepResults: (id: string, results: ReadonlyMap<string, GradedWorks>) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
}

export function openGradingDatabase(): GradingDatabase {
  const write = (work: (database: IDBPDatabase<Schema>) => Promise<unknown>) =>
    askDatabase(
      open,
      async (database) => {
        await work(database);
        return true;
      },
      false,
    );
  return {
    async list() {
      const kept = await askDatabase(open, (database) => database.getAll("gradings"), []);
      const read = kept.flatMap((each) => {
        const parsed = z.safeParse(gradingSchema, each);
        return parsed.success ? [parsed.data] : [];
      });
      return read.toSorted((a, b) => b.atMillis - a.atMillis);
    },
    async load(id) {
      const [received, results] = await askDatabase(
        open,
        (database) =>
          Promise.all([database.getAll("received", all(id)), database.getAll("results", all(id))]),
        [[], []],
      );
      return {
        received: received.flatMap(readReceived),
        results: new Map(
          results.flatMap((each) => {
            const parsed = z.safeParse(resultSchema, each);
            return parsed.success ? [[parsed.data.receipt, parsed.data.works]] : [];
          }),
        ),
      };
    },
    keep: (grading) => write((database) => database.put("gradings", grading, grading.id)),
    keepReceived: (id, received) =>
      write(async (database) => {
        const { store, done } = database.transaction("received", "readwrite");
        await Promise.all([...received.map((each) => store.put(each, [id, each.receipt])), done]);
      }),
    keepResults: (id, results) =>
      write(async (database) => {
        const { store, done } = database.transaction("results", "readwrite");
        const puts = Array.from(results, ([receipt, works]) => store.put({ receipt, works }, [id, receipt]));
        await Promise.all([...puts, done]);
      }),
    remove: (id) =>
      write((database) =>
        Promise.all([
          database.delete("gradings", id),
          database.delete("received", all(id)),
          database.delete("results", all(id)),
        ]),
      ),
  };
}

function readReceived(kept: unknown): readonly ReceivedHandIn[] {
  const parsed = z.safeParse(receivedSchema, kept);
  if (!parsed.success) return [];
  const read = readHandIn(JSON.stringify(parsed.data.handIn));
  return read.kind === "handIn" ? [{ ...parsed.data, handIn: read.handIn }] : [];
}

/** Arrays are ordered after every text. */
function all(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

async function open(): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>("edgecase-grade", 1, {
    upgrade(database) {
      database.createObjectStore("gradings");
      database.createObjectStore("received");
      database.createObjectStore("results");
    },
  });
}

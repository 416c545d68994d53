/** One record that a benchmark keeps as files of a folder. */
export interface FolderRecord {
  readonly fields: Readonly<Record<string, string>>;
  /** Fields whose text is a file's, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Which files of a folder make up records: EvalPlus' samples, QuixBugs' programs with their cases, and APPS' problems.
 * Other files are for whoever reads single files.
 */
export function folderRecords(paths: readonly string[]): readonly FolderRecord[] {
  return [...samples(paths), ...quixBugs(paths), ...apps(paths)];
}

const programFile = /(?:^|\/)(?<task>[^/]+)\/(?<place>\d+)\.(?:py|js)$/;

/**
 * A folder for each task, named after it with "_" for "/", and in it `0.py`, `1.py` and so on, each a whole program.
 * @see Liu et al. 2023, arXiv:2305.01210; evalplus/data/utils.py, load_solutions
 */
function samples(paths: readonly string[]): readonly FolderRecord[] {
  return paths
    .flatMap((path) => {
      const { task, place } = programFile.exec(path)?.groups ?? {};
      if (task === undefined) return [];
      return [{ path, taskId: task.replace(/_(?=\d+$)/, "/"), place: Number(place) }];
    })
    .toSorted((a, b) => (a.taskId === b.taskId ? a.place - b.place : a.taskId < b.taskId ? -1 : 1))
    .map(({ path, taskId }) => ({ fields: { task_id: taskId }, files: { solution: path } }));
}

const quixBugsFile =
  /(?:^|\/)(?<folder>python_programs|correct_python_programs|json_testcases)\/(?<name>\w+)\.(?:py|json)$/;
const quixBugsFields: Readonly<Record<string, string>> = {
  python_programs: "buggy",
  correct_python_programs: "correct",
  json_testcases: "json_testcases",
};

function quixBugs(paths: readonly string[]): readonly FolderRecord[] {
  const byName = grouped(paths, quixBugsFile, ({ name = "", folder = "" }) => [name, quixBugsFields[folder]]);
  return Array.from(byName, ([name, files]) => ({ fields: { name }, files })).filter(
    ({ files }) => "buggy" in files && "correct" in files,
  );
}

const appsFile =
  /(?:^|\/)(?<id>\d+)\/(?<field>question\.txt|input_output\.json|solutions\.json|starter_code\.py)$/;

/** @see Hendrycks et al. 2021, arXiv:2105.09938; a folder for each problem */
function apps(paths: readonly string[]): readonly FolderRecord[] {
  const byId = grouped(paths, appsFile, ({ id = "", field = "" }) => [id, field.split(".")[0]]);
  return Array.from(byId, ([id, files]) => ({
    fields: { problem_id: id, input_output: "", solutions: "" },
    files,
  })).filter(({ files }) => "question" in files);
}

/** Files of one record each, by its name, and by the field that they are. */
function grouped(
  paths: readonly string[],
  pattern: RegExp,
  placeOf: (groups: Readonly<Record<string, string>>) => readonly [record: string, field: string | undefined],
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const records = new Map<string, Record<string, string>>();
  for (const path of paths) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const [record, field = ""] = placeOf(groups);
    records.set(record, { ...records.get(record), [field]: path });
  }
  return records;
}

/** What is to come of a judged line, by what a native run or the source itself has said of it. */

/** Everything passes. */
export const passes = () => async () => true;
export const fails = () => async () => false;

/**
 * The native verdicts of `verdicts/<file>`.
 * @param keyOf the id of a judged line there, from `task_id` and `index`
 * @param field `native` ("ok", "fail", "timeout") or `published` (true, false)
 */
export function verdictsOf(data, { file, keyOf, field = "native", idOf = (id) => id }) {
  let known;
  return async ({ task_id: task, index }) => {
    known ??= data
      .records(`verdicts/${file}.jsonl.gz`)
      .then((lines) => new Map(lines.map((line) => [idOf(line.id), line[field]])));
    const said = (await known).get(keyOf(task, index));
    return field === "native" && said !== undefined ? said === "ok" : said;
  };
}

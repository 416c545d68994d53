/** What a page must reach, of 100; a category that is not named is told and not held. */
const least = { accessibility: 100, "best-practices": 95 };

/**
 * What we read of Lighthouse's report.
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit>, runtimeError?: { message: string } }} Report
 * @typedef {{ score: number | null, auditRefs: readonly { id: string, weight: number }[] }} Category
 * @typedef {{ id: string, title: string, score: number | null, scoreDisplayMode?: string, details?: { items?: readonly Item[] } }} Audit
 * @typedef {{ node?: { snippet?: string }, description?: string }} Item
 */

/**
 * What keeps a page from what it must reach; nothing where it is as it should be.
 * @param {Report} report
 * @returns {string[]} a sentence for each category, and below it the audits that cost something
 */
export function lighthouseFindings({ categories, audits, runtimeError }) {
  if (runtimeError !== undefined) return [`Lighthouse did not get through: ${runtimeError.message}`];
  return Object.entries(least).flatMap(([id, needed]) => {
    const category = categories[id];
    // Null: an audit of it has failed to run, which is no pass.
    const reached = points(category?.score);
    if (reached !== undefined && reached >= needed) return [];
    return [`${id} is ${reached ?? "unknown"}, and must be ${needed} at least:`, ...lost(category, audits)];
  });
}

/** @param {number | null | undefined} score 0 to 1 @returns {number | undefined} 0 to 100 */
export function points(score) {
  return score == null ? undefined : Math.round(score * 100);
}

function lost(category, audits) {
  return (category?.auditRefs ?? [])
    .map(({ id, weight }) => ({ ...audits[id], weight }))
    .filter(
      ({ score, scoreDisplayMode, weight }) =>
        weight > 0 && (score ?? 1) < 1 && scoreDisplayMode !== "notApplicable",
    )
    .map(({ id, title, details }) => `  ${id}: ${title}${where(details)}`);
}

function where(details) {
  const snippets = (details?.items ?? []).map(({ node, description }) => node?.snippet ?? description);
  const told = snippets.filter((text) => text !== undefined).slice(0, 3);
  return told.map((text) => `\n    ${text}`).join("");
}

import type { family } from "../../src/domain/families/group-and-sum.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];
export const wordings: WordingsOf<typeof family> = (given) => {
  const { field, aggregate, counted, atLeast } = given;
  const key = field === "shop" ? "first" : "second";
  const terse = terses[aggregate];
  const where = counted === null ? "" : `, rows with amount ${symbolOf(counted)} only`;
  const having =
    atLeast === 1
      ? ""
      : `, {only if|provided} ${atLeast}+ ${counted === null ? "" : "{such |matching |qualifying }"}rows`;
  return {
    phrases: [],
    statements: [
      `{per|for each} ${field}: ${terse}. input rows (shop, item, amount)${where}${having}. {out|output|result}: dict, key = ${field}`,
      `i have {tuples|rows|triples} like (shop, item, amount) and need {a dict|key/value pairs} keyed by ${field}, value = ${terse}.${onlyOf(counted, "amount", "rows")}${enoughOf(given, field, "rows")}`,
      `{Like|Same as} a GROUP BY ${field} query over (shop, item, amount) rows: aggregate is ${terse}${
        counted === null ? "" : `, WHERE amount ${symbolOf(counted)}`
      }${atLeast === 1 ? "" : `, HAVING COUNT(*) >= ${atLeast}`}. {Emit|Hand me|Spit out} a plain lookup table ${field} → value.`,
      `{Parcels|Crates|Letters} pass a {depot|harbour|sorting office}, each noted as (sender, kind, weight). {Bucket|Pile} them by ${
        field === "shop" ? "sender" : "kind"
      } and {jot down|record} for every pile ${longs[aggregate]("weight")}, as a map.${onlyOf(counted, "weight", "parcels")}${enoughOf(given, "pile", "parcels")}`,
      `R = {rows|records} (s, i, a). Let f(k) = ${symbols[aggregate]} over ${
        counted === null ? "" : `rows with a ${symbolOf(counted)} and `
      }${field === "shop" ? "s" : "i"} = k. Produce k ↦ f(k) for every ${field} k {with|having} ${atLeast === 1 ? "one or more of them" : `≥ ${atLeast} {such rows|of those rows}`}.`,
      `Please, I am having {many|several} {sale|selling} records of three fields: shop, item, amount. By the ${key} field I {must|want} to {make|form} {buckets|bins}, and in each bin ${longs[aggregate]("amount")}. {Answer should be|Give me} map.${onlyOf(counted, "amount", "records")}${enoughOf(given, "bin", "records")}`,
      `What would a {pivot table|pivot} on column ${field} show for sales (shop, item, amount), {if the cell holds|with cells holding} ${terse}? {Hash map|Associative array}, please.${onlyOf(counted, "amount", "sales")}${enoughOf(given, field, "sales")}`,
      `{Fold|Reduce} a stream of shop/item/amount {triplets|triples} into an associative array: the ${key} {component|member} is the key, ${longs[aggregate]("amount")} the value.${onlyOf(counted, "amount", "triples")}${enoughOf(given, "key", "triples")}`,
    ],
  };
};

const terses = {
  sum: "{summed amounts|sum(amount)|amount total}",
  count: "{number of rows|row count|tally of rows}",
  largest: "{max amount|top amount|peak amount}",
  smallest: "{min amount|bottom amount|floor (minimum) amount}",
  first: "{amount of its earliest row|amount on the row that shows up first|first-seen amount}",
  spread: "{max minus min of amount|range of amount (max - min)|gap between top and bottom amount}",
  different: "{count of unique amounts|nunique(amount)|size of the set of amounts}",
  average:
    "{floor of the mean amount|sum // count of amount (floored)|mean amount, floored (toward minus infinity)}",
} as const;

const symbols = {
  sum: "Σ a",
  count: "the row count",
  largest: "max a",
  smallest: "min a",
  first: "the a of the earliest row",
  spread: "max a − min a",
  different: "the number of pairwise unequal a",
  average: "⌊mean a⌋",
} as const;

const longs = {
  sum: (n: string) =>
    `{everything it weighs in with: the ${n}s summed|the combined ${n}|the ${n}s piled together into one total}`,
  count: () => "{how many entries landed there|the headcount of entries|the quantity of entries}",
  largest: (n: string) => `{the heftiest ${n}|the record (top) ${n}|the ${n} no other one exceeds}`,
  smallest: (n: string) => `{the tiniest ${n}|the bottom ${n}|the ${n} that none undercuts}`,
  first: (n: string) => `{the ${n} that arrived before the rest|the opening ${n}|the ${n} seen earliest}`,
  spread: (n: string) =>
    `{the distance from the lightest to the heftiest ${n}|top ${n} less bottom ${n}|the width of the range of ${n}s}`,
  different: (n: string) =>
    `{how many unique ${n}s turn up|the tally of ${n}s once repeats are collapsed|the cardinality of its set of ${n}s}`,
  average: (n: string) =>
    `{the floored mean ${n}|the mean ${n} cut down to the integer not above it|total ${n} over entries, floor division}`,
} as const;

function symbolOf({ sign, limit }: NonNullable<Given["counted"]>): string {
  return `{${{ ">": ">", ">=": ">=", "<": "<", "<=": "<=" }[sign]}|${{ ">": ">", ">=": "≥", "<": "<", "<=": "≤" }[sign]}} ${limit}`;
}

function onlyOf(counted: Given["counted"], noun: string, rows: string): string {
  if (counted === null) return "";
  const { sign, limit } = counted;
  const wrong = {
    ">": `{not above ${limit}|${limit} or lower|<= ${limit}}`,
    ">=": `{short of ${limit}|beneath ${limit}|< ${limit}}`,
    "<": `{not under ${limit}|${limit} or higher|>= ${limit}}`,
    "<=": `{beyond ${limit}|past ${limit}|> ${limit}}`,
  }[sign];
  const right = {
    ">": `{exceeds ${limit}|beats ${limit}|is over ${limit}}`,
    ">=": `{is ${limit} and up|reaches ${limit}|is not below ${limit}}`,
    "<": `{stays under ${limit}|falls short of ${limit}|does not reach ${limit}}`,
    "<=": `{is ${limit} tops|does not exceed ${limit}|is up to ${limit} inclusive}`,
  }[sign];
  return ` {{Skip|Disregard|Throw out} ${rows} whose ${noun} is ${wrong}|Use just ${rows} whose ${noun} ${right}|Only when the ${noun} ${right} does a row matter}.`;
}

function enoughOf({ counted, atLeast }: Given, group: string, rows: string): string {
  if (atLeast === 1) return "";
  const such = counted === null ? rows : `{such|qualifying|usable} ${rows}`;
  return ` {No entry for any ${group} with under ${atLeast} ${such}|Every ${group} needs ${atLeast} ${such} or it vanishes|Discard any ${group} short of ${atLeast} ${such}}.`;
}

/** What is generated from the rules: their table, the facts on each page, the schema of the settings. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profiles } from "../../server/src/core/catalogue/kinds.ts";
import { allRules } from "../../server/src/core/rules/index.ts";
import { type Options, type Severity, severityOf } from "../../server/src/core/rules/rule.ts";
import { type CriterionKey, criteria, standards } from "../../server/src/core/standards/criteria.ts";
import { fill } from "./marked.ts";

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity | "off";
  /** Profiles whose severity is another. */
  readonly others: readonly string[];
  readonly options: Options;
  readonly satisfies: readonly CriterionKey[];
}

/** Every rule as the documentation shows it. */
export const shownRules: readonly Shown[] = allRules.map((rule): Shown => {
  const severity = severityOf(rule, "github");
  return {
    id: rule.id,
    title: rule.title,
    why: rule.why,
    severity,
    others: profiles
      .filter((profile) => severityOf(rule, profile) !== severity)
      .map((profile) => `${severityOf(rule, profile)} in \`${profile}\``),
    options: rule.options ?? {},
    satisfies: rule.satisfies ?? [],
  };
});

/** The table of all rules. @param folder where their pages are, seen from the file */
export function ruleTable(folder: string): string {
  const rows = shownRules.map(({ id, title, severity }) => `| [${id}](${folder}${id}.md) | ${severity} | ${title} |`);
  return ["| rule | severity | a file that obeys |", "| --- | --- | --- |", ...rows].join("\n");
}

/** On what share of real policies each rule fires, in percent; written by `scripts/fire-rates.ts`. */
const rates: {
  readonly policies: number;
  readonly measured: string;
  readonly shares: Readonly<Record<string, number>>;
} = JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/rules/fire-rates.json"), "utf8"));

function fireRate({ id, severity }: Shown): string {
  const share = rates.shares[id];
  if (share === undefined) return "";
  const when = severity === "off" ? "Turned on, it fires" : "It fires";
  return ` ${when} on ${share} % of ${rates.policies} real public policies (judged by their text alone, ${rates.measured.slice(0, 7)}).`;
}

/** The page of a rule with its generated parts. */
export function rulePage(id: string, page: string): string {
  const rule = shownRules.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const also = rule.others.length > 0 ? ` (${rule.others.join(", ")})` : "";
  const header = `**${rule.title}.** Severity: ${rule.severity}${also}.${fireRate(rule)}`;
  return fill(fill(fill(page, "header", header), "options", optionList(rule)), "standards", standardList(rule));
}

function optionList({ id, options }: Shown): string {
  const entries = Object.entries(options);
  if (entries.length === 0) return "None.";
  const rows = entries.map(
    ([name, option]) => `- \`${name}\` (default \`${JSON.stringify(option.default)}\`): ${option.describe}`,
  );
  const example = { [id]: { severity: "warning", [entries[0]?.[0] ?? ""]: entries[0]?.[1].default } };
  return `${rows.join("\n")}\n\n\`\`\`json\n"securityPolicy.rules": ${JSON.stringify(example)}\n\`\`\``;
}

function standardList({ satisfies }: Shown): string {
  return satisfies
    .map((key) => {
      const [standard = "", clause = ""] = key.split(/:(.*)/s);
      const { title, version } = standards[standard as keyof typeof standards];
      return `- ${title} (${version}), ${clause}: ${criteria[key]}.`;
    })
    .join("\n");
}

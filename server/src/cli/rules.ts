/** `rules`: every rule with its severity under each profile. */

import { profiles } from "../core/catalogue/kinds.ts";
import { allRules } from "../core/rules/index.ts";
import { pageOf } from "../core/rules/pages.ts";
import { severityOf } from "../core/rules/rule.ts";
import { cell, table } from "./formats/markdown.ts";
import { type CommandOptions, takeFormat } from "./options.ts";

/** @returns the exit status */
export async function showRules(_paths: readonly string[], options: CommandOptions): Promise<number> {
  const format = takeFormat(options, "rules", ["text", "json", "markdown"]);
  const rows = allRules.map((rule) => ({
    id: rule.id,
    title: rule.title,
    why: rule.why,
    severity: Object.fromEntries(profiles.map((profile) => [profile, severityOf(rule, profile)])),
    satisfies: rule.satisfies ?? [],
    options: rule.options ?? {},
  }));
  if (format === "json") {
    process.stdout.write(`${JSON.stringify({ version: 1, rules: rows }, null, 2)}\n`);
    return 0;
  }
  const profile = options.profile ?? "github";
  if (format === "markdown") {
    const shown = rows.map(({ id, title, severity }) => [
      `[${id}](${pageOf(id)})`,
      cell(title),
      ...profiles.map((one) => severity[one] ?? ""),
    ]);
    process.stdout.write(table(["rule", "a file that obeys", ...profiles], shown));
    return 0;
  }
  const width = Math.max(...rows.map((row) => row.id.length));
  for (const row of rows) {
    process.stdout.write(`${row.id.padEnd(width)}  ${String(row.severity[profile]).padEnd(11)}  ${row.title}\n`);
  }
  return 0;
}

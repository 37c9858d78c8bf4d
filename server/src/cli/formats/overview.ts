/** Of many repositories: which rules found the most, and where is the most to do? */

import { type Severity, severities } from "../../core/rules/rule.ts";
import { countsOf, type Reported } from "../reported.ts";

/** So many repositories are listed. */
const most = 30;

/** Tables by rule and by repository; nothing where the files are of one repository. */
export function overview(files: readonly Reported[]): string {
  const roots = new Map<string, Reported[]>();
  for (const file of files) {
    if (file.root === undefined) continue;
    const known = roots.get(file.root);
    if (known) known.push(file);
    else roots.set(file.root, [file]);
  }
  return roots.size < 2 ? "" : `\n${byRule(files)}\n${byRepository(roots)}\n`;
}

function byRule(files: readonly Reported[]): string {
  const rules = new Map<string, { severity: Severity; findings: number; files: Set<string> }>();
  for (const { path, findings } of files) {
    for (const { rule, severity } of findings) {
      const known = rules.get(rule) ?? { severity, findings: 0, files: new Set() };
      known.findings++;
      known.files.add(path);
      if (severities.indexOf(severity) < severities.indexOf(known.severity)) known.severity = severity;
      rules.set(rule, known);
    }
  }
  const rows = [...rules]
    .sort(([a, one], [b, other]) => other.files.size - one.files.size || (a < b ? -1 : 1))
    .map(([rule, { severity, findings, files: where }]) => [rule, severity, String(findings), String(where.size)]);
  return columns([["rule", "severity", "findings", "files"], ...rows]);
}

function byRepository(roots: ReadonlyMap<string, readonly Reported[]>): string {
  const all = [...roots].map(([root, files]) => ({ root, counts: countsOf(files) }));
  const withFindings = all
    .filter(({ counts }) => severities.some((severity) => counts[severity] > 0))
    .sort((a, b) => {
      const first = severities.find((severity) => a.counts[severity] !== b.counts[severity]);
      return first ? b.counts[first] - a.counts[first] : a.root < b.root ? -1 : 1;
    });
  const rows = withFindings
    .slice(0, most)
    .map(({ root, counts }) => [root, ...severities.map((severity) => String(counts[severity] || "-"))]);
  const rest = withFindings.length - rows.length;
  const without = all.length - withFindings.length;
  return [
    columns([["repository", "errors", "warnings", "information", "hints"], ...rows]),
    ...(rest > 0 ? [`and ${rest} more with findings\n`] : []),
    ...(without > 0
      ? [`${without} of ${all.length} repositories ${without === 1 ? "has" : "have"} no findings\n`]
      : []),
  ].join("");
}

/** The first column to the left, and those of numbers to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => rows.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), 0));
  const isText = (at: number) => at === 0 || rows[0]?.[at] === "severity";
  return rows
    .map((row) => row.map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => `${row.join("  ").trimEnd()}\n`)
    .join("");
}

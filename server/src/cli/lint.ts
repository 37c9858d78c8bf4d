/** `lint`: the findings of policies. */

import { understand } from "../core/document/understand.ts";
import { lint } from "../core/lint.ts";
import type { Severity } from "../core/rules/rule.ts";
import { FactsSource, reader, settingsFor } from "./judging.ts";
import { Lines } from "./lines.ts";
import type { CommandOptions } from "./options.ts";
import { readPolicies, tellUnreadable } from "./policies.ts";

interface Row {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixes: readonly { title: string; kind: string }[];
}

interface FileRows {
  readonly path: string;
  readonly pointer: boolean;
  readonly findings: readonly Row[];
}

/** @returns the exit status */
export async function lintFiles(paths: readonly string[], options: CommandOptions): Promise<number> {
  const { files, unreadable } = await readPolicies(paths);
  const settings = settingsFor(options);
  const source = await FactsSource.of(options);
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const results: FileRows[] = [];
  for (const { path, text } of files) {
    const policy = understand(text, reader);
    const facts = await source.for(path, policy);
    const lines = new Lines(policy.text);
    const findings = lint(policy, facts, settings)
      .filter(({ severity }) => !options.quiet || severity === "error" || severity === "warning")
      .map((finding): Row => {
        counts[finding.severity]++;
        const start = lines.place(finding.at.start);
        const end = lines.place(finding.at.end);
        return {
          rule: finding.rule,
          severity: finding.severity,
          message: finding.message,
          line: start.line,
          column: start.column,
          endLine: end.line,
          endColumn: end.column,
          fixes: options.format === "json" ? finding.fixes().map(({ title, kind }) => ({ title, kind })) : [],
        };
      });
    results.push({ path, pointer: policy.pointer, findings });
  }
  const output =
    options.format === "json"
      ? `${JSON.stringify({ version: 1, files: results, counts }, null, 2)}\n`
      : asText(results, counts);
  process.stdout.write(output);
  if (tellUnreadable(unreadable)) return 2;
  return counts.error > 0 || counts.warning > options.maxWarnings ? 1 : 0;
}

function asText(results: readonly FileRows[], counts: Record<Severity, number>): string {
  const rows = results.flatMap(({ path, findings }) =>
    findings.map((row) => `${path}:${row.line}:${row.column}: ${row.severity}: ${row.message} [${row.rule}]\n`),
  );
  const total = counts.error + counts.warning + counts.information + counts.hint;
  const policies = results.length === 1 ? "1 policy" : `${results.length} policies`;
  const parts = (["error", "warning", "information", "hint"] as const)
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) => `${counts[severity]} ${severity === "information" ? severity : plural(severity, counts[severity])}`,
    );
  return `${rows.join("")}${policies}: ${total === 0 ? "nothing found" : parts.join(", ")}\n`;
}

function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`;
}

/** Findings as one JSON value, for programs. */

import type { Counts, Reported } from "../reported.ts";

export function asJson(files: readonly Reported[], counts: Counts): string {
  const shown = files.map((file) => ({
    path: file.path,
    kind: file.kind,
    pointer: file.pointer,
    findings: file.findings.map(({ rule, severity, message, line, column, endLine, endColumn, fixes }) => ({
      rule,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      fixes: fixes.map(({ title, kind }) => ({ title, kind })),
    })),
  }));
  return `${JSON.stringify({ version: 1, files: shown, counts }, null, 2)}\n`;
}

/** Findings as one JSON value, for programs. */

import { type Counts, placeOf, type Reported } from "../reported.ts";

export function asJson(files: readonly Reported[], counts: Counts): string {
  const shown = files.map((file) => ({
    path: file.path,
    kind: file.kind,
    pointer: file.pointer,
    findings: file.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...placeOf(file, finding),
      fixes: finding.fixes().map(({ title, kind }) => ({ title, kind })),
    })),
  }));
  return `${JSON.stringify({ version: 1, files: shown, counts }, null, 2)}\n`;
}

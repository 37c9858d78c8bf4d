/** Findings as lines that people read and problem matchers take apart. */

import { type Counts, placeOf, type Reported, summary } from "../reported.ts";

export function asText(files: readonly Reported[], counts: Counts): string {
  const rows = files.flatMap((file) =>
    file.findings.map((finding) => {
      const { line, column } = placeOf(file, finding);
      return `${file.path}:${line}:${column}: ${finding.severity}: ${finding.message} [${finding.rule}]\n`;
    }),
  );
  return `${rows.join("")}${summary(files, counts)}\n`;
}

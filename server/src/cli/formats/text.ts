/** Findings as lines that people read and problem matchers take apart. */

import { type Counts, type Reported, summary } from "../reported.ts";
import { overview } from "./overview.ts";

export function asText(files: readonly Reported[], counts: Counts): string {
  const rows = files.flatMap(({ path, findings }) =>
    findings.map(
      ({ line, column, severity, message, rule }) => `${path}:${line}:${column}: ${severity}: ${message} [${rule}]\n`,
    ),
  );
  return `${rows.join("")}${overview(files)}${summary(files, counts)}\n`;
}

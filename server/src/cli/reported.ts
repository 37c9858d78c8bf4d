/** What `lint` found, as every format shows it. */

import type { StoredText } from "../core/document/stored-text.ts";
import type { Judged } from "../core/lint.ts";
import { type Severity, severities } from "../core/rules/rule.ts";
import type { Lines } from "./lines.ts";
import type { FileKind } from "./settings-source.ts";

export interface Reported {
  /** As the user wrote it. */
  readonly path: string;
  readonly kind: FileKind;
  readonly file: StoredText;
  /** A policy that only leads to another. */
  readonly pointer: boolean;
  readonly lines: Lines;
  readonly findings: readonly Judged[];
}

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(files: readonly Reported[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** `2 policies, 1 security.txt: 1 error, 3 warnings`. */
export function summary(files: readonly Reported[], counts: Counts): string {
  const count = (kind: FileKind) => files.filter((file) => file.kind === kind).length;
  const policies = count("policy") === 1 ? "1 policy" : `${count("policy")} policies`;
  const texts = count("security-txt");
  const judged =
    texts === 0 ? policies : texts === files.length ? `${texts} security.txt` : `${policies}, ${texts} security.txt`;
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      return `${count} ${severity === "information" || count === 1 ? severity : `${severity}s`}`;
    });
  return `${judged}: ${parts.length === 0 ? "nothing found" : parts.join(", ")}`;
}

/** Where a finding stands: 1-based, columns in UTF-16 units, the end exclusive. */
export function placeOf({ lines }: Reported, { at }: Pick<Judged, "at">) {
  const { line, column } = lines.place(at.start);
  const { line: endLine, column: endColumn } = lines.place(at.end);
  return { line, column, endLine, endColumn };
}

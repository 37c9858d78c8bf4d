/** What `lint` found, as every format shows it: plain data, so that of a thousand files no more is kept than that. */

import type { Span } from "../core/document/span.ts";
import type { StoredText } from "../core/document/stored-text.ts";
import { withEol } from "../core/fix.ts";
import type { Judged } from "../core/lint.ts";
import { type Fix, type Severity, severities } from "../core/rules/rule.ts";
import { Lines } from "./lines.ts";
import type { FileKind } from "./settings-source.ts";

/** 1-based, columns in UTF-16 units, the end exclusive. */
export interface ReportedPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedFix {
  readonly title: string;
  readonly kind: Fix["kind"];
  /** What is put in the places of the file; `null` where the fix reaches beyond it. */
  readonly replacements: readonly { readonly place: ReportedPlace; readonly text: string }[] | null;
}

export interface ReportedFinding extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The words of its first line. */
  readonly words: string;
  readonly related: readonly { readonly place: ReportedPlace; readonly message: string }[];
  /** Empty where the format shows none. */
  readonly fixes: readonly ReportedFix[];
}

export interface Reported {
  /** As the user wrote it. */
  readonly path: string;
  readonly kind: FileKind;
  /** A policy that only leads to another. */
  readonly pointer: boolean;
  /** Folder of the repository that holds it, where that is known. */
  readonly root?: string | undefined;
  readonly findings: readonly ReportedFinding[];
}

export type Counts = Readonly<Record<Severity, number>>;

/** The findings of a file. @param withFixes fixes are made only when called for */
export function reportedFindings(
  file: StoredText,
  findings: readonly Judged[],
  withFixes: boolean,
): readonly ReportedFinding[] {
  const lines = new Lines(file.text);
  const place = ({ start, end }: Span): ReportedPlace => {
    const { line, column } = lines.place(Math.max(start, 0));
    const { line: endLine, column: endColumn } = lines.place(Math.max(end, 0));
    return { line, column, endLine, endColumn };
  };
  return findings.map(({ rule, severity, message, at, related, fixes }) => ({
    rule,
    severity,
    message,
    ...place(at),
    words: lineAt(file.text, at.start),
    related: related.filter(({ path }) => !path).map((one) => ({ place: place(one.at), message: one.message })),
    fixes: withFixes
      ? fixes().map(({ title, kind, edits, beside }) => ({
          title,
          kind,
          replacements: beside ? null : edits.map((edit) => ({ place: place(edit.at), text: withEol(edit, file.eol) })),
        }))
      : [],
  }));
}

function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const to = text.indexOf("\n", offset);
  return text
    .slice(from, to < 0 ? text.length : to)
    .replace(/\s+/g, " ")
    .trim();
}

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
    .map((severity) => counted(counts[severity], severity));
  return `${judged}: ${parts.length === 0 ? "nothing found" : parts.join(", ")}`;
}

function counted(count: number, severity: Severity): string {
  return `${count} ${severity === "information" || count === 1 ? severity : `${severity}s`}`;
}

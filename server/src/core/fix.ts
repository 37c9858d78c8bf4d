/** What the text becomes when fixes are applied. */

import { plainText } from "./catalogue/snippet.ts";
import type { Policy } from "./document/policy.ts";
import type { Reader } from "./document/reading.ts";
import type { StoredText } from "./document/stored-text.ts";
import { type Origin, understand } from "./document/understand.ts";
import type { Facts } from "./facts.ts";
import { type Judged, lint } from "./lint.ts";
import type { Edit, Fix } from "./rules/rule.ts";
import type { Settings } from "./settings.ts";

/**
 * Applies edits that do not overlap. Tab stops are stripped, new lines get the line ending given.
 * @param source may begin with a byte-order mark, which spans do not count; `byteOrderMarkSpan` is its place
 * @throws RangeError where two edits overlap or one lies outside the text
 */
export function applyEdits(source: string, edits: readonly Edit[], eol: string): string {
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const mark = source.startsWith("\uFEFF") ? 1 : 0;
  let result = "";
  let at = 0;
  for (const edit of sorted) {
    const start = edit.at.start + mark;
    if (start < at || edit.at.end + mark > source.length) throw new RangeError("edits overlap or leave the text");
    result += source.slice(at, start) + withEol(edit, eol);
    at = edit.at.end + mark;
  }
  return result + source.slice(at);
}

/** The text of an edit as it is written into a document: without tab stops, with the document's line ending. */
export function withEol(edit: Edit, eol: string): string {
  const text = edit.snippet ? plainText(edit.text) : edit.text;
  return eol === "\n" ? text : text.replaceAll("\n", eol);
}

/** The safe fixes of the policy that can be applied together: of two that overlap the first. */
export function safeFixes(policy: Policy, facts: Facts, settings: Settings): readonly Fix[] {
  return safeFixesOf(lint(policy, facts, settings));
}

/** The safe fixes of the findings that can be applied together: of two that overlap the first. */
export function safeFixesOf(findings: readonly Judged[]): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find((one) => one.kind === "safe");
    if (!fix || fix.edits.length === 0 || fix.beside) continue;
    const free = fix.edits.every((edit) =>
      taken.every((other) => edit.at.end < other.at.start || edit.at.start > other.at.end),
    );
    if (!free) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

/**
 * Applies safe fixes until none is left.
 * @param source may begin with a byte-order mark, which stays unless a fix takes it away
 * @param origin what the host knows of the file
 * @returns the new text and the titles of what was done
 */
export function fixAll(
  source: string,
  reader: Reader,
  facts: Facts,
  settings: Settings,
  origin?: Origin,
): { text: string; applied: readonly string[] } {
  return fixUntilStable(source, (text) => {
    const policy = understand(text, reader, { ...origin, headings: settings.headings });
    return { file: policy, findings: lint(policy, facts, settings) };
  });
}

/** Applies the safe fixes of a file of any kind until none is left. @param judge what is found in a text */
export function fixUntilStable(
  source: string,
  judge: (source: string) => { readonly file: StoredText; readonly findings: readonly Judged[] },
): { text: string; applied: readonly string[] } {
  let current = source;
  const applied: string[] = [];
  for (let round = 0; round < 10; round++) {
    const { file, findings } = judge(current);
    const fixes = safeFixesOf(findings);
    if (fixes.length === 0) break;
    const edits = fixes.flatMap((fix) => fix.edits);
    current = applyEdits(current, edits, file.eol);
    applied.push(...fixes.map((fix) => fix.title));
  }
  return { text: current, applied };
}

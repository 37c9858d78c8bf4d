/** What the text becomes when fixes are applied. */

import { plainText } from "./catalogue/snippet.ts";
import type { Reader } from "./document/reading.ts";
import { understand } from "./document/understand.ts";
import type { Facts } from "./facts.ts";
import { lint } from "./lint.ts";
import type { Edit, Fix } from "./rules/rule.ts";
import type { Settings } from "./settings.ts";

/**
 * Applies edits that do not overlap. Tab stops are stripped, new lines get the line ending given.
 * @throws RangeError where two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[], eol: string): string {
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  let result = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.at.start < at || edit.at.end > text.length) throw new RangeError("edits overlap or leave the text");
    result += text.slice(at, edit.at.start) + withEol(edit, eol);
    at = edit.at.end;
  }
  return result + text.slice(at);
}

/** The text of an edit as it is written into a document: without tab stops, with the document's line ending. */
export function withEol(edit: Edit, eol: string): string {
  const text = edit.snippet ? plainText(edit.text) : edit.text;
  return eol === "\n" ? text : text.replaceAll("\n", eol);
}

/** The safe fixes of the policy that can be applied together: of two that overlap the first. */
export function safeFixes(text: string, reader: Reader, facts: Facts, settings: Settings): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of lint(understand(text, reader), facts, settings)) {
    const fix = finding.fixes().find((one) => one.kind === "safe");
    if (!fix || fix.edits.length === 0) continue;
    const free = fix.edits.every((edit) =>
      taken.every((other) => edit.at.end < other.at.start || edit.at.start > other.at.end),
    );
    if (!free) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

/** Applies safe fixes until none is left. @returns the new text (a byte-order mark is kept unless a fix takes it) and the titles of what was done */
export function fixAll(
  text: string,
  reader: Reader,
  facts: Facts,
  settings: Settings,
): { text: string; applied: readonly string[] } {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  let current = text.slice(mark.length);
  const applied: string[] = [];
  for (let round = 0; round < 10; round++) {
    const fixes = safeFixes(current, reader, facts, settings);
    if (fixes.length === 0) break;
    const { eol } = understand(current, reader);
    current = applyEdits(
      current,
      fixes.flatMap((fix) => fix.edits),
      eol,
    );
    applied.push(...fixes.map((fix) => fix.title));
  }
  return { text: mark + current, applied };
}

/** The edits that concern a policy as a whole: all safe fixes, and sections put in. */

import { insertions } from "../core/catalogue/insertion.ts";
import { type SectionKind, sectionKinds } from "../core/catalogue/kinds.ts";
import type { Policy } from "../core/document/policy.ts";
import type { Reader } from "../core/document/reading.ts";
import { byteOrderMarkSpan, spanOf } from "../core/document/span.ts";
import { sourceOf } from "../core/document/stored-text.ts";
import type { Facts } from "../core/facts.ts";
import { applyEdits, fixAll, fixUntilStable, safeFixesOf } from "../core/fix.ts";
import { missingSections } from "../core/outline.ts";
import type { Edit } from "../core/rules/rule.ts";
import type { Judgement } from "./documents.ts";
import { type AnyJudgement, fileOf } from "./neighbour-files.ts";

/** What applies every safe fix. Small edits where one round of them does it, so that cursors and marks stay. */
export function fixAllEdits(judgement: AnyJudgement, reader: Reader): readonly Edit[] {
  const file = fileOf(judgement);
  const { text, eol } = file;
  const source = sourceOf(file);
  const fixed = allFixed(source, judgement, reader);
  if (fixed === source) return [];
  const edits = safeFixesOf(judgement.findings).flatMap((fix) => fix.edits);
  if (applyEdits(source, edits, eol) === fixed) return edits;
  const bare = fixed.replace(/^\uFEFF/, "");
  const unmarked = file.byteOrderMark && bare === fixed ? [{ at: byteOrderMarkSpan, text: "" }] : [];
  return bare === text ? unmarked : [...unmarked, replacement(text, bare, eol)];
}

function allFixed(source: string, judgement: AnyJudgement, reader: Reader): string {
  if (!("policy" in judgement)) return fixUntilStable(source, judgement.judge).text;
  return fixAll(source, reader, judgement.facts, judgement.settings.judging).text;
}

/** Sections put in at their places, in document order. */
export function insertionEdits(policy: Policy, kinds: readonly SectionKind[], facts: Facts): readonly Edit[] {
  return [...insertions(policy, kinds, facts)].sort((a, b) => a.at.start - b.at.start);
}

/** The kinds that a client names; everything that is missing where it names none. What is no kind is left out. */
export function kindsToInsert({ policy, settings }: Judgement, named: unknown): readonly SectionKind[] {
  if (!Array.isArray(named) || named.length === 0) {
    return missingSections(policy, settings.judging).map(({ kind }) => kind);
  }
  return sectionKinds.filter((kind) => kind !== "other" && named.includes(kind));
}

/** One edit that turns a text into another: whole lines, from the first that differs to the last. */
function replacement(from: string, to: string, eol: string): Edit {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  start = from.lastIndexOf("\n", start - 1) + 1;
  let same = 0;
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  const line = from.indexOf("\n", from.length - same);
  const end = same === 0 || line < 0 ? from.length : line + 1;
  const text = to.slice(start, to.length - (from.length - end));
  return { at: spanOf(start, end), text: eol === "\n" ? text : text.replaceAll(eol, "\n") };
}

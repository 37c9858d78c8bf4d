/** Where a comment has to be written so that it silences one finding and changes nothing else. */

import type { Block } from "./document/blocks.ts";
import { lineEnd, lineStart } from "./document/lines.ts";
import { managedAt } from "./document/managed-blocks.ts";
import type { Policy, Suppression } from "./document/policy.ts";
import { type Span, spanOf } from "./document/span.ts";
import type { Day } from "./facts.ts";
import { applyEdits } from "./fix.ts";
import type { Judged } from "./lint.ts";
import type { Edit } from "./rules/rule.ts";
import { suppressionRules } from "./rules/suppression.ts";

/** A policy with what was found in it. */
interface Judgement {
  readonly policy: Policy;
  readonly findings: readonly Judged[];
}

/** The finding to silence, in the policy that it was found in. */
export interface Silencing extends Judgement {
  readonly finding: Judged;
  readonly today: Day;
  /** Judges a text as the policy was judged: what a comment does is tried out before it is offered. */
  readonly judge: (text: string) => Judgement;
}

/** Whether comments can silence findings of the rule: the hints on comments themselves cannot be. */
export function canBeSilenced(rule: string): boolean {
  return !Object.hasOwn(suppressionRules, rule);
}

/** Silences the rule where the finding is. @returns `null` where no comment would do that and no more */
export function silenceLine(silencing: Silencing): readonly Edit[] | null {
  for (const edits of lineCandidates(silencing)) if (isRight(edits, silencing)) return edits;
  return null;
}

/** Silences the rule in the whole file. */
export function silenceFile(silencing: Silencing): readonly Edit[] | null {
  const { policy, finding } = silencing;
  const candidates: Edit[][] = [];
  for (const comment of active(silencing))
    if (comment.scope === "file") candidates.push([append(comment, finding.rule)]);
  const first = policy.blocks[0];
  const comment = `<!-- security-policy-disable-file ${finding.rule} -->`;
  // Front matter is none unless it comes first.
  if (first?.kind === "frontmatter") candidates.push([inserted(first.span.end, `\n\n${comment}`)]);
  else candidates.push([inserted(0, `${comment}\n\n`)]);
  return candidates.find((edits) => isRight(edits, silencing)) ?? null;
}

/** Ways to silence the finding, the most fitting first. Each is checked before it is taken. */
function* lineCandidates(silencing: Silencing): Iterable<readonly Edit[]> {
  const { policy, finding } = silencing;
  const { text } = policy;
  const at = finding.at.start;
  const line = lineAt(text, at);
  for (const comment of active(silencing)) {
    const here = comment.scope === "line" && comment.span.start >= line.start && comment.span.start <= line.end;
    const above =
      comment.scope === "next-line" &&
      comment.span.end <= line.start &&
      text.slice(lineEnd(text, comment.span.end), line.start).trim() === "";
    if (here || above) yield [append(comment, finding.rule)];
  }
  const block = blockAt(policy, at);
  const whole = wholeLines(policy, block, line);
  const prefix = prefixOf(text, whole, block);
  const behind = commentBehind(text, line, finding.rule);
  const onFirst = line.start === whole.start;
  const isProse = block?.kind === "paragraph";
  // In a list a line of its own may end the list, and in a paragraph it ends the paragraph.
  if (isProse && (block.shape.list !== null || !onFirst)) yield behind;
  if (onFirst && prefix !== null) yield commentBefore(prefix, whole, finding.rule);
  if (isProse) yield behind;
  if (prefix !== null) {
    const around = commentsAround(prefix, whole, finding.rule);
    yield around;
    // Code that nobody closed goes on to the end, and so may the comment.
    if (text.slice(whole.end).trim() === "") yield around.slice(0, 1);
  }
  if (block?.kind === "heading" || block?.kind === "html" || block?.kind === "cell") yield behind;
}

/** The comments that still hold and name their rules. */
function active({ policy, today }: Silencing): readonly Suppression[] {
  return policy.suppressions.filter(({ rules, until }) => rules.length > 0 && !(until && until.date < today));
}

function append(comment: Suppression, rule: string): Edit {
  return inserted(comment.rules.at(-1)?.span.end ?? comment.span.end, `, ${rule}`);
}

function inserted(offset: number, text: string): Edit {
  return { at: spanOf(offset, offset), text };
}

function blockAt(policy: Policy, offset: number): Block | undefined {
  const { blocks } = policy;
  return (
    blocks.find(({ span }) => span.start <= offset && offset < span.end) ??
    blocks.find(({ span }) => span.start <= offset && offset <= span.end)
  );
}

/** The lines of the block; of the whole table for a cell, of all HTML without a blank line for a part of it. */
function wholeLines({ text, blocks }: Policy, block: Block | undefined, line: Span): Span {
  if (!block) return line;
  let { start, end } = block.span;
  const table = block.shape.cell?.table;
  if (table) {
    start = block.base + table.start;
    end = block.base + table.end;
  }
  if (isHtml(block)) {
    const at = blocks.indexOf(block);
    for (let i = at; blocks[i] && isHtml(blocks[i] as Block); i--)
      start = Math.min(start, (blocks[i] as Block).span.start);
    for (let i = at; blocks[i] && isHtml(blocks[i] as Block); i++) end = Math.max(end, (blocks[i] as Block).span.end);
  }
  return spanOf(lineAt(text, start).start, lineEnd(text, Math.max(start, end)));
}

function isHtml(block: Block): boolean {
  return block.kind === "html" || block.shape.form === "html";
}

/** What a line of its own has to begin with to stand in the same list item or quote; `null` behind a list's mark. */
function prefixOf(text: string, { start }: Span, block: Block | undefined): string | null {
  const line = text.slice(start, lineEnd(text, start));
  const prefix = /^[ \t>]*/.exec(line)?.[0] ?? "";
  const rest = line.slice(prefix.length);
  if (/^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(rest)) return null;
  // Code by indentation: a comment as deep as the code would be code.
  const indented = block?.kind === "code" && !/^(?:```|~~~)/.test(rest);
  return indented ? prefix.replace(/(?: {4}|\t)$/, "") : prefix;
}

function commentBefore(prefix: string, lines: Span, rule: string): readonly Edit[] {
  return [inserted(lines.start, `${prefix}<!-- security-policy-disable-next-line ${rule} -->\n`)];
}

function commentsAround(prefix: string, lines: Span, rule: string): readonly Edit[] {
  const before = inserted(lines.start, `${prefix}<!-- security-policy-disable ${rule} -->\n`);
  // A blank line, so that what stands before the comment is over whatever it is.
  const gap = `\n${prefix.trimEnd()}\n`;
  return [before, inserted(lines.end, `${gap}${prefix}<!-- security-policy-enable ${rule} -->`)];
}

/** Behind the words of the line, before the spaces or the backslash that break it. */
function commentBehind(text: string, line: Span, rule: string): readonly Edit[] {
  const words = text.slice(line.start, line.end).replace(/\\?$/, "").trimEnd();
  return [inserted(line.start + words.length, ` <!-- security-policy-disable-line ${rule} -->`)];
}

/** Whether the edits silence the finding, bring no new one, silence no other rule, and leave the words as they are. */
function isRight(edits: readonly Edit[], { policy, finding, findings, judge }: Silencing): boolean {
  // A tool would take the comment away again.
  if (edits.some(({ at }) => managedAt(policy.managedBlocks, at))) return false;
  const after = judge(applyEdits(policy.text, edits, policy.eol));
  if (words(after.policy) !== words(policy)) return false;
  const left = countByRule(after.findings);
  const had = countByRule(findings);
  for (const rule of new Set([...left.keys(), ...had.keys()])) {
    const [now, then] = [left.get(rule) ?? 0, had.get(rule) ?? 0];
    if (rule === finding.rule ? now >= then : canBeSilenced(rule) ? now !== then : now > then) return false;
  }
  return true;
}

function countByRule(findings: readonly Judged[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What a reader sees, block by block. */
function words(policy: Policy): string {
  const seen: string[] = [];
  for (const { kind, text, shape } of policy.blocks) {
    const visible = kind === "code" ? text : text.replace(/\s+/g, " ").trim();
    if (kind === "html" && visible === "") continue;
    seen.push(`${kind} ${shape.depth} ${shape.list?.level ?? 0} ${shape.quote} ${visible}`);
  }
  return seen.join("\n");
}

function lineAt(text: string, offset: number): Span {
  return spanOf(lineStart(text, offset), lineEnd(text, offset));
}

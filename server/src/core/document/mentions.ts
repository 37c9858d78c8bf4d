/** Where does the text name something that the tables of outdated things and misspelt standards know? */

import { misspelt } from "../known/misspelt.ts";
import { type Outdated, outdated } from "../known/outdated.ts";
import { blockBook, PhraseFinder } from "../languages/phrases.ts";
import { blockIndexAt } from "./block-at.ts";
import type { Block, BlockShape } from "./blocks.ts";
import type { Mention } from "./policy.ts";
import type { Prose } from "./prose.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { sentences } from "./sentences.ts";
import { type Span, spanOf } from "./span.ts";

/**
 * What the text tells its reader to use or believe today. Left out are sections on the past, sentences that say
 * themselves that the thing is gone, and comments.
 */
export function mentions(reading: Reading): readonly Mention[] {
  const found: Mention[] = [];
  let past: Uint8Array | undefined;
  const push = (entry: string, block: Block, span: Span, place: number) => {
    past ??= pastSections(reading);
    if (past[place] || isPast(reading.text, block, span)) return;
    if (!fits(entries.get(entry), near(reading.text, block, span).text.toLowerCase(), block)) return;
    found.push({ span, text: reading.text.slice(span.start, span.end), entry, block });
  };
  for (const { block, index, value } of reading.found(findNames))
    push(value.entry, block, block.at(value.from, value.to), index);
  for (const { base, value } of reading.foundInSource(findHosts)) {
    const place = placeOf(reading, base + value.from);
    const block = reading.blocks[place];
    if (block) push(value.entry, block, spanOf(base + value.from, base + value.to), place);
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.filter(
    (one, index) =>
      index === 0 || one.entry !== found[index - 1]?.entry || one.span.start >= (found[index - 1] as Mention).span.end,
  );
}

const entries: ReadonlyMap<string, Outdated> = new Map(outdated.map((entry) => [entry.id, entry]));

const names = new PhraseFinder<string>(blockBook);
for (const { id, phrases = [] } of outdated) for (const phrase of phrases) names.add(phrase, id, "und");
for (const { id, wrong } of misspelt) for (const phrase of wrong) names.add(phrase, id, "und");

interface Found {
  readonly entry: string;
  readonly from: number;
  readonly to: number;
}

/** Names among the words, commands in code. Of names that begin at the same place the longest counts. */
const findNames: Scan<Found> = where(
  ({ kind, prose }) =>
    kind === "code" || prose.hitsOf(names).length > 0 || prose.marks.some((mark) => mark.kind === "code"),
  namesIn,
);

function* namesIn(shape: BlockShape): Iterable<Found> {
  const { prose } = shape;
  if (shape.kind === "code") {
    let from = 0;
    for (const line of prose.text.split("\n")) {
      yield* findCommand(line, from);
      from += line.length + 1;
    }
    return;
  }
  for (const mark of prose.marks) {
    if (mark.kind === "code") yield* findCommand(prose.text.slice(mark.from, mark.to), mark.from);
  }
  let last: Found | undefined;
  for (const { group, from, to } of prose.hitsOf(names)) {
    if (/^\.?\d/.test(prose.text.slice(to, to + 2))) continue;
    if (misspellings.has(group) && isName(prose, from, to)) continue;
    if (last && from < last.to) {
      if (to > last.to) last = { entry: group, from: last.from, to };
      continue;
    }
    if (last) yield last;
    last = { entry: group, from, to };
  }
  if (last) yield last;
}

const allCommands = outdated.flatMap(({ id, commands = [] }) => commands.map((command) => ({ id, command })));

const misspellings = new Set(misspelt.map(({ id }) => id));

/**
 * Whether the words are part of the name of a file, a package or a host, or stand in code, here or beside: such names
 * are as they are.
 */
function isName({ text, lower, marks }: Prose, from: number, to: number): boolean {
  if (/[\w./@:-]$/.test(text.slice(Math.max(0, from - 1), from)) || /^[-_./:@]\w/.test(text.slice(to, to + 2)))
    return true;
  const words = lower.slice(from, to);
  return marks.some((mark) => mark.kind === "code" && lower.slice(mark.from, mark.to).includes(words));
}

/** What may stand before a command: a prompt, a step of a workflow, a runner, another command. */
const prefix =
  /^\s*(?:[$>#%]\s+|-\s+)?(?:run:\s*)?(?:[^#\n]{0,80}(?:&&|;|\|\|)\s*)?(?:sudo\s+)?(?:(?:uv|poetry|pipenv|hatch|pdm) run\s+|pipx run\s+|uvx\s+|python3? -m\s+|npx\s+)?/;

function* findCommand(line: string, base: number): Iterable<Found> {
  if (!allCommands.some(({ command }) => line.includes(command))) return;
  const start = prefix.exec(line)?.[0].length ?? 0;
  for (const { id, command } of allCommands) {
    if (!line.startsWith(command, start)) continue;
    if (/^(?:\s*$|\s+[-|&;#>(<"'$./~]|\s*[;&|])/.test(line.slice(start + command.length))) {
      yield { entry: id, from: base + start, to: base + start + command.length };
    }
  }
}

const hostNames = outdated
  .flatMap(({ id, hosts = [] }) => hosts.map((host) => ({ id, host })))
  .sort((a, b) => b.host.length - a.host.length);
/** What the hosts have before their first dot. */
const firstLabels = new Set(hostNames.map(({ host }) => host.slice(0, host.indexOf("."))));
const hostPattern = new RegExp(
  `(?<![\\w.@-])(?:[a-z]{2,8}://)?(?:[a-z0-9-]{1,40}\\.){0,2}?(${hostNames.map(({ host }) => host.replace(/[.]/g, "\\.")).join("|")})(?![\\w-]|\\.\\w)[^\\s<>()"'\`\\]|]{0,400}`,
  "gi",
);

/** Whether any dot in the source follows the first label of a host: far cheaper to tell than where a host stands. */
function mayNameHost(source: string): boolean {
  for (let dot = source.indexOf(".", 1); dot >= 0; dot = source.indexOf(".", dot + 1)) {
    if (!isHostLetter(source.charCodeAt(dot + 1))) continue;
    let start = dot;
    while (start > 0 && isHostLetter(source.charCodeAt(start - 1)) && dot - start < 64) start--;
    if (start < dot && firstLabels.has(source.slice(start, dot).toLowerCase())) return true;
  }
  return false;
}

/** A letter, digit or hyphen. */
function isHostLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
}

/** Hosts anywhere in the source: link targets, bare addresses, commands. */
function* findHosts(source: string): Iterable<Found> {
  if (!mayNameHost(source)) return;
  for (const match of source.matchAll(hostPattern)) {
    const host = (match[1] as string).toLowerCase();
    const entry = hostNames.find((known) => known.host === host)?.id;
    // A stop at the end belongs to the sentence.
    const length = match[0].replace(/[.,;:!?*_]+$/, "").length;
    if (entry !== undefined) yield { entry, from: match.index, to: match.index + length };
  }
}

/** The index of the block at the offset; -1 between blocks and in comments. */
function placeOf(reading: Reading, offset: number): number {
  const index = blockIndexAt(reading.blocks, offset);
  const block = reading.blocks[index];
  if (!block || block.kind === "frontmatter") return -1;
  const at = offset - block.base;
  return block.shape.comments.some((comment) => comment.start <= at && at < comment.end) ? -1 : index;
}

const pastHeading =
  /\b(?:history|historical|change ?log|changes|revisions?|release notes|past|previous|archived?|past advisories|hall of fame|acknowledge?ments?)\b|更新日志|변경 이력|история/i;

/** For each block 1 where it stands under a heading that is about the past. */
function pastSections({ blocks }: Reading): Uint8Array {
  const past = new Uint8Array(blocks.length);
  let depth = 0;
  for (let index = 0; index < blocks.length; index++) {
    const { shape } = blocks[index] as Block;
    if (shape.kind === "heading" && (depth === 0 || shape.depth <= depth))
      depth = pastHeading.test(shape.prose.text) ? shape.depth : 0;
    if (depth > 0) past[index] = 1;
  }
  return past;
}

const pastWords =
  /\b(?:formerly|former|previously|used to|replac(?:ed|es)|deprecated|no longer|shut ?down|supersed(?:ed|es)|migrat(?:ed|ion|ing)|moved|retired|discontinued|legacy|obsolete[ds]?|renamed|known as|instead of|rather than|historic(?:al|ally)?|do not use|don['’]t use|closed|archived|sunset|defunct)\b/i;

/** How far around a mention, in UTF-16 units, the words of its block count. */
const reach = 600;

/** The source of the block around the span, and where the span begins in it. */
function near(text: string, block: Block, span: Span): { text: string; at: number } {
  const start = Math.max(block.span.start, span.start - reach);
  return { text: text.slice(start, Math.min(block.span.end, span.end + reach)), at: span.start - start };
}

/** Whether the sentence (in code: the line) says itself that the thing is gone. */
function isPast(text: string, block: Block, span: Span): boolean {
  const { text: source, at } = near(text, block, span);
  if (block.kind === "code") {
    const from = source.lastIndexOf("\n", at) + 1;
    const to = source.indexOf("\n", at);
    return pastWords.test(source.slice(from, to < 0 ? source.length : to));
  }
  const sentence = sentences(source).find(({ from, to }) => from <= at && at < to);
  return sentence !== undefined && pastWords.test(source.slice(sentence.from, sentence.to));
}

/** Whether the entry's own conditions on the words around it hold. */
function fits(entry: Outdated | undefined, source: string, block: Block): boolean {
  if (!entry) return true;
  if (entry.unless?.some((word) => source.includes(word))) return false;
  if (entry.only && !entry.only.some((word) => source.includes(word))) return false;
  return !entry.listed || block.shape.list !== null || block.kind === "cell";
}

/** Which gaps did the author leave for herself to fill in? */

import { dollarNames, reportersOwn, underscored, wayIn } from "../known/gaps.ts";
import { comingWords, notesToSelf, noteWords, pending, soon, toCome } from "../known/unwritten.ts";
import { blockBook, PhraseFinder } from "../languages/phrases.ts";
import { blockAt } from "./block-at.ts";
import type { Block, BlockShape } from "./blocks.ts";
import { boxes, type Filling, readBox, readChoice, readOrder, wantOf } from "./boxes.ts";
import { findGapTargets } from "./gap-targets.ts";
import { halfAddresses } from "./half-addresses.ts";
import type { Placeholder } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { type Span, spanOf } from "./span.ts";
import { trait } from "./traits.ts";

type Want = Placeholder["wants"];

/**
 * The gaps in what a reader sees: `[INSERT …]`, `{{organization}}`, `<your email>`, TODO and the like. Code and comments
 * hold none. Stand-in addresses and links are told by `Contact.placeholder` and `isStandInPath` instead.
 */
export function placeholders(reading: Reading): readonly Placeholder[] {
  const found: Placeholder[] = [];
  const push = (block: Block, place: Span, wants: Want) => {
    // The backslash that keeps a bracket from being a link's is part of the gap.
    const span = reading.text[place.start - 1] === "\\" ? spanOf(place.start - 1, place.end) : place;
    const text = reading.text.slice(span.start, span.end);
    found.push({ span, text, wants, block });
  };
  const gapsFound = reading.found(findGaps);
  const headings = gapsFound.length > 0 ? headingsOf(reading) : [];
  for (const { block, index, value } of gapsFound) {
    const heading = headings[index] ?? "";
    if (value.mayBeReporters && (reportersOwn.test(heading) || isInForm(reading.blocks, index))) continue;
    if (value.where === "way-in" && !wayIn.test(heading)) continue;
    push(block, block.at(value.from, value.to), value.wants);
  }
  for (const { block, value } of reading.found(findGapTargets)) {
    const from = block.base + value.start;
    const at = reading.text.lastIndexOf(value.url, block.base + value.end);
    if (at >= from) push(block, spanOf(at, at + value.url.length), value.wants);
  }
  for (const { base, value } of reading.foundInSource(findTags)) {
    const block = visibleAt(reading, base + value.from);
    if (block) push(block, spanOf(base + value.from, base + value.to), value.wants);
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const gaps: Placeholder[] = [];
  for (const gap of found) {
    const last = gaps.at(-1);
    if (last && gap.span.start < last.span.end) continue;
    // "security@[domain].com (replace by yours)" is one gap.
    if (last?.block === gap.block && /^[ \t]{1,2}$/.test(reading.text.slice(last.span.end, gap.span.start))) {
      const span = spanOf(last.span.start, gap.span.end);
      gaps[gaps.length - 1] = { ...last, span, text: reading.text.slice(span.start, span.end) };
    } else gaps.push(gap);
  }
  return gaps;
}

/** For each block the nearest heading at or above it. */
function headingsOf(reading: Reading): readonly string[] {
  let heading = "";
  return reading.blocks.map((block) => {
    if (block.kind === "heading") heading = block.text;
    return heading;
  });
}

/** Whether the words that lead up to the block ask reporters to fill in what follows. */
function isInForm(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block;
  if (block.shape.quote) return true;
  for (let at = index - 1; at >= 0 && index - at < 20; at--) {
    const other = blocks[at] as Block;
    if (other.kind === "heading" || other.kind === "break") return false;
    if (/[:：]["'*_)]*\s*$/.test(other.text) && other.text.length > 20)
      return (
        reportersOwn.test(other.text) ||
        (/\b(?:following|report with|fill)\b/i.test(other.text) &&
          !/\b(?:contact|reach|write to|call)\b/i.test(other.text))
      );
  }
  return false;
}

interface Gap extends Filling {
  readonly from: number;
  readonly to: number;
  /** It counts only where a reporter looks for the way in. */
  readonly where?: "way-in";
}

const dollars = /(?<![\w$])\$([A-Za-z]{2,12}(?:[-_][A-Z]{2,12})?)(?![\w$(-])/g;
const shouts =
  /(?<![\w@./:$-])(?:(?:SECURITY|CONTACT|MAINTAINER)_(?:CONTACT|E?MAIL|ADDRESS)|(?:YOUR|INSERT|ENTER)[ _-]?(?:[A-Z]{2,12}[ _-]){0,2}(?:E-?MAIL|MAIL|CONTACT|ADDRESS|SECURITY)(?:[ _-]?(?:ADDRESS|EMAIL|HERE|INFO)){0,2}|E-?MAIL(?: ADDRESS)? HERE)(?![\w@.]*@|\w)/g;
/** A date of which a part is left open, behind words that tell what it is of: `Last updated: 2025-01-XX`. */
const openDates = /(?<![\w-])(?:20\d\d|YYYY)[-/.](?:\d\d|XX|MM)[-/.](?:XX|DD)(?![\w-])/g;
const dateLabel = /(?:updated|revised|reviewed|review|effective|date)\W{0,8}$/i;
const openings = /^(?:TODO|FIXME|TBD|TBC)(?=$|[\s.]*$|\s*[:：(]|\s+[-–—]\s)/;
const endings =
  /(?:contact|mail|key|key id|pgp|gpg|fingerprint|link|url|form|updated|reviewed|review date|phone|maintainers?|response time|address)\s*[:：]\s*(TODO(?: \([^()\n]{3,60}\))?|FIXME|TB[ACD]|X{3,}|[[(]?to be (?:added|announced|defined|determined|provided|published)\b[\w .]{0,40}[\])]?|coming soon)\.?\s*$/im;
const asides = /\((?:TODO|FIXME)\b[^()]{0,80}\)/g;
/** What is said of a way in that is yet to come: "Private message to the maintainer (to be added)". */
const futures = /\((?:to be (?:added|announced|published|set up))\)(?=[\s.]*$)/gm;
const phones =
  /(?<![\w-])(?:(?:\+?\d{1,3}[ .-]?)?\(?[Xx]{3}\)?[ .-]{1,2}[Xx]{3}[ .-][Xx]{4}|\+\d{1,3}(?:[ .-][Xx]{2,4}){3,5})(?![\w-])/g;
/** What stands in code where a key or an address should: ``PGP key: `0xYOUR_KEY_HERE` ``. */
const codedShouts = /^(?:0[xX])?(?:YOUR|INSERT|ENTER)[ _-]?(?:[A-Z]{2,12}[ _-]?){0,4}HERE$/;
const wayInLabel = /(?:key|pgp|gpg|fingerprint|contact|e-?mail|address)["'*_)]{0,3}\s{0,2}[:：]?\s{0,2}$/i;
const keys = /(?<![\w-])(?:[Xx]{4}[ -]){3,}[Xx]{4}(?![\w-])/g;
const lorem = /\blorem ipsum\b[^\n]{0,400}/gi;

const notes = new PhraseFinder<"note" | "coming">(blockBook);
for (const word of noteWords) notes.add(word, "note", "und");
for (const word of comingWords) notes.add(word, "coming", "und");

/** A short block of code as which a key or an address is shown: `Fingerprint: TBD`. */
const longestCard = 200;

const findGaps: Scan<Gap> = where(
  ({ kind, prose }) =>
    (kind !== "code" || (prose.text.length < longestCard && endings.test(prose.text))) &&
    prose.text.length > 2 &&
    (prose.has(trait.opener | trait.dollar | trait.capitals | trait.at) || prose.hitsOf(notes).length > 0),
  gapsIn,
);

function* gapsIn(shape: BlockShape): Iterable<Gap> {
  const { prose } = shape;
  const { text } = prose;
  if (shape.kind === "code") {
    yield* findNotes(shape, text);
    return;
  }
  for (const match of prose.has(trait.opener) ? text.matchAll(boxes) : []) {
    const from = match.index;
    const to = from + match[0].length;
    const gap = readBox(match, text);
    if (gap && !isHidden(shape, from, to)) yield { from, to, ...gap };
  }
  if (prose.has(trait.dollar)) {
    for (const match of text.matchAll(dollars)) {
      if (!dollarNames.test(match[1] as string) || prose.markAt("code", match.index)) continue;
      yield gapAt(match, wantOf(match[1] as string) ?? "text");
    }
  }
  for (const match of prose.has(trait.capitals) && /XX|DD/.test(text) ? text.matchAll(openDates) : []) {
    if (isLabelled(text, match.index, dateLabel) && !prose.markAt("code", match.index)) yield gapAt(match, "date");
  }
  for (const match of prose.has(trait.capitals) && /YOUR|INSERT|ENTER|HERE|[RTY]_/.test(text)
    ? text.matchAll(shouts)
    : []) {
    const fused = /[_-]|HERE$|^YOUR[A-Z]/.test(match[0]);
    if (fused && !prose.markAt("code", match.index) && !prose.markAt("link", match.index))
      yield gapAt(match, "contact");
  }
  if (prose.has(trait.capitals) && /HERE|__/.test(text)) {
    for (const { kind, from, to } of prose.marks) {
      if (kind !== "code") continue;
      const words = text.slice(from, to);
      if (underscored.test(words))
        yield { from, to, wants: /URL|LINK/.test(words) ? "link" : "contact", mayBeReporters: false };
      else if (codedShouts.test(words) && isLabelled(text, from, wayInLabel))
        yield { from, to, wants: "contact", mayBeReporters: false };
    }
  }
  if (prose.has(trait.at))
    for (const span of halfAddresses(shape, text)) yield { ...span, wants: "contact", mayBeReporters: false };
  if (prose.hitsOf(notes).length === 0) return;
  yield* findNotes(shape, text);
  yield* findWholeNotes(shape, text);
  for (const match of text.matchAll(keys)) if (!prose.markAt("code", match.index)) yield gapAt(match, "contact");
  for (const match of text.matchAll(phones)) if (!prose.markAt("code", match.index)) yield gapAt(match, "contact");
  for (const match of text.matchAll(pending)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (/(?:@[\w.-]{3,60}|[:：])["'*_`]{0,3}\s{0,2}$/.test(before) && !prose.markAt("code", match.index))
      yield gapAt(match, "contact");
  }
  for (const match of text.matchAll(lorem)) if (!prose.markAt("code", match.index)) yield gapAt(match, "text");
}

function isLabelled(text: string, at: number, label: RegExp): boolean {
  return label.test(text.slice(Math.max(0, at - 40), at));
}

function gapAt(match: RegExpExecArray, wants: Want): Gap {
  return { from: match.index, to: match.index + match[0].length, wants, mayBeReporters: false };
}

/** White space, brackets and marks at either end. */
const edges = /^[\s([*_“"'–—-]|[\s)\]*_”"']$/u;

/** Notes to oneself in whole sentences, and blocks that only say that the text is to come. */
function* findWholeNotes({ kind, prose }: BlockShape, text: string): Iterable<Gap> {
  if (kind === "heading" || kind === "cell") return;
  const words = text.trim();
  const from = text.indexOf(words);
  const bare = edges.test(words) ? words.replace(/^[\s([*_“"'–—-]+|[\s)\]*_”"']+$/gu, "") : words;
  if (bare.length <= 60 && (toCome.test(bare) || soon.test(bare))) {
    const gap = { from, to: from + words.length, wants: "text", mayBeReporters: false } as const;
    yield toCome.test(bare) ? gap : { ...gap, where: "way-in" };
    return;
  }
  for (const sentence of prose.sentences) {
    const own = text.slice(sentence.from, sentence.to);
    if (notesToSelf.some((note) => note.test(own)))
      yield { from: sentence.from, to: sentence.to, wants: wantOf(own) ?? "text", mayBeReporters: true };
  }
}

/** TODO and its kin as notes to oneself: at the start of a block, after a label, in brackets. Not as words among others. */
function* findNotes(shape: BlockShape, text: string): Iterable<Gap> {
  for (const line of linesOf(text)) {
    const trimmed = line.text.trimEnd();
    const start = line.from + (trimmed.length - trimmed.trimStart().length);
    const words = trimmed.trimStart();
    const code = shape.prose.markAt("code", start);
    const opening = code ? null : openings.exec(words);
    // A date in a table that is yet to be decided is an answer.
    if (opening && !(shape.kind === "cell" && /^TB/.test(words)) && shape.kind !== "heading") {
      yield {
        from: start,
        to: line.from + trimmed.length,
        wants: wantOf(words.slice(4)) ?? "text",
        mayBeReporters: false,
      };
      continue;
    }
    const ending = endings.exec(trimmed);
    const note = ending?.[1];
    if (!ending || note === undefined) continue;
    const from = line.from + trimmed.lastIndexOf(note);
    const marked = shape.prose.markAt("code", from);
    if (marked && (marked.from !== from || marked.to !== from + note.length)) continue;
    yield { from, to: from + note.length, wants: wantOf(trimmed.slice(-80)) ?? "text", mayBeReporters: false };
  }
  for (const match of text.matchAll(asides)) {
    if (!shape.prose.markAt("code", match.index)) yield gapAt(match, wantOf(match[0]) ?? "text");
  }
  for (const match of text.matchAll(futures)) {
    if (!shape.prose.markAt("code", match.index)) yield { ...gapAt(match, "contact"), where: "way-in" };
  }
}

function* linesOf(text: string): Iterable<{ from: number; text: string }> {
  let from = 0;
  for (const line of text.split("\n")) {
    yield { from, text: line };
    from += line.length + 1;
  }
}

/** Inside code or the words of a link; a gap that is all of a code span is one written so as not to be a link. */
function isHidden(shape: BlockShape, from: number, to: number): boolean {
  if (shape.prose.markAt("image", from) || shape.prose.markAt("link", from)) return true;
  const code = shape.prose.markAt("code", from);
  if (!code) return false;
  const { text } = shape.prose;
  const inner = text.slice(from, to);
  if (code.from !== from || code.to !== to || !/mail|contact/i.test(inner)) return true;
  const variable = inner.startsWith("{{") && isLabelled(text, from, wayInLabel);
  return !variable && !/^\W?\s*(?:insert|your)\b/i.test(inner);
}

const tags = /<([A-Za-z][^<>\n]{2,60})>/g;

/** `<your email>` is a tag to Markdown: the reader sees nothing at all. */
function* findTags(source: string): Iterable<{ from: number; to: number; wants: Want }> {
  for (const match of source.matchAll(tags)) {
    const inner = match[1] as string;
    if (/[=@:/"']/.test(inner)) continue;
    const gap = readOrder(inner) ?? readChoice(inner);
    if (gap) yield { from: match.index, to: match.index + match[0].length, wants: gap.wants };
  }
}

/** The block that shows the reader what stands at the offset; none inside code and comments. */
function visibleAt(reading: Reading, offset: number): Block | undefined {
  const block = blockAt(reading.blocks, offset);
  if (!block || block.kind === "code" || block.kind === "frontmatter") return undefined;
  const at = offset - block.base;
  if (block.shape.comments.some((comment) => comment.start <= at && at < comment.end)) return undefined;
  return block.prose.marks.some((mark) => mark.kind === "code" && mark.start <= at && at < mark.end)
    ? undefined
    : block;
}

/** Which words hold characters that a reader does not see, or takes for others? */

import { latinFor } from "../known/look-alikes.ts";
import { blockIndexAt } from "./block-at.ts";
import type { Block } from "./blocks.ts";
import type { Oddity, OddWord } from "./policy.ts";
import type { Reading } from "./reading.ts";
import { spanOf } from "./span.ts";

/**
 * Words with characters that were lost in reading, that turn the direction of writing, that show nothing, or that look
 * like Latin letters. What its script needs is not odd: joiners in Persian or Hindi, marks of direction in Hebrew, the
 * joiners of emoji, whole words of another script. Comments are left out.
 */
export function oddWords(reading: Reading): readonly OddWord[] {
  const found: OddWord[] = [];
  for (const { base, value } of reading.foundInSource(findCandidates)) {
    const at = base + value.start;
    const block = reading.blocks[blockIndexAt(reading.blocks, at)];
    if (block?.kind === "frontmatter" || isComment(block, at)) continue;
    const word = judge(value, at, block);
    if (word) found.push(word);
  }
  return found;
}

interface Candidate {
  readonly start: number;
  readonly text: string;
  /** The source right before the word, up to the start of its line. */
  readonly before: string;
  readonly after: string;
}

/** How much of the source around a word is looked at. */
const reach = 200;

const oddCharacter =
  /[\0\ufffd\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/u;

/** Words with a character that may be odd: letters of other scripts only where Latin ones stand in the same word. */
function* findCandidates(source: string): Iterable<Candidate> {
  if (!/[^\x01-\x7f]/.test(source)) return;
  for (const match of source.matchAll(/[^\x01-\x20\u00a0\u3000<>()[\]{}"'`|,;“”«»‘’]+/g)) {
    const text = match[0];
    if (!/[^\x01-\x7f]/.test(text)) continue;
    if (!oddCharacter.test(text) && !(/[a-z]/i.test(text) && hasLookAlike(text))) continue;
    const start = match.index;
    const end = start + text.length;
    const line = source.slice(Math.max(0, start - reach), start);
    yield {
      start,
      text,
      before: line.slice(Math.max(line.lastIndexOf("\n"), line.lastIndexOf("\r")) + 1),
      after: source.slice(end, end + reach).split(/[\r\n]/, 1)[0] ?? "",
    };
  }
}

function hasLookAlike(text: string): boolean {
  for (const character of text) if (latinFor(character) !== undefined) return true;
  return false;
}

function isComment(block: Block | undefined, offset: number): boolean {
  const at = offset - (block?.base ?? 0);
  return block?.shape.comments.some((comment) => comment.start <= at && at < comment.end) ?? false;
}

function judge({ text, before, after }: Candidate, start: number, block: Block | undefined): OddWord | undefined {
  const place = placeOf(text, start, before, block);
  const oddities = new Set<Oddity>();
  const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(before + text + after);
  const exact = place !== "text" && place !== "line-start";
  let plain = "";
  let at = 0;
  for (const character of text) {
    const oddity = oddityOf(character, text, at, exact, rightToLeft, block?.kind === "code");
    if (oddity) oddities.add(oddity);
    if (oddity === undefined || (oddity === "lost" && character !== "\0")) plain += character;
    at += character.length;
  }
  if (exact) {
    const latinised = withLatinLetters(plain, place);
    if (latinised !== plain) oddities.add("look-alike");
    plain = latinised;
  }
  if (oddities.size === 0) return undefined;
  return { span: spanOf(start, start + text.length), text, plain, oddities: [...oddities], place };
}

function placeOf(text: string, start: number, before: string, block: Block | undefined): OddWord["place"] {
  const seen = [...text]
    .filter((character) => !oddCharacter.test(character))
    .join("")
    .replace(/[.!?:]+$/, "");
  if (/^(?:mailto:)?[^@/]{1,64}[@＠][^@]+\.[^@.]{2,}$/.test(seen)) return "address";
  if (/^(?:\w+:\/\/|www\.)/.test(seen)) return "link";
  const at = start - (block?.base ?? 0);
  for (const mark of block?.prose.marks ?? []) {
    if (at < mark.start || at >= mark.end) continue;
    if (mark.kind === "code") return "command";
    if (mark.kind === "link" && mark.url?.includes(text) && at > mark.start + 1) return "link";
  }
  if (block?.kind === "code") return "command";
  return before.trim() === "" && /^(?:\u200b|\u2060|\ufeff)+(?:#{1,6}$|[-*+>]$|\d{1,3}[.)]$|\|)/.test(text)
    ? "line-start"
    : "text";
}

/** What is odd about a character where it stands. @param exact in an address, link or command, where every character counts */
function oddityOf(
  character: string,
  word: string,
  at: number,
  exact: boolean,
  rightToLeft: boolean,
  code: boolean,
): Oddity | undefined {
  const point = character.codePointAt(0) as number;
  if (point === 0) return "lost";
  // In code a lost character may be what the code is about.
  if (point === 0xfffd) return code || exact ? undefined : "lost";
  if (!oddCharacter.test(character)) return undefined;
  const previous = before(word, at);
  const next = String.fromCodePoint(word.codePointAt(at + character.length) ?? 32);
  const inside = at > 0 && at + character.length < word.length;
  if (point >= 0xe0000) return isFlag(word, at) ? undefined : "hidden-text";
  if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069))
    return rightToLeft && !(exact && inside) ? undefined : "direction";
  if (point === 0x200e || point === 0x200f || point === 0x61c)
    return exact && (!rightToLeft || (inside && /[\w.@/-]/.test(previous) && /[\w.@/-]/.test(next)))
      ? "direction"
      : undefined;
  if (point === 0x200c || point === 0x200d) return !exact || joins(previous, next) ? undefined : "invisible";
  if (point === 0x200b)
    return /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/.test(previous + next) ? undefined : "invisible";
  if (point === 0x180e || (point >= 0x17b4 && point <= 0x17b5)) return exact ? "invisible" : undefined;
  // A soft hyphen or a word joiner is typography, the fillers belong to their script.
  const typographic = point === 0xad || point === 0x2060 || (point >= 0x1100 && point < 0x1200);
  return (typographic || point === 0x3164 || point === 0xffa0) && !exact ? undefined : "invisible";
}

function before(word: string, at: number): string {
  if (at === 0) return " ";
  const low = word.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? word.slice(at - 2, at) : (word[at - 1] as string);
}

/** Whether a joiner between the two is part of how they are written: in emoji, and in scripts whose letters join. */
function joins(previous: string, next: string): boolean {
  const joined = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{L}|\p{M}/u;
  const plain = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
  return joined.test(previous) && !plain.test(previous) && !plain.test(next);
}

/** Whether the tag character belongs to a flag: they follow a black flag and end with the cancel tag. */
function isFlag(word: string, at: number): boolean {
  const start = word.lastIndexOf("\u{1f3f4}", at);
  return start >= 0 && at - start <= 16 && /^\u{1f3f4}[\u{e0030}-\u{e007a}]{2,6}\u{e007f}/u.test(word.slice(start));
}

/** The word with Latin letters for those that look like them, where it mixes the two as nobody writes. */
function withLatinLetters(word: string, place: OddWord["place"]): string {
  if (!hasLookAlike(word)) return word;
  return word.replace(/[\p{L}\u2170-\u217f]+/gu, (run, at: number) => {
    const letters = [...run];
    const foreign = letters.filter((letter) => !/[a-z]/i.test(letter));
    if (foreign.length === 0 || foreign.some((letter) => latinFor(letter) === undefined)) return run;
    const mixed = foreign.length < letters.length;
    // A command's comment may well hold a foreign word with one Latin letter in it.
    if (place === "command" && foreign.length * 2 > letters.length) return run;
    if (!mixed && !(place !== "command" && letters.length > 2 && isLabelOfLatinHost(word, at + run.length))) return run;
    return letters.map((letter) => latinFor(letter) ?? letter).join("");
  });
}

/** Whether a host name goes on with Latin letters from the offset on: `.com`. */
function isLabelOfLatinHost(word: string, at: number): boolean {
  return /^(?:\.[a-z0-9-]+)+(?:[/:?#]|\.?$)/i.test(word.slice(at));
}

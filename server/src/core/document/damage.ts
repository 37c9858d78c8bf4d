/** Which characters were read with the wrong table, and what did they stand for? */

import { type Encoding, encodings } from "../known/encodings.ts";
import type { Damage } from "./policy.ts";
import type { Reading } from "./reading.ts";
import { spanOf } from "./span.ts";

/** A stretch of damaged text; offsets are those of the text searched. */
export interface DamagedRun {
  readonly from: number;
  readonly to: number;
  readonly fixed: string;
}

/** Text of the policy, code and comments included, that is UTF-8 read with another table. */
export function damages(reading: Reading): readonly Damage[] {
  return reading.foundInSource(findDamage).map(({ base, value }) => ({
    span: spanOf(base + value.from, base + value.to),
    text: reading.text.slice(base + value.from, base + value.to),
    fixed: value.fixed,
  }));
}

/** The text with its damage repaired. */
export function repairDamage(text: string): string {
  const runs = findDamage(text);
  if (runs.length === 0) return text;
  let whole = "";
  let at = 0;
  for (const run of runs) {
    whole += text.slice(at, run.from) + run.fixed;
    at = run.to;
  }
  return whole + text.slice(at);
}

/** Whether damaging `fixed` again gives exactly `damaged`: nothing was lost, so that the repair is no guess. */
export function roundTrips(damaged: string, fixed: string): boolean {
  return tables.some((table) => {
    let text: string | undefined = fixed;
    for (let turn = 0; turn < maxTurns && text !== undefined; turn++) {
      text = misread(text, table);
      if (text === damaged) return true;
    }
    return false;
  });
}

/** How often the same text may have been damaged. */
const maxTurns = 3;

/**
 * Finds damage in one walk: at each character outside ASCII the tables are tried, and the longest stretch that turns
 * back into well-formed UTF-8 (RFC 3629, clause 4) of characters that people write wins. Real accented text does not:
 * a letter followed by the right number of signs that spell a plausible character hardly occurs, and where it does
 * (`«est\u00e1»…`), one such character alone is no evidence.
 */
export function findDamage(text: string): readonly DamagedRun[] {
  const runs: DamagedRun[] = [];
  const weak: { run: Run; table: Table }[] = [];
  let evidence = 0;
  const first = text.search(/[^\0-\x7f]/);
  let at = first < 0 ? text.length : first;
  while (at < text.length) {
    let best: { run: Run; table: Table; strength: Strength } | undefined;
    for (const table of tables) {
      const run = readRun(text, at, table);
      if (run === undefined || run.to <= (best?.run.to ?? 0)) continue;
      const strength = judge(text, run, table);
      if (strength !== "none") best = { run, table, strength };
    }
    if (best === undefined) {
      at = nextForeign(text, at + 1);
      continue;
    }
    if (best.strength === "weak") {
      weak.push(best);
    } else {
      evidence += best.run.characters.length;
      runs.push(finished(best.run));
    }
    at = nextForeign(text, best.run.to);
  }
  // A lone letter of another script counts where others were damaged in the same way.
  if (weak.length > 0 && evidence >= 6) {
    for (const { run } of weak) runs.push(finished(run));
    runs.sort((a, b) => a.from - b.from);
  }
  return runs;
}

function finished(run: Run): DamagedRun {
  let fixed = run.characters.map((character) => String.fromCodePoint(character.code)).join("");
  for (let turn = 1; turn < maxTurns; turn++) {
    const again = repairDamage(fixed);
    if (again === fixed) break;
    fixed = again;
  }
  return { from: run.from, to: run.to, fixed };
}

interface Table extends Encoding {
  readonly bytes: ReadonlyMap<number, number>;
}

const tables: readonly Table[] = encodings.map((encoding) => {
  const bytes = new Map<number, number>();
  // Latin-1 kept the controls that Windows-1252 gives characters.
  if (encoding.id === "windows-1252") for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(byte, byte);
  for (let i = 0; i < 128; i++) bytes.set(encoding.upper.charCodeAt(i), 0x80 + i);
  return { ...encoding, bytes };
});

interface Character {
  readonly code: number;
  /** UTF-16 units of the damaged form. */
  readonly length: number;
  readonly bytes: readonly number[];
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly characters: readonly Character[];
}

/** The longest stretch from the offset on that is UTF-8 of plausible characters when read back with the table. */
function readRun(text: string, from: number, table: Table): Run | undefined {
  const characters: Character[] = [];
  let at = from;
  for (;;) {
    const character = readCharacter(text, at, table, characters.length > 0);
    if (character === undefined || classOf(character.code) === "other") break;
    characters.push(character);
    at += character.length;
  }
  return characters.length === 0 ? undefined : { from, to: at, characters };
}

function readCharacter(text: string, at: number, table: Table, within: boolean): Character | undefined {
  const lead = table.bytes.get(text.charCodeAt(at));
  if (lead === undefined) return undefined;
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0) return readBeheaded(text, at, table, lead);
  const bytes = [lead];
  for (let i = 1; i < size; i++) {
    const byte = table.bytes.get(text.charCodeAt(at + i));
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return readClipped(bytes, table, within);
    bytes.push(byte);
  }
  let code = lead & (0xff >> (size + 1));
  for (let i = 1; i < size; i++) code = (code << 6) | ((bytes[i] as number) & 0x3f);
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { code, length: size, bytes };
}

/** Windows-1252 has no characters for bytes 9D and 8F; editors drop them from the closing quote and the emoji selector. */
function readClipped(bytes: readonly number[], table: Table, within: boolean): Character | undefined {
  if (table.id !== "windows-1252" || bytes.length !== 2) return undefined;
  if (bytes[0] === 0xe2 && bytes[1] === 0x80) return { code: 0x201d, length: 2, bytes };
  if (within && bytes[0] === 0xef && bytes[1] === 0xb8) return { code: 0xfe0f, length: 2, bytes };
  return undefined;
}

/** The first character of a damaged emoji in Mac Roman is a logo outside Unicode proper, and gets lost. */
function readBeheaded(text: string, at: number, table: Table, first: number): Character | undefined {
  if (table.id !== "mac-roman" || first !== 0x9f || isLetterAt(text, at - 1) || isLetterAt(text, at + 3))
    return undefined;
  const [second, third] = [1, 2].map((i) => table.bytes.get(text.charCodeAt(at + i)) ?? 0) as [number, number];
  if (second < 0x8c || second > 0xab || third < 0x80 || third > 0xbf) return undefined;
  return { code: 0x1f000 | ((second & 0x3f) << 6) | (third & 0x3f), length: 3, bytes: [0xf0, first, second, third] };
}

type Class = "symbol" | "latin" | "vietnamese" | "script" | "wide" | "other";

/** What kind of character a damaged one turns into; `other` is what nobody writes in a policy. */
function classOf(code: number): Class {
  if (code < 0xa0) return "other";
  if (code <= 0x17f || (code >= 0x218 && code <= 0x21b)) return "latin";
  if (code >= 0x1ea0 && code <= 0x1ef9) return "vietnamese";
  if ((code >= 0x391 && code <= 0x3ce) || (code >= 0x401 && code <= 0x45f) || code === 0x490 || code === 0x491)
    return "script";
  if ((code >= 0x5d0 && code <= 0x5ea) || (code >= 0x60c && code <= 0x6d2) || (code >= 0x900 && code <= 0x97f))
    return "script";
  if (isSymbol(code)) return "symbol";
  if ((code >= 0x3001 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) return "wide";
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0xff01 && code <= 0xff60)) return "wide";
  return "other";
}

/** Punctuation, currency, arrows, shapes, dingbats, emoji and what joins them; no fractions, no braille. */
function isSymbol(code: number): boolean {
  return (
    (code >= 0x2009 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x2026) ||
    (code >= 0x202f && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x20c0) ||
    (code >= 0x2100 && code <= 0x214b) ||
    (code >= 0x2190 && code <= 0x27bf) ||
    (code >= 0x2934 && code <= 0x2935) ||
    (code >= 0x2b05 && code <= 0x2b55) ||
    code === 0xfe0f ||
    code === 0xfeff ||
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code >= 0xe0020 && code <= 0xe007f)
  );
}

type Strength = "sure" | "weak" | "none";

/** How sure it is that the run is damage and not text that means what it shows. */
function judge(text: string, run: Run, table: Table): Strength {
  const counts = { symbol: 0, latin: 0, vietnamese: 0, script: 0, wide: 0, other: 0 };
  for (const { code } of run.characters) counts[classOf(code)]++;
  const single = run.characters.length === 1 ? (run.characters[0] as Character) : undefined;
  if (table.id === "windows-1251") return judgeCyrillic(run, counts);
  if (counts.symbol > 0) return single && isQuotedLetter(text, run, single) ? "none" : "sure";
  if (counts.wide > 1 || counts.script > 1) return "sure";
  if (counts.script + counts.wide === 1 && single) return table.id === "windows-1252" ? "weak" : "none";
  if (counts.vietnamese > 0) return !single || isLowerAt(text, run.to) ? "sure" : "none";
  if (counts.latin > 0) return judgeLatin(text, run, table);
  return "none";
}

/** Letters with accents: `Ã©`, `√©`, `├⌐`. Signs that close a word need letters beside them: `IRMÃ”`, `2√π`. */
function judgeLatin(text: string, run: Run, table: Table): Strength {
  const [lead, second] = (run.characters[0] as Character).bytes as [number, number];
  const beside = isLetterAt(text, run.from - 1) || isLetterAt(text, run.to);
  if (table.id === "windows-1252") {
    if (run.characters.length > 1 || !closing.has(second)) return "sure";
    if (second === 0xa0) return isUpperAt(text, run.from - 1) ? "none" : "sure";
    return isLetterAt(text, run.to) || (lead >= 0xc3 && isLowerAt(text, run.from - 1)) ? "sure" : "none";
  }
  if (lead > 0xc3 || !beside) return "none";
  if (table.id === "mac-roman" && mathematical.has(second)) {
    return isLetterAt(text, run.from - 1) && isLetterAt(text, run.to) ? "sure" : "none";
  }
  return "sure";
}

/** Bytes of Windows-1252 that show as quotes, dots and dashes: what may really follow a word. */
const closing = new Set([0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9b, 0xa0, 0xab, 0xbb]);

/** Bytes of Mac Roman that show as mathematical signs: what may really follow a root or a negation. */
const mathematical = new Set([0xad, 0xb0, 0xb1, 0xb2, 0xb3, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbd]);

/** A real letter with real quotes or dots after it, such as the end of `“olâ”…`. */
function isQuotedLetter(text: string, run: Run, { bytes }: Character): boolean {
  return (
    bytes.length === 3 &&
    closing.has(bytes[1] as number) &&
    closing.has(bytes[2] as number) &&
    isLetterAt(text, run.from - 1)
  );
}

/** Cyrillic is full of letters that are lead bytes: only what no word has counts. */
function judgeCyrillic(run: Run, counts: Record<Class, number>): Strength {
  const signs = run.characters.every(({ code, bytes }) => {
    if (code === 0xfe0f || bytes[0] === 0xf0) return true;
    if (bytes[0] === 0xe2) return cyrillicSecond.has(bytes[1] as number);
    return bytes[0] === 0xc2 && (code === 0xa9 || code === 0xae);
  });
  if (signs) return "sure";
  const russian = run.characters.every(
    ({ code }) => code === 0x401 || code === 0x451 || (code >= 0x410 && code <= 0x44f),
  );
  return russian && counts.script >= 3 ? "sure" : "none";
}

/** Second bytes of punctuation, currency, arrows and dingbats that do not show as what may follow a Cyrillic `в`. */
const cyrillicSecond = new Set([0x80, 0x82, 0x86, 0x9a, 0x9c, 0x9d, 0x9e]);

/** `text` as it looks when its UTF-8 bytes are read with the table; `undefined` where a byte has no character. */
function misread(text: string, table: Table): string | undefined {
  let seen = "";
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) {
      seen += character;
      continue;
    }
    const size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let i = size - 1; i >= 0; i--) {
      const bits = (code >> (6 * i)) & 0x3f;
      const byte = i === size - 1 ? ((0xf00 >> size) & 0xff) | (code >> (6 * i)) : 0x80 | bits;
      seen += table.upper[byte - 0x80];
    }
  }
  return seen;
}

function nextForeign(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) < 0x80) at++;
  return at;
}

function isLetterAt(text: string, at: number): boolean {
  return isLowerAt(text, at) || isUpperAt(text, at);
}

function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

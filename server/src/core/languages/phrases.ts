/** Which known phrases stand in a text, of all languages at once and in one pass. */

import { languages } from "./index.ts";
import type { PhraseGroup } from "./language.ts";

/** A phrase that was found. Offsets are in the text searched. */
export interface PhraseHit<Group extends string = PhraseGroup> {
  readonly group: Group;
  /** ISO 639-1 code of the language that it belongs to. */
  readonly lang: string;
  readonly from: number;
  readonly to: number;
}

interface Known {
  readonly phrase: string;
  readonly group: string;
  readonly lang: string;
  /** Which finder it belongs to, where several share a tree. */
  readonly list: number;
}

/** The phrases of one finder, or of several that look for theirs in one walk. */
class PhraseBook {
  readonly #known: Known[] = [];
  #tree: PhraseTree | undefined;
  #lists = 0;

  /** Makes room for one more finder. */
  open(): number {
    return this.#lists++;
  }

  add(known: Known): void {
    this.#known.push(known);
    this.#tree = undefined;
  }

  find(lower: string): readonly (readonly PhraseHit<string>[])[] {
    // Made when it is first asked for: not every run of the command line asks for every finder.
    this.#tree ??= new PhraseTree(this.#known, this.#lists);
    return this.#tree.find(lower);
  }

  findAtStart(lower: string): readonly (readonly PhraseHit<string>[])[] {
    this.#tree ??= new PhraseTree(this.#known, this.#lists);
    return this.#tree.find(lower, Math.min(1, lower.length));
  }
}

/**
 * Finds phrases of many groups in one walk over the text. The walk from each word start ends at the first character
 * that no phrase goes on with, and no phrase is longer than a few words: linear in the text.
 */
export class PhraseFinder<Group extends string> {
  readonly #book: PhraseBook;
  readonly #list: number;

  /** @param book that of what is looked for in every block (see `blockBook`), or one of its own */
  constructor(book = new PhraseBook()) {
    this.#book = book;
    this.#list = book.open();
  }

  add(phrase: string, group: Group, lang: string): void {
    this.#book.add({ phrase, group, lang, list: this.#list });
  }

  /** @param lower the text in lower case */
  find(lower: string): readonly PhraseHit<Group>[] {
    return this.of(this.#book.find(lower));
  }

  /** What stands at the very beginning. @param lower the text in lower case */
  findAtStart(lower: string): readonly PhraseHit<Group>[] {
    return this.of(this.#book.findAtStart(lower));
  }

  /** What this finder finds, of what all finders of its book found together. */
  of(found: readonly (readonly PhraseHit<string>[])[]): readonly PhraseHit<Group>[] {
    return found[this.#list] as readonly PhraseHit<Group>[];
  }
}

/** What is looked for in every block: one walk over a block finds it for all finders. Ask `Prose.hitsOf`. */
export const blockBook = new PhraseBook();

/**
 * The phrases as a tree of characters in flat arrays: a node is a number, and 0 means that there is none. A node is
 * worked out when a text first comes that far: of many thousands of phrases, one text needs the beginnings of a few.
 */
class PhraseTree {
  readonly #known: readonly Known[];
  /** What is found where there is nothing, for each finder. */
  readonly #none: Hits;
  /** The last character on the way to a node, and how many lead to it. */
  readonly #code: number[] = [0];
  readonly #depth: number[] = [0];
  readonly #child: number[] = [0];
  readonly #sibling: number[] = [0];
  /** Where the children of a node by letter stand in `#letters`; 0 where they are only chained. */
  readonly #table: number[] = [0];
  readonly #letters: number[] = [0];
  /** Whether a node is worked out, and if so, whether it has anything to say itself. */
  readonly #state: number[] = [1];
  /** The phrases that lead through a node that is not worked out yet. */
  readonly #pending: (number[] | undefined)[] = [undefined];
  /** For each node the child by `*`: any further letters of the word. */
  readonly #star: number[] = [0];
  /** Phrases that end at a node, and those that end there with any further letters. */
  readonly #ends: (Known[] | undefined)[] = [undefined];
  readonly #open: (Known[] | undefined)[] = [undefined];
  /** The node of each first character. */
  readonly #first = new Map<number, number>();
  /** The same for ASCII, where most characters are. */
  readonly #ascii = new Int32Array(128);
  /** Whether any phrase begins with two ASCII characters: most words are told by them to begin none. */
  readonly #pairs = new Uint8Array(128 * 128);

  constructor(known: readonly Known[], lists: number) {
    this.#known = known;
    this.#none = new Array(lists).fill(noHits);
    known.forEach(({ phrase }, index) => {
      const code = plain(phrase.charCodeAt(0));
      let node = this.#first.get(code);
      if (node === undefined) {
        node = this.#node(code, 1);
        this.#first.set(code, node);
      }
      (this.#pending[node] as number[]).push(index);
    });
    for (let code = 0; code < 128; code++) this.#ascii[code] = this.#first.get(fold(code)) ?? 0;
  }

  /** Whether any phrase may begin with the two ASCII characters, of which the first leads to the node. */
  #mayBegin(code: number, next: number, node: number): boolean {
    const pair = code * 128 + next;
    if (this.#pairs[pair] === UNKNOWN) {
      if (this.#state[node] === OPEN) this.#workOut(node);
      const any = this.#state[node] === SAYS || fold(code) === SPACE || this.#chained(node, fold(next)) !== 0;
      this.#pairs[pair] = any ? YES : NO;
    }
    return this.#pairs[pair] === YES;
  }

  #node(code: number, depth: number): number {
    this.#depth.push(depth);
    this.#child.push(0);
    this.#sibling.push(0);
    this.#table.push(0);
    this.#state.push(OPEN);
    this.#pending.push([]);
    this.#star.push(0);
    this.#ends.push(undefined);
    this.#open.push(undefined);
    return this.#code.push(code) - 1;
  }

  /** Makes the children of a node from the phrases that lead through it. */
  #workOut(node: number): void {
    const depth = this.#depth[node] as number;
    const pending = this.#pending[node] as number[];
    this.#pending[node] = undefined;
    for (const index of pending) {
      const known = this.#known[index] as Known;
      const { phrase } = known;
      if (phrase.length === depth) {
        this.#ends[node] = withNew(this.#ends[node], known);
      } else if (phrase.length === depth + 1 && phrase.charCodeAt(depth) === STAR) {
        this.#open[node] = withNew(this.#open[node], known);
      } else {
        const code = plain(phrase.charCodeAt(depth));
        let child = this.#chained(node, code);
        if (child === 0) {
          child = this.#node(code, depth + 1);
          this.#sibling[child] = this.#child[node] as number;
          this.#child[node] = child;
          if (code === STAR) this.#star[node] = child;
        }
        (this.#pending[child] as number[]).push(index);
      }
    }
    const says = this.#ends[node] !== undefined || this.#open[node] !== undefined || this.#star[node] !== 0;
    this.#state[node] = says ? SAYS : SILENT;
    // Where many ways part, a table is quicker than to go along the chain.
    let children = 0;
    for (let child = this.#child[node] as number; child !== 0; child = this.#sibling[child] as number) children++;
    if (children < 4) return;
    const table = this.#letters.length;
    for (let letter = 0; letter < 26; letter++) this.#letters.push(this.#chained(node, A + letter));
    this.#table[node] = table;
  }

  /** @param length how many characters may begin a phrase */
  find(lower: string, length = lower.length): readonly (readonly PhraseHit<string>[])[] {
    const hits: Hits = this.#none.slice();
    const ascii = this.#ascii;
    const pairs = this.#pairs;
    let afterLetter = false;
    for (let at = 0; at < length; at++) {
      const code = lower.charCodeAt(at);
      // Letters between which a word may begin anywhere count as none here.
      const letter = code < 128 ? (asciiLetter[code] as number) === 1 : isLetter(code) && !isWordless(code);
      const inWord = letter && afterLetter;
      afterLetter = letter;
      if (inWord) continue;
      if (code < 128) {
        const node = ascii[code] as number;
        if (node === 0) continue;
        const next = at + 1 < lower.length ? lower.charCodeAt(at + 1) : 128;
        if (next < 128 && pairs[code * 128 + next] !== YES && !this.#mayBegin(code, next, node)) continue;
        this.#walk(lower, at, afterFirst(lower, at), node, hits);
      } else {
        const node = this.#first.get(fold(code));
        if (node !== undefined) this.#walk(lower, at, afterFirst(lower, at), node, hits);
      }
    }
    return hits;
  }

  /** The child of a node that is worked out, by the character; 0 where there is none. */
  #chained(node: number, code: number): number {
    const codes = this.#code;
    const siblings = this.#sibling;
    let child = this.#child[node] as number;
    while (child !== 0 && codes[child] !== code) child = siblings[child] as number;
    return child;
  }

  /** Goes on from a node, with the text read up to `from`. */
  #walk(lower: string, start: number, from: number, root: number, hits: Hits): void {
    const states = this.#state;
    const tables = this.#table;
    const letters = this.#letters;
    let node = root;
    let at = from;
    for (;;) {
      const state = states[node] as number;
      if (state !== SILENT) {
        if (state === OPEN) this.#workOut(node);
        if (states[node] === SAYS) {
          this.#collect(node, lower, start, at, hits);
          // `*` inside a phrase: any further letters of this word, then on.
          const star = this.#star[node] as number;
          if (star !== 0) this.#walk(lower, start, endOfWord(lower, at), star, hits);
        }
      }
      if (at >= lower.length) return;
      let code = lower.charCodeAt(at++);
      if (code >= A && code < A + 26) {
        const table = tables[node] as number;
        node = table === 0 ? this.#chained(node, code) : (letters[table + code - A] as number);
      } else {
        code = fold(code);
        node = this.#chained(node, code);
        if (code === SPACE) while (at < lower.length && fold(lower.charCodeAt(at)) === SPACE) at++;
      }
      if (node === 0) return;
    }
  }

  #collect(node: number, lower: string, start: number, at: number, hits: Hits): void {
    const ends = this.#ends[node];
    if (ends !== undefined && isBoundary(lower, at)) {
      for (const { group, lang, list } of ends) add(hits, list, { group, lang, from: start, to: at });
    }
    const open = this.#open[node];
    if (open !== undefined) {
      const to = endOfWord(lower, at);
      for (const { group, lang, list } of open) add(hits, list, { group, lang, from: start, to });
    }
  }
}

/** What several languages write alike and mean alike is found once. */
function withNew(list: Known[] | undefined, known: Known): Known[] {
  if (!list) return [known];
  if (!list.some(({ list: finder, group }) => finder === known.list && group === known.group)) list.push(known);
  return list;
}

const asciiLetter = Uint8Array.from({ length: 128 }, (_, code) => (isLetter(code) ? 1 : 0));

/** What was found for each finder. */
type Hits = (readonly PhraseHit<string>[])[];

const noHits: readonly PhraseHit<string>[] = [];

/** Most blocks hold nothing for most finders, so a list is made with its first hit. */
function add(hits: Hits, list: number, hit: PhraseHit<string>): void {
  const found = hits[list] as PhraseHit<string>[];
  if (found === noHits) hits[list] = [hit];
  else found.push(hit);
}

/** The offset after the first character of what may be a phrase; several spaces count as one. */
function afterFirst(lower: string, at: number): number {
  let next = at + 1;
  if (fold(lower.charCodeAt(at)) === SPACE)
    while (next < lower.length && fold(lower.charCodeAt(next)) === SPACE) next++;
  return next;
}

/** A character of a phrase as the tree has it. */
function plain(code: number): number {
  return code === HYPHEN ? SPACE : code;
}

const A = 97;

/** What is known of two characters: whether any phrase begins with them. */
const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/** States of a node: not worked out yet; worked out, and nothing ends there; something ends there. */
const OPEN = 0;
const SILENT = 1;
const SAYS = 2;

const SPACE = 32;
const HYPHEN = 45;
const STAR = 42;

/** White space and hyphens of all kinds count as one space; typographic apostrophes as plain ones. */
function fold(code: number): number {
  if (code === 9 || code === 10 || code === 13 || code === 45 || code === 0xa0 || code === 0x2010 || code === 0x2011)
    return SPACE;
  if (code === 0x2019 || code === 0x2bc || code === 0xff07) return 39;
  return code;
}

/** Han, kana, Hangul: scripts in which a phrase may begin and end between any two characters. */
export function isWordless(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

/** Whether the UTF-16 unit belongs to a word: letters of any script, digits, and halves of surrogate pairs not. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if (code >= 0xfe00 && code <= 0xfe0f) return false;
  if (code >= 0xff00 && code <= 0xff0f) return false;
  if (code >= 0xff1a && code <= 0xff20) return false;
  return code !== 0xd7 && code !== 0xf7;
}

function isBoundary(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return !isLetter(after) || !isLetter(before) || isWordless(before) || isWordless(after);
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The phrases of all groups and languages. */
export const phraseFinder = new PhraseFinder<PhraseGroup>(blockBook);
for (const language of languages) {
  for (const [group, phrases] of Object.entries(language.phrases)) {
    for (const phrase of phrases) phraseFinder.add(phrase, group as PhraseGroup, language.code);
  }
}

/** The phrases of all groups and languages in a text, by where they begin. @param lower the text in lower case */
export function findPhrases(lower: string): readonly PhraseHit[] {
  return phraseFinder.find(lower);
}

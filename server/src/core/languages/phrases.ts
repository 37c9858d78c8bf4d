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

interface Known<Group extends string> {
  readonly phrase: string;
  readonly group: Group;
  readonly lang: string;
}

/**
 * Finds phrases of many groups in one walk over the text. The walk from each word start ends at the first character
 * that no phrase goes on with, and no phrase is longer than a few words: linear in the text.
 */
export class PhraseFinder<Group extends string> {
  readonly #known: Known<Group>[] = [];
  #tree: PhraseTree<Group> | undefined;

  add(phrase: string, group: Group, lang: string): void {
    this.#known.push({ phrase, group, lang });
    this.#tree = undefined;
  }

  /** @param lower the text in lower case */
  find(lower: string): readonly PhraseHit<Group>[] {
    // Made when it is first asked for: not every run of the command line asks for every finder.
    this.#tree ??= new PhraseTree(this.#known);
    return this.#tree.find(lower);
  }
}

/**
 * The phrases as a tree of characters in flat arrays: a node is a number, its children are a chain of siblings. Node 0
 * is the root, and as a child it means that there is none.
 */
class PhraseTree<Group extends string> {
  readonly #code: number[] = [0];
  readonly #child: number[] = [0];
  readonly #sibling: number[] = [0];
  /** For each node the child by `*`: any further letters of the word. */
  readonly #star: number[] = [0];
  /** Phrases that end at a node, and those that end there with any further letters. */
  readonly #ends: (readonly Known<Group>[] | undefined)[] = [undefined];
  readonly #open: (readonly Known<Group>[] | undefined)[] = [undefined];
  /** The node of each first character, by character. */
  readonly #ascii = new Int32Array(128);
  readonly #foreign = new Map<number, number>();
  /** Whether any phrase begins with the two ASCII characters: most words are told by them to begin none. */
  readonly #pairs = new Uint8Array(128 * 128);

  constructor(known: readonly Known<Group>[]) {
    for (const one of known) this.#add(one);
    for (let code = 0; code < 128; code++) {
      const node = this.#foreign.get(fold(code));
      if (node === undefined) continue;
      this.#ascii[code] = node;
      const any = this.#ends[node] !== undefined || this.#open[node] !== undefined || this.#star[node] !== 0;
      for (let next = 0; next < 128; next++) {
        if (any || fold(code) === SPACE || this.#step(node, fold(next)) !== 0) this.#pairs[code * 128 + next] = 1;
      }
    }
  }

  #add(known: Known<Group>): void {
    const { phrase } = known;
    const open = phrase.endsWith("*");
    let node = 0;
    for (let i = 0; i < phrase.length - (open ? 1 : 0); i++) {
      const written = phrase.charCodeAt(i);
      const code = written === HYPHEN ? SPACE : written;
      let next = node === 0 ? (this.#foreign.get(code) ?? 0) : this.#step(node, code);
      if (next === 0) {
        next = this.#code.push(code) - 1;
        this.#child.push(0);
        this.#sibling.push(node === 0 ? 0 : (this.#child[node] as number));
        this.#star.push(0);
        this.#ends.push(undefined);
        this.#open.push(undefined);
        if (node === 0) this.#foreign.set(code, next);
        else this.#child[node] = next;
        if (code === STAR) this.#star[node] = next;
      }
      node = next;
    }
    const list = open ? this.#open : this.#ends;
    list[node] = [...(list[node] ?? []), known];
  }

  find(lower: string): readonly PhraseHit<Group>[] {
    const hits: PhraseHit<Group>[] = [];
    const { length } = lower;
    const ascii = this.#ascii;
    const pairs = this.#pairs;
    let afterLetter = false;
    for (let at = 0; at < length; at++) {
      const code = lower.charCodeAt(at);
      // Letters between which a word may begin anywhere count as none here.
      const letter = isLetter(code) && !isWordless(code);
      const inWord = letter && afterLetter;
      afterLetter = letter;
      if (code < 128) {
        const node = ascii[code] as number;
        if (node === 0 || inWord) continue;
        const next = at + 1 < length ? lower.charCodeAt(at + 1) : 128;
        if (next < 128 && pairs[code * 128 + next] === 0) continue;
        this.#walk(lower, at, at, 0, hits);
      } else if (!inWord && this.#foreign.has(fold(code))) {
        this.#walk(lower, at, at, 0, hits);
      }
    }
    return hits;
  }

  /** The child of the node by the character; 0 where there is none. */
  #step(node: number, code: number): number {
    const codes = this.#code;
    const siblings = this.#sibling;
    let child = this.#child[node] as number;
    while (child !== 0 && codes[child] !== code) child = siblings[child] as number;
    return child;
  }

  #walk(lower: string, start: number, from: number, root: number, hits: PhraseHit<Group>[]): void {
    let node = root;
    let at = from;
    for (;;) {
      if (at > start) this.#collect(node, lower, start, at, hits);
      // `*` inside a phrase: any further letters of this word, then on.
      const star = this.#star[node] as number;
      if (star !== 0) this.#walk(lower, start, endOfWord(lower, at), star, hits);
      if (at >= lower.length) return;
      const code = fold(lower.charCodeAt(at));
      const next = node === 0 ? (this.#foreign.get(code) ?? 0) : this.#step(node, code);
      if (next === 0) return;
      at++;
      if (code === SPACE) while (at < lower.length && fold(lower.charCodeAt(at)) === SPACE) at++;
      node = next;
    }
  }

  #collect(node: number, lower: string, start: number, at: number, hits: PhraseHit<Group>[]): void {
    const ends = this.#ends[node];
    if (ends !== undefined && isBoundary(lower, at)) {
      for (const { group, lang } of ends) hits.push({ group, lang, from: start, to: at });
    }
    const open = this.#open[node];
    if (open !== undefined) {
      const to = endOfWord(lower, at);
      for (const { group, lang } of open) hits.push({ group, lang, from: start, to });
    }
  }
}

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

const finder = new PhraseFinder<PhraseGroup>();
for (const language of languages) {
  for (const [group, phrases] of Object.entries(language.phrases)) {
    for (const phrase of phrases) finder.add(phrase, group as PhraseGroup, language.code);
  }
}

/** The phrases of all groups and languages in a text, by where they begin. @param lower the text in lower case */
export function findPhrases(lower: string): readonly PhraseHit[] {
  return finder.find(lower);
}

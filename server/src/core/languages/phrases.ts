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

interface Node<Group extends string> {
  readonly next: Map<number, Node<Group>>;
  /** Phrases that end here, and those that end here with any further letters. */
  readonly ends: { readonly group: Group; readonly lang: string }[];
  readonly open: { readonly group: Group; readonly lang: string }[];
}

/**
 * Finds phrases of many groups in one walk over the text. The walk from each word start ends at the first character
 * that no phrase goes on with, and no phrase is longer than a few words: linear in the text.
 */
export class PhraseFinder<Group extends string> {
  readonly #root: Node<Group> = newNode();

  add(phrase: string, group: Group, lang: string): void {
    let node = this.#root;
    const open = phrase.endsWith("*");
    for (let i = 0; i < phrase.length - (open ? 1 : 0); i++) {
      let code = phrase.charCodeAt(i);
      if (code === STAR || code === HYPHEN) code = code === STAR ? STAR : SPACE;
      let next = node.next.get(code);
      if (!next) {
        next = newNode();
        node.next.set(code, next);
      }
      node = next;
    }
    (open ? node.open : node.ends).push({ group, lang });
  }

  /** @param lower the text in lower case */
  find(lower: string): readonly PhraseHit<Group>[] {
    const hits: PhraseHit<Group>[] = [];
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      if (!this.#root.next.has(fold(code))) continue;
      if (at > 0 && !isBoundary(lower, at)) continue;
      this.#walk(lower, at, at, this.#root, hits);
    }
    return hits;
  }

  #walk(lower: string, start: number, from: number, root: Node<Group>, hits: PhraseHit<Group>[]): void {
    let node = root;
    let at = from;
    for (;;) {
      if (at > start) this.#collect(node, lower, start, at, hits);
      // `*` inside a phrase: any further letters of this word, then on.
      const star = node.next.get(STAR);
      if (star) this.#walk(lower, start, endOfWord(lower, at), star, hits);
      if (at >= lower.length) return;
      const code = fold(lower.charCodeAt(at));
      const next = node.next.get(code);
      if (!next) return;
      at++;
      if (code === SPACE) while (at < lower.length && fold(lower.charCodeAt(at)) === SPACE) at++;
      node = next;
    }
  }

  #collect(node: Node<Group>, lower: string, start: number, at: number, hits: PhraseHit<Group>[]): void {
    if (node.ends.length > 0 && isBoundary(lower, at)) {
      for (const { group, lang } of node.ends) hits.push({ group, lang, from: start, to: at });
    }
    if (node.open.length > 0) {
      const to = endOfWord(lower, at);
      for (const { group, lang } of node.open) hits.push({ group, lang, from: start, to });
    }
  }
}

const SPACE = 32;
const HYPHEN = 45;
const STAR = 42;

function newNode<Group extends string>(): Node<Group> {
  return { next: new Map(), ends: [], open: [] };
}

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

/** Which language is the text written in? */

import { languages } from "../languages/index.ts";
import { findPhrases } from "../languages/phrases.ts";
import type { BlockShape } from "./blocks.ts";
import type { Prose } from "./prose.ts";
import type { Reading } from "./reading.ts";

/** How much in a block speaks for a language. */
interface Evidence {
  readonly lang: string;
  /** About so many words. */
  readonly words: number;
  /** A heading counts only where there is no other text. */
  readonly heading: boolean;
}

const byWord = new Map<string, string[]>();
for (const { code, stopWords } of languages) {
  for (const word of stopWords) byWord.set(word, [...(byWord.get(word) ?? []), code]);
}

/** Languages that are told by their script alone; Cyrillic ones by letters and little words, Latin ones by little words. */
const scripts: readonly { readonly pattern: RegExp; readonly lang: string; readonly perWord: number }[] = [
  { pattern: /[\uAC00-\uD7AF]/g, lang: "ko", perWord: 2.5 },
  { pattern: /[\u3040-\u30FF]/g, lang: "ja", perWord: 1.5 },
  { pattern: /[\u3400-\u9FFF]/g, lang: "zh", perWord: 1.7 },
];

/** About every third word of running text is one of the little words. */
const wordsPerStopWord = 3;

/**
 * The language of most of the prose as an ISO 639-1 code, `und` where it cannot be told. Code, addresses and names do
 * not count, headings only where there is nothing else.
 */
export function languageOf(reading: Reading): string {
  const all = reading.found(languageEvidence);
  for (const heading of [false, true]) {
    const totals = new Map<string, number>();
    for (const { value } of all) {
      if (value.heading === heading || heading) totals.set(value.lang, (totals.get(value.lang) ?? 0) + value.words);
    }
    const chosen = mostOf(totals);
    if (chosen) return chosen;
  }
  // A line or two without a single little word: the known phrases have to tell.
  const known = new Map<string, number>();
  for (const { value } of reading.found(phraseLanguages)) known.set(value, (known.get(value) ?? 0) + 1);
  return mostOf(known) ?? "und";
}

/** Kanji belong to Japanese where there are kana, to Chinese where there are none. */
function mostOf(totals: Map<string, number>): string | undefined {
  const kana = totals.get("ja") ?? 0;
  const han = totals.get("zh") ?? 0;
  if (kana > 0 && kana * 8 >= han) {
    totals.set("ja", kana + han);
    totals.delete("zh");
  }
  let best: string | undefined;
  let most = 0;
  for (const [lang, words] of totals) if (words > most) [best, most] = [lang, words];
  return best;
}

function* languageEvidence(block: BlockShape): Iterable<Evidence> {
  if (block.kind === "code" || block.prose.text === "") return;
  const text = spokenText(block.prose);
  const heading = block.kind === "heading";
  for (const { pattern, lang, perWord } of block.prose.isAscii ? [] : scripts) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > 0) yield { lang, words: count / perWord, heading };
  }
  const counts = new Map<string, number>();
  let cyrillic = 0;
  if (block.prose.isAscii) countAscii(text, counts);
  for (const word of block.prose.isAscii ? [] : (text.match(/[\p{L}'’]+/gu) ?? [])) {
    if (/^[\u0400-\u052F]/.test(word)) cyrillic++;
    count(byWord.get(word.replace("’", "'")), counts);
  }
  if (cyrillic > 0) {
    const ukrainian = (counts.get("uk") ?? 0) + (text.match(/[іїєґ]/g)?.length ?? 0);
    const russian = (counts.get("ru") ?? 0) + (text.match(/[ыэъё]/g)?.length ?? 0);
    counts.delete("uk");
    counts.delete("ru");
    yield { lang: ukrainian > russian ? "uk" : "ru", words: cyrillic, heading };
  }
  for (const [lang, count] of counts) yield { lang, words: count * wordsPerStopWord, heading };
}

/** A word that several languages share speaks for each of them a little. */
function count(codes: readonly string[] | undefined, counts: Map<string, number>): void {
  for (const code of codes ?? []) counts.set(code, (counts.get(code) ?? 0) + 1 / (codes?.length ?? 1));
}

/** Counts the little words of a text in ASCII, without making a string of every word. */
function countAscii(text: string, counts: Map<string, number>): void {
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code === 39) {
      hash = (hash * 31 + code) | 0;
      continue;
    }
    if (at > start && at - start <= longestWord && hashes.has(hash)) count(byWord.get(text.slice(start, at)), counts);
    start = at + 1;
    hash = 0;
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) | 0;
  return hash;
}

const hashes = new Set([...byWord.keys()].map(hashOf));
const longestWord = Math.max(...[...byWord.keys()].map((word) => word.length));

function* phraseLanguages(block: BlockShape): Iterable<string> {
  if (block.kind === "code") return;
  for (const { lang, from, to } of findPhrases(spokenText(block.prose))) if (to - from > 3) yield lang;
}

/** The visible text in lower case without code and addresses. */
function spokenText(prose: Prose): string {
  const parts: string[] = [];
  let from = 0;
  for (const mark of prose.marks) {
    if (mark.from < from) continue;
    const inside = prose.lower.slice(mark.from, mark.to);
    if (mark.kind !== "code" && !(mark.kind === "link" && /[@/]/.test(inside))) continue;
    parts.push(prose.lower.slice(from, mark.from), " ");
    from = mark.to;
  }
  const text = parts.join("") + prose.lower.slice(from);
  if (!/@|:\/\//.test(text)) return text;
  return text.replace(/\S+/g, (word) => (/@|:\/\//.test(word) ? " " : word));
}

/** Which language is the text written in? */

import { otherLanguages, otherScripts } from "../known/other-languages.ts";
import { languages } from "../languages/index.ts";
import { findPhrases } from "../languages/phrases.ts";
import type { Block, BlockShape } from "./blocks.ts";
import type { Prose } from "./prose.ts";
import type { Reading, Scan } from "./reading.ts";
import { trait } from "./traits.ts";

/** How much in a block speaks for each language, at its place in `codes`: about so many words. */
interface Evidence {
  readonly words: readonly number[];
  /** A heading counts only where there is no other text. */
  readonly heading: boolean;
}

/** Those that are understood, then those that are only told from them. */
const codes = [
  ...languages.map(({ code }) => code),
  ...otherLanguages.map(([code]) => code),
  ...otherScripts.map(([code]) => code),
];
const understood = new Set(languages.map(({ code }) => code));

/** Whether texts in the language are understood: of others it is only known that they are in another. */
export function isUnderstood(code: string): boolean {
  return understood.has(code);
}

const nothing: readonly number[] = codes.map(() => 0.5).fill(0);
const placeOf = (code: string) => codes.indexOf(code);
const [japanese, chinese, russian, ukrainian] = ["ja", "zh", "ru", "uk"].map(placeOf) as [
  number,
  number,
  number,
  number,
];

/** For each of the little words the places of the languages that have it. */
const byWord = new Map<string, number[]>();
const vocabularies = [
  ...languages.map(({ stopWords }) => stopWords),
  ...otherLanguages.map(([, stopWords]) => stopWords.split(" ")),
];
vocabularies.forEach((words, place) => {
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), place]);
});

/** Languages that are told by their script alone; Cyrillic ones by letters and little words, Latin ones by little words. */
const scripts: readonly { readonly pattern: RegExp; readonly place: number; readonly perWord: number }[] = [
  { pattern: /[\uAC00-\uD7AF]/g, place: placeOf("ko"), perWord: 2.5 },
  { pattern: /[\u3040-\u30FF]/g, place: japanese, perWord: 1.5 },
  { pattern: /[\u3400-\u9FFF]/g, place: chinese, perWord: 1.7 },
];

/** Runs of letters of the scripts that are only told. */
const otherLetters = /[\u0370-\u03FF\u0590-\u06FF\u0900-\u097F\u0E00-\u0E7F]+/g;

/** About every third word of running text is one of the little words. */
const wordsPerStopWord = 3;

/**
 * The language of most of the prose as an ISO 639-1 code, `und` where it cannot be told. Code, addresses and names do
 * not count, headings only where there is nothing else.
 */
export function languageOf(reading: Reading): string {
  const totals = nothing.slice();
  const withHeadings = nothing.slice();
  const evidence = reading.found(languageEvidence);
  for (const { value } of evidence) {
    for (let place = 0; place < codes.length; place++) {
      const words = value.words[place] as number;
      if (words === 0) continue;
      withHeadings[place] = (withHeadings[place] as number) + words;
      if (!value.heading) totals[place] = (totals[place] as number) + words;
    }
  }
  const told = mostOf(totals) ?? mostOf(withHeadings);
  if (told) return firstOfSeveral(leadOf(told, openingOf(evidence), withHeadings), evidence, totals);
  // A line or two without a single little word: the known phrases have to tell.
  const known = nothing.slice();
  for (const { value } of reading.found(phraseLanguages)) if (value >= 0) known[value] = (known[value] as number) + 1;
  return mostOf(known) ?? "und";
}

/**
 * The language that the text begins in. A heading in two, such as "Security Policy / 보안 정책", tells nothing where the
 * Latin words come first: what stands under it tells.
 */
function openingOf(evidence: readonly { readonly block: Block; readonly value: Evidence }[]): string | undefined {
  for (const { block, value } of evidence.slice(0, 4)) {
    const language = mostOf([...value.words]);
    const letter = /\p{L}/u.exec(block.text)?.[0] ?? "";
    if (language && !(scriptOf(language) === "East Asian" && /[A-Za-z]/.test(letter))) return language;
  }
  return undefined;
}

/**
 * A text in two scripts side by side is written in the one that comes first, even if the other takes more words. Within
 * a script, the few words of a first line tell too little.
 */
function leadOf(told: string, first: string | undefined, totals: readonly number[]): string {
  if (first === undefined || scriptOf(first) === scriptOf(told)) return told;
  // English stands in the headings of Russian texts, not the other way round.
  if (scriptOf(told) === "Cyrillic") return told;
  const share = (totals[placeOf(first)] as number) / (totals[placeOf(told)] as number);
  return share > 0.4 ? first : told;
}

/** So many words of an opening tell its language also among those that share little words. */
const longOpening = 40;

/** Of a text that says the same in several languages of one script the first is its own, however long the others are. */
function firstOfSeveral(
  told: string,
  evidence: readonly { readonly value: Evidence }[],
  totals: readonly number[],
): string {
  const words = nothing.slice();
  for (const { value } of evidence) {
    if (value.heading) continue;
    value.words.forEach((count, place) => {
      words[place] = (words[place] as number) + count;
    });
    const first = Math.max(...words) < longOpening ? undefined : mostOf(words);
    if (first === undefined) continue;
    const share = (totals[placeOf(first)] as number) / (totals[placeOf(told)] as number);
    return share > 0.5 && scriptOf(first) === scriptOf(told) ? first : told;
  }
  return told;
}

function scriptOf(code: string): "East Asian" | "Cyrillic" | "Latin" {
  if (scripts.some(({ place }) => codes[place] === code)) return "East Asian";
  return code === "ru" || code === "uk" ? "Cyrillic" : "Latin";
}

/** Kanji belong to Japanese where there are kana, to Chinese where there are none. */
function mostOf(totals: number[]): string | undefined {
  const kana = totals[japanese] as number;
  const han = totals[chinese] as number;
  if (kana > 0 && kana * 8 >= han) {
    totals[japanese] = kana + han;
    totals[chinese] = 0;
  }
  const most = Math.max(...totals);
  return most > 0 ? codes[totals.indexOf(most)] : undefined;
}

const languageEvidence: Scan<Evidence> = (block) => {
  if (block.kind === "code" || block.prose.text === "") return undefined;
  const text = spokenText(block.prose);
  const words = nothing.slice();
  if (block.prose.isAscii) countAscii(text, words);
  else countForeign(text, words);
  return words.some((count) => count > 0) ? [{ words, heading: block.kind === "heading" }] : undefined;
};

function countForeign(text: string, words: number[]): void {
  let cyrillic = 0;
  for (const word of text.match(/[\p{L}'’]+/gu) ?? []) {
    if (/^[\u0400-\u052F]/.test(word)) cyrillic++;
    count(byWord.get(word.replace("’", "'")), words);
  }
  if (cyrillic > 0) {
    const inUkrainian = (words[ukrainian] as number) + lettersIn(text, /[іїєґ]/g) * wordsPerStopWord;
    const inRussian = (words[russian] as number) + lettersIn(text, /[ыэъё]/g) * wordsPerStopWord;
    words[ukrainian] = inUkrainian > inRussian ? cyrillic : 0;
    words[russian] = inUkrainian > inRussian ? 0 : cyrillic;
  }
  for (const { pattern, place, perWord } of scripts)
    words[place] = (words[place] as number) + lettersIn(text, pattern) / perWord;
  for (const letter of text.match(otherLetters) ?? []) {
    const code = letter.charCodeAt(0);
    const script = otherScripts.find(([, first, last]) => first <= code && code <= last);
    if (script) words[placeOf(script[0])] = (words[placeOf(script[0])] as number) + letter.length / 5;
  }
}

function lettersIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A word that several languages share speaks for each of them a little. */
function count(places: readonly number[] | undefined, words: number[]): void {
  if (!places) return;
  const weight = wordsPerStopWord / places.length;
  for (const place of places) words[place] = (words[place] as number) + weight;
}

/** Counts the little words of a text in ASCII, without making a string of every word. @param text in lower case */
function countAscii(text: string, words: number[]): void {
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code === 39) {
      hash = (hash * 31 + code) | 0;
      continue;
    }
    if (at > start && at - start <= longestWord && hashes.has(hash)) count(byWord.get(text.slice(start, at)), words);
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

function* phraseLanguages(block: BlockShape): Iterable<number> {
  if (block.kind === "code") return;
  for (const { lang, from, to } of findPhrases(spokenText(block.prose))) if (to - from > 3) yield placeOf(lang);
}

/** The visible text in lower case without code and addresses. */
function spokenText(prose: Prose): string {
  if (prose.marks.length === 0 && !prose.has(trait.at | trait.address)) return prose.lower;
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

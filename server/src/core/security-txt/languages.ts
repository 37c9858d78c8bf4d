/** Is a word a tag for a language (RFC 5646), and which one was meant where it is none? */

import { type Span, spanOf } from "../document/span.ts";

/**
 * RFC 5646, section 2.1. Of first subtags with more than three letters none was ever registered, so that names of
 * languages are none.
 */
const tag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|[ix](?:-[a-z0-9]{1,8})+)$/i;

/** Codes of countries that are no codes of languages. */
const countries: Readonly<Record<string, string>> = {
  jp: "ja",
  cn: "zh",
  cz: "cs",
  dk: "da",
  ua: "uk",
  gr: "el",
  us: "en-US",
  gb: "en-GB",
};

const names: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  deutsch: "de",
  french: "fr",
  français: "fr",
  spanish: "es",
  español: "es",
  portuguese: "pt",
  português: "pt",
  italian: "it",
  italiano: "it",
  dutch: "nl",
  nederlands: "nl",
  polish: "pl",
  polski: "pl",
  russian: "ru",
  русский: "ru",
  ukrainian: "uk",
  українська: "uk",
  turkish: "tr",
  türkçe: "tr",
  japanese: "ja",
  日本語: "ja",
  chinese: "zh",
  中文: "zh",
  korean: "ko",
  한국어: "ko",
  czech: "cs",
  danish: "da",
  swedish: "sv",
  norwegian: "no",
  finnish: "fi",
  hungarian: "hu",
  greek: "el",
  hebrew: "he",
  arabic: "ar",
  hindi: "hi",
};

/** Whether the word has the form of a tag, and is none of the codes of countries that are taken for one. */
export function isLanguageTag(word: string): boolean {
  return word.length <= 64 && tag.test(word) && !Object.hasOwn(countries, word.toLowerCase());
}

/** The tag that was meant; `undefined` where that cannot be told. */
export function meantTag(word: string): string | undefined {
  const plain = word.toLowerCase();
  const known = Object.hasOwn(names, plain)
    ? names[plain]
    : Object.hasOwn(countries, plain)
      ? countries[plain]
      : undefined;
  // `en_US.UTF-8`, `en;q=0.8`.
  const cut = known ?? word.replace(/[.;@].*$/, "").replaceAll("_", "-");
  return isLanguageTag(cut) ? cut : undefined;
}

/** The words between the commas, with their places in the value. */
export function listedWords(value: string): readonly { readonly text: string; readonly span: Span }[] {
  let at = 0;
  return value.split(",").map((part) => {
    const text = part.trim();
    const start = at + (text === "" ? 0 : part.indexOf(text));
    at += part.length + 1;
    return { text, span: spanOf(start, start + text.length) };
  });
}

/** The shape of a language: the words by which policies written in it are understood. */

import type { SectionKind } from "../catalogue/kinds.ts";

/**
 * Groups of phrases that extractors look for, with what each is for. A phrase is written in lower case, words apart by
 * one space (which matches any white space or hyphen); `*` at the end of a word stands for any further letters.
 */
export const phraseGroups = {
  "unit-hour": "The unit hour, all forms",
  "unit-day": "The unit day",
  "unit-business-day": "The unit business day, working day",
  "unit-week": "The unit week",
  "unit-month": "The unit month",
  "unit-year": "The unit year",
} as const;

export type PhraseGroup = keyof typeof phraseGroups;

/** One language. Plain data, so that a native speaker can mend it. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  /** Frequent little words by which the language is told from others; for scripts without spaces, characters. */
  readonly stopWords: readonly string[];
  /** What headings of each kind are called. */
  readonly headings: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  readonly phrases: Readonly<Partial<Record<PhraseGroup, readonly string[]>>>;
  /** Numbers written as words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Names of the months in order, each with its forms. */
  readonly months: readonly (readonly string[])[];
}

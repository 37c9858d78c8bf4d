/** What does the text under each heading speak for, and in which mood is it written? */

import { sectionKinds } from "../catalogue/kinds.ts";
import type { Heading } from "./headings.ts";
import { noSigns, type Signs, scanTextSigns, signCount, signIndex, type TextSigns } from "./kind-signs.ts";
import type { Reading } from "./reading.ts";

const kindCount = sectionKinds.length;
const advice = signIndex("best-practices");
const measures = signIndex("measures");
const considerations = signIndex("considerations");

/** Kinds told by the mood in which most of the text is written, not by single phrases. */
export const moods: readonly number[] = [advice, measures, considerations];
export const isMood: readonly boolean[] = sectionKinds.map((_, kind) => moods.includes(kind));

/** What says nothing. */
export const silence: Signs = noSigns();

/** What stands directly under a heading. */
export interface Text {
  /** How strongly it speaks for each kind, 0 to 1. */
  signs: Signs;
  /** Sentences, list items and cells. */
  units: number;
  /** Of these, and of the code, what only states something; 0 to 1. */
  plain: number;
  /** Boxes to tick and code to type in. */
  todo: number;
  /** Blocks that hold an e-mail address. */
  addresses: number;
}

/** In which moods a section with all below it is written: shares of its sentences, 0 to 1. */
export interface Mood {
  advice: number;
  measures: number;
  considerations: number;
  /** Sentences that only state something. */
  plain: number;
}

/** The mood that a block is in, if it is in one alone. */
function onlyMoodOf({ votes }: TextSigns): number | undefined {
  let mood: number | undefined;
  for (let at = 0; at < votes.length; at += 2) {
    const kind = votes[at] as number;
    if (!isMood[kind]) continue;
    if (mood !== undefined) return undefined;
    mood = kind;
  }
  return mood;
}

/** What the text directly under each heading speaks for. */
export function textsUnder(reading: Reading, headings: readonly Heading[]): readonly Text[] {
  const texts: Text[] = headings.map(() => ({ signs: silence, units: 0, plain: 0, todo: 0, addresses: 0 }));
  let current = -1;
  let lead: number | undefined;
  let leading = -1;
  for (const { index, value } of reading.found(scanTextSigns)) {
    while (current + 1 < headings.length && (headings[current + 1] as Heading).index <= index) current++;
    // A bold line that is a heading is no text of its own section.
    if (current < 0 || (headings[current] as Heading).index === index) continue;
    const text = texts[current] as Text;
    text.units += value.units;
    text.todo += value.todo;
    // "Never commit:" goes for every item below it, and "Add the module:" for the code.
    if (value.role === "lead" || value.role === "text" || current !== leading) {
      lead = value.role === "lead" ? onlyMoodOf(value) : undefined;
      leading = current;
    }
    const led = value.role === "item" || value.role === "code" ? lead : undefined;
    if (led === undefined) text.plain += value.plain;
    else if (value.plain > 0) {
      if (text.signs === silence) text.signs = noSigns();
      text.signs[led] = (text.signs[led] as number) + value.plain;
    }
    if (value.address) text.addresses++;
    if (value.votes.length > 0 && text.signs === silence) text.signs = noSigns();
    for (let at = 0; at < value.votes.length; at += 2) {
      const kind = value.votes[at] as number;
      text.signs[kind] = (text.signs[kind] as number) + (value.votes[at + 1] as number);
    }
  }
  for (const text of texts) {
    const { units, todo } = text;
    text.plain /= units + 0.5;
    if (todo > 0) {
      if (text.signs === silence) text.signs = noSigns();
      text.signs[advice] = (text.signs[advice] as number) + todo;
    }
    const { signs } = text;
    if (signs === silence) continue;
    for (let kind = 0; kind < kindCount; kind++) {
      const votes = signs[kind] as number;
      if (votes === 0) continue;
      signs[kind] = isMood[kind] ? Math.min(1, votes / (units + 0.5)) : 1 - Math.exp(-votes / (0.8 + units / 4));
    }
  }
  return texts;
}

/** The moods of each section, from the text under it and under the headings below it. */
export function moodsOf(parents: readonly number[], texts: readonly Text[]): readonly Mood[] {
  const sums = texts.map(({ signs, plain, units }) => ({
    advice: (signs[advice] as number) * units,
    measures: (signs[measures] as number) * units,
    considerations: (signs[considerations] as number) * units,
    plain: plain * units,
    units,
  }));
  for (let index = sums.length - 1; index >= 0; index--) {
    const sum = sums[index] as (typeof sums)[number];
    const above = sums[parents[index] as number];
    if (above) {
      above.advice += sum.advice;
      above.measures += sum.measures;
      above.considerations += sum.considerations;
      above.plain += sum.plain;
      above.units += sum.units;
    }
    const units = Math.max(1, sum.units);
    sum.advice /= units;
    sum.measures /= units;
    sum.considerations /= units;
    sum.plain /= units;
  }
  return sums;
}

/** What the sections directly below each heading speak for together: the mean of their words and text. */
export function heldBelow(
  headings: readonly Heading[],
  parents: readonly number[],
  texts: readonly Text[],
): readonly Signs[] {
  const held: Signs[] = headings.map(() => silence);
  const children = new Int32Array(headings.length);
  for (let index = headings.length - 1; index >= 0; index--) {
    const own = held[index] as Signs;
    const below = children[index] as number;
    if (below > 1) for (let sign = 0; sign < signCount; sign++) own[sign] = (own[sign] as number) / below;
    const parent = parents[index] as number;
    if (parent < 0) continue;
    children[parent] = (children[parent] as number) + 1;
    if (held[parent] === silence) held[parent] = noSigns();
    const sum = held[parent] as Signs;
    const { signs: words } = headings[index] as Heading;
    const text = texts[index] as Text;
    const said = text.units > 0 ? text.signs : own;
    for (let sign = 0; sign < signCount; sign++) {
      const told = said[sign] as number;
      const score = (words[sign] as number) + (isMood[sign] ? told : told / 2);
      if (score > 0) sum[sign] = (sum[sign] as number) + Math.min(score, 1);
    }
  }
  return held;
}

/** What each section is about: from the words of its heading, its place, and what stands under it. */

import { type SectionKind, sectionKinds } from "../catalogue/kinds.ts";
import type { Heading } from "./headings.ts";
import { bonds } from "./kind-bonds.ts";
import { type Signs, scanTextSigns, signCount, signIndex } from "./kind-signs.ts";
import type { Reading } from "./reading.ts";

/** A heading with its kind. `confidence` is 0 to 1: from 0.8 the heading says so, below 0.4 it is a guess. */
export interface Classified {
  readonly kind: SectionKind;
  readonly confidence: number;
}

const kindCount = sectionKinds.length;
const title = signIndex("title");
const reporting = signIndex("reporting");
const scope = signIndex("scope");
const disclosure = signIndex("disclosure");
const outOfScope = signIndex("out-of-scope");
const advice = signIndex("best-practices");
const measures = signIndex("measures");
const considerations = signIndex("considerations");
const other = signIndex("other");
const subject = signIndex("subject");
const audience = signIndex("audience");
const threatModel = signIndex("threat-model");
const part = signIndex("part");

/** Kinds told by the mood in which most of the text is written, not by single phrases. */
const moods: readonly number[] = [advice, measures, considerations];
const isMood = sectionKinds.map((_, kind) => moods.includes(kind));

/** What says nothing. */
const silence: Signs = new Float64Array(signCount);

/** How clearly heading, place and text must speak together for a section to be more than `other`. */
const threshold = 0.22;

/**
 * The kinds of all headings.
 * @param parents for each heading the index of the heading above it in the tree, or -1
 * @param ownKind tells the headings that the project has chosen itself
 */
export function classify(
  reading: Reading,
  headings: readonly Heading[],
  parents: readonly number[],
  ownKind: (title: string) => SectionKind | undefined,
): readonly Classified[] {
  const texts = textsUnder(reading, headings);
  const held = heldBelow(headings, parents, texts);
  const whole: Whole = {
    advising: isAdvising(headings, texts),
    tells: headings.some(({ signs }) => (signs[reporting] as number) > 0.6),
    leaning: headings.length > 0 ? leaningOf((headings[0] as Heading).signs) : -1,
  };
  const result: Classified[] = [];
  headings.forEach((heading, index) => {
    const parent = parents[index] as number;
    const text = texts[index] as Text;
    const own = ownKind(heading.title);
    result.push(
      (own && { kind: own, confidence: 1 }) ??
        titleOf(headings, index, parents, texts) ??
        kindOf(
          heading,
          text,
          held[index] as Signs,
          parent < 0 ? null : (result[parent] as Classified),
          headings[index + 1],
          whole,
        ),
    );
  });
  return result;
}

/** What stands directly under a heading. */
interface Text {
  /** How strongly it speaks for each kind, 0 to 1. */
  signs: Signs;
  /** Sentences, list items and cells. */
  units: number;
}

/** What is known of the document as a whole. */
interface Whole {
  /** It is a book of rules. */
  readonly advising: boolean;
  /** A heading says where to report. */
  readonly tells: boolean;
  /** The kind that the title speaks for besides ("Threat model", "Hardening guide"), or -1. */
  readonly leaning: number;
}

function kindOf(
  heading: Heading,
  text: Text,
  held: Signs,
  parent: Classified | null,
  next: Heading | undefined,
  { advising, tells, leaning }: Whole,
): Classified {
  const words = heading.signs;
  const scores = words.slice(0, kindCount);
  const add = (kind: number, value: number) => {
    scores[kind] = (scores[kind] as number) + value;
  };
  const mood = text.units > 0 ? text.signs : held;
  const adviceMood = mood[advice] as number;
  const measureMood = mood[measures] as number;

  // "Security measures" over nothing but instructions is advice; "our practices" over what is done are measures.
  const turned = (scores[measures] as number) * Math.max(0, adviceMood - measureMood);
  add(measures, -0.7 * turned);
  add(advice, 0.9 * turned);
  const turnedRisk = (scores[considerations] as number) * Math.max(0, adviceMood - 0.6);
  add(considerations, -turnedRisk);
  add(advice, turnedRisk);
  const turnedBack = (scores[advice] as number) * Math.max(0, measureMood - adviceMood - 0.2);
  add(advice, -0.6 * turnedBack);
  add(measures, 0.6 * turnedBack);

  // "Responsible disclosure" is the way in where no other heading is; "What to report" before "What not to" is scope.
  if (!tells && (text.signs[reporting] as number) > 0.6) add(reporting, 0.9 * (words[disclosure] as number));
  if ((words[scope] as number) > 0.6 && next?.depth === heading.depth && (next.signs[outOfScope] as number) > 0.6)
    add(scope, 0.4);

  const model = words[threatModel] as number;
  if (model > 0) {
    const counts = Math.max(held[scope] as number, held[outOfScope] as number, 0.8 * (text.signs[scope] as number));
    add(considerations, 0.7 * model);
    add(scope, model * (0.35 + Math.min(0.7, 1.2 * counts)));
  }

  const place = parent ? signIndex(parent.kind) : -1;
  const bond = parent ? bonds[parent.kind] : undefined;
  const open = words[subject] as number;
  if (bond) {
    add(place, bond.base + bond.subject * (open + 0.6 * (words[part] as number)));
    for (const taken of bond.takes) {
      const score = words[signIndex(taken)] as number;
      if (score === 0) continue;
      const share = 0.65 - (isMood[signIndex(taken)] ? 0.4 * (text.signs[signIndex(taken)] as number) : 0);
      add(signIndex(taken), -share * score);
      add(place, share * score);
    }
  }
  if (parent?.kind === "title" && leaning >= 0) {
    let against = 0;
    for (const kind of moods) if (kind !== leaning) against = Math.max(against, mood[kind] as number);
    add(leaning, (0.25 + 0.25 * open) * (1 - 0.9 * against));
    if (leaning === advice) add(advice, 0.4 * adviceMood);
  }
  const free = open * (bond && isMood[place] ? 0.5 : 1);
  add(advice, free * (0.3 + 0.6 * adviceMood + (advising ? 0.2 : 0)));
  add(measures, free * (0.34 + 0.6 * measureMood));
  add(considerations, free * (0.26 + 0.5 * (mood[considerations] as number)));

  const readers = words[audience] as number;
  add(advice, 0.5 * readers);
  if (bond) add(place, bond.audience * readers);

  if (advising && text.units > 0) add(advice, 0.25 * adviceMood);
  const weight = held === silence || text.units > 2 ? 0 : text.units === 0 ? 0.7 : 0.35;
  // Of a heading that says nothing known the text says more.
  const voice = words.some((score) => score > 0) ? 0.5 : 0.7;
  for (let kind = 0; kind < kindCount; kind++) {
    scores[kind] = (scores[kind] as number) + voice * (text.signs[kind] as number) + weight * (held[kind] as number);
  }
  return best(scores, words);
}

/** The kind that speaks loudest. */
function best(scores: Float64Array, words: Signs): Classified {
  let kind = other;
  let top = threshold;
  let second = 0;
  for (let at = 0; at < kindCount; at++) {
    if (at === title) continue;
    const score = scores[at] as number;
    if (score > top) {
      second = top === threshold && kind === other ? second : top;
      kind = at;
      top = score;
    } else if (score > second) second = score;
  }
  const margin = Math.min(1, Math.max(0, top - second));
  const named = words[kind] as number;
  const base = named >= 0.6 ? 0.75 : named > 0 ? 0.55 : 0.35;
  const confidence = top === threshold ? 0.3 : Math.min(1, base + 0.3 * margin);
  return { kind: sectionKinds[kind] as SectionKind, confidence };
}

/** The title: the first heading where it names the document, or a later one at the top that does so too. */
function titleOf(
  headings: readonly Heading[],
  index: number,
  parents: readonly number[],
  texts: readonly Text[],
): Classified | undefined {
  const { depth, signs } = headings[index] as Heading;
  const named = signs[title] as number;
  if (index > 0 && named < 0.9) return undefined;
  let most = 0;
  for (let kind = 0; kind < kindCount; kind++) if (kind !== title) most = Math.max(most, signs[kind] as number);
  if (index > 0) {
    // A second language or product can begin with a title of its own; a README's chapter can be the policy.
    const again = depth === 1 && named >= most;
    const chapter = index === 1 && parents[1] === 0 && named > most && (headings[0] as Heading).signs[title] === 0;
    return again || chapter ? { kind: "title", confidence: 0.8 } : undefined;
  }
  if (named >= 0.9 && named >= most) return { kind: "title", confidence: 1 };
  const told = (texts[0] as Text).signs[reporting] as number;
  if ((signs[reporting] as number) >= 0.5 && (signs[reporting] as number) >= named && told > 0.3) return undefined;
  if (named > 0 && named >= most) return { kind: "title", confidence: 0.9 };
  if (depth > 1) return undefined;
  const alone = headings.every((next, at) => at === 0 || next.depth > 1);
  if (alone && headings.length > 1) return { kind: "title", confidence: most < 0.6 || named > 0 ? 0.8 : 0.6 };
  return most < 0.4 || (named > 0 && most < 0.8) ? { kind: "title", confidence: 0.5 } : undefined;
}

/** What the text directly under each heading speaks for. */
function textsUnder(reading: Reading, headings: readonly Heading[]): readonly Text[] {
  const texts: Text[] = headings.map(() => ({ signs: silence, units: 0 }));
  let current = -1;
  for (const { index, value } of reading.found(scanTextSigns)) {
    while (current + 1 < headings.length && (headings[current + 1] as Heading).index <= index) current++;
    // A bold line that is a heading is no text of its own section.
    if (current < 0 || (headings[current] as Heading).index === index) continue;
    const text = texts[current] as Text;
    text.units += value.units;
    if (value.votes.length > 0 && text.signs === silence) text.signs = new Float64Array(signCount);
    for (let at = 0; at < value.votes.length; at += 2) {
      const kind = value.votes[at] as number;
      text.signs[kind] = (text.signs[kind] as number) + (value.votes[at + 1] as number);
    }
  }
  for (const { signs, units } of texts) {
    if (signs === silence) continue;
    for (let kind = 0; kind < kindCount; kind++) {
      const votes = signs[kind] as number;
      if (votes === 0) continue;
      signs[kind] = isMood[kind] ? Math.min(1, votes / (units + 0.5)) : 1 - Math.exp(-votes / (0.8 + units / 4));
    }
  }
  return texts;
}

/** What the sections directly below each heading speak for together: the mean of their words and text. */
function heldBelow(headings: readonly Heading[], parents: readonly number[], texts: readonly Text[]): readonly Signs[] {
  const held: Signs[] = headings.map(() => silence);
  const children = new Int32Array(headings.length);
  for (let index = headings.length - 1; index >= 0; index--) {
    const own = held[index] as Signs;
    const below = children[index] as number;
    if (below > 1) for (let sign = 0; sign < signCount; sign++) own[sign] = (own[sign] as number) / below;
    const parent = parents[index] as number;
    if (parent < 0) continue;
    children[parent] = (children[parent] as number) + 1;
    if (held[parent] === silence) held[parent] = new Float64Array(signCount);
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

/** Kinds that a whole document can be about without being a policy. */
const subjects: readonly number[] = (
  ["best-practices", "measures", "considerations", "testing", "incident-response"] as const
).map(signIndex);

/** Which of those the words of a title speak for, or -1. */
function leaningOf(words: Signs): number {
  let leaning = -1;
  let most = Math.max(0.3, words[title] as number);
  for (const kind of subjects) {
    const score = (words[kind] as number) + (kind === considerations ? (words[threatModel] as number) : 0);
    if (score <= most) continue;
    leaning = kind;
    most = score;
  }
  return leaning;
}

/** Kinds of sections that tell what to do without being advice. */
const procedures: readonly number[] = (
  ["reporting", "report-contents", "response", "disclosure", "incident-response"] as const
).map(signIndex);

/** Whether the document as a whole is a book of rules: much of what it says outside of reporting tells what to do. */
function isAdvising(headings: readonly Heading[], texts: readonly Text[]): boolean {
  if (headings.length === 0) return false;
  let units = 0;
  let advised = 0;
  headings.forEach(({ signs }, index) => {
    if (procedures.some((kind) => (signs[kind] as number) > 0.6)) return;
    const text = texts[index] as Text;
    const named = (signs[advice] as number) > 0.3 ? 3 : 0;
    units += text.units + 1;
    advised += text.units * (text.signs[advice] as number) + named;
  });
  const first = (headings[0] as Heading).signs[advice] as number;
  return first > 0.3 || (advised >= 15 && advised > 0.35 * units) || (advised >= 6 && advised > 0.5 * units);
}

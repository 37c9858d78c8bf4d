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
const response = signIndex("response");
const contact = signIndex("contact");
const updates = signIndex("updates");
const incident = signIndex("incident-response");
const outOfScope = signIndex("out-of-scope");
const advice = signIndex("best-practices");
const measures = signIndex("measures");
const considerations = signIndex("considerations");
const other = signIndex("other");
const subject = signIndex("subject");
const audience = signIndex("audience");
const threatModel = signIndex("threat-model");
const part = signIndex("part");
const notes = signIndex("notes");

/** Kinds told by the mood in which most of the text is written, not by single phrases. */
const moods: readonly number[] = [advice, measures, considerations];
const isMood = sectionKinds.map((_, kind) => moods.includes(kind));

/** How much louder another mood must be before it outweighs a heading that names this one. */
const reluctance: readonly number[] = [0.2, 0, 0.6];

/** What says nothing. */
const silence: Signs = new Float64Array(signCount);

/**
 * How clearly heading, place and text must speak together for a section to be more than `other`. Less will do for the
 * moods: to name a subject and say something of it is all that most such sections do.
 */
const threshold = 0.22;
const moodThreshold = 0.15;

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
  const tempers = moodsOf(parents, texts);
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
          tempers[index] as Mood,
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
  /** Of these, and of the code, what only states something; 0 to 1. */
  plain: number;
  /** Boxes to tick and code to type in. */
  todo: number;
  /** Blocks that hold an e-mail address. */
  addresses: number;
}

/** In which moods a section with all below it is written: shares of its sentences, 0 to 1. */
interface Mood {
  advice: number;
  measures: number;
  considerations: number;
  /** Sentences that only state something. */
  plain: number;
}

/** How loud the loudest mood is; what only states something has none. */
function loudestOf(mood: Mood): number {
  return Math.max(mood.advice, mood.measures, mood.considerations);
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
  mood: Mood,
  parent: Classified | null,
  next: Heading | undefined,
  { advising, tells, leaning }: Whole,
): Classified {
  const words = heading.signs;
  const scores = words.slice(0, kindCount);
  const add = (kind: number, value: number) => {
    scores[kind] = (scores[kind] as number) + value;
  };
  const stated = mood.measures + (advising ? 0.25 : 0.45) * mood.plain;
  const told = [mood.advice, Math.min(1, stated), mood.considerations];

  // "Security measures" over nothing but instructions is advice; "best practices" over what is done are measures.
  moods.forEach((kind, at) => {
    const named = scores[kind] as number;
    if (named === 0) return;
    let loudest = at;
    for (let other = 0; other < moods.length; other++)
      if ((told[other] as number) > (told[loudest] as number)) loudest = other;
    if (loudest === at || moods[loudest] === considerations) return;
    const louder = (told[loudest] as number) - (told[at] as number) - (reluctance[at] as number);
    const turned = named * Math.min(1, (kind === considerations ? 1 : 1.8) * Math.max(0, louder));
    add(kind, -0.7 * turned);
    add(moods[loudest] as number, 0.9 * turned);
  });

  // "Security updates" that only tell what to keep up to date are advice.
  const kept = (words[updates] as number) * Math.max(0, mood.advice - 0.4) * (1 - (text.signs[updates] as number));
  add(updates, -1.5 * kept);
  add(advice, 2 * kept);

  // Under "Responsible disclosure", "Contact" or "Incident response" may stand the way in, where no other heading
  // names it; under the first also what follows a report, under the last only an address.
  const way = text.signs[reporting] as number;
  const answers = text.signs[response] as number;
  const plan = words[incident] as number;
  if (!tells && way > 0.3)
    add(reporting, (0.8 + 0.5 * way) * Math.max(words[disclosure] as number, words[contact] as number));
  if (answers > way)
    add(
      response,
      (words[disclosure] as number) * Math.min(0.9, 2 * Math.max(0, answers - (text.signs[disclosure] as number))),
    );
  if (
    plan > 0 &&
    text.addresses > 0 &&
    text.units <= 2 * text.addresses + 1 &&
    (text.signs[incident] as number) < 0.5
  ) {
    add(!tells && way > 0.3 ? reporting : contact, 0.9 * plan);
  }
  if ((words[scope] as number) > 0.6 && next?.depth === heading.depth && (next.signs[outOfScope] as number) > 0.6)
    add(scope, 0.4);

  const model = words[threatModel] as number;
  if (model > 0) {
    const counts = Math.max(held[scope] as number, held[outOfScope] as number, 0.6 * (text.signs[scope] as number));
    add(considerations, (0.6 + 0.2 * mood.considerations) * model);
    add(measures, (0.1 + (told[1] as number)) * model);
    add(scope, model * (0.25 + Math.min(0.8, 1.3 * counts)));
  }

  const place = parent ? signIndex(parent.kind) : -1;
  const bond = parent ? bonds[parent.kind] : undefined;
  // A heading that says nothing known mostly names a subject nobody thought of.
  const unknown = words.some((score) => score > 0) ? 0 : 0.7 * Math.min(1, text.units / 3);
  const open = Math.max(words[subject] as number, unknown);
  const noted = words[notes] as number;
  if (bond) {
    // A subject below "Compliance" or "Testing" that tells what is done, or what to do, is about that.
    const at = moods.indexOf(place);
    const sure = Math.min(1, text.units / 4);
    const against = sure * (at < 0 ? (told[1] as number) : Math.max(0, loudestOf(mood) - (told[at] as number)));
    add(place, (1 - against) * (bond.base + bond.subject * open) + bond.subject * 0.6 * (words[part] as number));
    for (const taken of bond.takes) {
      const score = words[signIndex(taken)] as number;
      if (score === 0) continue;
      const at = moods.indexOf(signIndex(taken));
      const share = 0.65 - (at < 0 ? 0 : 0.4 * (told[at] as number));
      add(signIndex(taken), -share * score);
      add(place, share * score);
    }
  }
  if (parent?.kind === "title" && leaning >= 0) {
    let against = 0;
    moods.forEach((kind, at) => {
      if (kind !== leaning) against = Math.max(against, told[at] as number);
    });
    add(leaning, (0.25 + 0.25 * open) * (1 - 0.9 * against));
    if (leaning === advice) add(advice, 0.4 * mood.advice);
  }
  const free = open * (bond && isMood[place] ? 0.5 : 1);
  add(advice, free * (0.26 + 0.6 * mood.advice + (advising ? 0.2 : 0)) + noted * (0.2 + 0.8 * mood.advice));
  add(measures, free * (0.34 + 0.6 * (told[1] as number)) + noted * (0.2 + 0.7 * (told[1] as number)));
  add(considerations, free * (0.24 + 0.5 * mood.considerations) + noted * (0.6 + 0.4 * mood.considerations));

  const readers = words[audience] as number;
  add(advice, 0.5 * readers);
  if (bond) add(place, bond.audience * readers);

  if (advising && text.units > 0) add(advice, 0.25 * mood.advice);
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
  let top = 0;
  let second = 0;
  for (let at = 0; at < kindCount; at++) {
    if (at === title) continue;
    const score = scores[at] as number;
    if (score > top && score > ((isMood[at] as boolean) ? moodThreshold : threshold)) {
      second = top;
      kind = at;
      top = score;
    } else if (score > second) second = score;
  }
  if (top === 0) return { kind: "other", confidence: 0.3 };
  const margin = Math.min(1, Math.max(0, top - second));
  const named = words[kind] as number;
  const base = named >= 0.6 ? 0.75 : named > 0 ? 0.55 : 0.35;
  return { kind: sectionKinds[kind] as SectionKind, confidence: Math.min(1, base + 0.3 * margin) };
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
  const texts: Text[] = headings.map(() => ({ signs: silence, units: 0, plain: 0, todo: 0, addresses: 0 }));
  let current = -1;
  for (const { index, value } of reading.found(scanTextSigns)) {
    while (current + 1 < headings.length && (headings[current + 1] as Heading).index <= index) current++;
    // A bold line that is a heading is no text of its own section.
    if (current < 0 || (headings[current] as Heading).index === index) continue;
    const text = texts[current] as Text;
    text.units += value.units;
    text.plain += value.plain;
    text.todo += value.todo;
    if (value.address) text.addresses++;
    if (value.votes.length > 0 && text.signs === silence) text.signs = new Float64Array(signCount);
    for (let at = 0; at < value.votes.length; at += 2) {
      const kind = value.votes[at] as number;
      text.signs[kind] = (text.signs[kind] as number) + (value.votes[at + 1] as number);
    }
  }
  for (const text of texts) {
    const { units, todo } = text;
    text.plain /= units + 0.5;
    if (todo > 0) {
      if (text.signs === silence) text.signs = new Float64Array(signCount);
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
function moodsOf(parents: readonly number[], texts: readonly Text[]): readonly Mood[] {
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
    units += text.units;
    advised += text.units * (text.signs[advice] as number);
  });
  const first = (headings[0] as Heading).signs[advice] as number;
  return first > 0.3 || (advised >= 15 && advised > 0.35 * units) || (advised >= 6 && advised > 0.5 * units);
}

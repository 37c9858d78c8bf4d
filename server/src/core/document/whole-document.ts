/** What is known of a document as a whole, before any of its sections is judged: its title, its leaning, its mood. */

import { sectionKinds } from "../catalogue/kinds.ts";
import type { Heading } from "./headings.ts";
import { type Signs, signIndex } from "./kind-signs.ts";
import type { Text } from "./section-texts.ts";

const kindCount = sectionKinds.length;
const title = signIndex("title");
const reporting = signIndex("reporting");
const disclosure = signIndex("disclosure");
const advice = signIndex("best-practices");
const considerations = signIndex("considerations");
const threatModel = signIndex("threat-model");

/** What is known of the document as a whole. */
export interface Whole {
  /** It is a book of rules. */
  readonly advising: boolean;
  /** A heading says where to report. */
  readonly tells: boolean;
  /** The kind that the title speaks for besides ("Threat model", "Hardening guide"), or -1. */
  readonly leaning: number;
}

/** What the headings and the texts under them tell of the whole. */
export function wholeOf(headings: readonly Heading[], texts: readonly Text[]): Whole {
  return {
    advising: isAdvising(headings, texts),
    tells: headings.some(({ signs }) => (signs[reporting] as number) > 0.6),
    leaning: headings.length > 0 ? leaningOf((headings[0] as Heading).signs) : -1,
  };
}

/**
 * How sure it is that a heading is the title, 0 to 1, or undefined where it is none: the first heading where it names
 * the document, or a later one at the top that does so too.
 */
export function titleOf(
  headings: readonly Heading[],
  index: number,
  parents: readonly number[],
  texts: readonly Text[],
): number | undefined {
  const { depth, signs } = headings[index] as Heading;
  const named = signs[title] as number;
  if (index > 0 && named < 0.9) return undefined;
  let most = 0;
  for (let kind = 0; kind < kindCount; kind++) if (kind !== title) most = Math.max(most, signs[kind] as number);
  if (index > 0) {
    // A second language or product can begin with a title of its own; a README's chapter can be the policy.
    const again = depth === 1 && named >= most;
    const chapter = index === 1 && parents[1] === 0 && named > most && (headings[0] as Heading).signs[title] === 0;
    // Named as the whole is, with nothing but sections: the same text once more, or a part that was copied in.
    const bare = (texts[index] as Text).units === 0 && parents[index + 1] === index;
    return again || chapter || (bare && named > most) ? 0.8 : undefined;
  }
  if (named >= 0.9 && named >= most) return 1;
  const told = (texts[0] as Text).signs[reporting] as number;
  // "Vulnerability Disclosure" over the instructions, where no other heading has them, is the way in.
  const tells = headings.some((heading, at) => at > 0 && (heading.signs[reporting] as number) > 0.6);
  const way = Math.max(signs[reporting] as number, tells ? 0 : (signs[disclosure] as number) - 0.1);
  if (way >= 0.5 && way >= named && told > 0.3) return undefined;
  if (named > 0 && named >= most) return 0.9;
  if (depth > 1) {
    const opens = most < 0.4 && headings.length > 2 && (texts[0] as Text).units <= 3;
    return opens ? 0.5 : undefined;
  }
  const alone = headings.every((next, at) => at === 0 || next.depth > 1);
  if (alone && headings.length > 1) return most < 0.6 || named > 0 ? 0.8 : 0.6;
  return most < 0.4 || (named > 0 && most < 0.8) ? 0.5 : undefined;
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

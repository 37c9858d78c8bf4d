/** What each section is about: from the words of its heading, its place, and what stands under it. */

import { type SectionKind, sectionKinds } from "../catalogue/kinds.ts";
import type { Heading } from "./headings.ts";
import { type Bond, bonds } from "./kind-bonds.ts";
import { type Signs, signIndex } from "./kind-signs.ts";
import type { Reading } from "./reading.ts";
import { heldBelow, isMood, type Mood, moods, moodsOf, silence, type Text, textsUnder } from "./section-texts.ts";
import { titleOf, type Whole, wholeOf } from "./whole-document.ts";

/** A heading with its kind. `confidence` is 0 to 1: from 0.8 the heading says so, below 0.4 it is a guess. */
export interface Classified {
  readonly kind: SectionKind;
  readonly confidence: number;
}

const kindCount = sectionKinds.length;
const title = signIndex("title");
const reporting = signIndex("reporting");
const scope = signIndex("scope");
const safeHarbor = signIndex("safe-harbor");
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
const aside = signIndex("aside");

/** For each kind those whose words mean a part of it below it. */
const taking: readonly (readonly number[])[] = sectionKinds.map((kind) => (bonds[kind]?.takes ?? []).map(signIndex));

/** For each mood how much louder another one must be before it outweighs a heading that names this one. */
const reluctance: readonly number[] = [0.2, 0, 0.6];
/** And how readily the heading gives way from there on. */
const yielding: readonly number[] = [1.8, 1.8, 1];

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
  const whole = wholeOf(headings, texts);
  const result: Classified[] = [];
  headings.forEach((heading, index) => {
    const parent = parents[index] as number;
    const own = ownKind(heading.title);
    const named = own ? undefined : titleOf(headings, index, parents, texts);
    if (own) result.push({ kind: own, confidence: 1 });
    else if (named !== undefined) result.push({ kind: "title", confidence: named });
    else {
      const scoring = new Scoring(
        heading.signs,
        texts[index] as Text,
        held[index] as Signs,
        tempers[index] as Mood,
        whole,
      );
      result.push(
        scoring.judge(
          parent < 0 ? null : (result[parent] as Classified).kind,
          parent >= 0 && ((headings[parent] as Heading).signs[aside] as number) > 0.6,
          isBeforeOutOfScope(headings, index),
        ),
      );
    }
  });
  return result;
}

/** "What to report" before "What not to report". */
function isBeforeOutOfScope(headings: readonly Heading[], index: number): boolean {
  const next = headings[index + 1];
  return next?.depth === headings[index]?.depth && (next?.signs[outOfScope] ?? 0) > 0.6;
}

/** Weighs up what speaks for each kind. */
class Scoring {
  readonly #words: Signs;
  readonly #text: Text;
  readonly #held: Signs;
  readonly #mood: Mood;
  readonly #whole: Whole;
  /** How loud each of `moods` is, with what the section only states: that tells what is done, less so in a rule book. */
  readonly #told: readonly [advice: number, measures: number, considerations: number];
  readonly #scores: Signs;
  /** No dictionary knows anything of the heading. */
  readonly #unknown: boolean;
  /** How far the heading leaves the kind to place and mood. */
  readonly #open: number;

  constructor(words: Signs, text: Text, held: Signs, mood: Mood, whole: Whole) {
    this.#words = words;
    this.#text = text;
    this.#held = held;
    this.#mood = mood;
    this.#whole = whole;
    const stated = mood.measures + (whole.advising ? 0.25 : 0.5) * mood.plain;
    this.#told = [mood.advice, Math.min(1, stated), mood.considerations];
    this.#scores = words.slice(0, kindCount);
    // A heading that says nothing known mostly names a subject nobody thought of.
    this.#unknown = !words.some((score) => score > 0);
    const unknown = this.#unknown ? 0.7 * Math.min(1, text.units / 3) : 0;
    this.#open = Math.max(words[subject] as number, unknown);
  }

  judge(parent: SectionKind | null, isAside: boolean, beforeOutOfScope: boolean): Classified {
    this.#turnByMood();
    this.#turnByText();
    if (beforeOutOfScope && this.#word(scope) > 0.6) this.#add(scope, 0.4);
    this.#weighThreatModel();
    this.#add(other, this.#word(aside));
    const bond = parent ? bonds[parent] : undefined;
    if (parent && bond && (parent !== "other" || isAside)) this.#bind(signIndex(parent), bond);
    if (parent === "title") this.#lean();
    this.#fill(bond !== undefined && parent !== null && (isMood[signIndex(parent)] as boolean));
    this.#listen();
    return best(this.#scores, this.#words);
  }

  #word(sign: number): number {
    return this.#words[sign] as number;
  }

  #said(kind: number): number {
    return this.#text.signs[kind] as number;
  }

  #add(kind: number, value: number): void {
    this.#scores[kind] = (this.#scores[kind] as number) + value;
  }

  /** "Security measures" over nothing but instructions is advice; "best practices" over what is done are measures. */
  #turnByMood(): void {
    const told = this.#told;
    const most = Math.max(told[0], told[1], told[2]);
    const loudest = told.indexOf(most);
    if (most === 0 || moods[loudest] === considerations) return;
    for (let at = 0; at < moods.length; at++) {
      const kind = moods[at] as number;
      const louder = most - (told[at] as number) - (reluctance[at] as number);
      if (louder <= 0) continue;
      const turned = (this.#scores[kind] as number) * Math.min(1, (yielding[at] as number) * louder);
      this.#add(kind, -0.7 * turned);
      this.#add(moods[loudest] as number, 0.9 * turned);
    }
  }

  /** Headings under which often stands something else than they say. */
  #turnByText(): void {
    // "Our commitment" and "Overview" say nothing of what stands under them, nor does "English" over one section.
    if (this.#word(other) > 0) {
      const below = this.#text.units === 0 ? 1 : 0;
      let clearest = this.#told[1];
      for (let kind = 0; kind < kindCount; kind++)
        if (!isMood[kind] && kind !== other)
          clearest = Math.max(clearest, this.#said(kind), below * (this.#held[kind] as number));
      this.#add(other, -this.#word(other) * Math.min(0.7, 1.5 * Math.max(0, clearest - 0.4)));
    }

    // "Security updates" that only tell what to keep up to date are advice.
    const kept = this.#word(updates) * Math.max(0, this.#mood.advice - 0.3) * (1.5 - this.#said(updates));
    this.#add(updates, -1.5 * kept);
    this.#add(advice, 2 * kept);

    // Under "Responsible disclosure" and "Contact" may stand the way in, above all where no other heading names it;
    // under the first also what follows a report.
    const { tells } = this.#whole;
    const way = this.#said(reporting);
    const published = this.#word(disclosure);
    const ahead = way - this.#said(disclosure);
    if (tells && ahead > 0.3) this.#add(reporting, (0.6 + ahead) * published);
    const reached = way > this.#said(contact) ? this.#word(contact) : 0;
    if (!tells && way > 0.3) this.#add(reporting, (0.8 + 0.5 * way) * Math.max(published, reached));
    const answers = this.#said(response);
    const promised = published * Math.max(0, answers - this.#said(disclosure));
    if (answers > way) this.#add(response, Math.min(0.9 * published, 5 * promised));
    this.#add(disclosure, -0.5 * promised);

    // "Guidelines" that speak of no research at all are for those who write code.
    const rules = this.#word(safeHarbor) * Math.max(0, this.#mood.advice - 0.5) * (1 - this.#said(safeHarbor));
    this.#add(safeHarbor, -1.5 * rules);
    this.#add(advice, 1.5 * rules);

    // "Authorization" is one for researchers where the text says so, else a subject.
    const said = Math.min(1, 2 * this.#said(safeHarbor));
    this.#add(safeHarbor, -this.#word(safeHarbor) * this.#word(subject) * (1 - said));
    // So is "Our commitment" one to answer.
    const answered = Math.min(1, 2 * this.#said(response));
    this.#add(response, -this.#word(response) * this.#word(other) * (1 - answered));

    // "Incident response" over nothing but an address.
    const { addresses, units } = this.#text;
    if (addresses > 0 && units <= 2 * addresses + 1 && this.#said(incident) < 0.5)
      this.#add(!tells && way > 0.3 ? reporting : contact, 1.2 * this.#word(incident));
  }

  /** A threat model tells what can go wrong, or what is done against it, or what counts as a vulnerability. */
  #weighThreatModel(): void {
    const model = this.#word(threatModel);
    if (model === 0) return;
    const [inside, outside] = [this.#held[scope] as number, this.#held[outOfScope] as number];
    const both = inside > 0.05 && outside > 0.05 ? 0.6 : 0;
    const counts = Math.max(inside, outside, both, 0.6 * this.#said(scope));
    this.#add(considerations, (0.65 + 0.2 * this.#mood.considerations) * model);
    this.#add(measures, (0.1 + this.#told[1]) * model);
    this.#add(scope, (0.25 + Math.min(0.8, 1.3 * counts)) * model);
  }

  /** What the section above passes on; the less, the more clearly a text of some length is in another mood. */
  #bind(place: number, bond: Bond): void {
    const told = this.#told;
    const at = moods.indexOf(place);
    const mood = this.#mood;
    // What is only stated speaks against advice, but not against risks: "No sandbox".
    const loudest =
      place === advice
        ? Math.max(...told)
        : at < 0
          ? told[1]
          : Math.max(mood.advice, mood.measures, mood.considerations);
    const sure = Math.min(1, this.#text.units / 4);
    // What is told aside may be told in any mood.
    const against = place === other ? 0 : sure * Math.max(0, loudest - (at < 0 ? 0 : (told[at] as number)));
    // What is out of scope is so below what is in scope, too.
    const apart = place === scope ? this.#word(outOfScope) : 0;
    this.#add(place, (1 - against) * (1 - apart) * (bond.base + bond.subject * this.#open));
    this.#add(place, 0.6 * bond.subject * this.#word(part) + bond.audience * this.#word(audience));
    for (const taken of taking[place] as readonly number[]) {
      const score = this.#word(taken);
      if (score === 0) continue;
      const own = moods.indexOf(taken);
      const share = 0.65 - (own < 0 ? 0 : 0.4 * (told[own] as number));
      this.#add(taken, -share * score);
      this.#add(place, share * score);
    }
  }

  /** What the title speaks for besides goes for its sections, unless their text is in another mood. */
  #lean(): void {
    const { leaning } = this.#whole;
    if (leaning < 0) return;
    let against = 0;
    moods.forEach((kind, at) => {
      if (kind !== leaning) against = Math.max(against, this.#told[at] as number);
    });
    this.#add(leaning, (0.25 + 0.25 * this.#open) * (1 - 0.9 * against));
    if (leaning === advice) this.#add(advice, 0.4 * this.#mood.advice);
  }

  /** Where the heading leaves the kind open, the mood tells it: measures by default, risks under "notes". */
  #fill(bound: boolean): void {
    const [advised, stated, risked] = this.#told;
    const { advising } = this.#whole;
    const free = this.#open * (bound ? 0.5 : 1);
    const noted = this.#word(notes);
    this.#add(advice, free * (0.26 + 0.6 * advised + (advising ? 0.15 : 0)) + noted * (0.2 + 0.8 * advised));
    this.#add(measures, free * (0.34 + 0.6 * stated) + noted * (0.2 + 0.7 * stated));
    this.#add(considerations, free * (0.24 + 0.5 * risked) + noted * (0.6 + 0.4 * risked));
    this.#add(advice, 0.5 * this.#word(audience));
    if (advising && this.#text.units > 0) this.#add(advice, 0.25 * advised);
  }

  /** What the text says, and where there is little of it, the sections below. */
  #listen(): void {
    const { units } = this.#text;
    const weight = this.#held === silence || units > 2 ? 0 : units === 0 ? 0.7 : 0.35;
    // Of a heading that says nothing known the text says more.
    const voice = this.#unknown ? 0.7 : 0.5;
    for (let kind = 0; kind < kindCount; kind++)
      this.#add(kind, voice * this.#said(kind) + weight * (this.#held[kind] as number));
  }
}

/** The kind that speaks loudest. */
function best(scores: Signs, words: Signs): Classified {
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
  const named = Math.max(words[kind] as number, kind === other ? (words[aside] as number) : 0);
  const base = named >= 0.6 ? 0.75 : named > 0 ? 0.55 : 0.35;
  return { kind: sectionKinds[kind] as SectionKind, confidence: Math.min(1, base + 0.3 * margin) };
}

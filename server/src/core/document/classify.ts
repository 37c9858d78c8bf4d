/** What each section is about: from the words of its heading, its place, and what stands under it. */

import { type SectionKind, sectionKinds } from "../catalogue/kinds.ts";
import { languages } from "../languages/index.ts";
import { PhraseFinder } from "../languages/phrases.ts";
import type { BlockShape } from "./blocks.ts";
import type { Heading } from "./headings.ts";
import type { Reading } from "./reading.ts";

/** A heading with its kind. `confidence` is 0 to 1. */
export interface Classified {
  readonly kind: SectionKind;
  readonly confidence: number;
}

type Scores = Map<SectionKind, number>;

const headingFinder = new PhraseFinder<SectionKind>();
const evidenceFinder = new PhraseFinder<SectionKind>();
for (const language of languages) {
  for (const kind of sectionKinds) {
    for (const phrase of language.headings[kind] ?? []) headingFinder.add(phrase, kind, language.code);
    for (const phrase of language.evidence[kind] ?? []) evidenceFinder.add(phrase, kind, language.code);
  }
}

/** Kinds whose subsections are about the same unless their own words say otherwise, and how strongly. */
const inherited: Readonly<Partial<Record<SectionKind, number>>> = {
  "best-practices": 0.5,
  measures: 0.45,
  considerations: 0.45,
  scope: 0.5,
  "out-of-scope": 0.6,
  "supply-chain": 0.4,
  compliance: 0.5,
  "incident-response": 0.5,
  training: 0.6,
  testing: 0.45,
  "report-contents": 0.5,
  severity: 0.5,
  response: 0.35,
  disclosure: 0.35,
  updates: 0.35,
  contact: 0.35,
  resources: 0.5,
  reporting: 0.3,
  bounty: 0.4,
  encryption: 0.3,
  history: 0.4,
  "supported-versions": 0.3,
  acknowledgments: 0.4,
};

/** Advice stays advice under an advice heading even where its subject has a kind of its own. */
const subjectsOfAdvice: ReadonlySet<SectionKind> = new Set([
  "supply-chain",
  "testing",
  "updates",
  "encryption",
  "measures",
  "considerations",
]);

/** How clearly the heading or the text must speak for a section to be more than `other`. */
const threshold = 0.3;

/**
 * The kinds of all headings.
 * @param parents for each heading the index of the heading above it in the tree, or -1
 */
export function classify(
  reading: Reading,
  headings: readonly Heading[],
  parents: readonly number[],
): readonly Classified[] {
  const evidence = evidenceUnder(reading, headings);
  const lexical = headings.map((heading) => headingScores(heading.words));
  const result: Classified[] = [];
  headings.forEach((heading, index) => {
    const parent = parents[index] as number;
    result.push(
      titleOf(headings, index, lexical, evidence) ??
        kindOf(
          heading,
          lexical[index] as Scores,
          evidence[index] as Evidence,
          parent < 0 ? null : (result[parent] as Classified),
          () => heldTogether(index, headings, parents, lexical, evidence),
        ),
    );
  });
  return result;
}

function kindOf(
  heading: Heading,
  lexical: Scores,
  evidence: Evidence,
  parent: Classified | null,
  children: () => Scores,
): Classified {
  const scores: Scores = new Map();
  const add = (kind: SectionKind, value: number) => scores.set(kind, (scores.get(kind) ?? 0) + value);
  for (const [kind, score] of lexical) add(kind, score);
  for (const [kind, score] of evidence.scores) add(kind, 0.7 * score);
  if (parent) {
    const weight = inherited[parent.kind] ?? 0;
    add(parent.kind, weight);
    if (parent.kind === "best-practices" || parent.kind === "training") {
      for (const subject of subjectsOfAdvice) if (scores.has(subject)) add(subject, -0.35);
    }
  }
  if (evidence.blocks === 0) for (const [kind, score] of children()) add(kind, 0.6 * score);
  scores.delete("title");
  let best: SectionKind = "other";
  let top = threshold;
  let second = 0;
  for (const [kind, score] of scores) {
    if (score > top) {
      second = best === "other" ? second : top;
      best = kind;
      top = score;
    } else if (score > second) second = score;
  }
  if (best === "other") return { kind: "other", confidence: heading.words === "" ? 0.1 : 0.4 };
  return { kind: best, confidence: Math.min(1, Math.max(0.2, 0.4 + top - second)) };
}

/** The title: the first heading where it names the document, or a later one at the same depth that does no less. */
function titleOf(
  headings: readonly Heading[],
  index: number,
  lexical: readonly Scores[],
  evidence: readonly Evidence[],
): Classified | undefined {
  const heading = headings[index] as Heading;
  const scores = lexical[index] as Scores;
  const title = scores.get("title") ?? 0;
  const others = Math.max(0, ...[...scores].filter(([kind]) => kind !== "title").map(([, score]) => score));
  if (index > 0) {
    // A second language or a second product can begin with a title of its own.
    return heading.depth === 1 && title >= 0.9 && title > others ? { kind: "title", confidence: 0.8 } : undefined;
  }
  if (title >= 0.9 && title >= others) return { kind: "title", confidence: 1 };
  const report = (scores.get("reporting") ?? 0) + 0.7 * ((evidence[index] as Evidence).scores.get("reporting") ?? 0);
  const told = ((evidence[index] as Evidence).scores.get("reporting") ?? 0) > 0.3;
  if (told && report > 0.5) return undefined;
  if (title > 0 && title >= others) return { kind: "title", confidence: 0.8 };
  const least = headings.every((other, at) => at === 0 || other.depth > heading.depth);
  return heading.depth === 1 && (least || title > 0) && headings.length > 1
    ? { kind: "title", confidence: 0.6 }
    : undefined;
}

/** How the words of a heading speak for each kind: 0 to 1, the longer the phrase and the more of the heading it is, the more. */
export function headingScores(words: string): Scores {
  const scores: Scores = new Map();
  const hits = headingFinder.find(words);
  const whole = Math.max(1, words.length);
  for (const hit of hits) {
    const length = hit.to - hit.from;
    const inside = hits.some(
      (other) =>
        other.group !== hit.group && other.from <= hit.from && other.to >= hit.to && other.to - other.from > length,
    );
    if (inside) continue;
    const cover = length / whole;
    const score = cover >= 0.99 ? 1 : 0.3 + 0.6 * Math.sqrt(cover) - 0.1 * (hit.from / whole);
    if (score > (scores.get(hit.group) ?? 0)) scores.set(hit.group, score);
  }
  return scores;
}

interface Evidence {
  readonly scores: Scores;
  /** Blocks with words directly under the heading. */
  readonly blocks: number;
}

/** What the blocks directly under each heading speak for. */
function evidenceUnder(reading: Reading, headings: readonly Heading[]): readonly Evidence[] {
  const counts = headings.map(() => ({ hits: new Map<SectionKind, number>(), blocks: 0 }));
  let current = -1;
  const headingAt = new Map(headings.map((heading, index) => [heading.index, index]));
  const owners: number[] = reading.blocks.map((block, index) => {
    const heading = headingAt.get(index);
    if (heading !== undefined) current = heading;
    else if (current >= 0 && block.text.trim() !== "") (counts[current] as { blocks: number }).blocks++;
    return heading === undefined ? current : -1;
  });
  for (const { index, value } of reading.found(scanEvidence)) {
    const owner = owners[index] as number;
    if (owner < 0) continue;
    const { hits } = counts[owner] as { hits: Map<SectionKind, number> };
    hits.set(value.kind, (hits.get(value.kind) ?? 0) + value.count);
  }
  return counts.map(({ hits, blocks }) => {
    const scores: Scores = new Map();
    for (const [kind, count] of hits) scores.set(kind, 1 - Math.exp(-count / (0.8 + blocks / 5)));
    return { scores, blocks };
  });
}

function* scanEvidence(block: BlockShape): Iterable<{ kind: SectionKind; count: number }> {
  if (block.kind === "heading" || block.kind === "code") return;
  const counts = new Map<SectionKind, number>();
  for (const hit of evidenceFinder.find(block.prose.lower)) counts.set(hit.group, (counts.get(hit.group) ?? 0) + 1);
  for (const [kind, count] of counts) yield { kind, count };
}

/** What the subsections of a heading without text of its own speak for together. */
function heldTogether(
  index: number,
  headings: readonly Heading[],
  parents: readonly number[],
  lexical: readonly Scores[],
  evidence: readonly Evidence[],
): Scores {
  const sum: Scores = new Map();
  let children = 0;
  for (let child = index + 1; child < headings.length; child++) {
    if ((headings[child] as Heading).depth <= (headings[index] as Heading).depth) break;
    if (parents[child] !== index) continue;
    children++;
    for (const [kind, score] of lexical[child] as Scores) sum.set(kind, (sum.get(kind) ?? 0) + score);
    for (const [kind, score] of (evidence[child] as Evidence).scores) sum.set(kind, (sum.get(kind) ?? 0) + 0.5 * score);
  }
  for (const [kind, score] of sum) sum.set(kind, score / Math.max(1, children));
  return sum;
}

/** A whole new policy from facts and answers: what is left to ask, what is wrong with the answers, else its text. */

import { catalogue } from "../catalogue/index.ts";
import type { SectionKind } from "../catalogue/kinds.ts";
import { plainText } from "../catalogue/snippet.ts";
import { type Span, spanOf } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import type { Settings } from "../settings.ts";
import { interview, type Known } from "./interview.ts";
import {
  addressOf,
  clause,
  extraSections,
  has,
  isWanted,
  type Passage,
  reportSettingsUrl,
  writers,
} from "./passages.ts";
import type { Answers, Problem, Question } from "./question.ts";

export interface NewPolicy {
  /** Those that matter under the answers. */
  readonly questions: readonly Question[];
  /** Why there is no text. */
  readonly problems: readonly Problem[];
  /** A policy that the project has already: nothing is written beside it. From the root of the repository. */
  readonly existing?: string;
  /** Missing where there are problems. */
  readonly written?: WrittenPolicy;
}

export interface WrittenPolicy {
  readonly text: string;
  /** From the root of the repository, or of the package that the policy is of. */
  readonly path: string;
  /** What its author should look at first. */
  readonly review: Span;
  /** What is to be done beside writing it. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly text: string;
  /** What it is about: headings; never translated. */
  readonly detail?: string;
  readonly url?: string;
}

/** Kinds whose words would be claims that nobody made: only their author can write them. */
const unwritten: ReadonlySet<SectionKind> = new Set(["measures", "testing", "training", "encryption"]);
/** What a policy says whatever the profile asks. */
const always: ReadonlySet<SectionKind> = new Set(["title", "report-contents"]);

/** The policy by these answers, in the words of the catalogue. @param answers what is missing has its usual answer */
export function newPolicy(facts: Facts, settings: Settings, answers: Answers): NewPolicy {
  const { known, questions, problems } = interview(facts, settings, answers);
  const existing = existingPolicy(facts);
  const shared = { questions, problems, ...(existing !== undefined && { existing }) };
  return problems.length > 0 ? shared : { ...shared, written: write(known) };
}

/** The policy that the project has, where hosting sites look for one. */
function existingPolicy({ project: { policies = [], part } = {} }: Facts): string | undefined {
  return part === undefined ? policies.find(({ kind }) => kind === "policy")?.path : undefined;
}

function write(known: Known): WrittenPolicy {
  const address = addressOf(known);
  // What the sections say of contacts is what was chosen, and nothing else that is known.
  const project = { ...known.facts.project, contacts: address === undefined ? [] : [address] };
  const own: Known = { ...known, facts: { ...known.facts, project } };
  let text = "";
  let review: Span | undefined;
  const open: string[] = [];
  let way = spanOf(0, 0);
  const add = (heading: string, passage: Passage, kind?: SectionKind) => {
    text += `${text === "" ? "#" : "\n##"} ${heading}\n\n`;
    const at = spanOf(text.length, text.length + passage.text.length);
    text += `${passage.text}\n`;
    if (passage.open) {
      review ??= at;
      open.push(heading);
    }
    if (kind === "reporting") way = at;
  };
  const notes: Note[] = [];
  for (const { kind, title, body } of catalogue) {
    const passage = passageOf(own, kind, body);
    if (passage) add(title, passage, kind);
    else if (unwritten.has(kind) && isWanted(own.need(kind))) {
      notes.push({ text: "This section is wanted, and only you can write what it says:", detail: title });
    }
    for (const { after, extra, heading, prefix } of extraSections) {
      if (after === kind && has(own, extra)) add(heading, { text: clause(prefix) });
    }
  }
  if (open.length > 0) {
    notes.push({ text: "These sections say what nobody was asked. Read them first:", detail: open.join(", ") });
  }
  const url = reportSettingsUrl(known);
  if (url !== undefined) {
    notes.push({
      text: "Private vulnerability reports have to be turned on once, in the settings of the repository.",
      url,
    });
  }
  return { text, path: pathOf(known), review: review ?? way, notes };
}

function passageOf(known: Known, kind: SectionKind, body: (facts: Facts) => string): Passage | undefined {
  const writer = writers[kind];
  if (writer) return writer(known);
  if (unwritten.has(kind) || !(always.has(kind) || isWanted(known.need(kind)))) return undefined;
  return { text: plainText(body(known.facts)), ...(!always.has(kind) && { open: true }) };
}

function pathOf({ chosen: { place } }: Known): string {
  return place === ".github" || place === "docs" ? `${place}/SECURITY.md` : "SECURITY.md";
}

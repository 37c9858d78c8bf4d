/** What in a policy speaks for a criterion? The finders that the standards are put together from. */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { Block } from "../document/blocks.ts";
import { scanTextSigns, signIndex } from "../document/kind-signs.ts";
import type { Act, ChannelKind, Contact, Policy, Promised, Section, VersionRow } from "../document/policy.ts";
import { privateWays } from "../document/private-ways.ts";
import { says as saysAnything } from "../document/says.ts";
import { sectionAt } from "../document/section-at.ts";
import { overlaps, type Span } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import type { ToolId } from "../known/tools.ts";
import { promiseOf } from "../understood.ts";

/** What a criterion is judged by. */
export interface Basis {
  readonly policy: Policy;
  readonly facts: Facts;
}

/** Something that speaks for a criterion, and what to call it. Without a place: the repository says it. */
export interface Evidence {
  readonly at?: Span;
  readonly said: string;
}

/** All that speaks for it; none: it is not met. Words instead: why it cannot be told. */
export type Answer = readonly Evidence[] | string;

export type Finder = (basis: Basis) => Answer;

/** What any of the finders finds. */
export function either(...finders: readonly Finder[]): Finder {
  return (basis) => {
    const answers = finders.map((find) => find(basis));
    const found = answers.flatMap((answer) => (typeof answer === "string" ? [] : answer));
    return found.length > 0 ? found : (answers.find((answer) => typeof answer === "string") ?? []);
  };
}

/** What all of the finders find together; nothing where one of them finds nothing. */
export function both(...finders: readonly Finder[]): Finder {
  return (basis) => {
    const answers = finders.map((find) => find(basis));
    if (answers.some((answer) => answer.length === 0)) return [];
    return answers.find((answer) => typeof answer === "string") ?? answers.flatMap((answer) => answer as Evidence[]);
  };
}

/** What is not found is not missing: it cannot be told, for the reason given. */
export function orUnknown(find: Finder, reason: string): Finder {
  return (basis) => {
    const answer = find(basis);
    return answer.length === 0 ? reason : answer;
  };
}

/** For what standards ask of the documentation at large. */
export function orElsewhere(find: Finder): Finder {
  return orUnknown(find, "This policy does not say it, and it may stand in other documents.");
}

/** Ways for reports of some kinds, or of all; stand-ins are none. */
export function ways(...kinds: readonly ChannelKind[]): Finder {
  return ({ policy }) =>
    evidenceOf(
      policy.contacts.filter(
        ({ kind, purpose, placeholder }) =>
          purpose === "report" && !placeholder && (kinds.length === 0 || kinds.includes(kind)),
      ),
    );
}

/** Ways by which a report stays private. */
export const inPrivate: Finder = ({ policy }) => evidenceOf(privateWays(policy));

/** Private ways on which nobody reads along: forms and the like, or an address together with a key. */
export const sealed: Finder = ({ policy }) => {
  const all = privateWays(policy);
  const safe = all.filter(({ kind }) => kind !== "email" && kind !== "other");
  if (safe.length > 0 || all.length === 0) return evidenceOf(safe);
  return keys({ policy });
};

/** Keys of OpenPGP: blocks, fingerprints, a section on encrypting. */
function keys({ policy }: Pick<Basis, "policy">): readonly Evidence[] {
  const named = policy.keyNames.filter(({ kind }) => kind === "fingerprint");
  return [
    ...policy.keyBlocks.map(({ span }) => ({ at: span, said: "a key" })),
    ...named.map(({ span, text }) => ({ at: span, said: text })),
    ...filled(policy, ["encryption"]),
  ];
}

/** Deadlines for any of the acts, with a time. @param days the longest that counts */
export function promised(acts: readonly Act[], days = Number.POSITIVE_INFINITY): Finder {
  return ({ policy }) =>
    timed(policy, acts)
      .filter(({ hours }) => hours <= days * 24)
      .map((one) => ({ at: one.span, said: promiseOf(one) }));
}

/** The same; where the policy gives no time at all, it cannot be told: these criteria are about what is done. */
export function kept(acts: readonly Act[], days: number, severity?: RegExp): Finder {
  return ({ policy }) => {
    const all = timed(policy, acts).filter((one) => !severity || severity.test(one.severity ?? "critical"));
    if (all.length === 0) return "Whether it is done cannot be told from the text, which gives no time for it.";
    const slow = all.some(({ hours }) => hours > days * 24);
    return slow ? [] : all.map((one) => ({ at: one.span, said: promiseOf(one) }));
  };
}

function timed(policy: Policy, acts: readonly Act[]): readonly (Promised & { readonly hours: number })[] {
  return policy.promises.filter(
    (one): one is Promised & { readonly hours: number } => one.hours !== null && acts.includes(one.act),
  );
}

/** How soon reports are answered: a time, soon, or as they can. */
export const answers: Finder = ({ policy }) => {
  const acts: readonly Act[] = ["acknowledge", "triage", "update"];
  const found = policy.promises.filter(({ act }) => acts.includes(act));
  if (found.length > 0) return found.map((one) => ({ at: one.span, said: promiseOf(one) }));
  return covered(policy, policy.coverage.answer, ["response", "reporting"], "says how soon reports are answered");
};

/** When a vulnerability becomes public. */
export const publication: Finder = ({ policy }) => {
  const found = policy.promises.filter(({ act }) => act === "disclose");
  if (found.length > 0) return found.map((one) => ({ at: one.span, said: promiseOf(one) }));
  return covered(policy, policy.coverage.publication, ["disclosure", "response"], "says when things become public");
};

export const reportContents: Finder = ({ policy }) => {
  const sections = filled(policy, ["report-contents"]);
  if (sections.length > 0) return sections;
  return covered(policy, policy.coverage.reportContents, ["reporting"], "says what a report should contain");
};

/** What the document model knows to be said, though not where: shown at the section where it is most likely. */
function covered(policy: Policy, says: boolean, kinds: readonly SectionKind[], said: string): readonly Evidence[] {
  if (!says || policy.template === "unmodified") return [];
  const section = kinds.map((kind) => policy.sections.find((one) => one.kind === kind)).find((one) => one);
  return [{ ...(section && { at: section.heading.span }), said }];
}

/** Sections of any of the kinds that say something, else sentences that do what such a section is for. */
export function about(...kinds: readonly SectionKind[]): Finder {
  return ({ policy }) => {
    const sections = filled(policy, kinds);
    if (sections.length > 0) return sections;
    const spoken = kinds.filter((kind) => policy.spokenKinds.has(kind)).map(signIndex);
    if (spoken.length === 0) return [];
    return policy.blocks.filter((block) => isOwn(policy, block) && speaksFor(block, spoken)).map(quoted);
  };
}

function speaksFor(block: Block, kinds: readonly number[]): boolean {
  for (const { votes } of scanTextSigns(block.shape) ?? []) {
    if (votes.some((index, at) => at % 2 === 0 && kinds.includes(index))) return true;
  }
  return false;
}

function filled(policy: Policy, kinds: readonly SectionKind[]): readonly Evidence[] {
  return policy.sections
    .filter((section) => kinds.includes(section.kind) && hasWords(policy, section))
    .map(({ heading, title }) => ({ at: heading.span, said: `“${title}”` }));
}

function hasWords(policy: Policy, { blocks, children }: Section): boolean {
  return (
    blocks.some((block) => saysAnything(block) && isOwn(policy, block)) ||
    children.some((child) => hasWords(policy, child))
  );
}

/** Whether the block is none of those that a template came with, nor the header of a table. */
function isOwn({ remnants, template }: Policy, block: Block): boolean {
  return (
    template !== "unmodified" && block.shape.cell?.row !== 0 && !remnants.some(({ span }) => overlaps(span, block.span))
  );
}

/** Which versions get fixes. */
export const versions: Finder = (basis) => {
  const rows = ownRows(basis.policy);
  return rows.length > 0 ? rows.map(rowEvidence) : about("supported-versions")(basis);
};

/** When support ends: dates, and versions that get none any more. @param precise a month and a year at least */
export function supportEnds(precise: boolean): Finder {
  return ({ policy }) => {
    const rows = ownRows(policy);
    const dated = [
      ...rows.flatMap((row) => row.until ?? []),
      ...policy.dates.filter(({ label, defect }) => label === "support-end" && !defect),
    ];
    const found = dated
      .filter(({ date }) => !precise || date.length >= 7)
      .map(({ date, span }) => ({ at: span, said: date }));
    if (found.length > 0 || precise) return found;
    return rows.filter(({ status }) => status === "unsupported").map(rowEvidence);
  };
}

function ownRows({ versionLists, remnants }: Policy): readonly VersionRow[] {
  return versionLists
    .flatMap(({ rows }) => rows)
    .filter(({ span }) => !remnants.some((one) => overlaps(one.span, span)));
}

function rowEvidence({ version, status, span }: VersionRow): Evidence {
  return { at: span, said: `${version.trim()}: ${status}` };
}

/** Dates on which the policy was written, changed or looked over. */
export const dated: Finder = ({ policy }) =>
  policy.dates
    .filter(({ label, defect }) => (label === "updated" || label === "reviewed") && !defect)
    .map(({ label, date, span }) => ({ at: span, said: `${label} ${date}` }));

/** Traces of tools in the repository. */
export function tools(...ids: readonly ToolId[]): Finder {
  return ({ facts }) => {
    const traces = facts.project?.tools;
    if (traces === undefined) return "What the repository uses is not known.";
    return traces.filter(({ tool }) => ids.includes(tool)).map(({ tool, path }) => ({ said: `${tool} in ${path}` }));
  };
}

/** Links to targets of some shape. */
export function linked(target: RegExp): Finder {
  return ({ policy }) =>
    policy.links.filter((link) => target.test(link.target)).map(({ span, target: said }) => ({ at: span, said }));
}

export interface Saying {
  /** Only in sections of these kinds. */
  readonly under?: readonly SectionKind[];
  /** The sentence is about something else, or says no. */
  readonly unless?: RegExp;
}

/** A sentence that says no. */
export const denied = /\b(?:not|no|none|never|without|lacks?)\b|n['’]t\b/;

/**
 * Sentences, cells and headings with these words. They are English: of a text in another language nothing is known where
 * none are found.
 * @param words matched against lower case; bounded, so that it takes linear time
 */
export function says(words: RegExp, { under, unless }: Saying = {}): Finder {
  return ({ policy }) => {
    const found: Evidence[] = [];
    for (const block of policy.blocks) {
      if (block.kind === "code" || !words.test(block.prose.lower) || !isOwn(policy, block)) continue;
      if (under && !under.includes(sectionAt(policy.sections, block.span.start)?.kind ?? "title")) continue;
      for (const { from, to } of block.prose.sentences) {
        const sentence = block.prose.lower.slice(from, to);
        if (!words.test(sentence) || unless?.test(sentence)) continue;
        found.push({ at: block.at(from, to), said: quote(block.text.slice(from, to)) });
      }
    }
    if (found.length > 0 || policy.lang === "en" || policy.blocks.length === 0) return found;
    return "The words for it are known in English only.";
  };
}

function evidenceOf(contacts: readonly Contact[]): readonly Evidence[] {
  return contacts.map(({ span, value }) => ({ at: span, said: value }));
}

function quoted(block: Block): Evidence {
  return { at: block.span, said: quote(block.text) };
}

function quote(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return `“${words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words}”`;
}

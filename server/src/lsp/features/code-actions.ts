/** What can be done about a finding: fix it, fix all of its kind, silence it, insert what is missing. */

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from "vscode-languageserver";
import type { Span } from "../../core/document/span.ts";
import { understand } from "../../core/document/understand.ts";
import { type Judged, lint } from "../../core/lint.ts";
import { missingSections } from "../../core/outline.ts";
import { linesInWords } from "../../core/roll-forward.ts";
import { rolling } from "../../core/rolling.ts";
import type { Edit, Fix } from "../../core/rules/rule.ts";
import { canBeSilenced, type Silencing, silenceFile, silenceLine } from "../../core/silence.ts";
import { besideEditOf } from "../beside.ts";
import { workspaceEditOf } from "../convert.ts";
import type { Judgement } from "../documents.ts";
import { type AnyJudgement, fileOf, judgeAny } from "../neighbour-files.ts";
import type { Feature, Server } from "../start.ts";
import { fixAllEdits, insertionEdits } from "../whole-edits.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.securityPolicy`;
export const insertKind = `${CodeActionKind.Source}.insertSections.securityPolicy`;

export const rollForwardKind = `${CodeActionKind.RefactorRewrite}.rollForward.securityPolicy`;

/** A code action whose edits are not made yet. */
interface Offer {
  readonly title: string;
  readonly kind: string;
  readonly preferred?: boolean;
  readonly findings: readonly Judged[];
  readonly edits: () => readonly Edit[] | null;
  /** A fix that reaches beyond the policy's text: its edit is made as a whole. */
  readonly whole?: Fix;
}

/** What an action carries until it is resolved: only enough to make the same offer again. */
interface OfferData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  /** Which one of the offers for the range. */
  readonly index: number;
}

export const registerCodeActions: Feature = (server) => {
  const { connection, client } = server;
  if (!client.codeActions) return {};
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const judgement = await judgeAny(server, textDocument.uri);
    if (!judgement) return null;
    const span = judgement.places.span(range);
    const actions: CodeAction[] = [];
    for (const [index, offer] of [...offers(judgement, span, server)].entries()) {
      if (!isWanted(offer.kind, context)) continue;
      const action = actionOf(offer, judgement, context.diagnostics);
      if (client.resolvesEdits) {
        const { uri, version } = judgement.document;
        action.data = { uri, version, range, index } satisfies OfferData;
        actions.push(action);
      } else if (resolve(action, offer, judgement, server)) actions.push(action);
    }
    return actions;
  });
  connection.onCodeActionResolve(async (action) => {
    const data: unknown = action.data;
    if (!isOfferData(data)) return action;
    const judgement = await judgeAny(server, data.uri);
    if (judgement?.document.version !== data.version) return action;
    const offer = [...offers(judgement, judgement.places.span(data.range), server)][data.index];
    // Settings may have changed meanwhile, and with them the offers.
    if (offer?.title === action.title) resolve(action, offer, judgement, server);
    return action;
  });
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, rollForwardKind, fixAllKind, insertKind],
      resolveProvider: client.resolvesEdits,
    },
  };
};

/** Whether the client asked for actions of the kind; kinds are a tree. */
function isWanted(kind: string, { only }: CodeActionParams["context"]): boolean {
  return !only || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}

function actionOf(offer: Offer, { places }: AnyJudgement, known: readonly Diagnostic[]): CodeAction {
  const about = offer.findings.flatMap(({ rule, at, message }) => {
    const range = places.range(at);
    return known.filter((one) => one.code === rule && one.message === message && isSameRange(one.range, range));
  });
  return {
    title: offer.title,
    kind: offer.kind,
    ...(offer.preferred ? { isPreferred: true } : {}),
    ...(about.length > 0 ? { diagnostics: about } : {}),
  };
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

/** Gives the action its edit. @returns whether there is one */
function resolve(action: CodeAction, offer: Offer, judgement: AnyJudgement, server: Server): boolean {
  const { client } = server;
  if (offer.whole && "policy" in judgement) {
    const edit = besideEditOf(offer.whole, judgement, server);
    if (edit) action.edit = edit;
    return edit !== undefined;
  }
  const edits = offer.edits();
  if (!edits || edits.length === 0) return false;
  action.edit = workspaceEditOf(edits, fileOf(judgement).eol, judgement.places, client);
  return true;
}

/** All that can be done where the span is, the nearest at hand first. */
function* offers(judgement: AnyJudgement, span: Span, server: Server): Iterable<Offer> {
  const here = judgement.findings.filter(({ at }) => touches(at, span));
  for (const finding of here) yield* fixOffers(finding, judgement, server);
  yield* togetherOffers(here, judgement);
  if ("policy" in judgement) yield* policyOffers(here, judgement, span, server);
  if (judgement.findings.some((finding) => safeFix(finding))) {
    const edits = () => fixAllEdits(judgement, server.documents.reader);
    yield { title: "Fix all findings that are safe to fix", kind: fixAllKind, findings: [], edits };
  }
}

/** What can be done in policies only. */
function* policyOffers(here: readonly Judged[], judgement: Judgement, span: Span, server: Server): Iterable<Offer> {
  const inserting = missingOffers(here, judgement);
  yield* inserting.filter(({ kind }) => kind === CodeActionKind.QuickFix);
  yield* silenceOffers(here, judgement, server);
  yield* rollOffers(judgement, span);
  yield* inserting.filter(({ kind }) => kind === insertKind);
}

/** Whether the two share a character, or one of them is a place at the edge of the other. */
function touches(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

function safeFix(finding: Judged): Fix | undefined {
  return finding.fixes().find(isSafe);
}

function isSafe({ kind, edits, beside }: Fix): boolean {
  return kind === "safe" && edits.length > 0 && !beside;
}

/** Whether it only takes text out: no author wants that done unseen. */
function takesAway({ kind, edits }: Fix): boolean {
  return kind === "review" && edits.length > 0 && edits.every(({ text }) => text.trim() === "");
}

function* fixOffers(finding: Judged, judgement: AnyJudgement, server: Server): Iterable<Offer> {
  const reaches = (fix: Fix) => "policy" in judgement && besideEditOf(fix, judgement, server) !== undefined;
  const fixes = finding.fixes().filter((fix) => !fix.beside || reaches(fix));
  const [only, ...others] = fixes;
  const preferred = fixes.find(isSafe) ?? (others.length === 0 && only && !takesAway(only) ? only : undefined);
  for (const fix of fixes) {
    yield {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      preferred: fix === preferred,
      findings: [finding],
      edits: () => fix.edits,
      ...(fix.beside && { whole: fix }),
    };
  }
}

/** Fixing every finding of a rule at once, where that is safe for several. */
function* togetherOffers(here: readonly Judged[], { findings }: AnyJudgement): Iterable<Offer> {
  for (const rule of new Set(here.map((finding) => finding.rule))) {
    if (!here.some((finding) => finding.rule === rule && safeFix(finding))) continue;
    const edits: Edit[] = [];
    const fixed: Judged[] = [];
    for (const finding of findings) {
      const fix = finding.rule === rule ? safeFix(finding) : undefined;
      if (!fix?.edits.every(({ at }) => edits.every((other) => !touches(at, other.at)))) continue;
      edits.push(...fix.edits);
      fixed.push(finding);
    }
    if (fixed.length < 2) continue;
    const title = `Fix all ${fixed.length} findings of ${rule}`;
    yield { title, kind: CodeActionKind.QuickFix, findings: fixed, edits: () => edits };
  }
}

/** Inserting whatever is missing: a fix for the findings that say so, and to be had anywhere by its kind. */
function missingOffers(here: readonly Judged[], { policy, settings, facts }: Judgement): readonly Offer[] {
  const kinds = missingSections(policy, settings.judging).map(({ kind }) => kind);
  if (kinds.length === 0) return [];
  const title = "Insert all missing sections";
  const edits = () => insertionEdits(policy, kinds, facts);
  const findings = here.filter(({ rule }) => rule === "missing-section");
  const fix: Offer = { title, kind: CodeActionKind.QuickFix, findings, edits };
  return [...(kinds.length > 1 && findings.length > 0 ? [fix] : []), { title, kind: insertKind, findings: [], edits }];
}

/** On the list of versions: bringing it up to the current release, where it is behind. */
function* rollOffers({ policy, facts, settings }: Judgement, span: Span): Iterable<Offer> {
  if (!policy.versionLists.some((list) => touches(list.span, span))) return;
  const answer = rolling(policy, facts, settings.judging);
  if (!("rolled" in answer) || !touches(answer.list.span, span)) return;
  const { release, rolled } = answer;
  const title = `Roll forward to ${release.version}: list ${linesInWords(rolled)} as supported`;
  yield { title, kind: rollForwardKind, findings: [], edits: () => rolled.edits };
}

function* silenceOffers(here: readonly Judged[], judgement: Judgement, server: Server): Iterable<Offer> {
  const kind = CodeActionKind.QuickFix;
  const first = new Map<string, Judged>();
  for (const finding of here) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  for (const [rule, finding] of first) {
    if (!canBeSilenced(rule)) continue;
    const findings = here.filter((other) => other.rule === rule);
    const { policy, facts, settings } = judgement;
    const silencing: Silencing = {
      policy,
      finding,
      findings: judgement.findings,
      today: facts.today,
      judge: (text) => {
        const after = understand(text, server.documents.reader, { headings: settings.judging.headings });
        return { policy: after, findings: lint(after, facts, settings.judging) };
      },
    };
    yield { title: `Disable ${rule} for this line`, kind, findings, edits: () => silenceLine(silencing) };
    yield { title: `Disable ${rule} in this file`, kind, findings, edits: () => silenceFile(silencing) };
  }
}

function isOfferData(value: unknown): value is OfferData {
  if (typeof value !== "object" || value === null) return false;
  const { uri, version, range, index } = value as Record<string, unknown>;
  if (typeof uri !== "string" || typeof version !== "number" || typeof index !== "number") return false;
  const { start, end } = (range ?? {}) as Record<string, unknown>;
  return [start, end].every((place) => {
    const { line, character } = (place ?? {}) as Record<string, unknown>;
    return Number.isInteger(line) && Number.isInteger(character);
  });
}

/** Which questions are left once the repository has been asked, and what holds by the answers given? */

import type { Need, SectionKind } from "../catalogue/kinds.ts";
import type { Facts } from "../facts.ts";
import { neededUnder } from "../lint.ts";
import type { Settings } from "../settings.ts";
import type { Check } from "./checks.ts";
import type { Answer, Answers, Problem, Question, QuestionId } from "./question.ts";
import { asking } from "./questions.ts";

/** What a question may depend on. */
export interface Known {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly given: Answers;
  /** What holds for the questions before. */
  readonly chosen: Partial<Record<QuestionId, Answer>>;
  readonly need: (kind: SectionKind) => Need | undefined;
}

/** A question, or what the project says itself so that nobody need be asked; `undefined`: it does not matter. */
export type Asked =
  | { readonly question: Omit<Question, "id">; readonly check?: Check | undefined; readonly lacking?: string }
  | { readonly told: Answer }
  | undefined;

export interface Interview {
  readonly known: Known;
  readonly questions: readonly Question[];
  /** In the order of the questions; there are none where a policy can be written. */
  readonly problems: readonly Problem[];
}

/** The questions that matter under these answers. Answers to others do not count. */
export function interview(facts: Facts, settings: Settings, given: Answers): Interview {
  const chosen: Partial<Record<QuestionId, Answer>> = {};
  const need = (kind: SectionKind) => neededUnder(settings, kind);
  const known: Known = { facts, settings, given, chosen, need };
  const questions: Question[] = [];
  const problems: Problem[] = [];
  for (const [id, ask] of Object.entries(asking) as [QuestionId, (known: Known) => Asked][]) {
    const asked = ask(known);
    if (!asked) continue;
    if ("told" in asked) {
      chosen[id] = asked.told;
      continue;
    }
    const question = { id, ...asked.question };
    questions.push(question);
    const said = given[id];
    // Without any way in it would be no policy: who skips that question takes what is known.
    const answer = said === undefined || (said === null && id === "channel") ? question.usual : said;
    const message = problemOf(question, answer, asked);
    if (message === undefined) chosen[id] = normal(answer);
    else problems.push({ question: id, message });
  }
  return { known, questions, problems };
}

function problemOf(
  question: Question,
  answer: Answer,
  { check, lacking }: { readonly check?: Check | undefined; readonly lacking?: string },
): string | undefined {
  const values = typeof answer === "string" ? [answer] : (answer ?? []);
  if (values.length === 0) {
    if (question.skipped === undefined) return lacking ?? "This cannot be left open.";
    return answer !== null && lacking !== undefined ? "Nothing is chosen. Choose one, at the least." : undefined;
  }
  if (question.kind !== "several" && typeof answer !== "string") return "One answer is wanted here.";
  const typed = values.filter((value) => !question.options.some((option) => option.value === value));
  if (typed.length === 0) return undefined;
  const [first = ""] = typed;
  if (check && question.kind !== "several") return check(first.trim());
  return `There is no answer “${first}”. Choose among ${question.options.map(({ value }) => value).join(", ")}.`;
}

/** Without space around what was typed; nothing chosen of several is as good as skipped. */
function normal(answer: Answer): Answer {
  if (typeof answer === "string") return answer.trim();
  return answer?.length === 0 ? null : answer;
}

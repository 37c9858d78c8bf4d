/** Whether the times that the policy gives for one thing agree. */

import type { Policy, Promised, Section } from "../document/policy.ts";
import { sectionAt } from "../document/section-at.ts";
import { spokenDuration } from "../understood.ts";
import { defineRule, type Finding } from "./rule.ts";

export const responseConflict = defineRule({
  id: "response-conflict",
  title: "The times that the policy gives agree",
  why: "A reporter holds you to the shorter of two times, and you meant the longer one.",
  severity: "warning",
  satisfies: ["osps:VM-01.01", "diostatus:2"],
  *check({ policy }) {
    // Times by severity differ on purpose.
    const plain = policy.promises.filter(
      (one): one is Timed => one.hours !== null && one.severity === undefined && isToReporters(policy, one),
    );
    const answers = plain.filter(({ act }) => act === "acknowledge");
    yield* twoAnswers(policy, answers);
    const fixes = plain.filter(({ act }) => act === "fix");
    const [answer, fix] = [answers[0], fixes[0]];
    if (!answer || !fix || answers.length > 1 || fixes.length > 1 || fix.hours >= answer.hours) return;
    yield {
      at: fix.span,
      message: `A fix is promised within ${spokenDuration(fix.hours)}, but the first answer only within ${spokenDuration(answer.hours)}. Correct one of the two.`,
      related: [{ at: answer.span, message: "The time for the first answer." }],
    };
  },
});

type Timed = Promised & { readonly hours: number };

/** Only two times in different sections are compared: within one, the text goes from one step or case to the next. */
function* twoAnswers(policy: Policy, answers: readonly Timed[]): Iterable<Finding> {
  const [first] = answers;
  if (!first) return;
  const place = sectionAt(policy.sections, first.span.start);
  const other = answers.find(
    (one) => one.hours !== first.hours && sectionAt(policy.sections, one.span.start) !== place,
  );
  // More than two times are a scheme of some kind.
  if (!other || new Set(answers.map(({ hours }) => hours)).size > 2) return;
  yield {
    at: other.span,
    message: `The first answer is promised within ${spokenDuration(other.hours)} here, and within ${spokenDuration(first.hours)} elsewhere. Keep one of the two.`,
    related: [{ at: first.span, message: `Promised within ${spokenDuration(first.hours)}.` }],
    fixes: () => [
      { title: `Write “${first.text}” here`, kind: "review", edits: [{ at: other.span, text: first.text }] },
      { title: `Write “${other.text}” there`, kind: "review", edits: [{ at: first.span, text: other.text }] },
    ],
  };
}

/** Sections in which a first answer is one to a report: that to an incident is another matter. */
const toReporters: ReadonlySet<Section["kind"]> = new Set([
  "title",
  "reporting",
  "report-contents",
  "response",
  "disclosure",
  "contact",
  "bounty",
]);

function isToReporters(policy: Policy, promised: Promised): boolean {
  const section = sectionAt(policy.sections, promised.span.start);
  return section === undefined || toReporters.has(section.kind);
}

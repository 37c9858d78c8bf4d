/** What does a rule that a comment silences look for, why was it silenced, and until when? */

import { daysBetween } from "../days.ts";
import type { Suppression } from "../document/policy.ts";
import type { Day } from "../facts.ts";
import { rules } from "../rules/index.ts";
import { pageOf } from "../rules/pages.ts";
import { suppressionRules } from "../rules/suppression.ts";
import { counted, escaped, link, paragraphs } from "./markdown.ts";
import { pointedAt, type Subject } from "./subject.ts";

export const suppression: Subject = ({ policy, facts }, offset) => {
  const comment = pointedAt(policy.suppressions, ({ span }) => span, offset);
  if (!comment) return undefined;
  const named = pointedAt(comment.rules, ({ span }) => span, offset);
  const rule = named && ruleOf(named.id);
  if (named && rule) {
    const text = paragraphs(
      `**${rule.title}.** ${rule.why} ${link(named.id, pageOf(named.id))}`,
      hold(comment, facts.today),
    );
    return { at: named.span, text };
  }
  if (!comment.until || offset < comment.until.span.start || offset > comment.until.span.end) return undefined;
  return { at: comment.until.span, text: hold(comment, facts.today) };
};

function ruleOf(id: string): { readonly title: string; readonly why: string } | undefined {
  const ofComments = Object.hasOwn(suppressionRules, id)
    ? suppressionRules[id as keyof typeof suppressionRules]
    : undefined;
  return rules.find((one) => one.id === id) ?? ofComments;
}

const scopes: Readonly<Record<Suppression["scope"], string>> = {
  line: "Silenced on this line",
  "next-line": "Silenced on the next line",
  disable: "Silenced from here on",
  enable: "Heard again from here on",
  file: "Silenced in this file",
};

function hold({ scope, until, reason }: Suppression, today: Day): string {
  const left = until && daysBetween(today, until.date);
  const ends =
    left === null
      ? ""
      : left < 0
        ? `; it ended on ${until?.date}`
        : ` until ${until?.date}, ${counted(left, "more day")}`;
  return `${scopes[scope]}${ends}.${reason ? ` Reason: ${escaped(reason)}` : ""}`;
}

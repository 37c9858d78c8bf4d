/** Whether the first answer comes within two weeks. */

import { spokenDuration } from "../understood.ts";
import { defineRule, type Fix, integer } from "./rule.ts";

export const responseOver14Days = defineRule({
  id: "response-over-14-days",
  title: "The first answer comes within 14 days",
  why: "The Best Practices Badge asks for a first response within 14 days. Reporters who wait longer often take it that nobody reads along.",
  severity: { default: "off", ossf: "information" },
  satisfies: ["badge:vulnerability_report_response", "osps:VM-01.01"],
  options: {
    days: integer({ describe: "Days within which the first answer has to come.", default: 14, minimum: 1 }),
  },
  *check({ policy, options }) {
    const answers = policy.promises.filter(({ act, hours }) => act === "acknowledge" && hours !== null);
    const hours = (one: { readonly hours: number | null }) => one.hours ?? 0;
    const first = answers.toSorted((a, b) => hours(a) - hours(b))[0];
    if (!first || hours(first) <= options.days * 24) return;
    yield {
      at: first.span,
      message: `The first answer is promised within ${spokenDuration(hours(first))}. Promise one within ${options.days} days, if only that the report has arrived.`,
      fixes: (): readonly Fix[] => {
        const text = /^within\s/i.test(first.text) ? `within ${options.days} days` : `${options.days} days`;
        if (policy.lang !== "en") return [];
        return [{ title: `Promise it within ${options.days} days`, kind: "review", edits: [{ at: first.span, text }] }];
      },
    };
  },
});

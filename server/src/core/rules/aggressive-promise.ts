/** Whether the promises can be kept by people who sleep. */

import { spokenDuration } from "../understood.ts";
import { defineRule, type Fix, integer } from "./rule.ts";

export const aggressivePromise = defineRule({
  id: "aggressive-promise",
  title: "Promises are such that they can be kept",
  why: "A promise that is broken at the first report costs more trust than a modest one that holds on a holiday too.",
  severity: "off",
  options: {
    hours: integer({ describe: "A time of so many hours or less is reported.", default: 4, minimum: 1 }),
  },
  *check({ policy, options }) {
    for (const { act, hours, span, text } of policy.promises) {
      if (hours === null || hours > options.hours || act === "disclose" || act === "notify" || act === "other")
        continue;
      yield {
        at: span,
        message: `“${text}” promises ${spokenDuration(hours)} at any time of the day and the year. Promise a time that you can keep.`,
        fixes: (): readonly Fix[] => {
          if (policy.lang !== "en") return [];
          const softer = /^(?:with)?in\s/i.test(text) ? "within 3 business days" : "3 business days";
          return [{ title: `Write “${softer}”`, kind: "review", edits: [{ at: span, text: softer }] }];
        },
      };
    }
    for (const { text, span } of policy.coverage.haste) {
      const rash = /^(?:immediately|instantly|at once|right away)$/i.test(text);
      const softer = /^[A-Z]/.test(text) ? "As soon as we can" : "as soon as we can";
      yield {
        at: span,
        message: `“${text}” promises somebody who is always there. Promise a time that you can keep, or write “as soon as we can”.`,
        fixes: () =>
          rash ? [{ title: `Write “${softer}”`, kind: "review", edits: [{ at: span, text: softer }] }] : [],
      };
    }
  },
});

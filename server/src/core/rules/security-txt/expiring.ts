/** Whether the file is about to expire. */

import { daysBetween } from "../../days.ts";
import { integer } from "../rule.ts";
import { expiries, renewal } from "./expiry.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtExpiring = defineSecurityTxtRule({
  id: "security-txt-expiring",
  title: "security.txt does not expire soon",
  why: "A file that is renewed in time is never one that reporters are told not to use.",
  severity: "information",
  satisfies: ["rfc9116:expires"],
  options: {
    days: integer({ describe: "Days before its end from which on the file is reported.", default: 30, minimum: 1 }),
  },
  *check({ file, facts: { today }, options }) {
    for (const { field, day } of expiries(file)) {
      const left = daysBetween(today, day);
      if (left < 0 || left >= options.days) continue;
      const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
      yield {
        at: field.valueSpan,
        message: `The file expires on ${day}, ${when}. Look whether it still holds, and write a later time.`,
        fixes: () => renewal(field, today),
      };
    }
  },
});

/** Whether the file still holds (RFC 9116, section 2.5.5). */

import { daysBetween } from "../../days.ts";
import { expiries, renewal } from "./expiry.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtExpired = defineSecurityTxtRule({
  id: "security-txt-expired",
  title: "security.txt has not expired",
  why: "Reporters are told not to use a file that has expired. A stale file can be worse than none (RFC 9116, section 5.3).",
  severity: "error",
  satisfies: ["rfc9116:expires"],
  *check({ file, facts: { today } }) {
    for (const { field, day } of expiries(file)) {
      const days = daysBetween(day, today);
      if (days <= 0) continue;
      yield {
        at: field.valueSpan,
        message: `The file expired on ${day}, ${days === 1 ? "a day" : `${days} days`} ago. Look whether it still holds, and write a later time.`,
        fixes: () => renewal(field, today),
      };
    }
  },
});

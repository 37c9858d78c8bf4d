/** Whether the time in `Expires` is written as RFC 3339 writes it (RFC 9116, section 2.5.5). */

import { daysBetween } from "../../days.ts";
import { dayOf, meantTime } from "../../security-txt/date-time.ts";
import { fieldsOf } from "../../security-txt/security-txt.ts";
import { latestExpiry, renewal } from "./expiry.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtBadDate = defineSecurityTxtRule({
  id: "security-txt-bad-date",
  title: "Expires is a time of RFC 3339",
  why: "Programs read the time in this form and no other. Where they cannot, the file has no end, and is invalid.",
  severity: "error",
  satisfies: ["rfc9116:expires"],
  *check({ file, facts: { today } }) {
    for (const field of fieldsOf(file, "Expires")) {
      const { value, valueSpan } = field;
      if (dayOf(value) !== undefined) continue;
      const meant = meantTime(value);
      const isOver = meant && daysBetween(dayOf(meant.text) ?? today, today) > 0;
      const text = meant && !isOver ? meant.text : latestExpiry(today);
      yield {
        at: valueSpan,
        message: `This is no date and time of RFC 3339${isOver ? ", and it has passed" : ""}. Write ${text}${meant && !isOver ? "" : ", say"}.`,
        fixes: () => {
          if (isOver) return renewal(field, today);
          const kind = meant?.same ? "safe" : "review";
          return meant ? [{ title: `Write ${text}`, kind, edits: [{ at: valueSpan, text }] }] : [];
        },
      };
    }
  },
});

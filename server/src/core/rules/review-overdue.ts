/** Whether the policy says itself that nobody has looked at it for long. */

import { lastDayOf, monthsBetween } from "../days.ts";
import type { DateMention } from "../document/policy.ts";
import type { Day } from "../facts.ts";
import { defineRule, type Fix, integer } from "./rule.ts";

export const reviewOverdue = defineRule({
  id: "review-overdue",
  title: "The policy was reviewed in the last months",
  why: "A date two years back tells a reporter that the contact and the promises may be as old as the date.",
  severity: "warning",
  satisfies: ["bod2001:issuance"],
  options: {
    months: integer({
      describe: "Months after which a policy that names the day of its last update or review is reported.",
      default: 18,
      minimum: 1,
    }),
  },
  *check({ policy, facts, options }) {
    const labelled = policy.dates.filter((date) => date.label === "updated" || date.label === "reviewed");
    const latest =
      labelled
        .map(({ date }) => lastDayOf(date))
        .sort()
        .at(-1) ?? "";
    let told = false;
    for (const date of labelled) {
      // A policy that was updated long ago but reviewed since is kept.
      if (date.defect || lastDayOf(date.date) < latest) continue;
      const age = monthsBetween(lastDayOf(date.date), facts.today);
      if (age < options.months) continue;
      told = true;
      const done = date.label === "updated" ? "updated" : "reviewed";
      yield {
        at: date.span,
        message: `This policy says that it was last ${done} in ${spoken(date.date)}, ${age} months ago. Read it through, then set the date of today.`,
        fixes: () => [setToToday(date, facts.today)],
      };
    }
    // One reminder is enough.
    for (const date of told ? [] : policy.dates) {
      if (date.of !== "next-review" || date.defect || monthsBetween(lastDayOf(date.date), facts.today) < 1) continue;
      yield {
        at: date.span,
        message: `This policy says that its next review was due in ${spoken(date.date)}. Read it through, then set the day of the next one.`,
      };
    }
  },
});

function setToToday(date: DateMention, today: Day): Fix {
  return {
    title: "Reviewed today: set the date",
    kind: "review",
    edits: [{ at: date.span, text: inStyleOf(date.text, today) }],
  };
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Writes a day in the form in which another date stands: `January 2024`, `5 January 2024`, `2024-01`; else in ISO form. */
function inStyleOf(written: string, today: Day): string {
  const [year = "", month = "", day = ""] = today.split("-");
  const long = months[Number(month) - 1] ?? "";
  const name = months.some((one) => written.includes(one)) ? long : long.slice(0, 3);
  if (/^\d{4}$/.test(written)) return year;
  if (/^\d{4}-\d{2}$/.test(written)) return `${year}-${month}`;
  if (/^\d{4}\/\d{2}\/\d{2}$/.test(written)) return `${year}/${month}/${day}`;
  if (/^[A-Z][a-z]{2,8} \d{4}$/.test(written)) return `${name} ${year}`;
  if (/^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$/.test(written)) return `${name} ${Number(day)}, ${year}`;
  if (/^\d{1,2} [A-Z][a-z]{2,8} \d{4}$/.test(written)) return `${Number(day)} ${name} ${year}`;
  return today;
}

function spoken(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  const name = months[Number(month) - 1] ?? month;
  return day ? `${name} ${year} (${date})` : `${name} ${year}`;
}

/** Whether the dates of the policy are possible and clear. */

import { daysBetween, firstDayOf } from "../days.ts";
import type { DateMention } from "../document/policy.ts";
import type { Day } from "../facts.ts";
import { defineRule, type Finding, type Fix } from "./rule.ts";

export const badDate = defineRule({
  id: "bad-date",
  title: "Dates are possible and clear",
  why: "A reader in another country takes 03/04 for another day, and a date that cannot be makes the rest of the policy doubtful too.",
  severity: "warning",
  *check({ policy, facts }) {
    for (const date of policy.dates) {
      const finding = judge(date, facts.today);
      if (finding) yield { at: date.span, ...finding };
    }
  },
});

function judge(date: DateMention, today: Day): Omit<Finding, "at"> | undefined {
  const { text, label, defect, readings } = date;
  // Code and numbers with dots in them are as often output and versions.
  const doubtful = !isOfText(date) && (date.block.kind === "code" || (label === "other" && /^[\d.\s]+$/.test(text)));
  if (defect === "impossible") {
    return doubtful ? undefined : { message: `There is no ${text}. Correct the date, and write it as YYYY-MM-DD.` };
  }
  if (defect === "weekday") return doubtful ? undefined : wrongWeekday(date);
  if (defect === "ambiguous") return label === "other" || !readings ? undefined : ambiguous(date, readings, today);
  // One day of grace: the author's day may have begun.
  if (isOfText(date) && daysBetween(today, firstDayOf(date.date)) > 1) {
    return {
      message: `This policy says that it was ${label} on ${text}, which is still to come. Set the day on which it really was.`,
      fixes: () => [write(date, today)],
    };
  }
  return undefined;
}

function isOfText({ label }: DateMention): boolean {
  return label === "updated" || label === "reviewed";
}

function ambiguous(date: DateMention, readings: readonly string[], today: Day): Omit<Finding, "at"> | undefined {
  // What was done cannot have been done in the future: often just one reading is left.
  const possible = readings.filter((reading) => !isOfText(date) || daysBetween(today, reading) <= 1);
  if (possible.length < 2) return undefined;
  return {
    message: `${date.text} is one day for some readers and another one for others. Write ${possible.join(" or ")}.`,
    fixes: () => possible.map((reading) => write(date, reading)),
  };
}

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function wrongWeekday(date: DateMention): Omit<Finding, "at"> {
  const right = weekdays[new Date(`${date.date}T00:00:00Z`).getUTCDay()] as string;
  const written = /^[A-Za-z]+/.exec(date.text)?.[0] ?? "";
  const known = weekdays.find((name) => name === written || (written.length > 2 && name.startsWith(written)));
  const title = `Write ${right}`;
  const at = { start: date.span.start, end: date.span.start + written.length };
  return {
    message: `${date.date} is a ${right}, not the weekday that stands here. Correct the weekday or the date.`,
    fixes: () =>
      known
        ? [{ title, kind: "review", edits: [{ at, text: right.slice(0, known === written ? 9 : written.length) }] }]
        : [],
  };
}

function write(date: DateMention, text: Day): Fix {
  return { title: `Write ${text}`, kind: "review", edits: [{ at: date.span, text }] };
}

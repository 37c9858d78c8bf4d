/** Which day is a good one for the file to expire on, and how the fixes write it. */

import { daysBetween } from "../../days.ts";
import type { Day } from "../../facts.ts";
import { dayOf } from "../../security-txt/date-time.ts";
import { type Field, fieldsOf, type SecurityTxt } from "../../security-txt/security-txt.ts";
import type { Fix } from "../rule.ts";

/** RFC 9116, section 2.5.5, recommends less than a year. */
const lifetime = 364;

/** The values of `Expires` that are times, with their days in UTC. */
export function expiries(file: SecurityTxt): readonly { readonly field: Field; readonly day: Day }[] {
  return fieldsOf(file, "Expires").flatMap((field) => {
    const day = dayOf(field.value);
    return day === undefined ? [] : [{ field, day }];
  });
}

/** The latest time that is still less than a year ahead. */
export function latestExpiry(today: Day): string {
  const end = new Date(Date.parse(`${today}T00:00:00Z`) + lifetime * 86_400_000);
  return `${end.toISOString().slice(0, 10)}T00:00:00Z`;
}

/** Whether the day is a year ahead or more. */
export function isLate(day: Day, today: Day): boolean {
  return daysBetween(today, day) > lifetime + 1;
}

/** Gives the file another year. Whoever does that has looked whether what it says still holds. */
export function renewal({ valueSpan }: Field, today: Day): readonly Fix[] {
  const text = latestExpiry(today);
  return [{ title: `Expire on ${text.slice(0, 10)}`, kind: "review", edits: [{ at: valueSpan, text }] }];
}

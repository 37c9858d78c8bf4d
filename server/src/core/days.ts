/** Arithmetic on calendar days without a clock or a time zone. */

import type { Day } from "./facts.ts";

const shortMonths: ReadonlySet<number> = new Set([4, 6, 9, 11]);

const dayLength = 86_400_000;

/** The number of days from one day to another; negative where `to` is the earlier. @param from `YYYY-MM-DD` @param to `YYYY-MM-DD` */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** The number of whole months from one day to another; negative where `to` is the earlier. */
export function monthsBetween(from: Day, to: Day): number {
  const [y1, m1, d1] = parts(from);
  const [y2, m2, d2] = parts(to);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** The last day that a date of any precision can mean: `2024` is 2024-12-31, `2024-02` is 2024-02-29. */
export function lastDayOf(date: string): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = parts(date);
  // Written out, since dates of the platform are slow to make.
  if (month >= 1 && month <= 12 && month !== 2 && date.length === 7)
    return `${date}-${shortMonths.has(month) ? 30 : 31}`;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first day that a date of any precision can mean. */
export function firstDayOf(date: string): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function parts(date: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}

/** A date in a sentence: "on 2026-02-06", "in 2026-02", "in 2026". @param date a day, month or year by ISO 8601 */
export function onDate(date: string): string {
  return `${date.length > 7 ? "on" : "in"} ${date}`;
}

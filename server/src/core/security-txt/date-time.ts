/** Which time does `Expires` give (RFC 9116, section 2.5.5), and which one was meant where it is none? */

import type { Day } from "../facts.ts";

/** RFC 3339, section 5.6: `date-time`. */
const form = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,20})?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/** The day of the time in UTC; `undefined` where the text is no time of RFC 3339, or of no day of the calendar. */
export function dayOf(value: string): Day | undefined {
  const match = form.exec(value);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, ...number[]];
  const [offsetHour, offsetMinute] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== day || date.getUTCMonth() + 1 !== month) return undefined;
  const [h, m, s] = [hour as number, minute as number, second as number];
  if (h > 23 || m > 59 || s > 60 || offsetHour > 23 || offsetMinute > 59) return undefined;
  const offset = (offsetHour * 60 + offsetMinute) * (match[8] === "-" ? -1 : 1);
  const utc = new Date(date.getTime() + (h * 60 + m - offset) * 60_000);
  // At the ends of the calendar the day as written will do.
  const inUtc = utc.getUTCFullYear() === year || Math.abs(year - utc.getUTCFullYear()) === 1;
  const shown = inUtc ? utc.toISOString().slice(0, 10) : value.slice(0, 10);
  return /^\d{4}-/.test(shown) ? shown : value.slice(0, 10);
}

/** A time as RFC 3339 writes it. */
export interface MeantTime {
  readonly text: string;
  /** It is the very same time: only its form is another. */
  readonly same: boolean;
}

const loose =
  /^["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[Tt ] ?(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,20})?)?)? ?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?["']?$/i;

/** RFC 5322, section 3.3, which drafts of the RFC asked for: `Thu, 31 Dec 2026 18:37:07 -0800`. */
const mail =
  /^(?:[A-Za-z]{3},? +)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?: +(Z|UTC|GMT|[+-]\d{4}))?$/i;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The time that was meant; `undefined` where that cannot be told. */
export function meantTime(value: string): MeantTime | undefined {
  if (value.length > 80) return undefined;
  const iso = loose.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return time(year, month, day, [hour, minute, second, fraction], zone);
  }
  const [, day, name, year, hour, minute, second, zone] = mail.exec(value) ?? [];
  const month = months.indexOf((name ?? "").toLowerCase()) + 1;
  return month === 0 ? undefined : time(year, String(month), day, [hour, minute, second, undefined], zone);
}

type Part = string | undefined;

/** Without an hour the day lasts to its end. */
function time(year: Part, month: Part, day: Part, parts: readonly Part[], zone: Part): MeantTime | undefined {
  const [hour, minute, second, fraction = ""] = parts;
  const two = (part: Part, other = "00") => (part ?? other).padStart(2, "0");
  const clock = hour === undefined ? "23:59:59" : `${two(hour)}:${two(minute)}:${two(second)}${fraction}`;
  const text = `${year}-${two(month)}-${two(day)}T${clock}${zoneOf(zone)}`;
  return dayOf(text) === undefined ? undefined : { text, same: hour !== undefined && zone !== undefined };
}

function zoneOf(zone: Part): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? "") ?? [];
  return sign === undefined ? "Z" : `${sign}${hours}:${minutes ?? "00"}`;
}

/** Was there a security review in the last years, as the policy tells it? */

import { lastDayOf, monthsBetween } from "../days.ts";
import type { Finder } from "./evidence.ts";

const review = /audit|assess|security review|pen(?:etration)?[- ]?test/;

/** Dates of reviews not older than that; where none is told, it cannot be told whether there was one. */
export function reviewedWithin(years: number): Finder {
  return ({ policy, facts }) => {
    const told = policy.dates.filter(
      ({ label, defect, block }) => label === "evidence" && !defect && review.test(block.prose.lower),
    );
    if (told.length === 0) return "The policy tells of no security review with its date.";
    return told
      .filter(({ date }) => monthsBetween(lastDayOf(date), facts.today) <= years * 12)
      .map(({ span, date }) => ({ at: span, said: date }));
  };
}

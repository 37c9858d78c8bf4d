/** What was understood of a time that the policy gives, and what do others ask for? */

import type { Promised } from "../document/policy.ts";
import { type ResponseTime, responseTimes } from "../known/response-times.ts";
import { promiseOf } from "../understood.ts";
import { bullets, escaped, paragraphs } from "./markdown.ts";
import { pointedAt, type Subject } from "./subject.ts";

export const promise: Subject = ({ policy }, offset) => {
  const found = pointedAt(policy.promises, ({ span }) => span, offset);
  if (!found) return undefined;
  const times = responseTimes[found.act] ?? [];
  const asked = times.length > 0 && `What others ask for:\n\n${bullets(times.map((time) => held(time, found)))}`;
  return { at: found.span, text: paragraphs(`**Promise**, as understood: ${escaped(promiseOf(found))}.`, asked) };
};

/** A time for some severities alone is not held against one for all. */
function held({ says, most }: ResponseTime, { hours, severity, act }: Promised): string {
  if (most === undefined || hours === null || (act === "fix" && severity?.toLowerCase() === "low")) return `${says}.`;
  return `${says}. ${hours <= most ? "This is within it" : "This is later"}.`;
}

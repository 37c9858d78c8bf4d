/** What does a cell or phrase say about the support of a version: yes, no, in part? */

import { findPhrases } from "../languages/phrases.ts";
import { longest } from "./hits.ts";
import type { VersionRow } from "./policy.ts";

export type SupportStatus = VersionRow["status"];

/** A status with the place of the sign or words that tell it. Offsets are in the text read. */
export interface SupportMark {
  readonly status: SupportStatus;
  readonly from: number;
  readonly to: number;
}

// Signs as characters and as the short codes that GitHub and GitLab show as such characters.
const yes =
  /[✅✔✓☑🟢💚👍⭕○◯●]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark|green_circle|large_green_circle|green_heart|green_square|thumbsup|\+1|ok|o):|\[x\]/iu;
const no =
  /[❌✖✗✘✕×🔴🚫⛔👎☒❎🛑]|:(?:x|no_entry|no_entry_sign|negative_squared_cross_mark|heavy_multiplication_x|cross_mark|red_circle|large_red_circle|red_square|thumbsdown|-1|no_good|stop_sign):|\[ \]/iu;
const partly =
  /[⚠🟡🟠🔶🔸△◐🚧]|:(?:warning|yellow_circle|large_yellow_circle|orange_circle|large_orange_circle|large_orange_diamond|small_orange_diamond|yellow_square|construction):/iu;

const wordGroups = ["mark-no", "mark-yes", "mark-partial"] as const;

/** The status that a text tells; `unknown` where it tells none. */
export function supportMark(text: string): SupportMark {
  const lower = text.toLowerCase();
  const words = longest(findPhrases(lower), wordGroups, 0, lower.length);
  const signs = [
    { match: yes.exec(text), status: "supported" as const },
    { match: no.exec(text), status: "unsupported" as const },
    { match: partly.exec(text), status: "partial" as const },
  ].filter(({ match }) => match !== null);
  signs.sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0));
  const partial = words.find((hit) => hit.group === "mark-partial");
  const sign = signs[0];
  if (sign?.match) {
    const status = sign.status === "supported" && partial ? "partial" : sign.status;
    return { status, from: sign.match.index, to: sign.match.index + sign.match[0].length };
  }
  const first = words[0];
  if (first) {
    const hit = first.group === "mark-yes" && partial ? partial : first;
    const status = hit.group === "mark-no" ? "unsupported" : hit.group === "mark-yes" ? "supported" : "partial";
    return { status, from: hit.from, to: hit.to };
  }
  // A lone dash in a column of ticks says no.
  const dash = /^\s*([-–—]{1,3})\s*$/.exec(text.slice(0, 20));
  if (dash && text.length <= 20) return { status: "unsupported", from: 0, to: text.length };
  return { status: "unknown", from: 0, to: 0 };
}

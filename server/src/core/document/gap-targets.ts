/** Which links lead to a gap that the author left for herself to fill in? */

import { underscored } from "../known/gaps.ts";
import type { BlockShape } from "./blocks.ts";
import type { Placeholder } from "./policy.ts";
import { type Scan, where } from "./reading.ts";

/** An address that is a gap, with the link that it is to be found in. */
export interface GapTarget {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly wants: Placeholder["wants"];
}

const gapTarget =
  /^(?:mailto:|https?:\/\/)?[<[{]?(?:(?:insert|your|enter)[-_ ]?[\w -]{0,40}|url|link|(?:url|link)[-_](?:to|zu[mr]?|al|para|vers)[-_]\w{2,30}|(?:url|link|email)[-_ ]?(?:goes[-_ ]?)?here)[>\]}]?$/i;

/** Links whose target is a gap: `[form](INSERT_LINK)`. */
export const findGapTargets: Scan<GapTarget> = where(
  ({ kind, prose }) => kind !== "code" && prose.marks.some((mark) => mark.kind === "link"),
  function* ({ prose }: BlockShape) {
    for (const mark of prose.marks) {
      const { url } = mark;
      if (mark.kind !== "link" || mark.form === "reference" || url === undefined || !isGap(decoded(url))) continue;
      yield { url, start: mark.start, end: mark.end, wants: /mail/i.test(url) ? "contact" : "link" };
    }
  },
);

function isGap(url: string): boolean {
  return gapTarget.test(url) || underscored.test(url);
}

function decoded(url: string): string {
  return url.replace(/%20/g, " ").replace(/%5B/gi, "[").replace(/%5D/gi, "]");
}

/** Which `#fragment`s lead somewhere in the text? */

import GithubSlugger from "github-slugger";
import type { Reading, Scan } from "./reading.ts";

/**
 * The anchors of a text: those that GitHub makes of headings (a second one of the same name gets `-1`), and the ids and
 * names in its HTML.
 * @param headings in order, with their visible text
 */
export function anchors(reading: Reading, headings: readonly { readonly text: string }[]): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const all = new Set<string>();
  for (const { text } of headings) all.add(slugger.slug(text.trim()));
  for (const { value } of reading.found(idScan)) all.add(value);
  return all;
}

const idScan: Scan<string> = (block) => block.ids;

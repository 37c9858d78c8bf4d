/** Which `#fragment`s lead somewhere in the text? */

import { slug } from "github-slugger";
import type { Block, BlockShape } from "./blocks.ts";
import { type Reading, type Scan, type SourceScan, where } from "./reading.ts";

/**
 * The anchors of a text: those that GitHub makes of headings (a second one of the same name gets `-1`), the ids and
 * names in its HTML, and those that an author names for the generator of a site, as in `## Keys {#keys}`.
 * @param headings in order, with their visible text
 */
export function anchors(reading: Reading, headings: readonly Block[]): ReadonlySet<string> {
  const slugs = new Map<BlockShape, string>();
  for (const { block, value } of reading.found(slugScan)) slugs.set(block.shape, value);
  const all = new Set<string>();
  /** How often each anchor was made. */
  const made = new Map<string, number>();
  for (const heading of headings) {
    const plain = slugs.get(heading.shape) ?? slugOf(heading.shape);
    let anchor = plain;
    while (made.has(anchor)) {
      const times = (made.get(plain) as number) + 1;
      made.set(plain, times);
      anchor = `${plain}-${times}`;
    }
    made.set(anchor, 0);
    all.add(anchor);
  }
  for (const { value } of reading.found(idScan)) all.add(value);
  for (const { value } of reading.foundInSource(attributeScan)) all.add(value);
  return all;
}

const slugScan: Scan<string> = where(
  ({ kind }) => kind === "heading",
  (block) => [slugOf(block)],
);

function slugOf({ prose }: BlockShape): string {
  return slug(prose.text.trim());
}

const idScan: Scan<string> = (block) => (block.ids.length > 0 ? block.ids : undefined);

const attributeScan: SourceScan<string> = (source) =>
  source.includes("{") ? [...source.matchAll(/\{:?\s?#([\w-]{1,80})/g)].map((match) => match[1] as string) : undefined;

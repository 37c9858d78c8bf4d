/** What does the text speak of, whatever its headings are called? */

import { type SectionKind, sectionKinds } from "../catalogue/kinds.ts";
import type { BlockShape } from "./blocks.ts";
import { hasHit } from "./hits.ts";
import { scanTextSigns, signIndex } from "./kind-signs.ts";
import { type Reading, type Scan, where } from "./reading.ts";

/** Kinds that single sentences speak for. Advice, measures and risks are told by the mood of whole sections. */
const tellable: readonly SectionKind[] = [
  "response",
  "disclosure",
  "safe-harbor",
  "scope",
  "out-of-scope",
  "severity",
  "updates",
  "testing",
  "supply-chain",
  "compliance",
  "incident-response",
  "training",
  "bounty",
  "encryption",
  "acknowledgments",
];

/** One sentence can be by the way. */
const enough = 2;

/** The kinds that the text speaks for in at least two sentences; of supported versions one that says which are will do. */
export function spokenKinds(reading: Reading): ReadonlySet<SectionKind> {
  const counts = new Map<number, number>();
  for (const { value } of reading.found(scanTextSigns)) {
    for (let at = 0; at < value.votes.length; at += 2) {
      const kind = value.votes[at] as number;
      counts.set(kind, (counts.get(kind) ?? 0) + (value.votes[at + 1] as number));
    }
  }
  const spoken = new Set<SectionKind>(tellable.filter((kind) => (counts.get(signIndex(kind)) ?? 0) >= enough));
  if (reading.found(scanSupport).length > 0) spoken.add("supported-versions");
  return new Set(sectionKinds.filter((kind) => spoken.has(kind)));
}

const versionNames = ["version-latest", "version-branch", "version-rest", "version-all"] as const;

/** Sentences that say which versions are mended: "Only the latest release gets fixes." */
const scanSupport: Scan<boolean> = where(
  ({ kind, prose }) => (kind === "paragraph" || kind === "cell") && hasHit(prose, versionNames),
  function* ({ prose }: BlockShape) {
    for (const { from, to } of prose.sentences) {
      if (!hasHit(prose, versionNames, from, to)) continue;
      const words = prose.lower.slice(from, to);
      if (mended.test(words) && given.test(words)) yield true;
    }
  },
);

const mended =
  /\b(?:(?:bug)?fix(?:es|ed)?|patch(?:es|ed)?|backport(?:s|ed)?|updates?|support(?:s|ed)?|maintain(?:s|ed)?)\b/;
const given =
  /\b(?:only|gets?|receives?|provided?|releases? (?:fixes|patches)|shipped|applied|backport(?:s|ed)?|is supported|are supported|supported versions?|we support|maintained)\b/;

/** Does the text speak of rewards for reports, and does it say whether there are any? */

import type { SectionKind } from "../catalogue/kinds.ts";
import { rewardWords } from "../known/rewards.ts";
import { blockBook, PhraseFinder } from "../languages/phrases.ts";
import type { Block, BlockShape } from "./blocks.ts";
import type { Contact, Rewards } from "./policy.ts";
import type { Reading } from "./reading.ts";
import { spanOf } from "./span.ts";

/** Sections in which a reward is one for reports. */
const aboutReports: ReadonlySet<SectionKind> = new Set([
  "title",
  "reporting",
  "report-contents",
  "response",
  "disclosure",
  "safe-harbor",
  "scope",
  "out-of-scope",
  "severity",
  "bounty",
  "acknowledgments",
  "contact",
]);

/** @param contacts those of the same reading: a bounty platform that is given says yes */
export function rewards(
  reading: Reading,
  contacts: readonly Contact[],
  context: { sectionOf(block: Block): { kind: SectionKind } | null },
): Rewards {
  const mentions: { start: number; end: number }[] = [];
  let answered = contacts.some(({ kind, purpose }) => kind === "platform" && purpose === "report");
  for (const { block, value } of reading.found(scanRewards)) {
    const kind = context.sectionOf(block)?.kind ?? "title";
    if (!aboutReports.has(kind)) continue;
    if (value.answered) answered = true;
    const { start, end } = block.at(value.from, value.to);
    mentions.push(spanOf(start, end));
  }
  return { mentions, answered };
}

const finder = new PhraseFinder<"name" | "no" | "yes">(blockBook);
for (const { lang, names, no, yes } of rewardWords) {
  for (const phrase of names) finder.add(phrase, "name", lang);
  for (const phrase of no) finder.add(phrase, "no", lang);
  for (const phrase of yes) finder.add(phrase, "yes", lang);
}

/** What every name begins with or holds: most blocks are passed over at a glance. */
const stems = new RegExp(
  [...new Set(rewardWords.flatMap(({ names }) => names.map((name) => name.replace(/[ *].*$/, "").slice(0, 6))))].join(
    "|",
  ),
);

interface Found {
  readonly from: number;
  readonly to: number;
  /** The sentence, or an amount of money beside it, says yes or no. */
  readonly answered: boolean;
}

function* scanRewards(shape: BlockShape): Iterable<Found> {
  if (shape.kind === "code") return;
  const { text, lower } = shape.prose;
  if (!stems.test(lower)) return;
  const hits = shape.prose.hitsOf(finder);
  if (!hits.some(({ group }) => group === "name")) return;
  const money = /[$€£¥₹]\s?\d|\d\s?(?:[$€£]|usd|eur|gbp)\b/i.test(text);
  for (const { from, to } of shape.prose.sentences) {
    const own = hits.filter((hit) => hit.from >= from && hit.to <= to);
    const name = own.find(({ group }) => group === "name");
    if (!name) continue;
    // A word of the same language, so that "no" in English is not one in Spanish.
    const answered = own.some(({ group, lang }) => group !== "name" && lang === name.lang);
    yield { from: name.from, to: name.to, answered: money || answered };
  }
}

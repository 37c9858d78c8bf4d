/** Does the text speak of rewards for reports, and does it say whether there are any? */

import type { SectionKind } from "../catalogue/kinds.ts";
import { rewardWords } from "../known/rewards.ts";
import { blockBook, PhraseFinder } from "../languages/phrases.ts";
import type { Block, BlockShape } from "./blocks.ts";
import type { Contact, Rewards } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { type Span, spanOf } from "./span.ts";

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
  const said = new Map<boolean, Span>();
  let answered = contacts.some(({ kind, purpose }) => kind === "platform" && purpose === "report");
  for (const { block, value } of reading.found(scanRewards)) {
    const kind = context.sectionOf(block)?.kind ?? "title";
    if (!aboutReports.has(kind)) continue;
    if (value.answered) answered = true;
    const { start, end } = block.at(value.from, value.to);
    mentions.push(spanOf(start, end));
    if (value.offered !== null && !said.has(value.offered)) said.set(value.offered, spanOf(start, end));
  }
  const [[offered, saidAt] = [null, undefined]] = said.size === 1 ? said : [];
  return { mentions, answered, offered, ...(saidAt && { saidAt }) };
}

const finder = new PhraseFinder<"name" | "no" | "yes">(blockBook);
for (const { lang, names, no, yes } of rewardWords) {
  for (const phrase of names) finder.add(phrase, "name", lang);
  for (const phrase of no) finder.add(phrase, "no", lang);
  for (const phrase of yes) finder.add(phrase, "yes", lang);
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** The sentence, or an amount of money beside it, says yes or no. */
  readonly answered: boolean;
  /** It plainly says that there are some, or none. */
  readonly offered: boolean | null;
}

/** English alone so far: rather no answer than a wrong one. */
const none =
  /(?:\b(?:no|not|cannot)|n['’]t) (?:(?:currently|yet|presently|have|offer|run|pay|provide|operate|any|an?|formal|paid|public|active|monetary|financial|bug|for|out) ){0,6}(?:bount(?:y|ies)|rewards?|compensation|payouts?)\b/i;
const some =
  /\bwe (?:offer|pay|run|have|provide|award|operate) (?:(?:an?|our|monetary|financial|cash|bug|paid|out|public) ){0,5}(?:bount(?:y|ies)|rewards?)\b/i;
const conditional = /\b(?:if|unless|until|when|duplicates?|scope|automated|only|points?|swag|were|was|used to|will)\b/i;

const scanRewards: Scan<Found> = where(
  ({ kind, prose }) => kind !== "code" && prose.hitsOf(finder).some(({ group }) => group === "name"),
  function* (shape: BlockShape) {
    const { text } = shape.prose;
    const hits = shape.prose.hitsOf(finder);
    const money = /[$€£¥₹]\s?\d|\d\s?(?:[$€£]|usd|eur|gbp)\b/i.test(text);
    for (const { from, to } of shape.prose.sentences) {
      const own = hits.filter((hit) => hit.from >= from && hit.to <= to);
      const name = own.find(({ group }) => group === "name");
      if (!name) continue;
      // A word of the same language, so that "no" in English is not one in Spanish.
      const answered = own.some(({ group, lang }) => group !== "name" && lang === name.lang);
      yield { from: name.from, to: name.to, answered: money || answered, offered: offeredIn(text.slice(from, to)) };
    }
  },
);

function offeredIn(sentence: string): boolean | null {
  if (conditional.test(sentence)) return null;
  return none.test(sentence) ? false : some.test(sentence) ? true : null;
}

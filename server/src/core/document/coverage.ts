/** Does the text say how soon a report is answered, when things become public, what a report should contain? */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { PhraseGroup } from "../languages/language.ts";
import type { Block, BlockShape } from "./blocks.ts";
import { durationsIn } from "./durations.ts";
import { hasHit, hitsIn } from "./hits.ts";
import { scanTextSigns, signIndex } from "./kind-signs.ts";
import type { Coverage, Promised } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";

/** Kinds of sections that speak to those who report, and of what is done with a report. */
const aboutReports: ReadonlySet<SectionKind> = new Set([
  "title",
  "reporting",
  "report-contents",
  "response",
  "disclosure",
  "safe-harbor",
  "severity",
  "updates",
  "incident-response",
  "bounty",
  "contact",
  "encryption",
  "other",
]);

/** Where a report itself is the topic, so that "as soon as possible" can be about nothing else. */
const aboutAnswers: ReadonlySet<SectionKind> = new Set(["reporting", "response"]);

/** What the text speaks of, beside the times that it promises. */
export function coverage(
  reading: Reading,
  context: { sectionOf(block: Block): { kind: SectionKind } | null },
  promised: readonly Promised[],
): Coverage {
  let answer = promised.some(({ act }) => act === "acknowledge" || act === "triage" || act === "update");
  let publication = promised.some(({ act }) => act === "disclose");
  let reportContents = false;
  const haste: { text: string; span: { start: number; end: number } }[] = [];
  const kindOf = (block: Block) => context.sectionOf(block)?.kind ?? "title";
  for (const { block, value } of reading.found(scanSayings)) {
    const kind = kindOf(block);
    // "There is no commitment; we do the best we can" stands under the heading on versions as often.
    if (!aboutReports.has(kind) && !(kind === "supported-versions" && value.says === "answer")) continue;
    if (value.says === "answer" || (value.says === "soon" && aboutAnswers.has(kind))) answer = true;
    else if (value.says === "publication") publication = true;
    else if (value.says === "haste" && kind !== "updates") {
      haste.push({ text: block.text.slice(value.from, value.to), span: block.at(value.from, value.to) });
    }
  }
  for (const { block, value } of reading.found(scanTextSigns)) {
    if (reportContents || !aboutReports.has(kindOf(block))) continue;
    reportContents = value.votes.some((index, at) => at % 2 === 0 && index === contents);
  }
  return { answer, publication, reportContents, haste };
}

const contents = signIndex("report-contents");

interface Saying {
  readonly says: "answer" | "soon" | "publication" | "haste";
  readonly from: number;
  readonly to: number;
}

const answers: readonly PhraseGroup[] = ["act-acknowledge", "act-triage", "act-update"];
const matters: readonly PhraseGroup[] = ["act-fix", "report-received", "tell-word", "vulnerability-word"];
const effort: readonly PhraseGroup[] = ["soon", "best-effort", "promise-negated"];

const scanSayings: Scan<Saying> = where(
  ({ kind, prose }) =>
    kind !== "code" &&
    kind !== "heading" &&
    prose.phrases.some(({ group }) => group.startsWith("act-") || effort.includes(group) || group === "at-once"),
  function* ({ prose }: BlockShape) {
    const timed = durationsIn(prose);
    for (const { from, to } of prose.sentences) {
      const answering = hasHit(prose, answers, from, to);
      if (hasHit(prose, effort, from, to)) {
        yield {
          says: answering || hasHit(prose, matters, from, to) ? "answer" : "soon",
          from,
          to,
        };
      }
      const public_ = hitsIn(prose, ["act-disclose", "act-none"], from, to).some(
        ({ group }) => group === "act-disclose",
      );
      const tied =
        public_ &&
        (hasHit(prose, ["public-when"], from, to) || timed.some((time) => time.from >= from && time.to <= to));
      if (tied || hasHit(prose, ["time-before-public"], from, to)) yield { says: "publication", from, to };
      if (!(answering || hasHit(prose, ["act-fix"], from, to)) || !hasHit(prose, ["we-word"], from, to)) continue;
      for (const rash of hitsIn(prose, ["at-once"], from, to)) yield { says: "haste", from: rash.from, to: rash.to };
    }
  },
);

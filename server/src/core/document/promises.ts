/** What deadlines does the policy give to those who report? */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { Block } from "./blocks.ts";
import { actNamed, type Deadline, deadlines, severityNamed } from "./deadlines.ts";
import type { Act, Promised } from "./policy.ts";
import type { Reading } from "./reading.ts";

interface Where {
  readonly kind: SectionKind;
  readonly title: string;
}

/** Kinds of sections in which times are about the product or its users rather than about reports. */
const aboutOtherThings: ReadonlySet<SectionKind> = new Set([
  "best-practices",
  "measures",
  "considerations",
  "testing",
  "training",
  "compliance",
  "supply-chain",
]);

/**
 * The deadlines in the text, in order. What happens by then is told by the sentence, else by the label, column, list
 * item or heading above it. A time after which a reporter may ask again counts as the first answer's only where the
 * text gives no other.
 */
export function promises(reading: Reading, context: { sectionOf(block: Block): Where | null }): readonly Promised[] {
  const found: { promised: Promised; deadline: Deadline }[] = [];
  for (const { block, index, value } of reading.found(deadlines)) {
    const section = context.sectionOf(block);
    if (section && aboutOtherThings.has(section.kind) && !isAboutReports(value)) continue;
    const acts = value.acts.length > 0 ? value.acts : inherited(reading, block, index, value, section);
    for (const act of acts) {
      if (!fits(act, value)) continue;
      const severity = value.severity ?? severityAbove(reading, block, index);
      const promised: Promised = {
        act,
        hours: value.hours,
        text: block.text.slice(value.from, value.to),
        span: block.at(value.from, value.to),
        ...(severity !== undefined && { severity }),
        block,
      };
      found.push({ promised, deadline: value });
    }
  }
  return settle(found);
}

function settle(found: readonly { promised: Promised; deadline: Deadline }[]): readonly Promised[] {
  const answers = found.filter(
    ({ promised, deadline }) => promised.act === "acknowledge" && promised.hours !== null && !deadline.unanswered,
  );
  const answered = answers.length > 0;
  // "Assessment and response within 30 days" is the first answer only where nothing else is.
  const plainly = answers.some(({ deadline }) => deadline.acts.length < 2);
  const result: Promised[] = [];
  let last: Promised | undefined;
  for (const { promised, deadline } of found) {
    if (promised.act === "acknowledge") {
      if (answered && (deadline.unanswered || promised.hours === null)) continue;
      if (plainly && deadline.acts.length > 1) continue;
    }
    // "We will let you know within seven days of receiving your report" is the first answer where there is no other.
    const first: Promised =
      promised.act === "update" && deadline.fromReceipt && !answered ? { ...promised, act: "acknowledge" } : promised;
    if (last && last.act === first.act && last.span.start === first.span.start) continue;
    result.push(first);
    last = first;
  }
  return result;
}

/** Whether the time can be a deadline for the act as it is brought up. */
function fits(act: Act, { manner, hours }: Deadline): boolean {
  if (hours === null) return true;
  if (manner === "interval") return act === "update";
  // "Fixes for 12 months", "after 30 days": no deadline, unless it is for becoming public.
  if (manner === "span") return act === "disclose" || act === "notify";
  return true;
}

function isAboutReports(deadline: Deadline): boolean {
  return deadline.acts.includes("acknowledge") && deadline.manner !== "span";
}

/** Two weeks, in hours: what is to happen sooner after a report is an answer. */
const leastEmbargo = 336;

/** What happens by then, where the block gives a time and little else: the words above it tell. */
function inherited(
  reading: Reading,
  block: Block,
  index: number,
  deadline: Deadline,
  section: Where | null,
): readonly Act[] {
  // "We agree on a date, at the latest 90 days after your report": under such a heading it is that of publication.
  if (section?.kind === "disclosure" && deadline.fromReceipt && (deadline.hours ?? 0) >= leastEmbargo)
    return ["disclose"];
  if (!deadline.bare || deadline.manner === "span" || deadline.manner === "interval") return [];
  if (block.kind === "heading") {
    const below = reading.blocks.slice(index + 1, index + 4);
    const stop = below.findIndex((next) => next.kind === "heading");
    const act = firstAct(stop < 0 ? below : below.slice(0, stop));
    return act ? [act] : [];
  }
  for (const above of blocksAbove(reading, block, index)) {
    const act = actNamed(above.text);
    if (act) return [act];
  }
  const act = section && actNamed(section.title);
  return act ? [act] : [];
}

function severityAbove(reading: Reading, block: Block, index: number): string | undefined {
  for (const above of blocksAbove(reading, block, index)) {
    const severity = severityNamed(above.text);
    if (severity && above.text.length < 60) return severity;
  }
  return undefined;
}

/** The list items that hold the block, from the inside out, and the line that introduces the list or table. */
function* blocksAbove(reading: Reading, block: Block, index: number): Iterable<Block> {
  let level = block.shape.list?.level ?? 0;
  for (let at = index - 1; at >= 0 && index - at < 40; at--) {
    const above = reading.blocks[at] as Block;
    if (above.kind === "heading") return;
    const aboveLevel = above.shape.list?.level ?? 0;
    if (above.kind === "cell" && block.kind === "cell") continue;
    if (level > 0 && aboveLevel > 0 && aboveLevel < level) {
      level = aboveLevel;
      yield above;
    } else if (aboveLevel === 0 && above.kind === "paragraph") {
      if (/[:：]\s*$/.test(above.text)) yield above;
      return;
    }
  }
}

function firstAct(blocks: readonly Block[]): Act | undefined {
  for (const block of blocks) {
    const act = actNamed(block.text);
    if (act) return act;
  }
  return undefined;
}

/** The text as a tree of sections. */

import type { Block } from "./blocks.ts";
import { classify } from "./classify.ts";
import { type Heading, headings } from "./headings.ts";
import { kindByOwnHeading, type OwnHeadings } from "./own-headings.ts";
import type { Section } from "./policy.ts";
import type { Reading } from "./reading.ts";
import { spanOf } from "./span.ts";

/**
 * The sections of the text, in order, and the blocks before the first of them.
 * @param own headings that the project has for kinds
 */
export function sections(
  reading: Reading,
  own?: OwnHeadings,
): { sections: readonly Section[]; preamble: readonly Block[] } {
  const found = headings(reading);
  const parents = parentsOf(found);
  const kinds = classify(reading, found, parents, kindByOwnHeading(own));
  const result: Growing[] = [];
  found.forEach((heading, index) => {
    const next = found[index + 1];
    const sibling = nextNotDeeper(found, index);
    const parent = parents[index] as number;
    const section: Growing = {
      ...(kinds[index] as { kind: Section["kind"]; confidence: number }),
      heading: heading.block,
      title: heading.title,
      words: heading.words,
      depth: heading.depth,
      span: spanOf(heading.block.span.start, sibling?.block.span.start ?? reading.text.length),
      body: spanOf(heading.block.span.end, next?.block.span.start ?? reading.text.length),
      parent: parent < 0 ? null : (result[parent] as Growing),
      children: [],
      blocks: reading.blocks.slice(heading.index + 1, next?.index ?? reading.blocks.length),
    };
    section.parent?.children.push(section);
    result.push(section);
  });
  return { sections: result, preamble: reading.blocks.slice(0, found[0]?.index ?? reading.blocks.length) };
}

interface Growing extends Section {
  readonly parent: Growing | null;
  readonly children: Growing[];
}

/** For each heading the index of the nearest heading before it that is less deep, or -1. */
function parentsOf(found: readonly Heading[]): readonly number[] {
  const open: number[] = [];
  return found.map((heading, index) => {
    while (open.length > 0 && (found[open.at(-1) as number] as Heading).depth >= heading.depth) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

function nextNotDeeper(found: readonly Heading[], index: number): Heading | undefined {
  const { depth } = found[index] as Heading;
  for (let at = index + 1; at < found.length; at++) if ((found[at] as Heading).depth <= depth) return found[at];
  return undefined;
}

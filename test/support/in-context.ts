/** Reads a text for a test of one part of the document model: the reading, and the section of each block. */

import type { Block } from "../../server/src/core/document/blocks.ts";
import type { Section } from "../../server/src/core/document/policy.ts";
import { Reader, type Reading } from "../../server/src/core/document/reading.ts";
import { sections } from "../../server/src/core/document/sections.ts";

export function inContext(text: string): { reading: Reading; context: { sectionOf(block: Block): Section | null } } {
  const reading = new Reader().read(text);
  const owners = new Map<Block, Section>();
  for (const section of sections(reading).sections) {
    owners.set(section.heading, section);
    for (const block of section.blocks) owners.set(block, section);
  }
  return { reading, context: { sectionOf: (block) => owners.get(block) ?? null } };
}

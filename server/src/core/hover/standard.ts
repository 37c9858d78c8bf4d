/** What is the standard, law or term that the text names? */

import { blockAt } from "../document/block-at.ts";
import { namesIn } from "../named-standards.ts";
import { link, paragraphs } from "./markdown.ts";
import { pointedAt, type Subject } from "./subject.ts";

export const standard: Subject = ({ policy }, offset) => {
  const block = blockAt(policy.blocks, offset) ?? blockAt(policy.blocks, offset - 1);
  const found = block && pointedAt(namesIn(block), ({ span }) => span, offset);
  if (!found) return undefined;
  return {
    at: found.span,
    text: paragraphs(`**${found.title}.** ${found.what ?? ""}`.trim(), link("Read it", found.url)),
  };
};

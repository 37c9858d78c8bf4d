/** How is a paragraph of thousands of brackets parsed in time that grows with its length alone? */

import type { Nodes, Root } from "mdast";

/**
 * More opening brackets than this in one paragraph are no links. The parser moves all that follows for every bracket
 * that is plain text: 100,000 of them in a paragraph took it more than a minute.
 */
const most = 3_000;

/** Characters for private use (The Unicode Standard, chapter 23.5) in place of the brackets. */
const standIns = ["\ue0fa", "\ue0fb"] as const;

/** The text with brackets of overlong runs hidden from the parser, of the same length; the text itself where there are none. */
export function hideBrackets(text: string): string {
  if (text.length < 2 * most || standIns.some((one) => text.includes(one))) return text;
  let brackets = 0;
  for (let at = text.indexOf("["); at >= 0; at = text.indexOf("[", at + 1)) brackets++;
  if (brackets <= most) return text;
  return text
    .split(/(\n[ \t]*\n|\r[ \t]*\r|\r\n[ \t]*\r\n)/)
    .map((part) => (part.split("[", most + 2).length > most + 1 ? hidden(part) : part))
    .join("");
}

function hidden(part: string): string {
  return part.replaceAll("[", standIns[0]).replaceAll("]", standIns[1]);
}

/** Puts the brackets back into a tree that was parsed without them. */
export function restoreBrackets(tree: Root): void {
  // Not by recursion: quotes and lists may be nested as deep as the text is long.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("children" in node) for (const child of node.children) open.push(child);
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "string" || key === "type") continue;
      Object.assign(node, { [key]: value.replaceAll(standIns[0], "[").replaceAll(standIns[1], "]") });
    }
  }
}

/** What does the front matter say that a site shows with the text? */

import type { Policy } from "./policy.ts";

/** The title that the front matter gives; `undefined` where it gives none. */
export function titleInFrontMatter({ blocks, text }: Pick<Policy, "blocks" | "text">): string | undefined {
  const [first] = blocks;
  if (first?.kind !== "frontmatter") return undefined;
  const source = text.slice(first.span.start, first.span.end);
  const title = /^title[ \t]*[:=][ \t]*(\S.*)$/m.exec(source)?.[1]?.trim();
  return title === undefined || /^(?:""|'')$/.test(title) ? undefined : title.replace(/^["'](.*)["']$/, "$1");
}

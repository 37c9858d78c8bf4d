/** Does a block tell its reader anything? */

import type { Block } from "./blocks.ts";

/** Whether a reader sees something there: words, code, a picture; not comments, a line across, front matter. */
export function says(block: Block): boolean {
  if (block.kind === "break" || block.kind === "definition" || block.kind === "frontmatter") return false;
  // Most blocks begin with a letter: that is told without trimming all of their text.
  const first = block.text.charCodeAt(0);
  if ((first > 32 && first < 127) || block.text.trim() !== "" || block.prose.marks.length > 0 || block.kind === "code")
    return true;
  return (block.kind === "html" || block.kind === "paragraph") && hasTags(block);
}

/** Whether there is more in the HTML than comments: a picture, a frame. */
function hasTags({ shape }: Block): boolean {
  const hidden = shape.comments.reduce((sum, { start, end }) => sum + end - start, 0);
  // Spaces and line breaks between comments are nothing either.
  return shape.end - shape.start > hidden + 2 * shape.comments.length + 2;
}

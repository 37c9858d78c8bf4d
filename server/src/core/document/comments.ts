/** Which comments stand in the text, and whom are they for? */

import { noteOpenings, toolWords } from "../known/author-notes.ts";
import { templates } from "../known/templates.ts";
import type { AuthorComment } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { spanOf } from "./span.ts";

/** The comments in the text, in order. */
export function comments(reading: Reading): readonly AuthorComment[] {
  return reading.found(scanComments).map(({ block, value }) => ({
    span: spanOf(block.base + value.start, block.base + value.end),
    text: value.text,
    role: value.role,
  }));
}

const scanComments: Scan<Omit<AuthorComment, "span"> & { start: number; end: number }> = where(
  ({ comments }) => comments.length > 0,
  ({ comments }) =>
    comments.map(({ text, start, end }) => {
      const trimmed = text.trim();
      return { text: trimmed, role: roleOf(trimmed), start, end };
    }),
);

/** How much of a comment is looked at. */
const reach = 400;

function roleOf(comment: string): AuthorComment["role"] {
  const words = comment.slice(0, reach).toLowerCase().replace(/\s+/g, " ");
  if (toolWords.some((word) => words.includes(word)) || (markOf(comment) && !comment.includes(" "))) return "marker";
  // Some put their notes in brackets or behind a label: `[Replace …]`, `NOTE: replace …`.
  const bare = words.replace(/^(?:(?:note|hint|tip|important)\s*:\s*)?[\s[({*_#>-]*/, "");
  const told = noteOpenings.some((opening) => bare.startsWith(opening) && !/\p{L}/u.test(nextTo(bare, opening)));
  const template = templates.some(({ instructions }) => instructions.some((one) => words.includes(one)));
  return told || template ? "instruction" : markOf(comment) ? "marker" : "other";
}

/** The letter that follows the opening; none where the opening ends with a space or is of a script without them. */
function nextTo(text: string, opening: string): string {
  return /[a-zа-я]$/.test(opening) ? (text[opening.length] ?? "") : "";
}

/** What a comment marks for a tool: where its part of the text begins or ends, and what it calls that part. */
export interface PartMark {
  readonly edge: "begin" | "end";
  readonly name: string;
  /** The words of the name without versions, in lower case. */
  readonly key: readonly string[];
}

const edges: Readonly<Record<string, PartMark["edge"]>> = { begin: "begin", start: "begin", end: "end", stop: "end" };

/**
 * Reads a mark such as `BEGIN NAME V0.0.9 BLOCK`, `NAME:START`, `END_TF_DOCS`, `toc` and `tocstop`. A mark made by hand
 * (`start of the section on keys`) is none: tools write in capitals, join the words by a sign, or say that they
 * generate.
 */
export function markOf(comment: string): PartMark | undefined {
  if (comment.length > reach || /ignore|disable|lint/i.test(comment)) return undefined;
  if (/^toc$/i.test(comment)) return { edge: "begin", name: "toc", key: ["toc"] };
  if (/^tocstop$/i.test(comment)) return { edge: "end", name: "toc", key: ["toc"] };
  const words = comment.split(/[^\p{L}\p{N}.]+/u).filter((word) => word !== "");
  const at = words.findIndex((word) => Object.hasOwn(edges, word.toLowerCase()));
  const word = words[at];
  if (word === undefined) return undefined;
  const joined = new RegExp(`[:_-]${word}|${word}[:_-]`).test(comment);
  // The mark stands at one end of the name; behind one that is joined to its name there may be a note.
  const inside = at > 0 && at < words.length - 1;
  if (inside && !joined) return undefined;
  if (!joined && word !== word.toUpperCase() && !/generated|automatic|do not edit/i.test(comment)) return undefined;
  const name = inside ? words.slice(0, at) : words.filter((_, index) => index !== at);
  const key = name.map((one) => one.toLowerCase()).filter((one) => !/^v?\d[\d.]*$/.test(one));
  if (key.length === 0) return undefined;
  return { edge: edges[word.toLowerCase()] as PartMark["edge"], name: name.join(" "), key };
}

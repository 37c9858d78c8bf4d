/** Where does the text name a standard, a law, or a term that one defines? */

import type { Block } from "./document/blocks.ts";
import type { Policy } from "./document/policy.ts";
import type { Span } from "./document/span.ts";
import { knownRfcs, knownStandards } from "./known/standards.ts";

export interface NamedStandard {
  readonly span: Span;
  readonly title: string;
  /** Missing where no more than its title is known. */
  readonly what?: string;
  readonly url: string;
}

// Each name once: the group that matched tells whose it is. What goes on (`CVE-2024-1`, `gdpr.eu`) is something else.
const pattern = new RegExp(
  String.raw`(?<![\w/.@:=-])(?:${knownStandards.map(({ names }) => `(${names})`).join("|")}|RFC[ -]?(\d{3,5}))(?![\w/@]|-\d|\.[a-z])`,
  "g",
);

/** The names in the policy's words, in order; code and what tools read are left out. */
export function namedStandards({ blocks }: Policy): readonly NamedStandard[] {
  return blocks.flatMap(namesIn);
}

/** The names in one block. */
export function namesIn(block: Block): readonly NamedStandard[] {
  if (block.kind === "code" || block.kind === "frontmatter" || block.kind === "definition") return [];
  return [...block.text.matchAll(pattern)].flatMap((match) => {
    const span = block.at(match.index, match.index + match[0].length);
    const rfc = match[knownStandards.length + 1];
    if (rfc !== undefined) return [{ span, ...rfcNamed(rfc) }];
    const known = knownStandards[match.slice(1).findIndex((group) => group !== undefined)];
    return known ? [{ span, title: known.title, what: known.what, url: known.url }] : [];
  });
}

function rfcNamed(number: string): Omit<NamedStandard, "span"> {
  const what = knownRfcs.get(number);
  return {
    title: `RFC ${Number(number)}`,
    ...(what !== undefined && { what }),
    url: `https://www.rfc-editor.org/rfc/rfc${Number(number)}`,
  };
}

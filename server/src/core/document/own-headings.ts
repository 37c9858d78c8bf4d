/** Which kinds have headings that the project chose itself, and that no dictionary knows? */

import type { SectionKind } from "../catalogue/kinds.ts";
import { headingWords } from "./heading-words.ts";

/** Kind to headings, as people write them. */
export type OwnHeadings = Readonly<Partial<Record<SectionKind, readonly string[]>>>;

/** Tells the kind of a heading that is one of the project's own; case, numbering and decoration do not count. */
export function kindByOwnHeading(own: OwnHeadings = {}): (title: string) => SectionKind | undefined {
  const kinds = new Map<string, SectionKind>();
  for (const [kind, headings] of Object.entries(own)) {
    for (const heading of headings) {
      const words = headingWords(heading);
      if (words !== "") kinds.set(words, kind as SectionKind);
    }
  }
  return kinds.size === 0 ? () => undefined : (title) => kinds.get(headingWords(title));
}

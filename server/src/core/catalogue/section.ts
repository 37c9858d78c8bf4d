/** The shape of a section kind in the catalogue. */

import type { Facts } from "../facts.ts";
import type { CriterionKey } from "../standards/criteria.ts";
import type { Need, Profile, SectionKind } from "./kinds.ts";

/** One of the things a section can be about, with all that lint, hover, completion, snippets and outline need of it. */
export interface SectionEntry {
  readonly kind: SectionKind;
  /** The heading we write when we insert it. */
  readonly title: string;
  /** By profile; a profile that is not named does not ask for it. */
  readonly need: Readonly<Partial<Record<Profile, Need>>>;
  /** Where it stands among others; only for inserting and sorting, never enforced. */
  readonly order: number;
  /** One sentence: what it does for the reader. */
  readonly purpose: string;
  readonly satisfies?: readonly CriterionKey[];
  /** Icon of the outline, a VS Code codicon id. */
  readonly icon: string;
  /** Prefix that offers it as a snippet, `security-…`. */
  readonly prefix: string;
  /**
   * What stands under the heading, as an LSP snippet body: values from facts where they are known, tab stops where not
   * (`${1:…}`, choices `${2|a,b|}`); literal `$`, `}` and `\` escaped. Lines end in `\n`; no heading, no final newline.
   */
  readonly body: (facts: Facts) => string;
}

/** Declares a section kind. */
export function defineSection(entry: SectionEntry): SectionEntry {
  return entry;
}

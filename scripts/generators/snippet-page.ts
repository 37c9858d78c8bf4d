/** The page of the snippets, each with a picture of what it leaves in a policy. */

import { createHash } from "node:crypto";
import { plainText } from "../../server/src/core/catalogue/snippet.ts";
import { type OfferedSnippet, offeredSnippets, todayInSnippets } from "./snippets.ts";

/** Where the pictures are, from the root of the project. */
export const pictureFolder = "docs/snippets";

const groups: readonly [of: OfferedSnippet["of"], heading: string, about: string][] = [
  [
    "section",
    "Sections",
    "One for every kind of section. Those that know more of the project when they are completed or inserted by a command (*Insert Section…*) say it then: its report form, its releases, its address.",
  ],
  ["passage", "Passages", "Common choices, for within a section."],
  [
    "policy",
    "Whole policies",
    "For an empty file. *Security Policy: New Security Policy…* asks a few questions and writes one that fits the project. The pictures show how they begin.",
  ],
];

/** The Markdown that a snippet leaves where every tab stop is accepted as it is. */
export function markdownOf({ body }: OfferedSnippet): string {
  return plainText(body.replaceAll(todayInSnippets, "2026-11-21"));
}

/** Tells a text from others: what a picture carries, so that one of an older text is known. */
export function sourceOf(snippet: OfferedSnippet): string {
  return createHash("sha256").update(markdownOf(snippet)).digest("hex").slice(0, 16);
}

/** The text of `docs/snippets.md`. */
export function snippetPage(): string {
  const parts = groups.map(([of, heading, about]) => {
    const entries = offeredSnippets.filter((one) => one.of === of).map(entry);
    return `## ${heading}\n\n${about}\n\n${entries.join("\n\n")}\n`;
  });
  const intro =
    "Type `security-` in a `SECURITY.md`, or run *Snippets: Insert Snippet*. Tab goes from one place to fill in or to choose to the next. The pictures show what is left when everything is accepted as it stands.";
  return `# Snippets\n\n${intro}\n\n${parts.join("\n")}`;
}

function entry(snippet: OfferedSnippet): string {
  const { of, prefix, name, description } = snippet;
  const title = name.replace(/ \(section\)$/, "");
  const more = of === "policy" ? `\n\nSections: ${sectionsIn(snippet)}.` : toChoose(snippet);
  const says = description.replace(/\.?$/, ".");
  return `### ${title}\n\n\`${prefix}\` · ${says}${more}\n\n![${title}, as a reader sees it](snippets/${prefix}.png)`;
}

function sectionsIn(snippet: OfferedSnippet): string {
  return [...markdownOf(snippet).matchAll(/^## (.*)$/gm)].map(([, title]) => title).join(", ");
}

/** The texts that the choices of a snippet offer. */
function toChoose({ body }: OfferedSnippet): string {
  const choices = [...body.matchAll(/\$\{\d+\|((?:[^\\|]|\\.)*)\|\}/g)].map(([, options = ""]) =>
    [...options.matchAll(/(?:[^\\,]|\\.)+/g)].map(([one]) => `\`${one.replace(/\\(.)/g, "$1")}\``).join(" or "),
  );
  return choices.length === 0 ? "" : `\n\nTo choose: ${choices.join("; ")}.`;
}

/** The snippets of the extension: all sections, passages and whole policies of the catalogue, and the file that has them. */

import { clauses } from "../../server/src/core/catalogue/clauses.ts";
import { catalogue } from "../../server/src/core/catalogue/index.ts";
import type { Profile } from "../../server/src/core/catalogue/kinds.ts";
import { wholePolicy } from "../../server/src/core/catalogue/policy-template.ts";
import type { Facts } from "../../server/src/core/facts.ts";

/** One snippet, whatever it is of. */
export interface OfferedSnippet {
  readonly of: "policy" | "section" | "passage";
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** In LSP snippet syntax. */
  readonly body: string;
}

/** As VS Code reads it. */
interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  readonly scope: "markdown";
  /** Honoured from VS Code 1.109 on; older ones offer the snippets in every Markdown file. */
  readonly include: readonly string[];
  readonly isFileTemplate?: true;
}

const include = ["md", "markdown"].flatMap((ending) =>
  ["SECURITY", "security", "Security"].map((name) => `**/${name}.${ending}`),
);

/** Nothing is known of the project that a snippet will be used in. The day stands for the editor's own. */
const unknown: Facts = { today: "0000-00-00" };
/** What stands for the day in the body of a snippet. */
export const todayInSnippets = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

const wholePolicies: Readonly<Partial<Record<Profile, readonly [name: string, suffix: string]>>> = {
  github: ["Whole policy", ""],
  minimal: ["Whole policy, as short as can be", "-minimal"],
  ossf: ["Whole policy for OpenSSF Scorecard, badge and baseline", "-ossf"],
  vdp: ["Whole policy of a vulnerability disclosure program", "-vdp"],
  cra: ["Whole policy for the EU Cyber Resilience Act", "-cra"],
  health: ["Whole policy for health software", "-health"],
};

/** All of them: whole policies, then sections in the order of the catalogue, then passages. */
export const offeredSnippets: readonly OfferedSnippet[] = [
  ...Object.entries(wholePolicies).map(([profile, [name, suffix]]) => ({
    of: "policy" as const,
    name,
    prefix: `security-policy${suffix}`,
    description: "A new SECURITY.md, section by section",
    body: wholePolicy(unknown, profile as Profile),
  })),
  ...catalogue.map(({ kind, title, prefix, purpose, body }) => ({
    of: "section" as const,
    name: `${title} (section)`,
    prefix,
    description: purpose,
    body: `${kind === "title" ? "#" : "##"} ${title}\n\n${body(unknown)}\n`,
  })),
  ...clauses.map(({ name, prefix, description, body }) => ({
    of: "passage" as const,
    name,
    prefix,
    description,
    body,
  })),
].map((snippet) => ({ ...snippet, body: snippet.body.replaceAll(unknown.today, todayInSnippets) }));

/** The text of `snippets/security-policy.code-snippets`. */
export function snippetFile(): string {
  const entries = offeredSnippets.map(({ of, name, prefix, description, body }): [string, Snippet] => [
    `Security policy: ${name}`,
    {
      prefix,
      description,
      body: body.split("\n"),
      scope: "markdown",
      include,
      ...(of === "policy" && { isFileTemplate: true }),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** The snippet file of the extension: all sections, passages and whole policies of the catalogue. */

import { clauses } from "../../server/src/core/catalogue/clauses.ts";
import { catalogue } from "../../server/src/core/catalogue/index.ts";
import type { Profile } from "../../server/src/core/catalogue/kinds.ts";
import { wholePolicy } from "../../server/src/core/catalogue/policy-template.ts";
import type { Facts } from "../../server/src/core/facts.ts";

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
const today = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

const wholePolicies: Readonly<Partial<Record<Profile, readonly [name: string, suffix: string]>>> = {
  github: ["Whole policy", ""],
  minimal: ["Whole policy, as short as can be", "-minimal"],
  ossf: ["Whole policy for OpenSSF Scorecard, badge and baseline", "-ossf"],
  vdp: ["Whole policy of a vulnerability disclosure program", "-vdp"],
  cra: ["Whole policy for the EU Cyber Resilience Act", "-cra"],
  health: ["Whole policy for health software", "-health"],
};

/** The text of `snippets/security-policy.code-snippets`. */
export function snippetFile(): string {
  const snippets: Record<string, Snippet> = {};
  const add = (name: string, prefix: string, description: string, body: string, isFileTemplate?: true) => {
    snippets[`Security policy: ${name}`] = {
      prefix,
      description,
      body: body.replaceAll(unknown.today, today).split("\n"),
      scope: "markdown",
      include,
      ...(isFileTemplate && { isFileTemplate }),
    };
  };
  for (const [profile, [name, suffix]] of Object.entries(wholePolicies)) {
    const body = wholePolicy(unknown, profile as Profile);
    add(name, `security-policy${suffix}`, "A new SECURITY.md, section by section", body, true);
  }
  for (const { kind, title, prefix, purpose, body } of catalogue) {
    const marks = kind === "title" ? "#" : "##";
    add(`${title} (section)`, prefix, purpose, `${marks} ${title}\n\n${body(unknown)}\n`);
  }
  for (const { name, prefix, description, body } of clauses) add(name, prefix, description, body);
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** Writes the files that are made from the source: `npm run generate`. A test proves that they are current. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { textBundle } from "./generators/l10n.ts";
import { manifest, settingsTable } from "./generators/manifest.ts";
import { fill } from "./generators/marked.ts";
import { rulePage, ruleTable, shownRules } from "./generators/rules.ts";
import { editorSchema, projectFileSchema } from "./generators/schema.ts";
import { snippetPage } from "./generators/snippet-page.ts";
import { snippetFile } from "./generators/snippets.ts";

/** One generated file. */
export interface Generator {
  /** From the root of the project. */
  readonly path: string;
  /** What the whole file must be. `current` is what it is now, for files of which only a part is generated. */
  readonly make: (current: string) => string;
}

// The manifest comes first: the table of settings is read off it.
export const generators: readonly Generator[] = [
  { path: "package.json", make: manifest },
  { path: "l10n/bundle.l10n.json", make: textBundle },
  { path: "snippets/security-policy.code-snippets", make: snippetFile },
  { path: "docs/snippets.md", make: snippetPage },
  { path: "schema/security-policy.schema.json", make: projectFileSchema },
  { path: "schema/vscode.schema.json", make: editorSchema },
  {
    path: "README.md",
    make: (page) => fill(fill(page, "rules", ruleTable("docs/rules/")), "settings", settingsTable()),
  },
  { path: "docs/rules/README.md", make: () => `# Rules\n\n${ruleTable("")}\n` },
  ...shownRules.map(({ id }) => ({ path: `docs/rules/${id}.md`, make: (page: string) => rulePage(id, page) })),
];

const root = join(import.meta.dirname, "..");

/** Brings all generated files up to date. @returns the paths of those that were not */
export function generate(): readonly string[] {
  return generators.filter(bringUpToDate).map(({ path }) => path);
}

function bringUpToDate({ path, make }: Generator): boolean {
  const file = join(root, path);
  const current = readIfThere(file);
  const wanted = make(current ?? "");
  if (current === wanted) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  return true;
}

/** Line endings as git keeps them, whatever the checkout made of them. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const written = generate();
  for (const path of written) console.log(`wrote ${path}`);
  if (written.length === 0) console.log("all generated files are current");
}

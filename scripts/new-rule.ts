/** Writes the frames of a new rule: `npm run new-rule support-window-reversed`. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const [id] = process.argv.slice(2);

if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error("usage: npm run new-rule NAME-IN-KEBAB-CASE");
  process.exit(2);
}

const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const files: Readonly<Record<string, string>> = {
  [`server/src/core/rules/${id}.ts`]: `/** Whether … */

import { defineRule } from "./rule.ts";

export const ${name} = defineRule({
  id: "${id}",
  title: "The state of a policy that obeys",
  why: "Why a reporter or the author is better off.",
  severity: "warning",
  *check({ policy }) {
    for (const section of policy.sections) {
      if (section.title !== "") continue;
      yield { at: section.heading.span, message: "What is there. What to write." };
    }
  },
});
`,
  [`test/rules/${id}/found.md`]: `<!-- today: 2026-11-21 -->
# Security Policy

A line that the rule must report.
<!--   ^^^^ ${id} -->
`,
  [`test/rules/${id}/good.md`]: `<!-- today: 2026-11-21 -->
# Security Policy

What looks like it and must be left alone.
`,
  [`docs/rules/${id}.md`]: `# ${id}

<!-- header -->

## Why

## What it looks for

## Examples

\`\`\`markdown bad
\`\`\`

\`\`\`markdown good
\`\`\`

## Options

<!-- options -->

## When to turn it off

## Standards

<!-- standards -->
`,
};

const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
if (there.length > 0) {
  console.error(`${there[0]} is there already: nothing was written`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
console.log(`\nList ${name} in server/src/core/rules/index.ts, then: npm run generate && npm run check`);

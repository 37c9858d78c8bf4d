/** Writes the frames of a new rule: `npm run new-rule support-window-reversed`; of one for `security.txt` where its id says so. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const [id] = process.argv.slice(2);

if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error("usage: npm run new-rule NAME-IN-KEBAB-CASE");
  process.exit(2);
}

const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
/** A rule for `security.txt`, and not for policies. */
const isOfText = id.startsWith("security-txt-");
const folder = isOfText ? "server/src/core/rules/security-txt" : "server/src/core/rules";
const ending = isOfText ? "txt" : "md";
const fence = isOfText ? "txt" : "markdown";

const textRule = `/** Whether … */

import { defineSecurityTxtRule } from "./rule.ts";

export const ${name} = defineSecurityTxtRule({
  id: "${id}",
  title: "The state of a file that obeys",
  why: "Why a reporter or the author is better off.",
  severity: "warning",
  *check({ file }) {
    for (const field of file.fields) {
      if (field.value !== "") continue;
      yield { at: field.valueSpan, message: "What is there. What to write." };
    }
  },
});
`;

const policyRule = `/** Whether … */

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
`;

const found = isOfText
  ? `# today: 2026-11-21
Contact: mailto:security@lanternworks.dev
#        ^^^^^^^ ${id}
Expires: 2027-06-30T23:59:59Z
`
  : `<!-- today: 2026-11-21 -->
# Security Policy

A line that the rule must report.
<!--   ^^^^ ${id} -->
`;

const good = isOfText
  ? `# today: 2026-11-21
Contact: mailto:security@lanternworks.dev
Expires: 2027-06-30T23:59:59Z
`
  : `<!-- today: 2026-11-21 -->
# Security Policy

What looks like it and must be left alone.
`;

const files: Readonly<Record<string, string>> = {
  [`${folder}/${id.replace("security-txt-", "")}.ts`]: isOfText ? textRule : policyRule,
  [`test/rules/${id}/found.${ending}`]: found,
  [`test/rules/${id}/good.${ending}`]: good,
  [`docs/rules/${id}.md`]: `# ${id}

<!-- header -->

## Why

## What it looks for

## Examples

\`\`\`${fence} bad
\`\`\`

\`\`\`${fence} good
\`\`\`

## Options

<!-- options -->

## When to turn it off

## Basis

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
console.log(`\nList ${name} in ${folder}/index.ts, then: npm run generate && npm run check`);

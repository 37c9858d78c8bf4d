/** What is shown for a place in a policy; the caret `‸` marks it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { hover } from "../server/src/core/hover.ts";
import { lint } from "../server/src/core/lint.ts";
import { defaultSettings } from "../server/src/core/settings.ts";

function hoverAt(marked: string): string | undefined {
  const offset = marked.indexOf("‸");
  const policy = understand(marked.replace("‸", ""), new Reader());
  return hover(policy, lint(policy, { today: "2026-11-21" }, defaultSettings), offset)?.text;
}

test("a heading tells what the section is for and what was understood of it", () => {
  const text = hoverAt(`# Security Policy

## Response Time‸line

- **Initial Response**: Within 48 hours
- **Resolution**: We fix critical vulnerabilities within 30 days

Write to security@lanternworks.dev.
`);
  assert.match(text ?? "", /acknowledges within 48 h/);
  assert.match(text ?? "", /fixes (critical )?within 30 days/);
  assert.match(text ?? "", /OSPS Baseline/);
});

test("a heading above versions tells which are supported", () => {
  const text = hoverAt(`## Supported ‸Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | ✅        |
| 1.x     | ❌        |
`);
  assert.match(text ?? "", /Supported: 2\.x\./);
  assert.match(text ?? "", /Not supported: 1\.x\./);
});

test("a heading above a way to report names it, and what it names cannot turn into markup", () => {
  const text = hoverAt("## Reporting a Vulnerability‸\n\nWrite to security_team@lanternworks.dev.\n");
  assert.match(text ?? "", /security\\_team@lanternworks\.dev/);
});

test("a finding tells why", () => {
  const text = hoverAt("# Security Policy\n\nWrite to security@lanternworks.dev.\n\nLast updated: January‸ 2024\n");
  assert.match(text ?? "", /two years back/);
  assert.match(text ?? "", /docs\/rules\/review-overdue\.md/);
});

test("prose without findings has no hover", () => {
  assert.equal(hoverAt("# Security Policy\n\nWrite to ‸us at security@lanternworks.dev.\n"), undefined);
});

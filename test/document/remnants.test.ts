/** What templates leave behind is found; a project's own words and rows are left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { remnants } from "../../server/src/core/document/remnants.ts";

const reader = new Reader();

function left(text: string): readonly string[] {
  return remnants(reader.read(text)).remnants.map(({ span, text: words, part }) => {
    assert.equal(text.slice(span.start, span.end), words);
    return `${part}: ${words.replace(/\s+/g, " ").slice(0, 24)}`;
  });
}

const rows = "| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n| 4.0.x | :white_check_mark: |\n| < 4.0 | :x: |\n";
const table = `| Version | Supported |\n| ------- | --------- |\n${rows}`;
const versions =
  "Use this section to tell people about which versions of your project are\ncurrently being supported with security updates.";
const reporting = `Use this section to tell people how to report a vulnerability.

Tell them where to go, how often they can expect to get an update on a
reported vulnerability, what to expect if the vulnerability is accepted or
declined, etc.`;
const untouched = `# Security Policy\n\n## Supported Versions\n\n${versions}\n\n${table}\n## Reporting a Vulnerability\n\n${reporting}\n`;

const german = `# Sicherheitsrichtlinie\n\n## Unterstützte Versionen\n\nIn diesem Abschnitt können Sie angeben, welche Versionen unterstützt werden.\n\n${table}\n## Melden einer Sicherheitslücke\n\nIn diesem Abschnitt können Sie erläutern, wie eine Sicherheitslücke gemeldet wird.\n\nGeben Sie an, wohin sich jemand mit einer Sicherheitslücke wenden soll.\n`;

test("remnants: the template with nothing of substance changed", () => {
  const same = [
    untouched,
    untouched.replace("# Security Policy", "# Lantern Security Policy"),
    untouched.replaceAll("\n\n", "\n\n\n").replaceAll("|", " | "),
    untouched.replaceAll("\n", "\r\n"),
    `<!-- Our policy -->\n\n${untouched}`,
    untouched.replaceAll(":white_check_mark:", "✅").replaceAll(":x:", "❌"),
    german,
  ];
  for (const text of same) assert.equal(remnants(reader.read(text)).template, "unmodified", text);
});

test("remnants: the template with something changed", () => {
  const changed = [
    `${untouched}\nWrite to <security@lanternworks.dev>.\n`,
    untouched.replace(reporting, "Write to us."),
    untouched.replace(rows, "| 1.0.x | :white_check_mark: |\n"),
    untouched.replace("## Reporting", "## How we like it: Reporting").replace(versions, "These:"),
    untouched.replace("# Security Policy\n", "# Security Policy\n\n![badge](https://lanternworks.dev/b.svg)\n"),
  ];
  for (const text of changed) assert.equal(remnants(reader.read(text)).template, "remnant", text);
});

const found: readonly (readonly [text: string, ...parts: string[]])[] = [
  [versions, "instruction: Use this section to tell"],
  [`We fix 1.x. ${versions} Thanks.`, "instruction: Use this section to tell"],
  ["> use this section to tell people how to report a **vulnerability**", "instruction: use this section to tell"],
  [reporting, "instruction: Use this section to tell", "instruction: Tell them where to go, h"],
  [
    "Use this section to tell people about which versions of Lantern get fixes.",
    "instruction: Use this section to tell",
  ],
  ["Use esta seção para informar quais versões são suportadas.", "instruction: Use esta seção para info"],
  ["Verwenden Sie diesen Abschnitt, um zu sagen, welche Versionen gelten.", "instruction: Verwenden Sie diesen Abs"],
  ["本节告知用户如何报告漏洞。", "instruction: 本节告知用户如何报告漏洞。"],
  ["使用此部分告诉人们如何报告漏洞。", "instruction: 使用此部分告诉人们如何报告漏洞。"],
  ["Используйте этот раздел, чтобы рассказать, как сообщить об уязвимости.", "instruction: Используйте этот раздел,"],
  ["# Security policy for other intake systems", "instruction: Security policy for othe"],
  [
    table,
    "versions: | 5.1.x | :white_check_m",
    "versions: | 5.0.x | :x: |",
    "versions: | 4.0.x | :white_check_m",
    "versions: | < 4.0 | :x: |",
  ],
  [
    `| V | S |\n| - | - |\n| 6.0 | ✅ |\n| 5.0.x | ❌ |\n| 4.0.x | ✅ |\n`,
    "versions: | 5.0.x | ❌ |",
    "versions: | 4.0.x | ✅ |",
  ],
  [
    `| Wersja | Wspierana |\n| - | - |\n| 5.1.x | ✅ Tak |\n| 5.0.x | Nie |\n| 4.0.x | tak |\n`,
    "versions: | 5.1.x | ✅ Tak |",
    "versions: | 5.0.x | Nie |",
    "versions: | 4.0.x | tak |",
  ],
];

const leftAlone: readonly string[] = [
  "Use this section to check whether your version is supported.",
  "This section tells people about which versions are supported.",
  "We tell them where to go when the vulnerability is accepted.",
  "Questa sezione informa gli utenti sulle versioni del nostro progetto supportate.",
  "Use esta seção para saber mais.",
  `<!-- ${versions} -->`,
  `\`\`\`markdown\n${untouched}\`\`\``,
  "| V | S |\n| - | - |\n| 4.0.x | ✅ |\n| < 4.0 | ❌ |\n",
  "| V | S |\n| - | - |\n| 5.1.x | ✅ |\n| 5.0.x | ❌ |\n| < 5.0 | ❌ |\n",
  "| V | S |\n| - | - |\n| 5.1.x | ✅ |\n| 5.0.x | ✅ |\n| 4.0.x | ❌ |\n",
  "| V | S |\n| - | - |\n| 5.1.x | Yes |\n| 5.0.x | critical fixes only |\n| 4.0.x | No |\n",
  "",
];

test("remnants: found", () => {
  for (const [text, ...parts] of found) assert.deepEqual(left(text), parts, text);
});

test("remnants: left alone", () => {
  for (const text of leftAlone) {
    assert.deepEqual(left(text), [], text);
    assert.equal(remnants(reader.read(text)).template, "none");
  }
});

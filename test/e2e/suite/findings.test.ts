/** Is each kind of mistake shown, just where it is? */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { found, gone, judged, show, textFound } from "./policy.ts";

const reporting = "# Security Policy\n\n## Reporting a Vulnerability\n\n";
const versions = "# Security Policy\n\n## Supported Versions\n\n";
const channel = "\n## Reporting a Vulnerability\n\nWrite to <security@pulsewright.org>.\n";

/** Rule, policy, and the text that is to be underlined. */
const mistakes: readonly (readonly [rule: string, text: string, underlined: string | RegExp])[] = [
  ["placeholder-text", `${reporting}Write to [security contact - replace with actual email].\n`, /replace with actual/],
  ["placeholder-contact", `${reporting}Write to security@yourcompany.com.\n`, "security@yourcompany.com"],
  ["empty-link", `${reporting}Use the [form]() or write to <security@pulsewright.org>.\n`, /form|^$/],
  [
    "mailto-mismatch",
    `${reporting}Write to [security@pulsewright.org](mailto:secruity@pulsewright.org).\n`,
    /security@|secruity@/,
  ],
  ["no-private-channel", `${reporting}Please open an issue at <https://github.com/kestrel-bay/x/issues>.\n`, /./],
  [
    "template-text",
    `${versions}Use this section to tell people about which versions of your project are\ncurrently being supported with security updates.\n${channel}`,
    /Use this section/,
  ],
  [
    "template-versions",
    `${versions}| Version | Supported |\n| --- | --- |\n| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n| 4.0.x | :white_check_mark: |\n| < 4.0 | :x: |\n${channel}`,
    /5\.1\.x|Version/,
  ],
  [
    "eol-passed",
    `${versions}| Version | Supported | Until |\n| --- | --- | --- |\n| 2.x | :white_check_mark: | 2025-06-30 |\n${channel}`,
    "2025-06-30",
  ],
  ["review-overdue", `# Security Policy\n${channel}\n**Last updated**: 2024-02-11\n`, /2024-02-11/],
  [
    "mojibake",
    `# Security Policy\n\n## ðŸ”’ Reporting a Vulnerability\n\nWrite to <security@pulsewright.org>.\n`,
    "ðŸ”’",
  ],
  [
    "outdated-reference",
    `# Security Policy\n${channel}\n## Testing\n\nWe run \`safety check\` before each release.\n`,
    /safety check/,
  ],
  [
    "empty-section",
    `# Security Policy\n${channel}\n## Safe Harbor\n\n## Scope\n\nAll of this repository.\n`,
    /Safe Harbor/,
  ],
  ["missing-section", `# Security Policy\n\nWe care.\n\n## Scope\n\nAll of this repository is in scope.\n`, /./],
];

describe("a finding", () => {
  for (const [id, text, underlined] of mistakes) {
    it(`of ${id} is shown where it is`, async () => {
      const editor = await show(text);
      const shown = await textFound(editor, id);
      if (typeof underlined === "string") equal(shown, underlined);
      else ok(underlined.test(shown), `underlined: ${shown}`);
    });
  }

  it("names its rule with a link to the rule's page", async () => {
    const [finding] = await found(
      await show(`${reporting}Write to security@yourcompany.com.\n`),
      "placeholder-contact",
    );
    const code = finding?.code;
    ok(typeof code === "object" && /placeholder-contact/.test(String(code.target)), JSON.stringify(code));
    equal(finding?.severity, vscode.DiagnosticSeverity.Error);
  });

  it("goes when the mistake goes, and comes back with it", async () => {
    const editor = await show(`${reporting}Write to security@yourcompany.com.\n`);
    const [finding] = await found(editor, "placeholder-contact");
    await editor.edit((edit) => edit.replace(finding!.range, "security@pulsewright.org"));
    await gone(editor, "placeholder-contact");
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), "\nOr to security@yourcompany.com.\n"));
    await found(editor, "placeholder-contact");
  });

  it("is not made up: a sound policy has no errors and no warnings", async () => {
    const editor = await show(
      `# Security Policy\n\n## Reporting a Vulnerability\n\nPlease do not report vulnerabilities in public. Write to <security@pulsewright.org>; we answer within 3 working days.\n`,
    );
    const bad = (await judged(editor)).filter(({ severity }) => severity <= 2);
    equal(
      bad.map(({ code }) => code),
      [],
    );
  });
});

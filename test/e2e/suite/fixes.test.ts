/** Does a fix put right just what it says, in one step that can be undone? */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { found, gone, mend, quickFix, show, undo } from "./policy.ts";

const channel = "## Reporting a Vulnerability\n\nWrite to <security@pulsewright.org>.\n";

describe("a quick fix", () => {
  it("restores a damaged emoji", async () => {
    const editor = await show(`# Security Policy\n\n## ðŸ”’ Reporting a Vulnerability\n\nWrite to <a@b.org>.\n`);
    const text = await mend(editor, "mojibake", /./);
    equal(text, `# Security Policy\n\n## 🔒 Reporting a Vulnerability\n\nWrite to <a@b.org>.\n`);
    await gone(editor, "mojibake");
  });

  it("corrects a misspelt standard, and is undone in one step", async () => {
    const before = `# Security Policy\n\n${channel}\n## Compliance\n\nWe follow HIPPA.\n`;
    const editor = await show(before);
    equal(await mend(editor, "misspelt-standard", /HIPAA/), before.replace("HIPPA", "HIPAA"));
    await gone(editor, "misspelt-standard");
    equal(await undo(editor), before);
    await found(editor, "misspelt-standard");
  });

  it("brings the date of the last review up to today", async () => {
    const editor = await show(`# Security Policy\n\n${channel}\n**Last updated**: 2024-02-11\n`);
    const text = await mend(editor, "review-overdue", /./);
    ok(text.endsWith("**Last updated**: 2026-11-21\n"), text);
    await gone(editor, "review-overdue");
  });

  it("marks a version as unsupported once its date has passed", async () => {
    const rows = "| Version | Supported | Until |\n| --- | --- | --- |\n| 2.x | :white_check_mark: | 2025-06-30 |\n";
    const editor = await show(`# Security Policy\n\n## Supported Versions\n\n${rows}\n${channel}`);
    const text = await mend(editor, "eol-passed", /unsupported/i);
    ok(/\| 2\.x \| :x: *\| 2025-06-30 \|/.test(text), text);
    await gone(editor, "eol-passed");
  });

  it("is marked as the preferred one where it is safe", async () => {
    const editor = await show(`# Security Policy\n\n${channel}\n## Compliance\n\nWe follow HIPPA.\n`);
    const action = await quickFix(editor, "misspelt-standard", /HIPAA/);
    equal(action.isPreferred, true);
  });

  it("keeps the line ends of the document", async () => {
    const before = `# Security Policy\r\n\r\nWe care.\r\n\r\n## Scope\r\n\r\nAll of it.\r\n`;
    const editor = await show(before);
    const text = await mend(editor, "missing-section", /Insert the section/);
    ok(text.length > before.length, "nothing was inserted");
    ok(!/[^\r]\n/.test(text), "a line ends otherwise");
  });
});

describe("disabling a rule", () => {
  it("for a line writes a comment that silences it there only", async () => {
    const editor = await show(`# Security Policy\n\n${channel}\nWe follow HIPPA.\n\nHIPPA is the law.\n`);
    const text = await mend(editor, "misspelt-standard", /for this line/);
    ok(/security-policy-disable-(next-)?line misspelt-standard/.test(text), text);
    const [left] = await found(editor, "misspelt-standard", 1);
    ok(editor.document.lineAt(left!.range.start.line).text.startsWith("HIPPA is"), "the wrong one is left");
  });

  it("for a file silences all of it", async () => {
    const editor = await show(`# Security Policy\n\n${channel}\nWe follow HIPPA.\n\nHIPPA is the law.\n`);
    const text = await mend(editor, "misspelt-standard", /in this file/);
    ok(text.includes("security-policy-disable-file misspelt-standard"), text);
    await gone(editor, "misspelt-standard");
  });
});

describe("fixing all", () => {
  it("mends what is safe, leaves the promises alone, and is undone in one step", async () => {
    const before = `# Security Policy\n\n## ðŸ”’ Reporting a Vulnerability\n\nWrite to <security@pulsewright.org>.\n\nWe follow HIPPA.\n\n**Last updated**: 2024-02-11\n`;
    const editor = await show(before);
    await found(editor, "misspelt-standard");
    const done = await vscode.commands.executeCommand("securityPolicy.fixAll");
    equal(done, true);
    equal(editor.document.getText(), before.replace("ðŸ”’", "🔒").replace("HIPPA", "HIPAA"));
    await gone(editor, "misspelt-standard");
    await found(editor, "review-overdue");
    equal(await undo(editor), before);
  });

  it("changes nothing the second time", async () => {
    const editor = await show(`# Security Policy\n\n${channel}\nWe follow HIPPA.\n`);
    await found(editor, "misspelt-standard");
    await vscode.commands.executeCommand("securityPolicy.fixAll");
    await gone(editor, "misspelt-standard");
    const { version } = editor.document;
    equal(await vscode.commands.executeCommand("securityPolicy.fixAll"), false);
    equal(editor.document.version, version);
  });
});

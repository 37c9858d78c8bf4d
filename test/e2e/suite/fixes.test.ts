/** Does a fix put right just what it says, in one step that can be undone? */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { found, gone, mend, quickFix, show, undo } from "./policy.ts";

/** The lock of a heading, read with the wrong table. */
const damaged = "# Security Policy\n\n## ðŸ”’ Reporting a Vulnerability\n\nWrite to <security@pulsewright.org>.\n";
const channel = "## Reporting a Vulnerability\n\nWrite to <security@pulsewright.org>.\n";

describe("a quick fix", () => {
  it("restores a damaged emoji, and is undone in one step", async () => {
    const editor = await show(damaged);
    equal(await mend(editor, "mojibake", /🔒/), damaged.replace("ðŸ”’", "🔒"));
    await gone(editor, "mojibake");
    equal(await undo(editor), damaged);
    await found(editor, "mojibake");
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
    const action = await quickFix(await show(damaged), "mojibake", /🔒/);
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
  const twice = `${damaged}\nThanks ðŸ”’\n`;

  it("for a line writes a comment that silences it there only", async () => {
    const editor = await show(twice);
    const text = await mend(editor, "mojibake", /mojibake for this line/);
    ok(/security-policy-disable-(next-)?line mojibake/.test(text), text);
    const [left] = await found(editor, "mojibake", 1);
    ok(editor.document.lineAt(left!.range.start.line).text.startsWith("Thanks"), "the wrong one is left");
  });

  it("for a file silences all of it", async () => {
    const editor = await show(twice);
    const text = await mend(editor, "mojibake", /mojibake in this file/);
    ok(text.includes("security-policy-disable-file mojibake"), text);
    await gone(editor, "mojibake");
  });
});

describe("fixing all", () => {
  it("mends what is safe, leaves the promises alone, and is undone in one step", async () => {
    const before = `${damaged}\nThanks ðŸ”’\n\n**Last updated**: 2024-02-11\n`;
    const editor = await show(before);
    await found(editor, "mojibake", 2);
    equal(await vscode.commands.executeCommand("securityPolicy.fixAll"), true);
    equal(editor.document.getText(), before.replaceAll("ðŸ”’", "🔒"));
    await gone(editor, "mojibake");
    await found(editor, "review-overdue");
    equal(await undo(editor), before);
  });

  it("changes nothing the second time", async () => {
    const editor = await show(damaged);
    await found(editor, "mojibake");
    await vscode.commands.executeCommand("securityPolicy.fixAll");
    await gone(editor, "mojibake");
    const { version } = editor.document;
    equal(await vscode.commands.executeCommand("securityPolicy.fixAll"), false);
    equal(editor.document.version, version);
  });
});

/** Is an open policy judged by the repository it stands in, and anew when that changes? */
import * as vscode from "vscode";
import { describe, it } from "./bdd.ts";
import { extension, found, gone, show } from "./policy.ts";
import { write } from "./workspace.ts";

/** The table that a new policy has on GitHub: right where the project is at 5.1. */
const table = `# Security Policy

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 5.1.x   | :white_check_mark: |
| 5.0.x   | :x:                |
| 4.0.x   | :white_check_mark: |
| < 4.0   | :x:                |
`;
const linking = `# Security Policy

## Reporting a Vulnerability

Write to <security@acme.dev>, encrypted with [our key](security.asc).
`;
const remote = `[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n`;
const commit = `${"1".repeat(40)}\n`;

describe("the repository of an open policy", () => {
  it("is looked at anew when a manifest is written", async () => {
    await extension();
    await write("cases/facts-1/package.json", `{ "name": "rocket", "version": "1.2.0" }`);
    const editor = await show(table, "cases/facts-1/SECURITY.md");
    await found(editor, "template-versions");
    await write("cases/facts-1/package.json", `{ "name": "rocket", "version": "5.1.0" }`);
    await gone(editor, "template-versions");
  });

  it("is looked at anew when a tag is added", async () => {
    await extension();
    await write("cases/facts-2/.git/HEAD", "ref: refs/heads/main\n");
    await write("cases/facts-2/.git/config", remote);
    await write("cases/facts-2/.git/refs/tags/v1.2.0", commit);
    const editor = await show(table, "cases/facts-2/SECURITY.md");
    await found(editor, "template-versions");
    await write("cases/facts-2/.git/refs/tags/v5.1.0", commit);
    await gone(editor, "template-versions");
  });

  it("is looked at anew when a file that is linked is made, and when it goes", async () => {
    await extension();
    const editor = await show(linking, "cases/facts-3/SECURITY.md");
    await found(editor, "dead-path");
    const key = await write("cases/facts-3/security.asc", "no key\n");
    await gone(editor, "dead-path");
    await vscode.workspace.fs.delete(key);
    await found(editor, "dead-path");
  });
});

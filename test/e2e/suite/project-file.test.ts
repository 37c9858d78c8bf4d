/** Does `.security-policy.json` hold in the editor, at once, and does it say what is wrong in it? */
import * as vscode from "vscode";
import { equal } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { extension, found, gone, show } from "./policy.ts";
import { ask, findings } from "./wait.ts";
import { write } from "./workspace.ts";

const damaged = "# Security Policy\n\n## ðŸ”’ Reporting a Vulnerability\n\nWrite to <a@b.org>.\n";

describe("the project file", () => {
  it("chooses severities, and takes effect when it is written", async () => {
    await extension();
    await write("cases/file-1/.security-policy.json", `{ "rules": { "mojibake": "error" } } // ours`);
    const editor = await show(damaged, "cases/file-1/SECURITY.md");
    const isError = (some: readonly vscode.Diagnostic[]) =>
      some.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    await findings(editor.document.uri, "an error", isError);
    const file = await write("cases/file-1/.security-policy.json", `{ "rules": { "mojibake": "off" } }`);
    await gone(editor, "mojibake");
    await vscode.workspace.fs.delete(file);
    await found(editor, "mojibake");
  });

  it("says what is wrong in it, and what is valid holds", async () => {
    await extension();
    const file = await write(
      "cases/file-2/.security-policy.json",
      `{ "profil": "vdp", "rules": { "mojibake": "off" } }`,
    );
    const editor = await show(`${damaged}\n## Scope\n`, "cases/file-2/SECURITY.md");
    const [wrong] = await findings(file, "what is wrong", (some) => some.length === 1);
    equal(wrong?.message, "There is no key “profil”. Did you mean “profile”?");
    await found(editor, "empty-section");
    await gone(editor, "mojibake");
    await write("cases/file-2/.security-policy.json", `{ "profile": "vdp", "rules": { "mojibake": "off" } }`);
    await findings(file, "nothing wrong", (some) => some.length === 0);
  });

  it("takes another profile, with its comments as they are", async () => {
    await extension();
    const path = "cases/file-4/.security-policy.json";
    const file = await write(path, `{\n  // Ours.\n  "profile": "ossf"\n}\n`);
    const editor = await show(damaged, "cases/file-4/SECURITY.md");
    await found(editor, "mojibake");
    equal(await vscode.commands.executeCommand("securityPolicy.switchProfile", "vdp"), true);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    equal(text, `{\n  // Ours.\n  "profile": "vdp"\n}\n`);
    const { status } = await extension();
    await ask("the profile in the status", async () => status.item.detail?.includes("vdp") || undefined);
  });

  it("names further policies", async () => {
    await extension();
    await write("cases/file-3/.security-policy.json", `{ "files": ["docs/reports.md"] }`);
    const uri = await write("cases/file-3/docs/reports.md", damaged);
    await vscode.window.showTextDocument(uri);
    await findings(uri, "findings", (some) => some.length > 0);
  });
});

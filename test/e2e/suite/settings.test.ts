/** Do settings take effect at once? */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { extension, found, gone, show, withSetting } from "./policy.ts";
import { findings, until } from "./wait.ts";
import { write } from "./workspace.ts";

const damaged = "# Security Policy\n\n## ðŸ”’ Reporting a Vulnerability\n\nWrite to <a@b.org>.\n";

describe("settings", () => {
  it("turn a rule off, and on again", async () => {
    const editor = await show(damaged);
    await found(editor, "mojibake");
    await withSetting("rules", { mojibake: "off" }, () => gone(editor, "mojibake"));
    await found(editor, "mojibake");
  });

  it("give a rule another severity", async () => {
    const editor = await show(damaged);
    await found(editor, "mojibake");
    await withSetting("rules", { mojibake: "error" }, async () => {
      await findings(editor.document.uri, "an error", (some) =>
        some.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      );
    });
  });

  it("change the profile, and with it the sections that are asked for", async () => {
    const editor = await show(
      "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <a@b.org>.\n",
      "SECURITY.markdown",
    );
    const { outline, status } = await extension();
    const isMissing = (kind: string) =>
      outline.roots.some(
        (node) => node.type === "missing-group" && node.children.some(({ item }) => item.kind === kind),
      );
    await withSetting("profile", "vdp", async () => {
      await until("safe harbor to be missing", outline.onDidSettle, () => isMissing("safe-harbor") || undefined);
      ok(status.item.detail?.includes("vdp"), `detail: ${status.item.detail}`);
    });
    await withSetting("profile", "minimal", async () => {
      await until("nothing to be missing", outline.onDidSettle, () =>
        outline.document === editor.document && !isMissing("safe-harbor") ? true : undefined,
      );
    });
  });

  it("take another profile at the level that has one", async () => {
    await withSetting("profile", "ossf", async () => {
      const editor = await show(damaged);
      await found(editor, "mojibake");
      equal(await vscode.commands.executeCommand("securityPolicy.switchProfile", "vdp"), true);
      const said = vscode.workspace.getConfiguration("securityPolicy").inspect("profile");
      equal([said?.globalValue, said?.workspaceValue], ["vdp", undefined]);
    });
  });

  it("name further policies", async () => {
    const uri = await write("handbook/vulnerabilities.md", damaged);
    await extension();
    await vscode.window.showTextDocument(uri);
    equal(
      vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "security-policy"),
      [],
    );
    await withSetting("files", ["handbook/*.md"], async () => {
      await findings(uri, "findings", (some) => some.length > 0);
    });
    await findings(uri, "no findings", (some) => some.length === 0);
  });

  it("turn all of it off, and on again", async () => {
    const editor = await show(damaged);
    const { outline } = await extension();
    await found(editor, "mojibake");
    await withSetting("enable", false, async () => {
      await findings(editor.document.uri, "no findings", (some) => some.length === 0);
      await until("an empty outline", outline.onDidSettle, () => outline.roots.length === 0 || undefined);
    });
    await found(editor, "mojibake");
  });

  it("judge on saving only, where that is wanted", async () => {
    await withSetting("run", "onSave", async () => {
      const editor = await show("# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <a@b.org>.\n");
      await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), "\nThanks ðŸ”’\n"));
      await editor.document.save();
      await found(editor, "mojibake");
    });
  });
});

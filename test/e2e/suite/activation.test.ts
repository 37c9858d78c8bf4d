/** Does the extension keep out of the way until a policy is opened? (First of all: the server is not running yet.) */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { activated, found, show } from "./policy.ts";
import { findings } from "./wait.ts";
import { file, write } from "./workspace.ts";

const flawed = "# Security Policy\n\n## Reporting a Vulnerability\n\nTODO\n";

describe("starting", () => {
  it("starts no server for Markdown that is no policy", async () => {
    const uri = await write("notes/security-notes.md", flawed);
    await vscode.window.showTextDocument(uri);
    const api = await activated();
    ok(!api.started(), "the server was started");
  });

  it("starts no server for an old version of a policy beside the new one", async () => {
    const provider = { provideTextDocumentContent: () => flawed };
    const registered = vscode.workspace.registerTextDocumentContentProvider("old-version", provider);
    await vscode.window.showTextDocument(vscode.Uri.parse("old-version:/SECURITY.md"));
    const api = await activated();
    ok(!api.started(), "the server was started");
    registered.dispose();
  });

  it("starts the server at the first policy, whatever the case of its name", async () => {
    const uri = await write("first/Security.md", flawed);
    await vscode.window.showTextDocument(uri);
    await findings(uri, "findings", (some) => some.length > 0);
    ok((await activated()).started(), "the server was not started");
  });

  it("leaves other Markdown alone once the server runs", async () => {
    const other = await write("notes/reporting.md", flawed);
    await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.Two });
    await found(await show(flawed), "placeholder-text");
    equal(
      vscode.languages.getDiagnostics(other).filter(({ source }) => source === "security-policy"),
      [],
    );
  });

  it("looks at a policy that was never saved", async () => {
    const named = file("drafts/SECURITY.md").with({ scheme: "untitled" });
    const document = await vscode.workspace.openTextDocument(named);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), flawed));
    await findings(document.uri, "findings", (some) => some.length > 0);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});

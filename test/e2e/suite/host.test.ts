/** Does the editor open what it was asked to open? */
import * as vscode from "vscode";
import { equal } from "./assert.ts";
import { describe, it, say } from "./bdd.ts";
import { file } from "./workspace.ts";

describe("the editor", () => {
  it("has the workspace open", async () => {
    say(
      `    (VS Code ${vscode.version}, ${vscode.env.appName}, ${typeof process === "object" ? process.version : "web worker"})`,
    );
    const document = await vscode.workspace.openTextDocument(file("SECURITY.md"));
    equal(document.languageId, "markdown");
  });
});

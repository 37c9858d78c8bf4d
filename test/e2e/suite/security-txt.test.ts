/** Is a `security.txt` of the workspace judged where it stands, and mended? */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { extension, found, gone, mend } from "./policy.ts";
import { file } from "./workspace.ts";

describe("a security.txt", () => {
  it("shows that its time is over, and gets another year", async () => {
    await extension();
    const editor = await vscode.window.showTextDocument(file(".well-known/security.txt"));
    const [finding] = await found(editor, "security-txt-expired", 1);
    equal(editor.document.getText(finding?.range), "2026-05-31T23:59:59Z");
    const text = await mend(editor, "security-txt-expired", /^Expire on/);
    ok(text.includes("\nExpires: 2027-11-20T00:00:00Z\n"), text);
    await gone(editor, "security-txt-expired");
  });
});

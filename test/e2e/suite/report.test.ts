/** Does the report show the policy in front, in a page that listens, and follow it while it is typed? */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { extension, show } from "./policy.ts";
import { until } from "./wait.ts";

const text = `# Security of Acme

## Reporting a Vulnerability

Write to <security@acme.dev>. We acknowledge your report within 3 days.
`;

/** The tabs that show the report. */
function tabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("securityPolicy.report"));
}

describe("the report", () => {
  it("opens beside the policy with what it says", async () => {
    const editor = await show(text);
    const { report } = await extension();
    await vscode.commands.executeCommand("securityPolicy.showReport");
    const shown = await until("the report", report.onDidChange, () => report.report);
    equal(shown.title, "Security of Acme");
    equal(
      shown.ways.map(({ kind, value }) => [kind, value]),
      [["email", "security@acme.dev"]],
    );
    equal(
      shown.promises.map(({ act, hours }) => [act, hours]),
      [["acknowledge", 72]],
    );
    equal(
      shown.standards.map(({ id }) => id),
      ["scorecard"],
    );
    equal(tabs().length, 1);
    ok(vscode.window.visibleTextEditors.includes(editor), "the policy is gone");
  });

  it("follows the typing, and the policy in front", async () => {
    const editor = await show(text);
    const { report } = await extension();
    await vscode.commands.executeCommand("securityPolicy.showReport");
    await until("the report", report.onDidChange, () => report.report);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(editor.document.uri, editor.document.lineAt(0).range, "# Security of Emca");
    await vscode.workspace.applyEdit(edit);
    await until("the new title", report.onDidChange, () => report.report?.title === "Security of Emca" || undefined);
    // Else it would open in front of the report.
    await vscode.commands.executeCommand("workbench.action.focusFirstEditorGroup");
    await show("# Another Policy\n");
    await until("the other policy", report.onDidChange, () => report.report?.title === "Another Policy" || undefined);
    await vscode.commands.executeCommand("securityPolicy.showReport");
    equal(tabs().length, 1);
  });
});

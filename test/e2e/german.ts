/** Does the extension speak the language of the editor? Run in an editor that is set to German. */
import * as vscode from "vscode";
import { equal } from "./suite/assert.ts";
import { describe, it } from "./suite/bdd.ts";
import { extension, show } from "./suite/policy.ts";
import { until } from "./suite/wait.ts";

describe("in German", () => {
  it("names what is missing, and says why it is wanted", async () => {
    equal(vscode.env.language, "de");
    const { outline } = await extension();
    const { document } = await show("# Security Policy\n\n## Contact\n\nThe team.\n");
    const group = await until("what is missing", outline.onDidChangeTreeData, () =>
      outline.document === document ? outline.roots.find(({ type }) => type === "missing-group") : undefined,
    );
    equal(outline.getTreeItem(group).label, "Fehlend");
    const [first] = await outline.getChildren(group);
    const { label, tooltip } = first ? outline.getTreeItem(first) : {};
    equal(label, "Eine Schwachstelle melden");
    const said = tooltip instanceof vscode.MarkdownString ? tooltip.value : "";
    equal(/Meldeweg/.test(said) && /Einfügen/.test(said), true, said);
  });

  it("counts findings in the language status", async () => {
    const { status } = await extension();
    await show("# Security Policy\n\n## Contact\n\nTODO\n");
    const counted = () => (/^\d+ (?:Fehler|Warnung)/.test(status.item.text) ? status.item.text : undefined);
    await until("the count", vscode.languages.onDidChangeDiagnostics, counted);
  });
});

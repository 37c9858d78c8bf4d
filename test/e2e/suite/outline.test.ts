/** Does the outline show the policy in front, lead into the text, follow the cursor, and insert what is missing? */
import * as vscode from "vscode";
import type { Node, SectionNode } from "../../../client/src/outline/tree.ts";
import { walk } from "../../../client/src/outline/tree.ts";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { extension, show, undo } from "./policy.ts";
import { ask, until } from "./wait.ts";
import { write } from "./workspace.ts";

const text = `# Security Policy

## Supported Versions

Only the newest release.

## Reporting a Vulnerability

Write to security@yourcompany.com.

### What to Include

Steps to reproduce it.

## Scope

All of this repository.
`;

/** Waits until the outline is that of the text as it is now, and gives its nodes from top to bottom. */
async function outlineOf({ document }: vscode.TextEditor): Promise<Node[]> {
  const { outline } = await extension();
  return until("the outline", outline.onDidSettle, () =>
    outline.document === document && outline.version === document.version ? [...walk(outline.roots)] : undefined,
  );
}

function titles(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => (node.type === "section" ? [node.item.title] : []));
}

function sectionNamed(nodes: readonly Node[], title: string): SectionNode {
  const node = nodes.find((one) => one.type === "section" && one.item.title === title);
  if (node?.type !== "section") throw new Error(`no section ${title}`);
  return node;
}

/** Brings the view to the front. It is offered only once a policy was opened. */
async function showView(): Promise<void> {
  const { outline } = await extension();
  await ask("the view", async () => {
    await vscode.commands.executeCommand("securityPolicy.outline.focus").then(undefined, () => undefined);
    return outline.view.visible || undefined;
  });
}

describe("the outline", () => {
  it("shows the sections in document order, with their findings, and the missing ones behind", async () => {
    const editor = await show(text);
    const nodes = await outlineOf(editor);
    equal(titles(nodes), [
      "Security Policy",
      "Supported Versions",
      "Reporting a Vulnerability",
      "What to Include",
      "Scope",
    ]);
    const { outline } = await extension();
    const reporting = outline.getTreeItem(sectionNamed(nodes, "Reporting a Vulnerability"));
    equal(sectionNamed(nodes, "Reporting a Vulnerability").item.kind, "reporting");
    ok(Number(reporting.description) > 0, `description: ${reporting.description}`);
    ok(/\d error/.test(reporting.accessibilityInformation?.label ?? ""), "not said to a screen reader");
    const kinds = nodes.flatMap((node) => (node.type === "missing" ? [node.item.kind] : []));
    ok(!kinds.includes("scope") && !kinds.includes("reporting"), `missing: ${kinds}`);
  });

  it("goes with the text as it is edited", async () => {
    const editor = await show(text);
    await outlineOf(editor);
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(editor.document.lineCount, 0), "\n## Safe Harbor\n\nOf course.\n"),
    );
    ok(titles(await outlineOf(editor)).includes("Safe Harbor"), "the new section is not there");
  });

  it("is empty when no policy is in front, and another's when another is", async () => {
    const { outline } = await extension();
    await outlineOf(await show(text));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await until("an empty outline", outline.onDidSettle, () => outline.roots.length === 0 || undefined);
    equal(titles(await outlineOf(await show("# Security\n\n## Contact\n\n<a@b.org>\n"))), ["Security", "Contact"]);
  });

  it("leads to the section that is clicked", async () => {
    const editor = await show(text);
    const node = sectionNamed(await outlineOf(editor), "Scope");
    const { outline } = await extension();
    const { command } = outline.getTreeItem(node);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const { selection } = vscode.window.activeTextEditor!;
    equal(selection.start.line, 14);
    ok(editor.document.getText(selection).includes("Scope"), "the heading is not selected");
  });

  it("follows the cursor while it can be seen", async () => {
    const editor = await show(text);
    await outlineOf(editor);
    await showView();
    const { outline } = await extension();
    const front = await vscode.window.showTextDocument(editor.document);
    front.selection = new vscode.Selection(12, 0, 12, 0);
    const selected = () => {
      const [node] = outline.view.selection;
      return node?.type === "section" && node.item.title === "What to Include" ? node : undefined;
    };
    await until("the section of the cursor", outline.view.onDidChangeSelection, selected);
  });

  it("inserts the missing section that is clicked, at its place, in one step", async () => {
    const editor = await show("# Security Policy\n\nWe care.\n\n## Scope\n\nAll of it.\n", ".github/SECURITY.md");
    const before = editor.document.getText();
    const node = (await outlineOf(editor)).find((one) => one.type === "missing" && one.item.kind === "reporting");
    if (node?.type !== "missing") throw new Error("reporting is not missing");
    const { outline } = await extension();
    const { command } = outline.getTreeItem(node);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const after = editor.document.getText();
    ok(after.indexOf(`## ${node.item.title}`) > 0, after);
    ok(after.indexOf(`## ${node.item.title}`) < after.indexOf("## Scope"), `not at its place:\n${after}`);
    ok(!/\$\{\d/.test(after), "a tab stop was left in the text");
    const kinds = (await outlineOf(editor)).flatMap((one) => (one.type === "section" ? [one.item.kind] : []));
    ok(kinds.includes("reporting"), "it is still missing");
    equal(await undo(editor), before);
  });
});

describe("sections", () => {
  const parts = "# Security Policy\n\n## Scope\n\nAll of it.\n\n## Contact\n\n<a@b.org>\n\n### Office\n\nBy mail.\n";
  const swapped = "# Security Policy\n\n## Contact\n\n<a@b.org>\n\n### Office\n\nBy mail.\n\n## Scope\n\nAll of it.\n";

  /** Drags one section to another one, or below all of them, as the view does. */
  async function drag(editor: vscode.TextEditor, title: string, onto?: string): Promise<void> {
    const { outline } = await extension();
    const nodes = await outlineOf(editor);
    const data = new vscode.DataTransfer();
    const { token } = new vscode.CancellationTokenSource();
    await outline.drag.handleDrag?.([sectionNamed(nodes, title)], data, token);
    await outline.drag.handleDrop?.(onto === undefined ? undefined : sectionNamed(nodes, onto), data, token);
  }

  it("are put elsewhere by dragging, as one step, and the cursor goes with them", async () => {
    const editor = await show(parts);
    await drag(editor, "Contact", "Scope");
    equal(editor.document.getText(), swapped);
    equal(editor.selection.active.line, 2);
    equal(await undo(editor), parts);
    await drag(editor, "Scope");
    equal(editor.document.getText(), swapped);
  });

  it("stay where they are when they cannot stand there", async () => {
    const editor = await show(parts);
    await drag(editor, "Contact", "Office");
    await drag(editor, "Scope", "Scope");
    equal(editor.document.getText(), parts);
  });

  it("are moved by commands, at the cursor and in the view, again and again", async () => {
    const editor = await show(`${parts}\n## Thanks\n\nTo all.\n`);
    await outlineOf(editor);
    editor.selection = new vscode.Selection(15, 0, 15, 0);
    equal(await vscode.commands.executeCommand("securityPolicy.moveSectionUp"), true);
    equal(await vscode.commands.executeCommand("securityPolicy.moveSectionUp"), true);
    equal(await vscode.commands.executeCommand("securityPolicy.moveSectionUp"), false);
    ok(editor.document.getText().startsWith("# Security Policy\n\n## Thanks\n\nTo all.\n\n## Scope\n"), "not moved");
    const node = sectionNamed(await outlineOf(editor), "Thanks");
    equal(await vscode.commands.executeCommand("securityPolicy.moveSectionDown", node), true);
    ok(editor.document.getText().startsWith("# Security Policy\n\n## Scope\n"), "not moved back");
  });

  it("are mended one by one", async () => {
    const idle = "<!-- security-policy-disable-line mailto-mismatch -->";
    const editor = await show(`# Security\n\n## Scope\n\nAll. ${idle}\n\n## Contact\n\n<a@b.org> ${idle}\n`);
    const node = sectionNamed(await outlineOf(editor), "Contact");
    equal(await vscode.commands.executeCommand("securityPolicy.outline.fix", node), true);
    const lines = editor.document.getText().split("\n");
    ok(lines[4]!.includes(idle) && !lines[8]!.includes(idle), editor.document.getText());
  });
});

describe("the view", () => {
  it("shows each of several policies, those that nobody opened too", async () => {
    const uri = await write("kits/one/SECURITY.md", "# Security\n\n## Contact\n\n<a@b.org>\n");
    const editor = await show(text, "kits/two/SECURITY.md");
    const { outline } = await extension();
    const policy = await until("the policies", outline.onDidSettle, () =>
      outline.shown.find((node) => node.type === "policy" && node.uri === uri.toString()),
    );
    await outlineOf(editor);
    ok(
      outline.shown.every(({ type }) => type === "policy"),
      "something else is at the top",
    );
    const children = await outline.getChildren(policy);
    equal(titles([...walk(children)]), ["Security", "Contact"]);
    equal(outline.getParent(children[0]!)?.id, policy.id);
    equal(outline.document?.uri.toString(), editor.document.uri.toString());
  });

  it("leaves out none of many", async () => {
    await outlineOf(await show(text));
    const { outline } = await extension();
    const uris = await Promise.all(
      Array.from({ length: 60 }, (_, at) => write(`many/${at}/SECURITY.md`, "# Security\n\nBy mail.\n")),
    );
    await until("sixty policies", outline.onDidSettle, () => {
      const shown = new Set(outline.shown.map(({ id }) => id));
      return uris.every((uri) => shown.has(uri.toString())) || undefined;
    });
  });

  it("counts what wants attention, and shows nothing else on demand", async () => {
    const editor = await show(text);
    const nodes = await outlineOf(editor);
    const { outline } = await extension();
    const badge = await until("a badge", outline.onDidSettle, () => outline.view.badge);
    ok(badge.value > 0 && /attention/.test(badge.tooltip), `${badge.value}: ${badge.tooltip}`);
    await vscode.commands.executeCommand("securityPolicy.outline.filter");
    try {
      const left = titles([...walk(outline.roots)]);
      ok(left.includes("Reporting a Vulnerability") && !left.includes("Scope"), left.join(", "));
    } finally {
      await vscode.commands.executeCommand("securityPolicy.outline.unfilter");
    }
    equal(titles([...walk(outline.roots)]), titles(nodes));
  });
});

describe("inserting", () => {
  it("puts in a section by the name of its kind, with something to fill in selected", async () => {
    const editor = await show("# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <a@b.org>.\n");
    await outlineOf(editor);
    equal(await vscode.commands.executeCommand("securityPolicy.insertSection", "supported-versions"), true);
    const after = editor.document.getText();
    ok(after.indexOf("## Supported Versions") > 0, after);
    ok(after.indexOf("## Supported Versions") < after.indexOf("## Reporting"), `not at its place:\n${after}`);
    ok(!/\n\n\n/.test(after), "more than one blank line");
  });

  it("puts in all that is missing at once, as one step", async () => {
    const before = "# Security Policy\n\nWe care.\n";
    const editor = await show(before, "docs/SECURITY.md");
    const missing = (await outlineOf(editor)).filter((node) => node.type === "missing");
    ok(missing.length > 1, `only ${missing.length} missing`);
    equal(await vscode.commands.executeCommand("securityPolicy.insertAllMissing"), true);
    const left = (await outlineOf(editor)).filter((node) => node.type === "missing");
    equal(
      left.map((node) => node.type === "missing" && node.item.kind),
      [],
    );
    ok(!/\$\{\d/.test(editor.document.getText()), "a tab stop was left in the text");
    equal(await undo(editor), before);
  });
});

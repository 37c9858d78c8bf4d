/** Goes to a section and selects its heading. */
import * as vscode from "vscode";
import type { SectionNode } from "../outline/tree.ts";
import { showPolicy } from "../show-policy.ts";

export async function revealSection(node: SectionNode): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(node.uri));
  const { start, end } = node.item.selectionRange;
  const heading = new vscode.Range(start.line, start.character, end.line, end.character);
  const editor = await showPolicy(document, { selection: heading });
  editor.revealRange(heading, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Mends what can be mended in one section without changing what the policy promises. */
import * as vscode from "vscode";
import { type FixSectionResult, fixSectionRequest, type SectionParams } from "../../../server/src/lsp/protocol.ts";
import type { Outline } from "../outline/outline.ts";
import type { SectionNode } from "../outline/tree.ts";
import type { PolicyServer } from "../policy-server.ts";
import { rangeOf } from "./insert-sections.ts";

/** Applies the safe fixes inside the section, as one step to undo. Resolves with whether anything was changed. */
export async function fixSection(server: PolicyServer, outline: Outline, section: SectionNode): Promise<boolean> {
  const now = await outline.current(section);
  if (!now) return false;
  const { document, node } = now;
  const params: SectionParams = {
    uri: document.uri.toString(),
    version: document.version,
    section: node.item.selectionRange.start,
  };
  const result = await server.request<FixSectionResult>(fixSectionRequest, params);
  if (result === undefined || result.version !== document.version) return false;
  if (result.edits.length === 0) {
    const text = vscode.l10n.t("Nothing in this section can be fixed without a decision of yours.");
    vscode.window.setStatusBarMessage(text, 5000);
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of result.edits) edit.replace(document.uri, rangeOf(range), newText);
  return vscode.workspace.applyEdit(edit);
}

/** Moves a section of a policy, with all that is in it, as one step. */
import * as vscode from "vscode";
import {
  type MoveSectionParams,
  type MoveSectionResult,
  moveSectionRequest,
} from "../../../server/src/lsp/protocol.ts";
import type { Outline } from "../outline/outline.ts";
import type { SectionNode } from "../outline/tree.ts";
import type { PolicyServer } from "../policy-server.ts";
import { showPolicy } from "../show-policy.ts";
import { rangeOf } from "./insert-sections.ts";

/** Resolves with whether it was moved. @param to past its neighbour, to the end, or to the place of another section */
export function moveSection(
  server: PolicyServer,
  outline: Outline,
  section: SectionNode,
  to: "up" | "down" | "end" | SectionNode,
): Promise<boolean> {
  return outline.change(() => move(server, outline, section, to));
}

async function move(
  server: PolicyServer,
  outline: Outline,
  section: SectionNode,
  to: "up" | "down" | "end" | SectionNode,
): Promise<boolean> {
  const now = await outline.current(section);
  const target = typeof to === "string" ? to : (await outline.current(to))?.node.item.selectionRange.start;
  const params: MoveSectionParams | undefined = now &&
    target && {
      uri: now.document.uri.toString(),
      version: now.document.version,
      section: now.node.item.selectionRange.start,
      to: target,
    };
  const result = params && (await server.request<MoveSectionResult>(moveSectionRequest, params));
  if (!now || !result || result.version !== now.document.version) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("The section cannot be moved there."), 5000);
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(now.document.uri, rangeOf(result.edit.range), result.edit.newText);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  const { line, character } = result.heading;
  const heading = new vscode.Range(line, character, line, character);
  // The keyboard stays where it is, so that one can go on moving.
  const editor = await showPolicy(now.document, { preserveFocus: true, selection: heading });
  editor.revealRange(heading, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** In which colour a label of the outline is shown: by findings, and greyed where the section is missing. */
import * as vscode from "vscode";
import type { MissingNode, SectionNode } from "./tree.ts";

const scheme = "security-policy-section";

/** An address that carries all that the colour depends on; it leads to nothing. */
export function decorationUri(node: SectionNode | MissingNode): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${node.item.kind}`, query: stateOf(node) });
}

function stateOf(node: SectionNode | MissingNode): string {
  if (node.type === "missing") return "missing";
  const { error, warning } = node.item.findings;
  if (error > 0) return "error";
  return warning > 0 ? "warning" : "";
}

const colours: Readonly<Record<string, string>> = {
  missing: "disabledForeground",
  error: "list.errorForeground",
  warning: "list.warningForeground",
};

export const outlineDecorations: vscode.FileDecorationProvider = {
  provideFileDecoration(uri) {
    const colour = uri.scheme === scheme ? colours[uri.query] : undefined;
    return colour === undefined ? undefined : { color: new vscode.ThemeColor(colour) };
  },
};

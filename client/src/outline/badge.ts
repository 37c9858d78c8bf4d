/** How many findings want attention in the policies that are open: on the view, and in words. */
import * as vscode from "vscode";
import type { UpdatedParams } from "../../../server/src/lsp/protocol.ts";
import { attentionOf } from "./attention.ts";

/** None where nothing does. @param updates what was last said about each policy */
export function badgeOf(updates: Iterable<Pick<UpdatedParams, "findings">>): vscode.ViewBadge | undefined {
  const counts = [...updates].map(({ findings }) => attentionOf(findings)).filter((count) => count > 0);
  const value = counts.reduce((sum, count) => sum + count, 0);
  if (value === 0) return undefined;
  const { length } = counts;
  if (length > 1)
    return { value, tooltip: vscode.l10n.t("{0} findings in {1} policies want attention", value, length) };
  const tooltip =
    value === 1 ? vscode.l10n.t("1 finding wants attention") : vscode.l10n.t("{0} findings want attention", value);
  return { value, tooltip };
}

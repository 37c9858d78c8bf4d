/** How many findings there are, in words. */
import * as vscode from "vscode";

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

/** For example `2 errors, 1 warning`; empty where there are none. */
export function sayFindings({ error, warning, information }: FindingCounts): string {
  const parts: string[] = [];
  if (error > 0) parts.push(error === 1 ? vscode.l10n.t("1 error") : vscode.l10n.t("{0} errors", error));
  if (warning > 0) parts.push(warning === 1 ? vscode.l10n.t("1 warning") : vscode.l10n.t("{0} warnings", warning));
  if (information > 0) {
    parts.push(information === 1 ? vscode.l10n.t("1 suggestion") : vscode.l10n.t("{0} suggestions", information));
  }
  return parts.join(", ");
}

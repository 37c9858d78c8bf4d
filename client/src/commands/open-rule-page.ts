/** Opens the page of a rule that finds something in a section; asks which, where there are several. */
import * as vscode from "vscode";
import type { SectionNode } from "../outline/tree.ts";
import { rangeOf } from "./insert-sections.ts";

interface Page extends vscode.QuickPickItem {
  readonly target: vscode.Uri;
}

export async function openRulePage(section: SectionNode): Promise<void> {
  const pages = pagesOf(section);
  const [first, second] = pages;
  const placeHolder = vscode.l10n.t("Which rule?");
  const page = second === undefined ? first : await vscode.window.showQuickPick(pages, { placeHolder });
  if (page) await vscode.env.openExternal(page.target);
}

/** The pages of the rules that find something in the section, each once. */
export function pagesOf({ uri, item }: SectionNode): readonly Page[] {
  const pages = new Map<string, Page>();
  for (const { code, message, range, source } of vscode.languages.getDiagnostics(vscode.Uri.parse(uri))) {
    if (source !== "security-policy" || typeof code !== "object" || !rangeOf(item.range).contains(range)) continue;
    const label = String(code.value);
    if (!pages.has(label)) pages.set(label, { label, detail: message, target: code.target });
  }
  return [...pages.values()];
}

/** The report as a file, where the user wants it: in any file system of the editor. */
import * as vscode from "vscode";
import type { ReportResult } from "../../../server/src/lsp/protocol.ts";
import { pageOf } from "./page.ts";
import { reportParts } from "./report-html.ts";
import { reportMarkdown } from "./report-markdown.ts";

export type Format = "html" | "markdown";

export function isFormat(word: unknown): word is Format {
  return word === "html" || word === "markdown";
}

const filters: Readonly<Record<Format, Record<string, string[]>>> = {
  html: { HTML: ["html"] },
  markdown: { Markdown: ["md"] },
};

/**
 * Asks where to, and writes it.
 * @param policy where the policy is: the file is offered beside it
 * @param format told by the name of the file if not given
 * @returns where it was written; `undefined` if the user turned away
 */
export async function exportReport(
  report: ReportResult,
  policy: vscode.Uri,
  name: string,
  format?: Format,
): Promise<vscode.Uri | undefined> {
  const ending = format === "markdown" ? "md" : "html";
  const folder =
    policy.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(policy, "..");
  const file = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `security-policy-report.${ending}`) }),
    filters: format ? filters[format] : { ...filters.html, ...filters.markdown },
    title: vscode.l10n.t("Export Report"),
  });
  if (file === undefined) return undefined;
  const asMarkdown = format ? format === "markdown" : /\.(?:md|markdown)$/i.test(file.path);
  const text = asMarkdown ? reportMarkdown(report, { name, l10n: vscode.l10n }) : fileOf(report, name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

function fileOf(report: ReportResult, name: string): string {
  const title = vscode.l10n.t("Security Policy Report");
  const parts = reportParts(report, { name, live: false, l10n: vscode.l10n });
  return pageOf({ title: `${title}: ${report.title || name}`, language: vscode.env.language, parts });
}

/** In every host. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

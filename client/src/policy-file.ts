/** Which documents are security policies, a `security.txt` or a `security-insights.yml`, for the editor: the ones that are sent to the server, and no others. */
import * as vscode from "vscode";
import type { DocumentSelector } from "vscode-languageclient";
import type { FurtherPoliciesParams } from "../../server/src/lsp/protocol.ts";

/** `SECURITY.md` and `SECURITY.markdown` in any case, in any folder. Globs tell upper from lower case on some systems. */
export const policyFiles = "**/[sS][eE][cC][uU][rR][iI][tT][yY].{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}";

/** Further policies that project files name, as the server has told. */
let further: readonly { readonly folder: vscode.Uri; readonly glob: string }[] = [];

/** Takes what the server tells of further policies. */
export function setFurtherPolicies({ globs }: FurtherPoliciesParams): void {
  further = globs.map(({ folder, glob }) => ({ folder: vscode.Uri.parse(folder), glob }));
}

/**
 * Where a policy may be: files, documents not saved yet, and the file systems of the folders that are open. What other
 * schemes show (the left side of a comparison, an output, a cell of a notebook) is nobody's policy.
 */
function schemes(): ReadonlySet<string> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return new Set(["file", "untitled", ...folders.map(({ uri }) => uri.scheme)]);
}

/** The filters that every policy passes, with the globs of settings and project files counted from their folders. */
export function policyFilters(): readonly vscode.DocumentFilter[] {
  const filters: vscode.DocumentFilter[] = [];
  for (const scheme of schemes()) filters.push({ language: "markdown", scheme, pattern: policyFiles });
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const globs = vscode.workspace.getConfiguration("securityPolicy", folder.uri).get<unknown>("files");
    for (const glob of Array.isArray(globs) ? globs : []) {
      if (typeof glob !== "string" || glob === "") continue;
      const pattern = new vscode.RelativePattern(folder, glob);
      filters.push({ language: "markdown", scheme: folder.uri.scheme, pattern });
    }
  }
  for (const { folder, glob } of further) {
    // As in the settings, a name without a folder is meant anywhere below.
    const pattern = new vscode.RelativePattern(folder, glob.includes("/") ? glob.replace(/^\.?\//, "") : `**/${glob}`);
    filters.push({ language: "markdown", scheme: folder.scheme, pattern });
  }
  return filters;
}

/** What stands beside policies and is judged too. Other cases of the name of a `security.txt` are other files. */
const neighbourFiles = [
  "**/security.txt",
  "**/{security-insights,security_insights,SECURITY-INSIGHTS,SECURITY_INSIGHTS}.{yml,yaml}",
];

/** The filters that these pass, whatever their language is called. */
function neighbourFilters(): readonly vscode.DocumentFilter[] {
  return [...schemes()].flatMap((scheme) => neighbourFiles.map((pattern) => ({ scheme, pattern })));
}

/** The filters of all that the server judges, in the shape that the language client takes. */
export function judgedSelector(): DocumentSelector {
  return [...policyFilters(), ...neighbourFilters()].map(({ language, scheme, pattern }) => ({
    ...(language === undefined ? {} : { language }),
    ...(scheme === undefined ? {} : { scheme }),
    pattern: typeof pattern === "string" || pattern === undefined ? (pattern ?? "**") : onTheWire(pattern),
  }));
}

function onTheWire({ baseUri, pattern }: vscode.RelativePattern): { baseUri: string; pattern: string } {
  return { baseUri: baseUri.toString(), pattern };
}

/** Whether the document is a policy, by its name and place. */
export function isPolicyFile(document: vscode.TextDocument): boolean {
  return vscode.languages.match(policyFilters(), document) > 0;
}

/** Whether the document is one of those that stand beside policies, by its name. */
export function isNeighbourFile(document: vscode.TextDocument): boolean {
  return vscode.languages.match(neighbourFilters(), document) > 0;
}

/** Whether the settings that hold for the document let us look at it. */
export function isEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration("securityPolicy", document).get("enable", true);
}

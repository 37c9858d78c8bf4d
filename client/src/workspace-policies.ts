/** Does the workspace have a policy, and where? */
import * as vscode from "vscode";
import type { ActivePolicy } from "./active-policy.ts";

const policies = "**/[sS][eE][cC][uU][rR][iI][tT][yY].{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}";
const othersFolders = ["node_modules", "bower_components", "vendor", ".venv", "dist"];
const others = `**/{${othersFolders.join(",")}}/**`;

/** Whether the file belongs to somebody else, or is made from others. */
export function isApart({ path }: vscode.Uri): boolean {
  return path.split("/").some((name) => othersFolders.includes(name));
}

/**
 * The search stops at so many, and which ones it then has found is left to chance: far more than a team keeps. A row in
 * a list costs nothing until somebody looks at it.
 */
const most = 2000;

/** The policies of the workspace, those nearest to the root first. @param limit how many at most, whichever they are */
export async function findPolicies(limit = most): Promise<vscode.Uri[]> {
  return nearestFirst(await vscode.workspace.findFiles(policies, others, limit));
}

/** Sorted by how deep they lie, then by name. */
export function nearestFirst(uris: readonly vscode.Uri[]): vscode.Uri[] {
  return [...uris].sort((a, b) => depth(a) - depth(b) || a.path.localeCompare(b.path));
}

function depth({ path }: vscode.Uri): number {
  return path.split("/").length;
}

/** The policy in one of the places of a folder where hosting sites look. */
export async function policyIn(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (const place of ["", ".github", "docs"]) {
    const inner = vscode.Uri.joinPath(folder, place);
    const entries = await vscode.workspace.fs.readDirectory(inner).then(undefined, () => []);
    const found = entries.find(([name]) => /^security\.(?:md|markdown)$/i.test(name));
    if (found) return vscode.Uri.joinPath(inner, found[0]);
  }
  return undefined;
}

/** Whether the folder is kept by git, or shown by a host that keeps it. */
async function isRepository({ uri }: vscode.WorkspaceFolder): Promise<boolean> {
  if (uri.scheme === "vscode-vfs") return true;
  return vscode.workspace.fs.stat(vscode.Uri.joinPath(uri, ".git")).then(
    () => true,
    () => false,
  );
}

/** A repository of the workspace, where no folder of it has a policy and nobody has said that this is meant so. */
async function isWanting(): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration("securityPolicy");
  const rule = settings.get<Record<string, unknown>>("rules")?.["policy-missing"];
  const severity = typeof rule === "object" && rule !== null && "severity" in rule ? rule.severity : rule;
  if (severity === "off" || !settings.get("enable", true)) return false;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const repositories = await Promise.all(folders.map(isRepository));
  if (!repositories.includes(true)) return false;
  // Not every file system can be searched.
  return (await Promise.all(folders.map(({ uri }) => policyIn(uri)))).every((policy) => policy === undefined);
}

/**
 * Sets the context keys by which the outline shows itself: `securityPolicy.present` for good once a policy was opened or
 * found, `securityPolicy.absent` while a repository has none, so that people without either never see an empty view.
 * Where there is none, the item in the language status of the README offers one.
 */
export function watchWorkspace(active: ActivePolicy): vscode.Disposable[] {
  let present = false;
  let absent: vscode.Disposable | undefined;
  const set = (key: string, value: boolean) =>
    void vscode.commands.executeCommand("setContext", `securityPolicy.${key}`, value);
  const setPresent = () => {
    if (!present) set("present", true);
    present = true;
    setAbsent(false);
  };
  const setAbsent = (wanting: boolean) => {
    if (wanting === (absent !== undefined)) return;
    set("absent", wanting);
    absent?.dispose();
    absent = wanting ? offerPolicy() : undefined;
  };
  const look = async () => {
    if ((await findPolicies(1)).length > 0) setPresent();
    else setAbsent(await isWanting());
  };
  if (active.editor) setPresent();
  else void look();
  return [
    { dispose: () => absent?.dispose() },
    active.onDidChange((editor) => editor && setPresent()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void look()),
    vscode.workspace.onDidCreateFiles(() => void look()),
    vscode.workspace.onDidDeleteFiles(() => void look()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("securityPolicy")) void look();
    }),
  ];
}

function offerPolicy(): vscode.Disposable {
  const files = { language: "markdown", pattern: "**/{README,Readme,readme,CONTRIBUTING}.md" };
  const item = vscode.languages.createLanguageStatusItem("securityPolicy.absent", files);
  item.name = vscode.l10n.t("Security Policy");
  item.text = vscode.l10n.t("This repository has no security policy");
  item.command = { command: "securityPolicy.newPolicy", title: vscode.l10n.t("New Policy…") };
  return item;
}

/** Has the policy in front judged by another profile: where its profile is said now, the project file or a setting. */
import * as vscode from "vscode";
import {
  type OutlineParams,
  type ProfileEditParams,
  type ProfileEditResult,
  type ProfilesResult,
  profileEditRequest,
  profilesRequest,
} from "../../../server/src/lsp/protocol.ts";
import type { PolicyServer } from "../policy-server.ts";
import { inUsersWords } from "../server-words.ts";

interface Item extends vscode.QuickPickItem {
  readonly profile: string;
}

/** Resolves with whether a profile was chosen and written. @param given a profile: without asking */
export async function switchProfile(
  server: PolicyServer,
  document: vscode.TextDocument,
  given?: unknown,
): Promise<boolean> {
  const params: OutlineParams = { uri: document.uri.toString() };
  const known = await server.request<ProfilesResult>(profilesRequest, params);
  if (!known) return false;
  const profile = typeof given === "string" ? given : await pick(known);
  if (profile === undefined || profile === known.profile) return false;
  if (known.projectFile !== undefined) return writeInProject(server, document, known.projectFile, profile);
  const settings = vscode.workspace.getConfiguration("securityPolicy", document);
  await settings.update("profile", profile, levelOf(settings.inspect("profile")));
  return true;
}

async function pick({ profile: current, profiles }: ProfilesResult): Promise<string | undefined> {
  const purposes = purposesOfProfiles();
  const titles = (of: readonly string[]) => of.map(inUsersWords).join(", ");
  const items = profiles.map(({ profile, required, recommended }): Item => {
    const asked = [
      required.length > 0 ? vscode.l10n.t("Required: {0}.", titles(required)) : "",
      recommended.length > 0 ? vscode.l10n.t("Recommended: {0}.", titles(recommended)) : "",
    ];
    return {
      profile,
      label: profile === current ? `$(check) ${profile}` : profile,
      description: purposes.get(profile) ?? "",
      detail: asked.filter(Boolean).join(" "),
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Switch Profile"),
    placeHolder: vscode.l10n.t("Whose expectations is the policy judged by?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.profile;
}

/** What each profile is for, as the settings say it in the language of the editor. */
function purposesOfProfiles(): ReadonlyMap<string, string> {
  const extension = vscode.extensions.getExtension("security-policy.security-policy");
  const properties = extension?.packageJSON?.contributes?.configuration?.properties;
  const { enum: names = [], enumDescriptions = [] } = properties?.["securityPolicy.profile"] ?? {};
  return new Map(names.map((name: string, index: number) => [name, enumDescriptions[index]]));
}

/** The nearest level that says something; where none does, that of the workspace, else that of the user. */
function levelOf(said: { workspaceFolderValue?: unknown; workspaceValue?: unknown; globalValue?: unknown } = {}) {
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  if (said.workspaceFolderValue !== undefined) return WorkspaceFolder;
  if (said.workspaceValue !== undefined) return Workspace;
  return said.globalValue === undefined && vscode.workspace.workspaceFolders?.length ? Workspace : Global;
}

/** As one step to undo in the project file, which is saved unless it has other changes. */
async function writeInProject(
  server: PolicyServer,
  document: vscode.TextDocument,
  projectFile: string,
  profile: string,
): Promise<boolean> {
  const file = await vscode.workspace.openTextDocument(vscode.Uri.parse(projectFile));
  const { isDirty } = file;
  const uri = document.uri.toString();
  const params: ProfileEditParams = { uri, profile, projectFile, text: file.getText() };
  const edits = await server.request<ProfileEditResult>(profileEditRequest, params);
  if (!edits) {
    await vscode.window.showTextDocument(file);
    void vscode.window.showWarningMessage(vscode.l10n.t("The project file cannot be changed: mend it first."));
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits)
    edit.replace(file.uri, new vscode.Range(file.positionAt(start), file.positionAt(end)), text);
  const done = await vscode.workspace.applyEdit(edit);
  return done && (isDirty || file.save());
}

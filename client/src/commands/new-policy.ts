/** Writes a policy into a folder that has none, after a few questions. */
import * as vscode from "vscode";
import { type NewPolicyParams, type NewPolicyResult, newPolicyRequest } from "../../../server/src/lsp/protocol.ts";
import { askAll } from "../new-policy/flow.ts";
import type { PolicyServer } from "../policy-server.ts";
import { inUsersWords } from "../server-words.ts";
import { policyIn } from "../workspace-policies.ts";

/** Every host has it, but no library of types that they share. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** @param given the folder, where the command comes from one. Resolves with whether a policy was written */
export async function newPolicy(server: PolicyServer, given?: unknown): Promise<boolean> {
  const folder = given instanceof vscode.Uri ? given : await chooseFolder();
  if (folder === undefined) return false;
  const there = await policyIn(folder);
  if (there !== undefined) return showExisting(there);
  await server.ensure();
  const compose = (answers: NewPolicyParams["answers"]) => {
    const params: NewPolicyParams = { folder: folder.toString(), ...(answers && { answers }) };
    return server.request<NewPolicyResult>(newPolicyRequest, params);
  };
  const first = await compose({});
  if (first === undefined) {
    void vscode.window.showErrorMessage(vscode.l10n.t("The server for security policies is not running."));
    return false;
  }
  if (first.existing !== undefined) return showExisting(vscode.Uri.parse(first.existing));
  const written = (await askAll(compose))?.written;
  return written !== undefined && write(written);
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Open the folder of the project first."));
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  const placeHolder = vscode.l10n.t("Which folder shall the policy be for?");
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
}

async function showExisting(uri: vscode.Uri): Promise<false> {
  await vscode.window.showTextDocument(uri);
  vscode.window.setStatusBarMessage(vscode.l10n.t("There is a security policy already."), 5000);
  return false;
}

/** Makes the file, as one step to undo, and shows what its author should look at first. */
async function write({ uri, text, review, notes }: NonNullable<NewPolicyResult["written"]>): Promise<boolean> {
  const target = vscode.Uri.parse(uri);
  const edit = new vscode.WorkspaceEdit();
  // Without `overwrite` it fails where there is a file.
  edit.createFile(target, { contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit))) {
    const path = vscode.workspace.asRelativePath(target);
    void vscode.window.showErrorMessage(vscode.l10n.t("{0} could not be written.", path));
    return false;
  }
  const at = new vscode.Position(review.start.line, review.start.character);
  const editor = await vscode.window.showTextDocument(target, { selection: new vscode.Range(at, at), preview: false });
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  void tell(notes);
  return true;
}

/** What is left to do, said once. */
async function tell(notes: NonNullable<NewPolicyResult["written"]>["notes"]): Promise<void> {
  if (notes.length === 0) return;
  const text = notes.map((note) => [inUsersWords(note.text), note.detail].filter(Boolean).join(" ")).join(" ");
  const url = notes.find((note) => note.url !== undefined)?.url;
  const open = vscode.l10n.t("Open Repository Settings");
  const chosen = await vscode.window.showInformationMessage(text, ...(url === undefined ? [] : [open]));
  if (chosen === open && url !== undefined) await vscode.env.openExternal(vscode.Uri.parse(url));
}

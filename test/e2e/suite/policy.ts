/** What a test does with a policy: opens it, waits until it is understood, mends it, puts it away. */
import * as vscode from "vscode";
import type { SecurityPolicyApi } from "../../../client/src/start.ts";
import { afterEach } from "./bdd.ts";
import { ask, findings, rule, until } from "./wait.ts";
import { write } from "./workspace.ts";

/** The day that every test is run on. */
export const today = "2026-11-21";

let ready: Promise<SecurityPolicyApi> | undefined;
let count = 0;

/** What the extension gives when it is activated, without starting anything. */
export async function activated(): Promise<SecurityPolicyApi> {
  const extension = vscode.extensions.getExtension<SecurityPolicyApi>("security-policy.security-policy");
  if (extension === undefined) throw new Error("the extension is not there");
  return extension.activate();
}

/** The extension with its server running on the day of the tests. */
export function extension(): Promise<SecurityPolicyApi> {
  ready ??= activated().then(async (api) => {
    await api.restart(today);
    return api;
  });
  return ready;
}

/** Opens a text as a policy of its own and shows it. @param path below the workspace; one never used if not given */
export async function show(text: string, path = `cases/${++count}/SECURITY.md`): Promise<vscode.TextEditor> {
  await extension();
  return vscode.window.showTextDocument(await write(path, text));
}

/** Waits until findings of the rule are shown, and gives them. @param count how many; if not given, any */
export async function found(editor: vscode.TextEditor, id: string, count?: number): Promise<vscode.Diagnostic[]> {
  const ofRule = (some: readonly vscode.Diagnostic[]) => some.filter((one) => rule(one) === id);
  const wanted = (some: readonly vscode.Diagnostic[]) =>
    count === undefined ? ofRule(some).length > 0 : ofRule(some).length === count;
  return ofRule(await findings(editor.document.uri, `${count ?? "any"} of ${id}`, wanted));
}

/** What the server finds in the text as it is now, asked for outright: where nothing is found, no event tells it. */
export async function judged({ document }: vscode.TextEditor): Promise<readonly { code: string; severity: number }[]> {
  const client = await (await extension()).client();
  const params = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
  const { items } = await client.sendRequest<{ items: { code: string; severity: number }[] }>(
    "textDocument/diagnostic",
    params,
  );
  return items;
}

/** Waits until no finding of the rule is shown any more. */
export async function gone(editor: vscode.TextEditor, id: string): Promise<void> {
  await findings(editor.document.uri, `no ${id}`, (some) => !some.some((one) => rule(one) === id));
}

/** The text that the first finding of the rule is about. */
export async function textFound(editor: vscode.TextEditor, id: string): Promise<string> {
  const [finding] = await found(editor, id);
  return editor.document.getText(finding?.range);
}

/** The quick fix with this title for the first finding of the rule. */
export async function quickFix(editor: vscode.TextEditor, id: string, title: RegExp): Promise<vscode.CodeAction> {
  const { uri } = editor.document;
  const [finding] = await found(editor, id);
  let offered: readonly string[] = [];
  return ask(`the fix ${title} for ${id}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      finding?.range,
      vscode.CodeActionKind.QuickFix.value,
      50,
    );
    offered = actions.map((action) => action.title);
    return actions.find((action) => title.test(action.title));
  }).catch((error: Error) => Promise.reject(new Error(`${error.message}; offered: ${offered.join(", ")}`)));
}

/** Applies the quick fix, and gives the text that comes of it. */
export async function mend(editor: vscode.TextEditor, id: string, title: RegExp): Promise<string> {
  const { edit } = await quickFix(editor, id, title);
  if (edit === undefined) throw new Error(`the fix ${title} for ${id} has no edit`);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`the fix ${title} for ${id} was not applied`);
  return editor.document.getText();
}

/** Undoes the last step in the editor, and gives the text that comes of it. */
export async function undo(editor: vscode.TextEditor): Promise<string> {
  await vscode.window.showTextDocument(editor.document);
  const { version } = editor.document;
  await vscode.commands.executeCommand("undo");
  return until("undo", vscode.workspace.onDidChangeTextDocument, () =>
    editor.document.version > version ? editor.document.getText() : undefined,
  );
}

/** Sets a setting for the user, while the act lasts. */
export async function withSetting(name: string, value: unknown, act: () => Promise<void>): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration("securityPolicy").update(name, to, vscode.ConfigurationTarget.Global);
  await set(value);
  try {
    await act();
  } finally {
    await set(undefined);
  }
}

afterEach(async () => {
  await vscode.workspace.saveAll();
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
});

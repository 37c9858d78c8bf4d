/** How is the policy in front: the item in the editor's language status. */
import * as vscode from "vscode";
import type { UpdatedParams } from "../../server/src/lsp/protocol.ts";
import type { ActivePolicy } from "./active-policy.ts";
import { sayFindings } from "./findings.ts";
import { policyFilters } from "./policy-file.ts";
import type { PolicyServer } from "./policy-server.ts";

export class Status implements vscode.Disposable {
  readonly item: vscode.LanguageStatusItem;
  readonly #server: PolicyServer;
  readonly #active: ActivePolicy;
  readonly #listeners: vscode.Disposable[];
  /** What was last said about each policy, by address. */
  readonly #updates = new Map<string, UpdatedParams>();

  constructor(server: PolicyServer, active: ActivePolicy) {
    this.#server = server;
    this.#active = active;
    this.item = vscode.languages.createLanguageStatusItem("securityPolicy.status", [...policyFilters()]);
    this.item.name = vscode.l10n.t("Security Policy");
    this.#listeners = [
      server.onDidChangeState(() => this.refresh()),
      server.onDidUpdate((update) => {
        this.#updates.set(vscode.Uri.parse(update.uri).toString(), update);
        this.refresh();
      }),
      active.onDidChange(() => this.refresh()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#updates.delete(uri.toString())),
    ];
    this.refresh();
  }

  /** Shows the state of now, as after a change of settings. */
  refresh(): void {
    const { item } = this;
    const document = this.#active.document;
    item.selector = [...policyFilters()];
    item.busy = this.#server.state === "starting";
    item.severity = vscode.LanguageStatusSeverity.Information;
    item.detail = "";
    item.command = { command: "securityPolicy.showOutput", title: vscode.l10n.t("Show Output") };
    if (this.#server.state === "failed") {
      item.text = vscode.l10n.t("The server for security policies is not running");
      item.severity = vscode.LanguageStatusSeverity.Error;
      item.command = { command: "securityPolicy.restart", title: vscode.l10n.t("Restart") };
      return;
    }
    const update = document && this.#updates.get(document.uri.toString());
    if (document === undefined || update === undefined) {
      item.text = vscode.l10n.t("Security policy");
      return;
    }
    item.text = sayFindings(update.findings) || vscode.l10n.t("No findings");
    item.detail = vscode.l10n.t("Profile {0}, {1} ms", update.profile, Math.max(1, Math.round(update.milliseconds)));
    item.command = { command: "securityPolicy.switchProfile", title: vscode.l10n.t("Switch Profile") };
    if (update.findings.error > 0) item.severity = vscode.LanguageStatusSeverity.Error;
    else if (update.findings.warning > 0) item.severity = vscode.LanguageStatusSeverity.Warning;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.item.dispose();
  }
}

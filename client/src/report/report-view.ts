/** The report in a panel beside the policy: as the policy is now, in the editor's theme. */
import * as vscode from "vscode";
import { type OutlineParams, type ReportResult, reportRequest } from "../../../server/src/lsp/protocol.ts";
import type { ActivePolicy } from "../active-policy.ts";
import { insertSections } from "../commands/insert-sections.ts";
import type { PolicyServer } from "../policy-server.ts";
import { showPolicy } from "../show-policy.ts";
import { exportReport, isFormat } from "./export-report.ts";
import { escaped } from "./html.ts";
import { pageOf } from "./page.ts";
import { reportParts } from "./report-html.ts";

/** What the page says when a button is pressed: the data of the button. */
interface Said {
  readonly ready?: true;
  readonly line?: string;
  readonly character?: string;
  readonly insert?: string;
  readonly export?: string;
}

/** Where random numbers come from, in every host. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

export class ReportView implements vscode.Disposable {
  readonly #server: PolicyServer;
  readonly #active: ActivePolicy;
  readonly #icon: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<ReportResult>();
  readonly #listeners: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  #report: ReportResult | undefined;
  #told: ReportResult | undefined;
  /** Whether the page listens; while it is hidden, it does not. */
  #ready = false;
  /** It changed while the page was hidden. */
  #stale = false;
  #asking = false;
  #askAgain = false;

  /** The page was given another report. */
  readonly onDidChange = this.#changed.event;

  constructor(server: PolicyServer, active: ActivePolicy, extension: vscode.Uri) {
    this.#server = server;
    this.#active = active;
    this.#icon = vscode.Uri.joinPath(extension, "media", "view.svg");
    this.#listeners = [
      server.onDidUpdate(({ uri }) => {
        if (vscode.Uri.parse(uri).toString() !== this.#uri?.toString()) return;
        // Nobody looks: it is asked for when somebody does.
        if (this.#panel?.visible) void this.#refresh();
        else this.#stale = true;
      }),
      active.onDidChange((editor) => {
        if (this.#panel && editor) void this.#follow(editor.document.uri);
      }),
    ];
  }

  /** The report that the page was given last; `undefined` where there is no page. */
  get report(): ReportResult | undefined {
    return this.#told;
  }

  /** Opens the report on the policy in front, or brings it to the front. */
  async show(): Promise<void> {
    const document = this.#active.document;
    if (this.#panel) this.#panel.reveal(undefined);
    if (!document) return;
    if (!this.#panel) this.#open();
    await this.#follow(document.uri);
  }

  /** Writes the report on the policy in front, or the one that is shown, to a file. @param format asked for if not given */
  async export(format?: unknown): Promise<vscode.Uri | undefined> {
    const uri = this.#active.document?.uri ?? this.#uri;
    const report = uri && (await this.#ask(uri));
    if (!uri || !report) return undefined;
    return exportReport(report, uri, nameOf(uri), isFormat(format) ? format : undefined);
  }

  #open(): void {
    const panel = vscode.window.createWebviewPanel(
      "securityPolicy.report",
      vscode.l10n.t("Security Policy Report"),
      vscode.ViewColumn.Beside,
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    panel.iconPath = this.#icon;
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#uri = undefined;
      this.#report = undefined;
      this.#told = undefined;
    });
    // A hidden page is gone, and begins anew when it is shown again.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#ready = false;
    });
    panel.webview.onDidReceiveMessage((said: Said) => this.#hear(said));
    this.#ready = false;
    this.#panel = panel;
    panel.webview.html = pageOf({
      title: panel.title,
      language: vscode.env.language,
      parts: { head: `<h1>${escaped(panel.title)}</h1>`, way: "", promised: "", versions: "", standards: "" },
      nonce: nonceOf(crypto.getRandomValues(new Uint8Array(16))),
    });
  }

  async #follow(uri: vscode.Uri): Promise<void> {
    // What is known is of another policy.
    if (uri.toString() !== this.#uri?.toString()) this.#report = undefined;
    this.#uri = uri;
    await this.#refresh();
  }

  /** Asks for the report. What comes in meanwhile is asked for once more at the end. */
  async #refresh(): Promise<void> {
    this.#askAgain = true;
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#askAgain) {
        this.#askAgain = false;
        this.#stale = false;
        const uri = this.#uri;
        const report = uri && (await this.#ask(uri));
        if (!report || uri !== this.#uri) continue;
        this.#report = report;
        this.#tell();
      }
    } finally {
      this.#asking = false;
    }
  }

  async #ask(uri: vscode.Uri): Promise<ReportResult | undefined> {
    const params: OutlineParams = { uri: uri.toString() };
    await this.#server.ensure();
    return this.#server.request<ReportResult>(reportRequest, params);
  }

  #tell(): void {
    if (!this.#panel || !this.#report || !this.#uri || !this.#ready) return;
    const parts = reportParts(this.#report, { name: nameOf(this.#uri), live: true, l10n: vscode.l10n });
    void this.#panel.webview.postMessage({ parts });
    this.#told = this.#report;
    this.#changed.fire(this.#report);
  }

  async #hear(said: Said): Promise<void> {
    if (said.ready) {
      this.#ready = true;
      if (this.#stale) await this.#refresh();
      else this.#tell();
    } else if (said.export !== undefined) await this.export(said.export);
    else if (this.#uri) {
      const document = await vscode.workspace.openTextDocument(this.#uri);
      const editor = await showPolicy(document, {}, vscode.ViewColumn.One);
      if (said.insert !== undefined) await insertSections(this.#server, editor.document, [said.insert]);
      else goTo(editor, Number(said.line), Number(said.character));
    }
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }
}

function goTo(editor: vscode.TextEditor, line: number, character: number): void {
  if (!Number.isInteger(line) || !Number.isInteger(character)) return;
  const at = editor.document.validatePosition(new vscode.Position(line, character));
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

function nonceOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

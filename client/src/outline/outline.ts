/** The view "Security Policy": the sections of the policy in front, with their findings, and the ones that are missing. */
import * as vscode from "vscode";
import { type OutlineParams, type OutlineResult, outlineRequest } from "../../../server/src/lsp/protocol.ts";
import type { ActivePolicy } from "../active-policy.ts";
import type { PolicyServer } from "../policy-server.ts";
import { outlineDecorations } from "./decorations.ts";
import { childrenOf, type Node, parentOf, type SectionNode, sectionAt, treeOf } from "./tree.ts";
import { treeItemOf } from "./tree-item.ts";

export class Outline implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly view: vscode.TreeView<Node>;
  readonly #server: PolicyServer;
  readonly #active: ActivePolicy;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable[];
  #roots: readonly Node[] = [];
  #document: vscode.TextDocument | undefined;
  #version = -1;
  /** The section that the cursor was last seen in. */
  #followed: SectionNode | undefined;
  #asking = false;
  #askAgain = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: PolicyServer, active: ActivePolicy) {
    this.#server = server;
    this.#active = active;
    this.view = vscode.window.createTreeView("securityPolicy.outline", {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#listeners = [
      this.view,
      vscode.window.registerFileDecorationProvider(outlineDecorations),
      active.onDidChange(() => this.refresh()),
      server.onDidChangeState(() => this.refresh()),
      server.onDidUpdate(({ uri }) => {
        if (vscode.Uri.parse(uri).toString() === active.document?.uri.toString()) void this.refresh();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === active.editor) this.follow();
      }),
      this.view.onDidChangeVisibility(() => this.follow()),
    ];
    void this.refresh();
  }

  /** The top nodes, as the view shows them. */
  get roots(): readonly Node[] {
    return this.#roots;
  }

  /** The policy that the nodes are of. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** The version of the text that the nodes were made from; -1 while there are none. */
  get version(): number {
    return this.#version;
  }

  /** Asks for the outline of the policy in front. What comes in meanwhile is asked for once more at the end. */
  async refresh(): Promise<void> {
    this.#askAgain = true;
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#askAgain) {
        this.#askAgain = false;
        await this.#ask();
      }
    } finally {
      this.#asking = false;
    }
  }

  async #ask(): Promise<void> {
    const document = this.#active.document;
    const params: OutlineParams | undefined = document && { uri: document.uri.toString() };
    const result = params && (await this.#server.request<OutlineResult>(outlineRequest, params));
    if (document !== this.#active.document) return;
    this.#document = result && document;
    this.#version = result?.version ?? -1;
    this.#roots = result ? treeOf(result) : [];
    this.#followed = undefined;
    this.#say(result);
    this.#changed.fire();
    this.follow();
  }

  #say(result: OutlineResult | undefined): void {
    const text = result?.pointer ? vscode.l10n.t("This policy points to another one.") : undefined;
    // Unset, not set to nothing: an empty message would take up a line.
    this.view.message = text as string;
  }

  /** Selects the section that the cursor is in, where the view can be seen; the keyboard stays in the text. */
  follow(): void {
    const editor = this.#active.editor;
    if (!editor || !this.view.visible || editor.document !== this.#document) return;
    const node = sectionAt(this.#roots, editor.selection.active);
    if (node === undefined || node === this.#followed) return;
    this.#followed = node;
    // Fails only where the tree has changed under way; the next change follows again.
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return treeItemOf(node);
  }

  getChildren(node?: Node): Node[] {
    return [...(node === undefined ? this.#roots : childrenOf(node))];
  }

  getParent(node: Node): Node | undefined {
    return parentOf(node);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }
}

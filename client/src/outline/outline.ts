/** The view "Security Policy": the sections of the policies, with their findings, and the ones that are missing. */
import * as vscode from "vscode";
import {
  type OutlineParams,
  type OutlineResult,
  outlineRequest,
  type UpdatedParams,
} from "../../../server/src/lsp/protocol.ts";
import type { ActivePolicy } from "../active-policy.ts";
import type { PolicyServer } from "../policy-server.ts";
import { attentive } from "./attention.ts";
import { badgeOf } from "./badge.ts";
import { outlineDecorations } from "./decorations.ts";
import { dragController } from "./drag.ts";
import { PolicyList } from "./policy-list.ts";
import { childrenOf, type Node, parentOf, policyNode, type SectionNode, sectionAt, treeOf, walk } from "./tree.ts";
import { treeItemOf } from "./tree-item.ts";

export class Outline implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly view: vscode.TreeView<Node>;
  readonly drag: vscode.TreeDragAndDropController<Node>;
  readonly #server: PolicyServer;
  readonly #active: ActivePolicy;
  readonly #list: PolicyList;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #settled = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable[];
  /** What was last said about each policy, by address. */
  readonly #results = new Map<string, OutlineResult>();
  readonly #updates = new Map<string, UpdatedParams>();
  readonly #pending = new Set<string>();
  #shown: readonly Node[] = [];
  /** What the nodes were made from. */
  #made = "";
  #roots: readonly Node[] = [];
  #document: vscode.TextDocument | undefined;
  #version = -1;
  #filtered = false;
  /** The section that the cursor was last seen in. */
  #followed: SectionNode | undefined;
  #asking: Promise<void> | undefined;
  #changes: Promise<unknown> = Promise.resolve();
  #changing = 0;

  readonly onDidChangeTreeData = this.#changed.event;

  /** What was asked for last is known, whether it looks different or not. */
  readonly onDidSettle = this.#settled.event;

  constructor(server: PolicyServer, active: ActivePolicy) {
    this.#server = server;
    this.#active = active;
    this.#list = new PolicyList();
    this.drag = dragController(server, this);
    this.view = vscode.window.createTreeView("securityPolicy.outline", {
      treeDataProvider: this,
      showCollapseAll: true,
      dragAndDropController: this.drag,
    });
    this.#listeners = [
      this.view,
      this.#list,
      vscode.window.registerFileDecorationProvider(outlineDecorations),
      active.onDidChange(() => this.refresh()),
      server.onDidChangeState(() => this.refresh(...this.#results.keys())),
      server.onDidUpdate((update) => {
        const uri = vscode.Uri.parse(update.uri).toString();
        this.#updates.set(uri, update);
        this.view.badge = badgeOf(this.#updates.values());
        void this.refresh(uri);
      }),
      this.#list.onDidChange((gone) => {
        if (gone !== undefined) this.#results.delete(gone);
        void this.refresh();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === active.editor) this.follow();
      }),
      this.view.onDidChangeVisibility(() => this.follow()),
    ];
    void this.refresh();
  }

  /** The top nodes, as the view shows them: policies where there are several. */
  get shown(): readonly Node[] {
    return this.#shown;
  }

  /** The nodes of the policy in front. */
  get roots(): readonly Node[] {
    return this.#roots;
  }

  /** The policy in front, where it has an outline. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** The version of its text that the nodes were made from; -1 while there are none. */
  get version(): number {
    return this.#version;
  }

  /** Whether only what wants attention is shown. */
  get filtered(): boolean {
    return this.#filtered;
  }

  set filtered(filtered: boolean) {
    this.#filtered = filtered;
    void vscode.commands.executeCommand("setContext", "securityPolicy.outline.filtered", filtered);
    this.#show();
  }

  /** The section of that id, whether it is shown or not. */
  find(id: unknown): SectionNode | undefined {
    for (const [uri, result] of this.#results) {
      for (const node of walk(treeOf(result, uri))) if (node.type === "section" && node.id === id) return node;
    }
    return undefined;
  }

  /** The section of the policy in front that the cursor is in. */
  atCursor(): SectionNode | undefined {
    const { editor } = this.#active;
    const uri = this.document?.uri.toString();
    const result = uri === undefined ? undefined : this.#results.get(uri);
    return editor && result && sectionAt(treeOf(result, uri), editor.selection.active);
  }

  /** The section as it stands in the text of now, with that text; `undefined` where it is gone. */
  async current({ id, uri }: SectionNode): Promise<{ node: SectionNode; document: vscode.TextDocument } | undefined> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (this.#results.get(uri)?.version !== document.version) await this.refresh(uri);
    const node = this.find(id);
    const isNow = this.#results.get(uri)?.version === document.version;
    return isNow && node ? { node, document } : undefined;
  }

  /**
   * Changes the text when earlier changes are done, with the same section selected all the while: keys that are pressed
   * meanwhile mean that one, and the cursor is in another until the text has settled.
   */
  change<T>(act: () => Promise<T>): Promise<T> {
    this.#changing++;
    const settled = () => {
      this.#changing--;
      this.follow();
    };
    const done = this.#changes.then(act).finally(() => this.refresh().finally(settled));
    this.#changes = done.catch(() => undefined);
    return done;
  }

  /** Asks for the outlines of these policies and of the one in front. What comes in meanwhile is asked for at the end. */
  refresh(...uris: readonly string[]): Promise<void> {
    const front = this.#active.document?.uri.toString();
    for (const uri of front === undefined ? uris : [...uris, front]) this.#pending.add(uri);
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
      if (this.#pending.size > 0) void this.refresh();
    });
    return this.#asking;
  }

  async #ask(): Promise<void> {
    do {
      const uris = [...this.#pending];
      this.#pending.clear();
      await Promise.all(uris.map((uri) => this.#askFor(uri)));
    } while (this.#pending.size > 0);
    this.#show();
  }

  async #askFor(uri: string): Promise<void> {
    // What is not open the server knows nothing of: what was said before still holds.
    if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri)) return;
    const params: OutlineParams = { uri };
    const result = await this.#server.request<OutlineResult>(outlineRequest, params);
    if (result) this.#results.set(uri, result);
    else {
      this.#results.delete(uri);
      this.#forget(uri);
    }
  }

  #forget(uri: string): void {
    if (this.#updates.delete(uri)) this.view.badge = badgeOf(this.#updates.values());
  }

  #show(): void {
    const { document } = this.#active;
    const front = document?.uri.toString();
    const policies = this.#list.with(document);
    const resultOf = (uri: string) => {
      const result = this.#results.get(uri);
      return result && this.#filtered ? attentive(result) : result;
    };
    const result = front === undefined ? undefined : resultOf(front);
    // Drawn anew only where it looks different: a menu that is open, or a row that is dragged, would lose its section.
    const outlines = policies.map((uri) => [uri, resultOf(uri.toString())]);
    const made = JSON.stringify([front, result, outlines], (key, value) => (key === "version" ? 0 : value));
    const isNew = made !== this.#made;
    this.#made = made;
    if (isNew) this.#draw(policies, front, resultOf);
    this.#document = result && document;
    this.#version = result?.version ?? -1;
    this.#say(result);
    if (isNew) this.#changed.fire();
    this.#settled.fire();
    this.follow();
  }

  #draw(
    policies: readonly vscode.Uri[],
    front: string | undefined,
    resultOf: (uri: string) => OutlineResult | undefined,
  ): void {
    const result = front === undefined ? undefined : resultOf(front);
    this.#followed = undefined;
    if (policies.length > 1) {
      this.#shown = policies
        .map((uri) => policyNode(uri.toString(), vscode.workspace.asRelativePath(uri), resultOf(uri.toString())))
        .filter(({ known, children }) => !this.#filtered || !known || children.length > 0);
      this.#roots = this.#shown.flatMap((node) => (node.uri === front ? childrenOf(node) : []));
    } else this.#shown = this.#roots = result ? treeOf(result, front) : [];
  }

  #say(result: OutlineResult | undefined): void {
    let text: string | undefined;
    if (result?.pointer) text = vscode.l10n.t("This policy points to another one.");
    else if (this.#filtered && result && this.roots.length === 0) text = vscode.l10n.t("Nothing wants attention.");
    // Unset, not set to nothing: an empty message would take up a line.
    this.view.message = text as string;
  }

  /** Selects the section that the cursor is in, where the view can be seen; the keyboard stays where it is. */
  follow(): void {
    const editor = this.#active.editor;
    if (this.#changing > 0 || !editor || !this.view.visible || editor.document !== this.document) return;
    const node = sectionAt(this.roots, editor.selection.active);
    if (node === undefined || node === this.#followed) return;
    this.#followed = node;
    // Fails only where the tree has changed under way; the next change follows again.
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return treeItemOf(node, this.#active.document?.uri.toString());
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.type === "policy" && !node.known) {
      // The server knows only what is open.
      await vscode.workspace.openTextDocument(vscode.Uri.parse(node.uri)).then(undefined, () => undefined);
      await this.#server.ensure();
      await this.#askFor(node.uri);
      const result = this.#results.get(node.uri);
      if (result) void this.refresh();
      return result ? [...policyNode(node.uri, node.title, this.#filtered ? attentive(result) : result).children] : [];
    }
    return [...(node === undefined ? this.#shown : childrenOf(node))];
  }

  getParent(node: Node): Node | undefined {
    return parentOf(node);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
    this.#settled.dispose();
  }
}

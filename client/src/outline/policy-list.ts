/** Which policies does the workspace have, as far as the outline shows them? */
import * as vscode from "vscode";
import { policyFiles } from "../policy-file.ts";
import { findPolicies, isApart, nearestFirst } from "../workspace-policies.ts";

/**
 * More are not shown, and which ones is then left to the search: it stops at any so many. Far above what a team keeps,
 * for a row costs nothing until it is unfolded.
 */
const most = 2000;

export class PolicyList implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<string | undefined>();
  readonly #listeners: vscode.Disposable[];
  #found: readonly vscode.Uri[] = [];
  #searches = false;
  #searchesAgain = false;

  /** Policies came or went, or the one of the address given has another text. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(policyFiles);
    this.#listeners = [
      watcher,
      // Not every file system can be searched, or soon: what an event tells counts at once.
      watcher.onDidCreate((uri) => {
        if (!isApart(uri)) this.#set([...this.#found, uri]);
        this.#find();
      }),
      watcher.onDidDelete((uri) => {
        this.#set(this.#found.filter((other) => other.toString() !== uri.toString()));
        this.#find();
      }),
      watcher.onDidChange((uri) => {
        const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
        if (!isOpen) this.#changed.fire(uri.toString());
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#find()),
    ];
    this.#find();
  }

  /** Those of the workspace and the one given, the nearest to the root first. */
  with(document: vscode.TextDocument | undefined): readonly vscode.Uri[] {
    const isIn = this.#found.some((uri) => uri.toString() === document?.uri.toString());
    return document === undefined || isIn ? this.#found : [...this.#found, document.uri];
  }

  /** Searches once at a time: what changes meanwhile, as with a branch that is checked out, is seen by one more search. */
  #find(): void {
    this.#searchesAgain = this.#searches;
    if (this.#searches) return;
    this.#searches = true;
    const ended = (found: readonly vscode.Uri[]) => {
      this.#searches = false;
      if (this.#searchesAgain) this.#find();
      else if (found.length > 0) this.#set(found);
    };
    findPolicies(most).then(ended, () => ended([]));
  }

  #set(uris: readonly vscode.Uri[]): void {
    const found = nearestFirst([...new Map(uris.map((uri) => [uri.toString(), uri])).values()]).slice(0, most);
    if (String(found) === String(this.#found)) return;
    this.#found = found;
    this.#changed.fire(undefined);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }
}

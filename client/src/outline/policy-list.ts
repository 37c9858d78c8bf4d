/** Which policies does the workspace have, as far as the outline shows them? */
import * as vscode from "vscode";
import { policyFiles } from "../policy-file.ts";
import { findPolicies, isApart, nearestFirst } from "../workspace-policies.ts";

export class PolicyList implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<string | undefined>();
  readonly #listeners: vscode.Disposable[];
  /** By address. */
  readonly #known = new Map<string, vscode.Uri>();
  /** The known ones in order, since somebody asked. */
  #sorted: readonly vscode.Uri[] | undefined;
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
        const address = uri.toString();
        if (!isApart(uri) && !this.#known.has(address)) {
          this.#known.set(address, uri);
          this.#change();
        }
        this.#find();
      }),
      watcher.onDidDelete((uri) => {
        if (this.#known.delete(uri.toString())) this.#change();
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
    this.#sorted ??= nearestFirst([...this.#known.values()]);
    const isIn = document === undefined || this.#known.has(document.uri.toString());
    return isIn ? this.#sorted : [...this.#sorted, document.uri];
  }

  /** Searches once at a time: what changes meanwhile, as with a branch that is checked out, is seen by one more search. */
  #find(): void {
    this.#searchesAgain = this.#searches;
    if (this.#searches) return;
    this.#searches = true;
    const ended = (found: readonly vscode.Uri[]) => {
      this.#searches = false;
      if (this.#searchesAgain) this.#find();
      else if (found.length > 0) this.#replace(found);
    };
    findPolicies().then(ended, () => ended([]));
  }

  #replace(found: readonly vscode.Uri[]): void {
    if (found.length === this.#known.size && found.every((uri) => this.#known.has(uri.toString()))) return;
    this.#known.clear();
    for (const uri of found) this.#known.set(uri.toString(), uri);
    this.#change();
  }

  #change(): void {
    this.#sorted = undefined;
    this.#changed.fire(undefined);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }
}

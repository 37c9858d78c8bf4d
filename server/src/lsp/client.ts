/** What the client at the other end can do. */

import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";

export interface Client {
  /** Positions count these units. */
  readonly encoding: "utf-16" | "utf-8";
  /** Asks for diagnostics itself (3.17); else they are published. */
  readonly pulls: boolean;
  /** Can be told to ask for diagnostics again. */
  readonly refreshes: boolean;
  /** Can be told to ask for code lenses again. */
  readonly refreshesLenses: boolean;
  /** Answers `workspace/configuration`. */
  readonly configures: boolean;
  /** Wants to be asked for notifications on changed settings. */
  readonly registersConfiguration: boolean;
  /** Can be asked for word of changed files. */
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly related: boolean;
  readonly descriptions: boolean;
  /** Takes edits with versions. */
  readonly versionedEdits: boolean;
  /** Takes edits with tab stops. */
  readonly snippetEdits: boolean;
  /** Shows what an edit does before it is applied, where that is asked for. */
  readonly annotations: boolean;
  /** Takes edits that create, and that move, files. */
  readonly creates: boolean;
  readonly renames: boolean;
  readonly appliesEdits: boolean;
  /** Takes code actions, not only commands. */
  readonly codeActions: boolean;
  /** Asks for the edit of a code action when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly nestedSymbols: boolean;
  /** Takes completions with tab stops. */
  readonly snippetItems: boolean;
  /** Shows Markdown beside completions. */
  readonly markdownPreviews: boolean;
  readonly options: InitializationOptions;
}

/** Reads the abilities of a client from what it says at the start. */
export function clientOf(params: InitializeParams): Client {
  const { workspace, textDocument, general } = params.capabilities;
  const action = textDocument?.codeAction;
  const item = textDocument?.completion?.completionItem;
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  const operations = workspace?.workspaceEdit?.resourceOperations ?? [];
  return {
    encoding:
      general?.positionEncodings?.find((one) => one === "utf-8" || one === "utf-16") === "utf-8" ? "utf-8" : "utf-16",
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    configures: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    related:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    descriptions:
      textDocument?.diagnostic?.codeDescriptionSupport === true ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    versionedEdits,
    snippetEdits: versionedEdits && workspace?.workspaceEdit?.snippetEditSupport === true,
    annotations: versionedEdits && workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    creates: versionedEdits && operations.includes("create"),
    renames: versionedEdits && operations.includes("rename"),
    appliesEdits: workspace?.applyEdit === true,
    codeActions: action?.codeActionLiteralSupport !== undefined,
    resolvesEdits: action?.dataSupport === true && action.resolveSupport?.properties.includes("edit") === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippetItems: item?.snippetSupport === true,
    markdownPreviews: item?.documentationFormat?.includes("markdown") === true,
    options: optionsOf(params.initializationOptions),
  };
}

function optionsOf(value: unknown): InitializationOptions {
  if (typeof value !== "object" || value === null) return {};
  const { ownSymbols, ownPaths, files, projectFiles, today, settings } = value as Record<string, unknown>;
  return {
    ...(ownSymbols === true ? { ownSymbols } : {}),
    ...(ownPaths === true ? { ownPaths } : {}),
    ...(files === true ? { files } : {}),
    ...(Array.isArray(projectFiles) ? { projectFiles: projectFiles.filter((one) => typeof one === "string") } : {}),
    ...(typeof today === "string" && /^\d{4}-\d{2}-\d{2}$/.test(today) ? { today } : {}),
    ...(settings === undefined ? {} : { settings }),
  };
}

/** Asks which kind of section to insert. */
import * as vscode from "vscode";
import { type OutlineParams, type SectionKindsResult, sectionKindsRequest } from "../../../server/src/lsp/protocol.ts";
import { sayNeed } from "../outline/tree-item.ts";
import type { PolicyServer } from "../policy-server.ts";
import { inUsersWords } from "../server-words.ts";
import { groupKinds } from "./section-groups.ts";

type Kind = SectionKindsResult["kinds"][number];

interface Item extends vscode.QuickPickItem {
  readonly section?: string;
}

/** The kind chosen; `undefined` if the user turned away. */
export async function pickSection(server: PolicyServer, document: vscode.TextDocument): Promise<string | undefined> {
  const params: OutlineParams = { uri: document.uri.toString() };
  const items = server
    .request<SectionKindsResult>(sectionKindsRequest, params)
    .then((result) => itemsOf(result?.kinds ?? []));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Insert Section"),
    placeHolder: vscode.l10n.t("Which section?"),
    matchOnDetail: true,
  });
  return picked?.section;
}

function itemsOf(kinds: readonly Kind[]): Item[] {
  const { missing, possible, present } = groupKinds(kinds);
  return [
    ...group(vscode.l10n.t("missing"), missing, ({ need }) => sayNeed(need)),
    ...group(vscode.l10n.t("also possible"), possible, () => ""),
    ...group(vscode.l10n.t("already there"), present, () => ""),
  ];
}

function group(label: string, kinds: readonly Kind[], describe: (kind: Kind) => string): Item[] {
  if (kinds.length === 0) return [];
  const items = kinds.map((kind) => ({
    label: inUsersWords(kind.title),
    description: describe(kind),
    detail: inUsersWords(kind.purpose),
    iconPath: new vscode.ThemeIcon(kind.icon),
    section: kind.kind,
  }));
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

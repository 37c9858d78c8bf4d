/** The commands, by id. */
import * as vscode from "vscode";
import type { ActivePolicy } from "../active-policy.ts";
import type { Outline } from "../outline/outline.ts";
import type { MissingNode, SectionNode } from "../outline/tree.ts";
import type { PolicyServer } from "../policy-server.ts";
import type { ReportView } from "../report/report-view.ts";
import { fixAll } from "./fix-all.ts";
import { fixSection } from "./fix-section.ts";
import { insertSections } from "./insert-sections.ts";
import { moveSection } from "./move-section.ts";
import { newPolicy } from "./new-policy.ts";
import { openPolicy } from "./open-policy.ts";
import { openRulePage } from "./open-rule-page.ts";
import { pickSection } from "./pick-section.ts";
import { revealSection } from "./reveal-section.ts";
import { rollForward } from "./roll-forward.ts";
import { switchProfile } from "./switch-profile.ts";

export function registerCommands(
  server: PolicyServer,
  active: ActivePolicy,
  outline: Outline,
  report: ReportView,
): vscode.Disposable[] {
  /** A section of the view; the word `selection`: the one that is selected there; else the one at the cursor. */
  const move = (section: unknown, to: "up" | "down") => {
    const [selected] = section === "selection" ? outline.view.selection : [];
    const id = (section as SectionNode | undefined)?.id ?? selected?.id ?? outline.atCursor()?.id;
    const node = outline.find(id);
    return node !== undefined && moveSection(server, outline, node, to);
  };
  /** The policy in front; where there is none, as in the walkthrough, that of the workspace is opened. */
  const policy = async () => {
    if (active.document === undefined) {
      await openPolicy();
      active.refresh();
      await server.ensure();
    }
    return active.document;
  };
  /** Resolves with `false` where there is no policy to act on. */
  const onPolicy = async (act: (document: vscode.TextDocument) => Promise<boolean>) => {
    const document = await policy();
    return document !== undefined && act(document);
  };
  const commands: Record<string, (...args: never[]) => unknown> = {
    restart: () => server.restart(),
    showOutput: () => server.output.show(),
    open: () => openPolicy(),
    newPolicy: (folder?: unknown) => newPolicy(server, folder),
    fixAll: () => onPolicy(fixAll),
    /** With the name of a kind: without asking. */
    insertSection: (kind?: string) =>
      onPolicy(async (document) => {
        const wanted = typeof kind === "string" ? kind : await pickSection(server, document);
        return wanted !== undefined && insertSections(server, document, [wanted]);
      }),
    insertAllMissing: () => onPolicy((document) => insertSections(server, document, [])),
    rollForward: () => onPolicy((document) => rollForward(server, document)),
    showReport: async () => {
      if (report.report === undefined) await policy();
      await report.show();
    },
    /** With `html` or `markdown`: in that format. */
    exportReport: (format?: unknown) => report.export(format),
    /** With the name of a profile: without asking. */
    switchProfile: (profile?: unknown) => onPolicy((document) => switchProfile(server, document, profile)),
    moveSectionUp: (section?: unknown) => move(section, "up"),
    moveSectionDown: (section?: unknown) => move(section, "down"),
    "outline.reveal": (node: SectionNode) => revealSection(node),
    "outline.insert": async ({ uri, item }: MissingNode) =>
      insertSections(server, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)), [item.kind]),
    "outline.insertBehind": async (node: SectionNode) => {
      const now = await outline.current(node);
      const wanted = now && (await pickSection(server, now.document));
      if (now === undefined || wanted === undefined) return false;
      return insertSections(server, now.document, [wanted], now.node.item.selectionRange.start);
    },
    "outline.fix": (node: SectionNode) => fixSection(server, outline, node),
    "outline.rulePage": (node: SectionNode) => openRulePage(node),
    "outline.filter": () => {
      outline.filtered = true;
    },
    "outline.unfilter": () => {
      outline.filtered = false;
    },
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(`securityPolicy.${id}`, run));
}

/** The commands, by id. */
import * as vscode from "vscode";
import type { ActivePolicy } from "../active-policy.ts";
import type { Outline } from "../outline/outline.ts";
import type { MissingNode, SectionNode } from "../outline/tree.ts";
import type { PolicyServer } from "../policy-server.ts";
import type { ReportView } from "../report/report-view.ts";
import { fixAll } from "./fix-all.ts";
import { insertSections } from "./insert-sections.ts";
import { openPolicy } from "./open-policy.ts";
import { pickSection } from "./pick-section.ts";
import { revealSection } from "./reveal-section.ts";
import { rollForward } from "./roll-forward.ts";

export function registerCommands(server: PolicyServer, active: ActivePolicy, outline: Outline, report: ReportView): vscode.Disposable[] {
  const commands: Record<string, (...args: never[]) => unknown> = {
    restart: () => server.restart(),
    showOutput: () => server.output.show(),
    open: () => openPolicy(),
    fixAll: () => active.document && fixAll(active.document),
    /** With the name of a kind: without asking. */
    insertSection: async (kind?: string) => {
      const document = active.document;
      if (document === undefined) return false;
      const wanted = typeof kind === "string" ? kind : await pickSection(server, document);
      return wanted !== undefined && insertSections(server, document, [wanted]);
    },
    insertAllMissing: () => active.document && insertSections(server, active.document, []),
    rollForward: () => active.document && rollForward(server, active.document),
    showReport: () => report.show(),
    /** With `html` or `markdown`: in that format. */
    exportReport: (format?: unknown) => report.export(format),
    "outline.reveal": (node: SectionNode) => outline.document && revealSection(outline.document, node),
    "outline.insert": (node: MissingNode) =>
      outline.document && insertSections(server, outline.document, [node.item.kind]),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(`securityPolicy.${id}`, run));
}

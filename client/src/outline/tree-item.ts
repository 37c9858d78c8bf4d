/** How a node of the outline looks: label, mark, colour, tool tip, and what a click does. */
import * as vscode from "vscode";
import { sayFindings } from "../findings.ts";
import { inUsersWords } from "../server-words.ts";
import { decorationUri } from "./decorations.ts";
import type { MissingGroup, MissingNode, Node, PolicyNode, SectionNode } from "./tree.ts";

/** @param front address of the policy in front, which is shown unfolded */
export function treeItemOf(node: Node, front?: string): vscode.TreeItem {
  if (node.type === "policy") return policyItem(node, node.uri === front);
  if (node.type === "section") return sectionItem(node);
  return node.type === "missing" ? missingItem(node) : groupItem(node);
}

function policyItem({ id, title }: PolicyNode, isFront: boolean): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, isFront ? Expanded : Collapsed);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon("shield");
  item.contextValue = "policy";
  return item;
}

function sectionItem(node: SectionNode): vscode.TreeItem {
  const { title, icon, findings } = node.item;
  const kind = inUsersWords(node.item.kindTitle);
  const shown = title || vscode.l10n.t("(no title)");
  const item = new vscode.TreeItem(shown, folding(node.children.length > 0));
  const said = sayFindings(findings);
  const count = findings.error + findings.warning + findings.information;
  item.id = node.id;
  item.iconPath = new vscode.ThemeIcon(icon, colourOf(findings));
  item.resourceUri = decorationUri(node);
  // In full in the tool tip and for screen readers; the view is narrow, and the colour tells the severity.
  item.description = count === 0 ? "" : String(count);
  item.tooltip = tip(kind, [inUsersWords(node.item.purpose), said]);
  item.contextValue = count === 0 ? "section" : "sectionWithFindings";
  item.command = command("securityPolicy.outline.reveal", vscode.l10n.t("Go to Section"), node);
  item.accessibilityInformation = { label: [shown, kind, said].filter(Boolean).join(", ") };
  return item;
}

function missingItem(node: MissingNode): vscode.TreeItem {
  const { icon, need } = node.item;
  const title = inUsersWords(node.item.title);
  const item = new vscode.TreeItem(title);
  const needed = sayNeed(need);
  item.id = node.id;
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor("disabledForeground"));
  item.resourceUri = decorationUri(node);
  item.description = needed;
  item.tooltip = tip(title, [inUsersWords(node.item.purpose), vscode.l10n.t("Click to insert it.")]);
  item.contextValue = "missing";
  item.command = command("securityPolicy.outline.insert", vscode.l10n.t("Insert Section"), node);
  item.accessibilityInformation = { label: vscode.l10n.t("{0}, missing, {1}", title, needed) };
  return item;
}

function groupItem(node: MissingGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t("Missing"), vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.id;
  item.description = String(node.children.length);
  item.tooltip = vscode.l10n.t("Sections that the profile asks for and that the policy does not have");
  item.contextValue = "missingGroup";
  return item;
}

/** How much a kind of section is wanted, in a word. */
export function sayNeed(need: "required" | "recommended" | "optional"): string {
  if (need === "required") return vscode.l10n.t("required");
  return need === "recommended" ? vscode.l10n.t("recommended") : vscode.l10n.t("optional");
}

function folding(hasChildren: boolean): vscode.TreeItemCollapsibleState {
  return hasChildren ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None;
}

function colourOf({ error, warning }: SectionNode["item"]["findings"]): vscode.ThemeColor | undefined {
  if (error > 0) return new vscode.ThemeColor("list.errorForeground");
  return warning > 0 ? new vscode.ThemeColor("list.warningForeground") : undefined;
}

function tip(heading: string, lines: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown("**").appendText(heading).appendMarkdown("**");
  for (const line of lines) if (line !== "") text.appendMarkdown("\n\n").appendText(line);
  return text;
}

function command(id: string, title: string, node: Node): vscode.Command {
  return { command: id, title, arguments: [node] };
}

/** Outlines of policies as a tree of nodes: in which order, under which parents, and which one is at a place in the text. */
import type { MissingItem, OutlineItem, OutlineResult, Position, Range } from "../../../server/src/lsp/protocol.ts";

/** One of several policies. */
export interface PolicyNode {
  readonly type: "policy";
  readonly id: string;
  readonly uri: string;
  /** Path below the workspace. */
  readonly title: string;
  /** What was asked about it; not known before somebody looks. */
  readonly known: boolean;
  readonly parent?: never;
  readonly children: readonly Node[];
}

export interface SectionNode {
  readonly type: "section";
  /** The same for the same section after an edit elsewhere, so that the view keeps what is folded. */
  readonly id: string;
  /** Of the policy. */
  readonly uri: string;
  readonly item: OutlineItem;
  readonly parent: SectionNode | PolicyNode | undefined;
  readonly children: readonly SectionNode[];
}

export interface MissingNode {
  readonly type: "missing";
  readonly id: string;
  readonly uri: string;
  readonly item: MissingItem;
  readonly parent: MissingGroup;
}

/** What the profile wants and the policy lacks, behind the sections that are there. */
export interface MissingGroup {
  readonly type: "missing-group";
  readonly id: string;
  readonly uri: string;
  readonly parent: PolicyNode | undefined;
  readonly children: readonly MissingNode[];
}

export type Node = PolicyNode | SectionNode | MissingGroup | MissingNode;

const needs: Readonly<Record<MissingItem["need"], number>> = { required: 0, recommended: 1, optional: 2 };

/** The missing ones with what is needed most first, else in the order given. */
export function byNeed<T extends { readonly need: MissingItem["need"] }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => needs[a.need] - needs[b.need]);
}

/** The nodes of one policy: sections in document order, then the group of the missing ones where there are any. */
export function treeOf(
  { sections, missing }: Pick<OutlineResult, "sections" | "missing">,
  uri = "",
  parent?: PolicyNode,
): readonly Node[] {
  const roots: Node[] = branches(sections, uri, parent);
  if (missing.length > 0) roots.push(groupOf(missing, uri, parent));
  return roots;
}

/** A policy with its nodes below it. @param result undefined: nothing is known of it yet */
export function policyNode(uri: string, title: string, result: OutlineResult | undefined): PolicyNode {
  const children: Node[] = [];
  const node: PolicyNode = { type: "policy", id: uri, uri, title, known: result !== undefined, children };
  if (result) children.push(...treeOf(result, uri, node));
  return node;
}

function branches(
  items: readonly OutlineItem[],
  uri: string,
  parent: SectionNode | PolicyNode | undefined,
): SectionNode[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const nth = seen.get(item.title) ?? 0;
    seen.set(item.title, nth + 1);
    const children: SectionNode[] = [];
    const node: SectionNode = {
      type: "section",
      id: `${parent?.id ?? uri}/${item.title}${nth === 0 ? "" : `#${nth}`}`,
      uri,
      item,
      parent,
      children,
    };
    children.push(...branches(item.children, uri, node));
    return node;
  });
}

function groupOf(missing: readonly MissingItem[], uri: string, parent: PolicyNode | undefined): MissingGroup {
  const children: MissingNode[] = [];
  const group: MissingGroup = { type: "missing-group", id: `missing:${uri}`, uri, parent, children };
  for (const item of byNeed(missing))
    children.push({ type: "missing", id: `missing:${item.kind}:${uri}`, uri, item, parent: group });
  return group;
}

/** What stands under the node. */
export function childrenOf(node: Node): readonly Node[] {
  return node.type === "missing" ? [] : node.children;
}

/** What the node stands under. */
export function parentOf(node: Node): Node | undefined {
  return node.parent;
}

/** The innermost section that the place in the text is in; the later one where two meet. */
export function sectionAt(nodes: readonly Node[], at: Position): SectionNode | undefined {
  const node = nodes.findLast((one) => one.type === "section" && contains(one.item.range, at));
  return node?.type === "section" ? (sectionAt(node.children, at) ?? node) : undefined;
}

function contains({ start, end }: Range, at: Position): boolean {
  return !isBefore(at, start) && !isBefore(end, at);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** All nodes from top to bottom, as the view shows them unfolded. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* walk(childrenOf(node));
  }
}

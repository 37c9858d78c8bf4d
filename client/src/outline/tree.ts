/** The outline of a policy as a tree of nodes: in which order, under which parents, and which one is at a place in the text. */
import type { MissingItem, OutlineItem, OutlineResult, Position, Range } from "../../../server/src/lsp/protocol.ts";

export interface SectionNode {
  readonly type: "section";
  /** The same for the same section after an edit elsewhere, so that the view keeps what is folded. */
  readonly id: string;
  readonly item: OutlineItem;
  readonly parent: SectionNode | undefined;
  readonly children: readonly SectionNode[];
}

export interface MissingNode {
  readonly type: "missing";
  readonly id: string;
  readonly item: MissingItem;
  readonly parent: MissingGroup;
}

/** What the profile wants and the policy lacks, behind the sections that are there. */
export interface MissingGroup {
  readonly type: "missing-group";
  readonly id: string;
  readonly children: readonly MissingNode[];
}

export type Node = SectionNode | MissingGroup | MissingNode;

const needs: Readonly<Record<MissingItem["need"], number>> = { required: 0, recommended: 1, optional: 2 };

/** The missing ones with what is needed most first, else in the order given. */
export function byNeed<T extends { readonly need: MissingItem["need"] }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => needs[a.need] - needs[b.need]);
}

/** The top nodes: sections in document order, then the group of the missing ones where there are any. */
export function treeOf({ sections, missing }: OutlineResult): readonly Node[] {
  const roots: Node[] = branches(sections, undefined);
  if (missing.length > 0) roots.push(groupOf(missing));
  return roots;
}

function branches(items: readonly OutlineItem[], parent: SectionNode | undefined): SectionNode[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const nth = seen.get(item.title) ?? 0;
    seen.set(item.title, nth + 1);
    const children: SectionNode[] = [];
    const node: SectionNode = {
      type: "section",
      id: `${parent?.id ?? ""}/${item.title}${nth === 0 ? "" : `#${nth}`}`,
      item,
      parent,
      children,
    };
    children.push(...branches(item.children, node));
    return node;
  });
}

function groupOf(missing: readonly MissingItem[]): MissingGroup {
  const children: MissingNode[] = [];
  const group: MissingGroup = { type: "missing-group", id: "missing:", children };
  for (const item of byNeed(missing))
    children.push({ type: "missing", id: `missing:${item.kind}`, item, parent: group });
  return group;
}

/** What stands under the node. */
export function childrenOf(node: Node): readonly Node[] {
  return node.type === "missing" ? [] : node.children;
}

/** What the node stands under. */
export function parentOf(node: Node): Node | undefined {
  return node.type === "missing-group" ? undefined : node.parent;
}

/** The innermost section that the place in the text is in; the later one where two meet. */
export function sectionAt(roots: readonly Node[], at: Position): SectionNode | undefined {
  const node = roots.findLast((one) => one.type === "section" && contains(one.item.range, at));
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

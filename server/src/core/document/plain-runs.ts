/** What is left for the parser of a piece whose plain blocks are told without it, and how do both become one tree? */

import type { Nodes, Root, RootContent } from "mdast";
import { findSafePlaces } from "./cut.ts";
import { plainBlocks } from "./plain-blocks.ts";

/** Blocks next to each other that are plain, or are not. */
interface Run {
  readonly start: number;
  readonly line: number;
  /** The nodes of plain blocks; undefined for what the parser reads. */
  readonly nodes: RootContent[] | undefined;
}

/**
 * The tree of `text`, of which `parse` is shown as little as can be. The text is taken apart where blocks begin for
 * certain. In place of plain ones the parser sees an empty heading and as many lines, so that what stands before does
 * not go on behind, and lines and columns of the rest stay what they are. `isDefined` tells of a label in the form in
 * which labels are compared whether it is defined anywhere.
 */
export function parseAround(text: string, isDefined: (label: string) => boolean, parse: (shown: string) => Root): Root {
  const runs = findRuns(text, isDefined);
  if (!runs.some(({ nodes }) => nodes)) return parse(text);
  const shown: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const [index, { start, line, nodes }] of runs.entries()) {
    const next = runs[index + 1];
    const part = nodes ? `#${"\n".repeat((next?.line ?? line) - line)}` : text.slice(start, next?.start);
    shown.push(part);
    starts.push(length);
    length += part.length;
  }
  const parsed = runs.length > 1 ? parse(shown.join("")).children : [];
  const children: RootContent[] = [];
  let from = 0;
  for (const [index, { start, nodes }] of runs.entries()) {
    const end = starts[index + 1] ?? length;
    for (; from < parsed.length && (parsed[from]?.position?.start.offset ?? 0) < end; from++) {
      const node = parsed[from] as RootContent;
      if (nodes) continue;
      move(node, start - (starts[index] as number));
      children.push(node);
    }
    for (const node of nodes ?? []) children.push(node);
  }
  return { type: "root", children, position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(text, runs) } };
}

/** The plain and other blocks of a text by turns; none where lines end in carriage returns alone. */
function findRuns(text: string, isDefined: (label: string) => boolean): readonly Run[] {
  if (/\r(?!\n)/.test(text)) return [];
  const runs: Run[] = [];
  const cuts = findSafePlaces(text);
  for (const [index, { start, line }] of cuts.entries()) {
    const nodes = plainBlocks(text.slice(start, cuts[index + 1]?.start), start, line, isDefined);
    const last = runs.at(-1);
    if (nodes && last?.nodes) for (const node of nodes) last.nodes.push(node);
    else if (nodes || !last || last.nodes) runs.push({ start, line, nodes });
  }
  return runs;
}

function endOf(text: string, runs: readonly Run[]) {
  const last = runs.at(-1);
  let line = last?.line ?? 1;
  let start = last?.start ?? 0;
  for (let feed = text.indexOf("\n", start); feed >= 0; feed = text.indexOf("\n", start)) {
    start = feed + 1;
    line++;
  }
  return { line, column: text.length - start + 1, offset: text.length };
}

/** Moves a node and all in it within its lines. */
function move(top: Nodes, by: number): void {
  // Not by recursion: quotes and lists may be nested as deep as the text is long.
  const open: Nodes[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) {
      node.position.start.offset = (node.position.start.offset ?? 0) + by;
      node.position.end.offset = (node.position.end.offset ?? 0) + by;
    }
    if ("children" in node) for (const child of node.children) open.push(child);
  }
}

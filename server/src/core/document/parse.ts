/** What is the Markdown tree of a text, made so that an edit parses anew only the part it touches? */

import type { Nodes, Root } from "mdast";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import { findCuts } from "./cut.ts";
import { createParser, type Parsed, type Parser } from "./piece-parser.ts";

/**
 * One stretch of the text, parsed on its own, and what is kept of its tree. While it stays in the cache, the same text
 * with the same definitions in reach is the same object.
 */
export interface PieceContent<Kept> {
  readonly text: string;
  readonly kept: Kept;
}

/** Where a stretch stands: `start` in UTF-16 code units from the start of the text, `line` counted from 1. */
export interface Piece<Kept> {
  readonly start: number;
  readonly line: number;
  readonly content: PieceContent<Kept>;
}

/** The parse of a stretch, as long as it is kept. */
interface Parse<Kept> extends Omit<Parsed, "tree"> {
  readonly content: PieceContent<Kept>;
}

/** What is kept for one stretch of text: one parse for each way its reference labels turned out. */
interface Entry<Kept> {
  readonly parses: Parse<Kept>[];
  /** The last call of `parsePieces` that used it. */
  used: number;
}

/** Ways of reading the same stretch that are kept side by side; the latest ones win. */
const parsesPerText = 4;

/**
 * Parsed stretches by their text, those longest out of use dropped first. Make one for each owner of documents; it may
 * serve many documents.
 */
export class PieceCache<Kept> {
  readonly #keep: (text: string, tree: Root) => Kept;
  readonly #limit: number;
  readonly #entries = new Map<string, Entry<Kept>>();
  readonly #parser: Parser = createParser();
  #size = 0;
  #turn = 0;

  /**
   * @param keep makes what is kept of a stretch: its tree takes many times the room of its text, and is let go.
   *   Positions in the tree are relative to the stretch (offset 0, line 1)
   * @param limit the number of characters to keep; a longer text is still kept whole while it is the latest parsed
   */
  constructor(keep: (text: string, tree: Root) => Kept, limit = 2_000_000) {
    this.#keep = keep;
    this.#limit = limit;
  }

  /** The parse of `text` given the labels that are defined anywhere, from the cache if it is there. */
  read(text: string, defined: ReadonlySet<string>): Parse<Kept> {
    let entry = this.#entries.get(text);
    if (entry !== undefined) {
      if (entry.used !== this.#turn) {
        // To the end of the map, which is in order of use.
        this.#entries.delete(text);
        this.#entries.set(text, entry);
        entry.used = this.#turn;
      }
      const known = entry.parses.find((parsed) => holds(parsed, defined));
      if (known !== undefined) return known;
    } else {
      entry = { parses: [], used: this.#turn };
    }
    // A slice would keep the whole text it was cut from in memory.
    const own = detached(text);
    const { tree, labels, asked } = this.#parser(own, defined);
    const parsed = { content: { text: own, kept: this.#keep(own, tree) }, labels, asked };
    if (entry.parses.length === 0) {
      this.#entries.set(own, entry);
      this.#size += text.length;
    }
    entry.parses.unshift(parsed);
    entry.parses.length = Math.min(entry.parses.length, parsesPerText);
    return parsed;
  }

  /** Begins a text: what is read from now on stays until the next text begins. */
  begin(): void {
    for (const [text, entry] of this.#entries) {
      if (this.#size <= this.#limit || entry.used === this.#turn) break;
      this.#entries.delete(text);
      this.#size -= text.length;
    }
    this.#turn++;
  }
}

/**
 * The pieces of `text` (without a byte order mark), which together are the text. Any text parses; an empty one has no
 * pieces. A reference is resolved if its label is defined anywhere in the text.
 */
export function parsePieces<Kept>(text: string, cache: PieceCache<Kept>): readonly Piece<Kept>[] {
  cache.begin();
  const cuts = findCuts(text);
  const texts = cuts.map((cut, index) => text.slice(cut.start, cuts[index + 1]?.start));
  // Which labels are defined is known once all is parsed. A good guess saves parsing what refers to them twice.
  const guess = likelyLabels(text);
  let parses = texts.map((part) => cache.read(part, guess));
  const defined = new Set<string>();
  for (const parsed of parses) for (const label of parsed.labels) defined.add(label);
  // What a piece defines does not depend on what others define, so the second round is the last one.
  if (!sameLabels(guess, defined)) {
    parses = parses.map((parsed, index) => (holds(parsed, defined) ? parsed : cache.read(texts[index]!, defined)));
  }
  return cuts.map((cut, index) => ({ start: cut.start, line: cut.line, content: parses[index]!.content }));
}

/** The tree of the whole text, made from copies of the pieces' trees: equal to parsing the whole text at once. */
export function joinPieces(pieces: readonly Piece<Root>[]): Root {
  const children: Root["children"] = [];
  for (const piece of pieces) {
    for (const child of piece.content.kept.children) children.push(moved(child, piece));
  }
  const last = pieces.at(-1);
  const start = { line: 1, column: 1, offset: 0 };
  if (last === undefined) return { type: "root", children, position: { start, end: { ...start } } };
  return { type: "root", children, position: { start, end: movedPoint(last.content.kept.position!.end, last) } };
}

/** A deep copy of `value` with every position moved from the piece's start to where the piece stands. */
function moved<Value extends Nodes>(value: Value, piece: Piece<Root>): Value {
  const top = movedNode(value, piece);
  // Not by recursion: quotes and lists may be nested as deep as the text is long.
  const open: Nodes[] = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("children" in node)) continue;
    const children = node.children.map((child) => movedNode(child, piece));
    Object.assign(node, { children });
    for (const child of children) open.push(child);
  }
  return top;
}

function movedNode<Value extends Nodes>(value: Value, piece: Piece<Root>): Value {
  if (value.position === undefined) return { ...value };
  const { start, end } = value.position;
  return { ...value, position: { start: movedPoint(start, piece), end: movedPoint(end, piece) } };
}

function movedPoint(point: { line: number; column: number; offset?: number | undefined }, piece: Piece<Root>) {
  // Pieces begin at the start of a line, so columns stay.
  return { line: point.line + piece.line - 1, column: point.column, offset: point.offset! + piece.start };
}

/** Labels of what looks like a definition at the start of a line. Wrong or missing ones cost time and nothing else. */
function likelyLabels(text: string): Set<string> {
  const labels = new Set<string>();
  for (let end = text.indexOf("]:"); end >= 0; end = text.indexOf("]:", end + 2)) {
    let start = end - 1;
    while (start >= 0 && !isBracketOrBreak(text.charCodeAt(start))) start--;
    if (text.charCodeAt(start) !== 91) continue;
    let before = start - 1;
    while (text.charCodeAt(before) === 32) before--;
    if (before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 13) {
      labels.add(normalizeIdentifier(text.slice(start + 1, end)));
    }
  }
  return labels;
}

function isBracketOrBreak(code: number): boolean {
  return code === 91 || code === 93 || code === 10 || code === 13;
}

/** True when a parse comes out the same with these definitions: every label it asked about has the same answer. */
function holds(parsed: Pick<Parsed, "asked">, defined: ReadonlySet<string>): boolean {
  for (const [label, answer] of parsed.asked) if (defined.has(label) !== answer) return false;
  return true;
}

function sameLabels(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size !== right.size) return false;
  for (const label of left) if (!right.has(label)) return false;
  return true;
}

/** The same string in memory of its own: to be cut from another one it is written out first, and so keeps only itself. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** What is the Markdown tree of a text, made so that an edit parses anew only the part it touches? */

import type { Nodes, Root } from "mdast";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Cut } from "./cut.ts";
import { createParser, type Parsed, type Parser } from "./piece-parser.ts";
import { recut } from "./recut.ts";

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
  readonly entry: Entry<Kept>;
}

/** What is kept for one stretch of text: one parse for each way its reference labels turned out. */
interface Entry<Kept> {
  readonly text: string;
  readonly parses: Parse<Kept>[];
  /** The last text that it was a part of. */
  used: number;
}

/** Ways of reading the same stretch that are kept side by side; the latest ones win. */
const parsesPerText = 4;

/** A text as it was cut and parsed. */
interface Parsing<Kept> {
  readonly text: string;
  readonly cuts: readonly Cut[];
  readonly parses: readonly Parse<Kept>[];
}

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
  /** The latest text: the next one is mostly the same but for an edit. */
  latest: Parsing<Kept> = { text: "", cuts: [], parses: [] };

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
    const known = this.#entries.get(text);
    if (known !== undefined) return this.readAgain(known, defined);
    // A slice would keep the whole text it was cut from in memory.
    const entry: Entry<Kept> = { text: detached(text), parses: [], used: this.#turn };
    this.#entries.set(entry.text, entry);
    this.#size += text.length;
    return this.readAgain(entry, defined);
  }

  /** The same for a stretch that was parsed before. */
  readAgain(entry: Entry<Kept>, defined: ReadonlySet<string>): Parse<Kept> {
    entry.used = this.#turn;
    const known = entry.parses.find((parsed) => holds(parsed, defined));
    if (known !== undefined) return known;
    const { tree, labels, asked } = this.#parser(entry.text, defined);
    const parsed = { content: { text: entry.text, kept: this.#keep(entry.text, tree) }, labels, asked, entry };
    entry.parses.unshift(parsed);
    entry.parses.length = Math.min(entry.parses.length, parsesPerText);
    return parsed;
  }

  /** Begins a text: what is read from now on stays until the next text begins. */
  begin(): void {
    if (this.#size > this.#limit) {
      for (const entry of [...this.#entries.values()].sort((a, b) => a.used - b.used)) {
        if (this.#size <= this.#limit || entry.used === this.#turn) break;
        this.#entries.delete(entry.text);
        this.#size -= entry.text.length;
      }
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
  const before = cache.latest;
  const { cuts, head, tail } = recut(text, before);
  const behind = cuts.length - tail;
  // Which labels are defined is known once all is parsed. A good guess saves parsing what refers to them twice.
  const guess = likelyLabels(text);
  let parses = cuts.map(({ start }, index) => {
    const same =
      index < head ? before.parses[index] : index < behind ? undefined : before.parses.at(index - cuts.length);
    return same ? cache.readAgain(same.entry, guess) : cache.read(text.slice(start, cuts[index + 1]?.start), guess);
  });
  const defined = new Set<string>();
  for (const parsed of parses) for (const label of parsed.labels) defined.add(label);
  // What a piece defines does not depend on what others define, so the second round is the last one.
  if (!sameLabels(guess, defined)) parses = parses.map(({ entry }) => cache.readAgain(entry, defined));
  cache.latest = { text, cuts, parses };
  return cuts.map(({ start, line }, index) => ({ start, line, content: (parses[index] as Parse<Kept>).content }));
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

/** The blocks of a text in order, and what scans find in them, remembered piece by piece. */

import { Block, type BlockShape, readBlocks } from "./blocks.ts";
import { type Piece, PieceCache, parsePieces } from "./parse.ts";

/**
 * Looks at one block and yields what it finds there. A scan is a pure function of the block, so that its results can be
 * kept for as long as the piece does not change: what it yields holds offsets in the block's visible text (to be turned
 * into places by `Block.at`), never places in the whole text.
 */
export type Scan<T> = (block: BlockShape) => Iterable<T> | undefined;

/**
 * The scan, run on those blocks alone for which `may` holds. Most blocks hold nothing of most things, and a glance tells
 * that in a fraction of the time.
 */
export function where<T>(may: (block: BlockShape) => boolean, scan: Scan<T>): Scan<T> {
  return (block) => (may(block) ? scan(block) : undefined);
}

/** Looks at the source of one piece as written; offsets that it yields are relative to the piece. */
export type SourceScan<T> = (source: string) => Iterable<T> | undefined;

interface Found {
  /** Index of the block in its piece. */
  readonly index: number;
  readonly value: unknown;
}

/** What a scan found, in its place among the blocks of the text. */
interface Placed<T> {
  readonly block: Block;
  readonly index: number;
  readonly value: T;
}

interface PieceReading {
  readonly blocks: readonly BlockShape[];
  readonly found: Map<Scan<unknown>, readonly Found[]>;
  readonly sources: Map<SourceScan<unknown>, readonly unknown[]>;
  /** The blocks where the piece stood last: an edit moves nothing that stands before it. */
  placed: { readonly base: number; readonly first: number; readonly blocks: readonly Block[] };
}

const nowhere = { base: -1, first: -1, blocks: [] };

/** Reads texts; keeps what it read of their pieces, so that an edit costs its piece alone. One for each host. */
export class Reader {
  readonly #cache = new PieceCache<PieceReading>((text, tree) => ({
    blocks: readBlocks(text, tree),
    found: new Map(),
    sources: new Map(),
    placed: nowhere,
  }));

  /** @param text without a byte-order mark */
  read(text: string): Reading {
    return new Reading(text, parsePieces(text, this.#cache));
  }
}

/** One text, read. */
export class Reading {
  readonly text: string;
  readonly pieces: readonly Piece<PieceReading>[];
  readonly blocks: readonly Block[];
  readonly #firstBlock: readonly number[];
  readonly #made = new Map<(reading: Reading) => unknown, unknown>();
  readonly #found = new Map<Scan<unknown>, readonly Placed<unknown>[]>();

  constructor(text: string, pieces: readonly Piece<PieceReading>[]) {
    this.text = text;
    this.pieces = pieces;
    const blocks: Block[] = [];
    const first: number[] = [];
    for (const { start, content } of pieces) {
      first.push(blocks.length);
      for (const block of placed(content.kept, start, blocks.length)) blocks.push(block);
    }
    this.blocks = blocks;
    this.#firstBlock = first;
  }

  /** What `make` makes of the reading: made once, however many ask for it. */
  once<T>(make: (reading: Reading) => T): T {
    if (!this.#made.has(make)) this.#made.set(make, make(this));
    return this.#made.get(make) as T;
  }

  /** Everything that the scan finds, with the block it stands in, in document order. */
  found<T>(scan: Scan<T>): readonly Placed<T>[] {
    const known = this.#found.get(scan);
    if (known) return known as readonly Placed<T>[];
    const all: Placed<T>[] = [];
    this.#found.set(scan, all);
    for (let piece = 0; piece < this.pieces.length; piece++) {
      const reading = (this.pieces[piece] as Piece<PieceReading>).content.kept;
      const found = reading.found.get(scan) ?? scanned(reading, scan);
      const first = this.#firstBlock[piece] as number;
      for (const { index, value } of found) {
        all.push({ block: this.blocks[first + index] as Block, index: first + index, value: value as T });
      }
    }
    return all;
  }

  /** Everything that the scan finds in the source as written, with the offset in the text where its piece begins. */
  foundInSource<T>(scan: SourceScan<T>): readonly { readonly base: number; readonly value: T }[] {
    const all: { base: number; value: T }[] = [];
    for (const { start, content } of this.pieces) {
      let found = content.kept.sources.get(scan);
      if (!found) {
        found = [...(scan(content.text) ?? [])];
        content.kept.sources.set(scan, found);
      }
      for (const value of found) all.push({ base: start, value: value as T });
    }
    return all;
  }
}

/** The blocks of a piece that begins at `base` and whose first block is the `first` one of the text. */
function placed(reading: PieceReading, base: number, first: number): readonly Block[] {
  if (reading.placed.base !== base || reading.placed.first !== first) {
    reading.placed = { base, first, blocks: reading.blocks.map((shape, at) => new Block(shape, base, first + at)) };
  }
  return reading.placed.blocks;
}

function scanned(reading: PieceReading, scan: Scan<unknown>): readonly Found[] {
  const found: Found[] = [];
  for (let index = 0; index < reading.blocks.length; index++) {
    const values = scan(reading.blocks[index] as BlockShape);
    if (values) for (const value of values) found.push({ index, value });
  }
  reading.found.set(scan, found);
  return found;
}

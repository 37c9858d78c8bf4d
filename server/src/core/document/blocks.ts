/** The text as a flat list of the blocks that hold words: headings, paragraphs, cells, code, in the order of reading. */

import type { Definition, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, Table } from "mdast";
import { readHtml, readTag } from "./html.ts";
import { type Prose, ProseBuilder } from "./prose.ts";
import { type Span, spanOf } from "./span.ts";

export type BlockKind = "heading" | "paragraph" | "cell" | "code" | "html" | "definition" | "frontmatter" | "break";

/** Where a block stands in a list. */
export interface ListPlace {
  readonly ordered: boolean;
  /** Nesting depth of the list: 1 for an outermost one. */
  readonly level: number;
  /** Start and end of the list item in the piece. */
  readonly start: number;
  readonly end: number;
  /** Whether the block is the first of its item. */
  readonly first: boolean;
}

/** Where a cell stands in its table. Row 0 is the header. */
export interface CellPlace {
  readonly table: TableShape;
  readonly row: number;
  readonly column: number;
}

/** A table: its cells by row (row 0 the header) and where the table and each row stand in the piece. */
export interface TableShape {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly {
    readonly start: number;
    readonly end: number;
    readonly cells: readonly BlockShape[];
  }[];
}

/** A block as read from its piece; offsets are relative to the piece, so that it can be kept while the text moves. */
export interface BlockShape {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** What a reader sees. For code the code, for HTML its text, for front matter nothing. */
  readonly prose: Prose;
  /** Headings: 1 to 6; else 0. */
  readonly depth: number;
  /** Headings: how they are written. */
  readonly form: "atx" | "setext" | "html" | null;
  readonly list: ListPlace | null;
  readonly cell: CellPlace | null;
  /** Inside a block quote. */
  readonly quote: boolean;
  /** The comments of an HTML block, as written between `<!--` and `-->`; inline comments of a paragraph too. */
  readonly comments: readonly Comment[];
  /** Definitions: what they define. */
  readonly definition: { readonly label: string; readonly url: string } | null;
  /** `id` and `name` attributes in the HTML of the block: places that a `#fragment` can lead to. */
  readonly ids: readonly string[];
}

export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A block in its place in the whole text. */
export class Block {
  readonly shape: BlockShape;
  /** Offset in the text of the piece that holds the block. */
  readonly base: number;
  /** Its place among the blocks of the text; -1 for one that was made by itself. */
  readonly index: number;

  constructor(shape: BlockShape, base: number, index = -1) {
    this.shape = shape;
    this.base = base;
    this.index = index;
  }

  get kind(): BlockKind {
    return this.shape.kind;
  }

  /** The visible text. */
  get text(): string {
    return this.shape.prose.text;
  }

  get prose(): Prose {
    return this.shape.prose;
  }

  get span(): Span {
    return spanOf(this.base + this.shape.start, this.base + this.shape.end);
  }

  /** The span in the text of the visible characters `from` up to `to`. */
  at(from: number, to: number): Span {
    const place = this.shape.prose.place(from, to);
    return spanOf(this.base + place.start, this.base + place.end);
  }
}

/** The blocks of a piece, in order. `tree` and the offsets in it are relative to the piece `text`. */
export function readBlocks(text: string, tree: Root): readonly BlockShape[] {
  const reader = new BlockReader(text);
  for (const child of tree.children) reader.read(child, null, false);
  return reader.blocks;
}

const nothing = new ProseBuilder().done();

class BlockReader {
  readonly blocks: BlockShape[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: Nodes, list: ListPlace | null, quote: boolean): void {
    switch (node.type) {
      case "heading": {
        const source = this.#text.slice(offsetOf(node), offsetOf(node) + 7);
        const form = /^\s{0,3}#/.test(source) ? "atx" : "setext";
        this.#push("heading", node, { depth: node.depth, form, list, quote }, node.children);
        return;
      }
      case "paragraph":
        this.#paragraph(node, list, quote);
        return;
      case "blockquote":
        for (const child of node.children) this.read(child, list, true);
        return;
      case "list":
        this.#list(node, list, quote);
        return;
      case "table":
        this.#table(node, list, quote);
        return;
      case "code": {
        const start = offsetOf(node);
        const source = this.#text.slice(start, endOf(node));
        const fenced = /^\s*(?:```|~~~)/.test(source);
        const from = fenced ? source.indexOf("\n") + 1 || source.length : 0;
        const builder = new ProseBuilder();
        builder.aligned(node.value, source.slice(from), start + from);
        this.#add("code", node, builder.done(), { list, quote });
        return;
      }
      case "html":
        this.#html(node, list, quote);
        return;
      case "definition":
        this.#definition(node, list, quote);
        return;
      case "yaml":
        this.#add("frontmatter", node, nothing, {});
        return;
      case "thematicBreak":
        this.#add("break", node, nothing, { list, quote });
        return;
      default:
        if (String(node.type) === "toml") this.#add("frontmatter", node, nothing, {});
    }
  }

  #paragraph(node: Paragraph, list: ListPlace | null, quote: boolean): void {
    this.#push("paragraph", node, { list, quote }, node.children);
  }

  #list(node: List, outer: ListPlace | null, quote: boolean): void {
    const level = (outer?.level ?? 0) + 1;
    for (const item of node.children) {
      const place = { ordered: node.ordered === true, level, start: offsetOf(item), end: endOf(item) };
      (item as ListItem).children.forEach((child, index) => {
        this.read(child, { ...place, first: index === 0 }, quote);
      });
    }
  }

  #table(node: Table, list: ListPlace | null, quote: boolean): void {
    const rows: { start: number; end: number; cells: BlockShape[] }[] = [];
    const table: TableShape = { start: offsetOf(node), end: endOf(node), rows };
    node.children.forEach((row, rowIndex) => {
      const cells: BlockShape[] = [];
      rows.push({ start: offsetOf(row), end: endOf(row), cells });
      row.children.forEach((cell, column) => {
        const place = { cell: { table, row: rowIndex, column }, list, quote };
        cells.push(this.#push("cell", cell, place, cell.children));
      });
    });
  }

  #html(node: Nodes & { value: string }, list: ListPlace | null, quote: boolean): void {
    const start = offsetOf(node);
    const read = readHtml(this.#text.slice(start, endOf(node)), start);
    let first = true;
    for (const part of read.parts) {
      this.blocks.push({
        kind: part.depth > 0 ? "heading" : "html",
        start: part.start,
        end: part.end,
        prose: part.prose,
        depth: part.depth,
        form: part.depth > 0 ? "html" : null,
        list,
        cell: null,
        quote,
        comments: first ? read.comments : [],
        definition: null,
        ids: first ? read.ids : [],
      });
      first = false;
    }
    if (first) this.#add("html", node, nothing, { list, quote, comments: read.comments, ids: read.ids });
  }

  #definition(node: Definition, list: ListPlace | null, quote: boolean): void {
    this.#add("definition", node, nothing, { list, quote, definition: { label: node.identifier, url: node.url } });
  }

  #push(kind: BlockKind, node: Nodes, extra: Partial<BlockShape>, children: readonly PhrasingContent[]): BlockShape {
    const builder = new ProseBuilder();
    const comments: Comment[] = [];
    const ids: string[] = [];
    readInline(children, this.#text, builder, comments, ids);
    return this.#add(kind, node, builder.done(), { ...extra, comments, ids });
  }

  #add(kind: BlockKind, node: Nodes, prose: Prose, extra: Partial<BlockShape>): BlockShape {
    const shape: BlockShape = {
      kind,
      start: offsetOf(node),
      end: endOf(node),
      prose,
      depth: extra.depth ?? 0,
      form: extra.form ?? null,
      list: extra.list ?? null,
      cell: extra.cell ?? null,
      quote: extra.quote ?? false,
      comments: extra.comments ?? [],
      definition: extra.definition ?? null,
      ids: extra.ids ?? [],
    };
    this.blocks.push(shape);
    return shape;
  }
}

/** Adds what a reader sees of phrasing content. HTML `<a>` is a link like any other. */
function readInline(
  nodes: readonly PhrasingContent[],
  text: string,
  builder: ProseBuilder,
  comments: Comment[],
  ids: string[],
): void {
  let anchor: { from: number; start: number; url: string } | undefined;
  for (const node of nodes) {
    const start = offsetOf(node);
    const end = endOf(node);
    const from = builder.length;
    switch (node.type) {
      case "text":
        builder.aligned(node.value, text.slice(start, end), start);
        break;
      case "inlineCode": {
        const source = text.slice(start, end);
        const at = source.indexOf(node.value);
        if (at >= 0) builder.exact(node.value, start + at);
        else builder.aligned(node.value, source, start);
        builder.mark({ kind: "code", from, to: builder.length, start, end });
        break;
      }
      case "strong":
      case "emphasis":
        readInline(node.children, text, builder, comments, ids);
        builder.mark({ kind: node.type, from, to: builder.length, start, end });
        break;
      case "link": {
        readInline(node.children, text, builder, comments, ids);
        const form = text[start] === "<" ? "autolink" : "inline";
        builder.mark({ kind: "link", from, to: builder.length, start, end, url: node.url, form });
        break;
      }
      case "linkReference":
        readInline(node.children, text, builder, comments, ids);
        builder.mark({
          kind: "link",
          from,
          to: builder.length,
          start,
          end,
          form: "reference",
          label: node.identifier,
        });
        break;
      case "image":
        builder.written(node.alt ?? "", start, end);
        builder.mark({ kind: "image", from, to: builder.length, start, end, url: node.url, form: "inline" });
        break;
      case "imageReference":
        builder.written(node.alt ?? "", start, end);
        builder.mark({
          kind: "image",
          from,
          to: builder.length,
          start,
          end,
          form: "reference",
          label: node.identifier,
        });
        break;
      case "break":
        builder.written("\n", start, end);
        break;
      case "html": {
        const tag = readTag(node.value);
        if (tag.kind === "comment") comments.push({ text: tag.text, start, end });
        if (tag.kind !== "open" && tag.kind !== "close") break;
        if (tag.id) ids.push(tag.id);
        if (tag.name === "br") builder.written("\n", start, end);
        else if (tag.name === "a" && tag.kind === "open" && tag.href !== undefined)
          anchor = { from, start, url: tag.href };
        else if (tag.name === "a" && tag.kind === "close" && anchor) {
          const { from: opened, start: begin, url } = anchor;
          builder.mark({ kind: "link", from: opened, to: from, start: begin, end, url, form: "html" });
          anchor = undefined;
        }
        break;
      }
    }
  }
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

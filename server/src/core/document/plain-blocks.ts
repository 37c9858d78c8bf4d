/**
 * What are the nodes of blocks that hold nothing but plain words, bold ones, code, links and simple lists? Most of a
 * policy is that, and the parser takes many times longer to say so.
 */

import type {
  AlignType,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
  RootContent,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from "mdast";
import { backtick, carriageReturn, isEmphasis, lineFeed, PlainWords, space } from "./plain-words.ts";

/**
 * The nodes of the blocks in `text`, just as the parser makes them; undefined where anything cannot be told at a
 * glance, and is for the parser. A block begins at the margin of the text's first line, and the text ends with a line.
 * Positions count from `offset` and `line`, which are those of the text's start; `isDefined` is asked for what may be a
 * reference. Clauses below are of CommonMark 0.31.
 */
export function plainBlocks(
  text: string,
  offset: number,
  line: number,
  isDefined: (label: string) => boolean,
): RootContent[] | undefined {
  return neverPlain.test(text) ? undefined : new PlainBlocks(text, offset, line, isDefined).blocks();
}

/** Escapes, HTML and autolinks, tabs, carriage returns alone, and space at the end of a line. */
const neverPlain = /[\\\t\0]|\r(?!\n)|<(?!=?(?: |\d[\d.x]* ))| (?:\r?\n|$)/;

const hash = 35;
const asterisk = 42;
const plus = 43;
const hyphen = 45;
const underscore = 95;
const pipe = 124;

/** The marker of a list item (clause 5.2): which character it is, its number, and where the content begins. */
interface Marker {
  readonly character: number;
  readonly number: string;
  readonly content: number;
}

class PlainBlocks extends PlainWords {
  blocks(): RootContent[] | undefined {
    const nodes: RootContent[] = [];
    while (this.at < this.text.length) {
      if (this.#isLineEnd(this.at)) {
        this.nextLine(this.at);
        continue;
      }
      const node = this.#block();
      // An item after a blank line may belong to the list before.
      if (node === undefined || (node.type === "list" && nodes.at(-1)?.type === "list")) return undefined;
      nodes.push(node);
      if (this.at < this.text.length) this.nextLine(this.at);
    }
    return nodes;
  }

  /** The block that begins here, at the margin. Afterwards `at` is at the end of its last line, as with all that follow. */
  #block(): RootContent | undefined {
    if (this.code(this.at) === hash) return this.#heading();
    if (this.#isFence(this.at)) return this.#fencedCode();
    const marker = this.#marker(this.at);
    if (marker) return this.#list(marker, 0);
    if (this.code(this.at) === hyphen) return this.#thematicBreak();
    if (this.code(this.at) === pipe) return this.#table();
    return this.#beginsText(this.at) ? this.#paragraph(0) : undefined;
  }

  /** A heading with marks at its start alone (clause 4.2). */
  #heading(): Heading | undefined {
    const start = this.point(this.at);
    const content = this.#headingContent(this.at);
    const end = this.#lineEnd(this.at);
    if (content === 0 || this.code(end - 1) === hash) return undefined;
    const depth = this.text.indexOf(" ", this.at) - this.at;
    this.at = content;
    const children = this.phrasing(end, 0);
    return children && { type: "heading", depth: depth as Heading["depth"], children, position: this.from(start) };
  }

  /** Where the words of a heading begin; 0 when the line is none. */
  #headingContent(at: number): number {
    let index = at;
    while (this.code(index) === hash) index++;
    if (index === at || index - at > 6 || this.code(index) !== space) return 0;
    while (this.code(index) === space) index++;
    return index;
  }

  /** Code between fences of backticks (clause 4.5) at the margin, with a language and nothing else behind the first. */
  #fencedCode(): Code | undefined {
    const start = this.point(this.at);
    const first = this.#lineEnd(this.at);
    const [, fence, language] = /^(`+)([\w.+-]*)$/.exec(this.text.slice(this.at, first)) ?? [];
    if (fence === undefined) return undefined;
    this.at = first;
    while (this.at < this.text.length) {
      const last = this.at;
      this.nextLine(last);
      const end = this.#lineEnd(this.at);
      const marks = /^ {0,3}(`{3,})$/.exec(this.text.slice(this.at, end));
      if (marks?.[1] && marks[1].length >= fence.length) {
        const value = this.text.slice(this.behind(first), Math.max(this.behind(first), last));
        this.at = end;
        return { type: "code", lang: language || null, meta: null, value, position: this.from(start) };
      }
      this.at = end;
    }
    return undefined;
  }

  /** A row of hyphens (clause 4.1), other than on the first line, where front matter may begin. */
  #thematicBreak(): ThematicBreak | undefined {
    const start = this.point(this.at);
    const run = this.run(this.at);
    if (this.at === 0 || run < 3 || this.at + run !== this.#lineEnd(this.at)) return undefined;
    this.at += run;
    return { type: "thematicBreak", position: this.from(start) };
  }

  /** A table whose rows all begin and end with a pipe, up to a blank line (GitHub Flavored Markdown, clause 4.10). */
  #table(): Table | undefined {
    const start = this.point(this.at);
    const children: TableRow[] = [];
    let align: Table["align"] = [];
    for (let number = 0; ; number++) {
      const end = this.#lineEnd(this.at);
      if (this.code(this.at) !== pipe || this.code(end - 1) !== pipe || end - this.at < 2) return undefined;
      if (number === 1) {
        const row = this.text.slice(this.at + 1, end - 1).split("|");
        if (row.length !== children[0]?.children.length || !row.every((cell) => /^ *:?-+:? *$/.test(cell)))
          return undefined;
        align = row.map(alignment);
        this.at = end;
      } else {
        const row = this.#row(end);
        if (row === undefined) return undefined;
        children.push(row);
      }
      const next = this.#upcoming();
      if (next === undefined) {
        return number === 0 ? undefined : { type: "table", align, children, position: this.from(start) };
      }
      this.nextLine(this.at);
    }
  }

  #row(end: number): TableRow | undefined {
    const start = this.point(this.at);
    const children: TableCell[] = [];
    while (this.at < end - 1) {
      const first = this.point(this.at);
      const close = this.text.indexOf("|", this.at + 1);
      let from = this.at + 1;
      let to = close;
      while (from < to && this.code(from) === space) from++;
      while (from < to && this.code(to - 1) === space) to--;
      this.at = from;
      const words = this.phrasing(to, 0);
      if (words === undefined) return undefined;
      this.at = close === end - 1 ? end : close;
      children.push({ type: "tableCell", children: words, position: this.from(first) });
    }
    return { type: "tableRow", children, position: this.from(start) };
  }

  /** A list of items with one paragraph, and maybe another list, each, and no blank lines (clauses 5.2 and 5.3). */
  #list(first: Marker, indent: number): List | undefined {
    const start = this.point(this.at);
    const ordered = first.number !== "";
    const children: ListItem[] = [];
    for (let marker: Marker | undefined = first; marker; ) {
      const item = this.#item(marker);
      if (item === undefined) return undefined;
      children.push(item);
      const next = this.#upcoming();
      // A lesser indent is for the list around this one.
      if (next === undefined || next.indent < indent) break;
      marker = next.indent === indent ? this.#marker(next.at) : undefined;
      if (marker === undefined) {
        if (indent > 0 || next.indent > 0 || this.#headingContent(next.at) === 0) return undefined;
      } else if (marker.character !== first.character) {
        return undefined;
      } else {
        this.nextLine(this.at);
        this.at = next.at;
      }
    }
    return {
      type: "list",
      ordered,
      start: ordered ? Number(first.number) : null,
      spread: false,
      children,
      position: this.from(start),
    };
  }

  #item(marker: Marker): ListItem | undefined {
    const start = this.point(this.at);
    const indent = marker.content - this.lineStart;
    if (!this.#beginsText(marker.content) || this.#marker(marker.content)) return undefined;
    this.at = marker.content;
    const paragraph = this.#paragraph(indent);
    if (paragraph === undefined) return undefined;
    const children: ListItem["children"] = [paragraph];
    const next = this.#upcoming();
    if (next && next.indent >= indent) {
      const inner = next.indent < indent + 4 ? this.#interruptingMarker(next.at) : undefined;
      if (inner === undefined) return undefined;
      this.nextLine(this.at);
      this.at = next.at;
      const list = this.#list(inner, next.indent);
      if (list === undefined) return undefined;
      children.push(list);
      const after = this.#upcoming();
      if (after && after.indent >= indent) return undefined;
    }
    return { type: "listItem", spread: false, checked: null, children, position: this.from(start) };
  }

  /** The paragraph that begins here (clause 4.8), each further line of which is indented by just `indent`. */
  #paragraph(indent: number): Paragraph | undefined {
    const start = this.point(this.at);
    let end = this.#lineEnd(this.at);
    for (let next = this.#upcoming(end); next; next = this.#upcoming(end)) {
      if (this.#marker(next.at)) {
        // In an item every marker begins the next one; only the list can tell where that belongs.
        if (indent > 0 || (next.indent === 0 && this.#interruptingMarker(next.at))) break;
        return undefined;
      }
      if (next.indent === 0 && (this.#headingContent(next.at) > 0 || (indent === 0 && this.#isFence(next.at)))) break;
      if (next.indent !== indent || !this.#beginsText(next.at)) return undefined;
      end = this.#lineEnd(next.at);
    }
    const children = this.phrasing(end, indent);
    return children && { type: "paragraph", children, position: this.from(start) };
  }

  /** The marker at `at`, with one to four spaces and words behind it. */
  #marker(at: number): Marker | undefined {
    let index = at;
    let code = this.code(index);
    if (code !== asterisk && code !== plus && code !== hyphen) {
      while (isDigit(code)) code = this.code(++index);
      if (index === at || index - at > 9 || (code !== 46 /* . */ && code !== 41) /* ) */) return undefined;
    }
    const number = this.text.slice(at, index);
    let content = index + 1;
    while (this.code(content) === space) content++;
    if (content === index + 1 || content > index + 5) return undefined;
    return { character: code, number, content };
  }

  /** The marker at `at`, if it ends a paragraph right before it: a list that does so begins with 1, if it counts. */
  #interruptingMarker(at: number): Marker | undefined {
    const marker = this.#marker(at);
    return marker && (marker.number === "" || marker.number === "1") ? marker : undefined;
  }

  #isFence(at: number): boolean {
    return this.text.startsWith("```", at);
  }

  /** Whether the first character of a line makes it text, and no other block can begin with it. */
  #beginsText(at: number): boolean {
    const code = this.code(at);
    if (code > 127) return code !== 0xfeff;
    if (isDigit(code)) {
      let end = at;
      while (isDigit(this.code(end))) end++;
      const after = this.code(end);
      if (after !== 46 /* . */ && after !== 41 /* ) */) return true;
      const behind = this.code(end + 1);
      return behind !== space && !this.#isLineEnd(end + 1) && end + 1 < this.text.length;
    }
    if (code === asterisk || code === underscore) {
      const run = this.run(at);
      return run < 3 && this.code(at + run) > space && !isEmphasis(this.code(at + run));
    }
    if (code === backtick) return !this.#isFence(at);
    return beginners.has(code);
  }

  /** The line after the one that ends at `end`, unless it is blank or there is none: its indent and first character. */
  #upcoming(end = this.at): { readonly indent: number; readonly at: number } | undefined {
    const start = this.behind(end);
    let at = start;
    while (this.code(at) === space) at++;
    return at >= this.text.length || this.#isLineEnd(at) ? undefined : { indent: at - start, at };
  }

  #isLineEnd(at: number): boolean {
    const code = this.code(at);
    return code === lineFeed || code === carriageReturn;
  }

  #lineEnd(at: number): number {
    const feed = this.text.indexOf("\n", at);
    const end = feed < 0 ? this.text.length : feed;
    return end > at && this.code(end - 1) === carriageReturn ? end - 1 : end;
  }
}

/** Letters and those marks that begin no block, even on the second line of one. */
const beginners = new Set(
  [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\"'$%&(),./;?@^{}!["].map((letter) => letter.charCodeAt(0)),
);

function alignment(cell: string): AlignType {
  const [, left, right] = /(:?)-+(:?)/.exec(cell) ?? [];
  return left ? (right ? "center" : "left") : right ? "right" : null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

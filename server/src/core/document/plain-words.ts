/** What are the nodes of plain words, bold ones, code and links in a block? */

import type { Link, PhrasingContent } from "mdast";
import { classifyCharacter } from "micromark-util-classify-character";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";

export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Emphasis within more emphasis than this is for the parser, which does not read it by recursion. */
const deepest = 4;

export const lineFeed = 10;
export const carriageReturn = 13;
export const space = 32;
export const backtick = 96;
const exclamation = 33;
const ampersand = 38;
const asterisk = 42;
const bracket = 91;
const closingBracket = 93;
const underscore = 95;

/** Goes through a text and reads what stands within its lines. Clauses are of CommonMark 0.31. */
export class PlainWords {
  protected readonly text: string;
  readonly #offset: number;
  protected at = 0;
  /** The line that `at` is in, and where it starts. */
  protected line: number;
  protected lineStart = 0;
  /** How many emphases the words here are in. */
  #depth = 0;
  readonly #isDefined: (label: string) => boolean;
  /** The bracket that closes a pair which is no reference. */
  #closing = -1;

  constructor(text: string, offset: number, line: number, isDefined: (label: string) => boolean) {
    this.text = text;
    this.#offset = offset;
    this.line = line;
    this.#isDefined = isDefined;
  }

  /**
   * What stands from here to `end` in a block whose further lines are indented by `indent`, or before that up to a run
   * of `size` characters `closer`, which is not passed.
   */
  protected phrasing(end: number, indent: number, closer = 0, size = 0): PhrasingContent[] | undefined {
    const text = this.text;
    const nodes: PhrasingContent[] = [];
    let at = this.at;
    /** The words since the last node: where they start, what they are so far, and up to where. */
    let start: Point | undefined;
    let value = "";
    let from = at;
    let first = at;
    const endWords = () => {
      if (at > first) {
        start ??= this.point(first);
        // Words that end with a line end right there, not behind the indent of the next line.
        const end = this.point(at === from && value !== "" ? this.lineStart : at);
        nodes.push({ type: "text", value: value + text.slice(from, at), position: { start, end } });
      }
      start = undefined;
      value = "";
    };
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === lineFeed) {
        start ??= this.point(first);
        value += text.slice(from, at + 1);
        this.nextLine(at);
        at = this.at + indent;
        from = at;
        continue;
      }
      if (code === asterisk || code === underscore) {
        const run = this.run(at);
        const role = this.#role(at, run, code);
        if (role === "none") {
          at += run;
          continue;
        }
        if (role === "unclear" || run > 2) return undefined;
        if (role === "closes") {
          if (code !== closer || run !== size) return undefined;
          endWords();
          this.at = at;
          return nodes;
        }
        endWords();
        const begin = this.point(at);
        this.at = at + run;
        this.#depth++;
        const children = this.#depth > deepest ? undefined : this.phrasing(end, indent, code, run);
        if (children === undefined) return undefined;
        this.#depth--;
        this.at += run;
        nodes.push({ type: run === 2 ? "strong" : "emphasis", children, position: this.from(begin) });
      } else if (code === bracket) {
        if (this.#isBracketed(at, end)) {
          at++;
          continue;
        }
        endWords();
        this.at = at;
        const link = this.#link(end, indent);
        if (link === undefined) return undefined;
        nodes.push(link);
      } else if (code === backtick) {
        endWords();
        this.at = at;
        const span = this.#codeSpan(end);
        if (span === undefined) return undefined;
        nodes.push(span);
      } else if (
        (code === closingBracket && at !== this.#closing) ||
        (code === exclamation && text.charCodeAt(at + 1) === bracket) ||
        (code === ampersand && /[#a-z]/i.test(text.charAt(at + 1)))
      ) {
        return undefined;
      } else {
        at++;
        continue;
      }
      at = this.at;
      from = at;
      first = at;
    }
    endWords();
    this.at = at;
    return closer === 0 ? nodes : undefined;
  }

  /** What a run of `*` or `_` does by what stands on its sides (clause 6.2), if that is one thing for certain. */
  #role(at: number, run: number, marker: number): "opens" | "closes" | "none" | "unclear" {
    const previous = at === 0 ? null : this.code(at - 1);
    const next = at + run === this.text.length ? null : this.code(at + run);
    if (isEmphasis(previous) || isEmphasis(next)) return "unclear";
    const before = classifyCharacter(previous);
    const after = classifyCharacter(next);
    const left = !after || (after === 2 && before !== undefined);
    const right = !before || (before === 2 && after !== undefined);
    // Within a word underscores are plain.
    if (marker === underscore && !before && !after) return "none";
    if (left && right) return "unclear";
    return left ? "opens" : right ? "closes" : "none";
  }

  /** Whether the bracket at `at` opens words in brackets, which refer to nothing (clause 6.3). */
  #isBracketed(at: number, end: number): boolean {
    const text = this.text;
    const close = text.indexOf("]", at);
    if (close < 0 || close >= end || /[([:]/.test(text.charAt(close + 1))) return false;
    const label = text.slice(at + 1, close);
    if (/[[\n`]/.test(label) || this.#isDefined(normalizeIdentifier(label))) return false;
    this.#closing = close;
    return true;
  }

  /** A link with its destination right behind it (clause 6.3), without a title and without brackets inside. */
  #link(end: number, indent: number): PhrasingContent | undefined {
    const text = this.text;
    const begin = this.at;
    const start = this.point(begin);
    const close = text.indexOf("](", begin);
    if (close < 0 || close >= end) return undefined;
    let last = close + 2;
    for (; ; last++) {
      const code = this.code(last);
      if (code === 41 /* ) */) break;
      if (last >= end || code <= space || code === 40 /* ( */ || code === ampersand || code === 127) return undefined;
    }
    const inner = text.indexOf("[", begin + 1);
    if (inner >= 0 && inner < close) return undefined;
    this.at = begin + 1;
    const children = this.phrasing(close, indent);
    if (children === undefined) return undefined;
    this.at = last + 1;
    const url = text.slice(close + 2, last);
    return { type: "link", title: null, url, children: children as Link["children"], position: this.from(start) };
  }

  /** Code within a line (clause 6.1) that neither begins nor ends with a space. */
  #codeSpan(end: number): PhrasingContent | undefined {
    const start = this.point(this.at);
    const run = this.run(this.at);
    const begin = this.at + run;
    for (let close = this.text.indexOf("`", begin); close >= 0 && close < end; ) {
      const length = this.run(close);
      if (length === run) {
        const value = this.text.slice(begin, close);
        if (value.includes("\n") || value.startsWith(" ") || value.endsWith(" ")) return undefined;
        this.at = close + run;
        return { type: "inlineCode", value, position: this.from(start) };
      }
      close = this.text.indexOf("`", close + length);
    }
    return undefined;
  }

  /** How often the character at `at` stands there in a row. */
  protected run(at: number): number {
    const code = this.code(at);
    let end = at + 1;
    while (this.code(end) === code) end++;
    return end - at;
  }

  /** Where the line behind the one begins that ends at `end`. */
  protected behind(end: number): number {
    return end + (this.code(end) === carriageReturn ? 2 : 1);
  }

  /** Goes on to the line behind the one that ends at `end`. */
  protected nextLine(end: number): void {
    this.at = this.behind(end);
    this.line++;
    this.lineStart = this.at;
  }

  protected code(at: number): number {
    return this.text.charCodeAt(at);
  }

  protected point(at: number): Point {
    return { line: this.line, column: at - this.lineStart + 1, offset: this.#offset + at };
  }

  protected from(start: Point): { start: Point; end: Point } {
    return { start, end: this.point(this.at) };
  }
}

/** Whether the character marks emphasis. */
export function isEmphasis(code: number | null): boolean {
  return code === asterisk || code === underscore;
}

/** What a reader sees of a stretch of Markdown, and where in the source each character of it stands. */

import { blockBook, type PhraseFinder, type PhraseHit, phraseFinder } from "../languages/phrases.ts";
import { type Address, findAddresses } from "./addresses.ts";
import { type Sentence, sentences } from "./sentences.ts";
import { trait, traitsIn } from "./traits.ts";

/** A part of the visible text that is marked up. Offsets are in `Prose.text`. */
export interface Mark {
  readonly kind: "strong" | "emphasis" | "code" | "link" | "image";
  readonly from: number;
  readonly to: number;
  /** The whole construct in the source, its punctuation included. */
  readonly start: number;
  readonly end: number;
  /** Links and images: the target as written (references resolved where the definition is in the same piece). */
  readonly url?: string;
  /** How a link is written: `[text](url)`, `<url>`, `[text][label]`, `<a href>`. */
  readonly form?: "inline" | "autolink" | "reference" | "html";
  /** References: the normalised label. */
  readonly label?: string;
}

/** One run of visible characters; `exact` runs correspond to the source character by character. */
interface Run {
  readonly from: number;
  readonly start: number;
  readonly length: number;
  readonly sourceLength: number;
}

/** Visible text with its places in the source. Offsets in the source are relative to the piece that holds it. */
export class Prose {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly #runs: readonly Run[];
  #lower: string | undefined;
  #hits: readonly (readonly PhraseHit<string>[])[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #addresses: readonly Address[] | undefined;
  #traits = -1;
  #links: readonly Mark[] | undefined;
  #codes: readonly Mark[] | undefined;

  constructor(text: string, runs: readonly Run[], marks: readonly Mark[]) {
    this.text = text;
    this.marks = marks;
    this.#runs = runs;
  }

  /** The text in lower case (same length as `text`). */
  get lower(): string {
    if (this.#lower === undefined) {
      const lower = this.text.toLowerCase();
      this.#lower = lower.length === this.text.length ? lower : [...this.text].map(lowerKeepingLength).join("");
    }
    return this.#lower;
  }

  /** The known phrases in the text, of all languages, by where they begin. */
  get phrases(): readonly PhraseHit[] {
    return this.hitsOf(phraseFinder);
  }

  /** What a finder of those for blocks finds in the text, by where it begins. */
  hitsOf<Group extends string>(finder: PhraseFinder<Group>): readonly PhraseHit<Group>[] {
    this.#hits ??= blockBook.find(this.lower);
    return finder.of(this.#hits);
  }

  /** The sentences of the text. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentences(this.text);
    return this.#sentences;
  }

  /** The e-mail addresses in the text, in order. */
  get addresses(): readonly Address[] {
    this.#addresses ??= findAddresses(this.text);
    return this.#addresses;
  }

  /** Whether the text has any of the traits (see `trait`). */
  has(traits: number): boolean {
    if (this.#traits < 0) this.#traits = traitsIn(this.text);
    return (this.#traits & traits) !== 0;
  }

  /** Whether the text is ASCII alone: then there is nothing to look for in it that is written otherwise. */
  get isAscii(): boolean {
    return !this.has(trait.foreign);
  }

  /** The place in the source (relative to the piece) of the visible characters `from` up to `to`. */
  place(from: number, to: number): { start: number; end: number } {
    const first = this.#runAt(from);
    if (first === undefined) return { start: 0, end: 0 };
    const start = first.length === first.sourceLength ? first.start + Math.max(0, from - first.from) : first.start;
    if (to <= from) return { start, end: start };
    const last = this.#runAt(to - 1) ?? first;
    const end =
      last.length === last.sourceLength
        ? last.start + Math.min(to - last.from, last.length)
        : last.start + last.sourceLength;
    return { start, end: Math.max(start, end) };
  }

  /** The innermost mark of the kind that covers the offset. */
  markAt(kind: Mark["kind"], offset: number): Mark | undefined {
    if (kind === "link" || kind === "code") return lastCovering(this.#flat(kind), offset);
    let found: Mark | undefined;
    for (const mark of this.marks) if (mark.kind === kind && mark.from <= offset && offset < mark.to) found = mark;
    return found;
  }

  /** Marks of a kind that never stands inside itself, by where they begin. */
  #flat(kind: "link" | "code"): readonly Mark[] {
    let marks = kind === "link" ? this.#links : this.#codes;
    if (marks === undefined) {
      marks = this.marks.filter((mark) => mark.kind === kind).sort((a, b) => a.from - b.from);
      if (kind === "link") this.#links = marks;
      else this.#codes = marks;
    }
    return marks;
  }

  #runAt(offset: number): Run | undefined {
    const runs = this.#runs;
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle] as Run).from <= offset) low = middle;
      else high = middle - 1;
    }
    return runs[low];
  }
}

/** Of marks in order and apart from each other, the one that covers the offset. */
function lastCovering(marks: readonly Mark[], offset: number): Mark | undefined {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle] as Mark).from <= offset) low = middle;
    else high = middle - 1;
  }
  const mark = marks[low];
  return mark && mark.from <= offset && offset < mark.to ? mark : undefined;
}

function lowerKeepingLength(character: string): string {
  // The dotted capital of Turkish becomes two characters in lower case: an i, and a dot above that nobody writes.
  if (character === "İ") return "i";
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** Builds a `Prose` piece by piece, in the order in which a reader meets the text. */
export class ProseBuilder {
  #text = "";
  readonly #runs: Run[] = [];
  readonly #marks: Mark[] = [];

  /** The number of visible characters so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Adds characters that stand in the source exactly as seen. */
  exact(text: string, start: number): void {
    if (text === "") return;
    const last = this.#runs.at(-1);
    if (last && last.length === last.sourceLength && last.start + last.length === start) {
      this.#runs[this.#runs.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.length + text.length,
      };
    } else {
      this.#runs.push({ from: this.#text.length, start, length: text.length, sourceLength: text.length });
    }
    this.#text += text;
  }

  /** Adds characters that the source writes otherwise (an entity, an escape, a line break). */
  written(text: string, start: number, end: number): void {
    if (text === "") return;
    if (text.length === end - start) {
      this.#runs.push({ from: this.#text.length, start, length: text.length, sourceLength: text.length });
    } else {
      this.#runs.push({ from: this.#text.length, start, length: text.length, sourceLength: end - start });
    }
    this.#text += text;
  }

  /**
   * Adds the value of a text node, aligned with the source that it was read from: escapes, character references,
   * and the indentation or quote marks of continuation lines stand in the source only.
   */
  aligned(value: string, source: string, start: number): void {
    if (value === source) {
      this.exact(value, start);
      return;
    }
    let at = 0;
    let from = 0;
    while (from < value.length) {
      const character = value[from];
      if (source[at] === character && !(character === "&" && isReference(source, at))) {
        let length = 1;
        while (
          from + length < value.length &&
          source[at + length] === value[from + length] &&
          source[at + length] !== "&"
        ) {
          length++;
        }
        this.exact(value.slice(from, from + length), start + at);
        at += length;
        from += length;
      } else if (at >= source.length) {
        this.written(value.slice(from), start + source.length, start + source.length);
        return;
      } else if (source[at] === "&" && isReference(source, at)) {
        const end = source.indexOf(";", at) + 1;
        const next = source.codePointAt(end);
        let length = (value.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
        // A few references stand for two characters: take the second too when the next source character is not it.
        if (next !== undefined && value.codePointAt(from + length) !== next && source[end] !== "&") length++;
        this.written(value.slice(from, from + length), start + at, start + end);
        at = end;
        from += length;
      } else {
        at++;
      }
    }
  }

  mark(mark: Mark): void {
    this.#marks.push(mark);
  }

  done(): Prose {
    return new Prose(this.#text, this.#runs, this.#marks);
  }
}

/** Whether a character reference (`&amp;`, `&#64;`, `&#x40;`) begins at the offset. */
function isReference(source: string, at: number): boolean {
  const end = source.indexOf(";", at);
  if (end < 0 || end - at > 33 || end - at < 2) return false;
  for (let i = at + 1; i < end; i++) {
    const c = source.charCodeAt(i);
    const word = (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c === 35 && i === at + 1);
    if (!word) return false;
  }
  return true;
}

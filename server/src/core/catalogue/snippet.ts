/** How a text with tab stops is written and read: the snippet syntax of the Language Server Protocol. */

/** One part of a snippet. */
type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "stop"; readonly number: number; readonly parts: readonly Part[] | null }
  | { readonly kind: "choice"; readonly number: number; readonly options: readonly string[] }
  | { readonly kind: "variable"; readonly name: string; readonly parts: readonly Part[] | null };

/** Makes literal text of what would be syntax. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** A tab stop with the literal text that stands there until somebody types over it. */
export function stop(number: number, text = ""): string {
  return text === "" ? `\${${number}}` : `\${${number}:${escapeSnippet(text)}}`;
}

/** A tab stop that offers several literal texts; the first one stands there at once. */
export function choice(number: number, ...options: readonly string[]): string {
  return `\${${number}|${options.map(escapeOption).join(",")}|}`;
}

/**
 * The text that a snippet leaves when every tab stop is accepted as it is: defaults and first choices stay, escapes are
 * resolved. A variable leaves its default, or else its name.
 */
export function plainText(snippet: string): string {
  const parts = parse(snippet);
  return plain(parts, firstTexts(parts, new Map()));
}

/** The same with other texts at some of its tab stops, by their numbers. */
export function filledText(snippet: string, chosen: Readonly<Record<number, string>>): string {
  const parts = parse(snippet).map((one): Part => {
    const text = "number" in one ? chosen[one.number] : undefined;
    return text === undefined ? one : { kind: "text", text };
  });
  return plain(parts, firstTexts(parts, new Map()));
}

/**
 * Puts snippets one after the other into one, with the tab stops numbered on so that each keeps its own. A final stop
 * `$0` becomes the last stop of its snippet.
 */
export function joinSnippets(bodies: readonly string[], separator = ""): string {
  let used = 0;
  const joined = bodies.map((body) => {
    const parts = parse(body);
    const numbers = [...new Set(stopNumbers(parts))].sort((a, b) => (a || Infinity) - (b || Infinity));
    const renumbered = new Map(numbers.map((number, index) => [number, used + index + 1]));
    used += numbers.length;
    return write(parts, renumbered);
  });
  return joined.join(escapeSnippet(separator));
}

function escapeOption(text: string): string {
  return text.replace(/[\\,|]/g, "\\$&");
}

function parse(snippet: string): readonly Part[] {
  return new SnippetReader(snippet).parts(false).parts;
}

/** Nesting deeper than anybody writes is read as text, so that no input exhausts the stack. */
const deepest = 50;

class SnippetReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Parts up to the end of the text or, when nested, up to and over the closing brace. */
  parts(nested: boolean): { readonly parts: readonly Part[]; readonly closed: boolean } {
    const parts: Part[] = [];
    let text = "";
    const add = (...more: readonly Part[]) => {
      if (text !== "") parts.push({ kind: "text", text });
      text = "";
      parts.push(...more);
    };
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at]!;
      const next = this.#text[this.#at + 1] ?? "";
      if (char === "\\" && (next === "\\" || next === "$" || next === "}")) {
        text += next;
        this.#at += 2;
      } else if (nested && char === "}") {
        this.#at++;
        add();
        return { parts, closed: true };
      } else {
        const special = char === "$" ? this.#special() : null;
        if (special) add(...special);
        else {
          text += char;
          this.#at++;
        }
      }
    }
    add();
    return { parts, closed: false };
  }

  /** The tab stop, choice or variable that begins at the `$` here; `null`, without moving, where none does. */
  #special(): readonly Part[] | null {
    const bare = this.#match(/\$(?:(\d+)|([A-Za-z_]\w*))/y);
    if (bare) return [part(bare, null)];
    const begin = this.#at;
    const open = this.#depth < deepest ? this.#match(/\$\{(?:(\d+)|([A-Za-z_]\w*))/y) : null;
    if (!open) return null;
    if (this.#match(/\}/y)) return [part(open, null)];
    if (this.#match(/:/y)) {
      this.#depth++;
      const inner = this.parts(true);
      this.#depth--;
      // Without its closing brace it is text, and what follows stands for itself.
      return inner.closed ? [part(open, inner.parts)] : [{ kind: "text", text: `${open[0]}:` }, ...inner.parts];
    }
    if (open[1] !== undefined) {
      const options = this.#match(/\|((?:[^\\|]|\\[\s\S])*)\|\}/y);
      if (options) return [{ kind: "choice", number: Number(open[1]), options: splitOptions(options[1]!) }];
    }
    this.#at = begin;
    return null;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }
}

function part(match: RegExpExecArray, parts: readonly Part[] | null): Part {
  const [, number, name] = match;
  return name === undefined ? { kind: "stop", number: Number(number), parts } : { kind: "variable", name, parts };
}

function splitOptions(text: string): readonly string[] {
  const options = [""];
  for (let at = 0; at < text.length; at++) {
    const next = text[at + 1];
    if (text[at] === ",") options.push("");
    else if (text[at] === "\\" && (next === "\\" || next === "," || next === "|"))
      options[options.length - 1] += text[++at]!;
    else options[options.length - 1] += text[at]!;
  }
  return options;
}

/** What stands at each tab stop: the first default or choice that is given for its number. */
function firstTexts(parts: readonly Part[], texts: Map<number, string>): Map<number, string> {
  for (const one of parts) {
    if ((one.kind === "stop" || one.kind === "variable") && one.parts) firstTexts(one.parts, texts);
    if (one.kind === "choice" && !texts.has(one.number)) texts.set(one.number, one.options[0] ?? "");
    if (one.kind === "stop" && one.parts && !texts.has(one.number)) texts.set(one.number, plain(one.parts, texts));
  }
  return texts;
}

function plain(parts: readonly Part[], texts: ReadonlyMap<number, string>): string {
  return parts
    .map((one) => {
      if (one.kind === "text") return one.text;
      if (one.kind === "choice") return one.options[0] ?? "";
      if (one.parts) return plain(one.parts, texts);
      return one.kind === "stop" ? (texts.get(one.number) ?? "") : one.name;
    })
    .join("");
}

function stopNumbers(parts: readonly Part[]): readonly number[] {
  return parts.flatMap((one) => {
    if (one.kind === "text") return [];
    if (one.kind === "choice") return [one.number];
    const inner = stopNumbers(one.parts ?? []);
    return one.kind === "stop" ? [one.number, ...inner] : inner;
  });
}

function write(parts: readonly Part[], numbers: ReadonlyMap<number, number>): string {
  return parts
    .map((one) => {
      if (one.kind === "text") return escapeSnippet(one.text);
      if (one.kind === "choice") return choice(numbers.get(one.number) ?? one.number, ...one.options);
      const name = one.kind === "stop" ? (numbers.get(one.number) ?? one.number) : one.name;
      return one.parts ? `\${${name}:${write(one.parts, numbers)}}` : `\${${name}}`;
    })
    .join("");
}

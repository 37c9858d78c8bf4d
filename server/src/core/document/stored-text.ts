/** How is a file stored, and what is its text: the same for every kind of file that is judged. */

export type Encoding = "utf-8" | "utf-16" | "unknown";

/** A file as it is stored. Spans count in `text`. */
export interface StoredText {
  /** The text without a byte-order mark. */
  readonly text: string;
  /** Whether the file begins with a byte-order mark. */
  readonly byteOrderMark: boolean;
  /** How the file is stored, as far as the host could tell; `unknown`: some of its bytes are no UTF-8. */
  readonly encoding: Encoding;
  /** The text is larger than `largestText`: it was not looked at. */
  readonly tooLarge: boolean;
  /** The line ending that new lines are written with: the first one of the text. */
  readonly eol: "\n" | "\r\n" | "\r";
}

const byteOrderMark = "\uFEFF";

/** A text larger than this (in UTF-16 units) is not looked at; a rule says so. */
export const largestText = 1_048_576;

/**
 * Takes a text apart from how it is stored.
 * @param source may begin with a byte-order mark
 * @param encoding what the host knows; `utf-16` counts only with a byte-order mark, by which it was told
 */
export function storedText(source: string, encoding: Encoding = "utf-8"): StoredText {
  const marked = source.startsWith(byteOrderMark);
  const text = marked ? source.slice(1) : source;
  return {
    text,
    byteOrderMark: marked,
    encoding: encoding === "utf-16" && !marked ? "utf-8" : encoding,
    tooLarge: text.length > largestText,
    eol: eolOf(text),
  };
}

/** The text with its byte-order mark. */
export function sourceOf({ text, byteOrderMark: marked }: StoredText): string {
  return marked ? byteOrderMark + text : text;
}

/** The first line ending of the text; `\n` where it has none. */
function eolOf(text: string): StoredText["eol"] {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text[at] === "\n") return "\n";
  return text[at + 1] === "\n" ? "\r\n" : "\r";
}

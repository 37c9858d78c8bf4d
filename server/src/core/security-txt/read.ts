/** Text becomes a `security.txt`, line by line (RFC 9116, sections 2 and 4). */

import { type Span, spanOf } from "../document/span.ts";
import { type Encoding, storedText } from "../document/stored-text.ts";
import { fieldNamed } from "../known/security-txt-fields.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Field, Line, LineKind, SecurityTxt } from "./security-txt.ts";

/**
 * Reads a text as a `security.txt`. Never fails: any text gives one.
 * @param source may begin with a byte-order mark
 * @param encoding what the host knows of the file
 */
export function readSecurityTxt(source: string, encoding?: Encoding): SecurityTxt {
  const file = storedText(source, encoding);
  const raw = file.tooLarge ? [] : [...linesOf(file.text)];
  const frame = frameOf(raw);
  const fields: Field[] = [];
  const lines = raw.map((one, index) => {
    const line = unescaped(one, index, frame);
    const field = line.kind === "other" ? fieldIn(line) : undefined;
    if (!field) return line;
    fields.push(field);
    return field.line;
  });
  return { ...file, lines, fields, signature: frame.signature, keys: frame.keys };
}

/** The lines of the text with their endings; the last one only where something stands in it. */
function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
    const ending = end === text.length ? "" : text[end] === "\n" ? "\n" : text[end + 1] === "\n" ? "\r\n" : "\r";
    const words = text.slice(start, end);
    yield { kind: kindOf(words), span: spanOf(start, end), text: words, ending };
    start = end + ending.length;
  }
}

function kindOf(words: string): LineKind {
  if (words.trim() === "") return "blank";
  return words.startsWith("#") ? "comment" : "other";
}

/** The line as it is without the frame of a signature: `- ` in front of a signed line is no part of it. */
function unescaped(line: Line, index: number, { kinds, signed }: Frame): Line {
  const kind = kinds.get(index);
  if (kind) return { ...line, kind };
  if (!signed || index < signed.from || index >= signed.to || !line.text.startsWith("- ")) return line;
  const text = line.text.slice(2);
  return { ...line, kind: kindOf(text), text, span: spanOf(line.span.start + 2, line.span.end) };
}

/** Names of fields are printable ASCII without spaces and colons (RFC 5322, section 3.6.8); none has markup in it. */
const form = /^([!-)+-9;=?-_a-~]+):[ \t]*(\S(?:.*\S)?)?/;

/** The field that the line is; none without a value, for that is what a field always has. */
function fieldIn(line: Line): Field | undefined {
  const [whole, name, value] = form.exec(line.text) ?? [];
  // `https://…` alone on its line is an address without a name.
  if (whole === undefined || name === undefined || value === undefined || isScheme(name, value)) return undefined;
  const start = line.span.start;
  const at = (from: number, length: number): Span => spanOf(start + from, start + from + length);
  return {
    name,
    known: fieldNamed(name),
    value,
    nameSpan: at(0, name.length),
    valueSpan: at(whole.length - value.length, value.length),
    span: at(0, whole.length),
    line: { ...line, kind: "field" },
  };
}

function isScheme(name: string, value: string): boolean {
  return /^(?:mailto|tel)$/i.test(name) || (/^https?$/i.test(name) && value.startsWith("//"));
}

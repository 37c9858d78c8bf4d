/** What a `security.txt` (RFC 9116) says, as values: the one thing that its rules look at. */

import type { Span } from "../document/span.ts";
import type { StoredText } from "../document/stored-text.ts";
import { type FieldName, knownFields } from "../known/security-txt-fields.ts";

/** A file as read. All spans are in `text`. */
export interface SecurityTxt extends StoredText {
  /** Every line, in order; none where the file is too large. */
  readonly lines: readonly Line[];
  /** Every line that is a field, in order. */
  readonly fields: readonly Field[];
  /** The frame of an OpenPGP cleartext signature (RFC 9580, section 7); `null` where the file has none. */
  readonly signature: Signature | null;
  /** Keys of OpenPGP that stand in the file. */
  readonly keys: readonly { readonly span: Span; readonly private: boolean }[];
}

/** `frame`: a line of the signature around the text. `key`: of a key block. `other`: none that the RFC knows. */
export type LineKind = "blank" | "comment" | "field" | "frame" | "key" | "other";

export interface Line {
  readonly kind: LineKind;
  /** Without the line ending, and without what escapes a dash in a signed text. */
  readonly span: Span;
  readonly text: string;
  readonly ending: "\n" | "\r\n" | "\r" | "";
}

/** `Name: value`. */
export interface Field {
  /** As written. */
  readonly name: string;
  /** As registered; `undefined` for a field that is not, which readers pass over (RFC 9116, section 2.4). */
  readonly known: FieldName | undefined;
  /** Without spaces around it. */
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
  /** From the first character of the name to the last of the value. */
  readonly span: Span;
  readonly line: Line;
}

export interface Signature {
  /** The line that opens the frame. */
  readonly begin: Span;
  /** What is signed: from behind the blank line to before the signature. */
  readonly body: Span;
  readonly faults: readonly SignatureFault[];
}

/**
 * `unopened`: no line opens the signed text. `unsigned`: no signature follows it. `unclosed`: the signature does not end. `no-blank-line`: no blank line ends
 * the headers. `outside`: a field that is not signed. `undashed`: a signed line begins with a dash that is not escaped.
 */
export interface SignatureFault {
  readonly kind: "unopened" | "unsigned" | "unclosed" | "no-blank-line" | "outside" | "undashed";
  readonly at: Span;
}

/** The fields of a registered name, in order. */
export function fieldsOf({ fields }: SecurityTxt, name: FieldName): readonly Field[] {
  return fields.filter(({ known }) => known === name);
}

/** Whether another field of the name can be added: some may stand in the file once. */
export function takesAnother(file: SecurityTxt, name: FieldName): boolean {
  return !("once" in knownFields[name]) || fieldsOf(file, name).length === 0;
}

/** Whether the file says anything by a registered field: a text of the same name that is about something else does not. */
export function hasKnownField({ fields }: SecurityTxt): boolean {
  return fields.some(({ known }) => known !== undefined);
}

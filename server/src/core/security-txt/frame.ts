/** Where is the frame of an OpenPGP cleartext signature around the text, is it whole, and where are key blocks? */

import { type Span, spanOf } from "../document/span.ts";
import type { Line, LineKind, SecurityTxt, Signature, SignatureFault } from "./security-txt.ts";

const beginMessage = "-----BEGIN PGP SIGNED MESSAGE-----";
const beginSignature = "-----BEGIN PGP SIGNATURE-----";
const endSignature = "-----END PGP SIGNATURE-----";

export interface Frame {
  readonly signature: Signature | null;
  readonly keys: SecurityTxt["keys"];
  /** The kind of every line that is part of a frame or of a key, by its place in the list of lines. */
  readonly kinds: ReadonlyMap<number, LineKind>;
  /** The lines that are signed: from one up to, not including, the other. */
  readonly signed: { readonly from: number; readonly to: number } | undefined;
}

/** Looks for the frame and for keys among the lines. */
export function frameOf(lines: readonly Line[]): Frame {
  const kinds = new Map<number, LineKind>();
  const keys = keysIn(lines, kinds);
  const begin = lines.findIndex((line) => isLine(line, beginMessage));
  const faults: SignatureFault[] = [];
  if (begin < 0) return { signature: unopened(lines, kinds, faults), keys, kinds, signed: undefined };
  kinds.set(begin, "frame");
  let from = begin + 1;
  while (isHeader(lines[from])) kinds.set(from++, "frame");
  if (lines[from]?.kind === "blank") from++;
  else faults.push({ kind: "no-blank-line", at: spanAt(lines, from - 1) });
  const found = lines.findIndex((line, at) => at >= from && isLine(line, beginSignature));
  const to = found < 0 ? lines.length : found;
  const end = found < 0 ? lines.length : closing(lines, found, kinds, faults);
  if (found < 0) faults.push({ kind: "unsigned", at: spanAt(lines, begin) });
  lines.forEach(({ span, text, kind }, at) => {
    const inside = at >= from && at < to;
    if (inside && !kinds.has(at) && text.startsWith("-") && !text.startsWith("- ")) {
      faults.push({ kind: "undashed", at: span });
      return;
    }
    if ((at < begin || at >= end) && kind === "other" && !kinds.has(at)) faults.push({ kind: "outside", at: span });
  });
  const body = spanOf(lines[from]?.span.start ?? spanAt(lines, from - 1).end, spanAt(lines, to - 1).end);
  faults.sort((a, b) => a.at.start - b.at.start);
  const signature = { begin: spanAt(lines, begin), body: spanOf(body.start, Math.max(body.start, body.end)), faults };
  return { signature, keys, kinds, signed: { from, to } };
}

/** A signature without the line that opens the signed text. */
function unopened(lines: readonly Line[], kinds: Map<number, LineKind>, faults: SignatureFault[]): Signature | null {
  const start = lines.findIndex((line) => isLine(line, beginSignature));
  if (start < 0) return null;
  const at = spanAt(lines, start);
  faults.push({ kind: "unopened", at });
  closing(lines, start, kinds, faults);
  return { begin: at, body: spanOf(0, at.start), faults };
}

/** Marks the lines of the signature itself. @returns the place of the line behind it */
function closing(lines: readonly Line[], start: number, kinds: Map<number, LineKind>, faults: SignatureFault[]) {
  const end = lines.findIndex((line, at) => at > start && isLine(line, endSignature));
  if (end < 0) faults.push({ kind: "unclosed", at: spanAt(lines, start) });
  const behind = end < 0 ? lines.length : end + 1;
  for (let at = start; at < behind; at++) kinds.set(at, "frame");
  return behind;
}

const endOfKey = /-----END PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----/;

function keysIn(lines: readonly Line[], kinds: Map<number, LineKind>): SecurityTxt["keys"] {
  const keys: { span: Span; private: boolean }[] = [];
  const lastEnd = lines.findLastIndex(({ text }) => endOfKey.test(text));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const [begin, which] = /-----BEGIN PGP (PUBLIC|PRIVATE) KEY BLOCK-----\s*$/.exec(line.text) ?? [];
    if (begin === undefined || which === undefined) continue;
    const isClosed = at < lastEnd;
    let end = at;
    // Of a block that nobody closed, what looks like one belongs to it.
    if (isClosed) while (!endOfKey.test((lines[end] as Line).text)) end++;
    else while (/^[A-Za-z0-9+/=]*$/.test(lines[end + 1]?.text ?? "-")) end++;
    while (end > at && lines[end]?.kind === "blank") end--;
    const start = line.span.start + line.text.length - begin.length;
    keys.push({ span: spanOf(start, (lines[end] as Line).span.end), private: which === "PRIVATE" });
    for (; at <= end; at++) kinds.set(at, "key");
    at--;
  }
  return keys;
}

/** `Hash: SHA512` and others between the first line and the blank one. */
function isHeader(line: Line | undefined): boolean {
  return (
    line !== undefined && /^(?:Hash|Charset|Comment|Version|MessageID|SaltedHash|NotDashEscaped): /.test(line.text)
  );
}

/** Spaces behind the line are allowed. */
function isLine({ text }: Line, words: string): boolean {
  return text.trimEnd() === words;
}

function spanAt(lines: readonly Line[], at: number): Span {
  return (lines[Math.max(at, 0)] as Line).span;
}

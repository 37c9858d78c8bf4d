/** What the bytes of a file say as text, and how they are stored. */

import type { Encoding } from "../core/document/stored-text.ts";

/** A text with its byte-order mark, if it has one. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads bytes as UTF-8; as UTF-16 where a byte-order mark says so. What cannot be read becomes U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "be" : undefined;
  if (mark) return { text: new TextDecoder(`utf-16${mark}`, { ignoreBOM: true }).decode(bytes), encoding: "utf-16" };
  try {
    return { text: new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), encoding: "unknown" };
  }
}

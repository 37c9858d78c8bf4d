/** What is read off one manifest, and the small questions that the readers of all ecosystems share. */

import type { Ecosystem, ManifestFacts } from "../../core/facts.ts";

/** A manifest as its text tells it. */
export interface ManifestRead extends Omit<ManifestFacts, "path" | "ecosystem"> {
  /** Folders (or files) of the packages that it declares, from its own folder; `*` stands for any name. */
  readonly members?: readonly string[];
  /** Files that hold the version, the likeliest first, where it is not in the manifest itself. */
  readonly versionIn?: readonly string[];
  /** Commands that it defines. */
  readonly commands?: string;
}

/** Reads the manifests of one form. */
export interface ManifestReader {
  readonly ecosystem: Ecosystem;
  /** Whether a file of this name, in lower case, is one. */
  readonly names: (name: string) => boolean;
  /** May throw where the text is broken; then the manifest says nothing. */
  readonly read: (text: string, name: string) => ManifestRead | undefined;
}

/** A string that may be a name or a version: trimmed, short, not to be filled in by a tool. */
export function shortText(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).trim();
  return text === "" || text.length > 200 || /[\n${}<>]/.test(text) ? undefined : text;
}

/** The value at a path of keys, where every step is an object. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let inner = value;
  for (const key of keys) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}

/** The strings of a list; empty for anything else. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** The keys of an object; empty for anything else. */
export function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** The first thing in brackets of a pattern that the text holds, as a name or version. */
export function firstMatch(text: string, ...patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = shortText(pattern.exec(text)?.[1]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The version that a source file sets: `__version__ = "1.2"`, `VERSION = '1.2'`; or the one line that it is. */
export function versionInSource(text: string): string | undefined {
  const line = text.trim();
  if (/^v?\d[\w.+-]{0,60}$/.test(line)) return line;
  return firstMatch(
    text,
    /^[ \t]*_{0,2}(?:[Vv]ersion|VERSION)_{0,2}[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*["']([^"'\n]{1,60})["']/m,
  );
}

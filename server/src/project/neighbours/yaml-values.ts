/** The values of a YAML text, each with its place. */

import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Placed } from "../../core/facts.ts";

/** A node of a YAML text. */
export type YamlNode = Node;

/** The root of the text; `undefined` where it is broken. Aliases are not followed: they can stand for endless texts. */
export function readYaml(text: string): YamlNode | undefined {
  try {
    const document = parseDocument(text, { logLevel: "silent" });
    return document.errors.length === 0 && document.contents ? (document.contents as YamlNode) : undefined;
  } catch {
    return undefined;
  }
}

/** The node at a path of keys. */
export function nodeAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  let inner: unknown = node;
  for (const key of keys) {
    if (!isMap(inner)) return undefined;
    inner = inner.get(key, true);
  }
  return inner === undefined || inner === null || isAlias(inner) ? undefined : (inner as YamlNode);
}

/** The items of a list; empty for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return isSeq(node) ? (node.items.slice(0, 500) as YamlNode[]) : [];
}

/** The text that the node is, with its place without quotes. */
export function textOf(node: YamlNode | undefined): Placed<string> | undefined {
  if (!isScalar(node) || node.value === null || typeof node.value === "boolean" || !node.range) return undefined;
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  return { value: String(node.value), span: { start: node.range[0] + quoted, end: node.range[1] - quoted } };
}

/** The truth value that the node is. */
export function truthOf(node: YamlNode | undefined): Placed<boolean> | undefined {
  if (!isScalar(node) || typeof node.value !== "boolean" || !node.range) return undefined;
  return { value: node.value, span: { start: node.range[0], end: node.range[1] } };
}

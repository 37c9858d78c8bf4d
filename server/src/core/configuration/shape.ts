/** What may a value of the project file be? Said once: files are read by it, and its JSON schema is written from it. */

import type { Node } from "jsonc-parser";
import { type Span, spanOf } from "../document/span.ts";
import { nearestWord } from "./nearest-word.ts";

interface Described {
  /** For whoever writes the file; Markdown. */
  readonly describe?: string;
  readonly default?: unknown;
}

export type Shape = Described &
  (
    | { readonly type: "word"; readonly words: readonly string[]; readonly describeWords?: readonly string[] }
    | {
        readonly type: "text";
        /** What it is, with its article: "an e-mail address". */
        readonly what: string;
        /** Source of a regular expression, linear in the text, in the dialect of JSON schema. */
        readonly pattern?: string;
        readonly examples?: readonly string[];
      }
    | { readonly type: "integer"; readonly minimum?: number | undefined; readonly maximum?: number | undefined }
    | { readonly type: "boolean" }
    | { readonly type: "list"; readonly of: Shape }
    | ObjectShape
    | { readonly type: "either"; readonly shapes: readonly Shape[] }
  );

export interface ObjectShape extends Described {
  readonly type: "object";
  /** What its keys are: "rule", "kind of section". */
  readonly keyIs: string;
  readonly keys: Readonly<Record<string, Shape>>;
  /** The key without which the rest says nothing. */
  readonly required?: string;
}

/** Something in the project file that cannot be taken as it stands. */
export interface ConfigurationProblem {
  readonly at: Span;
  /** One line. First sentence: what is there. Second: what to write. */
  readonly message: string;
  /** It would be wrong in any JSON file: an editor that knows JSON says so by itself while the file is open. */
  readonly ofJson?: true;
}

/**
 * What the value says, without the parts that are wrong.
 * @param name what it is called at the beginning of a sentence: the key that it stands under, in quotes
 * @returns `undefined` where nothing of it can be taken
 */
export function readShape(node: Node, shape: Shape, name: string, problems: ConfigurationProblem[]): unknown {
  const wrong = (near?: string) => {
    const advice = near === undefined ? `Write ${wants(shape)}.` : `Did you mean “${near}”?`;
    problems.push({ at: spanOfNode(node), message: `${name} is ${shown(node)}. ${advice}` });
    return undefined;
  };
  const { value } = node;
  switch (shape.type) {
    case "word": {
      if (typeof value !== "string") return wrong();
      return shape.words.includes(value) ? value : wrong(nearestWord(value, shape.words));
    }
    case "text":
      if (typeof value !== "string") return wrong();
      return shape.pattern === undefined || new RegExp(shape.pattern, "u").test(value) ? value : wrong();
    case "integer": {
      const { minimum = -Infinity, maximum = Infinity } = shape;
      return Number.isInteger(value) && value >= minimum && value <= maximum ? value : wrong();
    }
    case "boolean":
      return typeof value === "boolean" ? value : wrong();
    case "list":
      if (node.type !== "array") return wrong();
      return (node.children ?? [])
        .map((item) => readShape(item, shape.of, `An entry of ${name}`, problems))
        .filter((item) => item !== undefined);
    case "object":
      return node.type === "object" ? readObject(node, shape, name, problems) : wrong();
    case "either": {
      const fitting = shape.shapes.find((one) => isOfType(node, one));
      return fitting ? readShape(node, fitting, name, problems) : wrong();
    }
  }
}

function readObject(node: Node, shape: ObjectShape, name: string, problems: ConfigurationProblem[]): unknown {
  const result: Record<string, unknown> = {};
  const seen = new Set<string>();
  const known = Object.keys(shape.keys);
  for (const property of node.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    const key: unknown = keyNode?.value;
    if (!keyNode || !valueNode || typeof key !== "string") continue;
    const at = spanOfNode(keyNode);
    if (!Object.hasOwn(shape.keys, key)) {
      const near = nearestWord(key, known);
      const advice = near === undefined ? `Write ${listed(known)}.` : `Did you mean “${near}”?`;
      problems.push({ at, message: `There is no ${shape.keyIs} “${brief(key)}”. ${advice}` });
      continue;
    }
    if (seen.has(key)) {
      const message = `“${key}” stands here twice. Take one of them out: the last one counts.`;
      problems.push({ at, message, ofJson: true });
    }
    seen.add(key);
    const value = readShape(valueNode, shape.keys[key] as Shape, `“${key}”`, problems);
    if (value !== undefined) result[key] = value;
  }
  if (shape.required !== undefined && !seen.has(shape.required)) {
    const at = spanOf(node.offset, node.offset + 1);
    problems.push({
      at,
      message: `${name} lacks “${shape.required}”. Write ${wants(shape.keys[shape.required] as Shape)}.`,
    });
  }
  return shape.required !== undefined && result[shape.required] === undefined ? undefined : result;
}

function isOfType(node: Node, shape: Shape): boolean {
  switch (shape.type) {
    case "word":
    case "text":
      return node.type === "string";
    case "integer":
      return node.type === "number";
    case "list":
      return node.type === "array";
    case "either":
      return shape.shapes.some((one) => isOfType(node, one));
    default:
      return node.type === shape.type;
  }
}

/** What a value of the shape is, for a sentence. */
function wants(shape: Shape): string {
  switch (shape.type) {
    case "word":
      return listed(shape.words);
    case "text":
      return shape.what;
    case "integer": {
      const { minimum, maximum } = shape;
      if (minimum !== undefined && maximum !== undefined) return `a whole number from ${minimum} to ${maximum}`;
      if (minimum !== undefined) return `a whole number, ${minimum} or more`;
      return maximum === undefined ? "a whole number" : `a whole number, ${maximum} or less`;
    }
    case "boolean":
      return "true or false";
    case "list":
      return "a list in brackets";
    case "object":
      return "an object in braces";
    case "either":
      return shape.shapes.map(wants).join(", or ");
  }
}

/** `a, b or c`. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function shown(node: Node): string {
  if (node.type === "object") return "an object";
  if (node.type === "array") return "a list";
  return node.type === "string" ? `“${brief(String(node.value))}”` : String(node.value);
}

/** Words of the file's author in a message: on one line, and not too long. */
function brief(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

export function spanOfNode({ offset, length }: Node): Span {
  return spanOf(offset, offset + length);
}

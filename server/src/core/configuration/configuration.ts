/** What does a project file say: `.security-policy.json`, or a file that it extends? */

import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Need, Profile, SectionKind } from "../catalogue/kinds.ts";
import { type Span, spanOf } from "../document/span.ts";
import type { RuleSetting, SupportedVersions } from "../settings.ts";
import { projectFileShape } from "./project-file.ts";
import { type ConfigurationProblem, readShape, spanOfNode } from "./shape.ts";

/** What policies are judged by. What is missing is not said. */
export interface Layer {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly sections?: Readonly<Partial<Record<SectionKind, SectionSetting>>>;
  readonly contacts?: readonly string[];
  readonly supportedVersions?: SupportedVersions;
}

export type SectionSetting = Need | "off" | { readonly need?: Need | "off"; readonly headings?: readonly string[] };

/** A file that another one builds on. */
export interface Extended {
  /** As written: from the folder of the file that names it. */
  readonly path: string;
  /** Where it is named. */
  readonly at: Span;
}

/** One project file. */
export interface Configuration extends Layer {
  readonly path: string;
  /** Further policies, and with `!` files that are none: globs from the folder of the file. */
  readonly files?: readonly string[];
  /** The later ones come first. */
  readonly extends: readonly Extended[];
  readonly overrides: readonly (Layer & { readonly files: readonly string[] })[];
}

/**
 * Reads a project file. Never fails: what is wrong is a problem, and what is valid holds.
 * @param text JSON with comments
 * @param path of the file, with `/`
 */
export function readConfiguration(
  text: string,
  path: string,
): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const problems: ConfigurationProblem[] = [];
  const value = tree && readShape(tree, projectFileShape, "The file", problems);
  const broken = syntaxProblem(text, tree, errors);
  // Where brackets and commas are in disorder, what else seems wrong mostly comes of that.
  const all = broken ? [broken] : problems.sort((a, b) => a.at.start - b.at.start);
  const { extends: _, $schema, ...rest } = (value ?? {}) as Record<string, unknown>;
  return {
    configuration: { overrides: [], ...rest, path, extends: tree ? extendedIn(tree) : [] } as Configuration,
    problems: all,
  };
}

/** The files named by `extends`, with where they are named. */
function extendedIn(tree: Node): readonly Extended[] {
  const named = findNodeAtLocation(tree, ["extends"]);
  const nodes = named?.type === "array" ? (named.children ?? []) : named ? [named] : [];
  return nodes
    .filter((node) => typeof node.value === "string" && node.value.trim() !== "")
    .map((node) => ({ path: node.value as string, at: spanOfNode(node) }));
}

function syntaxProblem(
  text: string,
  tree: Node | undefined,
  errors: readonly ParseError[],
): ConfigurationProblem | undefined {
  if (!tree) return { at: spanOf(0, Math.min(1, text.length)), message: "The file is empty. Write at least {}." };
  const first = errors[0];
  if (!first) return undefined;
  // Where something is missing, the parser points at what comes next.
  const name = printParseErrorCode(first.error);
  const missing = name === "CommaExpected" || name === "ColonExpected";
  const start = Math.min(missing ? endOfWordsBefore(text, first.offset) : first.offset, Math.max(text.length - 1, 0));
  const end = missing ? start + 1 : first.offset + first.length;
  return {
    ofJson: true,
    at: spanOf(start, Math.min(Math.max(end, start), text.length)),
    message: `This is no JSON. ${advice[name] ?? `The parser says: ${name}.`}`,
  };
}

const advice: Readonly<Record<string, string>> = {
  InvalidSymbol: "Put quotes around the word, or take it out.",
  InvalidNumberFormat: "Write the number as JSON has it.",
  PropertyNameExpected: "Write the name of a key in double quotes.",
  ValueExpected: "Write a value here.",
  ColonExpected: "Write a colon after the key.",
  CommaExpected: "Write a comma between two entries.",
  CloseBraceExpected: "Write the } that closes the object.",
  CloseBracketExpected: "Write the ] that closes the list.",
  EndOfFileExpected: "Take out what stands behind the end.",
  InvalidCommentToken: "Write the comment with // or /* */.",
  UnexpectedEndOfComment: "Close the comment with */.",
  UnexpectedEndOfString: "Close the text with a double quote.",
  UnexpectedEndOfNumber: "Write the rest of the number.",
  InvalidUnicode: "Write four hexadecimal digits after \\u.",
  InvalidEscapeCharacter: "Write a backslash as \\\\.",
  InvalidCharacter: "Write control characters as \\u and four digits.",
};

function endOfWordsBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--;
  return Math.max(at - 1, 0);
}

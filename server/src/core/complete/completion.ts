/** What is asked when text is completed, and what is offered. */

import type { Policy } from "../document/policy.ts";
import type { Reader } from "../document/reading.ts";
import type { Facts } from "../facts.ts";
import type { Judged } from "../lint.ts";
import type { Edit } from "../rules/rule.ts";
import type { Settings } from "../settings.ts";

export type CompletionKind =
  | "section"
  | "passage"
  | "item"
  | "contact"
  | "link"
  | "file"
  | "folder"
  | "anchor"
  | "version"
  | "name"
  | "rule"
  | "comment";

/** One thing that can be written at the caret. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What stands in the span of the edit up to the caret is compared with this. */
  readonly filter: string;
  /** The span is on the line of the caret and holds it. */
  readonly edit: Edit;
  /** In Markdown; computed when called. */
  readonly preview?: () => string;
}

/** A place in a policy, with all that is known of it. */
export interface Question {
  readonly policy: Policy;
  readonly offset: number;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly findings: readonly Judged[];
  /** Reads the text as it is without the line that is being written. */
  readonly reader: Reader;
  /** Paths and anchors are offered by the client itself. */
  readonly ownPaths?: boolean;
  /** What stands in the folder that `folderAsked` named. */
  readonly entries?: readonly { readonly name: string; readonly folder: boolean }[];
}

/** What is offered, the likeliest first. */
export type Answer = readonly Completion[];

/** Whether what was typed begins one of the words of a name. */
export function begins(typed: string, name: string): boolean {
  const part = typed.trim().toLowerCase();
  if (part === "") return true;
  const words = name.toLowerCase();
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1] as string)) return true;
  }
  return false;
}

/** Judges a fixture as the kind of file that it is. */

import { Reader } from "../../server/src/core/document/reading.ts";
import type { StoredText } from "../../server/src/core/document/stored-text.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { fixUntilStable } from "../../server/src/core/fix.ts";
import { type Judged, lint } from "../../server/src/core/lint.ts";
import { lintSecurityTxt } from "../../server/src/core/lint-security-txt.ts";
import { readSecurityTxt } from "../../server/src/core/security-txt/read.ts";
import type { Fixture } from "./fixture.ts";

const reader = new Reader();

/** What a text is judged by. */
export type Given = Pick<Fixture, "kind" | "facts" | "settings" | "origin">;

export interface JudgedText {
  readonly file: StoredText;
  readonly findings: readonly Judged[];
}

/** What is found in a text in the place of the fixture's own. */
export function judge({ kind, facts, settings, origin }: Given, source: string): JudgedText {
  if (kind === "policy") {
    const file = understand(source, reader, { ...origin, headings: settings.headings });
    return { file, findings: lint(file, facts, settings) };
  }
  const file = readSecurityTxt(source, origin.encoding);
  const place = facts.project?.place ?? ".well-known/security.txt";
  const beside = { facts, understand: (text: string) => understand(text, reader) };
  return { file, findings: lintSecurityTxt(file, place, beside, settings) };
}

/** The text after all safe fixes. */
export function fixed(fixture: Given, source: string): string {
  return fixUntilStable(source, (text) => judge(fixture, text)).text;
}

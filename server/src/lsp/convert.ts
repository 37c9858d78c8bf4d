/** How offsets become positions and back, findings diagnostics, and edits what a client applies. */

import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type SnippetTextEdit,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Span, spanOf } from "../core/document/span.ts";
import { withEol } from "../core/fix.ts";
import type { Judged } from "../core/lint.ts";
import { pageOf } from "../core/rules/pages.ts";
import type { Edit, Severity } from "../core/rules/rule.ts";
import type { Client } from "./client.ts";

export const source = "security-policy";

/** The places of one version of a document. */
export class Places {
  readonly document: TextDocument;
  readonly #utf8: boolean;
  /** Spans count from behind a byte-order mark, documents from before it. */
  readonly #shift: number;

  constructor(document: TextDocument, encoding: Client["encoding"]) {
    this.document = document;
    this.#utf8 = encoding === "utf-8";
    this.#shift =
      document.getText({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }) === "\uFEFF" ? 1 : 0;
  }

  /** The range of a span of the policy. */
  range(span: Span): Range {
    return { start: this.#position(span.start + this.#shift), end: this.#position(span.end + this.#shift) };
  }

  /** The span of the policy that a range covers; positions behind the end of a line or of the text are drawn in. */
  span(range: Range): Span {
    const start = Math.max(0, this.#offset(range.start) - this.#shift);
    return spanOf(start, Math.max(start, this.#offset(range.end) - this.#shift));
  }

  #position(offset: number): Position {
    const position = this.document.positionAt(offset);
    if (!this.#utf8) return position;
    const before = this.document.getText({ start: { line: position.line, character: 0 }, end: position });
    return { line: position.line, character: utf8Length(before) };
  }

  #offset(position: Position): number {
    if (!this.#utf8) return this.document.offsetAt(position);
    return this.document.offsetAt(utf16Position(this.document, position));
  }
}

/** The next version of a document. The version before stays as it is, so that what was made from it stays right. */
export function changed(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: Client["encoding"],
): TextDocument {
  const next = TextDocument.create(document.uri, document.languageId, document.version, document.getText());
  for (const change of changes) {
    const units16 =
      encoding === "utf-8" && "range" in change
        ? {
            text: change.text,
            range: { start: utf16Position(next, change.range.start), end: utf16Position(next, change.range.end) },
          }
        : change;
    TextDocument.update(next, [units16], version);
  }
  return next;
}

function utf16Position(document: TextDocument, { line, character }: Position): Position {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  let units8 = 0;
  let units16 = 0;
  for (const char of text) {
    if (units8 >= character) break;
    units8 += utf8Length(char);
    units16 += char.length;
  }
  return { line, character: units16 };
}

function utf8Length(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** @param beside the places of another file of the repository, by its path */
export function diagnosticOf(
  finding: Judged,
  places: Places,
  client: Client,
  beside: (path: string) => Places | undefined,
): Diagnostic {
  const { rule, message } = finding;
  const related = finding.related.flatMap((one) => {
    const there = one.path === undefined ? places : beside(one.path);
    const location = there && { uri: there.document.uri, range: there.range(one.at) };
    return location ? [{ location, message: one.message }] : [];
  });
  return {
    range: places.range(finding.at),
    severity: severities[finding.severity],
    code: rule,
    ...(client.descriptions ? { codeDescription: { href: pageOf(rule) } } : {}),
    source,
    message,
    ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(client.related && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** Edits as the client applies them: with the line ending of the policy, and without tab stops where it knows none. */
export function workspaceEditOf(
  edits: readonly Edit[],
  eol: string,
  places: Places,
  client: Pick<Client, "snippetEdits" | "versionedEdits">,
): WorkspaceEdit {
  const { uri, version } = places.document;
  if (!client.versionedEdits) return { changes: { [uri]: edits.map((edit) => textEditOf(edit, eol, places)) } };
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit): TextEdit | SnippetTextEdit =>
          edit.snippet && client.snippetEdits
            ? { range: places.range(edit.at), snippet: { kind: "snippet", value: edit.text.replaceAll("\n", eol) } }
            : textEditOf(edit, eol, places),
        ),
      },
    ],
  };
}

/** An edit as text, with the line ending of the policy and without tab stops. */
export function textEditOf(edit: Edit, eol: string, places: Places): TextEdit {
  return { range: places.range(edit.at), newText: withEol(edit, eol) };
}

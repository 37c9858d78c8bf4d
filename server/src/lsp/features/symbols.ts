/** The sections of a policy as symbols, for clients that do not show headings of their own. */

import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { entryOf } from "../../core/catalogue/index.ts";
import type { Section } from "../../core/document/policy.ts";
import type { Places } from "../convert.ts";
import type { Feature } from "../start.ts";

export const registerSymbols: Feature = ({ connection, client, documents }) => {
  if (client.options.ownSymbols) return {};
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const judgement = await documents.judge(textDocument.uri);
    if (!judgement) return null;
    const { policy, places } = judgement;
    if (!client.nestedSymbols) return policy.sections.map((section) => flat(section, places));
    return policy.sections.filter(({ parent }) => parent === null).map((section) => nested(section, places));
  });
  return { documentSymbolProvider: { label: "Security Policy" } };
};

function nested(section: Section, places: Places): DocumentSymbol {
  const entry = entryOf(section.kind);
  return {
    name: nameOf(section),
    ...(entry && entry.title !== section.title ? { detail: entry.title } : {}),
    kind: SymbolKind.String,
    range: places.range(section.span),
    selectionRange: places.range(section.heading.span),
    children: section.children.map((child) => nested(child, places)),
  };
}

function flat(section: Section, places: Places): SymbolInformation {
  return {
    name: nameOf(section),
    kind: SymbolKind.String,
    location: { uri: places.document.uri, range: places.range(section.span) },
    ...(section.parent ? { containerName: nameOf(section.parent) } : {}),
  };
}

/** Clients refuse symbols without a name. */
function nameOf({ title, kind }: Section): string {
  return title || `(${kind})`;
}

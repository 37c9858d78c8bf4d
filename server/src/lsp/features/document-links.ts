/** Links on the ids of vulnerabilities and weaknesses, and on the names of standards. */

import { documentLinks } from "../../core/document-links.ts";
import type { Feature } from "../start.ts";

export const registerDocumentLinks: Feature = ({ connection, documents }) => {
  connection.onDocumentLinks(async ({ textDocument }) => {
    const judgement = await documents.judge(textDocument.uri);
    if (!judgement) return null;
    const { policy, places } = judgement;
    return documentLinks(policy).map(({ at, target, tooltip }) => ({ range: places.range(at), target, tooltip }));
  });
  return { documentLinkProvider: { resolveProvider: false } };
};

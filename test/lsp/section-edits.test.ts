/** Does the server move, mend and insert where the client says, and only in the text that the client means? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { plainText } from "../../server/src/core/catalogue/snippet.ts";
import type {
  FixSectionResult,
  InsertSectionsResult,
  MoveSectionResult,
  Position,
} from "../../server/src/lsp/protocol.ts";
import { start, uri } from "./acme.ts";
import { only, type Session } from "./session.ts";

const idle = "<!-- security-policy-disable-line mailto-mismatch -->";
const text = `# Security\n\n## Contact\n\n<a@acme.dev> ${idle}\n\n## Scope\n\nAll of it. ${idle}\n`;
const contact = { line: 2, character: 0 };
const scope = { line: 6, character: 0 };

function move(session: Session, to: string | Position, more = {}): Promise<MoveSectionResult | null> {
  return session.request("securityPolicy/moveSection", { uri, version: 1, section: scope, to, ...more });
}

describe("moving a section", () => {
  test("is one edit, and tells where the section is then", async (t) => {
    const session = await start(t);
    await session.open(uri, text.replaceAll("\n", "\r\n"));
    for (const to of ["up", contact]) {
      const result = await move(session, to);
      assert.ok(result);
      const after = TextDocument.applyEdits(session.document(uri), [result.edit]);
      assert.match(after, /^# Security\r\n\r\n## Scope\r\n\r\nAll of it\.[^\n]*\r\n\r\n## Contact\r\n/);
      assert.deepEqual(result.heading, contact);
    }
  });

  test("is refused where it leads nowhere, for another version, and for a place without heading", async (t) => {
    const session = await start(t);
    await session.open(uri, text);
    assert.equal(await move(session, "down"), null);
    assert.equal(await move(session, "up", { version: 0 }), null);
    assert.equal(await move(session, "up", { section: { line: 8, character: 0 } }), null);
    assert.equal(await move(session, "sideways"), null);
    assert.equal(await session.request("securityPolicy/moveSection", null), null);
  });
});

test("mending a section leaves the others alone", async (t) => {
  const session = await start(t, { settings: only("suppression-unused") });
  await session.open(uri, text);
  const result = await session.request<FixSectionResult>("securityPolicy/fixSection", {
    uri,
    version: 1,
    section: scope,
  });
  const after = TextDocument.applyEdits(session.document(uri), [...result.edits]);
  assert.match(after, /All of it\. ?\n/);
  assert.equal(after.split(idle).length, 2);
});

test("a section is inserted right behind another one", async (t) => {
  const session = await start(t);
  await session.open(uri, text);
  const params = { uri, kinds: ["acknowledgments"], behind: contact };
  const result = await session.request<InsertSectionsResult>("securityPolicy/insertSections", params);
  const edits = result.edits.map(({ range, snippet }) => ({ range, newText: plainText(snippet) }));
  const headings = TextDocument.applyEdits(session.document(uri), edits).match(/^## .*/gm);
  assert.deepEqual(headings, ["## Contact", "## Acknowledgments", "## Scope"]);
});

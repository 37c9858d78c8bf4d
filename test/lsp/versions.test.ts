/** What is offered on the list of supported versions, and on ids and names of standards? */

import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { CodeLens, DocumentLink, Hover, ShowMessageParams } from "vscode-languageserver/node";
import { named, start, uri } from "./acme.ts";
import { modern, only, type SessionOptions, type textEdits } from "./session.ts";

const git = (tag: string) => ({
  "/acme/.git/HEAD": "ref: refs/heads/main\n",
  "/acme/.git/config": "",
  "/acme/.git/refs/tags/v1.9.0": `${"1".repeat(40)}\n`,
  [`/acme/.git/refs/tags/${tag}`]: `${"2".repeat(40)}\n`,
});
const list = "| Version | Supported |\n| ------- | --------- |\n| 1.9.x   | yes       |\n| < 1.9   | no        |\n";
const policy = `# Security Policy\n\n## Supported Versions\n\n${list}`;
const forward = policy.replaceAll("1.9.x ", "1.12.x").replace("1.9 ", "1.12");
const command = "securityPolicy.server.rollForward";

async function inAcme(t: TestContext, text: string, options: SessionOptions = {}, tag = "v1.12.0") {
  const session = await start(t, { disk: git(tag), folders: ["file:///acme"], settings: only(), ...options });
  await session.open(uri, text);
  return session;
}

describe("the list of versions is rolled forward", () => {
  const rewrite = { only: ["refactor.rewrite"] };

  test("by a code action on it, without any finding", async (t) => {
    const session = await inAcme(t, policy);
    const actions = await session.actions(uri, session.rangeOf(uri, "< 1.9"), rewrite);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Roll forward to 1.12.0: list 1.12.x as supported"],
    );
    assert.equal(await session.applied(uri, actions[0]), forward);
    assert.deepEqual(await session.actions(uri, session.rangeOf(uri, "Security Policy"), rewrite), []);
  });

  test("by no code action where it is up to date", async (t) => {
    const session = await inAcme(t, forward);
    assert.deepEqual(await session.actions(uri, session.rangeOf(uri, "< 1.12"), rewrite), []);
  });

  test("as the project file says", async (t) => {
    const disk = { ...git("v1.12.0"), "/acme/.security-policy.json": '{ "supportedVersions": "last-2-minors" }' };
    const session = await inAcme(t, policy, {
      disk,
      initializationOptions: { projectFiles: ["file:///acme/.security-policy.json"], today: "2026-11-21" },
    });
    const actions = await session.actions(uri, session.rangeOf(uri, "< 1.9"), rewrite);
    const text = await session.applied(uri, named(actions, /list 1\.12\.x and 1\.9\.x as supported$/));
    assert.match(text, /\| 1\.12\.x {2}\| yes {7}\|\n\| 1\.9\.x {3}\| yes {7}\|\n\| < 1\.9 /);
  });

  test("by a command", async (t) => {
    const session = await inAcme(t, policy);
    const done = session.request("workspace/executeCommand", { command, arguments: [uri] });
    const { edit } = await session.next<{ edit: Parameters<typeof textEdits>[0] }>("workspace/applyEdit");
    assert.equal(await done, true);
    assert.equal(await session.applied(uri, { title: "", edit }), forward);
  });

  test("by a command that says why where it does not", async (t) => {
    const session = await inAcme(t, forward);
    const messages: ShowMessageParams[] = [];
    session.client.onNotification("window/showMessage", (params: ShowMessageParams) => void messages.push(params));
    session.client.onRequest("window/showMessageRequest", (params: ShowMessageParams) => {
      messages.push(params);
      return null;
    });
    assert.equal(await session.request("workspace/executeCommand", { command, arguments: [uri] }), false);
    await session.settled();
    assert.equal(messages.length, 1);
    assert.match(messages[0]?.message ?? "", /1\.12\.0 \(tag v1\.12\.0\), and the row “1\.12\.x” covers it/);
    assert.equal(
      await session.request("workspace/executeCommand", { command, arguments: ["file:///acme/no.md"] }),
      null,
    );
  });
});

describe("the code lens", () => {
  const lenses = { ...only(), codeLens: true };
  const params = { textDocument: { uri } };

  test("tells the newest release and rolls forward to it", async (t) => {
    const session = await inAcme(t, policy, { settings: lenses });
    const shown = await session.request<CodeLens[]>("textDocument/codeLens", params);
    assert.deepEqual(
      shown.map((lens) => [lens.range.start.line, lens.command?.title, lens.command?.command, lens.command?.arguments]),
      [
        [4, "Newest release: 1.12.0 (tag v1.12.0)", "", undefined],
        [4, "Roll forward: list 1.12.x", command, [uri]],
      ],
    );
  });

  test("has nothing to roll where the list is up to date, and tells nothing where nothing is known", async (t) => {
    const session = await inAcme(t, forward, { settings: lenses });
    assert.equal((await session.request<CodeLens[]>("textDocument/codeLens", params)).length, 1);
    const bare = await start(t, { settings: lenses });
    await bare.open(uri, policy);
    assert.deepEqual(await bare.request("textDocument/codeLens", params), []);
  });

  test("is off by default, and asked for again when that changes", async (t) => {
    const capabilities = { ...modern, workspace: { ...modern.workspace, codeLens: { refreshSupport: true } } };
    const session = await inAcme(t, policy, { capabilities });
    let asked = 0;
    session.client.onRequest("workspace/codeLens/refresh", () => {
      asked += 1;
      return null;
    });
    assert.equal(await session.request("textDocument/codeLens", params), null);
    const before = asked;
    await session.configure(lenses);
    assert.equal((await session.request<CodeLens[]>("textDocument/codeLens", params)).length, 2);
    assert.ok(asked > before);
  });
});

describe("links", () => {
  const links = async (t: TestContext, text: string) => {
    const session = await start(t);
    await session.open(uri, `# Security Policy\n\n${text}\n`);
    const found = await session.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
    const document = session.document(uri);
    return found.map(({ range, target }) => [document.getText(range), target]);
  };

  test("lead from ids and from the first mention of a standard to what explains them", async (t) => {
    const text =
      "CVE-2024-21907, GHSA-5crp-9r3c-p9vr and CWE-79 were scored by CVSS v4.0.\n\nRFC 9116 and CVSS again, ISO/IEC 29147:2018.";
    assert.deepEqual(await links(t, text), [
      ["CVE-2024-21907", "https://www.cve.org/CVERecord?id=CVE-2024-21907"],
      ["GHSA-5crp-9r3c-p9vr", "https://github.com/advisories/GHSA-5crp-9r3c-p9vr"],
      ["CWE-79", "https://cwe.mitre.org/data/definitions/79.html"],
      ["CVSS v4.0", "https://www.first.org/cvss/"],
      ["RFC 9116", "https://www.rfc-editor.org/rfc/rfc9116"],
      ["ISO/IEC 29147:2018", "https://www.iso.org/standard/72311.html"],
    ]);
  });

  test("leave alone what is a link, code, or cannot be valid", async (t) => {
    const text =
      "[CVE-2024-21907](https://acme.dev/a), [the **GDPR** text](https://acme.dev/b), <https://acme.dev/CWE-79>, CVE-1980-11111.\n\n```text\nRFC 9116\n```";
    assert.deepEqual(await links(t, text), []);
  });
});

test("a hover comes with its place, and scores a vector", async (t) => {
  const session = await start(t, { settings: only() });
  const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
  await session.open(uri, `# Security Policy\n\nRated ${vector} by us.\n`);
  const position = { line: 2, character: 20 };
  const hover = await session.request<Hover>("textDocument/hover", { textDocument: { uri }, position });
  assert.deepEqual(hover.range, session.rangeOf(uri, vector));
  assert.match(JSON.stringify(hover.contents), /base score: 9\.8, critical/);
});

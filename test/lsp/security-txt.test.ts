/** Does the server judge an open `security.txt` as what it is, in editors that ask and in those that are told? */

import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { Hover } from "vscode-languageserver/node";
import { codes, named, policy, refresh, start, titles, uri } from "./acme.ts";
import { modern, plain, type SessionOptions } from "./session.ts";

const file = "file:///acme/.well-known/security.txt";
const folders = ["file:///acme"];
const good = "Contact: mailto:security@acme.dev\nExpires: 2027-06-30T23:59:59Z\n";
const bad = "Contact: security@acme.dev\nAcknowledgements: https://acme.dev/thanks\nExpires: 2026-01-31T00:00:00Z\n";
const badRules = ["security-txt-address", "security-txt-field-name", "security-txt-expired"];
const git = {
  "/acme/.git/HEAD": "ref: refs/heads/main\n",
  "/acme/.git/config": `[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n`,
};

function inAcme(t: TestContext, disk: Record<string, string> = {}, options: SessionOptions = {}) {
  return start(t, { disk, folders, ...options });
}

describe("an open security.txt", () => {
  test("is judged by its own rules, where the client asks", async (t) => {
    const session = await inAcme(t);
    await session.open(file, bad);
    const items = await session.items(file);
    assert.deepEqual(codes(items), badRules);
    assert.deepEqual(items[0]?.range, session.rangeOf(file, "security@acme.dev"));
    assert.match(items[0]?.codeDescription?.href ?? "", /\/security-txt-address\.md$/);
    await session.type(file, "Contact: s", "Contact: mailto:s");
    assert.deepEqual(codes(await session.items(file)), badRules.slice(1));
  });

  test("is judged where the client is told, and cleared when it is closed", async (t) => {
    const options = { capabilities: plain, initializationOptions: { today: "2026-11-21" } };
    const session = await inAcme(t, {}, options);
    await session.open(file, bad);
    assert.deepEqual(codes((await session.published()).diagnostics), badRules);
    await session.close(file);
    assert.deepEqual((await session.published()).diagnostics, []);
  });

  test("has quick fixes, and all that are safe at once", async (t) => {
    const session = await inAcme(t);
    await session.open(file, bad);
    const at = session.rangeOf(file, "security@acme.dev");
    const actions = await session.actions(file, at);
    assert.deepEqual(titles(actions), ["Write mailto:security@acme.dev", "Fix all findings that are safe to fix"]);
    assert.equal(actions[0]?.isPreferred, true);
    assert.equal(await session.applied(file, actions[0]), bad.replace("security@", "mailto:security@"));
    const all = await session.applied(file, named(actions, /^Fix all/));
    assert.equal(all, bad.replace("security@", "mailto:security@").replace("Acknowledgements", "Acknowledgments"));
    const late = await session.actions(file, session.rangeOf(file, "2026-01-31T00:00:00Z"));
    assert.match(await session.applied(file, named(late, /^Expire on/)), /^Expires: 2027-11-20T00:00:00Z$/m);
  });

  test("keeps its line ending and its byte-order mark out of what is not asked", async (t) => {
    const session = await inAcme(t);
    await session.open(
      file,
      `\uFEFF${bad.replaceAll("\n", "\r\n").replace("security@acme.dev", "a@acme.dev, b@acme.dev")}`,
    );
    const actions = await session.actions(file, session.rangeOf(file, "a@acme.dev"));
    const text = await session.applied(file, named(actions, "Give each a field of its own"));
    assert.match(text, /^\uFEFFContact: mailto:a@acme\.dev\r\nContact: mailto:b@acme\.dev\r\n/);
  });

  test("says in a hover what its fields are for, and why a finding is one", async (t) => {
    const session = await inAcme(t);
    await session.open(file, bad);
    const ask = (line: number) =>
      session.request<Hover | null>("textDocument/hover", {
        textDocument: { uri: file },
        position: { line, character: 2 },
      });
    const text = JSON.stringify((await ask(0))?.contents);
    assert.match(text, /\*\*Contact\.\*\* Where a vulnerability is reported/);
    assert.match(JSON.stringify((await ask(1))?.contents), /misspelt/);
    assert.equal(await ask(3), null);
  });

  test("is judged by the settings of policies", async (t) => {
    const rules = { "security-txt-expired": "hint", "security-txt-field-name": "off" };
    const session = await inAcme(t, {}, { settings: { rules } });
    await session.open(file, bad);
    const items = await session.items(file);
    assert.deepEqual(codes(items), ["security-txt-address", "security-txt-expired"]);
    assert.equal(items[1]?.severity, 4);
    await session.configure({ enable: false });
    await session.settled();
    assert.deepEqual(await session.items(file), []);
  });

  test("is left alone where a project file says so, and among tests", async (t) => {
    const project = JSON.stringify({ files: ["!.well-known/security.txt"] });
    const session = await inAcme(t, { "/acme/.security-policy.json": project });
    for (const one of [file, "file:///acme/test/fixtures/.well-known/security.txt", "file:///acme/docs/notes.txt"]) {
      await session.open(one, bad);
      assert.deepEqual(await session.items(one), [], one);
    }
    const elsewhere = "file:///other/tests/.well-known/security.txt";
    await session.open(elsewhere, bad);
    assert.deepEqual(codes(await session.items(elsewhere)), badRules, "of no folder its place tells nothing");
  });

  test("agrees with the policy beside it, and is judged anew when that is", async (t) => {
    const disk: Record<string, string> = { ...git, "/acme/.github/SECURITY.md": policy };
    const capabilities = {
      ...modern,
      workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    const session = await inAcme(t, disk, { capabilities });
    await session.open(file, `${good}Policy: https://github.com/acme/rocket/blob/main/SECURITY.md\n`);
    assert.deepEqual(codes(await session.items(file)), ["security-txt-mismatch"]);
    const actions = await session.actions(file, session.rangeOf(file, "https://github.com"));
    assert.match(
      await session.applied(file, named(actions, /^Write https/)),
      /^Policy: https:\/\/github\.com\/acme\/rocket\/security\/policy$/m,
    );
    disk["/acme/SECURITY.md"] = policy;
    await session.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 1 }] });
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(file)), []);
  });

  test("is no policy: it has no outline", async (t) => {
    const session = await inAcme(t);
    await session.open(file, bad);
    assert.equal(await session.request("securityPolicy/outline", { uri: file }), null);
  });
});

/** Does the server say what to ask before a policy is written, and write it? */

import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { NewPolicyResult } from "../../server/src/lsp/protocol.ts";
import { start } from "./acme.ts";
import { modern } from "./session.ts";

const git = {
  "/acme/.git/HEAD": "ref: refs/heads/main\n",
  "/acme/.git/config": `[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n`,
};

async function asking(t: TestContext, disk: Record<string, string>, settings?: unknown) {
  const session = await start(t, { disk, folders: ["file:///acme"], settings });
  const ask = (answers?: unknown, folder: unknown = "file:///acme") =>
    session.request<NewPolicyResult | null>("securityPolicy/newPolicy", { folder, answers });
  return { session, ask };
}

describe("a new policy", () => {
  test("comes with its questions, filled by what the repository tells", async (t) => {
    const { ask } = await asking(t, git);
    const result = await ask();
    assert.deepEqual(
      result?.questions.map(({ id }) => id),
      ["place", "channel", "promise", "versions", "disclosure", "scope", "safe-harbor", "bounty", "extras"],
    );
    assert.equal(result?.questions[1]?.options[0]?.detail, "github.com/acme/rocket");
    assert.deepEqual([result?.problems, result?.existing], [[], undefined]);
    assert.equal(result?.written?.uri, "file:///acme/SECURITY.md");
    assert.match(result?.written?.text ?? "", /acme\/rocket\/security\/advisories\/new/);
    const line = result?.written?.text.split("\n")[result.written.review.start.line] ?? "";
    assert.match(line, /^Please do not report/);
  });

  test("has no finding where it is opened", async (t) => {
    const { session, ask } = await asking(t, git, { profile: "vdp" });
    const written = (await ask({ place: ".github", scope: null, "safe-harbor": null }))?.written;
    assert.equal(written?.uri, "file:///acme/.github/SECURITY.md");
    await session.open(written.uri, written.text);
    assert.deepEqual(await session.items(written.uri), []);
  });

  test("asks further where an answer makes it matter, and says what is wrong with one", async (t) => {
    const { ask } = await asking(t, {});
    assert.deepEqual(
      (await ask())?.problems.map(({ question }) => question),
      ["channel"],
    );
    const result = await ask({ channel: ["mail"], contact: "a@b" });
    assert.ok(result?.questions.some(({ id }) => id === "contact"));
    assert.match(result?.problems[0]?.message ?? "", /^This is no e-mail address/);
    assert.ok((await ask({ channel: ["mail"], contact: "a@acme.dev" }))?.written);
  });

  test("names the policy that is there", async (t) => {
    const { ask } = await asking(t, { ...git, "/acme/docs/SECURITY.md": "# Security\n" });
    assert.equal((await ask())?.existing, "file:///acme/docs/SECURITY.md");
  });

  test("comes of any parameters", async (t) => {
    const { session, ask } = await asking(t, git);
    assert.equal(await ask(undefined, "nowhere"), null);
    assert.equal(await ask(undefined, 7), null);
    assert.ok((await ask({ place: 7, toString: "x", channel: [7], promise: null }))?.written);
    assert.equal(await session.request("securityPolicy/newPolicy", null), null);
  });

  test("comes of what the client reads, where the server has no disk", async (t) => {
    const session = await start(t, {
      capabilities: modern,
      folders: ["vscode-vfs://github/acme/rocket"],
      initializationOptions: { today: "2026-11-21", files: true },
    });
    const texts: Record<string, string> = { "package.json": `{"name":"rocket","repository":"github:acme/rocket"}` };
    const missing = { state: "missing" };
    session.client.onRequest("securityPolicy/readFile", ({ path }: { path: string }) =>
      path in texts ? { state: "there", value: texts[path] } : missing,
    );
    session.client.onRequest("securityPolicy/listDirectory", ({ path }: { path: string }) =>
      path === "" ? { state: "there", value: Object.keys(texts).map((name) => ({ name, kind: "file" })) } : missing,
    );
    session.client.onRequest("securityPolicy/stat", ({ path }: { path: string }) =>
      path in texts ? { state: "there", value: { kind: "file", size: 9 } } : missing,
    );
    const folder = "vscode-vfs://github/acme/rocket";
    const result = await session.request<NewPolicyResult>("securityPolicy/newPolicy", { folder });
    assert.equal(result.written?.uri, `${folder}/SECURITY.md`);
    assert.match(result.written.text, /github\.com\/acme\/rocket\/security\/advisories\/new/);
  });
});

/** Do fixes that reach beyond the policy come as one edit that can be looked through, where the client takes it? */

import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { named, start, titles, uri } from "./acme.ts";
import { modern, only, plain, type SessionOptions, today } from "./session.ts";

const able = {
  ...modern,
  workspace: {
    ...modern.workspace,
    workspaceEdit: {
      documentChanges: true,
      changeAnnotationSupport: {},
      resourceOperations: ["create" as const, "rename" as const],
    },
  },
};
const policy = "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@rocket.dev, please.\n";
const disk = {
  "/acme/.git/HEAD": "ref: refs/heads/main\n",
  "/acme/SECURITY.md": policy,
  "/acme/README.md": "# Rocket\n\nReport vulnerabilities to old@rocket.dev.\n",
  "/acme/CONTRIBUTING.md": "Before all else please mail exploits to old@rocket.dev.\n",
};

async function session(t: TestContext, on: string, options: SessionOptions, texts: Record<string, string> = disk) {
  const settings = only("contact-conflict", "policy-not-recognised", "claim-without-evidence");
  const given = { disk: texts, folders: ["file:///acme"], settings, capabilities: able, ...options };
  const opened = await start(t, given);
  await opened.open(on, texts[new URL(on).pathname] as string);
  return opened;
}

describe("fixes beside the policy", () => {
  const title = "Write security@rocket.dev in README.md and CONTRIBUTING.md";

  test("change several files as one edit that asks first", async (t) => {
    const one = await session(t, uri, {});
    const actions = await one.actions(uri, one.rangeOf(uri, "security@rocket.dev"));
    const { edit } = await one.request<CodeAction>("codeAction/resolve", named(actions, title));
    assert.deepEqual(
      ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument, edits }) => [textDocument, edits]),
      [
        [
          { uri: "file:///acme/README.md", version: null },
          [
            {
              range: { start: { line: 2, character: 26 }, end: { line: 2, character: 40 } },
              newText: "security@rocket.dev",
              annotationId: "beside",
            },
          ],
        ],
        [
          { uri: "file:///acme/CONTRIBUTING.md", version: null },
          [
            {
              range: { start: { line: 0, character: 40 }, end: { line: 0, character: 54 } },
              newText: "security@rocket.dev",
              annotationId: "beside",
            },
          ],
        ],
      ],
    );
    assert.equal(edit?.changeAnnotations?.beside?.needsConfirmation, true);
    assert(named(actions, "Write old@rocket.dev in this policy"));
  });

  test("come as plain edits for clients that take no others", async (t) => {
    const options = { capabilities: plain, initializationOptions: { today, settings: only("contact-conflict") } };
    const one = await session(t, uri, options);
    const actions = await one.actions(uri, one.rangeOf(uri, "security@rocket.dev"));
    const { changes }: WorkspaceEdit = named(actions, title)?.edit ?? {};
    assert.deepEqual(Object.keys(changes ?? {}), ["file:///acme/README.md", "file:///acme/CONTRIBUTING.md"]);
  });

  test("move a policy to where it is looked for, where the client moves files", async (t) => {
    const texts = { "/acme/.git/HEAD": "", "/acme/.gitlab/SECURITY.md": policy };
    const there = "file:///acme/.gitlab/SECURITY.md";
    const config = '[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n';
    const one = await session(t, there, {}, { ...texts, "/acme/.git/config": config });
    const actions = await one.actions(there, one.rangeOf(there, "# Security Policy"));
    const { edit } = await one.request<CodeAction>("codeAction/resolve", named(actions, "Move to SECURITY.md"));
    assert.deepEqual(edit, {
      documentChanges: [
        { kind: "rename", oldUri: there, newUri: "file:///acme/SECURITY.md", options: { overwrite: false } },
      ],
    });
    const less = await session(t, there, { capabilities: modern }, { ...texts, "/acme/.git/config": config });
    const fewer = titles(await less.actions(there, less.rangeOf(there, "# Security Policy")));
    assert(fewer.length > 0 && !fewer.includes("Move to SECURITY.md"), fewer.join());
  });

  test("create a file, where the client creates files", async (t) => {
    const texts = {
      "/acme/.git/HEAD": "",
      "/acme/SECURITY.md": "# Security Policy\n\nWe use Dependabot for updates.\n",
      "/acme/package.json": "{}",
    };
    const one = await session(t, uri, {}, texts);
    const actions = await one.actions(uri, one.rangeOf(uri, "Dependabot"));
    const { edit } = await one.request<CodeAction>(
      "codeAction/resolve",
      named(actions, "Create .github/dependabot.yml"),
    );
    const [create, write] = edit?.documentChanges ?? [];
    assert.equal(create && "kind" in create && create.kind, "create");
    assert(write && "edits" in write);
    assert.equal(write.textDocument.uri, "file:///acme/.github/dependabot.yml");
    assert.match(JSON.stringify(write.edits), /package-ecosystem: npm.*package-ecosystem: github-actions/);
    const less = await session(t, uri, { capabilities: modern }, texts);
    assert(
      !titles(await less.actions(uri, less.rangeOf(uri, "Dependabot"))).some((title) => title.startsWith("Create")),
    );
  });

  test("show the places in the other files", async (t) => {
    const one = await session(t, uri, {});
    const [item] = await one.items(uri);
    assert.deepEqual(
      item?.relatedInformation?.map(({ location, message }) => [location.uri, location.range.start, message]),
      [
        ["file:///acme/README.md", { line: 2, character: 26 }, "old@rocket.dev in README.md."],
        ["file:///acme/CONTRIBUTING.md", { line: 0, character: 40 }, "old@rocket.dev in CONTRIBUTING.md."],
      ],
    );
  });
});

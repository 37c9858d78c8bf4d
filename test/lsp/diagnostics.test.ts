/** Which findings does a client get, and when: one that asks for them, and one that cannot? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { idlePause, typingPause } from "../../server/src/lsp/features/diagnostics.ts";
import { codes, idle, policy, publish, refresh, reporting, start, uri } from "./acme.ts";
import { modern, only, plain } from "./session.ts";

describe("a client that asks for diagnostics", () => {
  test("is answered, and told that nothing changed", async (t) => {
    const session = await start(t, { settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Scope\n`);
    const report = await session.pull(uri);
    assert(report.kind === "full");
    const [finding, ...others] = report.items;
    assert(finding);
    assert.deepEqual(others, []);
    assert.deepEqual(finding.range, { start: { line: 6, character: 0 }, end: { line: 6, character: 8 } });
    assert.equal(finding.code, "empty-section");
    assert.equal(finding.source, "security-policy");
    assert.equal(finding.severity, 2);
    assert.match(finding.codeDescription?.href ?? "", /^https:.*\/docs\/rules\/empty-section\.md$/);
    assert.deepEqual(await session.pull(uri, report.resultId), { kind: "unchanged", resultId: report.resultId });
    await session.type(uri, "## Scope", "## Scope of it");
    const next = await session.pull(uri, report.resultId);
    assert.equal(next.kind, "full");
    assert.notEqual(next.resultId, report.resultId);
  });

  test("is sent none", async (t) => {
    const session = await start(t);
    await session.open(uri, policy);
    await session.type(uri, "Write", "Please write");
    await session.settled();
    session.clock.pass(idlePause);
    await session.close(uri);
    assert.equal(await session.unread(publish), 0);
  });

  test("has to ask for new ones after settings changed", async (t) => {
    const session = await start(t, { settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Scope\n`);
    assert.equal((await session.items(uri)).length, 1);
    await session.configure({ rules: { ...only().rules, "empty-section": "error" } });
    await session.next(refresh);
    assert.deepEqual(
      (await session.items(uri)).map(({ severity }) => severity),
      [1],
    );
    await session.configure({ enable: false });
    await session.next(refresh);
    assert.deepEqual(await session.items(uri), []);
  });

  test("hears which sections are missing once typing pauses", async (t) => {
    const session = await start(t, { settings: only("missing-section", "suppression-unused") });
    const versions = "## Supported Versions\n\nOnly the newest release.\n\n";
    await session.open(uri, `# Security Policy\n\n${versions}${reporting}`);
    assert.deepEqual(codes(await session.items(uri)), []);
    await session.type(uri, versions, idle);
    assert.deepEqual(codes(await session.items(uri)), ["suppression-unused"]);
    session.clock.pass(idlePause - 1);
    assert.equal(await session.unread(refresh), 0);
    session.clock.pass(1);
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), ["missing-section", "suppression-unused"]);
    // What is there by now is unsaid at once.
    await session.type(uri, idle, versions);
    assert.deepEqual(codes(await session.items(uri)), []);
  });

  test("hears at once which sections are missing where it cannot be told to ask again", async (t) => {
    const { diagnostics: _, ...workspace } = modern.workspace ?? {};
    const session = await start(t, { capabilities: { ...modern, workspace }, settings: only("missing-section") });
    await session.open(uri, `# Security Policy\n\n## Supported Versions\n\nThe newest.\n\n${reporting}`);
    assert.deepEqual(await session.items(uri), []);
    await session.type(uri, "## Supported Versions\n\nThe newest.\n", "");
    assert.deepEqual(codes(await session.items(uri)), ["missing-section"]);
    session.clock.pass(idlePause);
    assert.equal(await session.unread(refresh), 0);
  });

  test("is answered for documents that are none of ours", async (t) => {
    const session = await start(t);
    await session.open("file:///acme/README.md", "# TODO\n");
    await session.open("untitled:Untitled-1", "# Security Policy\n\n## Scope\n");
    await session.open("untitled:SECURITY.md", "# Security Policy\n\n## Scope\n");
    assert.deepEqual(await session.items("file:///acme/README.md"), []);
    assert.deepEqual(await session.items("untitled:Untitled-1"), []);
    assert.deepEqual(await session.items("file:///never/opened/SECURITY.md"), []);
    assert((await session.items("untitled:SECURITY.md")).length > 0);
  });
});

describe("a client that cannot ask for diagnostics", () => {
  test("is sent them: at once on opening, after a pause while typing, none after closing", async (t) => {
    const session = await start(t, { capabilities: plain, initializationOptions: { settings: only("empty-section") } });
    assert.equal(session.result.capabilities.diagnosticProvider, undefined);
    await session.open(uri, `${policy}\n## Scope\n`);
    const opened = await session.published();
    assert.equal(opened.version, 1);
    assert.deepEqual(codes(opened.diagnostics), ["empty-section"]);
    await session.type(uri, "## Scope\n", "## Scope\n\nA");
    await session.settled();
    session.clock.pass(typingPause - 1);
    await session.type(uri, "\n\nA", "\n\nAl");
    await session.settled();
    session.clock.pass(typingPause - 1);
    assert.equal(await session.unread(publish), 0);
    session.clock.pass(1);
    const typed = await session.published();
    assert.equal(typed.version, 3);
    assert.deepEqual(typed.diagnostics, []);
    await session.type(uri, "\n\nAl", "");
    await session.save(uri);
    assert.deepEqual(codes((await session.published()).diagnostics), ["empty-section"]);
    await session.close(uri);
    assert.deepEqual((await session.published()).diagnostics, []);
    session.clock.pass(idlePause);
    assert.equal(await session.unread(publish), 0);
  });

  test("hears which sections are missing once typing pauses", async (t) => {
    const settings = only("missing-section");
    const session = await start(t, { capabilities: plain, initializationOptions: { settings } });
    const versions = "## Supported Versions\n\nOnly the newest release.\n\n";
    await session.open(uri, `# Security Policy\n\n${versions}${reporting}`);
    await session.settled();
    await session.type(uri, versions, "");
    await session.settled();
    session.clock.pass(typingPause);
    assert.equal(await session.unread(publish), 0);
    session.clock.pass(idlePause - typingPause);
    assert.deepEqual(codes((await session.published()).diagnostics), ["missing-section"]);
  });

  test("is not spoken to of documents that are no policies", async (t) => {
    const session = await start(t, { capabilities: plain });
    await session.open("file:///acme/README.md", "# TODO\n");
    await session.close("file:///acme/README.md");
    assert.equal(await session.unread(publish), 0);
  });

  test("is sent new ones when it sends settings", async (t) => {
    const session = await start(t, { capabilities: plain });
    await session.open(uri, `${policy}\n## Scope\n`);
    assert(codes((await session.published()).diagnostics).includes("empty-section"));
    const settings = { securityPolicy: { rules: { ...only().rules, "empty-section": { severity: "information" } } } };
    await session.notify("workspace/didChangeConfiguration", { settings });
    const { diagnostics } = await session.published();
    assert.deepEqual(
      diagnostics.map(({ code, severity }) => [code, severity]),
      [["empty-section", 3]],
    );
    await session.notify("workspace/didChangeConfiguration", { settings: { securityPolicy: { enable: false } } });
    assert.deepEqual((await session.published()).diagnostics, []);
  });
});

describe("settings", () => {
  test("have their defaults where they make no sense", async (t) => {
    const settings = {
      enable: "yes",
      profile: 7,
      run: null,
      files: "x",
      sections: { scope: "maybe" },
      rules: { "empty-section": "loud", "missing-section": { severity: 3 }, x: [] },
    };
    const session = await start(t, { settings });
    await session.open(uri, `${policy}\n## Scope\n`);
    const sections = async () => codes(await session.items(uri)).filter((code) => /-section$/.test(`${code}`));
    assert.deepEqual(await sections(), ["missing-section", "empty-section"]);
    await session.configure(null);
    assert.deepEqual(await sections(), ["missing-section", "empty-section"]);
  });

  test("run: onSave judges what was opened or saved", async (t) => {
    const session = await start(t, { settings: { ...only("empty-section"), run: "onSave" } });
    await session.open(uri, `${policy}\n## Scope\n`);
    const opened = await session.pull(uri);
    assert(opened.kind === "full" && opened.items.length === 1);
    await session.type(uri, "## Scope\n", "## Scope\n\nAll of it.\n");
    assert.equal((await session.pull(uri, opened.resultId)).kind, "unchanged");
    assert.deepEqual(await session.items(uri), opened.items);
    await session.save(uri);
    await session.next(refresh);
    assert.deepEqual(await session.items(uri), []);
  });

  test("run: onSave sends what was found last, and nothing while somebody types", async (t) => {
    const settings = { ...only("empty-section"), run: "onSave" };
    const session = await start(t, { capabilities: plain, initializationOptions: { settings } });
    await session.open(uri, `${policy}\n## Scope\n`);
    assert.equal((await session.published()).diagnostics.length, 1);
    await session.type(uri, "## Scope\n", "## Scope\n\nAll of it.\n");
    await session.settled();
    session.clock.pass(idlePause);
    assert.equal(await session.unread(publish), 0);
    await session.save(uri);
    assert.deepEqual((await session.published()).diagnostics, []);
  });

  test("files: names further policies by globs in the workspace", async (t) => {
    const session = await start(t, {
      settings: { ...only("empty-section"), files: ["docs/*.md", "**/{policy,rules}.md", "*.sec"] },
      folders: ["file:///acme", "file:///acme/inner"],
    });
    const judged = ["acme/docs/a.md", "acme/inner/docs/b.md", "acme/x/y/rules.md", "other/policy.md", "acme/z/n.sec"];
    const left = ["acme/x/docs/a.md", "acme/docs/x/a.md", "other/docs/a.md", "acme/policy.mdx"];
    for (const path of [...judged, ...left]) {
      await session.open(`file:///${path}`, "# Security Policy\n\n## Scope\n");
      assert.equal((await session.items(`file:///${path}`)).length, judged.includes(path) ? 1 : 0, path);
    }
    await session.notify("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: "file:///other", name: "other" }], removed: [] },
    });
    assert.equal((await session.items("file:///other/docs/a.md")).length, 1);
  });

  test("are asked for again after they could not be had", async (t) => {
    const session = await start(t);
    session.client.onRequest("workspace/configuration", () => Promise.reject(new Error("not now")));
    await session.open(uri, `${policy}\n## Scope\n`);
    assert((await session.items(uri)).length > 0);
    session.client.onRequest("workspace/configuration", () => [{ enable: false }]);
    assert.deepEqual(await session.items(uri), []);
  });
});

test("the day comes from the clock unless the client fixes it", async (t) => {
  const dated = `${policy}\n**Last updated**: 2026-11-01\n`;
  const settings = only("review-overdue");
  const clocked = await start(t, { settings, initializationOptions: {} });
  await clocked.open(uri, dated);
  assert.deepEqual(await clocked.items(uri), []);
  const late = await start(t, { settings, initializationOptions: { today: "2031-01-01" } });
  await late.open(uri, dated);
  assert.deepEqual(codes(await late.items(uri)), ["review-overdue"]);
});

test("an error while judging is logged, and what was shown stays", async (t) => {
  const session = await start(t, { settings: only("empty-section"), initializationOptions: {} });
  await session.open(uri, `${policy}\n## Scope\n`);
  const before = await session.items(uri);
  assert.equal(before.length, 1);
  session.clock.broken = true;
  await session.type(uri, "## Scope\n", "");
  assert.deepEqual(await session.items(uri), before);
  const { message } = await session.next<{ message: string }>("window/logMessage");
  assert.match(message, /Judging file:\/\/\/acme\/SECURITY\.md failed: Error: the clock stands still/);
  session.clock.broken = false;
  assert.deepEqual(await session.items(uri), []);
});

/** Do the formats of `lint` hold what their readers expect? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import { folderWith, run } from "../support/command-line.ts";

const text = [
  "# Security Policy",
  "",
  "## Reporting a Vulnerability",
  "",
  "Write to <security@acme.dev>, 100% in private | or see [this]().",
  "<!-- security-policy-disable-line mojibake -->",
  "",
].join("\r\n");
const files = { ".git/HEAD": "x", "my docs/SECURITY.md": text };
const lint = ["lint", "--profile", "minimal"];

describe("sarif", () => {
  // The parts of SARIF 2.1.0 that we write, as its schema has them; nothing else may stand there.
  const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
    type: "object",
    additionalProperties: false,
    properties,
    required,
  });
  const list = (items: object, minItems = 0) => ({ type: "array", items, minItems });
  const string = { type: "string", minLength: 1 };
  const one = { type: "integer", minimum: 1 };
  const message = object({ text: string });
  const level = { enum: ["none", "note", "warning", "error"] };
  const region = object({ startLine: one, startColumn: one, endLine: one, endColumn: one });
  const uri = { type: "string", pattern: "^[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$" };
  const location = object({ uri, index: { type: "integer", minimum: 0 } }, ["uri"]);
  const physicalLocation = object({ artifactLocation: location, region });
  const replacement = object({ deletedRegion: region, insertedContent: message }, ["deletedRegion"]);
  const rule = object({
    id: { type: "string", pattern: "^[a-z0-9-]+$" },
    shortDescription: message,
    fullDescription: message,
    helpUri: { type: "string", pattern: "^https://[^ ]+\\.md$" },
    defaultConfiguration: object({ enabled: { type: "boolean" }, level }),
  });
  const result = object(
    {
      ruleId: string,
      ruleIndex: { type: "integer", minimum: 0 },
      level,
      message,
      locations: list(object({ physicalLocation }), 1),
      relatedLocations: list(object({ physicalLocation, message })),
      partialFingerprints: { type: "object", additionalProperties: string, minProperties: 1 },
      fixes: list(
        object({
          description: message,
          artifactChanges: list(object({ artifactLocation: location, replacements: list(replacement, 1) }), 1),
        }),
        1,
      ),
    },
    ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
  );
  const isSarif = new Ajv().compile(
    object({
      $schema: { const: "https://json.schemastore.org/sarif-2.1.0.json" },
      version: { const: "2.1.0" },
      runs: list(
        object({
          tool: object({ driver: object({ name: string, informationUri: string, rules: list(rule, 1) }) }),
          columnKind: { const: "utf16CodeUnits" },
          artifacts: list(object({ location, sourceLanguage: string })),
          results: list(result),
        }),
        1,
      ),
    }),
  );

  test("has the shape that the standard gives it", (t) => {
    const { out, status } = run(folderWith(t, files), [...lint, "--format", "sarif"]);
    const log = JSON.parse(out);
    const valid: boolean = isSarif(log);
    assert.ok(valid, JSON.stringify(isSarif.errors));
    assert.equal(status, 1);
    const [{ tool, results }] = log.runs;
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    const [link] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === "empty-link");
    const [{ physicalLocation: place }] = link.locations;
    assert.equal(place.artifactLocation.uri, "my%20docs/SECURITY.md");
    assert.deepEqual([place.region.startLine, place.region.endLine], [5, 5]);
    assert.equal(link.fixes[0].artifactChanges[0].replacements.length > 0, true);
  });

  test("keeps the fingerprint of a finding whose line moves, and tells two in one line apart", (t) => {
    const prints = (content: string) =>
      JSON.parse(run(folderWith(t, { "SECURITY.md": content }), [...lint, "--format", "sarif"]).out)
        .runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === "empty-link")
        .map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints));
    const two = text.replace("[this]()", "[this]() or [that]()");
    const before = prints(two);
    assert.equal(new Set(before).size, 2);
    assert.deepEqual(prints(two.replace("# Security Policy\r\n", "# Security Policy\r\n\r\nWelcome.\r\n")), before);
  });
});

test("github: a workflow command for each finding, with what would end it escaped", (t) => {
  const { out, status } = run(folderWith(t, files), [...lint, "--format", "github"]);
  const lines = out.trimEnd().split("\n");
  assert.equal(status, 1);
  assert.match(lines.at(-1) ?? "", /^1 policy: 1 error/);
  for (const line of lines.slice(0, -1)) {
    assert.match(
      line,
      /^::(error|warning|notice) file=my docs\/SECURITY\.md,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=security-policy%3A [a-z-]+::[^\r\n]+$/,
    );
  }
  assert.ok(lines.some((line) => line.startsWith("::error ") && line.includes("line=5,endLine=5,col=")));
});

test("markdown: a table for each policy, in which a bar ends no cell", (t) => {
  const { out } = run(folderWith(t, files), [...lint, "--format", "markdown"]);
  const rows = out.split("\n").filter((line) => line.startsWith("|"));
  assert.ok(rows.length > 2);
  for (const row of rows) assert.equal(row.replaceAll("\\|", "").match(/\|/g)?.length, 5, row);
  assert.match(out, /^## Security policies\n\n### my docs\/SECURITY.md\n/);
  assert.match(out, /\n\n1 policy: 1 error[^\n]*\n$/);
});

test("other commands say which formats they have", (t) => {
  const folder = folderWith(t, files);
  const { err, status } = run(folder, ["outline", "my docs/SECURITY.md", "--format", "sarif"]);
  assert.deepEqual([err, status], [["security-policy: outline has no format sarif: use text, json, markdown"], 2]);
  for (const [command, ...more] of [["outline", "my docs/SECURITY.md"], ["facts", "my docs/SECURITY.md"], ["rules"]]) {
    const shown = run(folder, [command as string, ...more, "--format", "markdown"]);
    assert.equal(shown.status, 0);
    assert.match(shown.out, /^\| .* \|\n\| --- /);
  }
});

/** How does a list of supported versions go on: by its own shape, or by what the project's configuration says? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import type { ProjectFacts } from "../server/src/core/facts.ts";
import { applyEdits } from "../server/src/core/fix.ts";
import { currentRelease, type ReleaseEvidence, releasesOf } from "../server/src/core/release.ts";
import { rolling } from "../server/src/core/rolling.ts";
import type { SupportedVersions } from "../server/src/core/settings.ts";
import { gather, gitFolder } from "./project/support/gather.ts";

const minors = ["v1.8.0", "v1.9.0", "v1.10.0", "v1.11.0", "v1.11.2", "v1.12.0"];

function tagged(tags: readonly string[], more: Omit<ReleaseEvidence, "tags"> = {}): ProjectFacts {
  return { release: currentRelease({ tags, ...more }), releases: releasesOf({ tags, ...more }) };
}

function table(...rows: readonly string[]): string {
  return `| Version | Supported |\n| ------- | --------- |\n${rows.map((row) => `${row}\n`).join("")}`;
}

/** What the list becomes, or why it stays. */
function rolled(list: string, project: ProjectFacts | undefined, supportedVersions?: SupportedVersions): string {
  const start = "# Security Policy\n\n## Supported Versions\n\n";
  const text = `${start}${list}`;
  const policy = understand(text, new Reader());
  const answer = rolling(policy, project ? { project } : {}, supportedVersions ? { supportedVersions } : {});
  return "rolled" in answer
    ? applyEdits(text, answer.rolled.edits, policy.eol).slice(start.length)
    : `Because: ${answer.reason}`;
}

describe("a list is rolled forward by its own shape:", () => {
  test("one line moves, and the limit below it", () => {
    assert.equal(
      rolled(table("| 1.9.x   | ✅        |", "| < 1.9   | ❌        |"), tagged(minors)),
      table("| 1.12.x  | ✅        |", "| < 1.12  | ❌        |"),
    );
  });

  test("two lines stay two", () => {
    assert.equal(
      rolled(table("| 1.9.x   | yes       |", "| 1.8.x   | yes       |", "| < 1.8   | no        |"), tagged(minors)),
      table("| 1.12.x  | yes       |", "| 1.11.x  | yes       |", "| < 1.11  | no        |"),
    );
  });

  test("lines that lost their support stay, with their marks", () => {
    assert.equal(
      rolled(table("| 1.11.x  | :white_check_mark: |", "| 1.10.x  | :x: |", "| 1.9.x   | :x: |"), tagged(minors)),
      table("| 1.12.x  | :white_check_mark: |", "| 1.11.x  | :x: |", "| 1.10.x  | :x: |", "| 1.9.x   | :x: |"),
    );
  });

  test("of several major versions the current one moves", () => {
    assert.equal(
      rolled(table("| 2.1.x   | yes       |", "| 1.12.x  | yes       |"), tagged([...minors, "v2.1.0", "v2.2.0"])),
      table("| 2.2.x   | yes       |", "| 1.12.x  | yes       |"),
    );
  });

  test("of the lines of one major version those with long-term support are nobody's to choose", () => {
    assert.match(rolled(table("| 1.11.x  | yes       |", "| 1.8.x   | yes       |"), tagged(minors)), /^Because/);
  });

  test("items of a list are rows too", () => {
    assert.equal(
      rolled("- 1.11.x: ✅ supported\n- 1.10.x: ✅ supported\n", tagged(minors)),
      "- 1.12.x: ✅ supported\n- 1.11.x: ✅ supported\n",
    );
  });

  test("calendar versions go on as others do", () => {
    assert.equal(
      rolled(
        table("| 2026.1  | yes       |", "| 2025.4  | yes       |"),
        tagged(["2025.3", "2025.4", "2026.1", "2026.2"]),
      ),
      table("| 2026.2  | yes       |", "| 2026.1  | yes       |"),
    );
  });

  test("pre-releases do not count", () => {
    const project = tagged([...minors, "v1.13.0-rc.1", "v2.0.0-beta.1"]);
    assert.equal(rolled(table("| 1.11.x  | yes       |"), project), table("| 1.12.x  | yes       |"));
  });

  test("the other line ending stays, and cells that are not aligned are left as they are", () => {
    const list = "|Version|Supported|\r\n|-|-|\r\n|1.9.x|yes|\r\n";
    assert.equal(rolled(list, tagged(minors)), list.replace("1.9.x", "1.12.x"));
  });
});

describe("what the configuration says comes before the shape:", () => {
  const one = table("| 1.9.x   | yes       |", "| < 1.9   | no        |");
  const cases: readonly (readonly [SupportedVersions, string])[] = [
    ["latest-minor", table("| 1.12.x  | yes       |", "| < 1.12  | no        |")],
    [
      "last-3-minors",
      table("| 1.12.x  | yes       |", "| 1.11.x  | yes       |", "| 1.10.x  | yes       |", "| < 1.10  | no        |"),
    ],
    ["latest", table("| 1.12.0  | yes       |", "| < 1.12  | no        |")],
    ["latest-major", table("| 1.x     | yes       |", "| < 1.0   | no        |")],
  ];

  for (const [support, expected] of cases) {
    test(support, () => assert.equal(rolled(one, tagged(minors), support), expected));
  }

  test("last-2-majors", () => {
    const project = tagged(["v1.0.0", "v2.0.0", "v2.4.0", "v3.0.0", "v3.1.0"]);
    assert.equal(
      rolled(table("| 2.x     | yes       |", "| 1.x     | yes       |"), project, "last-2-majors"),
      table("| 3.x     | yes       |", "| 2.x     | yes       |"),
    );
  });

  test("also where the current release is listed already", () => {
    const list = table("| 1.12.x  | yes       |", "| < 1.12  | no        |");
    assert.equal(
      rolled(list, tagged(minors), "last-2-minors"),
      table("| 1.12.x  | yes       |", "| 1.11.x  | yes       |", "| < 1.11  | no        |"),
    );
    assert.match(rolled(list, tagged(minors), "latest-minor"), /^Because: .* are those that `supportedVersions`/);
  });
});

describe("nothing is rolled forward, and it is said why,", () => {
  const list = table("| 1.9.x   | yes       |");
  const because = (words: RegExp, text: string, project: ProjectFacts | undefined) =>
    assert.match(rolled(text, project), words);

  test("where the current release is listed", () => {
    because(/1\.12\.0 \(tag v1\.12\.0\), and the row “1\.x” covers it/, table("| 1.x | yes |"), tagged(minors));
    because(/the row “Latest release” covers it/, table("| Latest release | yes |"), tagged(minors));
  });

  test("where nothing is known of releases", () => {
    because(/No repository was found/, list, undefined);
    because(/names a release/, list, {});
    because(/names a release/, list, tagged([]));
    because(/only pre-releases so far, the newest 0\.1\.0-alpha\.1/, list, tagged(["v0.1.0-alpha.1"]));
    because(/Not all tags are here/, list, tagged(["v1.9.0"], { tagsComplete: false }));
  });

  test("on a branch that keeps an older line up", () => {
    because(/keeps up 1\.4, and the newest release is 1\.12\.0/, list, tagged(minors, { branch: "release/1.4" }));
  });

  test("where the rows do not tell what comes next", () => {
    because(/do not tell which ones come next/, table("| >= 1.9, < 1.12 | yes |"), tagged(minors));
    because(
      /do not tell which ones come next/,
      "| Version | Supported | Until |\n| --- | --- | --- |\n| 1.9.x | yes | 2027-01-01 |\n",
      tagged(minors),
    );
    because(
      /is ahead of it/,
      table("| 1.13.x | yes |"),
      tagged(minors, { manifests: [{ path: "package.json", version: "1.13.0" }] }),
    );
  });

  test("where there is no list, or which one is not told", () => {
    because(/lists no versions/, "Only what is new.\n", tagged(minors));
    because(/2 lists of versions/, `${list}\n### Command line\n\n${list}`, tagged(minors));
  });

  test("where packages of a repository are released on their own", async () => {
    const project = await gather({
      ...gitFolder(["cli@2.1.0", "cli@2.0.0", "core@1.4.0", "core@1.3.0"]),
      "package.json": JSON.stringify({ name: "rocket", private: true, workspaces: ["packages/*"] }),
      "packages/cli/package.json": JSON.stringify({ name: "cli", version: "2.1.0" }),
      "packages/core/package.json": JSON.stringify({ name: "core", version: "1.4.0" }),
      "SECURITY.md": "# Security Policy\n",
    });
    because(/released on their own \(.*cli 2\.1\.0/, list, project);
  });
});

test("the list of one package in a repository of several goes by its own tags", async () => {
  const project = await gather(
    {
      ...gitFolder(["cli@2.1.0", "cli@2.0.0", "core@1.4.0", "core@1.3.0"]),
      "package.json": JSON.stringify({ name: "rocket", private: true, workspaces: ["packages/*"] }),
      "packages/cli/package.json": JSON.stringify({ name: "cli", version: "2.1.0" }),
      "packages/cli/SECURITY.md": "# Security Policy\n",
      "packages/core/package.json": JSON.stringify({ name: "core", version: "1.4.0" }),
    },
    "packages/cli/SECURITY.md",
  );
  assert.equal(rolled(table("| 2.0.x   | yes       |"), project), table("| 2.1.x   | yes       |"));
});

/** What is shown for a place in a policy; the caret `‸` marks it. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { scoreVector } from "../server/src/core/cvss-score.ts";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import type { Facts, ProjectFacts } from "../server/src/core/facts.ts";
import { hover } from "../server/src/core/hover.ts";
import { lint } from "../server/src/core/lint.ts";
import { currentRelease, releasesOf } from "../server/src/core/release.ts";
import { defaultSettings } from "../server/src/core/settings.ts";

const today = "2026-11-21";

function hoverAt(marked: string, known: Omit<Facts, "today"> = {}): string | undefined {
  const offset = marked.indexOf("‸");
  const policy = understand(marked.replace("‸", ""), new Reader());
  const facts = { today, ...known };
  return hover({ policy, facts, findings: lint(policy, facts, defaultSettings), scoreVector }, offset)?.text;
}

/** What is said of a place on a line of its own. */
function saidOf(marked: string, known?: Omit<Facts, "today">): string {
  return hoverAt(`# Security Policy\n\n${marked}\n`, known) ?? "";
}

/** A project with these tags, the newest of which is its current release. */
function tagged(...tags: string[]): { project: ProjectFacts } {
  return { project: { release: currentRelease({ tags }), releases: releasesOf({ tags }) } };
}

test("a heading tells what the section is for and what was understood of it", () => {
  const text = hoverAt(`# Security Policy

## Response Time‸line

- **Initial Response**: Within 48 hours
- **Resolution**: We fix critical vulnerabilities within 30 days

Write to security@lanternworks.dev.
`);
  assert.match(text ?? "", /acknowledges within 48 h/);
  assert.match(text ?? "", /fixes (critical )?within 30 days/);
  assert.match(text ?? "", /OSPS Baseline/);
});

test("a heading above versions tells which are supported", () => {
  const text = hoverAt(`## Supported ‸Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | ✅        |
| 1.x     | ❌        |
`);
  assert.match(text ?? "", /Supported: 2\.x\./);
  assert.match(text ?? "", /Not supported: 1\.x\./);
});

test("a heading above a way to report names it, and what it names cannot turn into markup", () => {
  const text = hoverAt("## Reporting a Vulnerability‸\n\nWrite to security_team@lanternworks.dev.\n");
  assert.match(text ?? "", /security\\_team@lanternworks\.dev/);
});

test("a finding tells why", () => {
  const text = hoverAt("# Security Policy\n\nWrite to security@lanternworks.dev.\n\nLast updated: January‸ 2024\n");
  assert.match(text ?? "", /two years back/);
  assert.match(text ?? "", /docs\/rules\/review-overdue\.md/);
});

test("prose without findings has no hover", () => {
  assert.equal(hoverAt("# Security Policy\n\nWrite to ‸us at security@lanternworks.dev.\n"), undefined);
});

test("a heading tells what each standard asks of the section, by its clause", () => {
  const text = hoverAt("## Supported ‸Versions\n\nOnly the newest release.\n");
  assert.match(
    text ?? "",
    /^- OpenSSF OSPS Baseline: scope and duration of support.* \(DO-04\.01\); .* \(DO-05\.01\)$/m,
  );
});

describe("a row of versions", () => {
  const table = (row: string) =>
    `## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${row}\n| < 1.8 | :x: |\n`;
  const tags = ["v1.7.0", "v1.8.0", "v1.8.1", "v1.9.0", "v1.10.0", "v1.11.0-rc.1", "v1.11.0"];

  test("tells its newest release and how far the project is beyond it", () => {
    const text = hoverAt(table("| 1.8‸.x | :white_check_mark: |"), tagged(...tags));
    assert.match(text ?? "", /^\*\*1\.8\.x\*\* gets security fixes, as understood\./);
    assert.match(text ?? "", /Newest release in it: \*\*1\.8\.1\*\* \(tag v1\.8\.1\)\. 2 releases since 1\.8\.0\./);
    assert.match(text ?? "", /The project is at \*\*1\.11\.0\*\* \(tag v1\.11\.0\), 3 minor versions further on\./);
  });

  test("tells of all older releases only which the newest one is", () => {
    const text = hoverAt(table("| 1.8.x | yes |").replace("< 1.8", "< 1.‸8"), tagged(...tags));
    assert.match(text ?? "", /Newest release in it: \*\*1\.7\.0\*\* \(tag v1\.7\.0\)\.$/);
  });

  test("counts major versions where the first number changed", () => {
    const text = hoverAt(table("| 1.8.x‸ | yes |"), tagged(...tags, "v2.0.0", "v2.1.0", "v3.0.0"));
    assert.match(text ?? "", /3\.0\.0\*\* \(tag v3\.0\.0\), 2 major versions further on/);
  });

  test("counts releases where versions are dates", () => {
    const text = hoverAt(table("| 2025.1 | yes‸ |").replace("< 1.8", "< 2025.1"), tagged("2025.1", "2025.4", "2026.2"));
    assert.match(text ?? "", /2026\.2\*\* \(tag 2026\.2\), 2 releases further on/);
  });

  test("says where the newest release of the project is in it", () => {
    assert.match(
      hoverAt(table("| 1.11‸.x | yes |"), tagged(...tags)) ?? "",
      /tag v1\.11\.0\), the newest of the project\./,
    );
    assert.match(hoverAt(table("| latest‸ | yes |"), tagged(...tags)) ?? "", /The newest release is \*\*1\.11\.0\*\*/);
  });

  test("says what is not there, and nothing of releases where none are known", () => {
    assert.match(hoverAt(table("| 1.6.x‸ | yes |"), tagged(...tags)) ?? "", /No tag is of a release in it\./);
    assert.doesNotMatch(hoverAt(table("| 1.6.x‸ | yes |")) ?? "", /release/);
    const parts = hoverAt(table("| 1.6.x‸ | yes |"), {
      project: {
        release: { confidence: "unsure", doubt: "parts", scheme: "semantic", sources: [], others: [], parts: [] },
      },
    });
    assert.doesNotMatch(parts ?? "", /release/);
  });

  test("says when support ends or ended", () => {
    const until = (date: string) =>
      hoverAt(
        `## Supported Versions\n\n| Version | Supported | Until |\n| --- | --- | --- |\n| 1.8.x‸ | yes | ${date} |\n| 1.7.x | no | 2020-01-01 |\n`,
      ) ?? "";
    assert.match(until("2026-12-01"), /Its support ends on 2026-12-01, in 10 days\./);
    assert.match(until("2026-11-20"), /Its support ended on 2026-11-20, 1 day ago\./);
  });
});

describe("a promise", () => {
  test("tells what was understood, and is held against the times that others ask for", () => {
    const text = saidOf("## Response\n\nWe acknowledge every report within ‸48 hours.");
    assert.match(text, /^\*\*Promise\*\*, as understood: acknowledges within 48 h\./);
    assert.match(text, /Best Practices Badge: a first response within 14 days .* This is within it\./);
    assert.match(saidOf("## Response\n\nWe acknowledge every report within ‸30 days."), /14 days .* This is later\./);
  });

  test("of best effort is held against nothing", () => {
    const text = saidOf("## Response\n\nWe reply to reports on a best-‸effort basis.");
    if (text !== "") assert.doesNotMatch(text, /This is/);
  });
});

describe("a contact", () => {
  test("tells the kind, what it is for, and who reads along", () => {
    const mail = saidOf("## Reporting a Vulnerability\n\nWrite to <secu‸rity@lanternworks.dev>.");
    assert.match(mail, /\*\*E-mail address\*\*, understood as given for reports of vulnerabilities\. .*stays between/);
    const issue = saidOf(
      "## Reporting a Vulnerability\n\nReport vulnerabilities in our [issue‸ tracker](https://github.com/lanternworks/lantern/issues).",
    );
    assert.match(issue, /\*\*Public place\*\*.* can be read by anybody/);
  });

  test("tells a stand-in from an address", () => {
    assert.match(saidOf("## Reporting\n\nWrite to secu‸rity@example.com."), /stand-in that reaches nobody/);
  });

  test("tells the project's own form, and an address that its neighbours name", () => {
    const repository = { host: "github.com", owner: "lanternworks", name: "lantern" };
    const form = "https://github.com/lanternworks/lantern/security/advisories/n‸ew";
    assert.match(saidOf(`## Reporting\n\nUse <${form}>.`, { project: { repository } }), /form of this repository/);
    const other = { project: { repository: { ...repository, name: "lamp" } } };
    assert.doesNotMatch(saidOf(`## Reporting\n\nUse <${form}>.`, other), /form of this repository/);
    const known = { project: { contacts: ["security@lanternworks.dev"] } };
    assert.match(saidOf("## Reporting\n\nWrite to secu‸rity@lanternworks.dev.", known), /Other files of the project/);
  });
});

describe("a key", () => {
  const fingerprint = "3F1C 88D2 70A9 4B6E 15C7 92E0 AD34 61FB 08B5 C7E9";
  const plain = fingerprint.replaceAll(" ", "");
  const line = `## Encryption\n\nOur PGP key has the fingerprint ${fingerprint.slice(0, 9)}‸${fingerprint.slice(9)}.`;

  test("tells what the number is", () => {
    assert.match(saidOf(line), /^\*\*Fingerprint of an OpenPGP key\*\* of version 4\./);
  });

  test("tells where the key is and until when it can be used", () => {
    const keys = [{ path: "keys/security_team.asc", fingerprints: [plain], encryptsUntil: "2026-12-21" }];
    assert.match(
      saidOf(line, { keys }),
      /It is that of the key in keys\/security\\_team\.asc\. .* until 2026-12-21, 30 more days\./,
    );
    const past = [{ block: "x", fingerprints: ["F".repeat(40), plain], encryptsUntil: "2026-01-01" }];
    assert.match(
      saidOf(line, { keys: past }),
      /a subkey of the key in this policy\. Nothing can be encrypted to it since 2026-01-01\./,
    );
  });
});

describe("an id", () => {
  test("of a vulnerability, an advisory or a weakness tells what it is and where it is explained", () => {
    assert.match(
      saidOf("We fixed CVE-2024-‸21907 in 2.0."),
      /cve\.org\]\(https:\/\/www\.cve\.org\/CVERecord\?id=CVE-2024-21907\)/,
    );
    assert.match(saidOf("See GHSA-5crp-‸9R3c-p9vr."), /github\.com\/advisories\/GHSA-5crp-9r3c-p9vr\)/);
    const weakness = saidOf("Reports of CWE‸-79 are welcome.");
    assert.match(weakness, /^\*\*CWE-79\*\*: Cross-site scripting\./);
    assert.match(weakness, /definitions\/79\.html/);
  });

  test("that cannot be valid leads nowhere", () => {
    assert.doesNotMatch(saidOf("We fixed CVE-1980-‸21907 in 2.0."), /cve\.org/);
  });
});

describe("a CVSS vector", () => {
  // Scores of FIRST's own examples and calculators.
  const vectors: Readonly<Record<string, RegExp>> = {
    "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H": /CVSS 3\.0, base score: 9\.8, critical/,
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N": /CVSS 3\.1, base score: 6\.1, medium/,
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O":
      /overall score: 8\.8, high\.\*\* By its base metrics alone: 9\.8\./,
    "CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N": /base score: 0\.0, none/,
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N": /CVSS 4\.0, CVSS-B score: 9\.3, critical/,
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U/CR:H":
      /CVSS-BTE score: 8\.1, high\.\*\* .* alone: 9\.3/,
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H": /CVSS-B score: 10\.0, critical/,
    "AV:N/AC:L/Au:N/C:P/I:P/A:P": /CVSS 2\.0, base score: 7\.5, high/,
  };

  for (const [vector, expected] of Object.entries(vectors)) {
    test(`${vector} is decoded and scored`, () => {
      const text = saidOf(`It was rated ${vector.slice(0, 12)}‸${vector.slice(12)} by us.`);
      assert.match(text, expected);
      assert.match(text, /^- (Attack|Access) Vector: (network|physical)$/m);
    });
  }

  test("tells the vulnerable system from those after it", () => {
    const text = saidOf("CVSS:4.0/AV:N/‸AC:L/AT:N/PR:N/UI:N/VC:H/VI:L/VA:N/SC:L/SI:N/SA:N");
    assert.match(text, /^- Confidentiality \(.*[Vv]ulnerable.*\): high$/m);
    assert.match(text, /^- Confidentiality \(.*[Ss]ubsequent.*\): low$/m);
  });

  test("that cannot be valid has no score", () => {
    assert.doesNotMatch(saidOf("CVSS:3.1/AV:N/‸AC:L/PR:N/UI:N/S:U/C:H/I:H"), /score:/);
  });
});

describe("a standard", () => {
  test("tells what it is and where it stands", () => {
    assert.match(
      saidOf("We follow ISO/IEC ‸29147 for disclosure."),
      /Vulnerability disclosure\.\*\* .*iso\.org\/standard\/72311/s,
    );
    assert.match(saidOf("Keys are as in RFC ‸9580."), /\*\*RFC 9580\.\*\* OpenPGP.*rfc-editor\.org\/rfc\/rfc9580/s);
    assert.match(saidOf("Keys are as in RFC ‸5321."), /^\*\*RFC 5321\.\*\*\n\n\[Read it\]/);
    assert.match(saidOf("Severity is by CVSS ‸v4.0."), /score from 0 to 10/);
  });

  test("is none in an address, in code, or within another word", () => {
    for (const text of [
      "Write to GD‸PR@acme.dev.",
      "    CVS‸S",
      "The SBOM‸ifier runs.",
      "See https://acme.dev/GD‸PR.",
    ]) {
      assert.doesNotMatch(saidOf(text), /Read it/, text);
    }
  });
});

describe("a comment that silences", () => {
  test("tells what the rule looks for, why it is silenced and until when", () => {
    const text = saidOf(
      "<!-- security-policy-disable-file review-‸overdue until 2026-12-01: the yearly review is in *November* -->",
    );
    assert.match(text, /docs\/rules\/review-overdue\.md/);
    assert.match(
      text,
      /Silenced in this file until 2026-12-01, 10 more days\. Reason: the yearly review is in \\\*November\\\*/,
    );
  });

  test("has nothing to tell of rules that are not there", () => {
    assert.doesNotMatch(saidOf("<!-- security-policy-disable-file no-such-‸rule -->"), /Silenced/);
  });
});

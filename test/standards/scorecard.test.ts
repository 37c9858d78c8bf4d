/** What the Scorecard sees and gives is told exactly as its own tests tell it; the texts here have the same shape. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { scorecardHits, scorecardPoints } from "../../server/src/core/standards/scorecard.ts";

const words = "here is a line of plain old words";
const disclosed = "we ask that vulnerabilities are told to us first, and no disclosures!";
const url = "https://security.acme-corp.org";
const mail = "security@acme-corp.org";

/** Whole files, as in `checks/security_policy_test.go` of ossf/scorecard, with the points that it expects. */
const files: readonly (readonly [text: string, score: number])[] = [
  ["", 0],
  ["\n", 0],
  [`${words}\n`, 3],
  [`${disclosed}\n`, 4],
  [`${mail}\n`, 6],
  [`${url}\n`, 6],
  [`${url} ${mail}\n`, 6],
  [`${url} ${mail}\n${words}\n`, 9],
  [`${url} ${mail}\n${disclosed}\n`, 10],
  [
    `# Security\n\nJoin the [announcements][list] to hear of [fixes][list].\n\n## Report\n\nWrite to [us](mailto:${mail}) with the 3 [details][], and encrypt it with one of the [keys](https://acme-corp.org/keys).\n\n## Disclosure\n\nVulnerabilities are disclosed within 7 days.\n\n[list]: https://lists.acme-corp.org/announce\n[details]: https://acme-corp.org/vuln-details\n`,
    10,
  ],
  [`## Security\n\nVulnerability? <mailto:${mail}>, answered in 3 working days, published after 90 days.\n`, 10],
  // A link with numbers and nothing else: no free text, and yet two hits of the third pattern.
  ["https://a.b/1/2\n", 7],
];

test("whole files get the points that the Scorecard gives", () => {
  for (const [text, score] of files) assert.equal(scorecardPoints(text).score, score, JSON.stringify(text));
});

test("bytes count, not characters, and the mark and the line endings with them", () => {
  assert.equal(scorecardPoints(mail).free, false);
  assert.equal(scorecardPoints(`${mail}\n\n`).free, false);
  assert.equal(scorecardPoints(`${mail}\r\n\n`).free, true);
  assert.equal(scorecardPoints(`\uFEFF${mail}`).free, true);
  assert.equal(scorecardPoints(`${mail}é`).free, false);
  assert.equal(scorecardPoints(`${mail}🔒`).free, true);
});

type Kind = "link" | "mail" | "word";

/** Hits, as in `Test_collectPolicyHits` and beyond: kind, text, offset. */
const hits: readonly (readonly [text: string, ...found: readonly (readonly [Kind, string, number])[]])[] = [
  ["Read https://acme-corp.org for more.", ["link", "https://acme-corp.org", 5]],
  ["No address at all."],
  ["Write to sec@acme-corp.org.", ["mail", "sec@acme-corp.org", 9]],
  ["Write to sec[at]acme-corp.org.", ["mail", "sec[at]acme-corp.org", 9]],
  ["Write to sec\\[at\\]acme-corp.org.", ["mail", "sec\\[at\\]acme-corp.org", 9]],
  ["Our vulnerability disclosure rules.", ["word", "vuln", 4], ["word", "disclos", 18]],
  ["Send it to 1234.", ["word", "1234", 11]],
  ["No such words or numbers here."],
  [
    "To: sec@ac.org\nSee: https://ac.org\nID: 42 vuln Disclos",
    ["link", "https://ac.org", 20],
    ["mail", "sec@ac.org", 4],
    ["word", "42", 39],
    ["word", "vuln", 42],
    ["word", "Disclos", 47],
  ],
  ["12345", ["word", "2345", 1]],
  ["CVE-2024-12345", ["word", "2024", 4], ["word", "2345", 10]],
  ["v1.2.3", ["word", "1", 1], ["word", "2", 3], ["word", "3", 5]],
  ["sha256 and 3rd", ["word", "256", 3]],
  ["90_days"],
  ["sec@acme.technology"],
  ["a@mail.corp.technology", ["mail", "a@mail.corp", 0]],
  ["open-sec[@]acme.org"],
  ["sec (at) acme.org, x at y dot com"],
  ["HTTPS://ACME.ORG"],
  ["http://", ["link", "http://", 0]],
  ["[a](https://a.b/c#d?x=1&y=2).", ["link", "https://a.b/c", 4], ["word", "1", 22], ["word", "2", 26]],
  ["../../security/advisories/new"],
  ["di\u017fclo\u017fe", ["word", "di\u017fclo\u017f", 0]],
  ["...sec@a.org", ["mail", "sec@a.org", 3]],
  ["a@b.org@c.org", ["mail", "a@b.org", 0]],
];

test("the patterns hit what they hit in Go", () => {
  for (const [text, ...wanted] of hits) {
    const { links, emails, words: told } = scorecardHits(text);
    const tagged = (kind: Kind, found: typeof links) => found.map((hit) => [kind, hit.text, hit.start] as const);
    const found = [...tagged("link", links), ...tagged("mail", emails), ...tagged("word", told)];
    assert.deepEqual(found, wanted, text);
  }
});

test("addresses are matched as the pattern would, and in linear time", () => {
  const pattern = /\b[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}\b/g;
  const parts = ["a", "b1", ".", "-", "@", "[at]", "\\[at\\]", "_", "%", " ", "org", "toolong", "é", "\n", "x.co"];
  let seed = 7;
  for (let round = 0; round < 20_000; round++) {
    let text = "";
    for (let part = 0; part < 12; part++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += parts[(seed >> 8) % parts.length];
    }
    const wanted = [...text.matchAll(pattern)].map((match) => [match[0], match.index]);
    assert.deepEqual(
      scorecardHits(text).emails.map((hit) => [hit.text, hit.start]),
      wanted,
      JSON.stringify(text),
    );
  }
  const start = performance.now();
  scorecardHits("a.".repeat(500_000));
  scorecardHits(`${"a.".repeat(250_000)}@${"a.".repeat(250_000)}`);
  assert.ok(performance.now() - start < 2_000);
});

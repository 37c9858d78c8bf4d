/** Outdated things and misspelt standards are found where they are told for true; the past is left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mentions } from "../../server/src/core/document/mentions.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { misspelt } from "../../server/src/core/known/misspelt.ts";
import { outdated } from "../../server/src/core/known/outdated.ts";

const reader = new Reader();

function named(text: string): readonly (readonly [string, string])[] {
  return mentions(reader.read(text)).map(({ span, text: words, entry }) => {
    assert.equal(text.slice(span.start, span.end), words);
    return [entry, words] as const;
  });
}

const found: readonly (readonly [text: string, entry: string, words: string])[] = [
  ["```sh\nsafety check\n```", "safety-check", "safety check"],
  ["```sh\n$ safety check -r requirements.txt\n```", "safety-check", "safety check"],
  ["```yaml\n- run: pip install safety && safety check --full-report\n```", "safety-check", "safety check"],
  ["```sh\npoetry run safety check # nightly\n```", "safety-check", "safety check"],
  ["Run `safety check` first.", "safety-check", "safety check"],
  ["Run `python -m safety check --json`.", "safety-check", "safety check"],
  ["Report it on <https://huntr.dev/bounties/new>.", "huntr-dev", "https://huntr.dev/bounties/new"],
  ["Report it on [huntr](https://www.huntr.dev).", "huntr-dev", "https://www.huntr.dev"],
  ["[huntr]: https://huntr.dev/", "huntr-dev", "https://huntr.dev/"],
  ['<a href="https://lgtm.com/projects/g/a/b">alerts</a>', "lgtm", "https://lgtm.com/projects/g/a/b"],
  ["![b](https://travis-ci.org/a/b.svg?branch=main)", "travis-org", "https://travis-ci.org/a/b.svg?branch=main"],
  ["- [CVE list](https://cve.mitre.org/)", "cve-mitre", "https://cve.mitre.org/"],
  ["```sh\ngpg --keyserver pgp.mit.edu --recv-keys 1234\n```", "pgp-mit", "pgp.mit.edu"],
  ["Ask hkps://hkps.pool.sks-keyservers.net, please.", "sks-pool", "hkps://hkps.pool.sks-keyservers.net"],
  ["We score by CVSS v3.1.", "cvss-v3", "CVSS v3.1"],
  ["We score by **CVSS** v3.1 and tell you.", "cvss-v3", "CVSS** v3.1"],
  ["Scores follow CVSSv2.", "cvss-v2", "CVSSv2"],
  ["See the OWASP Top 10 (2021).", "owasp-top-10", "OWASP Top 10 (2021)"],
  ["Certified to ISO 27001:2013.", "iso-27001-2013", "27001:2013"],
  ["Marked TLP:WHITE.", "tlp-white", "TLP:WHITE"],
  ["Keys follow RFC 4880.", "rfc4880", "RFC 4880"],
  ["Find us on Freenode.", "freenode", "on Freenode"],
  ["The high-risk duties hold from 2 August 2026.", "ai-act-date", "2 August 2026"],
  ["We comply with HIPPA.", "hippa", "HIPPA"],
  ["Follow the OSWAP list.", "oswap", "OSWAP"],
  ["On [Twitter](https://twitter.com/a).", "twitter", "https://twitter.com/a"],
];

const leftAlone: readonly string[] = [
  "### CSSV Server (`cssv/server.js`)\n\nListens on all interfaces.",
  "The package `hippa-tools`, the file docs/hippa.md and the site hippa.dev are called so.",
  "A safety check runs before launch. Every safety check passed.",
  "```sh\n# safety check was here\necho safety check\nsafety checks\n```",
  "```sh\nsafety scan # safety check is deprecated\n```",
  "We fixed two [CVEs](https://cve.mitre.org/) at once.",
  "We no longer use https://huntr.dev. LGTM.com was shut down; see https://lgtm.com.",
  "Reports moved from https://huntr.dev to our own form.",
  "LGTM means “looks good to me”. nothuntr.dev and huntr.devil are others.",
  "<!-- https://huntr.dev -->",
  "Words <!-- https://huntr.dev --> and words.",
  "## Changelog\n\n### 2020\n\n- Reports go through https://huntr.dev and CVSS v2.",
  "We score by CVSS v3.1 and v4.0. We score by CVSS v4.0 (or 3.1).",
  "CVSS v3.12 and CVSS 3.1.1 do not exist. CVSS counts.",
  "Vector: CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
  "See the OWASP Top 10, the OWASP Top 10:2025 and ISO/IEC 29147:2018.",
  "Released on 2 August 2026.",
  "We support responsible disclosure; use the Security tab.",
  "```sh\ngit log --grep HIPPA\n```",
  "RFC 48801 and RFC 9580.",
];

test("mentions: found", () => {
  for (const [text, entry, words] of found) assert.deepEqual(named(text), [[entry, words]], text);
});

test("mentions: left alone", () => {
  for (const text of leftAlone) assert.deepEqual(named(text), [], text);
});

test("mentions: every entry says what there is and what to write, since when, and by whom", () => {
  const ids = [...outdated, ...misspelt].map((entry) => entry.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id, fact, advice, since, source, asOf, phrases = [], hosts = [], commands = [] } of outdated) {
    assert.match(fact, /\.$/, id);
    assert.match(advice, /\.$/, id);
    assert.match(since, /^\d{4}(?:-\d{2}){0,2}$/, id);
    assert.match(asOf, /^\d{4}-\d{2}-\d{2}$/, id);
    assert.ok(source.length > 3, id);
    assert.ok(phrases.length + hosts.length + commands.length > 0, id);
    for (const word of [...phrases, ...hosts]) assert.equal(word, word.toLowerCase(), id);
  }
});

test("mentions: linear in the text", () => {
  const start = performance.now();
  for (const unit of ["https://lgtm.com/a ", "a.", "on freenode. ", "cvss v3.1 ", "lgtm.com\n\n"]) {
    named(unit.repeat(60_000 / unit.length));
  }
  assert.ok(performance.now() - start < 10_000);
});

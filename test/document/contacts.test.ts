/** Ways to reach somebody are found with their kind and purpose; what reaches nobody is left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { findAddresses } from "../../server/src/core/document/addresses.ts";
import { privateChannels } from "../../server/src/core/document/contacts.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";

const written: readonly (readonly [text: string, ...addresses: string[]])[] = [
  ["Mail sec@acme.dev.", "sec@acme.dev"],
  ["a.b+c@mail.acme.co.uk, d_e@x-y.io", "a.b+c@mail.acme.co.uk", "d_e@x-y.io"],
  ["Email:sec@acme.dev", "sec@acme.dev"],
  ["sec at acme dot dev", "sec@acme.dev"],
  ["sec [at] acme [dot] dev", "sec@acme.dev"],
  ["sec[at]acme.dev", "sec@acme.dev"],
  ["sec(at)acme(dot)co(dot)uk", "sec@acme.co.uk"],
  ["sec {at} acme {dot} dev", "sec@acme.dev"],
  ["sec <at> acme <dot> dev", "sec@acme.dev"],
  ["sec[@]acme.dev", "sec@acme.dev"],
  ["sec AT acme DOT dev", "sec@acme.dev"],
  ["first [dot] last [at] acme [dot] dev", "first.last@acme.dev"],
  ["sec@acme[.]dev", "sec@acme.dev"],
  ["security at acme.dev", "security@acme.dev"],
  ["jane.doe at gmail.com", "jane.doe@gmail.com"],
];

const noAddress: readonly string[] = [
  "git clone git@github.com:acme/tool.git",
  "ssh://git@acme.dev/tool",
  "postgresql://user:pass@host.example:5432/db",
  "uses: actions/checkout@v4 and tool@1.2.3",
  "@acme/tool and @jane",
  "@jane@social.acme",
  "icon@2x.png",
  "Look at acme.dev for more.",
  "We are at work. Dot the i.",
  "Meet us at the office (at noon).",
  "@ @@ a@ @b a@b",
  "an array[at] of dots",
];

test("addresses are found, plain and hidden", () => {
  for (const [text, ...wanted] of written) {
    assert.deepEqual(
      findAddresses(text).map((address) => address.value),
      wanted,
      text,
    );
  }
});

test("what only looks like an address is left alone", () => {
  for (const text of noAddress) assert.deepEqual(findAddresses(text), [], text);
});

function contactsOf(text: string) {
  return understand(text, new Reader()).contacts;
}

const head = "# Security Policy\n\n## Reporting a Vulnerability\n\n";

/** What stands under the heading on reporting, then the kinds of private channel that it gives. */
const channels: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ["Contact jane directly via Discord: discord.gg/AbCdEf.", "chat-dm"],
  ["- Telegram: t.me/jane_doe", "chat-dm"],
  ["Write on Matrix (`@jane:acme.org`).", "chat-dm"],
  ["Write to <sec@acme.dev>.", "email"],
  ["Write to `sec@acme.dev`.", "email"],
  ["Write to:\n\n```\nsec@acme.dev\n```", "email"],
  ["Write to [Jane](mailto:jane@acme.dev?subject=Security).", "email"],
  ["Write to [jane@acme.dev](jane@acme.dev).", "email"],
  ["Write to sec&#64;acme&#46;dev.", "email"],
  ["Mail the maintainer; her e-mail address stands on her GitHub profile.", "email"],
  ["Open a [draft advisory](https://github.com/acme/tool/security/advisories/new).", "github-advisory"],
  ["Report it [here](../../security/advisories/new).", "github-advisory"],
  ["Please report through our [advisories](https://github.com/acme/tool/security/advisories).", "github-advisory"],
  ["Go to the **Security** tab and click **Report a vulnerability**.", "github-advisory"],
  ["Please use GitHub's private vulnerability reporting.", "github-advisory"],
  ["Open a private security advisory in this repository.", "github-advisory"],
  [
    "Open a [confidential issue](https://gitlab.com/acme/tool/-/issues/new?issue[confidential]=true).",
    "gitlab-confidential",
  ],
  ["File an issue in our tracker and mark it as confidential.", "gitlab-confidential"],
  ["Fill in [this form](https://forms.gle/abc).", "form"],
  ["All vulnerabilities go to https://report.acme.dev.", "form"],
  ["Submit it on [our programme](https://hackerone.com/acme).", "platform"],
  ["Reports are handled on Bugcrowd: please submit yours there.", "platform"],
  ["Mail sec@acme.dev and encrypt with [our PGP key](https://acme.dev/key.asc).", "email", "pgp-email"],
  ["Mail sec@acme.dev (PGP fingerprint 0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567).", "email", "pgp-email"],
  ["Send a direct message to @jane on [Discord](https://discord.gg/abc).", "chat-dm"],
  ["Report it by one of these:\n\n- **Telegram**: @acme_jane\n- **Email**: jane@acme.dev", "chat-dm", "email"],
  ["Please send the details privately via GitHub messages.", "other"],
  ["Report privately to the maintainer:\n- GitHub: https://github.com/acme-jane", "other"],
  ["Security hotline, phone: +49 30 1234567", "other"],
  ["Contact @jane_doe on Discord.", "chat-dm"],
  ["Our server: https://discord.gg/abc\n\n1. Join it.\n2. **Privately** message a moderator on the flaw.", "chat-dm"],
  ["Tell us in a private Discord message. You find us at https://discord.gg/abc.", "chat-dm"],
  ["Mail our private list [sec@acme.dev](https://groups.google.com/group/acme-sec).", "email"],
  ["By one of these:\n\n- Opening a private security issue\n- A call", "github-advisory"],
  ["DM Jane#0042 on discord about a vulnerability.", "chat-dm"],
  [
    "Write me a direct message after joining [my Discord server](https://chat.acme.dev), or by e-mail ([it is on my homepage](https://acme.dev)).",
    "chat-dm",
    "email",
  ],
  [
    "Please use GitHub [privately reporting a vulnerability](https://docs.github.com/en/code-security).",
    "github-advisory",
  ],
  ["Telegram: jane_doe", "chat-dm"],
  ["Send a direct message to @jane_doe.", "chat-dm"],
  ["Use GitHub's private vulnerability reporting if it is available.", "github-advisory"],
  ["Use private vulnerability reporting. If it is not available, mail sec@acme.dev.", "email", "github-advisory"],
  ["Write to [sec@acme.dev].", "email"],
  ["Send an email to `security AT acme.dev`.", "email"],
  ["Mail [sec@acme.dev](mailto:security@example.com).", "email"],
  ["Wyślij raport lub utwórz **prywatny** Security Advisory w repozytorium GitHub.", "github-advisory"],
  ["Создайте Security Advisory через GitHub.", "github-advisory"],
  [
    "Use **Report a vulnerability**, o fluxo privado de security advisory do GitHub deste repositório.",
    "github-advisory",
  ],
  ["请使用代码托管平台提供的私密安全报告功能联系维护者。", "github-advisory"],
  ["Report it through our [programme](https://acme.dev/vulnerability-disclosure-program).", "platform"],
];

/** What stands under the heading on reporting and gives no private channel. */
const noChannel: readonly string[] = [
  "Email the maintainer at [insert email or use the private security advisory on GitHub].",
  "Ask for help on Matrix: #acme:acme.org, or on Discord: discord.gg/AbCdEf.",
  "The project team coordinates fixes with other projects via GitHub Security Advisories.",
  "Please send an e-mail to the maintainers.",
  "Open an issue on GitHub.",
  "Please report it privately.",
  "Contact [Jane](https://github.com/acme-jane).",
  "Do not open a public issue.",
  "Write to security@example.com.",
  "Write to [sec@your-company.com](mailto:sec@your-company.com).",
  "Write to sec[at]yourdomain.com.",
  "Report [here](https://github.com/your-username/your-repo/security/advisories/new).",
  "Report [here](https://github.com/OWNER/REPO/security/advisories/new).",
  "Join our [Discord](https://discord.gg/abc) and tell everybody.",
  "Join our [Discord](https://discord.gg/abc).\n\n## Scope\n\nSend me no direct message.",
  "See [our list](https://groups.google.com/group/acme-sec).",
  "We do not run a programme on HackerOne.",
  "Once it is fixed we will publish a GitHub security advisory.",
  "Private vulnerability reporting is not enabled for this repository.",
  "Read about [responsible disclosure](https://www.bugcrowd.com/resource/what-is-responsible-disclosure/) first.",
  "Clone it: `git clone git@github.com:acme/tool.git`",
  "Reach us via Discord.",
  "Looking AT acme.dev tells you nothing.",
  "Discord: TBD",
  "GitHub private vulnerability reporting is not live yet.",
  "Private vulnerability reporting: BLOCKED, we have not verified that it is on.",
  "We plan to enable private vulnerability reporting.",
  "尚未启用 Private Vulnerability Reporting。",
  "A programme on Immunefi is planned; once it is live you can submit there.",
  "Licence questions go to licensing@acme.dev.",
];

/** Whole texts, far from any heading on reporting, then the kinds of private channel that they give. */
const elsewhere: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ["# Security\n\n## Measures\n\nTLS everywhere.\n\nSecurity issues: <security@acme.dev>", "email"],
  ["# Security\n\n## Best Practices\n\nKeep it up to date.\n\n[security@acme.dev]", "email"],
  ["# Notes on Hardening\n\nUse TLS.\n\n---\n\nEmail: jane@acme.dev", "email"],
  ["# Security\n\n## Hardening\n\nUse TLS.\n\n© 2025 Acme, jane@acme.dev"],
  ["# Security\n\n## Hall of Fame\n\n- security@other.dev"],
  ["# Security\n\n## Reporting\n\nMail sec@acme.dev.\n\n## Updates\n\nSubscribe: security-announce@acme.dev", "email"],
];

test("an address counts wherever it is given to the reader", () => {
  for (const [text, ...wanted] of elsewhere) assert.deepEqual(privateChannels(contactsOf(text)), wanted, text);
});

test("private channels are found", () => {
  for (const [text, ...wanted] of channels) assert.deepEqual(privateChannels(contactsOf(head + text)), wanted, text);
});

test("what is no private channel is left alone", () => {
  for (const text of noChannel) assert.deepEqual(privateChannels(contactsOf(head + text)), [], text);
});

/** Whole texts, then the purpose of every contact in order. */
const purposes: readonly (readonly [text: string, ...purposes: string[]])[] = [
  [`${head}Vulnerabilities: sec@acme.dev\n\nGeneral questions: hello@acme.dev`, "report", "questions"],
  [
    "# Security\n\n## Reporting\n\nsec@acme.dev\n\n## Code of Conduct\n\nReport harassment to conduct@acme.dev.",
    "report",
    "conduct",
  ],
  ["# Security\n\n## Reporting\n\nsec@acme.dev\n\n## Hall of Fame\n\n- Jane <jane@acme.io>", "report", "other"],
  [
    `${head}sec@acme.dev\n\n## Updates\n\nAdvisories are published [here](https://github.com/acme/tool/security/advisories).`,
    "report",
    "other",
  ],
  [
    `${head}Mail sec@acme.dev. Bugs that do not concern security go to [issues](https://github.com/acme/tool/issues).`,
    "report",
    "other",
  ],
];

test("contacts are told apart by what they are for", () => {
  for (const [text, ...wanted] of purposes) {
    assert.deepEqual(
      contactsOf(text).map((contact) => contact.purpose),
      wanted,
      text,
    );
  }
});

test("the span is the value as written", () => {
  const text = `${head}Mail [us](mailto:sec@acme.dev), sec [at] acme [dot] org or use the Security tab to report.`;
  const got = contactsOf(text).map((contact) => [
    contact.value,
    contact.form,
    text.slice(contact.span.start, contact.span.end),
  ]);
  assert.deepEqual(got, [
    ["sec@acme.dev", "link", "[us](mailto:sec@acme.dev)"],
    ["sec@acme.org", "hidden", "sec [at] acme [dot] org"],
    ["Security tab", "named", "Security tab"],
  ]);
});

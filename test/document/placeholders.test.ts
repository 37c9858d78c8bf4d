/** Gaps are found; brackets that mean what they say are left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { placeholders } from "../../server/src/core/document/placeholders.ts";
import type { Placeholder } from "../../server/src/core/document/policy.ts";
import { Reader } from "../../server/src/core/document/reading.ts";

const reader = new Reader();

function gaps(text: string): readonly (readonly [string, Placeholder["wants"]])[] {
  return placeholders(reader.read(text)).map((gap) => {
    assert.equal(text.slice(gap.span.start, gap.span.end), gap.text);
    return [gap.text, gap.wants] as const;
  });
}

const found: readonly (readonly [text: string, gap: string, wants: Placeholder["wants"]])[] = [
  ["Mail sec@lanternworks.dev (key: [link when live]).", "[link when live]", "link"],
  ["- Phone: +1 (XXX) XXX-XXXX (on call)", "+1 (XXX) XXX-XXXX", "contact"],
  [
    "Mail **sec@lanternworks.dev** (or replace with your own contact).",
    "(or replace with your own contact)",
    "contact",
  ],
  [
    "- **Mail:** `sec@lanternworks.dev` *(⚠ PENDING MAINTAINER CONFIRMATION: is it read?)*",
    "(⚠ PENDING MAINTAINER CONFIRMATION: is it read?)",
    "contact",
  ],
  ["```\nFingerprint: TBD\n```", "TBD", "contact"],
  [
    "```\nFingerprint: [to be published with 1.0]\nDownload: https://lanternworks.dev/key\n```",
    "[to be published with 1.0]",
    "contact",
  ],
  [
    "Mail: **security@lanternworks.dev** *(placeholder, change before the launch)*",
    "(placeholder, change before the launch)",
    "contact",
  ],
  ["## Reporting\n\n- A message to the maintainer (to be added)", "(to be added)", "contact"],
  ["- Maintainer: {EMAIL}", "{EMAIL}", "contact"],
  ["- Private reports: `__SECURITY_URL__`", "__SECURITY_URL__", "link"],
  ["- PGP public key: `TBD`", "TBD", "contact"],
  ["See the [repository](__REPO_URL__).", "__REPO_URL__", "link"],
  ["1. **Email:** [Author Email/Contact]", "[Author Email/Contact]", "contact"],
  ["Wir antworten innerhalb von [X] Werktagen.", "[X]", "text"],
  ["We answer within [N] calendar weeks.", "[N]", "text"],
  ["Otherwise mail the maintainer: TODO (add an address).", "TODO (add an address)", "contact"],
  ["Contact us at **EMAIL HERE**", "EMAIL HERE", "contact"],
  ["Contact us: <project-email-or-private-issue>", "<project-email-or-private-issue>", "contact"],
  ["Meldungen über [unser Formular](link_zum_formular).", "link_zum_formular", "link"],
  ["- **Email:** `{{SECURITY_EMAIL}}`", "{{SECURITY_EMAIL}}", "contact"],
  ["Write to SECURITY_CONTACT (see the settings).", "SECURITY_CONTACT", "contact"],
  ["*Last updated: 2025-01-XX*", "2025-01-XX", "date"],
  ["**Last reviewed:** YYYY-MM-DD", "YYYY-MM-DD", "date"],
  ["- Our PGP key: `0xYOURKEYHERE`", "0xYOURKEYHERE", "contact"],
  ["- Phone: +375-XX-XXX-XX-XX", "+375-XX-XXX-XX-XX", "contact"],
  ["- 发送邮件到：sec@lanternworks.dev (待配置)", "(待配置)", "contact"],
  ["Email: sec@lanternworks.dev (not yet set up)", "(not yet set up)", "contact"],
  [
    "## Meldung\n\n<Adresse oder privater Kanal. Nie ein öffentliches Issue.>",
    "<Adresse oder privater Kanal. Nie ein öffentliches Issue.>",
    "contact",
  ],
  ["Délai visé : <X jours ouvrés>.", "<X jours ouvrés>", "text"],
  ["- 联系邮箱：[待添加邮箱]", "[待添加邮箱]", "contact"],
  ["Our key:\n\n[The PGP key will go here]", "[The PGP key will go here]", "contact"],
  ["## Logging\n\ntodo", "todo", "text"],
  ["## Logging\n\ntbd.", "tbd.", "text"],
  ["Email: [security contact email]", "[security contact email]", "contact"],
  ["Mail [security contact - replace with actual email].", "[security contact - replace with actual email]", "contact"],
  [
    "- **Email**: [Include project maintainer email if available]",
    "[Include project maintainer email if available]",
    "contact",
  ],
  ["Write to [INSERT CONTACT METHOD].", "[INSERT CONTACT METHOD]", "contact"],
  ["Write to [INSERT SOMETHING].", "[INSERT SOMETHING]", "text"],
  ["Send it to \\[your email address\\].", "\\[your email address\\]", "contact"],
  ["Contact: [email protected]", "[email protected]", "contact"],
  ["Email: [email]", "[email]", "contact"],
  ["| Contact | [your email] |\n| --- | --- |\n| a | b |", "[your email]", "contact"],
  ["**Last Updated**: [Current Date]", "[Current Date]", "date"],
  ["**Effective Date**: [Date]", "[Date]", "date"],
  ["Last updated: [YYYY-MM-DD]", "[YYYY-MM-DD]", "date"],
  ["Contact [Your Name] today.", "[Your Name]", "name"],
  ["Approved by [Your Organization's Name].", "[Your Organization's Name]", "name"],
  ["Welcome to [Project Name].", "[Project Name]", "name"],
  ["See [link to advisory form].", "[link to advisory form]", "link"],
  ["We answer within [X] business days.", "[X]", "text"],
  ["Write to {{organization}}.", "{{organization}}", "name"],
  ["Write to {{ security_email }}.", "{{ security_email }}", "contact"],
  ["Ask <%= company_name %>.", "<%= company_name %>", "name"],
  ["Write to <your email>.", "<your email>", "contact"],
  ["Write to <INSERT EMAIL HERE>.", "<INSERT EMAIL HERE>", "contact"],
  ["Write to `[INSERT EMAIL]`.", "[INSERT EMAIL]", "contact"],
  ["Write to $VMTalias.", "$VMTalias", "text"],
  ["Write to YOUREMAILHERE.", "YOUREMAILHERE", "contact"],
  ["Write to YOUR_EMAIL now.", "YOUR_EMAIL", "contact"],
  ["Use the [form](INSERT_LINK_HERE).", "INSERT_LINK_HERE", "link"],
  ["Mail [us](mailto:your-email).", "mailto:your-email", "contact"],
  ["TODO: add the contact", "TODO: add the contact", "contact"],
  ["- TBD", "TBD", "text"],
  ["PGP key: TBD", "TBD", "contact"],
  ["We answer fast (TODO: how fast?).", "(TODO: how fast?)", "text"],
  ["Fingerprint: `a` XXXX XXXX XXXX XXXX XXXX", "XXXX XXXX XXXX XXXX XXXX", "contact"],
  ["Write to us (replace with your email).", "(replace with your email)", "contact"],
  ["Lorem ipsum dolor sit amet.", "Lorem ipsum dolor sit amet.", "text"],
  ["E-Mail: [Ihre E-Mail-Adresse]", "[Ihre E-Mail-Adresse]", "contact"],
  ["E-Mail: [E-Mail-Adresse hier einfügen]", "[E-Mail-Adresse hier einfügen]", "contact"],
  ["Correo: [tu correo]", "[tu correo]", "contact"],
  ["Contato: [inserir e-mail]", "[inserir e-mail]", "contact"],
  ["Écrivez à [votre adresse]", "[votre adresse]", "contact"],
  ["Scrivi a [inserisci email]", "[inserisci email]", "contact"],
  ["Почта: [ваш адрес]", "[ваш адрес]", "contact"],
  ["邮箱：[您的邮箱]", "[您的邮箱]", "contact"],
  ["邮箱：【请填写邮箱】", "【请填写邮箱】", "contact"],
  ["連絡先: [ここにメールアドレス]", "[ここにメールアドレス]", "contact"],
  ["연락처: [귀하의 이메일]", "[귀하의 이메일]", "contact"],
];

/** Gaps that lines, whole blocks and halves of addresses are. */
const alsoFound: readonly (readonly [text: string, ...gaps: string[]])[] = [
  ["Send an email to ???@???; or use the form.", "???@???"],
  ["Contact us at **[security contact email - ToBeAdded]**.", "[security contact email - ToBeAdded]"],
  ["- Replace with your actual contact information", "Replace with your actual contact information"],
  ["Mail security@[domain].com.", "security@[domain].com"],
  ["Mail `security@[your-company].com`.", "security@[your-company].com"],
  [
    "Mail security@[domain].com (replace with your actual address).",
    "security@[domain].com (replace with your actual address)",
  ],
  ["Mail security@{domain} or security@....", "security@{domain}", "security@..."],
  ["Mail security@yourdomain.", "security@yourdomain"],
  ["Write to @your-handle on Discord.", "@your-handle"],
  ["- Security lead: [Name] - [Email]", "[Name]", "[Email]"],
  ["Emergency: [Phone]", "[Phone]"],
  ["**PGP key**: [Coming soon]", "[Coming soon]"],
  ["Email: (to be added)", "(to be added)"],
  ["[メールアドレス]", "[メールアドレス]"],
  [
    "Here we should write what to do when somebody finds a bug.",
    "Here we should write what to do when somebody finds a bug.",
  ],
  ["This section still needs to be written.", "This section still needs to be written."],
  ["Add your contact details here.", "Add your contact details here."],
  ["À compléter", "À compléter"],
  ["## Reporting\n\nComing soon.", "Coming soon."],
  ["We begin to look at the\n\nTODO", "TODO"],
];

test("placeholders: halves, lines and notes", () => {
  for (const [text, ...wanted] of alsoFound) {
    assert.deepEqual(
      gaps(text).map(([gap]) => gap),
      wanted,
      text,
    );
  }
});

const leftAlone: readonly string[] = [
  "- Replace lost keys with your own new ones.",
  "Is it you@work??",
  "Set `SECURITY_CONTACT` in the environment.",
  "We write dates as YYYY-MM-DD.",
  "Builds are named 2025-01-XX.",
  "Use the dashboard (coming soon) or mail us. Roadmap (待定).",
  "A pull request <xs or xl>. Press <Ctrl or Cmd>. Prefer <section or main> to <div>.",
  "The pattern is XXX XXX. Serial XXX-XXX-XX.",
  "Todo:\n\n- one\n- two",
  "### Todo\n\nWords.",
  "A todo is kept for each finding.",
  "Mail [security@acme.dev], a@[192.0.2.1] or sec@acme[.]dev. Log in by ssh root@yourserver.",
  "Please send us a report with the following:\n\n- Name: [name]\n- Email: [email]",
  "> Name: [name]\n> Email: [email]",
  "## Bug Bounty\n\nComing soon.",
  "## Known Vulnerabilities\n\nNone yet.",
  "Coming soon: a bounty. More details will follow. Describe the problem here. Write to us here.",
  "[Email] or [Phone]\n\n[Email]: mailto:a@b.dev\n[Phone]: tel:+123",
  "[email](mailto:a@b.dev), [your email](mailto:a@b.dev), [text][ref]\n\n[ref]: https://a.dev",
  "[Your Name][ref] and [security contact email]\n\n[security contact email]: mailto:a@b.dev\n[ref]: https://a.dev",
  "Write to name{{at}}host{{dot}}org or name[at]host[dot]org.",
  "- [x] done\n- [ ] your email\n- [X] Add contact",
  "Subject: [SECURITY] [Your Name] report",
  "**Subject**: [project name] [vulnerability type]",
  "Use the tag [SECURITY], [CVE-2026-1234], [core], [project] or [RFC].",
  "See [1], [^note] and [sic].\n\n[^note]: A note.",
  "> [!NOTE]\n> Insert nothing.",
  "Tags are v{major}.{minor}, <version>-rc.<n>, `List<String>`, Map<String, Object>.",
  "We search for TODO comments. TODO lists are fine. Every TODO counts.",
  "Severity - TBD, currently left empty.",
  "```sh\nexport API_KEY=YOUR_KEY_HERE\n# TODO\n```",
  "Set `API_TOKEN` to `YOUR_TOKEN_HERE` before you start.",
  "Reports wait here (pending review by the team).",
  "| Version | Until |\n| --- | --- |\n| 1.x | TBD |",
  "Fixed version: TBD",
  "CVE-XXXX-XXXXX, GHSA-xxxx-xxxx-xxxx, usbmodemXXXX, XXX-rated",
  "Escape {{ user.input }}, {{ 7*7 }}, {{var}} and \u0024{HOME} in <template>.",
  "Set $HOME, $PATH and $NAME. It costs $100.",
  "Rotate (replace) the key. Use strlcpy (replace strcpy with it). Add (insert) a row.",
  "<details>\n<summary>Your report</summary>\n\nWords.\n\n</details>",
  '<input placeholder="your email"> <a href="mailto:a@b.dev">your email</a>',
  "<security@lanternworks.dev> <https://lanternworks.dev/your-report>",
  "## Plans\n\n- Scans of each image (to be added)",
  "See the [tests](__tests__) folder. Take [x] tags a release; we serve [N] Oregon sites.",
  "Set `__init__` and `__NAME__`. The word `TBD` is searched for.",
  "The template takes `{{EMAIL}}` and {EMAIL} for the sender. In code: `{{name}}`.",
  "`git config user.email <your email>`, `[placeholder]`, `{{name}}`",
  "```text\n[INSERT CONTACT METHOD] <your email> TODO\n```",
  "    [INSERT CONTACT METHOD]",
  "<!-- [INSERT CONTACT METHOD] TODO: add <your email> -->",
  "Words <!-- TODO: <your email> --> and words.",
  "## What to include\n\n- Name: [Your Name]\n- Contact: [your email]\n- Version: [version number]\n- Date: [date]",
  "## Report template\n\nReported by [Your name], see [link to proof of concept].",
  "We add [redacted] marks. An [optional] field [default: 3]. Array[Int], list[str].",
  "Changes are listed as [Added], [Changed], [Unreleased].",
  "ENTER THE DRAGON. INSERT INTO t. YOUR DATA IS SAFE. WRITE TO YOUR VENDOR.",
  "Your email address is kept private. Insert coin.",
  "![your email](badge.svg)",
];

test("placeholders: found", () => {
  for (const [text, gap, wants] of found) assert.deepEqual(gaps(text), [[gap, wants]], text);
});

test("placeholders: left alone", () => {
  for (const text of leftAlone) assert.deepEqual(gaps(text), [], text);
});

test("placeholders: linear in the text", () => {
  const start = performance.now();
  for (const unit of ["[", "[a", "{{", "<a", "<%", "(replace ", "$A", "YOUR_", "XXXX ", "TODO ", "lorem ipsum "]) {
    gaps(unit.repeat(60_000 / unit.length));
  }
  assert.ok(performance.now() - start < 10_000);
});

/** Public reports are known to be forbidden, asked for, or all that there is; what only sounds like it is left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";

const head = "# Security Policy\n\n## Reporting a Vulnerability\n\n";

const forbidding: readonly string[] = [
  "Por favor, evitá abrir un issue público.",
  "Não abra uma issue pública com credenciais ou detalhes de exploração.",
  "Bitte keine Sicherheitslücken als öffentliche GitHub Issues melden.",
  "Nie publikuj podatności ani exploita w zwykłym issue.",
  "请给我们合理的时间，在公开披露之前修复漏洞。",
  "Please do **not** open a public issue.",
  "Please don’t file an issue for security bugs.",
  "Never report a vulnerability in public.",
  "Security bugs should not be reported through the issue tracker.",
  "Mail sec@acme.dev instead of opening an issue.",
  "Use the advisory form rather than GitHub issues.",
  "Please avoid posting about it on social media.",
  "Refrain from disclosing it publicly until there is a fix.",
  "Public issues are not the place for security reports.",
  "### Do not open a public issue\n\nMail sec@acme.dev.",
  "Please do not:\n\n- open a public issue\n- tell others",
  "❌ Open a public issue",
  "Give us 90 days before making anything about it public.",
  "We ask that you do not discuss it in public until the release.",
  "Rather than opening a public issue, please use the Security tab.",
  "Instead of filing a public bug, mail sec@acme.dev.",
  "Please keep vulnerabilities out of the public issue tracker.",
  "Security vulnerabilities must not be reported on GitHub.",
  "GitHub issues are for bugs only, not for security vulnerabilities.",
  "We kindly ask you not to publish the details until we have released a patch.",
  "Please withhold public disclosure until a patch is available.",
  "Public disclosure before a fix is not permitted.",
  "Bitte veröffentlichen Sie keine Details, bevor ein Fix bereitsteht.",
  "No publiques la vulnerabilidad hasta que esté corregida.",
  "## Notes\n\nDo NOT open a public issue.",
  "Please do not submit vulnerabilities as a general issue.",
  "Do not publish details of an authorization bypass.",
];

const notForbidding: readonly string[] = [
  "This policy describes how to send us reports, and how long we ask researchers to wait before publicly disclosing them.",
  "如果您发现漏洞,请在公开披露之前以非公开方式向我们报告。",
  "취약점은 공개하기 전 메일로 제보해 주세요.",
  "脆弱性は公開する前にメールでお知らせください。",
  "공개 이슈에는 다음 정보를 올리지 마세요.\n\n- 접근 토큰\n- 비밀번호와 쿠키",
  "## What not to share\n\nDo not disclose:\n- passwords\n- tokens or API keys",
  "Keep these out of public issues; do not post them there:\n\n- API keys\n- passwords",
  "It is not to be used in production, so raise security concerns as regular issues.",
  "We kindly ask you to not raise issues about what your security scanner finds.",
  "Do not report problems of the preview through the security advisory form — open a regular issue instead.",
  "Please open an issue instead of writing to us about a known CVE.",
  "Please report privately.",
  "We will not publicly name you without consent.",
  "We do not track these in public issues.",
  "If you do not get an answer, open a public issue.",
  "Do not hesitate to open an issue.",
  "Bugs that are not security issues go to the public issue tracker.",
  "Please do not include passwords in your mail.",
  "Please do not paste API keys or tokens into GitHub issues.",
  "Never commit secrets to the public repository.",
  "Do not open duplicate issues; search first.",
  "Don't use GitHub issues for support questions.",
  "Do not attach log files to GitHub issues.",
  "请不要在 issue 中包含真实密钥或 token。",
  "Bitte keine Passwörter oder API-Schlüssel in Issues posten.",
  "N'incluez pas de mots de passe ni de clés API dans les issues.",
  "Once there is a fix, we publish an advisory.",
  "## Hardening\n\nNever expose the port publicly. Do not commit secrets to public repositories.",
];

test("prohibitions of public reports are seen", () => {
  for (const text of forbidding) assert.equal(understand(head + text, new Reader()).forbidsPublic, true, text);
});

test("a prohibition counts wherever it stands", () => {
  const alert = "> [!CAUTION]\n> Do not open a public issue.\n\n# Security\n\n## Reporting\n\nMail sec@acme.dev.\n";
  const aside = "# Security\n\n## Hardening\n\nUse TLS.\n\nPlease do not open public issues.\n";
  for (const text of [alert, aside]) assert.equal(understand(text, new Reader()).forbidsPublic, true, text);
});

test("what is no prohibition is left alone", () => {
  for (const text of notForbidding) assert.equal(understand(head + text, new Reader()).forbidsPublic, false, text);
});

const publicOnly: readonly string[] = [
  "Please open an issue.",
  "Report vulnerabilities as issues in this repository.",
  "If private reports are off, open a public issue with no details.",
  "You can report a vulnerability by creating an issue.",
  "Start a [discussion](https://github.com/acme/tool/discussions) on the vulnerability. Please refrain from posting sensitive information there.",
  "Report security problems in our [Discord](https://discord.gg/abc).",
  "Use [GitHub issues](../../issues) for all security reports.",
];

const notPublicOnly: readonly string[] = [
  "Open an issue or mail sec@acme.dev.",
  "Mail sec@acme.dev. For the rest, open an issue.",
  "Open an issue, or e-mail the maintainers.",
  "Report privately. If you get no answer within 30 days, open an issue.",
  "For bugs that are no vulnerabilities, open an issue.",
  "Open a confidential issue.",
  "Please contact us first before creating a GitHub issue.",
  "Mail sec@acme.dev. As with reporting normal issues, a small example helps.",
  "Do not open an issue.",
  "Tell us about it.",
];

test("policies with public ways alone are seen", () => {
  for (const text of publicOnly) assert.equal(understand(head + text, new Reader()).publicOnly, true, text);
});

test("policies with any other way are left alone", () => {
  for (const text of notPublicOnly) assert.equal(understand(head + text, new Reader()).publicOnly, false, text);
});

/** Whole texts in other languages, whether they forbid public reports, and whether they leave nothing else. */
const abroad: readonly (readonly [text: string, forbids: boolean, only: boolean])[] = [
  ["# Sicherheit\n\n## Schwachstelle melden\n\nBitte kein öffentliches Issue anlegen.", true, false],
  [
    "# Sicherheit\n\n## Schwachstelle melden\n\nWir nennen Sie nicht öffentlich. Meldungen an sec@acme.de.",
    false,
    false,
  ],
  ["# Sécurité\n\n## Signaler une vulnérabilité\n\nNe créez pas d'issue publique.", true, false],
  ["# Seguridad\n\n## Reportar una vulnerabilidad\n\nNo abras un issue público.", true, false],
  ["# Seguridad\n\n## Reportar una vulnerabilidad\n\nAbre un issue en GitHub.", false, true],
  ["# Segurança\n\n## Reportar uma vulnerabilidade\n\nNão abra uma issue pública.", true, false],
  ["# Безопасность\n\n## Сообщить об уязвимости\n\nНе создавайте публичные issue.", true, false],
  ["# Güvenlik\n\n## Güvenlik açığı bildirme\n\nLütfen herkese açık issue açmayın.", true, false],
  ["# セキュリティ\n\n## 脆弱性の報告\n\n公開のIssueには投稿しないでください。", true, false],
  ["# セキュリティ\n\n## 脆弱性の報告\n\nIssueを作成してください。", false, true],
  ["# 安全\n\n## 报告漏洞\n\n请勿在公开的 issue 中报告漏洞。", true, false],
  ["# 보안\n\n## 취약점 제보\n\n공개 이슈 대신 비공개로 제보해 주세요.", true, false],
  ["# 보안\n\n## 취약점 제보\n\n취약점은 공개 이슈나 토론으로 제보하지 않습니다.", true, false],
  ["# Segurança\n\n## Relatar\n\nNão damos reconhecimento público por informações sobre falhas.", false, false],
];

test("the same is understood in other languages", () => {
  for (const [text, forbids, only] of abroad) {
    const { forbidsPublic, publicOnly } = understand(text, new Reader());
    assert.deepEqual([forbidsPublic, publicOnly], [forbids, only], text);
  }
});

const sending: readonly string[] = [
  "You can also open an issue.",
  "Please report it by mail or in our [issue tracker](https://github.com/acme/lamp/issues).",
  "Please [open an issue](https://github.com/acme/lamp/issues/new) on the vulnerability.",
];

const notSending: readonly string[] = [
  "Please report vulnerabilities by email — not as public issues.",
  "Reports on what is not there yet may be redirected to regular issues.",
  "Please look into [the fuzzer](https://bugs.acme.dev/issues/list) first to see if it has already been recorded.",
  "Do not open a public issue. A public issue tells everyone at the moment it tells us.",
  "Herkese açık bir issue ile değil, gizli olarak bildirin. Açık bir issue, açığı herkese duyurmak demektir.",
  "**No abras un issue público.** Un issue público es un mapa para quien quiera explotar el fallo.",
  "非公開で報告できないときは、Issue に「連絡したい」とだけ書いてください。脆弱性の内容は書かないでください。",
  "If you hear nothing within 30 days, open an issue that asks for a contact.",
  "If we do not answer after 30 days, open a public issue.",
  "Bugs that are no vulnerabilities go to the issue tracker.",
  "Issues without security impact can be reported in the issue tracker.",
  "Open a confidential issue if you prefer.",
  "Mail us rather than opening a public issue.",
  "After the release, please open an issue with the details.",
  "If the vulnerability is already public, open an issue.",
  "You can check whether it has already been reported in our [issues](https://github.com/acme/lamp/issues).",
  "Once fixed, we open a public issue.",
  "Open an issue asking for a private contact, without any details.",
  "[Open an issue](https://github.com/acme/lamp/issues/new) on the vulnerability. Do not mention any details in it.",
  "Do NOT use the public issue tracker for vulnerabilities. Otherwise the public issue tracker is preferred.",
  "If you see that someone has opened a vulnerability in our [issues](https://github.com/acme/lamp/issues), tell us.",
  "Reports of wrong colours without a security implication go to the issue tracker.",
  "Security hardening suggestions can be discussed in a public issue.",
];

test("sentences that send reporters to a public place are known", () => {
  const mail = "Mail sec@acme.dev. ";
  for (const text of sending) {
    const policy = understand(head + mail + text, new Reader());
    assert.deepEqual(
      policy.publicRequests.map(({ span }) => policy.text.slice(span.start, span.end)),
      [text],
    );
  }
  for (const text of notSending)
    assert.deepEqual(understand(head + mail + text, new Reader()).publicRequests, [], text);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../server/src/core/document/language.ts";
import { Reader } from "../../server/src/core/document/reading.ts";

const told: readonly (readonly [string, string])[] = [
  ["en", "# Security Policy\n\nPlease report vulnerabilities to the maintainers by email, not in public issues."],
  ["en", "Report to security@company.org, please."],
  ["en", "# Security Policy\n\n| Version | Supported |\n|---|---|\n| 1.x | :white_check_mark: |"],
  ["de", "# Security Policy\n\nBitte melden Sie Schwachstellen nicht öffentlich, sondern per E-Mail an das Team."],
  ["fr", "Si vous découvrez une faille, merci de ne pas ouvrir un ticket public et de nous écrire par courriel."],
  ["es", "Si encuentras una vulnerabilidad, por favor no abras un issue público y escríbenos por correo."],
  ["pt", "Se você encontrar uma vulnerabilidade, por favor não abra uma issue pública e envie um e-mail para nós."],
  [
    "pt",
    "Evite publicar detalhes fora do projeto. Escreva através do canal privado.\n\nAvoid publishing details outside the project.",
  ],
  ["it", "Se trovi una vulnerabilità, per favore non aprire una issue pubblica e scrivi una email al nostro team."],
  ["nl", "Als je een kwetsbaarheid vindt, open dan geen openbare issue maar stuur een e-mail naar ons team."],
  ["pl", "Jeśli znajdziesz lukę, nie otwieraj publicznego zgłoszenia, tylko napisz do nas na adres zespołu."],
  ["tr", "Bir güvenlik açığı bulursanız lütfen herkese açık bir issue açmayın ve bize e-posta gönderin."],
  ["ru", "Если вы нашли уязвимость, пожалуйста, не открывайте публичный issue, а напишите нам."],
  ["uk", "Якщо ви знайшли вразливість, будь ласка, не відкривайте публічний issue, а напишіть нам."],
  ["zh", "# Security Policy\n\n如果您发现安全漏洞，请不要公开提交 issue，而是通过 GitHub Security Advisories 报告。"],
  ["ja", "脆弱性を発見した場合は、公開の Issue ではなく GitHub Security Advisories から報告してください。"],
  ["ko", "## Reporting a Vulnerability\n\n보안 취약점은 공개 이슈 대신 GitHub Security Advisories로 제보해 주세요."],
];

const untold: readonly string[] = [
  "",
  "```sh\nthe and of to in is for we you this with\n```",
  "https://company.org/security",
  "| 1.x | 2.x |\n|---|---|\n| ✅ | ❌ |",
];

test("tells the language of the prose", () => {
  for (const [want, text] of told) assert.equal(languageOf(new Reader().read(text)), want, text);
});

test("does not guess where there is no prose", () => {
  for (const text of untold) assert.equal(languageOf(new Reader().read(text)), "und", text);
});

test("takes the language of most of a mixed text", () => {
  const english = "Please report vulnerabilities to us by email and not in public.";
  const german = "Bitte melden Sie Schwachstellen nicht öffentlich, sondern per E-Mail an das Team.";
  assert.equal(languageOf(new Reader().read(`${english}\n\n${german} ${german} ${german}`)), "de");
  assert.equal(languageOf(new Reader().read(`${english} ${english} ${english}\n\n${german}`)), "en");
});

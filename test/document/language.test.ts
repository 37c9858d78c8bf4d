import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../server/src/core/document/language.ts";
import { Reader } from "../../server/src/core/document/reading.ts";

const told: readonly (readonly [string, string])[] = [
  // Languages that are only told from those that are understood
  ["cs", "Pokud najdete chybu, prosím nahlaste ji soukromě. Opravy jsou vydávány pouze pro poslední verzi."],
  ["sk", "Ak nájdete chybu, prosím nahláste ju súkromne. Opravy sú vydávané iba pre poslednú verziu."],
  ["sv", "Om du hittar en sårbarhet, öppna inte ett ärende och skriv till oss. Den är inte för alla."],
  ["vi", "Nếu bạn phát hiện lỗ hổng, không mở issue công khai và gửi email cho chúng tôi."],
  ["id", "Jika anda menemukan kerentanan, harap kirim email kepada kami dan jangan membuka issue untuk itu."],
  ["uz", "Agar zaiflik topsangiz, iltimos bu haqida faqat elektron pochta bilan xabar bering."],
  ["ar", "إذا وجدت ثغرة أمنية فلا تفتح مسألة علنية وراسلنا بالبريد."],
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
  // Two languages side by side: the one that comes first.
  [
    "en",
    "If you find a vulnerability, please write to us and do not open a public issue, so that there is time for a fix before all the others know of it and can make use of it.\n\nWenn du eine Schwachstelle findest, schreib uns bitte und öffne kein öffentliches Issue, damit noch Zeit für eine Korrektur bleibt, bevor alle anderen davon wissen und es für sich nutzen können, was wir sehr gern vermeiden wollen.",
  ],
  [
    "de",
    "Wenn du eine Schwachstelle findest, schreib uns bitte und öffne dazu nicht ein öffentliches Issue, damit es noch Zeit für eine Korrektur gibt, bevor alle davon wissen und sich das zu eigen machen, was wir nicht wollen.\n\nIf you find a vulnerability, please write to us and do not open a public issue, so that there is time for a fix.",
  ],
  [
    "ko",
    "# 보안 정책 / Security Policy\n\n취약점은 공개 이슈가 아니라 메일로 알려 주세요.\n\nPlease report vulnerabilities to the team by mail and not in a public issue, so that there is time for a fix.",
  ],
  [
    "en",
    "# Security Policy / 安全政策\n\nPlease write to us and do not open an issue.\n\n请写信给我们，不要公开提交，谢谢您的帮助。",
  ],
  [
    "en",
    "# Security Policy\n\nPlease write to us and do not open an issue.\n\n如果您发现安全漏洞，请不要公开提交，而是写信给我们。我们会尽快回复您，谢谢您的帮助。",
  ],
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

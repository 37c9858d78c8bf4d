import assert from "node:assert/strict";
import { test } from "node:test";
import { promises } from "../../server/src/core/document/promises.ts";
import { inContext } from "../support/in-context.ts";

/** Promises as `act hours`, in order, with the severity in brackets. */
function said(text: string): string {
  const { reading, context } = inContext(text);
  return promises(reading, context)
    .map(({ act, hours, severity }) => `${act} ${hours ?? "best"}${severity ? ` (${severity})` : ""}`)
    .join(", ");
}

const response = "# Security Policy\n\n## Reporting a Vulnerability\n\n";

const found: readonly (readonly [string, string])[] = [
  // One column for each act, whatever the rows are called
  [
    "| Audience | First response | Triage |\n|---|---|---|\n| Public disclosure | 3 business days | 7 days |\n| Customers | 24 hours | 48 hours |",
    "acknowledge 72, triage 168, acknowledge 24, triage 48",
  ],
  // Sentences
  ["We will acknowledge your email within 48 hours.", "acknowledge 48"],
  ["You should receive a response within 24 hours. If you do not, please follow up by email.", "acknowledge 24"],
  ["We aim to get back to you within three business days.", "acknowledge 72"],
  ["You can expect to hear from us within one week.", "acknowledge 168"],
  ["Expect a first reply in 2-3 working days.", "acknowledge 72"],
  ["We try to respond in under 72h.", "acknowledge 72"],
  ["I will generally respond to security communication within 72 hours.", "acknowledge 72"],
  ["Emails will be addressed within 3 business days.", "acknowledge 72"],
  ["Within two (2) business days we confirm receipt of your report.", "acknowledge 48"],
  ["Our team has a 48-hour response time.", "acknowledge 48"],
  ["Please allow up to 5 days for a response.", "acknowledge 120"],
  [
    "We acknowledge reports within 2 days, triage them within a week and release a fix within 90 days.",
    "acknowledge 48, triage 168, fix 2160",
  ],
  ["Within 24 hours we confirm receipt, and within 7 days we send an assessment.", "acknowledge 24, triage 168"],
  ["We will acknowledge and triage the report within 5 days.", "acknowledge 120, triage 120"],
  [
    "The report is acknowledged within 3 days; a more detailed answer follows within 10 days.",
    "acknowledge 72, triage 240",
  ],
  ["After the first reply you will get status updates at least every 7 days.", "update 168"],
  ["We ask that you give us 90 days before disclosing the issue.", "disclose 2160"],
  ["We follow a 90-day disclosure timeline.", "disclose 2160"],
  ["Details stay under embargo for 14 days.", "disclose 336"],
  ["Within 30 days after triage the vulnerability is made public.", "disclose 720"],
  ["We publish an advisory once a fix is out, at the latest 90 days after the report.", "disclose 2160"],
  ["We fix a flaw after triage within 30 days.", "fix 720"],
  ["We confirm receipt of your report and send a fix within 30 days.", "acknowledge 720, fix 720"],
  ["Distributors are notified 7 days before the release.", "notify 168"],
  ["We patch critical flaws within seven days.", "fix 168 (critical)"],
  ["If you have not heard back within 5 days, please ping a maintainer.", "acknowledge 120"],
  ["If we do not respond within 90 days, you may disclose the vulnerability.", "disclose 2160"],
  ["We inform you within 7 days of receiving your report.", "acknowledge 168"],
  ["We respond on a best-effort basis.", "acknowledge best"],
  ["This is run by volunteers, and we cannot promise a response time.", "acknowledge best"],
  ["Reports are read every day. All of them are answered; that takes up to 2 days.", "acknowledge 48"],
  [
    "You will get a response from us within 48 hours. If the issue is confirmed, we release a patch within 30 days.",
    "acknowledge 48, fix 720",
  ],
  [
    "Your email is acknowledged within 24 hours, and you’ll receive a more detailed response to it within 48 hours.",
    "acknowledge 24, triage 48",
  ],
  ["We need at least 30 days to fix a vulnerability.", "fix 720"],
  ["Please give us at least 90 days to fix the problem before you disclose it.", "fix 2160"],
  ["Once a fix is out we wait 7 days before publishing the details.", "disclose 168"],
  ["Please allow a reasonable time (at least 90 days) before any public disclosure.", "disclose 2160"],
  [
    "We respond in 24 hours for critical problems and in 5 days for others.",
    "acknowledge 24 (critical), acknowledge 120",
  ],
  [
    "If you have not received a reply within 48 hours, or have not heard from us for the past five days, write to the list.",
    "acknowledge 48",
  ],
  ["Use GitHub Security Advisories, and expect an answer within 3 days.", "acknowledge 72"],
  ["We will investigate and respond within 5 business days.", "triage 120, acknowledge 120"],
  ["Our security response team replies within a day.", "acknowledge 24"],
  // Labels
  [
    "Response time: Critical: 24 hours, High: 48 hours, Medium: 5 days, Low: 7 days",
    "acknowledge 24 (critical), acknowledge 48 (high), acknowledge 120 (medium), acknowledge 168 (low)",
  ],
  ["SLA: Acknowledge: <24h, Triage: <72h, Fix: <30d", "acknowledge 24, triage 72, fix 720"],
  [
    "- Time to first response: 2 days\n- Time to triage: 5 days\n- Time to resolution: 30 days",
    "acknowledge 48, triage 120, fix 720",
  ],
  ["### Response Time\n\n- Critical: 24 hours\n- Others: 5 days", "acknowledge 24 (critical), acknowledge 120"],
  [
    "- **Initial Response**: Within 48 hours\n- **Status Update**: Within 7 days with an assessment\n- **Resolution**: We aim to fix critical problems within 30 days",
    "acknowledge 48, update 168, fix 720 (critical)",
  ],
  [
    "**Acknowledgement:** 2 days  \n**Assessment:** 1 week  \n**Fix:** 30-60 days",
    "acknowledge 48, triage 168, fix 1440",
  ],
  ["- Response time: 24-48 hours", "acknowledge 48"],
  ["- **48 hours**: acknowledgement\n- **14 days**: fix or plan", "acknowledge 48, fix 336"],
  ["- Day 1-2: we confirm receipt\n- Day 7: assessment", "acknowledge 48, triage 168"],
  ["1. Acknowledge the report (within 3 days)\n2. Investigate (within 10 days)", "acknowledge 72, triage 240"],
  [
    "We aim to fix vulnerabilities by severity:\n\n- Critical: 7 days\n- High: 14 days\n- Low: next release",
    "fix 168 (critical), fix 336 (high)",
  ],
  ["- Fixes:\n  - Critical: within 3 days\n  - Medium: aim for 30 days", "fix 72 (critical), fix 720 (medium)"],
  ["### Initial response (within 48 hours)\n\nWe write to you.", "acknowledge 48"],
  ["### Triage\n\n**Delay:** 4 business days", "triage 96"],
  ["### Within 24 hours\n\n- We acknowledge the report", "acknowledge 24"],
  // Tables
  [
    "| Severity | First response | Fix |\n| --- | --- | --- |\n| Critical | 24 hours | 7 days |\n| Low | 1 week | 90 days |",
    "acknowledge 24 (critical), fix 168 (critical), acknowledge 168 (low), fix 2160 (low)",
  ],
  [
    "| Stage | Time |\n| --- | --- |\n| Acknowledgement | 48 hours |\n| Triage | 5 business days |\n| Fix | 90 days |",
    "acknowledge 48, triage 120, fix 2160",
  ],
  ["| | Target |\n|---|---|\n| Public disclosure | 90 days after the report |", "disclose 2160"],
  [
    "| Timeframe | Action |\n| --- | --- |\n| 48 hours | Acknowledgment of receipt |\n| 30 days | Fix released |",
    "acknowledge 48, fix 720",
  ],
  ["| Event | Target |\n|---|---|\n| Initial triage & severity assessment | **≤ 5 business days** |", "triage 120"],
  ["- **Fix & disclosure:** target within 90 days", "fix 2160, disclose 2160"],
  ["- **Resolution:** Varies by severity (P1: 1 week, P2: 1 month)", "fix 168 (high), fix 720 (medium)"],
  [
    "We aim to provide a fix within 7 days for critical vulnerabilities and 30 days for non-critical ones.",
    "fix 168 (critical), fix 720",
  ],
  // Other languages
  ["Wir bestätigen den Eingang Ihrer Meldung innerhalb von 48 Stunden.", "acknowledge 48"],
  ["Wir werden innerhalb von 5 Werktagen antworten.", "acknowledge 120"],
  ["Nous accusons réception sous 72 heures.", "acknowledge 72"],
  ["Nous vous répondrons dans un délai de 5 jours ouvrés.", "acknowledge 120"],
  ["Recibirás una respuesta en un plazo de 48 horas.", "acknowledge 48"],
  ["Confirmaremos a receção em até 2 dias úteis e corrigimos em 30 dias.", "acknowledge 48, fix 720"],
  ["Ti risponderemo entro 7 giorni lavorativi.", "acknowledge 168"],
  ["We bevestigen de ontvangst binnen 3 werkdagen.", "acknowledge 72"],
  ["Wir bestätigen den Eingang binnen 3 Tagen und halten dich über die Behebung auf dem Laufenden.", "acknowledge 72"],
  ["Potwierdzimy otrzymanie zgłoszenia w ciągu 48 godzin.", "acknowledge 48"],
  ["Raporunuzu 48 saat içinde yanıtlıyoruz.", "acknowledge 48"],
  ["- первичный ответ: до 7 дней\n- исправление: в течение 30 дней", "acknowledge 168, fix 720"],
  ["Ми відповімо протягом 3 робочих днів.", "acknowledge 72"],
  ["我们会在 48 小时内确认收到您的报告，并在 7 天内完成评估。", "acknowledge 48, triage 168"],
  ["- 首次响应：3 个工作日内\n- 修复：30 天内", "acknowledge 72, fix 720"],
  ["48時間以内に受領を確認し、7日以内に評価を行います。", "acknowledge 48, triage 168"],
  ["- 初回応答: 3営業日以内", "acknowledge 72"],
  ["- 접수 확인: 7일 이내\n- 초기 평가: 14일 이내", "acknowledge 168, triage 336"],
  ["영업일 기준 3일 이내에 회신드립니다.", "acknowledge 72"],
];

const left: readonly string[] = [
  "We cannot guarantee that a fix is released within 30 days.",
  "There is no guarantee that patches ship within 7 days.",
  "Vulnerabilities older than 30 days are closed.",
  "Security fixes are given for 12 months after a release.",
  "The emergency line is open 24/7.",
  "You must report a breach to us within 24 hours.",
  "Every release is supported for 12 months.",
  "Minor versions get fixes for 6 months after their release.",
  "Sessions expire after 30 days.",
  "Rotate passwords every 90 days and tokens within 24 hours of a leak.",
  "Somebody is on call 24/7.",
  "The last audit was 6 months ago.",
  "The project is 10 years old.",
  "CVE-2024-1234 was fixed in 2.4.1.",
  "Backups are kept for 30 days.",
  "The API allows 100 requests per hour.",
  "We received three reports in the past 12 months.",
  "Our minimum supported Rust version is about 12 months old.",
  "Version 1.2 days are over.",
  "Please report vulnerabilities; we respond as soon as we have looked at them.",
  "```\nretry within 48 hours to respond\n```",
  "| Feature | Default |\n|---|---|\n| Session lifetime | 24 hours |",
  "Access tokens are valid for 1 hour, refresh tokens for 30 days.",
];

test("finds promises in sentences, labels and tables", () => {
  for (const [text, want] of found) assert.equal(said(response + text), want, text);
});

test("leaves other times alone", () => {
  for (const text of left) assert.equal(said(response + text), "", text);
});

test("takes times in sections about the product for what they are", () => {
  assert.equal(
    said(
      "# Security\n\n## Security Best Practices\n\n- Patch your servers within 7 days\n- Review access every 30 days",
    ),
    "",
  );
  assert.equal(said("# Security\n\n## Compliance\n\nGDPR: notify the authority of a breach within 72 hours."), "");
});

test("counts the time to ask again as the first answer only where there is no other", () => {
  const text = "We acknowledge reports within 2 days. If you get no response within 6 days, write to the foundation.";
  assert.equal(said(response + text), "acknowledge 48");
});

test("gives the words of the time and their place", () => {
  const text = `${response}We will _acknowledge_ it **within 48 hours**.`;
  const { reading, context } = inContext(text);
  const [promise] = promises(reading, context);
  assert.equal(promise?.text, "within 48 hours");
  assert.equal(text.slice(promise?.span.start, promise?.span.end), "within 48 hours");
});

test("a time after the report is that of publication under a heading on disclosure, if it is long", () => {
  const under = (sentence: string) => said(`# Security Policy\n\n## Disclosure Policy\n\n${sentence}\n`);
  assert.equal(under("We agree with you on a date, at the latest 90 days after your report."), "disclose 2160");
  assert.equal(under("We write to you within 3 days after your report."), "");
});

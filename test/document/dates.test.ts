import assert from "node:assert/strict";
import { test } from "node:test";
import { dates } from "../../server/src/core/document/dates.ts";
import { inContext } from "../support/in-context.ts";

/** Dates as `label date`, in order, with a defect in brackets. */
function given(text: string): string {
  const { reading, context } = inContext(text);
  return dates(reading, context)
    .map(({ label, date, defect }) => `${label} ${date}${defect ? ` (${defect})` : ""}`)
    .join(", ");
}

const found: readonly (readonly [string, string])[] = [
  // Forms
  ["Last updated: 2024-01-05", "updated 2024-01-05"],
  ["Last updated: 2024/01/05", "updated 2024-01-05"],
  ["*Last updated: January 2024*", "updated 2024-01"],
  ["Last updated: Jan 5, 2024", "updated 2024-01-05"],
  ["Last updated on 5 January 2024.", "updated 2024-01-05"],
  ["Last updated on the 5th of January, 2024.", "updated 2024-01-05"],
  ["Last updated: Sept. 2023", "updated 2023-09"],
  ["Last updated: 2024-01", "updated 2024-01"],
  ["Last updated: 2024", "updated 2024"],
  ["Last updated: 05.01.2024", "updated 2024-01-05"],
  ["Last updated: 25/01/2024", "updated 2024-01-25"],
  ["Last updated: 01/25/2024", "updated 2024-01-25"],
  ["Last updated: 2024-01-05T10:00:00Z", "updated 2024-01-05"],
  ["Last updated: Friday, January 5, 2024", "updated 2024-01-05"],
  ["Zuletzt aktualisiert: 5. März 2024", "updated 2024-03-05"],
  ["Dernière mise à jour : 5 février 2024", "updated 2024-02-05"],
  ["Última actualización: 5 de enero de 2024", "updated 2024-01-05"],
  ["Última atualização: março de 2024", "updated 2024-03"],
  ["Ultimo aggiornamento: 5 gennaio 2024", "updated 2024-01-05"],
  ["Son güncelleme: 5 Ocak 2024", "updated 2024-01-05"],
  ["Последнее обновление: 5 января 2024 года", "updated 2024-01-05"],
  ["最后更新：2024年1月5日", "updated 2024-01-05"],
  ["最終更新日: 2024年1月", "updated 2024-01"],
  ["최종 업데이트: 2024년 1월 5일", "updated 2024-01-05"],
  ["Version: **v1.2 (2024-01-05)**", "updated 2024-01-05"],
  ["Policy version 1.2.1 – January 5, 2024", "updated 2024-01-05"],
  // Defects
  ["Last updated: 2024-02-30", "updated 2024-02 (impossible)"],
  ["Last updated: 2024-13-01", "updated 2024 (impossible)"],
  ["Last updated: 31 April 2024", "updated 2024-04 (impossible)"],
  ["Last updated: 03/04/2024", "updated 2024 (ambiguous)"],
  ["Last updated: 03/04/2024. Created 25/12/2023.", "updated 2024-04-03, other 2023-12-25"],
  ["Last updated: 03/04/2024. Created 12/25/2023.", "updated 2024-03-04, other 2023-12-25"],
  ["As of 2024-01-05, the latest release is 2.4.1.", "evidence 2024-01-05"],
  ["As of 2024-01-05, only the latest release is supported.", "other 2024-01-05"],
  ["As of 2024-01-05 all reports go to the new address.", "other 2024-01-05"],
  ["Last updated: Monday, January 5, 2024", "updated 2024-01-05 (weekday)"],
  // Labels
  ["**Last Updated**: March 2024\n**Version**: 1.0", "updated 2024-03"],
  ["This policy was last modified in May 2023.", "updated 2023-05"],
  ["(Updated 2023-05-01)", "updated 2023-05-01"],
  ["This document was updated in May 2023.", "updated 2023-05"],
  ["Revised: 2023-05-01", "updated 2023-05-01"],
  ["Last reviewed: 2023-05-01. Next review: 2024-05-01.", "reviewed 2023-05-01, other 2024-05-01"],
  ["This policy was last reviewed by the security team on 1 May 2023.", "reviewed 2023-05-01"],
  [
    "| Last updated | 2024-01-05 |\n|---|---|\n| Last reviewed | 2024-02-05 |",
    "updated 2024-01-05, reviewed 2024-02-05",
  ],
  ["| Document | Last updated |\n|---|---|\n| Policy | 2024-01-05 |", "updated 2024-01-05"],
  ["## Last Updated\n\nJanuary 2024", "updated 2024-01"],
  ["Version 2 is supported until 31 December 2025.", "support-end 2025-12-31"],
  ["## Supported Versions\n\n- 2.x until 2025-12-31", "support-end 2025-12-31"],
  ["| Version | End of life |\n|---|---|\n| 2.x | 2025-12-31 |", "support-end 2025-12-31"],
  ["The last penetration test was done in March 2023.", "evidence 2023-03"],
  ["Security audit by an outside firm in 2023.", "evidence 2023"],
  [
    "### Latest Scan Results\n\n```text\nBandit v1.9.2 (December 2024)\nTotal lines scanned: 13,248\n```",
    "evidence 2024-12",
  ],
  ["## Security Audit Reports\n\n| Date | Firm |\n|---|---|\n| 2022-05-01 | Some firm |", "evidence 2022-05-01"],
];

const other: readonly (readonly [string, string])[] = [
  ["Version: 2.4.1 (2024-01-05)", "other 2024-01-05"],
  ["## Supported Versions\n\nVersion: 2.4 (2024-01-05)", "other 2024-01-05"],
  ["As of 2025-05-09 the latest release is not known.", "other 2025-05-09"],
  ["1.2.0 was released in February of 2024.", "other 2024-02"],
  ["Effective date: January 1, 2024", "other 2024-01-01"],
  ["Published 2021-03-04.", "other 2021-03-04"],
  ["The dependencies were updated in January 2024.", "other 2024-01"],
  ["Run `npm audit` since the flaw of December 2025.", "other 2025-12"],
  ["## History\n\n- 2023-05-01: first version", "other 2023-05-01"],
  ["Please wait until 2024-05-01 before you publish.", "other 2024-05-01"],
];

const none: readonly string[] = [
  "CVE-2024-12345 and GHSA-2024-01-05 are fixed.",
  "See https://example.org/2024/01/05/post for more.",
  "The file report-2024-01-05.pdf holds it.",
  "We follow the OWASP Top 10 2021 and ISO 27001:2022.",
  "Copyright 2024.",
  "You may use it; march on, 2 of 2024 agree.",
  "Version 2024.1.5 fixes it.",
  "Call +49 2024 01 05.",
  "ISO/IEC 29147:2018",
  "In May we were told.",
];

test("finds dates with what they label", () => {
  for (const [text, want] of found) assert.equal(given(`# Security Policy\n\n${text}`), want, text);
});

test("gives no label that the text does not give", () => {
  for (const [text, want] of other) assert.equal(given(`# Security Policy\n\n${text}`), want, text);
});

test("leaves what is no date alone", () => {
  for (const text of none) assert.equal(given(`# Security Policy\n\n${text}`), "", text);
});

test("gives the place of the date alone", () => {
  const text = "# Security\n\n**Last updated:** _January 5, 2024_ by us";
  const { reading, context } = inContext(text);
  const [date] = dates(reading, context);
  assert.equal(text.slice(date?.span.start, date?.span.end), "January 5, 2024");
});

test("tells the day of the next review from other days to come", () => {
  const due = (text: string) => {
    const { reading, context } = inContext(text);
    return dates(reading, context).map(({ label, of, date }) => `${of ?? label} ${date}`);
  };
  assert.deepEqual(due("Next review: 2026-07-12"), ["next-review 2026-07-12"]);
  assert.deepEqual(due("**Nächste Überprüfung:** 12.07.2026"), ["next-review 2026-07-12"]);
  assert.deepEqual(due("次回レビュー: 2026-07-12"), ["next-review 2026-07-12"]);
  assert.deepEqual(due("Next audit: 2026-07-12"), ["other 2026-07-12"]);
  assert.deepEqual(due("Security review by Acme, 2026-07-12"), ["evidence 2026-07-12"]);
});

/** Headings of every form are found, and their words are what is left without decoration. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { headingWords } from "../../server/src/core/document/heading-words.ts";
import { headings } from "../../server/src/core/document/headings.ts";
import { Reader } from "../../server/src/core/document/reading.ts";

function found(text: string): readonly string[] {
  return headings(new Reader().read(text)).map(({ depth, title }) => `${depth} ${title}`);
}

// biome-ignore format: a table
const words: readonly (readonly [title: string, words: string])[] = [
  ["🔒 Reporting a Vulnerability", "reporting a vulnerability"],
  ["👩‍💻 For Developers ✅", "for developers"],
  [":lock: Security :lock:", "security"],
  ["1. Scope", "scope"],
  ["2.3 Scope", "scope"],
  ["2.3. Scope", "scope"],
  ["3) Scope", "scope"],
  ["IV. Scope", "scope"],
  ["a) Scope", "scope"],
  ["§ 4 Scope", "scope"],
  ["1 - Scope", "scope"],
  ["Step 2: Report privately", "report privately"],
  ["Phase 1 — Containment", "containment"],
  ["一、报告漏洞", "报告漏洞"],
  ["第2章 範囲", "範囲"],
  ["90-Day Deadline", "90-day deadline"],
  ["2FA", "2fa"],
  ["Version 1.2", "version 1.2"],
  ["What's in scope?", "what's in scope"],
  ["What’s in scope?", "what's in scope"],
  ["**Bold** and `code`", "bold and code"],
  ["CI/CD & Signing", "ci cd and signing"],
  ["Scope:", "scope"],
  ["[Unreleased]", "unreleased"],
  ["POLÍTICA DE SEGURANÇA", "politica de seguranca"],
  ["İLETİŞİM", "iletisim"],
  ["Güvenlik Açığı", "guvenlik acigi"],
  ["Zgłaszanie błędów", "zglaszanie bledow"],
  ["Конфиденциальный отчёт", "конфиденциальныи отчет"],
  ["보안 정책", "보안 정책"],
  ["ガイド", "ガイド"],
  ["ｓｃｏｐｅ", "scope"],
  ["𝗦𝗰𝗼𝗽𝗲", "scope"],
  ["ꜱᴄᴏᴘᴇ", "scope"],
  ["🔒", ""],
  ["---", ""],
  ["", ""],
];

test("words are what is left without decoration", () => {
  for (const [title, wanted] of words) assert.equal(headingWords(title), wanted, title);
});

test("damaged emoji are repaired before they are taken off", () => {
  const [heading] = headings(new Reader().read("## ðŸ”’ Private Reporting\n\nMail us.\n"));
  assert.equal(heading?.title, "🔒 Private Reporting");
  assert.equal(heading?.words, "private reporting");
});

// biome-ignore format: a table
const forms: readonly (readonly [name: string, text: string, ...found: string[]])[] = [
  ["ATX", "# A\n\n### B ###\n\ntext\n", "1 A", "3 B"],
  ["setext", "Security Policy\n===============\n\nScope\n-----\n\ntext\n", "1 Security Policy", "2 Scope"],
  ["HTML", '<h2 align="center">Scope</h2>\n\ntext\n', "2 Scope"],
  ["bold line", "# A\n\n**Scope**\n\ntext\n", "1 A", "2 Scope"],
  ["bold lines below one heading", "## A\n\n**MUST**\n\n- this\n\n**NEVER**\n\n- that\n", "2 A", "3 MUST", "3 NEVER"],
  ["bold line with an emoji before it", "# A\n\n⚠️ **Known limits**\n\ntext\n", "1 A", "2 ⚠️ Known limits"],
  ["bold line with a colon and the words of a heading", "# A\n\n**Out of scope:**\n\n- x\n", "1 A", "2 Out of scope:"],
  ["numbered bold line with a colon", "# A\n\n**4. Put it away:**\n\n- x\n", "1 A", "2 4. Put it away:"],
  ["no heading: bold line that opens a list", "# A\n\n**The caller trusts:**\n\n- x\n", "1 A"],
  ["no heading: bold sentence", "# A\n\n**Never open a public issue.**\n\ntext\n", "1 A"],
  ["no heading: bold exclamation with an emoji", "# A\n\n**Thank you for your help! 🔒**\n\ntext\n", "1 A"],
  ["no heading: bold words in a sentence", "# A\n\n**Scope** is small.\n\ntext\n", "1 A"],
  ["no heading: bold line at the end", "# A\n\n**Scope**\n", "1 A"],
  ["no heading: bold line right above a heading", "# A\n\n**Draft**\n\n## B\n\ntext\n", "1 A", "2 B"],
  ["no heading: in a list", "- # A\n- **Scope**\n\n  text\n"],
  ["no heading: in a quote", "> # A\n>\n> **Scope**\n>\n> text\n"],
  ["no heading: in code", "```\n# A\n```\n"],
  ["no heading at all", "text\n"],
  ["empty", ""],
];

describe("forms", () => {
  for (const [name, text, ...wanted] of forms) test(name, () => assert.deepEqual(found(text), wanted));
});

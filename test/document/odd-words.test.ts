/** Characters that a reader does not see or takes for others are found; what its script needs is left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";

interface Case {
  readonly text: string;
  /** Place and oddities, as `place: oddity`. */
  readonly found: string;
  readonly plain: string;
}

const odd: readonly Case[] = [
  { text: "Mail secu\u200brity@acme.dev now.", found: "address: invisible", plain: "security@acme.dev" },
  { text: "Mail <security@acme\u00ad.dev>.", found: "address: invisible", plain: "security@acme.dev" },
  { text: "Mail \u200esecurity@acme.dev now.", found: "address: direction", plain: "security@acme.dev" },
  { text: "Mail s\u0435curity@acme.dev.", found: "address: look-alike", plain: "security@acme.dev." },
  { text: "Mail security@\u0430\u0441\u0435\u0440.com.", found: "address: look-alike", plain: "security@acep.com." },
  { text: "See https://\u0430cme.dev/report", found: "link: look-alike", plain: "https://acme.dev/report" },
  {
    text: "Use [the form](https://acme.dev/\u2060report).",
    found: "link: invisible",
    plain: "https://acme.dev/report",
  },
  { text: "Use [it](../../s\u0435curity/new).", found: "link: look-alike", plain: "../../security/new" },
  { text: "Run `\u0441url -O file`.", found: "command: look-alike", plain: "curl" },
  { text: "```\ngpg \u2011\u200b-verify\n```", found: "command: invisible", plain: "\u2011-verify" },
  { text: "```\nif (ok \u202e{ return\u2066 }\n```", found: "command: direction", plain: "" },
  { text: "This is \u202efine\u202c for us.", found: "text: direction", plain: "fine" },
  { text: "Reports are\u200b welcome.", found: "text: invisible", plain: "are" },
  { text: "Text\n\n\ufeff# Reporting", found: "line-start: invisible", plain: "#" },
  { text: "All fine\u{e0069}\u{e0067}\u{e006e}.", found: "text: hidden-text", plain: "fine." },
  { text: "Ren\ufffd answers.", found: "text: lost", plain: "Ren\ufffd" },
  { text: "Rep\0ort it.", found: "text: lost", plain: "Report" },
];

const fine: readonly string[] = [
  "Thanks to 👩\u200d💻 and 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} fans ❤\ufe0f.",
  "گزارش آسیب\u200cپذیری را به security@acme.dev بفرستید.",
  "שלחו דיווח אל \u200esecurity@acme.dev\u200e בבקשה.",
  "שלחו \u2067דיווח\u2069 אלינו.",
  "क्\u200dष की रिपोर्ट",
  "ติดต่อ\u200bเรา",
  "Пишите на security@acme.dev или https://пример.рф/отчёт.",
  "Der Sicher\u00adheits\u00adbericht.",
  "10\u2060µs",
  "Διαβάστε https://παράδειγμα.ελ/αρχή",
  "```\n# cервер не запущен\nnpm test\n```",
  "Read as U+FFFD: `\ufffd`.",
  "Mail jörg@müller.de or 用户@例子.广告.",
  "<!-- a\u200bb -->\n\nText",
  "---\ntitle: a\u200bb\n---\n\nText",
];

test("odd words are found with what they stand in", () => {
  for (const { text, found, plain } of odd) {
    const [word] = understand(text, new Reader()).oddWords;
    assert.ok(word, JSON.stringify(text));
    assert.equal(`${word.place}: ${word.oddities.join()}`, found, JSON.stringify(text));
    if (plain !== "") assert.equal(word.plain, plain);
    assert.equal(text.slice(word.span.start, word.span.end), word.text);
  }
});

test("what a script needs is not odd", () => {
  for (const text of fine) assert.deepEqual(understand(text, new Reader()).oddWords, [], JSON.stringify(text));
});

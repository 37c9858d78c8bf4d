import assert from "node:assert/strict";
import { test } from "node:test";
import { versions } from "../../server/src/core/document/versions.ts";
import { inContext } from "../support/in-context.ts";

const signs = { supported: "+", unsupported: "-", partial: "~", unknown: "?" } as const;

/** Rows in short: `1.x +, < 1.0 -`; a date of end follows after `@`. */
function listed(text: string): string {
  const { reading, context } = inContext(text);
  const list = versions(reading, context);
  if (!list) return "none";
  return list.rows
    .map((row) => `${row.version} ${signs[row.status]}${row.until ? ` @${row.until.date}` : ""}`)
    .join(", ");
}

const heading = "# Security Policy\n\n## Supported Versions\n\n";

/** A table of two columns. */
function table(header: string, ...rows: readonly string[]): string {
  const columns = header.split("|").length;
  return [`| ${header} |`, `|${" --- |".repeat(columns)}`, ...rows.map((row) => `| ${row} |`)].join("\n");
}

const found: readonly (readonly [string, string])[] = [
  // Heads of a language that is not understood
  [
    table("Versiya | Holat", "`2.2.x` / `latest` | :white_check_mark: Ha", "`< 2.2.0` | :x: Yo'q"),
    "2.2.x / latest +, < 2.2.0 -",
  ],
  [table("Version | Supported", "1.x | :white_check_mark:", "< 1.0 | :x:"), "1.x +, < 1.0 -"],
  [table("Version | Supported", "`1.2.x` | ✅", "**1.1.x** | ✔️", "1.0.x | ❌"), "1.2.x +, 1.1.x +, 1.0.x -"],
  [table("Version | Supported", "2.x | Yes", "1.x | No", "0.x | no longer supported"), "2.x +, 1.x -, 0.x -"],
  [
    table("Version | Supported", "2.x | Yes (current)", "1.x | Security fixes only", "0.9 | EOL"),
    "2.x +, 1.x ~, 0.9 -",
  ],
  [
    table("Version | Supported", "3.x | ✅ Full", "2.x | ⚠️ Critical fixes only", "1.x | ❌ End of life"),
    "3.x +, 2.x ~, 1.x -",
  ],
  [
    table("Version | Supported", "2.x | :heavy_check_mark:", "1.x | :warning: best effort", "0.x | -"),
    "2.x +, 1.x ~, 0.x -",
  ],
  [table("Branch | Status", "main | Active", "1.x | Maintenance", "0.x | Deprecated"), "main +, 1.x ~, 0.x -"],
  [table("Release | Supported until", "4.2 | 2027-04-30", "4.1 | April 2026"), "4.2 ? @2027-04-30, 4.1 ? @2026-04"],
  [
    table("Version | Supported | End of life", "2.x | ✅ | 2027-12-31", "1.x | ❌ | 31 Dec 2024"),
    "2.x + @2027-12-31, 1.x - @2024-12-31",
  ],
  [table("Version | Bug fixes until | Security fixes until", "11 | 2025-09-03 | 2026-03-12"), "11 ? @2026-03-12"],
  [table("Version | Status", "2.x | 🟢 Active", "1.x | 🟡 Security only", "0.x | 🔴 EOL"), "2.x +, 1.x ~, 0.x -"],
  [table("Version | Status", "2.x | Supported until 2027-01-31", "1.x | Unsupported"), "2.x + @2027-01-31, 1.x -"],
  [table("Version | Released | Security fixes", "2.0 | 2025-01-01 | Yes", "1.9 | 2023-02-01 | No"), "2.0 +, 1.9 -"],
  [table("Product | Version | Supported", "Server | 2.x | ✅", "Client | 1.x | ❌"), "2.x +, 1.x -"],
  [table("Release | ", "main | ✅", "older | ❌"), "main +, older -"],
  [table("Supported version | Notes", "2.x | current", "1.9 | until the next release"), "2.x +, 1.9 +"],
  [table("Version | Supported", "main (latest) | ✅", "Older previews | No"), "main (latest) +, Older previews -"],
  [table("Version | Supported", "1.x | "), "1.x ?"],
  [table("Versione | Supportata", "2.0 | sì", "1.0 | no"), "2.0 +, 1.0 -"],
  [table("Sürüm | Destekleniyor mu?", "1.0.x | :white_check_mark:", "< 1.0 | :x:"), "1.0.x +, < 1.0 -"],
  [table("Version | Unterstützt", "2.x | ja", "1.x | nicht mehr unterstützt"), "2.x +, 1.x -"],
  [table("版本 | 是否支持", "2.x | 支持", "1.x | 不再支持"), "2.x +, 1.x -"],
  [table("バージョン | サポート状況", "2.x | サポート中", "1.x | サポート終了"), "2.x +, 1.x -"],
  [table("Версия | Поддерживается", "2.x | да", "1.x | нет"), "2.x +, 1.x -"],
  ["- 2.x: supported until 2027-06-30\n- 1.x: not supported", "2.x + @2027-06-30, 1.x -"],
  ["* `1.2` – ✅\n* `1.1` – ❌", "1.2 +, 1.1 -"],
  ["- ✅ 2.x\n- ❌ 1.x (please upgrade)", "2.x +, 1.x -"],
  ["- 3.x (supported)\n- older versions are unsupported", "3.x +, older versions -"],
  ["- main :white_check_mark:\n- 1.x :x:", "main +, 1.x -"],
];

const left: readonly string[] = [
  "Only the latest release gets fixes.",
  table("CVE | Affected versions | Fixed in", "CVE-2024-1000 | < 1.2 | 1.2.1"),
  table("Severity | Response", "High | 2 days"),
  table("Date | Version | Change", "2024-01-01 | 1.0 | First version of this policy"),
  "- 0.23.0 was released in February of 2024\n- 0.22.0 was released in December of 2023",
  "- The latest version: please upgrade to it before you report",
  "- See the release notes: they list what is supported",
  "- `main` gets all fixes first\n- older lines are looked at case by case",
];

const elsewhere: readonly string[] = [
  table("Python version | Supported", "3.12 | ✅", "3.8 | ❌"),
  table("Browser | Version | Status", "Some browser | 90+ | ✅ Fully supported"),
  table("Module | Version | Status", "Route finder | 3.3.3 | ✅ Active"),
  table("Feature | Status", "TLS 1.3 | ✅", "TLS 1.0 | ❌"),
  table("Package | Version", "left-pad | 1.3.0"),
  table("Control | Supported", "2FA | Yes", "SSO | No"),
  "- 2.x: supported\n- 1.x: unsupported",
];

test("finds the table or list of supported versions", () => {
  for (const [text, want] of found) assert.equal(listed(heading + text), want, text);
});

test("leaves other tables and lists alone", () => {
  for (const text of left) assert.equal(listed(heading + text), "none", text);
  for (const text of elsewhere) assert.equal(listed(`# Security Policy\n\n## Hardening\n\n${text}`), "none", text);
});

test("takes a table that says what it is wherever it stands", () => {
  assert.equal(listed(`# Security\n\n${table("Version | Supported", "1.x | ✅")}`), "1.x +");
});

test("takes the table under the heading about versions before any other", () => {
  const other = table("Version | Supported", "9.x | ✅");
  const text = `# Security\n\n## Notes\n\n${other}\n\n## Supported Versions\n\n${table("Version | Supported", "1.x | ✅")}`;
  assert.equal(listed(text), "1.x +");
});

test("gives the places of row, version, mark and date", () => {
  const text = `${heading}${table("Version | Supported | Until", "`2.x` | :white_check_mark: | 2027-01-31")}\n`;
  const { reading, context } = inContext(text);
  const row = versions(reading, context)?.rows[0];
  const at = (span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end);
  assert.equal(at(row?.span), "| `2.x` | :white_check_mark: | 2027-01-31 |");
  assert.equal(at(row?.versionSpan), "2.x");
  assert.equal(at(row?.mark?.span), ":white_check_mark:");
  assert.equal(at(row?.until?.span), "2027-01-31");
});

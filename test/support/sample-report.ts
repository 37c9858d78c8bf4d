/** A report with something of everything, and with texts that would be markup if they were not escaped. */
import type { Range, ReportResult } from "../../server/src/lsp/protocol.ts";

const line = (number: number): Range => ({
  start: { line: number - 1, character: 2 },
  end: { line: number - 1, character: 9 },
});

export const sampleReport: ReportResult = {
  version: 3,
  title: "Security of <Acme> & *Sons*",
  profile: "ossf",
  today: "2026-11-21",
  pointer: false,
  forbidsPublic: true,
  answers: true,
  ways: [
    { kind: "email", value: "security@acme.dev", private: true, placeholder: false, range: line(5) },
    {
      kind: "github-advisory",
      value: 'https://github.com/acme/pump/security/advisories/new?"><script>alert(1)</script>',
      private: true,
      placeholder: false,
      range: line(6),
    },
    { kind: "public-issue", value: "issues", private: false, placeholder: false, range: line(7) },
    { kind: "email", value: "security@example.com", private: true, placeholder: true, range: line(8) },
  ],
  promises: [
    { act: "acknowledge", hours: 48, text: "within 48 hours", range: line(12) },
    { act: "fix", hours: 720, severity: "critical", text: "within 30 days", range: line(13) },
    { act: "disclose", hours: 2160, text: "after 90 days", range: line(14) },
    { act: "update", hours: null, text: "as we can", range: line(15) },
  ],
  versions: [
    { version: "3.x", status: "supported", until: "2028-06", range: line(20) },
    { version: "2.x", status: "partial", until: null, range: line(21) },
    { version: "< 2.0", status: "unsupported", until: "2025-06-30", range: line(22) },
    { version: "1.x", status: "unsupported", until: null, range: line(23) },
  ],
  standards: [
    {
      id: "scorecard",
      title: "OpenSSF Scorecard, check Security-Policy",
      version: "5",
      score: 9,
      max: 10,
      criteria: [
        {
          id: "scorecard:links",
          title: "Links or addresses",
          clause: "Security-Policy",
          met: true,
          how: "Found: security@acme.dev.",
          ranges: [line(5)],
        },
        {
          id: "scorecard:disclosure",
          title: "Words on disclosure",
          clause: "Security-Policy",
          met: false,
          how: "Say how vulnerabilities are disclosed.",
          ranges: [line(14)],
        },
      ],
    },
    {
      id: "osps",
      title: "OpenSSF OSPS Baseline",
      version: "2026-02-19",
      score: 0,
      max: 1,
      criteria: [
        {
          id: "osps:DO-05.01",
          title: "When releases stop getting security updates",
          clause: "OSPS-DO-05.01, level 3",
          met: false,
          how: "Say when versions stop getting security fixes.",
          ranges: [],
          insert: "supported-versions",
        },
        {
          id: "osps:SA-03.02",
          title: "A threat model",
          clause: "OSPS-SA-03.02, level 3",
          met: null,
          how: "It may stand in other documents.",
          ranges: [],
        },
      ],
    },
  ],
};

/** A report of a policy that says nothing. */
export const emptyReport: ReportResult = {
  ...sampleReport,
  title: "",
  profile: "minimal",
  forbidsPublic: false,
  answers: false,
  ways: [],
  promises: [],
  versions: [],
  standards: [],
};

/** Puts values into messages, as `vscode.l10n` does. */
export const l10n = {
  t: (message: string, ...values: (string | number)[]) =>
    message.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])),
};

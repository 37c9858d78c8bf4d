/** How soon do standards and customs ask for what policies promise? Sources as named; looked up 2026-11-21. */

import type { Act } from "../document/policy.ts";

export interface ResponseTime {
  /** Who says so, and what, as a sentence without its full stop. */
  readonly says: string;
  /** The most hours that it allows, where it sets a limit that a promise can be held against. */
  readonly most?: number;
}

const day = 24;

export const responseTimes: Readonly<Partial<Record<Act, readonly ResponseTime[]>>> = {
  acknowledge: [
    {
      says: "OpenSSF Best Practices Badge: a first response within 14 days (`vulnerability_report_response`)",
      most: 14 * day,
    },
    { says: "CERT/CC, Guide to Coordinated Vulnerability Disclosure: 24 to 48 hours are common" },
    { says: "UK Government disclosure policy: within 5 working days" },
  ],
  triage: [{ says: "UK Government disclosure policy: within 10 working days" }],
  fix: [
    {
      says: "OpenSSF Best Practices Badge: what is of medium severity or above within 60 days of becoming public (`vulnerabilities_fixed_60_days`)",
      most: 60 * day,
    },
  ],
  disclose: [
    { says: "CERT/CC: 45 days; Google Project Zero: 90 days. Usual is 45 to 90" },
    { says: "disclose.io, level 5: any timeline, as long as it is published" },
  ],
  notify: [
    { says: "Cyber Resilience Act, Article 14: early warning within 24 hours, notification within 72 hours" },
    { says: "GDPR, Article 33: the authority within 72 hours of a breach of personal data" },
    { says: "HIPAA, 45 CFR 164.404: individuals within 60 days of the discovery of a breach" },
  ],
};

/** OpenSSF Best Practices Badge (passing, silver, gold): the criteria that a security policy bears on. */

import {
  about,
  denied,
  either,
  kept,
  orElsewhere,
  orUnknown,
  promised,
  says,
  sealed,
  tools,
  versions,
  ways,
} from "./evidence.ts";
import { reviewedWithin } from "./reviewed.ts";
import { credited, signed, threatModel } from "./sayings.ts";
import { defineStandard } from "./standard.ts";

export const badge = defineStandard("badge", [
  {
    key: "badge:vulnerability_report_process",
    clause: "vulnerability_report_process, passing",
    find: ways(),
    write: "Say how vulnerabilities are reported, with an address or a link.",
  },
  {
    key: "badge:vulnerability_report_private",
    clause: "vulnerability_report_private, passing",
    find: sealed,
    write: "Link a form for private reports, or give a key with the address: mail alone can be read on its way.",
  },
  {
    key: "badge:vulnerability_report_response",
    clause: "vulnerability_report_response, passing",
    find: kept(["acknowledge"], 14),
    write: "Promise a first answer within 14 days, if you can keep it.",
  },
  {
    key: "badge:vulnerabilities_fixed_60_days",
    clause: "vulnerabilities_fixed_60_days, passing",
    find: kept(["fix"], 60, /critical|high|medium|moderate/i),
    write: "Aim to fix what is publicly known and of medium severity or above within 60 days.",
  },
  {
    key: "badge:vulnerabilities_critical_fixed",
    clause: "vulnerabilities_critical_fixed, passing",
    find: kept(["fix"], 60, /critical/i),
    write: "Aim to fix critical vulnerabilities first and fast.",
  },
  {
    key: "badge:release_notes_vulns",
    clause: "release_notes_vulns, passing",
    find: orElsewhere(
      says(
        /(?:release notes|change ?logs?)\b.{0,120}(?:vulnerab|security|cve|fix)|(?:vulnerab|security|cve|fix).{0,120}(?:release notes|change ?log)/,
      ),
    ),
    write: "Say that the release notes name the vulnerabilities that are fixed.",
  },
  {
    key: "badge:vulnerability_report_credit",
    clause: "vulnerability_report_credit, silver",
    find: credited,
    write: "Say that reporters are credited unless they want to stay anonymous.",
  },
  {
    key: "badge:vulnerability_response_process",
    clause: "vulnerability_response_process, silver",
    find: either(about("response", "incident-response"), promised(["triage", "fix", "update"])),
    write: "Say what happens after a report: confirm, assess, fix, publish.",
  },
  {
    key: "badge:maintenance_or_update",
    clause: "maintenance_or_update, silver",
    find: versions,
    write: "Say which older versions get fixes, or how to upgrade.",
  },
  {
    key: "badge:documentation_security",
    clause: "documentation_security, silver",
    find: orElsewhere(about("considerations", "scope", "out-of-scope", "measures")),
    write: "Say what users can and cannot expect of the security.",
  },
  {
    key: "badge:assurance_case",
    clause: "assurance_case, silver",
    find: orElsewhere(threatModel),
    write: "Link the threat model and the argument why it is met.",
  },
  {
    key: "badge:signed_releases",
    clause: "signed_releases, silver",
    find: orElsewhere(signed),
    write: "Say that releases are signed, and how to get the key and verify them.",
  },
  {
    key: "badge:dependency_monitoring",
    clause: "dependency_monitoring, silver",
    find: orUnknown(
      either(
        says(
          /dependabot|renovate|dependenc.{0,100}(?:scan|monitor|audit|check)|(?:scan|monitor|audit|check).{0,100}dependenc/,
          {
            unless: denied,
          },
        ),
        tools(
          "dependabot",
          "renovate",
          "pip-audit",
          "npm-audit",
          "cargo-audit",
          "osv-scanner",
          "snyk",
          "dependency-review",
        ),
      ),
      "Neither the text nor the repository shows it.",
    ),
    write: "Name the tool that checks the dependencies for known vulnerabilities.",
  },
  {
    key: "badge:security_review",
    clause: "security_review, gold",
    find: reviewedWithin(5),
    write: "Name the last security review with its date, if there was one in the last five years.",
  },
]);

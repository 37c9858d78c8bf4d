/** Health software and health data: what IEC 81001-5-1, section 524B of the FD&C Act, HIPAA and the GDPR show of in a policy. */

import { about, both, either, orElsewhere, orUnknown, promised, publication, says, tools, ways } from "./evidence.ts";
import { advisories, coordinated, sbom } from "./sayings.ts";
import { defineStandard } from "./standard.ts";

export const health = defineStandard("health", [
  {
    key: "iec81001:4.1.7",
    clause: "IEC 81001-5-1, clause 4.1.7",
    find: both(advisories, either(about("severity"), says(/\bcvss\b/))),
    write: "Say that advisories name the severity by CVSS, the affected versions and the resolution.",
  },
  {
    key: "iec81001:9.2",
    clause: "IEC 81001-5-1, clause 9.2",
    find: ways(),
    write: "Name a way by which anybody can report.",
  },
  {
    key: "fda524b:b1",
    clause: "FD&C Act, section 524B(b)(1)",
    find: either(about("disclosure"), publication, coordinated),
    write: "Say how vulnerabilities are monitored, dealt with and disclosed in coordination.",
  },
  {
    key: "fda524b:b2",
    clause: "FD&C Act, section 524B(b)(2)",
    find: either(
      promised(["fix"]),
      says(
        /out[- ]of[- ](?:cycle|band)|(?:regular|weekly|monthly|quarterly).{0,80}(?:update|patch|release)|(?:update|patch|release).{0,80}(?:regular|weekly|monthly|quarterly)/,
      ),
    ),
    write: "Say on which cycle updates come, and that critical ones come out of it as soon as possible.",
  },
  {
    key: "fda524b:b3",
    clause: "FD&C Act, section 524B(b)(3)",
    find: orElsewhere(either(sbom, tools("sbom"))),
    write: "Say where the software bill of materials is, commercial and off-the-shelf parts included.",
  },
  {
    key: "hipaa:164.400",
    clause: "45 CFR 164.400-414",
    find: orUnknown(
      says(
        /\b60 (?:calendar )?days\b.{0,160}(?:breach|individual|hhs|phi\b)|breach.{0,160}\b60 (?:calendar )?days\b|breach notification|\b164\.4\d\d\b/,
      ),
      "It holds where protected health information is kept.",
    ),
    write: "Say that breaches are notified without unreasonable delay, within 60 calendar days at the latest.",
  },
  {
    key: "gdpr:33",
    clause: "GDPR, Article 33",
    find: orUnknown(
      says(
        /(?:breach|authorit|gdpr).{0,160}\b72[- ]?(?:h\b|hours?)|\b72[- ]?(?:h\b|hours?).{0,160}(?:breach|authorit|gdpr)/,
      ),
      "It holds where personal data is processed.",
    ),
    write: "Say that breaches are notified to the supervisory authority, where feasible within 72 hours.",
  },
]);

/** EU Cyber Resilience Act, Regulation (EU) 2024/2847: what a manufacturer's policy shows of its duties. */

import {
  about,
  both,
  either,
  type Finder,
  orElsewhere,
  orUnknown,
  promised,
  publication,
  says,
  supportEnds,
  tools,
  ways,
} from "./evidence.ts";
import { advisories, coordinated, sbom } from "./sayings.ts";
import { defineStandard } from "./standard.ts";

/** Where a person can be reached, not a form alone. */
const person: Finder = ways("email", "pgp-email", "chat-dm");

export const cra = defineStandard("cra", [
  {
    key: "cra:I.II.1",
    clause: "Annex I Part II (1)",
    find: orElsewhere(either(sbom, tools("sbom"))),
    write: "Say where the software bill of materials is and in which format.",
  },
  {
    key: "cra:I.II.2",
    clause: "Annex I Part II (2)",
    find: either(promised(["fix"]), about("updates")),
    write: "Say how soon vulnerabilities are fixed and how the fixes are released.",
  },
  {
    key: "cra:I.II.3",
    clause: "Annex I Part II (3)",
    find: orElsewhere(about("testing")),
    write: "Say how the product is tested and reviewed.",
  },
  {
    key: "cra:I.II.4",
    clause: "Annex I Part II (4)",
    find: advisories,
    write: "Say where fixed vulnerabilities are published, with affected versions, impact, severity and remedy.",
  },
  {
    key: "cra:I.II.5",
    clause: "Annex I Part II (5)",
    find: either(about("disclosure"), publication, coordinated),
    write: "Say how disclosure is coordinated with reporters.",
  },
  {
    key: "cra:I.II.6",
    clause: "Annex I Part II (6)",
    find: ways(),
    write: "Name a contact address for vulnerabilities, those of third-party components included.",
  },
  {
    key: "cra:I.II.8",
    clause: "Annex I Part II (8)",
    find: orElsewhere(
      says(
        /\b(?:free of charge|without (?:extra |additional )?charge|at no (?:extra |additional )?(?:cost|charge)|for free)\b/,
      ),
    ),
    write: "Say that security updates are free of charge and come with a message on what they fix.",
  },
  {
    key: "cra:13.8",
    clause: "Article 13(8)",
    find: orUnknown(
      says(
        /(?:\b(?:[5-9]|[1-9]\d|five|six|seven|eight|nine|ten)[- ]years?\b).{0,120}(?:support|update|fix)|(?:support|update|fix).{0,120}\b(?:[5-9]|[1-9]\d|five|six|seven|eight|nine|ten)[- ]years?\b/,
      ),
      "When the product was placed on the market is not known.",
    ),
    write: "Say for how many years security updates are given: five at least, unless it is used for a shorter time.",
  },
  {
    key: "cra:13.17",
    clause: "Article 13(17)",
    find: person,
    write: "Name a single point of contact that is not only a form: an address at which people read.",
  },
  {
    key: "cra:14",
    clause: "Article 14",
    find: orUnknown(
      both(
        says(/actively exploited|severe incident/),
        says(/\b24[- ]?(?:h\b|hours?)|\b72[- ]?(?:h\b|hours?)|early warning|\benisa\b|\bcsirt\b/),
      ),
      "The duty holds whether the policy speaks of it or not.",
    ),
    write: "Say that actively exploited vulnerabilities are notified within 24 and 72 hours.",
  },
  {
    key: "cra:II.2",
    clause: "Annex II (2)",
    find: ways(),
    write: "Name the single point of contact for vulnerabilities.",
  },
  {
    key: "cra:II.7",
    clause: "Annex II (7), Article 13(19)",
    find: supportEnds(true),
    write: "Give the end of support of each version, with month and year.",
  },
  {
    key: "cra:II.8",
    clause: "Annex II (8)",
    find: orElsewhere(about("best-practices", "updates")),
    write: "Say how the product is used securely and how updates are installed.",
  },
]);

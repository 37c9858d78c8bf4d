/** What the project depends on, and how its releases can be verified. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";

export const supplyChain = defineSection({
  kind: "supply-chain",
  title: "Supply Chain",
  need: { ossf: "recommended", cra: "recommended", health: "recommended" },
  order: 160,
  purpose: "Tells what the project depends on, and how a download can be verified.",
  satisfies: [
    "osps:DO-03.01",
    "osps:DO-06.01",
    "badge:signed_releases",
    "badge:dependency_monitoring",
    "cra:I.II.1",
    "fda524b:b3",
    "osps:VM-04.02",
    "osps:DO-03.02",
    "osps:QA-02.02",
  ],
  icon: "package",
  prefix: "security-supply-chain",
  body: () =>
    [
      `- **Dependencies** are declared in this repository and updated ${choice(1, "by hand", "by Dependabot", "by Renovate")}.`,
      `- **Releases** are ${choice(2, "not signed", "signed with Sigstore", "signed with OpenPGP", "published with build provenance")}.`,
      `- **A software bill of materials** (SBOM) is ${choice(3, "not published", "published with every release in CycloneDX format", "published with every release in SPDX format")}.`,
    ].join("\n"),
});

/** Whether the severity bands that the policy gives for CVSS scores are those of CVSS. */

import type { SeverityBand, SeverityScale } from "../document/policy.ts";
import { type CvssVersion, cvssVersions } from "../known/cvss.ts";
import { defineRule, type Fix } from "./rule.ts";

export const severityBandsWrong = defineRule({
  id: "severity-bands-wrong",
  title: "Severity bands of CVSS are those of the standard",
  why: "A reporter who looks up the severity of a score finds another one than the policy means, and expects another answer.",
  severity: "warning",
  *check({ policy }) {
    for (const scale of policy.severityScales) {
      const standard = standardOf(scale);
      for (const band of scale.bands) {
        const right = standard.bands[band.severity];
        if (right && agrees(band, right)) continue;
        const named = scale.version === 2 ? "CVSS v2" : "CVSS";
        yield {
          at: band.span,
          message: right
            ? `${named} calls scores from ${decimal(right[0])} to ${decimal(right[1])} ${band.severity}, not ${band.text}. Correct the band, or say that the scale is your own.`
            : `${named} has no severity ${band.severity}. Leave the band out, or name the version of CVSS that has it.`,
          fixes: () => (right ? [correction(band, right)] : []),
        };
      }
    }
  },
});

/** How far a limit may be off: "4-7" for 4.0 to 6.9 is a way of speaking. */
const slack = 0.11;

function agrees({ low, high }: SeverityBand, [from, to]: readonly [number, number]): boolean {
  return Math.abs(low - from) <= slack && Math.abs(high - to) <= slack;
}

/** The version that is named; without one the current bands, unless the scale is in all that of version 2. */
function standardOf({ bands, version }: SeverityScale): CvssVersion {
  const old = cvssVersions.find(({ name }) => name === "2.0") as CvssVersion;
  const isOld =
    version === 2 ||
    (version === null &&
      bands.every((band) => {
        const right = old.bands[band.severity];
        return right !== undefined && agrees(band, right);
      }));
  return isOld ? old : (cvssVersions.at(-1) as CvssVersion);
}

function correction(band: SeverityBand, [from, to]: readonly [number, number]): Fix {
  const text = band.text.replace(/\d+(?:\.\d)?/g, "#");
  const written = text.replace("#", decimal(from)).replace("#", decimal(to));
  return { title: `Write ${written}`, kind: "review", edits: [{ at: band.span, text: written }] };
}

function decimal(score: number): string {
  return score.toFixed(1);
}

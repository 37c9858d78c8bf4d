/** How severe does a CVSS vector say that a vulnerability is, and by which metrics? */

import calculator from "ae-cvss-calculator";
import { type BandName, type CvssName, cvssVersions } from "./known/cvss.ts";

export interface CvssScore {
  readonly version: CvssName;
  /** Of all metrics that are set, 0 to 10. */
  readonly score: number;
  readonly band: BandName | "none";
  /** Of the base metrics alone, where others are set as well. */
  readonly base?: number;
  /** What the score is called: it tells which metrics went into it (CVSS v4.0 specification, section 1.3). */
  readonly name: string;
  /** The metrics that are set, in words: `Attack Vector`, `Network`. */
  readonly metrics: readonly (readonly [metric: string, value: string])[];
}

export type ScoreVector = typeof scoreVector;

/** What the vector comes to; `undefined` where it cannot be scored. @param vector with its prefix, which version 2 has none of */
export function scoreVector(vector: string): CvssScore | undefined {
  try {
    const read = calculator.fromVector(vector);
    const version = cvssVersions.find(({ name }) => read?.getVectorName() === `CVSS:${name}`);
    if (!read || !version) return undefined;
    const { overall: score, base } = scoresOf(read.calculateScores());
    if (!Number.isFinite(score)) return undefined;
    const metrics = metricsOf(read);
    const { bands } = version;
    const band = (Object.keys(bands) as BandName[]).find((name) => isWithin(bands[name], score)) ?? "none";
    const further = vector.split("/").filter((part) => !/:(?:X|ND)$|^CVSS:/.test(part));
    const isBase = further.every((part) => version.base.includes(part.split(":")[0] as string));
    return {
      version: version.name,
      score,
      band,
      ...(!isBase && base !== undefined && base !== score && { base }),
      name: version.name === "4.0" ? nameOf(further) : isBase ? "base score" : "overall score",
      metrics,
    };
  } catch {
    return undefined;
  }
}

type Vector = NonNullable<ReturnType<typeof calculator.fromVector>>;

/** Version 4 calls the score of the base metrics otherwise, since its base score counts what is known of threats. */
function scoresOf(scores: object): { readonly overall: number; readonly base?: number | undefined } {
  const { overall, base, baseMetricsOnly } = scores as Record<string, number | undefined>;
  return { overall: overall ?? Number.NaN, base: baseMetricsOnly ?? base };
}

function metricsOf(read: Vector): CvssScore["metrics"] {
  return [...read.getComponents()]
    .filter(([, { shortName }]) => shortName !== "X" && shortName !== "ND")
    .map(([{ name, subCategory }, value]) => [metricInWords(name, subCategory), value.name]);
}

/** Some metrics share a name, and their group tells them apart. */
function metricInWords(name: string, group = ""): string {
  const system = /^(\w+ system) impact$/i.exec(group)?.[1];
  if (system) return `${name} (${system.toLowerCase()})`;
  return group === "Modified Impact" ? `Modified ${name}` : name;
}

/** CVSS-B, CVSS-BT, CVSS-BE or CVSS-BTE. */
function nameOf(parts: readonly string[]): string {
  const isThreat = parts.some((part) => part.startsWith("E:"));
  const isEnvironment = parts.some((part) => /^(?:[CIA]R|M[A-Z]{1,2}):/.test(part));
  return `CVSS-B${isThreat ? "T" : ""}${isEnvironment ? "E" : ""} score`;
}

function isWithin(band: readonly [number, number] | undefined, score: number): boolean {
  return band !== undefined && score > 0 && score >= band[0] && score <= band[1];
}

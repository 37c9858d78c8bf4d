/** Which metrics and severity bands does each version of the Common Vulnerability Scoring System have? */

export type CvssName = "2.0" | "3.0" | "3.1" | "4.0";

export type BandName = "low" | "medium" | "high" | "critical";

export interface CvssVersion {
  readonly name: CvssName;
  /** What a vector begins with; version 2 has none. */
  readonly prefix: string;
  /** Values that each metric can have, the metrics in the order of the specification. */
  readonly metrics: ReadonlyMap<string, readonly string[]>;
  /** Metrics that no vector may leave out. */
  readonly base: readonly string[];
  /** Whether metrics must stand in the order of the specification. */
  readonly ordered: boolean;
  /** Scores from the first number to the second, both included. */
  readonly bands: Readonly<Partial<Record<BandName, readonly [number, number]>>>;
  readonly source: string;
}

/** `AV:NAL`: single letters; `RL:OF|TF`: longer values. */
function metrics(written: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    written.split(" ").map((one): [string, readonly string[]] => {
      const [name = "", values = ""] = one.split(":");
      return [name, values.includes("|") ? values.split("|") : [...values]];
    }),
  );
}

const v3 = {
  metrics: metrics(
    "AV:NALP AC:LH PR:NLH UI:NR S:UC C:NLH I:NLH A:NLH E:XUPFH RL:XOTWU RC:XURC CR:XLMH IR:XLMH AR:XLMH " +
      "MAV:XNALP MAC:XLH MPR:XNLH MUI:XNR MS:XUC MC:XNLH MI:XNLH MA:XNLH",
  ),
  base: ["AV", "AC", "PR", "UI", "S", "C", "I", "A"],
  ordered: false,
  bands: { low: [0.1, 3.9], medium: [4, 6.9], high: [7, 8.9], critical: [9, 10] },
} as const;

export const cvssVersions: readonly CvssVersion[] = [
  {
    name: "2.0",
    prefix: "",
    metrics: metrics(
      "AV:NAL AC:LMH Au:MSN C:NPC I:NPC A:NPC E:U|POC|F|H|ND RL:OF|TF|W|U|ND RC:UC|UR|C|ND " +
        "CDP:N|L|LM|MH|H|ND TD:N|L|M|H|ND CR:L|M|H|ND IR:L|M|H|ND AR:L|M|H|ND",
    ),
    base: ["AV", "AC", "Au", "C", "I", "A"],
    ordered: false,
    bands: { low: [0, 3.9], medium: [4, 6.9], high: [7, 10] },
    source: "FIRST, CVSS v2 guide, section 2.4; bands: NVD",
  },
  { ...v3, name: "3.0", prefix: "CVSS:3.0/", source: "FIRST, CVSS v3.0 specification, sections 5 and 6" },
  { ...v3, name: "3.1", prefix: "CVSS:3.1/", source: "FIRST, CVSS v3.1 specification, sections 5 and 6" },
  {
    name: "4.0",
    prefix: "CVSS:4.0/",
    metrics: metrics(
      "AV:NALP AC:LH AT:NP PR:NLH UI:NPA VC:HLN VI:HLN VA:HLN SC:HLN SI:HLN SA:HLN E:XAPU CR:XHML IR:XHML AR:XHML " +
        "MAV:XNALP MAC:XLH MAT:XNP MPR:XNLH MUI:XNPA MVC:XNLH MVI:XNLH MVA:XNLH MSC:XNLH MSI:XNLHS MSA:XNLHS " +
        "S:XNP AU:XNY R:XAUI V:XDC RE:XLMH U:X|Clear|Green|Amber|Red",
    ),
    base: ["AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA"],
    ordered: true,
    bands: v3.bands,
    source: "FIRST, CVSS v4.0 specification, sections 6 and 7",
  },
];

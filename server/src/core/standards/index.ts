/** Every standard that a policy is scored by, and which of them a profile looks at. */

import type { Profile } from "../catalogue/kinds.ts";
import { badge } from "./badge.ts";
import { cisaVdp } from "./cisa-vdp.ts";
import { cra } from "./cra.ts";
import { diostatus } from "./diostatus.ts";
import { health } from "./health.ts";
import { iso29147 } from "./iso29147.ts";
import { osps } from "./osps.ts";
import { rfc9116 } from "./rfc9116.ts";
import { scorecard } from "./scorecard-check.ts";
import { spec15 } from "./spec15.ts";
import type { Standard } from "./standard.ts";

export const allStandards: readonly Standard[] = [
  scorecard,
  osps,
  badge,
  spec15,
  diostatus,
  cra,
  cisaVdp,
  iso29147,
  rfc9116,
  health,
];

/** The standards whose expectations a profile stands for. */
export const standardsOfProfile: Readonly<Record<Profile, readonly Standard[]>> = {
  minimal: [],
  github: [scorecard],
  ossf: [scorecard, osps, badge],
  vdp: [iso29147, cisaVdp, diostatus, rfc9116],
  cra: [cra],
  health: [health],
  "ai-scanner": [scorecard],
};

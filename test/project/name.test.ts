/** What is the project called, by its manifests and its remote? */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ManifestFacts, RepositoryFacts } from "../../server/src/core/facts.ts";
import { projectName } from "../../server/src/project/repository.ts";

const at = (name: string): RepositoryFacts => ({ host: "github.com", owner: "acme", name });
const manifest = (name: string): ManifestFacts => ({ path: "pyproject.toml", ecosystem: "python", name });

test("the capitals of either are kept where manifest and repository say the same", () => {
  assert.equal(projectName([manifest("tidegauge")], at("TideGauge")), "TideGauge");
  assert.equal(projectName([manifest("TideGauge")], at("tidegauge")), "TideGauge");
  assert.equal(
    projectName([manifest("tide_gauge")], at("Tide-Gauge")),
    "tide_gauge",
    "another spelling is the author's",
  );
  assert.equal(projectName([manifest("tidegauge")], at("sensors")), "tidegauge");
});

/** How the editor is set up when it is opened to show the extension: new folders, and settings as a user has them. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Profile } from "../test/host/server.ts";

const quiet = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.startupEditor": "none",
};

/**
 * Makes a profile in a new temporary folder, which the caller removes.
 * @param settings the user's settings, beside those that keep the editor quiet
 */
export function makeProfile(settings: Record<string, unknown> = {}): Profile & { readonly folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "sp-start-"));
  const userData = path.join(folder, "user-data");
  mkdirSync(path.join(userData, "User"), { recursive: true });
  writeFileSync(path.join(userData, "User/settings.json"), JSON.stringify({ ...quiet, ...settings }));
  return { folder, userData, extensions: path.join(folder, "extensions") };
}

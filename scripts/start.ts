/** How the extension looks at work: builds it and opens the example in VS Code. `--check` prints what is shown there. */
import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { HostUnavailable, installHost } from "../test/host/install.ts";
import { makeRunFolder, pageAddress, startServer } from "../test/host/server.ts";
import { bundleProduct } from "./bundle.ts";
import { bundleForEditor } from "./bundle-suite.ts";
import { makeProfile } from "./editor-profile.ts";

const root = path.resolve(import.meta.dirname, "..");
const example = path.join(root, "examples");

try {
  await bundleProduct(console.log);
  if (process.argv.includes("--check")) process.exitCode = await checkFindings();
  else if (hasDesktop()) openDesktop();
  else await serve();
} catch (error) {
  console.error(error instanceof HostUnavailable ? error.message : error);
  process.exitCode = 1;
}

function hasDesktop(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return false; // no screen, no windows
  return spawnSync("code", ["--version"], { shell: process.platform === "win32" }).status === 0;
}

function openDesktop(): void {
  console.log("Opening the example in VS Code.");
  const shell = process.platform === "win32";
  const file = path.join(example, "SECURITY.md");
  const command = ["--new-window", `--extensionDevelopmentPath=${root}`, example, file];
  spawnSync("code", command, { stdio: "inherit", shell });
}

/** Serves VS Code to a browser on this machine until it is told to stop. */
async function serve(): Promise<void> {
  const files = await installHost(console.log);
  const home = makeProfile();
  const runFolder = makeRunFolder();
  const server = await startServer(files, home, { runFolder, trusted: true });
  const stop = Promise.withResolvers<string>();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.resolve(""));
  console.log(`\nVS Code is not installed here, so it is served to your browser. Open:\n`);
  console.log(`  ${pageAddress(server, { opened: example, extensions: [root] })}\n`);
  console.log("and there SECURITY.md. Ctrl-C ends it.");
  const why = await Promise.race([stop.promise, server.ended]);
  if (why !== "") console.error(why);
  await server.stop();
  for (const folder of [home.folder, runFolder]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Opens the example without a window and prints the findings that the editor shows.
 * @returns exit status: 0 if there are some, as there must be for this example
 */
async function checkFindings(): Promise<number> {
  const home = makeProfile();
  try {
    await bundleForEditor('export { run } from "./show-findings.ts";', home.folder, "findings");
    const launcher = path.join(root, "test/host/launch.ts");
    const child = spawn(
      process.execPath,
      [
        launcher,
        example,
        "--disable-workspace-trust",
        `--extensionDevelopmentPath=${root}`,
        `--extensionTestsPath=${path.join(home.folder, "findings.node.cjs")}`,
        `--user-data-dir=${home.userData}`,
        `--extensions-dir=${home.extensions}`,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const ended = new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
    for await (const line of createInterface(child.stdout)) if (!line.startsWith("DONE ")) console.log(line);
    return await ended;
  } finally {
    rmSync(home.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * How the report's page fares in a real browser, and the extension in a real VS Code: by real clicks and keys, in its
 * Node host, in its web worker host, there in German too, and installed from the package.
 * `node test/e2e/run.ts [page] [hand] [node] [web] [german] [vsix] [--only=PATTERN] [--results=FILE] [--no-build]`
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { runTests } from "@vscode/test-electron";
import { bundleProduct } from "../../scripts/bundle.ts";
import { bundleForEditor, bundleSuite } from "../../scripts/bundle-suite.ts";
import { packageExtension } from "../../scripts/package.ts";
import { startBrowser } from "../host/browser.ts";
import { HostUnavailable, installHost } from "../host/install.ts";
import { followRun } from "../host/page.ts";
import { makeRunFolder } from "../host/server.ts";
import { serveWebEditor } from "../host/web.ts";
import { runByHand } from "./by-hand.ts";
import { chooseEditor, type Editor, installExtension } from "./editor.ts";
import { runReportPage } from "./report-page.ts";
import { type Result, Tally } from "./tally.ts";

const root = path.resolve(import.meta.dirname, "../..");
const stageNames = ["page", "hand", "node", "web", "german", "vsix"] as const;

/** The user's settings in every run: nothing that asks the network or takes part in the editing. */
const settings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { only: { type: "string" }, results: { type: "string" }, build: { type: "boolean", default: true } },
});
for (const name of positionals) {
  if (!stageNames.some((stage) => stage === name))
    throw new Error(`There is no host ${name}: ${stageNames.join(", ")}`);
}
const chosen = stageNames.filter((name) => positionals.length === 0 || positionals.includes(name));

// The launcher is started by its shebang line, which is to find the Node that runs this.
process.env.PATH = path.dirname(process.execPath) + path.delimiter + process.env.PATH;

const work = mkdtempSync(path.join(tmpdir(), "sp-e2e-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true, maxRetries: 3 }));

let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    interrupted = true;
  });
}

const results = await runAll();
for (const { host, passed, failed } of results) console.log(`${host}: ${passed} passed, ${failed} failed`);
if (values.results) writeFileSync(values.results, JSON.stringify(results));
process.exitCode = !interrupted && results.every(({ failed }) => failed === 0) ? 0 : 1;

async function runAll(): Promise<Result[]> {
  if (values.build) await bundleProduct(console.log);
  await bundleSuite(work, values.only);
  await bundleForEditor('import "./german.ts"; export { run } from "./suite/bdd.ts";', work, "german", values.only);
  const editor = await chooseEditor(console.log);
  const names = {
    page: "page of the report (browser)",
    hand: "by clicks and keys (VS Code server and browser)",
    node: `Node extension host (${editor.name})`,
    web: "web worker extension host (VS Code in the browser)",
    german: "web worker extension host in German (VS Code in the browser)",
    vsix: `installed package (${editor.name})`,
  };
  // Told once and before all: what cannot be installed fails them all.
  const obstacle = await installHost(console.log).then(
    () => undefined,
    (error: Error) => error,
  );
  if (obstacle) console.log(obstacle instanceof HostUnavailable ? obstacle.message : obstacle.stack);
  const served = ["page", "hand", "web", "german"];
  const collected: Result[] = [];
  for (const stage of chosen) {
    if (interrupted) break;
    const host = names[stage];
    if (obstacle && (editor.needsHost || served.includes(stage))) {
      collected.push({ host, passed: 0, failed: 1 });
      continue;
    }
    console.log(`\n${host}`);
    const tally = new Tally();
    const ended = await (stage === "page"
      ? runReportPage(tally.say)
      : stage === "hand"
        ? runByHand(tally.say)
        : stage === "web" || stage === "german"
          ? runInWeb(tally, stage)
          : runInEditor(editor, stage, tally)
    ).catch((error: Error) => {
      console.log(`${host}: ${error.stack}`);
      return false;
    });
    collected.push(tally.result(host, ended));
  }
  return collected;
}

/** Runs the suite in the editor's Node host, on the sources as built or on the package installed before. */
async function runInEditor(editor: Editor, stage: "node" | "vsix", tally: Tally): Promise<boolean> {
  const home = path.join(work, stage);
  const opened = path.join(home, "workspace");
  const userData = path.join(home, "user-data");
  cpSync(path.join(import.meta.dirname, "workspace"), opened, { recursive: true });
  mkdirSync(path.join(userData, "User"), { recursive: true });
  writeFileSync(path.join(userData, "User/settings.json"), JSON.stringify(settings));
  const folders = [`--user-data-dir=${userData}`, `--extensions-dir=${path.join(home, "extensions")}`];
  let extension = root;
  let tests = path.join(work, "suite.node.cjs");
  if (stage === "vsix") {
    installExtension(editor, await packageExtension(), folders);
    // The editor wants some extension under development: an empty one, with the tests in it.
    extension = path.join(home, "tests");
    mkdirSync(extension);
    const manifest = { name: "tests", publisher: "tests", version: "0.0.0", engines: { vscode: "*" } };
    writeFileSync(path.join(extension, "package.json"), JSON.stringify(manifest));
    cpSync(tests, path.join(extension, "suite.cjs"));
    tests = path.join(extension, "suite.cjs");
  }
  const code = await runTests({
    vscodeExecutablePath: editor.executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [opened, ...folders],
    stdout: tally.stream,
  }).catch(() => 1);
  return code === 0;
}

/** Runs the suite where there is no Node: in the editor served without a server, as on vscode.dev. */
async function runInWeb(tally: Tally, stage: "web" | "german"): Promise<boolean> {
  const files = await installHost(console.log);
  const runFolder = makeRunFolder();
  const stopped = Promise.withResolvers<string>();
  const stop = (signal: string) => stopped.resolve(signal);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const [suite, language] = stage === "german" ? ["german", "de"] : ["suite"];
  const tests = path.join(work, `${suite}.web.js`);
  const editor = await serveWebEditor(files, { extension: root, tests, settings, language });
  try {
    const browser = await startBrowser(files, runFolder);
    const log = path.join(work, `${stage}.log`);
    const run = { url: editor.url, stopped: stopped.promise, patience: 90_000, log, say: tally.say };
    const code = await followRun(browser, run);
    await browser.close();
    return code === 0;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    editor.stop();
    rmSync(runFolder, { recursive: true, force: true, maxRetries: 3 });
  }
}

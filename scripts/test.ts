/** Whether everything is in order: types, lint, unit tests, and the tests in the editor. The last line is the sum. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleProduct } from "./bundle.ts";
import type { Counts } from "./count-tests.ts";

const root = path.resolve(import.meta.dirname, "..");
const work = mkdtempSync(path.join(tmpdir(), "sp-test-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const bin = (name: string) => path.join(root, "node_modules/.bin", name);

let running: ChildProcess | undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    running?.kill(signal);
    process.exit(1);
  });
}

/** Runs a program with its output passed on, and gives its exit status. */
function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const shell = process.platform === "win32" && program !== process.execPath;
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell });
    running = child;
    child.on("error", (error) => {
      console.error(String(error));
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** The counts that a program left in a file. If it left none, or ended badly without a failed test, that is a failure. */
function countsIn(file: string, status: number): Counts {
  let counts: Counts = { passed: 0, failed: 0 };
  try {
    const parts: Counts | Counts[] = JSON.parse(readFileSync(file, "utf8"));
    for (const { passed, failed } of [parts].flat()) {
      counts = { passed: counts.passed + passed, failed: counts.failed + failed };
    }
  } catch {
    return { passed: 0, failed: 1 };
  }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function check(program: string, args: readonly string[]): Promise<Counts> {
  return (await run(program, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unitTests(): Promise<Counts> {
  const file = path.join(work, "unit.json");
  const reports = [
    ["dot", "stdout"],
    [path.join(import.meta.dirname, "count-tests.ts"), file],
  ].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`]);
  const tests = ["test/*.test.ts", "test/!(e2e|host)/**/*.test.ts"];
  return countsIn(file, await run(process.execPath, ["--test", "--test-isolation=none", ...reports, ...tests]));
}

async function editorTests(): Promise<Counts> {
  if (!built) {
    console.log("Not run: there is nothing to run without a build.");
    return { passed: 0, failed: 1 };
  }
  const file = path.join(work, "editor.json");
  return countsIn(file, await run(process.execPath, ["test/e2e/run.ts", "--no-build", `--results=${file}`]));
}

let built = false;

async function build(): Promise<Counts> {
  try {
    await bundleProduct(console.log);
    built = true;
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error((error as Error).message); // esbuild has said more by itself
    return { passed: 0, failed: 1 };
  }
}

const stages: readonly [name: string, stage: () => Promise<Counts>][] = [
  ["Build", build],
  ["Types", () => check(bin("tsc"), ["-b"])],
  ["Lint and format", () => check(bin("biome"), ["check", "--error-on-warnings", "."])],
  ["Unit tests", unitTests],
  ["Tests in the editor", editorTests],
];

let passed = 0;
let failed = 0;
for (const [name, stage] of stages) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = await stage();
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

/** How tests are written and reported inside the editor: mocha, which runs in the Node and in the web worker host alike. */
import "mocha/mocha.js";
import { seedWorkspace } from "./workspace.ts";

type Body = () => void | Promise<void>;

interface Test {
  readonly title: string;
  readonly err?: Error;
  readonly duration?: number;
  titlePath(): string[];
}

interface Suite {
  readonly root: boolean;
  readonly title: string;
}

interface Runner {
  on(event: "suite", listener: (suite: Suite) => void): void;
  on(event: "pass" | "pending", listener: (test: Test) => void): void;
  on(event: "fail", listener: (test: Test, error: Error) => void): void;
  abort(): void;
}

interface Mocha {
  setup(options: { ui: "bdd"; timeout: number; reporter: unknown }): void;
  grep(pattern: RegExp): void;
  run(done: (failures: number) => void): void;
}

interface Globals {
  mocha: Mocha;
  describe(title: string, body: () => void): void;
  it(title: string, body: Body): void;
  before(body: Body): void;
  after(body: Body): void;
  beforeEach(body: Body): void;
  afterEach(body: Body): void;
}

/** Set by the bundler: the names of the tests to run, as a pattern; empty for all of them. */
declare const ONLY_TESTS: string;

/** Put before every line of ours, so that the host can tell them from what the editor logs. */
const mark = "\u2063";

export function say(text: string): void {
  for (const line of text.split("\n")) console.log(mark + line);
}

/** After so many failures something is wrong at large, and the rest would only time out one by one. */
const failuresEnough = 10;

let passed = 0;
let failed = 0;

/** The reporter: a line for each test as it ends, so that a hanging run shows how far it came. */
function report(runner: Runner): void {
  runner.on("suite", (suite) => {
    if (!suite.root) say(`  ${suite.title}`);
  });
  runner.on("pass", (test) => {
    passed++;
    say(`    ok ${test.title}${(test.duration ?? 0) > 1000 ? ` (${test.duration} ms)` : ""}`);
  });
  runner.on("pending", (test) => say(`    skipped ${test.title}`));
  runner.on("fail", (test, error) => {
    failed++;
    // Where a check failed is told by its message; where the code broke, by the stack.
    const text = error.name === "Error" ? error.message : (error.stack ?? String(error));
    say(`    FAILED ${test.titlePath().join(" › ")}\n${text.replace(/^/gm, "      ")}`);
    if (failed < failuresEnough) return;
    say(`    Stopped after ${failed} failures; the rest was not run.`);
    runner.abort();
  });
}

const globals = globalThis as unknown as Globals;
globals.mocha.setup({ ui: "bdd", timeout: 20_000, reporter: report });

export const { describe, it, before, after, beforeEach, afterEach } = globals;

/** What the editor calls once the suite is loaded. Rejects if a test failed, which makes the editor's exit status 1. */
export async function run(): Promise<void> {
  await seedWorkspace();
  if (ONLY_TESTS !== "") globals.mocha.grep(new RegExp(ONLY_TESTS));
  await new Promise<void>((resolve) => globals.mocha.run(() => resolve()));
  say(`DONE ${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

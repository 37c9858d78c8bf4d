/** How a test run inside the editor's page is followed from outside: its lines, its log, its end. */
import { appendFileSync } from "node:fs";
import { format } from "node:util";
import type { Browser, BrowserContextOptions } from "playwright-core";

/**
 * What the suite puts before each line of its own (an invisible separator), so that they can be told from what the
 * editor logs. Its last line reads `DONE 3 passed, 0 failed`.
 */
export const mark = "\u2063";

/** Errors that the editor logs in every run on such a host, and that mean nothing. */
const harmless =
  /Activating extension 'vscode\.|^Not Found|load and parse grammar|open-vsx|Service Worker|authentication provider|vsda|agent ?host|copilot|chat|net::ERR_|status of 404|punycode/i;

export interface Run {
  /** Where the editor is served. */
  readonly url: string;
  /** What stops the run early: resolves with the reason. */
  readonly stopped: Promise<string>;
  /** After how many milliseconds without a line of the suite it is given up. */
  readonly patience: number;
  /** The file that everything logged goes to. */
  readonly log: string;
  /** Gets each line of the suite. */
  readonly say: (line: string) => void;
  readonly page?: BrowserContextOptions;
}

/**
 * Opens the editor, whose address names the suite to run, and waits for the suite's end.
 * @returns the exit status: 0 only if the suite ran to its last line and nothing failed
 */
export async function followRun(browser: Browser, run: Run): Promise<number> {
  const { log, say, patience } = run;
  const start = performance.now();
  const note = (kind: string, text: string) => {
    appendFileSync(log, `${((performance.now() - start) / 1000).toFixed(2)} ${kind} ${text}\n`);
  };
  const errors = new Set<string>();
  let done = false;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...run.page });
  const page = await context.newPage();
  const end = Promise.withResolvers<number>();
  const giveUp = (why: string) => end.reject(new Error(why));
  const timer = setTimeout(() => giveUp(`not a word from the tests for ${patience / 1000} s`), patience);
  try {
    await context.exposeFunction("codeAutomationLog", (kind: string, values: unknown[]) => {
      const line = format(...values);
      note(kind, line);
      if (line.startsWith(mark)) {
        say(line.slice(mark.length));
        timer.refresh();
        done ||= line.startsWith(`${mark}DONE `);
      } else if (kind === "error" && !harmless.test(line)) {
        errors.add(line.slice(0, 400));
      }
    });
    await context.exposeFunction("codeAutomationExit", (code: number) => end.resolve(code));
    page.on("console", (message) => {
      // Lines with a format are the editor's log again.
      if (!message.text().startsWith("%c")) note(`console ${message.type()}`, message.text());
      if (message.text().startsWith("No extension host found")) giveUp(message.text());
    });
    page.on("pageerror", (error) => note("page", String(error)));
    page.on("requestfailed", (request) => note("request", `${request.failure()?.errorText} ${request.url()}`));
    page.on("response", (response) => response.status() >= 400 && note(String(response.status()), response.url()));
    page.on("crash", () => giveUp("the page crashed"));
    browser.on("disconnected", () => giveUp("the browser ended"));
    void run.stopped.then(giveUp);
    await Promise.race([page.goto(run.url), end.promise]);
    const code = await end.promise;
    // The editor reports success too when the process that ran the suite has died.
    if (!done) throw new Error("the tests ended before their last line");
    return code;
  } catch (error) {
    say(`The run broke off: ${(error as Error).message}`);
    const last = [...errors].slice(-8);
    say(`Last errors logged (all of it is in ${log}):${last.length === 0 ? " none" : ""}`);
    for (const line of last) say(`  ${line}`);
    return 1;
  } finally {
    clearTimeout(timer);
    await context.close().catch(() => {}); // it may be gone already
  }
}

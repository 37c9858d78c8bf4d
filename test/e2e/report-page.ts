/** The report's page in a real browser: nothing for axe to complain of in any theme, and live without getting in the way. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { pageOf } from "../../client/src/report/page.ts";
import { reportParts } from "../../client/src/report/report-html.ts";
import type { ReportResult } from "../../server/src/lsp/protocol.ts";
import { startBrowser } from "../host/browser.ts";
import { installHost } from "../host/install.ts";
import { makeRunFolder } from "../host/server.ts";
import { emptyReport, l10n, sampleReport } from "../support/sample-report.ts";

/** The colours that the page uses, as VS Code's own themes give them. */
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {
    foreground: "#3b3b3b",
    "editor-background": "#ffffff",
    descriptionForeground: "#3b3b3b",
    "panel-border": "#e5e5e5",
    "textLink-foreground": "#005fb8",
    focusBorder: "#005fb8",
  },
  dark: {
    foreground: "#cccccc",
    "editor-background": "#1f1f1f",
    descriptionForeground: "#9d9d9d",
    "panel-border": "#2b2b2b",
    "textLink-foreground": "#4daafc",
    focusBorder: "#0078d4",
  },
  "high contrast dark": {
    foreground: "#ffffff",
    "editor-background": "#000000",
    descriptionForeground: "rgba(255, 255, 255, 0.7)",
    contrastBorder: "#6fc3df",
    "textLink-foreground": "#21a6ff",
    focusBorder: "#f38518",
  },
  "high contrast light": {
    foreground: "#292929",
    "editor-background": "#ffffff",
    descriptionForeground: "rgba(41, 41, 41, 0.7)",
    contrastBorder: "#0f4a85",
    "textLink-foreground": "#0f4a85",
    focusBorder: "#006bbd",
  },
};

const nonce = "00112233445566778899aabbccddeeff";
const partsOf = (report: ReportResult, live: boolean) => reportParts(report, { name: "SECURITY.md", live, l10n });

/** The page as the editor shows it, in a theme. What it says to the editor is in `window.said`. */
async function openLive(browser: Browser, theme: Readonly<Record<string, string>>): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.addInitScript(
    "window.said = []; window.acquireVsCodeApi = () => ({ postMessage: (one) => said.push(one) })",
  );
  const empty = { head: "", way: "", promised: "", versions: "", standards: "" };
  await goTo(page, pageOf({ title: "Report", language: "en", parts: empty, nonce }));
  for (const [name, value] of Object.entries(theme)) {
    await page.evaluate(`document.documentElement.style.setProperty("--vscode-${name}", "${value}")`);
  }
  assert.deepEqual(await page.evaluate("said.splice(0)"), [{ ready: true }]);
  return page;
}

/** Loads a document as a server would give it: scripts for every page run only where something is gone to. */
async function goTo(page: Page, html: string): Promise<void> {
  const address = "http://report.invalid/";
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(address);
}

async function show(page: Page, report: ReportResult): Promise<void> {
  await page.evaluate(`postMessage(${JSON.stringify({ parts: partsOf(report, true) })}, "*")`);
  await page.waitForFunction(
    `document.querySelector("h1")?.textContent.includes(${JSON.stringify(report.title || "SECURITY.md")})`,
  );
}

async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated from outside: the page's own policy on content lets no other script in.
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    "axe.run().then(({ violations }) => violations)",
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const tests: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  ...Object.fromEntries(
    Object.entries(themes).map(([name, theme]) => [
      `axe finds nothing in the ${name} theme`,
      async (browser: Browser) => {
        const page = await openLive(browser, theme);
        for (const report of [sampleReport, emptyReport]) {
          await show(page, report);
          await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
          assert.deepEqual(await violations(page), []);
        }
        await page.close();
      },
    ]),
  ),

  "axe finds nothing in the exported file, by day and by night": async (browser) => {
    const page = await browser.newPage();
    await goTo(page, pageOf({ title: "Report", language: "en", parts: partsOf(sampleReport, false) }));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), []);
    }
    await page.close();
  },

  "every button is reached and pressed by the keyboard, in the order of reading": async (browser) => {
    const page = await openLive(browser, themes.dark ?? {});
    await show(page, sampleReport);
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const reached = await page.evaluate("document.activeElement.tagName");
      if (reached === "BODY") break;
      if (reached === "BUTTON") await page.keyboard.press("Enter");
    }
    const said = await page.evaluate<unknown[]>("said");
    const visible = await page.locator("button:visible").count();
    assert.equal(said.length, visible);
    assert.deepEqual(said[0], { export: "html" });
    assert.deepEqual(said[2], { line: "4", character: "2" });
    assert.ok(said.some((one) => (one as { insert?: string }).insert === "supported-versions"));
    await page.close();
  },

  "a change leaves focus, what is unfolded, and the place on the page": async (browser) => {
    const page = await openLive(browser, themes.light ?? {});
    await show(page, sampleReport);
    await page.evaluate("document.getElementById('osps-null').open = true");
    await page.locator("#go-version-1").focus();
    await page.evaluate("scrollTo(0, 500)");
    await page.evaluate("document.querySelector('#way table').kept = true");
    const promises = sampleReport.promises.slice(0, 2);
    const versions = sampleReport.versions.map((one) => ({ ...one, until: "2027-01-31" }));
    await show(page, { ...sampleReport, title: "Renamed", promises, versions });
    assert.equal(await page.evaluate("document.activeElement.id"), "go-version-1");
    assert.equal(await page.evaluate("document.getElementById('osps-null').open"), true);
    assert.equal(await page.evaluate("scrollY > 300"), true);
    assert.equal(
      await page.evaluate("document.querySelector('#way table').kept"),
      true,
      "an unchanged part was replaced",
    );
    assert.equal(await page.locator("#promised tbody tr").count(), 2);
    await page.close();
  },

  "its own policy on content lets nothing else in": async (browser) => {
    const page = await openLive(browser, themes.light ?? {});
    await show(page, sampleReport);
    const ran = await page.evaluate(`new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
    })`);
    assert.match(String(ran), /^script-src/);
    await page.close();
  },
};

/** Runs the tests. @param say gets a line for each, and one with the counts at the end */
export async function runReportPage(say: (line: string) => void): Promise<boolean> {
  const files = await installHost(say);
  const runFolder = makeRunFolder();
  const browser = await startBrowser(files, runFolder);
  let passed = 0;
  let failed = 0;
  try {
    for (const [name, test] of Object.entries(tests)) {
      try {
        await test(browser);
        passed++;
        say(`    ok ${name}`);
      } catch (error) {
        failed++;
        say(`    FAILED ${name}`);
        say(String((error as Error).stack));
      }
    }
  } finally {
    await browser.close();
    rmSync(runFolder, { recursive: true, force: true, maxRetries: 3 });
  }
  say(`DONE ${passed} passed, ${failed} failed`);
  return failed === 0;
}

if (import.meta.main) process.exitCode = (await runReportPage(console.log)) ? 0 : 1;

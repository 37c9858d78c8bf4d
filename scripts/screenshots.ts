/**
 * What the extension looks like: pictures for the README, taken in VS Code with the example open, and what its snippets
 * leave. `node scripts/screenshots.ts [NAME]…`: a picture below `docs/images`, or `snippets` for those that have
 * changed, `snippets all` for all of them. Without a name, everything that is due.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../test/host/browser.ts";
import { type HostFiles, installHost } from "../test/host/install.ts";
import { makeRunFolder, pageAddress, startServer } from "../test/host/server.ts";
import { bundleProduct } from "./bundle.ts";
import { makeProfile } from "./editor-profile.ts";
import { packagedFiles } from "./package.ts";
import { makeSnippetPictures } from "./snippet-pictures.ts";

interface Picture {
  /** File name below `docs/images`, without ending. */
  readonly name: string;
  /** Writes the project that is open, in place of the example. */
  readonly project?: (folder: string) => void;
  /** Of the window, in pixels. */
  readonly height?: number;
  /** Brings about what the picture is to show. */
  readonly pose: (page: Page) => Promise<void>;
}

const root = path.resolve(import.meta.dirname, "..");
const images = path.join(root, "docs/images");

const look = {
  "breadcrumbs.enabled": false,
  "chat.commandCenter.enabled": false,
  "editor.fontSize": 14,
  "editor.lineNumbers": "on",
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "window.commandCenter": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.colorTheme": "Light Modern",
  "workbench.layoutControl.enabled": false,
};

const pictures: readonly Picture[] = [
  {
    name: "editor", // underlined findings, the outline, the light bulb open on its fixes
    pose: async (page) => {
      await openPolicy(page);
      await command(page, "Explorer: Focus on Security Policy View");
      const ours = page.locator(".pane", { has: page.locator('.pane-header[aria-label^="Security Policy"]') });
      await ours.locator(".monaco-list-row").first().waitFor();
      await page.locator(".pane-header", { hasText: "pulsewright" }).click(); // folds the files, for room
      await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ state: "hidden" });
      await page.locator(".view-line", { hasText: "Emergencies" }).locator("span span").last().click();
      await page.locator("[class*=gutter-lightbulb]").first().waitFor();
      await page.keyboard.press("Control+.");
      await page.locator(".action-widget .monaco-list-row").first().waitFor();
    },
  },
  {
    name: "findings",
    pose: async (page) => {
      await openPolicy(page);
      await command(page, "View: Toggle Problems");
      await page.locator(".markers-panel .monaco-list-row").first().waitFor();
    },
  },
  {
    name: "new-policy", // a question of the guided flow, with what the repository tells as the usual answer
    height: 420,
    project: writeWithoutPolicy,
    pose: async (page) => {
      await dressed(page);
      await command(page, "Security Policy: New Security Policy");
      const question = page.locator(".quick-input-title");
      await question.filter({ hasText: "(1/" }).waitFor();
      await page.keyboard.press("Enter");
      await question.filter({ hasText: "(2/" }).waitFor();
      await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
    },
  },
  {
    name: "report",
    pose: async (page) => {
      await openPolicy(page);
      await command(page, "View: Toggle Primary Side Bar Visibility");
      await command(page, "Security Policy: Show Report");
      const report = page.frameLocator("iframe.webview").frameLocator("#active-frame");
      await report.locator("#promised svg").waitFor();
      await report.locator("#standards h3").first().waitFor();
    },
  },
];

/** The example as it is: a copy, since posing may change it. */
function copyExample(folder: string): void {
  cpSync(path.join(root, "examples"), folder, { recursive: true });
}

/** A project that has no policy yet, and tells something of itself. */
function writeWithoutPolicy(folder: string): void {
  const files: Readonly<Record<string, string>> = {
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/config": '[remote "origin"]\n\turl = https://github.com/pulsewright/pulsewright.git\n',
    ".git/refs/tags/v2.4.1": `${"1a2b3c4d".repeat(5)}\n`,
    "package.json": '{\n  "name": "pulsewright",\n  "version": "2.4.1"\n}\n',
    "README.md": "# Pulsewright\n\nReads the curves of pulse oximeters.\n",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** Runs a command of the editor by its title. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const box = page.locator(".quick-input-widget input");
  await box.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Resolves when the editor has its looks: it is plain until its themes are loaded. */
async function dressed(page: Page): Promise<void> {
  await page.locator(".monaco-workbench[class*=light_modern]").waitFor();
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
}

/** Opens the policy of the open folder and waits until its findings are underlined. */
async function openPolicy(page: Page): Promise<void> {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "SECURITY.md" }).dblclick();
  await page.locator(".view-line").first().waitFor();
  await dressed(page);
  await page.locator(".file-icons-enabled .show-file-icons").first().waitFor();
  await page.locator(".squiggly-error, .squiggly-warning, .squiggly-info").first().waitFor();
  await page.locator('[id="status.problems"]').waitFor();
}

/** Takes the pictures of the editor. */
async function takeOfEditor(browser: Browser, files: HostFiles, chosen: readonly Picture[]): Promise<void> {
  await bundleProduct(() => {});
  const runFolder = makeRunFolder();
  const home = makeProfile(look);
  // A copy of what ships: the editor would take the first theme below an extension under development as the one to
  // show, and below the root there are the editor's own.
  const extension = path.join(home.folder, "extension");
  for (const file of await packagedFiles()) cpSync(path.join(root, file), path.join(extension, file));
  mkdirSync(images, { recursive: true });
  const server = await startServer(files, home, { runFolder, trusted: true });
  try {
    for (const { name, project = copyExample, height = 760, pose } of chosen) {
      const context = await browser.newContext({ viewport: { width: 1200, height }, deviceScaleFactor: 1.5 });
      const page = await context.newPage();
      const file = path.join(images, `${name}.png`);
      try {
        const opened = path.join(home.folder, name, "pulsewright");
        project(opened);
        await page.goto(pageAddress(server, { opened, extensions: [extension] }));
        await pose(page);
        await page.screenshot({ path: file });
        console.log(`${path.relative(root, file)}`);
      } catch (error) {
        await page.screenshot({ path: path.join(root, `${name}-failed.png`) });
        throw error;
      } finally {
        await context.close();
      }
    }
  } finally {
    await server.stop();
    for (const folder of [home.folder, runFolder]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const only = process.argv.slice(2);
const chosen = pictures.filter(({ name }) => only.length === 0 || only.includes(name));
const files = await installHost(console.log);
const runFolder = makeRunFolder();
const browser = await startBrowser(files, runFolder);
try {
  if (only.length === 0 || only.includes("snippets")) await makeSnippetPictures(browser, only.includes("all"));
  if (chosen.length > 0) await takeOfEditor(browser, files, chosen);
} finally {
  await browser.close();
  rmSync(runFolder, { recursive: true, force: true, maxRetries: 3 });
}

/** What the extension looks like: pictures for the README, taken in VS Code with the example open. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { startBrowser } from "../test/host/browser.ts";
import { installHost } from "../test/host/install.ts";
import { makeRunFolder, pageAddress, startServer } from "../test/host/server.ts";
import { bundleProduct } from "./bundle.ts";
import { makeProfile } from "./editor-profile.ts";
import { packagedFiles } from "./package.ts";

interface Picture {
  /** File name below `docs/images`, without ending. */
  readonly name: string;
  /** Brings about what the picture is to show, in an editor with the policy open and its findings there. */
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
      await command(page, "View: Toggle Problems");
      await page.locator(".markers-panel .monaco-list-row").first().waitFor();
    },
  },
  {
    name: "report",
    pose: async (page) => {
      await command(page, "View: Toggle Primary Side Bar Visibility");
      await command(page, "Security Policy: Show Report");
      const report = page.frameLocator("iframe.webview").frameLocator("#active-frame");
      await report.locator("#promised svg").waitFor();
      await report.locator("#standards h3").first().waitFor();
    },
  },
];

/** Runs a command of the editor by its title. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const box = page.locator(".quick-input-widget input");
  await box.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Opens the policy of the open folder and waits until its findings are underlined. */
async function openPolicy(page: Page): Promise<void> {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "SECURITY.md" }).dblclick();
  await page.locator(".view-line").first().waitFor();
  // The editor looks plain until its themes are loaded.
  await page.locator(".monaco-workbench[class*=light_modern]").waitFor();
  await page.locator(".file-icons-enabled .show-file-icons").first().waitFor();
  await page.locator(".squiggly-error, .squiggly-warning, .squiggly-info").first().waitFor();
  await page.locator('[id="status.problems"]').waitFor();
}

await bundleProduct(() => {});
const files = await installHost(console.log);
const runFolder = makeRunFolder();
const home = makeProfile(look);
const example = path.join(home.folder, "pulsewright"); // a copy: posing may change it
cpSync(path.join(root, "examples"), example, { recursive: true });
// A copy of what ships, too: the editor would take the first theme below an extension under development as the one to
// show, and below the root there are the editor's own.
const extension = path.join(home.folder, "extension");
for (const file of await packagedFiles()) cpSync(path.join(root, file), path.join(extension, file));
mkdirSync(images, { recursive: true });
const server = await startServer(files, home, { runFolder, trusted: true });
const browser = await startBrowser(files, runFolder);
try {
  const only = process.argv.slice(2);
  for (const { name, pose } of pictures) {
    if (only.length > 0 && !only.includes(name)) continue;
    const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, deviceScaleFactor: 1.5 });
    const page = await context.newPage();
    const file = path.join(images, `${name}.png`);
    try {
      await page.goto(pageAddress(server, { opened: example, extensions: [extension] }));
      await openPolicy(page);
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
  await browser.close();
  await server.stop();
  for (const folder of [home.folder, runFolder]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

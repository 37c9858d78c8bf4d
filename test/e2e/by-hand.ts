/** The product by real clicks and keys: stories played in VS Code in a browser, with a picture of each step. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { makeProfile } from "../../scripts/editor-profile.ts";
import { packagedFiles } from "../../scripts/package.ts";
import { startBrowser } from "../host/browser.ts";
import { installHost } from "../host/install.ts";
import { type EditorServer, makeRunFolder, pageAddress, startServer } from "../host/server.ts";
import { newPolicy } from "./by-hand/new-policy.ts";
import { oldPolicy } from "./by-hand/old-policy.ts";
import type { Step, Story } from "./by-hand/story.ts";
import { patience, Workbench } from "./by-hand/workbench.ts";

const root = path.resolve(import.meta.dirname, "../..");
/** Where the pictures of the last run are. */
const pictures = path.join(root, ".pictures");
const stories: readonly Story[] = [newPolicy, oldPolicy];

const settings = {
  "breadcrumbs.enabled": false,
  "chat.commandCenter.enabled": false,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "explorer.openEditors.visible": 0,
  "files.autoSave": "afterDelay",
  "files.autoSaveDelay": 50,
  "outline.collapseItems": "alwaysCollapse",
  "workbench.colorTheme": "Light Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

interface Stage {
  readonly browser: Browser;
  readonly server: EditorServer;
  readonly home: string;
  readonly extension: string;
  readonly say: (line: string) => void;
}

/** Plays a story to its first failure: what comes after goes on from there. Gives how many steps went well. */
async function play(story: Story, at: number, { browser, server, home, extension, say }: Stage): Promise<number> {
  const folder = path.join(home, `tidewheel-${at}`);
  for (const [name, text] of Object.entries(story.files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(patience);
  let pointed = 0;
  await context.exposeFunction("pointedAt", () => pointed++);
  await context.addInitScript("addEventListener('pointerdown', () => top.pointedAt?.(), true)");
  const page = await context.newPage();
  const workbench = new Workbench(page, folder, path.join(pictures, `${at}-`));
  let passed = 0;
  let step: Step | undefined;
  say(`  ${story.name}`);
  try {
    await page.goto(pageAddress(server, { opened: folder, extensions: [extension] }));
    await page.locator(".monaco-workbench[class*=light_modern]").waitFor();
    await page.locator(".file-icons-enabled .show-file-icons").first().waitFor();
    for (step of story.steps) {
      const start = performance.now();
      pointed = 0;
      await step.act(workbench);
      if (step.keysAlone && pointed > 0) throw new Error("something was pointed at");
      await workbench.picture(step.name);
      passed++;
      say(`    ok ${step.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    }
  } catch (error) {
    say(`    FAILED ${step?.name ?? "the editor is shown"}`);
    say(String((error as Error).stack));
    await workbench.picture("FAILED").catch(() => {}); // the page may be gone
  } finally {
    await context.close();
  }
  return passed;
}

/**
 * Plays the stories with what is built in `dist/`.
 * @param say gets a line for each step, and one with the counts at the end
 * @param words those that a story is to have in its name
 */
export async function runByHand(say: (line: string) => void, words: readonly string[] = []): Promise<boolean> {
  const files = await installHost(say);
  const runFolder = makeRunFolder();
  const home = makeProfile(settings);
  // A copy of what ships: what is missing in the package is missing here too.
  const extension = path.join(home.folder, "extension");
  for (const file of await packagedFiles()) cpSync(path.join(root, file), path.join(extension, file));
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures);
  let passed = 0;
  let failed = 0;
  const server = await startServer(files, home, { runFolder, trusted: true });
  try {
    const browser = await startBrowser(files, runFolder);
    const stop = () => void browser.close(); // which fails the step that is being played
    process.on("SIGINT", stop).on("SIGTERM", stop);
    try {
      for (const [index, story] of stories.entries()) {
        if (!words.every((word) => story.name.includes(word))) continue;
        const well = await play(story, index + 1, { browser, server, home: home.folder, extension, say });
        passed += well;
        failed += story.steps.length - well;
      }
    } finally {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      await browser.close();
    }
  } finally {
    await server.stop();
    for (const folder of [home.folder, runFolder]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  say(`DONE ${passed} passed, ${failed} failed`);
  return failed === 0;
}

if (import.meta.main) process.exitCode = (await runByHand(console.log, process.argv.slice(2))) ? 0 : 1;

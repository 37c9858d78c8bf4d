/** Which browser shows the editor's page, and how it is started so that it ends with us. */
import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import type { HostFiles } from "./install.ts";

/**
 * Starts a headless browser: the installed Chromium, or the machine's own Chrome where that does not run.
 * @param runFolder where its profile goes; the caller removes it
 */
export async function startBrowser(files: HostFiles, runFolder: string): Promise<Browser> {
  const options = {
    // Playwright would end this process at once on a signal, and the server would stay.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  };
  const before = process.env.TMPDIR;
  process.env.TMPDIR = runFolder; // Playwright has no option for where the profile goes
  try {
    return await (files.chromium === undefined
      ? chromium.launch({ ...options, channel: "chrome" })
      : launchInstalled(files.chromium, options));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function launchInstalled(executablePath: string, options: LaunchOptions): Promise<Browser> {
  const folder = path.dirname(executablePath);
  const env = stringsOf(process.env);
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = path.join(folder, "fonts");
  try {
    return await chromium.launch({ ...options, executablePath, env });
  } catch (error) {
    if (!/shared librar/.test(String(error))) throw error;
    // A minimal Linux: the libraries that came with the browser stand in for the missing ones.
    env.LD_LIBRARY_PATH = path.join(folder, "al2023/lib");
    return chromium.launch({ ...options, executablePath, env });
  }
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

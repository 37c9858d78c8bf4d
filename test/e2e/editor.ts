/** Which VS Code the tests run in: the desktop build where there is one, else its server with a headless browser. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from "@vscode/test-electron";

export interface Editor {
  /** As it is named to the reader of the results. */
  readonly name: string;
  readonly executable: string;
  /** Whether it runs on the files that `installHost` installs. */
  readonly needsHost: boolean;
  /** The command line by which it installs extensions. */
  readonly command: readonly string[];
}

const launcher = path.resolve(import.meta.dirname, "../host/launch.ts");
const serverAndBrowser: Editor = {
  name: "VS Code server and headless Chromium",
  executable: launcher,
  needsHost: true,
  command: [process.execPath, launcher],
};

/**
 * Chooses the editor. The variable SECURITY_POLICY_VSCODE names the executable of an installed VS Code, or is
 * `browser`, which asks for no desktop build; without it, a desktop build is downloaded if that is possible.
 */
export async function chooseEditor(say: (line: string) => void): Promise<Editor> {
  const wanted = process.env.SECURITY_POLICY_VSCODE;
  if (wanted === "browser") return serverAndBrowser;
  if (wanted) return desktop(wanted);
  if (process.platform === "linux" && !process.env.DISPLAY) return serverAndBrowser; // no screen, no windows
  try {
    // Asked for first, since the download itself would try for minutes.
    const releases = "https://update.code.visualstudio.com/api/releases/stable";
    const response = await fetch(releases, { signal: AbortSignal.timeout(3000) });
    const [version] = (await response.json()) as string[];
    return desktop(await downloadAndUnzipVSCode({ version: version ?? "stable", extractSync: true, timeout: 30_000 }));
  } catch {
    say("No desktop build of VS Code can be downloaded here; its server with a headless browser takes its place.");
    return serverAndBrowser;
  }
}

function desktop(executable: string): Editor {
  const command = resolveCliArgsFromVSCodeExecutablePath(executable);
  return { name: "VS Code desktop", executable, needsHost: false, command };
}

/**
 * Installs a packaged extension as a user does from the command line.
 * @throws if the editor refuses it
 */
export function installExtension(editor: Editor, vsix: string, folders: readonly string[]): void {
  const [program = "", ...first] = editor.command;
  const install = [...first, ...folders, "--install-extension", vsix, "--force"];
  const { status, stdout, stderr } = spawnSync(program, install, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${path.basename(vsix)} cannot be installed: ${stdout}${stderr}`);
}

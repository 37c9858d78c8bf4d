/** Where the editor's files are, and how they get there: installed from npm into a cache, once for each lock file. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The parts of an installed host. */
export interface HostFiles {
  /** The folder of the VS Code server: `out/`, `extensions/`. */
  readonly server: string;
  /** The few built-in extensions that are loaded: all of them would double the time to start. */
  readonly builtins: string;
  /** The browser to drive, or undefined where the machine's own Chrome is to be used. */
  readonly chromium: string | undefined;
}

const here = import.meta.dirname;
const root = path.resolve(here, "../..");
/** Markdown with what is highlighted inside it, what reads our project file too, and what makes it look as people know it. */
const keptExtensions = [
  "css",
  "html",
  "json",
  "json-language-features",
  "markdown-basics",
  "shellscript",
  "theme-defaults",
  "theme-seti",
  "yaml",
];

/** A failure that the person at the keyboard can do something about: its message is the whole story. */
export class HostUnavailable extends Error {}

/**
 * Gives the files of the host, and installs them first where they are missing.
 * The cache is `.host/` at the root of the project, or the folder named by SECURITY_POLICY_HOST_DIR.
 * @param say gets one line at a time while installing
 * @throws HostUnavailable if npm cannot install it
 */
export async function installHost(say: (line: string) => void): Promise<HostFiles> {
  const cache = path.resolve(process.env.SECURITY_POLICY_HOST_DIR || path.join(root, ".host"));
  const recipe = ["package-lock.json", "install.ts", "stand-ins/spdlog.cjs", "stand-ins/native-watchdog.cjs"];
  const hash = createHash("sha256");
  for (const name of recipe) hash.update(readFileSync(path.join(here, name)));
  const home = path.join(cache, hash.digest("hex").slice(0, 12));
  if (!existsSync(home)) {
    const partial = `${home}.${process.pid}`;
    try {
      await install(partial, say);
      finish(partial, home);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
    for (const name of readdirSync(cache)) {
      if (/^[0-9a-f]{12}$/.test(name) && name !== path.basename(home)) {
        rmSync(path.join(cache, name), { recursive: true, force: true });
      }
    }
  }
  const chromium = process.env.SECURITY_POLICY_CHROMIUM || path.join(home, "chromium", "chromium");
  return {
    server: path.join(home, "node_modules/code-server/lib/vscode"),
    builtins: path.join(home, "builtins"),
    chromium: existsSync(chromium) ? chromium : undefined,
  };
}

async function install(folder: string, say: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "package-lock.json", ".npmrc"]) {
    copyFileSync(path.join(here, name), path.join(folder, name));
  }
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  say("Installing the editor for the tests (VS Code server and Chromium, about 140 MB, once) …");
  const ticking = setInterval(() => say(`  … still installing, ${seconds()} s`), 10_000);
  try {
    // Once more and no longer: without a network the default retries would hold everything up for minutes.
    const patience = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=2000"];
    const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
    await run(npm(), ["ci", "--ignore-scripts", ...quiet, ...patience], folder).catch((error: Error) => {
      const reason = /code (E\w+)/.exec(error.message)?.[1] ?? error.message.trim().split("\n")[0];
      throw new HostUnavailable(
        `The editor for the tests cannot be installed (npm: ${reason}). Go online and start again, ` +
          "or let SECURITY_POLICY_VSCODE name an installed VS Code, or SECURITY_POLICY_HOST_DIR a folder that has been filled before.",
      );
    });
    await unpackChromium(folder);
  } finally {
    clearInterval(ticking);
  }
  say(`  installed in ${seconds()} s.`);
}

/** npm as it runs now, if this is one of its scripts: then its settings hold here too. */
function npm(): string[] {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, script] : ["npm"];
}

/** The package carries its browser compressed and unpacks it into the temporary folder, so it is given one of ours. */
async function unpackChromium(folder: string): Promise<void> {
  if (process.platform !== "linux" || process.arch !== "x64") return;
  const target = path.join(folder, "chromium");
  mkdirSync(target);
  const entry = pathToFileURL(path.join(folder, "node_modules/@sparticuz/chromium/build/index.js")).href;
  const code = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
  // Taken for a bare machine, it unpacks the libraries too that a minimal Linux lacks.
  const env = { TMPDIR: target, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  await run([process.execPath], ["--input-type=module", "--eval", code], folder, env);
  rmSync(path.join(folder, "node_modules/@sparticuz/chromium/bin"), { recursive: true });
}

/** Turns the packages into a host: links, stand-ins for native modules, fewer built-in extensions; then moves it home. */
function finish(folder: string, home: string): void {
  const modules = path.join(folder, "node_modules");
  const server = path.join(modules, "code-server/lib/vscode");
  // The page loads grammars and the like from below the server's own folder.
  symlinkSync("../../../../node_modules", path.join(server, "node_modules"), "junction");
  for (const name of ["spdlog", "native-watchdog"]) {
    const target = path.join(modules, "@vscode", name);
    mkdirSync(target, { recursive: true });
    copyFileSync(path.join(here, "stand-ins", `${name}.cjs`), path.join(target, "index.cjs"));
    writeFileSync(path.join(target, "package.json"), '{ "name": "stand-in", "main": "index.cjs" }\n');
  }
  const programs = path.join(modules, "@vscode/ripgrep-universal/bin");
  for (const name of readdirSync(programs)) {
    if (name !== `${process.platform}-${process.arch}`) rmSync(path.join(programs, name), { recursive: true });
  }
  const builtins = path.join(folder, "builtins");
  mkdirSync(builtins);
  for (const name of keptExtensions) renameSync(path.join(server, "extensions", name), path.join(builtins, name));
  rmSync(path.join(server, "extensions"), { recursive: true });
  symlinkSync("../../../../builtins", path.join(server, "extensions"), "junction");
  const fonts = path.join(folder, "chromium/fonts/fonts.conf");
  if (existsSync(fonts)) {
    writeFileSync(
      fonts,
      `<fontconfig><dir>${path.join(home, "chromium/fonts")}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n`,
    );
  }
  try {
    renameSync(folder, home);
  } catch (error) {
    if (!existsSync(home)) throw error; // else another run was quicker, and its work is as good
  }
}

/** Runs a program to its end; on failure the error's message is what it wrote to standard error. */
function run(program: string[], args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const [command = "", ...first] = program;
    const shell = process.platform === "win32" && command === "npm";
    const options = { cwd, shell, env: { ...process.env, ...env } };
    const child = spawn(command, [...first, ...args], { ...options, stdio: ["ignore", "ignore", "pipe"] });
    let wrote = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      wrote += text;
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(wrote || `exit status ${code}`))));
  });
}

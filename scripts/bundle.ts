/** How the product's files in `dist/` come about: one bundle for each place that the code runs in, and the notices. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin, type StdinOptions } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

/** Oldest places to run in: VS Code 1.91 (Electron 29: Node 20, Chromium 122). */
const node: BuildOptions = { platform: "node", target: "node20" };
const both: BuildOptions = {
  platform: "browser", // wherever a package has a build for it: the other one would ask for Node's modules at once
  target: ["node20", "chrome122"],
  conditions: ["worker", "module"], // else a Markdown package picks its build for pages, and a worker has no document
  format: "cjs",
  external: ["vscode", ...builtinModules, "node:*"],
};

const shebang = "#!/usr/bin/env node";
const requireInModule = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * One file for both places that client and server run in, since most of it is the same: each half is run only where it
 * belongs. Two files each would make the package half as large again.
 */
function forBoth(folder: string, worker: string, node: string): StdinOptions {
  return {
    // A worker has no `module`; an extension host looks into it for what the extension gives.
    contents: `
      const half = typeof WorkerGlobalScope === "function" ? require("./${worker}") : require("./${node}");
      if (typeof module === "object") module.exports = half;
    `,
    resolveDir: path.join(root, folder),
    loader: "ts",
  };
}

/**
 * The modules that only Node's half takes; packages say that they are there under Node alone.
 * @param library the package whose own copies of the others are meant, where it has them
 */
function nodeHalf(library: "vscode-languageclient" | "vscode-languageserver"): Record<string, string> {
  const own = path.join(root, "node_modules", library, "node_modules");
  return Object.fromEntries(
    [library, "vscode-languageserver-protocol", "vscode-jsonrpc"].map((name) => {
      const folder = existsSync(path.join(own, name)) ? own : path.join(root, "node_modules");
      return [`${name}/node`, path.join(folder, name, "lib/node/main.js")];
    }),
  );
}

/** What reads keys stays out of the other bundles: a third of a megabyte that is loaded where a policy has a key. */
const keysApart: Plugin = {
  name: "keys-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/openpgp\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./openpgp.mjs", external: true } : undefined,
    );
  },
};

/**
 * What scores CVSS vectors says of every metric and value what it means, and what other formats call it: half of its
 * size, of which we show nothing. It is bundled without.
 */
const scoresBare: Plugin = {
  name: "scores-bare",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ae-cvss-calculator\.js$/ }, ({ path: file }) => {
      const whole = readFileSync(file, "utf8");
      const texts = /,(?:description|jsonSchemaName|abbreviatedName):(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;
      const contents = whole.replace(texts, "");
      if (contents.length > whole.length * 0.6) return { errors: [{ text: "the texts to leave out were not found" }] };
      return { contents };
    });
  },
};

interface Bundle extends BuildOptions {
  readonly to: string;
  /** Whether it is a program, and so belongs to the npm package too. */
  readonly runs?: boolean;
}

const bundles: readonly Bundle[] = [
  {
    ...both,
    to: "extension.cjs",
    stdin: forBoth("client/src", "extension.browser.ts", "extension.ts"),
    alias: nodeHalf("vscode-languageclient"),
  },
  {
    ...both,
    to: "server.cjs",
    stdin: forBoth("server/src", "browser.ts", "node.ts"),
    alias: nodeHalf("vscode-languageserver"),
    banner: { js: shebang },
    runs: true,
  },
  {
    to: "openpgp.mjs",
    entryPoints: ["server/src/project/node/openpgp.ts"],
    platform: "node",
    target: "node20",
    format: "esm",
    // The build that keeps apart what Node has itself and what public keys never need: curves, old ciphers, passwords.
    // Where one of these parts is asked for, it is missing, and the key counts as one that cannot be read.
    alias: { openpgp: "openpgp/lightweight" },
    conditions: ["browser"],
    external: [
      "argon2id",
      "legacy_ciphers",
      "nacl-fast",
      "noble_curves",
      "noble_hashes",
      "sha512",
      "unbzip2-stream",
    ].map((part) => `./${part}.min.mjs`),
    runs: true,
  },
  {
    to: "cli.js",
    entryPoints: ["server/src/cli.ts"],
    ...node,
    format: "esm",
    mainFields: ["module", "main"], // the other build of jsonc-parser asks for its files when it runs
    banner: { js: `${shebang}\n${requireInModule}` },
    runs: true,
  },
];

/**
 * Writes all bundles into `dist/`, and those that can be run from the npm package into `server/dist/`.
 * @param say gets a line for each bundle, with its size
 */
export async function bundleProduct(say: (line: string) => void): Promise<void> {
  const built = await Promise.all(
    bundles.map(async ({ to, runs, ...options }) => {
      const { metafile, outputFiles } = await build({
        outfile: path.join(dist, to),
        bundle: true,
        minify: true,
        sourcemap: false,
        legalComments: "none", // the licences are in the notices
        absWorkingDir: root,
        logLevel: "warning",
        plugins: [keysApart, scoresBare],
        ...options,
        metafile: true,
        write: false, // only once all of them are done
      });
      return { to, metafile, bytes: outputFiles[0]?.contents ?? new Uint8Array(), mode: runs ? 0o755 : 0o644 };
    }),
  );
  const texts = notices(built.map(({ metafile }) => metafile));
  for (const folder of [dist, path.join(root, "server/dist")]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeFileSync(path.join(folder, "THIRD-PARTY-NOTICES.txt"), texts);
    for (const { to, bytes, mode } of built) {
      // The npm package has what can be run.
      if (folder === dist || mode === 0o755) writeFileSync(path.join(folder, to), bytes, { mode });
    }
  }
  // The root's manifest must not say so: the editor's web worker host then refuses to load the extension.
  writeFileSync(path.join(dist, "package.json"), '{ "type": "module" }\n');
  for (const { to, bytes } of built) {
    say(`  dist/${to.padEnd(22)}${kibibytes(bytes.length)} KiB,${kibibytes(gzipSync(bytes).length)} KiB gzipped`);
  }
}

/** What we changed in packages; Apache 2.0, section 4(b), asks for saying so. */
const changed: Readonly<Record<string, string>> = {
  "ae-cvss-calculator": "Changed: the texts that describe metrics were left out.",
};

/** The licences of all packages of which a bundle holds code. */
function notices(metas: readonly Metafile[]): string {
  const folders = new Set<string>();
  for (const input of metas
    .flatMap((meta) => Object.values(meta.outputs))
    .flatMap((output) => Object.entries(output.inputs))) {
    const [file, { bytesInOutput }] = input;
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
    if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
  }
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(path.join(root, folder, file), "utf8").trim() : `License: ${license}`;
    const changes = changed[name] ? `\n${changed[name]}` : "";
    return `${name} ${version}${changes}\n\n${text}\n`;
  });
  return `This product contains code of the following packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(0).padStart(5);
}

if (import.meta.main) await bundleProduct(console.log);

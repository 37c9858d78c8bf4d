/** How the product's files in `dist/` come about: one bundle for each place that the code runs in, and the notices. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Plugin, type StdinOptions } from "esbuild";
import { minify } from "terser";
import { notices } from "./notices.ts";

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
 * What scores CVSS vectors says of every metric and value what it means, and what other formats call it, and can write
 * one of these: half of its size, of which we show nothing. It is bundled without.
 */
const scoresBare: Plugin = {
  name: "scores-bare",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ae-cvss-calculator\.js$/ }, ({ path: file }) => {
      const whole = readFileSync(file, "utf8");
      const texts = /,(?:description|jsonSchemaName|abbreviatedName):(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;
      const writers = /createJsonSchema\(\)\{[^{}]*\{[^{}]*\}\}/g;
      const contents = whole.replace(texts, "").replace(writers, "");
      if (contents.length > whole.length * 0.6) return { errors: [{ text: "the texts to leave out were not found" }] };
      return { contents };
    });
  },
};

/** Modules of packages in place of which ours do with less: each says why that is enough. */
const ownInstead: Plugin = {
  name: "own-instead",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^decode-named-character-reference$/ }, () => ({
      path: path.join(root, "server/src/core/document/character-reference.ts"),
    }));
    onResolve({ filter: /^minimatch$/ }, ({ importer }) =>
      /[\\/]vscode-languageclient[\\/]/.test(importer)
        ? { path: path.join(root, "client/src/no-globs.ts") }
        : undefined,
    );
    onResolve({ filter: /^semver\/functions\/(?:parse|satisfies)$/ }, ({ path: name }) => ({
      path: path.basename(name),
      namespace: "editor-version",
    }));
    onLoad({ filter: /./, namespace: "editor-version" }, ({ path: name }) => ({
      contents: `module.exports = require("./editor-version.ts").${name};`,
      resolveDir: path.join(root, "client/src"),
    }));
  },
};

/** The languages are thousands of phrases in lists: a list written as one string is a comma and two quotes a phrase less. */
const listsPacked: Plugin = {
  name: "lists-packed",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]languages[\\/][a-z]{2}\.ts$/ }, async ({ path: file }) => {
      const [name, language] = Object.entries<Record<string, unknown>>(await import(pathToFileURL(file).href))[0] ?? [];
      if (!name || !language) return { errors: [{ text: "no language was found" }] };
      const parts = Object.entries(language).map(([part, value]) => {
        const named = Object.entries(Object(value)) as [string, unknown][];
        if (Array.isArray(value) || !named.some(([, list]) => Array.isArray(list)))
          return `${part}:${JSON.stringify(value)}`;
        const joined = named.map(([key, list]) => [key, (list as string[]).join("|")]);
        return `${part}:lists(${JSON.stringify(Object.fromEntries(joined))})`;
      });
      const lists = "Object.fromEntries(Object.entries(of).map(([key, list]) => [key, list.split('|')]))";
      return { contents: `const lists = (of) => ${lists};\nexport const ${name} = {${parts.join()}};` };
    });
  },
};

interface Bundle extends BuildOptions {
  readonly to: string;
  /** Whether it is made shorter once more. */
  readonly tight?: boolean;
  /** Whether it is a program, and so belongs to the npm package too. */
  readonly runs?: boolean;
}

const bundles: readonly Bundle[] = [
  {
    ...both,
    to: "extension.cjs",
    stdin: forBoth("client/src", "extension.browser.ts", "extension.ts"),
    alias: nodeHalf("vscode-languageclient"),
    tight: true,
  },
  {
    ...both,
    to: "server.cjs",
    stdin: forBoth("server/src", "browser.ts", "node.ts"),
    alias: nodeHalf("vscode-languageserver"),
    banner: { js: shebang },
    tight: true,
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
    bundles.map(async ({ to, tight, runs, ...options }) => {
      const { metafile, outputFiles } = await build({
        outfile: path.join(dist, to),
        bundle: true,
        minify: true,
        charset: "utf8", // half of the languages would be escapes
        sourcemap: false,
        legalComments: "none", // the licences are in the notices
        absWorkingDir: root,
        logLevel: "warning",
        plugins: [keysApart, scoresBare, ownInstead, listsPacked],
        ...options,
        metafile: true,
        write: false, // only once all of them are done
      });
      const bytes = outputFiles[0]?.contents ?? new Uint8Array();
      return { to, metafile, bytes: tight ? await shorten(bytes) : bytes, mode: runs ? 0o755 : 0o644 };
    }),
  );
  const texts = notices(
    root,
    built.map(({ metafile }) => metafile),
  );
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

/**
 * Gives each scope of a script its own shortest names. What bundles keeps the names of all CommonJS modules apart,
 * though each of them is a scope: the libraries of the protocol become a tenth larger when compressed. What is used
 * once goes where it is used.
 */
async function shorten(script: Uint8Array): Promise<Uint8Array> {
  const { code = "" } = await minify(Buffer.from(script).toString(), {
    ecma: 2020,
    mangle: true,
    toplevel: true,
    compress: { passes: 3 },
  });
  return Buffer.from(code);
}

function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(0).padStart(5);
}

if (import.meta.main) await bundleProduct(console.log);

/** How the product's files in `dist/` come about: one bundle for each place that the code runs in, and the notices. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

/** Oldest places to run in: VS Code 1.91 (Electron 29: Node 20, Chromium 122). */
const node: BuildOptions = { platform: "node", target: "node20" };
const browser: BuildOptions = { platform: "browser", target: "chrome122" };

const shebang = "#!/usr/bin/env node";
const requireInModule = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

const bundles: readonly (BuildOptions & { from: string; to: string; runs?: boolean })[] = [
  { from: "client/src/extension.ts", to: "extension.cjs", ...node, format: "cjs", external: ["vscode"] },
  {
    from: "client/src/extension.browser.ts",
    to: "extension.browser.js",
    ...browser,
    format: "cjs",
    external: ["vscode"],
  },
  { from: "server/src/node.ts", to: "server.cjs", ...node, format: "cjs", banner: { js: shebang }, runs: true },
  {
    from: "server/src/browser.ts",
    to: "server.browser.js",
    ...browser,
    format: "iife",
    conditions: ["worker", "module"], // else a Markdown package picks its build for pages, and a worker has no document
  },
  {
    from: "server/src/cli.ts",
    to: "cli.js",
    ...node,
    format: "esm",
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
    bundles.map(async ({ from, to, runs, ...options }) => {
      const { metafile, outputFiles } = await build({
        entryPoints: [path.join(root, from)],
        outfile: path.join(dist, to),
        bundle: true,
        minify: true,
        sourcemap: false,
        legalComments: "none", // the licences are in the notices
        absWorkingDir: root,
        logLevel: "warning",
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
    return `${name} ${version}\n\n${text}\n`;
  });
  return `This product contains code of the following packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(0).padStart(5);
}

if (import.meta.main) await bundleProduct(console.log);

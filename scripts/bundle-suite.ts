/** Turns the test files into the two files that the editor loads: one for its Node host, one for its web worker host. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, type Plugin } from "esbuild";

const here = path.resolve(import.meta.dirname, "../test/e2e");

/**
 * mocha's file for browsers is CommonJS in a package of ES modules, so that it would be left unwrapped and put its
 * `module.exports` in place of the bundle's own. Under a namespace of its own it counts as what it is.
 */
const mochaAsCommonJs: Plugin = {
  name: "mocha as CommonJS",
  setup({ onResolve, onLoad }) {
    const file = createRequire(import.meta.url).resolve("mocha/mocha.js");
    onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: file, namespace: "commonjs" }));
    onLoad({ filter: /./, namespace: "commonjs" }, () => ({ contents: readFileSync(file, "utf8"), loader: "js" }));
  },
};

/** The files of a folder with their texts, by path relative to it. */
function textsBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );
}

/**
 * Bundles modules that export `run` for the editor's hosts, as `<name>.node.cjs` and `<name>.web.js`.
 * @param source the text of a module below `test/e2e`
 * @param only pattern of the names of the tests to run
 */
export async function bundleForEditor(source: string, outdir: string, name: string, only = ""): Promise<void> {
  const define = {
    ONLY_TESTS: JSON.stringify(only),
    WORKSPACE_FILES: JSON.stringify(textsBelow(path.join(here, "workspace"))),
  };
  for (const [platform, ending] of [
    ["node", "node.cjs"],
    ["browser", "web.js"],
  ] as const) {
    await build({
      stdin: { contents: source, resolveDir: here, loader: "ts" },
      outfile: path.join(outdir, `${name}.${ending}`),
      bundle: true,
      platform,
      format: "cjs",
      target: "es2023",
      external: ["vscode"],
      // mocha's file for browsers looks at the address of its page, which the Node host has not.
      banner: { js: 'globalThis.location ??= { search: "" };' },
      define,
      plugins: [mochaAsCommonJs],
      sourcemap: "inline",
      sourcesContent: false,
      logLevel: "error",
    });
  }
}

/** Bundles the whole suite: every `suite/*.test.ts`. */
export async function bundleSuite(outdir: string, only?: string): Promise<void> {
  const tests = readdirSync(path.join(here, "suite"))
    .filter((name) => name.endsWith(".test.ts"))
    .sort();
  const imports = tests.map((name) => `import "./suite/${name}";`);
  const source = [...imports, 'export { run } from "./suite/bdd.ts";'].join("\n");
  await bundleForEditor(source, outdir, "suite", only);
}

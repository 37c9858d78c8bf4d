/** Does the manifest name only what there is, and all of it? */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { profiles, sectionKinds } from "../server/src/core/catalogue/kinds.ts";
import { defaultSettings } from "../server/src/core/settings.ts";

const root = path.resolve(import.meta.dirname, "..");
const text = readFileSync(path.join(root, "package.json"), "utf8");
const manifest = JSON.parse(text);
const { contributes } = manifest;
const settings = contributes.configuration.properties;
const strings: Record<string, string> = JSON.parse(readFileSync(path.join(root, "package.nls.json"), "utf8"));

const sources = readdirSync(path.join(root, "client/src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(path.join(root, "client/src", file), "utf8"))
  .join("\n");

const declared: string[] = contributes.commands.map(({ command }: { command: string }) => command);

test("every string of the manifest is there, and none is left over", () => {
  const used = [...text.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
  assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
});

const views = Object.values<{ id: string }[]>(contributes.views).flat();
const steps: { media: { svg: string }; completionEvents: string[] }[] = contributes.walkthroughs.flatMap(
  ({ steps }: { steps: unknown[] }) => steps,
);

test("menus, texts and the client name declared commands only", () => {
  const menus: { command: string }[] = Object.values(contributes.menus).flat() as never;
  const inStrings = Object.values(strings).flatMap((one) => [...one.matchAll(/\(command:([\w.]+)\)/g)]);
  const inClient = [...sources.matchAll(/command: "(securityPolicy\.[\w.]+)"|command\("(securityPolicy\.[\w.]+)"/g)];
  const named = [...menus.map(({ command }) => command), ...[...inStrings, ...inClient].map(([, a, b]) => a ?? b)];
  // The editor itself makes a command of each view, which shows it.
  const known = [...declared, ...views.map(({ id }) => `${id}.focus`)];
  assert.deepEqual(
    named.filter((command) => !known.includes(command ?? "")),
    [],
  );
});

test("a step of the walkthrough ends with what its text or the editor can bring about", () => {
  const links = [...(strings["walkthrough.keep.text"] ?? "").matchAll(/\((https:[^)]+)\)/g)].map(([, link]) => link);
  const known = [
    ...declared.map((command) => `onCommand:${command}`),
    ...views.map(({ id }) => `onView:${id}`),
    ...links.map((link) => `onLink:${link}`),
    "onContext:securityPolicy.present",
  ];
  const events = steps.flatMap(({ completionEvents }) => completionEvents);
  assert.ok(steps.length >= 4 && steps.every(({ completionEvents }) => completionEvents.length > 0));
  assert.deepEqual(
    events.filter((event) => !known.includes(event)),
    [],
  );
});

test("pictures of the walkthrough are small, and in the colours of the editor's theme", () => {
  const pictures = steps.map(({ media }) => readFileSync(path.join(root, media.svg), "utf8"));
  assert.ok(pictures.join("").length <= 6_500);
  for (const picture of pictures) {
    // A style sheet or a style attribute would not get past the page's policy on content.
    assert.ok(!/style|<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)/.test(picture));
    assert.match(picture, /var\(--vscode-/);
  }
});

test("every declared command is run by the client", () => {
  const table = readFileSync(path.join(root, "client/src/commands/index.ts"), "utf8");
  const missing = declared.filter((command) => {
    const name = command.replace("securityPolicy.", "");
    return !table.includes(`    ${name}: `) && !table.includes(`    "${name}": `);
  });
  assert.deepEqual(missing, []);
});

test("commands that act on a policy are kept from the palette where there is none", () => {
  const palette: { command: string; when: string }[] = contributes.menus.commandPalette;
  const free = declared.filter((command) => !palette.some((one) => one.command === command));
  assert.deepEqual(free, ["securityPolicy.newPolicy", "securityPolicy.open"]);
});

test("there are at most twelve settings, with profiles and kinds of sections as the core knows them", () => {
  assert.ok(Object.keys(settings).length <= 12);
  assert.deepEqual(settings["securityPolicy.profile"].enum, profiles);
  assert.equal(settings["securityPolicy.profile"].enumDescriptions.length, profiles.length);
  assert.equal(settings["securityPolicy.profile"].default, defaultSettings.profile);
  assert.deepEqual(
    [...settings["securityPolicy.sections"].propertyNames.enum].sort(),
    sectionKinds.filter((kind) => kind !== "title" && kind !== "other").sort(),
  );
});

test("the problem matcher reads a line of the command line's", () => {
  const [{ pattern }] = contributes.problemMatchers;
  const line = "docs/SECURITY.md:10:34: warning: Support of 2.0.x [old] ended on 2025-06-30. [eol-passed]";
  const [, file, row, column, severity, message, code] = new RegExp(pattern.regexp).exec(line) ?? [];
  assert.deepEqual(
    [file, row, column, severity, message, code],
    ["docs/SECURITY.md", "10", "34", "warning", "Support of 2.0.x [old] ended on 2025-06-30.", "eol-passed"],
  );
});

test("the root is no package of modules, which the editor's web worker host would refuse to load", () => {
  assert.equal(manifest.type, undefined);
});

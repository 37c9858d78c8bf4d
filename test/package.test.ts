/** Does the package hold what it should, and nothing else? */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, test } from "node:test";
import JSZip from "jszip";
import { bundleProduct } from "../scripts/bundle.ts";
import { compact, packagedFiles } from "../scripts/package.ts";
import { recompressZip } from "../scripts/recompress.ts";

const root = path.resolve(import.meta.dirname, "..");
const list = path.join(root, "test/vsix-files.txt");
let files: string[] = [];

before(async () => {
  if (!existsSync(path.join(root, "dist/cli.js"))) await bundleProduct(() => {});
  files = await packagedFiles();
});

test("the package holds the files of test/vsix-files.txt", () => {
  const now = `${files.join("\n")}\n`;
  const before = existsSync(list) ? readFileSync(list, "utf8") : "";
  if (now !== before) writeFileSync(list, now);
  assert.equal(now, before, "test/vsix-files.txt was out of date and has been rewritten: look at the difference");
});

test("the package holds every file that the manifest names", () => {
  const manifest = readFileSync(path.join(root, "package.json"), "utf8");
  const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|snippets|schemas|docs|l10n)\/[^"*]+\.\w+)"/g)];
  const missing = named.map(([, file = ""]) => file).filter((file) => !files.includes(file));
  assert.deepEqual(missing, []);
});

test("what the package holds is the same when it is deflated again, and smaller", async () => {
  const zip = new JSZip();
  for (const file of files) {
    const bytes = readFileSync(path.join(root, file));
    if (bytes.length < 600_000) zip.file(file, bytes); // for the largest one it takes long
  }
  // As `vsce` has it: checksum and sizes follow the data.
  const written = await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", streamFiles: true });
  const small = await recompressZip(written, undefined, 1);
  assert.ok(small.length < written.length * 0.98);
  assert.deepEqual(await contentsOf(small), await contentsOf(written));
});

test("JSON in the package says the same in fewer bytes, and nothing else is rewritten", async () => {
  const json = { name: "ä", list: [1, 2, { deep: true }] };
  const zip = new JSZip().file("a.json", JSON.stringify(json, null, 2)).file("b.md", "#  Two  spaces\n".repeat(9));
  const written = await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
  const [a, b] = await contentsOf(await recompressZip(written, compact));
  assert.equal(Buffer.from(a?.text ?? "", "latin1").toString(), JSON.stringify(json));
  assert.equal(b?.text, "#  Two  spaces\n".repeat(9));
});

test("a damaged package is not deflated again", async () => {
  const zip = new JSZip().file("a.txt", "security ".repeat(100));
  const written = await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
  const same = await contentsOf(await recompressZip(written));
  assert.equal(same[0]?.text, "security ".repeat(100));
  await assert.rejects(recompressZip(written.subarray(0, -4)));
  const changed = Buffer.from(written);
  changed.writeUInt32LE(0, changed.indexOf("PK\x01\x02", 0, "latin1") + 16); // the checksum
  await assert.rejects(recompressZip(changed), /damaged/);
});

/** What another program reads from a zip file, checksums compared. */
async function contentsOf(zip: Buffer) {
  const { files } = await JSZip.loadAsync(zip, { checkCRC32: true });
  return Promise.all(
    Object.values(files).map(async (file) => ({
      name: file.name,
      date: file.date,
      mode: file.unixPermissions,
      text: await file.async("binarystring"),
    })),
  );
}

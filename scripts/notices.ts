/** Under which licences is the code of others in the bundles? Each licence is there once, with all who gave code under it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Metafile } from "esbuild";

/** What we changed in packages; Apache 2.0, section 4(b), asks for saying so. */
const changed: Readonly<Record<string, string>> = {
  "ae-cvss-calculator": "Changed: the texts that describe metrics, and the writers of JSON, were left out.",
};

interface Licensed {
  /** Name and version of the package, and what was changed in it. */
  readonly title: string;
  readonly licence: string;
}

/**
 * The licences of all packages of which a bundle holds code.
 * @param root the folder that the paths in `metas` are relative to
 */
export function notices(root: string, metas: readonly Metafile[]): string {
  const groups = Map.groupBy(packagesIn(root, metas), ({ licence }) => parted(licence).terms.replace(/\s+/g, " "));
  const parts = [...groups.values()].map(([first, ...others]) => {
    if (first === undefined || others.length === 0) return `${first?.title}\n\n${first?.licence}\n`;
    const owners = [first, ...others].map(({ title, licence }) => `${title}\n${parted(licence).holders}`);
    return `${owners.join("\n\n")}\n\n${parted(first.licence).terms}\n`;
  });
  return `This product contains code of the following packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

function packagesIn(root: string, metas: readonly Metafile[]): readonly Licensed[] {
  const outputs = metas.flatMap((meta) => Object.values(meta.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([file, { bytesInOutput }]) => {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
    return folder !== undefined && bytesInOutput > 0 ? [path.join(root, folder)] : [];
  });
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, author, license, licenses } = JSON.parse(
      readFileSync(path.join(folder, "package.json"), "utf8"),
    );
    const [old] = licenses ?? []; // as manifests had it once
    const named = () => `Author: ${author?.name ?? author}\nLicense: ${license ?? `${old.type}, ${old.url}`}`;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const licence = file ? readFileSync(path.join(folder, file), "utf8").trim() : named();
    return { title: [`${name} ${version}`, changed[name] ?? []].flat().join("\n"), licence };
  });
}

/** Who holds the copyright, and on what terms: the former differs where the latter is the same. */
function parted(licence: string): { readonly holders: string; readonly terms: string } {
  const lines = licence.split(/\r?\n/);
  const isHolder = (line: string) => /^\s*(?:copyright (?:\(c\)|\d{4})|\(c\) |all rights reserved\.?\s*$)/i.test(line);
  return {
    holders: lines.filter(isHolder).join("\n"),
    terms: lines
      .filter((line) => !isHolder(line))
      .join("\n")
      .trim(),
  };
}

/** Folders that exist in a test only. */

import type { Disk } from "../../server/src/project/configurations.ts";
import type { EntryKind, FileSystem } from "../../server/src/project/file-system.ts";
import { cleanPath } from "../../server/src/project/paths.ts";

/** @param texts whole path of each file to its text */
export function memoryDisk(texts: Readonly<Record<string, string>>): Disk & { readonly asked: string[] } {
  const asked: string[] = [];
  const isFolder = (path: string) => Object.keys(texts).some((one) => one.startsWith(`${path}/`));
  return {
    asked,
    filesIn: async (folder) => (isFolder(folder) ? filesUnder(texts, folder, asked) : undefined),
    above: (folder) => (folder === "" ? undefined : folder.slice(0, folder.lastIndexOf("/"))),
  };
}

function filesUnder(texts: Readonly<Record<string, string>>, root: string, asked: string[]): FileSystem {
  const whole = (path: string) => `${root}/${cleanPath(path)}`;
  return {
    read: async (path) => {
      asked.push(whole(path));
      return texts[whole(path)] ?? null;
    },
    list: async (path) => {
      const start = path === "" ? `${root}/` : `${whole(path)}/`;
      const kinds = new Map<string, EntryKind>();
      for (const one of Object.keys(texts)) {
        if (!one.startsWith(start)) continue;
        const [name = "", ...below] = one.slice(start.length).split("/");
        kinds.set(name, below.length > 0 ? "folder" : "file");
      }
      return path === "" || kinds.size > 0 ? [...kinds].map(([name, kind]) => ({ name, kind })) : null;
    },
    stat: async (path) => {
      const text = texts[whole(path)];
      if (text !== undefined) return { kind: "file", size: text.length };
      return Object.keys(texts).some((one) => one.startsWith(`${whole(path)}/`)) ? { kind: "folder", size: 0 } : null;
    },
  };
}

/** Which policies, translations of them, and files that may be meant as one has the repository? */

import { Reader } from "../../core/document/reading.ts";
import { understand } from "../../core/document/understand.ts";
import type { PolicyPlaceFacts, PolicyWords, TextFacts } from "../../core/facts.ts";
import { isPolicyPath } from "../../core/policy-file.ts";
import type { FileSystem } from "../file-system.ts";
import type { Folders } from "../folders.ts";
import { customaryFolders } from "../folders.ts";
import { folderOf, nameOf } from "../paths.ts";

/** Where hosting sites look for a policy. */
const recognised: readonly string[] = ["", ".github", "docs"];

/** A policy over 1 MiB is judged no more. */
const mostBytes = 1024 * 1024;

/** A longer one is not held against its translations. */
const mostCompared = 256 * 1024;

/** The policies and their like; `undefined` where some folder could not be listed. */
export async function readPolicyPlaces(
  files: FileSystem,
  folders: Folders,
): Promise<readonly PolicyPlaceFacts[] | undefined> {
  if (folders.partial) return undefined;
  const found = customaryFolders.flatMap((folder) =>
    folders.find([folder], (name) => kindOf(folder, name) !== undefined),
  );
  const places = await Promise.all(
    found.slice(0, 40).map(async (path): Promise<PolicyPlaceFacts> => {
      const text = await files.read(path, mostBytes);
      const language = languageIn(nameOf(path));
      return {
        path,
        kind: kindOf(folderOf(path), nameOf(path).toLowerCase()) ?? "unrecognised",
        ...(language && { language }),
        ...(typeof text === "string" && { text }),
      };
    }),
  );
  if (!places.some(({ kind }) => kind === "translation")) return places;
  const reader = new Reader();
  return places.map((one) =>
    one.text && one.text.length < mostCompared ? { ...one, says: wordsOf(one.text, reader) } : one,
  );
}

/** Of a policy what its translations are to say too. */
function wordsOf(text: string, reader: Reader): PolicyWords {
  const { contacts, versions } = understand(text, reader);
  return {
    emails: contacts
      .filter(({ kind, placeholder }) => (kind === "email" || kind === "pgp-email") && !placeholder)
      .map(({ value, span, purpose }) => ({ value, span, reports: purpose === "report" })),
    versions: (versions?.rows ?? []).flatMap(({ version, versionSpan, status }) =>
      status === "supported" || status === "unsupported"
        ? [{ value: version, span: versionSpan, supported: status === "supported" }]
        : [],
    ),
  };
}

function kindOf(folder: string, name: string): PolicyPlaceFacts["kind"] | undefined {
  if (isPolicyPath(name)) return recognised.includes(folder) ? "policy" : "unrecognised";
  if (languageIn(name)) return "translation";
  // `docs` is full of texts on security that are no policies.
  if (folder === "docs" || folder === "doc") return undefined;
  return /^(?:security(?:\.(?:rst|adoc|asciidoc|txt|org|mdx))?|security[-_. ]?(?:policy|polic[ií]a|disclosure)(?:\.(?:md|markdown|rst|adoc|txt))?|(?:vulnerability|responsible)[-_]disclosure(?:[-_]policy)?\.(?:md|markdown))$/.test(
    name,
  ) && name !== "security.txt"
    ? "unrecognised"
    : undefined;
}

/** `SECURITY.de.md`, `SECURITY_zh-CN.md`: the language; `undefined` for other names. */
function languageIn(name: string): string | undefined {
  const match = /^security[._-]([a-z]{2})(?:[-_]([a-z]{2,4}))?\.(?:md|markdown)$/i.exec(name);
  if (!match || /^(?:md|en)$/i.test(match[1] as string)) return undefined;
  return match[2] ? `${match[1]?.toLowerCase()}-${match[2].toUpperCase()}` : match[1]?.toLowerCase();
}

/** Folders whose content is published as it is. */
const published = ["public", "static", "docs", "doc", "web", "www", "site", "website"];

/** Every `security.txt` in the places that RFC 9116, clause 3, names: of the root and of folders of published files. */
export async function readSecurityTxt(files: FileSystem, folders: Folders): Promise<readonly TextFacts[] | undefined> {
  const places = [
    ...(folders.has(".well-known") ? [".well-known/security.txt"] : []),
    ...folders.find([""], (name) => name === "security.txt"),
    ...published
      .filter((folder) => folders.has(folder))
      .flatMap((folder) => [`${folder}/.well-known/security.txt`, `${folder}/security.txt`]),
  ];
  const read = await Promise.all(places.map(async (path) => ({ path, text: await files.read(path, 256 * 1024) })));
  if (read.some(({ text }) => text === undefined)) return undefined;
  return read.flatMap(({ path, text }) => (typeof text === "string" ? [{ path, text }] : []));
}

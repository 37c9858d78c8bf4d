/** Which texts of the client are there to translate: what it says itself, and what it says in the server's words. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../server/src/core/catalogue/index.ts";

const root = join(import.meta.dirname, "../..");

/** The one file that translates texts which it does not spell: those of the server. */
const translator = "server-words.ts";

/** Where the server's words are that people read while a policy is written. */
const spoken = ["questions", "checks", "interview", "new-policy"];

/** The bundle from which all others are translated: each text by itself. */
export function textBundle(): string {
  const texts = new Set([
    ...ownTexts(),
    ...askedTexts(),
    ...catalogue.flatMap(({ title, purpose }) => [title, purpose]),
  ]);
  return `${JSON.stringify(Object.fromEntries([...texts].sort().map((text) => [text, text])), null, 2)}\n`;
}

/** What the client says itself: whatever is given to `l10n.t`, which must be spelt there. */
function ownTexts(): readonly string[] {
  const folder = join(root, "client/src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files
    .filter((file) => file !== translator)
    .flatMap((file) =>
      [...codeOf(join(folder, file)).matchAll(/\bl10n\??\.t\(\s*("(?:[^"\\]|\\.)*")?/g)].map(([call, text]) => {
        if (text === undefined)
          throw new Error(`${file}: ${call} does not spell its text, so nobody can translate it.`);
        return JSON.parse(text) as string;
      }),
    );
}

/** What the questions, their answers and what is wrong with them say: all that begins like a sentence, and examples in words. */
function askedTexts(): readonly string[] {
  return spoken.flatMap((name) => {
    const code = codeOf(join(root, "server/src/core/new-policy", `${name}.ts`));
    return [...code.matchAll(/(example: )?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g)].flatMap(
      ([, example, plain, filled]) => {
        let count = 0;
        const text = plain ?? filled?.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, () => `{${count++}}`) ?? "";
        const isRead = example ? /^[a-z].* /.test(text) : /^[“A-Z](?!\w*\.md)/.test(text);
        // Of the values in a text only a quoted one is known to the translator; the client comes by no other text.
        return isRead && !/(?<!“)\{\d/.test(text) ? text : [];
      },
    );
  });
}

/** A source file without its comments. */
function codeOf(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

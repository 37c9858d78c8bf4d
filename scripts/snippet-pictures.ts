/** What a snippet leaves, as a reader sees it: pictures for `docs/snippets.md`, taken of the rendered Markdown. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import MarkdownIt from "markdown-it";
import type { Browser } from "playwright-core";
import { markdownOf, pictureFolder, sourceOf } from "./generators/snippet-page.ts";
import { offeredSnippets } from "./generators/snippets.ts";
import { readPng, sourceOfPng, writePng } from "./small-png.ts";

const folder = path.join(path.resolve(import.meta.dirname, ".."), pictureFolder);

/** Like the pages of a hosting site, where policies are read. */
const style = `
  body { margin: 0; background: #fff; }
  main { box-sizing: border-box; width: 720px; max-height: 480px; overflow: hidden; padding: 16px 24px;
    border: 1px solid #d1d9e0; font: 14px/1.5 "Open Sans", "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; }
  h1, h2 { margin: 20px 0 12px; padding-bottom: 5px; border-bottom: 1px solid #d1d9e0; font-weight: 600; line-height: 1.25; }
  h1 { font-size: 26px; } h2 { font-size: 20px; } h3 { font-size: 17px; }
  main > :first-child { margin-top: 0; } main > :last-child { margin-bottom: 0; }
  p, ul, ol, table { margin: 0 0 12px; } ul, ol { padding-left: 28px; } li + li { margin-top: 3px; }
  a { color: #0969da; } code { padding: 1px 5px; background: #eff1f3; font: 12px monospace; }
  table { border-collapse: collapse; } th, td { padding: 5px 12px; border: 1px solid #d1d9e0; text-align: left; }
  th { font-weight: 600; } .mark { font-weight: bold; color: #1a7f37; } .no { color: #d1242f; }`;

/** The hosting site's names of pictograms, drawn with signs that every font has. */
const signs: Readonly<Record<string, string>> = {
  ":white_check_mark:": '<span class="mark">✓</span>',
  ":x:": '<span class="mark no">✗</span>',
};

/**
 * Makes the pictures that are missing or show an older text, and takes away those of snippets that are gone.
 * @param all makes the others anew too
 */
export async function makeSnippetPictures(browser: Browser, all: boolean): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(offeredSnippets.map(({ prefix }) => `${prefix}.png`));
  for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(path.join(folder, name));
  const markdown = new MarkdownIt({ html: true });
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, deviceScaleFactor: 1.25 });
  for (const snippet of offeredSnippets) {
    const file = path.join(folder, `${snippet.prefix}.png`);
    const source = sourceOf(snippet);
    if (!all && sourceIn(file) === source) continue;
    const body = markdown.render(markdownOf(snippet)).replace(/:\w+:/g, (name) => signs[name] ?? name);
    await page.setContent(`<!DOCTYPE html><meta charset="utf-8"><style>${style}</style><main>${body}</main>`);
    const taken = await page.locator("main").screenshot({ type: "png" });
    writeFileSync(file, writePng(readPng(taken), source));
    console.log(path.join(pictureFolder, path.basename(file)));
  }
  await page.close();
}

function sourceIn(file: string): string | undefined {
  try {
    return sourceOfPng(readFileSync(file));
  } catch {
    return undefined;
  }
}

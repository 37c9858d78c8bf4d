/** Replaces the parts of a hand-written file that are generated: those between `<!-- name -->` and `<!-- /name -->`. */

/**
 * @param page the file as it is
 * @param name of the markers; a lone opening marker gets its closing one
 * @param content what stands between them
 * @throws Error where the file has no such marker
 */
export function fill(page: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = page.indexOf(`${open}\n`);
  if (start < 0) throw new Error(`there is no marker ${open}`);
  const after = start + open.length;
  const end = page.indexOf(close, after);
  const rest = end < 0 ? page.slice(after) : page.slice(end + close.length);
  return `${page.slice(0, start)}${open}\n${content.trim()}\n${close}${rest}`;
}

/** Text and elements as HTML, in which nothing that a policy says is markup. */

/** What puts a text into the language of the user: `vscode.l10n`, or a stand-in in tests. */
export interface L10n {
  t(message: string, ...values: (string | number)[]): string;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands in an element or in the value of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? "");
}

/** A table with a caption; the first cell of a row is its header. @param rows cells as HTML */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headCells = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const body = rows.map(
    ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
  );
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${headCells}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

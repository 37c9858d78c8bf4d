/** Where is the file that a URI names? */

import { URI } from "vscode-uri";

/** The URI taken apart; `undefined` where it is none of a file in a folder. */
export function placeOf(uri: string): URI | undefined {
  try {
    const place = URI.parse(uri, true);
    return place.scheme === "untitled" || !place.path.startsWith("/") ? undefined : place;
  } catch {
    return undefined;
  }
}

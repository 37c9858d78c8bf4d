/**
 * Which character does a name like `amp` stand for? Stands in the bundles for the package of this name that the Markdown
 * parser brings: its table is the one that the HTML parser has already, in a third of the space.
 */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";

/**
 * @param name without `&` and `;`
 * @returns the character or characters; `false` where the name is none of HTML's (HTML Standard, section 13.5)
 */
export function decodeNamedCharacterReference(name: string): string | false {
  let text = "";
  const decoder = new EntityDecoder(htmlDecodeTree, (point) => {
    text += String.fromCodePoint(point);
  });
  decoder.startEntity(DecodingMode.Strict);
  const isWhole = !name.startsWith("#") && decoder.write(`${name};`, 0) === name.length + 2;
  return isWhole && text;
}

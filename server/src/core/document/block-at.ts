/** Which block stands at an offset of the text? */

import type { Block } from "./blocks.ts";

/**
 * Index of the block that holds the offset, -1 between blocks. A search by halves: blocks stand in order.
 * @param blocks all blocks of the text, in order
 */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(blocks[middle] as Block) <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && startOf(block) <= offset && offset < block.base + block.shape.end ? low : -1;
}

/** The block that holds the offset. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks[blockIndexAt(blocks, offset)];
}

function startOf(block: Block): number {
  return block.base + block.shape.start;
}

/** How a picture of few colours is written small: PNG with a palette of sixteen, and a word on what it was made from. */
import { crc32, deflateSync, inflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of one pixel after the other, row by row. */
  readonly rgb: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const depth = 4;
/** Colours that differ by no more, of 255 in each channel, count as one. */
const close = 30;
const keyword = "Source";

/**
 * Writes the picture. Text on paper needs few colours: the most frequent ones that differ to the eye are kept, and the
 * others become the nearest of them.
 * @param source goes with the picture, to be read by `sourceOfPng`; ASCII
 */
export function writePng({ width, height, rgb }: Pixels, source: string): Buffer {
  const palette = choosePalette(rgb);
  const known = new Map<number, number>();
  const indexOf = (color: number): number => {
    const index = known.get(color) ?? nearestIn(palette, color);
    known.set(color, index);
    return index;
  };
  const bytesInRow = Math.ceil((width * depth) / 8);
  const rows = Buffer.alloc(height * (bytesInRow + 1)); // each row begins with its filter: none
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = indexOf(colorAt(rgb, y * width + x));
      const at = y * (bytesInRow + 1) + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (index << (x % 2 === 0 ? depth : 0));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3], 8); // 3: colours are numbers in a palette
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("tEXt", Buffer.from(`${keyword}\0${source}`, "latin1")),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** What the picture was made from, as `writePng` was told; `undefined` where it says nothing. */
export function sourceOfPng(png: Buffer): string | undefined {
  return chunksOf(png)
    .filter(({ type }) => type === "tEXt")
    .map(({ data }) => data.toString("latin1").split("\0"))
    .find(([name]) => name === keyword)?.[1];
}

/** The pixels of a PNG as browsers write their screenshots: 8 bits a channel, not interlaced. */
export function readPng(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (header === undefined || header[8] !== 8 || (header[9] !== 2 && header[9] !== 6) || header[12] !== 0) {
    throw new Error("this is no PNG of 8 bits a channel");
  }
  const [width, height, step] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map((one) => one.data)));
  const bytesInRow = width * step;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(bytesInRow);
  for (let y = 0; y < height; y++) {
    const begin = y * (bytesInRow + 1);
    const row = unfiltered(data[begin] ?? 0, data.subarray(begin + 1, begin + 1 + bytesInRow), above, step);
    for (let x = 0; x < width; x++) rgb.set(row.subarray(x * step, x * step + 3), (y * width + x) * 3);
    above = row;
  }
  return { width, height, rgb };
}

/** PNG, section 9: what each byte was before it was told from its neighbours. */
function unfiltered(filter: number, row: Uint8Array, above: Uint8Array, step: number): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(row.length);
  for (let at = 0; at < row.length; at++) {
    const left = at < step ? 0 : (result[at - step] ?? 0);
    const up = above[at] ?? 0;
    const upLeft = at < step ? 0 : (above[at - step] ?? 0);
    const told = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
    result[at] = (row[at] ?? 0) + told;
  }
  return result;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([frame, named, check]);
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = signature.length; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The most frequent colours, none of them close to another. */
function choosePalette(rgb: Uint8Array): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length / 3; at++) {
    const color = colorAt(rgb, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  const palette: number[] = [];
  for (const color of byCount) {
    if (palette.length >= 2 ** depth) break;
    if (palette.every((other) => distance(color, other) > close)) palette.push(color);
  }
  return palette;
}

function nearestIn(palette: readonly number[], color: number): number {
  let best = 0;
  for (let at = 1; at < palette.length; at++) {
    if (distance(palette[at] ?? 0, color) < distance(palette[best] ?? 0, color)) best = at;
  }
  return best;
}

function distance(a: number, b: number): number {
  return Math.max(...channels(a).map((channel, at) => Math.abs(channel - (channels(b)[at] ?? 0))));
}

function channels(color: number): readonly [number, number, number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function colorAt(rgb: Uint8Array, pixel: number): number {
  return ((rgb[pixel * 3] ?? 0) << 16) | ((rgb[pixel * 3 + 1] ?? 0) << 8) | (rgb[pixel * 3 + 2] ?? 0);
}

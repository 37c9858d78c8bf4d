/** Draws the extension's icon, a shield with the lines of a text, to `media/icon.png`: `node scripts/draw-icon.ts`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const size = 128;
/** Samples a pixel in each direction, which smooths the edges. */
const samples = 4;

const clear: Colour = [0, 0, 0, 0];
const ground: Colour = [23, 43, 77, 255];
const shield: Colour = [240, 246, 252, 255];
const ink: Colour = [23, 43, 77, 255];
const good: Colour = [46, 160, 67, 255];

/** The colour at a place, both from 0 to 128. */
function colourAt(x: number, y: number): Colour {
  if (
    isOnStroke(
      x,
      y,
      [
        [43, 85],
        [57, 98],
        [86, 68],
      ],
      5.5,
    )
  )
    return good;
  if (isInShield(x, y)) return isOnText(x, y) ? ink : shield;
  return isInRoundedSquare(x, y, 24) ? ground : clear;
}

function isInRoundedSquare(x: number, y: number, radius: number): boolean {
  const dx = Math.max(radius - x, x - (size - radius), 0);
  const dy = Math.max(radius - y, y - (size - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** Straight sides down to the middle, then two arcs that meet in a point. */
function isInShield(x: number, y: number): boolean {
  const fromMiddle = Math.abs(x - 64);
  const top = 18 + (fromMiddle / 38) * 10;
  if (fromMiddle > 38 || y < top) return false;
  if (y <= 62) return true;
  const way = (y - 62) / 50;
  return way <= 1 && fromMiddle <= 38 * Math.sqrt(1 - way) * (1 - 0.12 * way);
}

function isOnText(x: number, y: number): boolean {
  const isOnLine = (middle: number, left: number, right: number) =>
    isOnStroke(
      x,
      y,
      [
        [left, middle],
        [right, middle],
      ],
      3.2,
    );
  return isOnLine(42, 44, 84) || isOnLine(55, 44, 74);
}

function isOnStroke(x: number, y: number, points: readonly (readonly [number, number])[], halfWidth: number): boolean {
  return points.slice(1).some(([bx, by], index) => {
    const [ax, ay] = points[index]!;
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= halfWidth;
  });
}

/** One pixel: the mean of its samples, colours weighted by how much they cover. */
function pixel(column: number, row: number): Colour {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const x = column + ((i % samples) + 0.5) / samples;
    const y = row + (Math.floor(i / samples) + 0.5) / samples;
    const [red, green, blue, alpha] = colourAt(x, y);
    for (const [channel, value] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) sum[channel]! += value;
  }
  const [red, green, blue, alpha] = sum as [number, number, number, number];
  const part = (value: number) => (alpha === 0 ? 0 : Math.round(value / alpha));
  return [part(red), part(green), part(blue), Math.round(alpha / samples ** 2)];
}

/** A chunk of a PNG file (ISO/IEC 15948, 5.3): length, type, data, checksum. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

/** CRC-32 as PNG wants it (ISO/IEC 15948, annex D). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function png(): Buffer {
  const rows: Buffer[] = [];
  for (let row = 0; row < size; row++) {
    const pixels = Array.from({ length: size }, (_, column) => pixel(column, row));
    rows.push(Buffer.from([0, ...pixels.flat()]));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red green blue alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

writeFileSync(path.join(import.meta.dirname, "..", "media", "icon.png"), png());

import { crc32, deflateSync } from "node:zlib";

/** What a PNG says of its sides, px; and its colour, where another file with other bytes is wanted. */
export interface PngOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colour?: readonly [red: number, green: number, blue: number];
}

/** A PNG of one colour with a darker stripe across, so that it can be seen which way is up. */
export function makePng({
  width = 320,
  height = 200,
  colour = [40, 120, 160],
}: PngOptions = {}): Buffer {
  const row = (shade: number): Buffer =>
    Buffer.concat([
      Buffer.from([0]),
      Buffer.alloc(width * 3, Buffer.from(colour.map((part) => Math.round(part * shade)))),
    ]);
  const [plain, stripe] = [row(1), row(0.6)];
  const rows = Array.from({ length: height }, (_, y) => (y < height / 4 ? stripe : plain));
  return png(width, height, Buffer.concat(rows));
}

/** A PNG of a few bytes that says it has this many pixels. */
export const makeBomb = (side: number): Buffer => png(side, side, Buffer.alloc(64));

function png(width: number, height: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

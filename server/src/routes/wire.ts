import type { Packet } from "../rooms/connection";

/** Final frame, binary, not masked, as a server's are (RFC 6455). */
const binary = 0x82;
/** From so many bytes on they are not copied to stand beside others. */
const large = 16 * 1024;

const framed = new WeakMap<Packet, readonly Uint8Array[]>();

/** The bytes of a packet on a WebSocket, to be written in this order: made once for all who get the same packet. */
export function wireOf(packet: Packet): readonly Uint8Array[] {
  const known = framed.get(packet);
  if (known) return known;
  const pieces: Uint8Array[] = [];
  let small: Uint8Array[] = [];
  const join = (): void => {
    if (small.length > 0) pieces.push(Buffer.concat(small));
    small = [];
  };
  for (const frame of packet) {
    const parts = frame instanceof Uint8Array ? [frame] : frame;
    small.push(headOf(parts.reduce((sum, { length }) => sum + length, 0)));
    for (const part of parts) {
      if (part.length < large) small.push(part);
      else {
        join();
        pieces.push(part);
      }
    }
  }
  join();
  framed.set(packet, pieces);
  return pieces;
}

function headOf(length: number): Uint8Array {
  if (length < 126) return Uint8Array.of(binary, length);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = binary;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

import type { Packet } from "./connection";
import { syncFrame } from "./frames";
import type { PresenceNews } from "./presence-board";
import type { Batch } from "./pump";

/** What one beat tells. Those whom the same concerns get the same packet. */
export interface News {
  /** What somebody hears of it; empty = nothing. `isQuiet`: they have heard nothing for long, and should be given a sign. */
  packetFor(somebody: object, isQuiet: boolean): Packet;
  /** The same without presence, for one who reads slowly: it is stale before it arrives. */
  slowPacketFor(somebody: object): Packet;
}

export function makeNews(batch: Batch | null, presence: PresenceNews | null): News {
  const nothing: Packet = [];
  const update = batch === null ? nothing : [syncFrame("update", batch.update)];
  const packets = new Map<Packet, Map<Uint8Array, Packet>>([
    [nothing, new Map()],
    [update, new Map()],
  ]);

  const slowPacketFor = (somebody: object): Packet =>
    batch?.isAllOf(somebody) === false ? update : nothing;

  return {
    slowPacketFor,
    packetFor(somebody, isQuiet) {
      const first = slowPacketFor(somebody);
      const frame = presence?.frameFor(somebody, isQuiet && first === nothing) ?? null;
      if (frame === null) return first;
      const known = packets.get(first)?.get(frame);
      if (known) return known;
      const packet = [frame, ...first];
      packets.get(first)?.set(frame, packet);
      return packet;
    },
  };
}

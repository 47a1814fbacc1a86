import { messages, syncMessages } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** How clients and a server talk: as y-websocket does, as hocuspocus does, or like the first, with many messages in one frame. */
export type Dialect = "yjs" | "hocuspocus" | "bundled";

/** One message of a server, as far as a client cares. */
export interface Heard {
  readonly type: "step1" | "step2" | "update" | "awareness";
  readonly bytes: Uint8Array;
}

const syncTypes = ["step1", "step2", "update"] as const;
/** Hocuspocus's own: a client must say a token before anything else. */
const hocuspocusAuth = 2;

const begin = (dialect: Dialect, room: string): encoding.Encoder => {
  const encoder = encoding.createEncoder();
  if (dialect === "hocuspocus") encoding.writeVarString(encoder, room);
  return encoder;
};

/** What a client says before all else; null = nothing. */
export function encodeToken(dialect: Dialect, room: string): Uint8Array | null {
  if (dialect !== "hocuspocus") return null;
  const encoder = begin(dialect, room);
  encoding.writeVarUint(encoder, hocuspocusAuth);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, "token");
  return encoding.toUint8Array(encoder);
}

export function encodeSync(
  dialect: Dialect,
  room: string,
  kind: keyof typeof syncMessages,
  bytes: Uint8Array,
): Uint8Array {
  const encoder = begin(dialect, room);
  encoding.writeVarUint(encoder, messages.sync);
  encoding.writeVarUint(encoder, syncMessages[kind]);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}

export function encodeAwareness(dialect: Dialect, room: string, entries: Uint8Array): Uint8Array {
  const encoder = begin(dialect, room);
  encoding.writeVarUint(encoder, messages.awareness);
  encoding.writeVarUint8Array(encoder, entries);
  return encoding.toUint8Array(encoder);
}

/** All that stands in one frame of a server; what is none of sync and presence is left out. */
export function readFrame(dialect: Dialect, frame: Uint8Array): Heard[] {
  if (dialect !== "bundled") return readMessage(dialect, frame);
  const decoder = decoding.createDecoder(frame);
  const heard: Heard[] = [];
  while (decoding.hasContent(decoder))
    heard.push(...readMessage(dialect, decoding.readVarUint8Array(decoder)));
  return heard;
}

function readMessage(dialect: Dialect, message: Uint8Array): Heard[] {
  const decoder = decoding.createDecoder(message);
  if (dialect === "hocuspocus") decoding.readVarString(decoder);
  const kind = decoding.readVarUint(decoder);
  if (kind === messages.awareness)
    return [{ type: "awareness", bytes: decoding.readVarUint8Array(decoder) }];
  // Hocuspocus answers a SyncStep1 by the same under a number of its own.
  if (kind !== messages.sync && !(dialect === "hocuspocus" && kind === 4)) return [];
  const type = syncTypes[decoding.readVarUint(decoder)];
  return type === undefined ? [] : [{ type, bytes: decoding.readVarUint8Array(decoder) }];
}

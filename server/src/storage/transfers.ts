/** Below this a copy is cheaper: passing an ArrayBuffer over costs some 6 µs, copying 60 bytes half of one. */
const worthwhile = 64 * 1024;

/** The buffers among these values that should change hands with a message instead of being copied. Their sender loses them. */
export function transfersIn(values: readonly unknown[]): ArrayBuffer[] {
  return values
    .filter((value) => value instanceof Uint8Array)
    .flatMap(({ buffer }) =>
      buffer instanceof ArrayBuffer && buffer.byteLength >= worthwhile ? [buffer] : [],
    );
}

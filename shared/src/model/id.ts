/** The name of one record: URL-safe characters, unique within a board without asking anybody. */
export type Id = string;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * A new random id of `length` characters, 6 random bits each.
 * The default of 12 (72 bits) suits records of one board; a board itself takes 22 (132 bits), since its id is also hard to guess.
 */
export function makeId(length = 12): Id {
  // getRandomValues, unlike randomUUID, also exists on plain http in a local network.
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  let id = "";
  for (const byte of bytes) id += alphabet.charAt(byte & 63);
  return id;
}

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a foreign string may serve as an id or key: 1–64 characters, and never a name that reaches an object's prototype. */
export function isId(value: unknown): value is Id {
  return (
    typeof value === "string" && value.length > 0 && value.length <= 64 && !forbidden.has(value)
  );
}

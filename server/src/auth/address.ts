/** Where a request comes from, as its connection and its header `X-Forwarded-For` say. */
export interface Way {
  readonly socketAddress: string;
  readonly forwardedFor: string | undefined;
}

/**
 * Who counts as one for limits: an IPv4 address, or the network (/64) of an IPv6 address, of which one household has 2^64.
 * Behind `proxies` trusted proxies it is the address that the outermost of them saw; what a client wrote there itself stands further left.
 */
export function addressOf({ socketAddress, forwardedFor }: Way, proxies: number): string {
  const seen = forwardedFor?.split(",").map((address) => address.trim()) ?? [];
  const told = proxies > 0 ? seen[Math.max(0, seen.length - proxies)] : undefined;
  return networkOf(told || socketAddress);
}

function networkOf(address: string): string {
  const v4 = /(?:^|:)(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const [head = "", tail] = address
    .replace(/^\[(.*)\].*$/, "$1")
    .replace(/%.*$/, "")
    .split("::");
  const groups = head.split(":");
  if (tail !== undefined) {
    const last = tail === "" ? [] : tail.split(":");
    while (groups.length + last.length < 8) groups.push("0");
    groups.push(...last);
  }
  return groups.slice(0, 4).join(":").toLowerCase();
}

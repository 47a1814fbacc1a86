/** The headers that tell where a request comes from; undefined = absent. */
export interface Provenance {
  readonly origin: string | undefined;
  readonly host: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request comes from one of our own pages, or from a program that is no browser.
 * Every browser sends `Origin` with a state-changing request and with a WebSocket; ours is the
 * public one, or that of the host which the request itself went to.
 */
export function isOwnOrigin({ origin, host, fetchSite }: Provenance, publicUrl: URL | null) {
  if (origin === undefined) return fetchSite !== "cross-site";
  if (origin === publicUrl?.origin) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}

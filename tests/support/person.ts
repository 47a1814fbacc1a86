import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { openBrowser } from "./browser";

const screenshots = fileURLToPath(new URL("../screenshots/", import.meta.url));

/** What Chromium says on the console when it can't reach the server. */
export const networkLoss =
  /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_\w+|NETWORK_CHANGED|EMPTY_RESPONSE)|WebSocket connection to .* failed/;

export interface PersonOptions {
  /** What the test calls them, in messages and names of pictures. They tell the app themselves. */
  name?: string;
  /** The language of their browser, as a BCP 47 tag. English by default. */
  language?: string;
  theme?: "light" | "dark";
  /** In CSS pixels; 1280 × 800 by default. */
  viewport?: { width: number; height: number };
  /** Whether theirs is a phone: fingers instead of a mouse. */
  touch?: boolean;
  /**
   * Whether they let things fade, slide and travel. Most prefer less of it, as people can: it proves nothing where it
   * isn't what is looked at, and an eighth of all the time goes into drawing it.
   */
  motion?: boolean;
}

/** Somebody with a browser of their own: own cookies, own storage, own network. */
export interface Person {
  readonly name: string;
  /** Their first tab. Relative addresses, as in `page.goto("/")`, are the server's. */
  readonly page: Page;
  /** Another tab of the same browser, watched like the first. */
  openTab(): Promise<Page>;
  /** Pulls the cable: what is sent waits, new connections fail. Allows `networkLoss`. */
  goOffline(): Promise<void>;
  goOnline(): Promise<void>;
  /** Lets messages pass that would fail the test; say it before they come. */
  allow(message: RegExp): void;
  /** Keeps a picture of the first tab as `tests/screenshots/<name>.png`. */
  screenshot(name: string): Promise<void>;
}

/**
 * Gives a person a browser on the server, until the running test finishes. That test fails if any
 * page logged an error or a warning, or threw, unless `allow` covers it. When it fails, a picture
 * of what the person saw is kept.
 */
export async function person(
  server: { readonly url: string },
  {
    name = "someone",
    language = "en",
    theme = "light",
    viewport,
    touch = false,
    motion = false,
  }: PersonOptions = {},
): Promise<Person> {
  const browser = await openBrowser();
  const context = await browser.newContext({
    baseURL: server.url,
    locale: language,
    colorScheme: theme,
    reducedMotion: motion ? "no-preference" : "reduce",
    viewport: viewport ?? { width: 1280, height: 800 },
    hasTouch: touch,
    isMobile: touch,
  });
  const complaints: string[] = [];
  const allowed: RegExp[] = [];

  function hear(message: string): void {
    if (!allowed.some((pattern) => pattern.test(message))) complaints.push(message);
  }
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      hear(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (event) =>
    hear(`thrown: ${event.error().stack ?? event.error().message}`),
  );

  const page = await context.newPage();
  const screenshot = async (title: string): Promise<void> => {
    await page.screenshot({ path: `${screenshots}${title}.png` });
  };

  onTestFinished(async ({ task }) => {
    const failed = task.result?.state === "fail" || complaints.length > 0;
    if (failed && !task.fails)
      await screenshot(fileName(`failed ${task.name} ${name}`)).catch(() => undefined);
    await context.close();
    expect(complaints, `what the browser of ${name} complained about`).toEqual([]);
  });

  return {
    name,
    page,
    screenshot,
    openTab: () => context.newPage(),
    goOffline: async () => {
      allowed.push(networkLoss);
      await context.setOffline(true);
    },
    goOnline: () => context.setOffline(false),
    allow: (message) => void allowed.push(message),
  };
}

function fileName(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

import type { BrowserContext, Page } from '@playwright/test';

const scriptless = new WeakSet<BrowserContext>();

/** Remembers that a browser runs no scripts. */
export function markScriptless(context: BrowserContext): void {
  scriptless.add(context);
}

export function runsScripts(page: Page): boolean {
  return !scriptless.has(page.context());
}

/** The same page, as the server sent it, in a browser that runs scripts: axe is one, and waits for ever where none runs. */
export async function withScripts(page: Page): Promise<Page> {
  const browser = page.context().browser();
  const viewport = page.viewportSize();
  if (!browser || !viewport) throw new Error('The page has no browser of its own.');
  const copy = await (await browser.newContext({ viewport, baseURL: new URL(page.url()).origin })).newPage();
  // Any page of the same place, so that the styles come from there and under the same policy.
  await copy.goto('/health/live');
  await copy.setContent(await page.content());
  return copy;
}

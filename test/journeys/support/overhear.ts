import type { BrowserContext, Page, Request } from '@playwright/test';

/** Listens to all that a browser sends and is sent from now on; what it heard comes when it is asked for. */
export function overhear(context: BrowserContext): () => Promise<readonly string[]> {
  const heard: Promise<string>[] = [];
  context.on('request', (request) => heard.push(sentWith(request)));
  context.on('response', (response) => {
    // A redirection has no body, and that of a page which was left since cannot be read any more.
    const body = response.body().catch(() => Buffer.alloc(0));
    heard.push(body.then((bytes) => `${JSON.stringify(response.headers())}\n${bytes.toString()}`));
  });
  return () => Promise.all(heard);
}

/** All that the browser keeps for this site, whatever for. */
export async function stored(page: Page): Promise<string> {
  const state = await page.context().storageState({ indexedDB: true });
  const rest = await page.evaluate(async () => {
    const caches_: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        caches_.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return { session: { ...sessionStorage }, history: history.state as unknown, name: window.name, caches: caches_ };
  });
  return JSON.stringify({ state, rest });
}

async function sentWith(request: Request): Promise<string> {
  const headers = await request.allHeaders().catch(() => request.headers());
  return `${request.method()} ${request.url()}\n${JSON.stringify(headers)}\n${request.postData() ?? ''}`;
}

import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { type Placement, type Platform, startPlatform } from './platform.js';
import { markScriptless } from './scriptless.js';
import { type Language, words, type Words } from './words.js';

export type JourneyOptions = {
  readonly language: Language;
  /** Whether the supervisor's browser runs scripts on the page that confirms sessions. */
  readonly linkScripts: boolean;
  /** Whether axe looks at every state that is examined, besides how wide it is. */
  readonly axe: boolean;
};

export type Browsers = {
  /** A browser of its own, as another person has it. */
  open(options?: { readonly scripts?: boolean; readonly language?: Language }): Promise<BrowserContext>;
};

export type PlatformOptions = { readonly placement: Placement };

type Fixtures = JourneyOptions & {
  readonly say: Words;
  readonly browsers: Browsers;
  /** Where the demonstration's mails are read; it is nobody's browser. */
  readonly mailroom: Page;
  /** Fails the journey when a page of the test's own browser had an error that nobody asked for. */
  readonly noFaults: void;
};

/** The test with the platform of its project: one for the worker, so that every project meets a new body. */
export const test = base.extend<Fixtures, PlatformOptions & { readonly platform: Platform }>({
  placement: ['one-process', { option: true, scope: 'worker' }],
  platform: [
    async ({ placement }, use, workerInfo) => {
      const platform = await startPlatform(placement);
      await use(platform);
      const stoppedIn = await platform.stop();
      const [start, stop] = [platform.startedIn, stoppedIn].map((ms) => (ms / 1000).toFixed(1));
      console.log(`  ${workerInfo.project.name}: the platform was ready in ${start} s and stopped in ${stop} s`);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  language: ['fr', { option: true }],
  linkScripts: [true, { option: true }],
  axe: [true, { option: true }],
  baseURL: async ({ platform }, use) => use(platform.url),
  say: async ({ language }, use) => use(words[language]),
  browsers: async ({ browser, platform, viewport, timezoneId, locale }, use) => {
    const opened: BrowserContext[] = [];
    await use({
      open: async ({ scripts = true, language } = {}) => {
        const context = await browser.newContext({
          baseURL: platform.url,
          javaScriptEnabled: scripts,
          ...(viewport && { viewport }),
          ...(timezoneId && { timezoneId }),
          locale: language ? { fr: 'fr-FR', en: 'en-GB' }[language] : (locale ?? 'fr-FR'),
        });
        if (!scripts) markScriptless(context);
        opened.push(context);
        return context;
      },
    });
    for (const context of opened) await context.close();
  },
  mailroom: async ({ browsers }, use) => use(await (await browsers.open({ scripts: false })).newPage()),
  noFaults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await use();
      if (faults.length > 0) throw new Error(`The page had errors: ${faults.join(' · ')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

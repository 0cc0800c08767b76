import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { JourneyOptions } from './journey.js';
import { runsScripts, withScripts } from './scriptless.js';
import { waivers } from './waivers.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = 320;

/** The states that this worker has examined: walked through again, one is not looked at again. */
const examinedBefore = new Set<string>();

/** Examines a page in the state it is in: no finding of axe, unless the project leaves it, and no sideways scroll at 320 pixels. */
export async function examine(page: Page, state: string): Promise<void> {
  const name = `${test.info().project.name}: ${state}`;
  if (examinedBefore.has(name)) return;
  examinedBefore.add(name);
  await test.step(`examine: ${state}`, async () => {
    const examined = runsScripts(page) ? page : await withScripts(page);
    if ((test.info().project.use as Partial<JourneyOptions>).axe !== false) await expectNoAxeFindings(examined, state);
    await expectNoSideScroll(examined, state);
    if (examined !== page) await examined.context().close();
  });
}

/** Fails with every finding that is not waived for this state. */
export async function expectNoAxeFindings(page: Page, state: string): Promise<void> {
  // React Aria's own announcer keeps what it said for seconds, by the id of an element that may be gone by then.
  const builder = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().exclude('[data-live-announcer]');
  const { violations } = await builder.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .map(({ target, failureSummary }) => ({ rule: id, target: target.join(' '), help, why: failureSummary ?? '' }))
      .filter((finding) => !isWaived(finding, state)),
  );
  expect(findings, `axe in the state “${state}”`).toEqual([]);
}

/** Fails when the page is wider than a window of 320 pixels; the window then has its size again. */
export async function expectNoSideScroll(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  if (!before) throw new Error('The page has no size of its own.');
  await page.setViewportSize({ width: NARROW, height: before.height });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(NARROW);
  const wide = await page.evaluate((narrow) => {
    const tooWide = document.documentElement.scrollWidth - narrow;
    const outside = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > narrow + 1,
    );
    return {
      tooWide,
      outside: tooWide > 0 ? outside.slice(0, 5).map((element) => element.outerHTML.slice(0, 160)) : [],
    };
  }, NARROW);
  await page.setViewportSize(before);
  expect(wide, `sideways scroll in the state “${state}”`).toEqual({ tooWide: 0, outside: [] });
}

function isWaived({ rule, target }: { readonly rule: string; readonly target: string }, state: string): boolean {
  return waivers.some((waiver) => waiver.state === state && waiver.rule === rule && waiver.target === target);
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../support/words.js';

/** One requirement on the screen “Where I stand”, by its title. */
export function requirement(page: Page, say: Words, title: string): Locator {
  const list = page.getByRole('region', { name: say.yourRequirements }).getByRole('list').first();
  return list.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) });
}

/** Opens how a requirement is worked out. */
export async function openReasons(page: Page, say: Words, title: string): Promise<Locator> {
  const line = requirement(page, say, title);
  await line.getByRole('button', { name: say.workedOut }).click();
  await expect(line.getByRole('button', { name: say.workedOut })).toHaveAttribute('aria-expanded', 'true');
  return line;
}

/** A table of evidence under a requirement, by its title. */
export function evidence(line: Locator, title: string): Locator {
  return line.getByRole('region', { name: title });
}

/** Of what the coach has not brought yet, nothing is met, and each line says so in a figure or a word. */
export async function expectStillMissing(page: Page, say: Words): Promise<void> {
  for (const title of [say.cpdLine, say.feedbackLine, say.coverLine]) {
    const line = requirement(page, say, title);
    await expect(line).toHaveCount(1);
    await expect(line.getByText(say.met, { exact: true })).toHaveCount(0);
    await expect(line.getByRole('link')).toHaveCount(1);
  }
}

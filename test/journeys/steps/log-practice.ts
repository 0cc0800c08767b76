import { expect, type Page } from '@playwright/test';
import { dayFromToday } from '../support/days.js';
import { examine } from '../support/examine.js';
import { tick, typeDay } from '../support/fields.js';
import { goTo } from '../support/people.js';
import type { Words } from '../support/words.js';

export const PSEUDONYM = 'Renard 41';

/** A coach begins an engagement under a pseudonym and logs hours held under it. */
export async function logPractice(page: Page, say: Words): Promise<void> {
  await goTo(page, say, say.practice, say.myPractice);
  await examine(page, 'practice, empty');
  await page.getByRole('button', { name: say.beginEngagement }).click();
  await page.getByRole('textbox', { name: say.pseudonym }).fill(PSEUDONYM);
  await typeDay(page, say.firstDay, dayFromToday(-30));
  await page.getByRole('button', { name: say.begin, exact: true }).click();
  await expect(page.getByRole('region', { name: say.engagements }).getByText(PSEUDONYM, { exact: true })).toBeVisible();
  await logHours(page, say, '2h');
  const entry = page
    .getByRole('region', { name: say.hoursLogged })
    .getByRole('listitem')
    .filter({ hasText: PSEUDONYM });
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText('2 h');
  await expect(entry).toContainText(say.paid);
  await examine(page, 'practice, with hours');
}

/** Hours of today under the engagement that is chosen. */
export async function logHours(page: Page, say: Words, length: string): Promise<void> {
  const form = page.getByRole('region', { name: say.logHours });
  await form.getByRole('textbox', { name: say.length }).fill(length);
  await tick(form, 'radio', say.paid);
  await form.getByRole('button', { name: say.logTheseHours }).click();
}

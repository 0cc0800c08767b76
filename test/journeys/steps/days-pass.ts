import { expect, type Page } from '@playwright/test';
import { addDays, type Day } from '@standing/kernel';
import { askAs } from '../support/graph.js';

const PASSES = [31, 7, 1];

/** Lets at least so many days go by for the demonstration's body, by its own buttons. */
export async function letDaysPass(page: Page, days: number): Promise<void> {
  await page.goto('/demo');
  const today = page.locator('#clock');
  for (let left = days; left > 0;) {
    const pass = PASSES.find((one) => one <= left) ?? 1;
    const before = await today.textContent();
    const name = pass === 1 ? 'One day later' : `${pass} days later`;
    await page.getByRole('button', { name, exact: true }).click();
    await expect(today).not.toHaveText(before ?? '');
    left -= pass;
  }
}

/** The body's own civil day, so many days on, as whoever is signed in on the page reads it. */
export async function dayOfBody(page: Page, ahead = 0): Promise<Day> {
  const { body } = await askAs<{ readonly body: { readonly today: Day } }>(page, 'Me', {});
  return addDays(body.today, ahead);
}

import type { Page } from '@playwright/test';
import { addDays } from '@standing/kernel';
import { dayFromToday } from '../support/days.js';
import { examine } from '../support/examine.js';
import { tick, typeDay } from '../support/fields.js';
import { expect } from '../support/journey.js';
import { caseWords } from '../support/words.js';
import { letAMonthPass } from './withdraw.js';

/** The member asks for leave from today on, for so many days, and sees what it would change. */
export async function askForLeave(page: Page, days: number): Promise<void> {
  await page.goto('/standing');
  await page.getByRole('button', { name: 'Ask for leave or relief…' }).click();
  const dialog = page.getByRole('dialog');
  await tick(dialog, 'radio', 'Leave of absence');
  await dialog.getByLabel('Ground').selectOption('PARENTAL');
  await typeDay(dialog, 'First day', dayFromToday(0));
  await typeDay(dialog, 'Last day', addDays(dayFromToday(0), days));
  await examine(page, 'leave that is asked for');
  await dialog.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByText('You asked for it. The body answers.')).toBeVisible();
}

/** The office grants it, with what it changes in sight. */
export async function grantLeave(page: Page, name: string): Promise<void> {
  await page.goto('/office/reliefs');
  await page.getByRole('button', { name: `Answer ${name}` }).click();
  await examine(page, 'leave that is granted');
  await page.getByRole('dialog').getByRole('button', { name: 'Grant it' }).click();
  await expect(page.getByText(`It is granted to ${name}.`)).toBeVisible();
}

/** Lets so many months of 31 days go by. */
export async function letMonthsPass(page: Page, months: number): Promise<void> {
  for (let month = 0; month < months; month += 1) await letAMonthPass(page, caseWords.en);
}

/** The member asks for the next term. */
export async function askForRenewal(page: Page): Promise<void> {
  await page.goto('/standing');
  const card = page.getByRole('region', { name: 'Renewal' });
  await card.getByRole('button', { name: 'Renew Level 1…' }).click();
  await examine(page, 'a renewal that is asked for');
  await page.getByRole('dialog').getByRole('button', { name: 'Renew Level 1' }).click();
  await expect(page.getByText('You asked to renew Level 1.')).toBeVisible();
}

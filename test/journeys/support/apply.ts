import type { Page } from '@playwright/test';
import { expect } from './journey.js';
import { examine } from './examine.js';
import { tickChoice } from './fields.js';
import type { Words } from './words.js';

/** From the page on which an application begins to the one that says that it is sent: the shortest way through it. */
export async function applyFor(page: Page, say: Words, level: string): Promise<void> {
  await page.getByRole('button', { name: say.beginApplying, exact: true }).click();
  await expect(page.getByRole('link', { name: say.statements, exact: true })).toBeVisible();
  await examine(page, 'the steps of an application');
  await page.getByRole('link', { name: say.statements, exact: true }).click();
  for (const box of await page.getByRole('checkbox').all()) await tickChoice(box);
  await page.getByRole('button', { name: say.saveStatements }).click();
  await expect(page.getByText(say.statementsSaved)).toBeVisible();
  await page.getByRole('link', { name: say.allSteps, exact: true }).click();
  await page.getByRole('link', { name: say.checkAndSend }).click();
  const send = page.getByRole('button', { name: say.applyFor(level), exact: true });
  await expect(send).toBeEnabled();
  await examine(page, 'an application before it is sent');
  await send.click();
  await expect(page.getByText(say.appliedFor(level))).toBeVisible();
}

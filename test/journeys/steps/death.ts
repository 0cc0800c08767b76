import type { Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { tick } from '../support/fields.js';
import { expect } from '../support/journey.js';

/** On a member's record a registrar records that they have died, on a day that is not known. */
export async function recordDeath(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Record a death…' }).click();
  const dialog = page.getByRole('dialog');
  await tick(dialog, 'checkbox', 'The day of death is not known');
  await dialog.getByLabel('What it rests on').selectOption('FAMILY');
  await tick(dialog, 'checkbox', `It is ${name}, and nobody of the same name`);
  await examine(page, 'a death that is recorded');
  await dialog.getByRole('button', { name: 'Record the death' }).click();
  await expect(page.getByText(`The death of ${name} is recorded.`)).toBeVisible();
  await examine(page, 'the record of a member who has died');
}

/** It was a mistake. */
export async function takeDeathBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Recorded by mistake…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take the record back' }).click();
  await expect(page.getByText('The record is taken back.')).toBeVisible();
}

import type { Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { expect } from '../support/journey.js';

/** A registrar answers on a condition, with the day that is proposed: a year from today. */
export async function decideOnCondition(page: Page, stillToShow: string): Promise<void> {
  await page.getByRole('button', { name: 'Decide conditionally…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is still to be shown').fill(stillToShow);
  await examine(page, 'a conditional decision');
  await dialog.getByRole('button', { name: 'Decide conditionally', exact: true }).click();
  await expect(page.getByText(/^Conditional, honoured until/).first()).toBeVisible();
  await expect(page.getByText(stillToShow)).toBeVisible();
}

/** The applicant reads what is still to be shown, on a page of its own. */
export async function readCondition(page: Page, stillToShow: string): Promise<void> {
  await page.goto('/standing');
  await expect(page.getByText('Your application for Level 1: something is still to be shown.')).toBeVisible();
  await examine(page, 'a standing with a conditional application');
  await page.getByRole('link', { name: 'Read what is still to be shown' }).click();
  await expect(page.getByText(stillToShow)).toBeVisible();
  await examine(page, 'a condition as its applicant reads it');
}

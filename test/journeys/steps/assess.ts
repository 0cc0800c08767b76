import type { Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { tick } from '../support/fields.js';
import { expect } from '../support/journey.js';

/** A registrar gives one of the two seats to somebody of the pool; who cannot have it is said below, with the reason. */
export async function giveSeat(
  page: Page,
  applicant: string,
  seat: 'first' | 'second',
  { assessor, barred }: { readonly assessor: string; readonly barred: string },
): Promise<void> {
  await page.goto('/office/applications');
  await page.getByRole('button', { name: new RegExp(`^Assessors.*${applicant}`) }).click();
  await page.getByRole('button', { name: `Choose the ${seat} assessor: ${applicant}` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: assessor })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: barred })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Not available' }).click();
  await expect(dialog.getByText(barred)).toBeVisible();
  await examine(page, 'a seat that is given');
  await tick(dialog, 'radio', assessor);
  await dialog.getByRole('button', { name: 'Give the seat' }).click();
  await expect(page.getByText('The seat is given.', { exact: false })).toBeVisible();
}

/** An assessor declares that nothing stands in the way and opens the file; its address. */
export async function openFile(page: Page): Promise<string> {
  await page.goto('/assessments');
  await page.getByRole('button', { name: /^Answer for file/ }).click();
  await tick(page, 'radio', 'Nothing that I know of');
  await examine(page, 'a conflict that is declared');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.getByRole('link', { name: /^Open file/ }).click();
  await page.waitForURL('**/assessments/*-*');
  await expect(page.getByRole('region', { name: 'Criteria' })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The words of a mark that is no plain yes. */
export type NotYet = { readonly criterion: string; readonly reason: string; readonly wouldSatisfy: string };

/** Marks every criterion by the keyboard, all of them met but one, and hands the sheet in. */
export async function fillSheet(page: Page, notYet: NotYet | null): Promise<void> {
  const list = page.getByRole('region', { name: 'Criteria' });
  const rows = list.getByRole('listitem');
  const count = await rows.count();
  await rows.first().getByRole('button').click();
  for (let place = 0; place < count; place += 1) {
    const row = rows.nth(place);
    const isNotYet = notYet !== null && (await row.textContent())?.includes(notYet.criterion) === true;
    if (isNotYet) await writeNotYet(page, notYet);
    else await page.keyboard.press('1');
    await expect(row.getByText(isNotYet ? 'Not yet' : 'Met', { exact: true })).toBeVisible();
    await row.getByRole('button').focus();
    await page.keyboard.press('j');
  }
  await examine(page, 'a sheet with every criterion marked');
  await page.getByRole('button', { name: 'Submit my assessment…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit my assessment' }).click();
  await expect(page.getByText(/^Your assessment of file .* is submitted\.$/)).toBeVisible();
}

async function writeNotYet(page: Page, { reason, wouldSatisfy }: NotYet): Promise<void> {
  await page.keyboard.press('2');
  await expect(page.getByLabel('Reason', { exact: true })).toBeFocused();
  await page.keyboard.type(reason);
  await page.getByLabel('What would satisfy it').fill(wouldSatisfy);
  await page.getByRole('button', { name: 'Save this mark' }).click();
}

/** A registrar asks somebody without another part to settle what two assessors differ in. */
export async function appointModerator(page: Page, name: string): Promise<void> {
  await page.getByLabel('Appoint a moderator').fill(name);
  await page.getByRole('button', { name: `Appoint: ${name}` }).click();
  await expect(page.getByText(`${name} is asked to moderate.`)).toBeVisible();
}

/** The moderator settles the one criterion on which they differ: it is met. */
export async function settle(page: Page, reason: string): Promise<void> {
  await page.goto('/assessments/asked');
  await page.getByRole('link', { name: /^Open: Two assessors differ/ }).click();
  await tick(page, 'radio', 'Met');
  await page.getByLabel('Reason', { exact: true }).fill(reason);
  await examine(page, 'two sheets that are moderated');
  await page.getByRole('button', { name: 'Settle these criteria' }).click();
  await expect(page.getByText('The assessments are moderated.')).toBeVisible();
}

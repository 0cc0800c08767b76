import { expect, type Page } from '@playwright/test';
import { dayFromToday, longDay } from '../support/days.js';
import { examine } from '../support/examine.js';
import { tick } from '../support/fields.js';
import { AMELIE, heading } from '../support/people.js';
import type { Language, Words } from '../support/words.js';
import { openReasons } from './requirements.js';

/** Until the code is signed nothing counts, and the screen says so; she chooses her level, reads and signs. */
export async function signTheCode(page: Page, say: Words, language: Language): Promise<void> {
  await seeThatNothingCounts(page, say);
  await page.getByRole('link', { name: say.readAndSign }).first().click();
  await expect(heading(page, say.code)).toBeVisible();
  const edition = await editionOf(page);
  await signWithMistakes(page, say, edition);
  await examine(page, 'the code, with mistakes in the signature');
  await page.getByRole('textbox', { name: say.place }).fill('Lyon');
  await page.getByRole('textbox', { name: say.typeYourName }).fill(AMELIE);
  await tick(page, 'checkbox', say.haveRead(edition));
  await page.getByRole('button', { name: say.signTheCode }).click();
  await expect(page.getByText(say.signed)).toBeVisible();
  await expect(page.getByText(say.signedBy(AMELIE, 'Lyon', longDay(dayFromToday(0), language), edition))).toBeVisible();
  await expect(page.getByRole('button', { name: say.signTheCode })).toHaveCount(0);
  await examine(page, 'the code, signed');
}

async function seeThatNothingCounts(page: Page, say: Words): Promise<void> {
  await expect(page.getByText(say.firstSign)).toBeVisible();
  await expect(page.getByText(say.keptButNotCounting)).toBeVisible();
  await expect(page.getByRole('heading', { name: say.whichLevel })).toBeVisible();
  await examine(page, 'where I stand, of somebody new');
  await page.getByRole('button', { name: say.level1, exact: true }).click();
  const hours = await openReasons(page, say, say.hoursLine);
  await expect(hours.getByText(say.nothingCountsBefore)).toBeVisible();
  await expect(page.getByRole('img', { name: say.requirementsMet(0, 9) })).toBeVisible();
  await examine(page, 'where I stand, the code not signed');
}

/** The edition that the page says one signs; its fingerprint is shown in full. */
async function editionOf(page: Page): Promise<string> {
  const fingerprint = page.getByText(/^[0-9a-f]{64}$/);
  await expect(fingerprint).toBeVisible();
  const label = await page
    .getByRole('checkbox')
    .first()
    .evaluate((box) => box.closest('label')?.textContent ?? '');
  const edition = /(\S+)$/.exec(label.trim())?.[1] ?? '';
  expect(edition).not.toBe('');
  return edition;
}

/** Sent as it is, the form says what is missing and records nothing. */
async function signWithMistakes(page: Page, say: Words, edition: string): Promise<void> {
  await expect(page.getByText(say.fingerprint(edition), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: say.signTheCode }).click();
  await expect(page.getByRole('alert').getByRole('heading', { name: say.problem })).toBeVisible();
  await expect(page.getByRole('alert').getByText(say.sayWhere)).toBeVisible();
}

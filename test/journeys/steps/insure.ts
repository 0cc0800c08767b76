import { expect, type Page } from '@playwright/test';
import { dayFromToday } from '../support/days.js';
import { examine } from '../support/examine.js';
import { tick, typeDay } from '../support/fields.js';
import { goTo } from '../support/people.js';
import type { Words } from '../support/words.js';

export const POLICY = 'RC-88-0417';

/** A coach declares a year of cover; it waits for the office. */
export async function declareCover(page: Page, say: Words): Promise<void> {
  await goTo(page, say, say.insurance, say.myInsurance);
  await page.getByRole('button', { name: say.declareCover }).click();
  const form = page.getByRole('form', { name: say.declareCover });
  await form.getByRole('textbox', { name: say.insurer }).fill('Mutuelle des Métiers');
  await form.getByRole('textbox', { name: say.policyReference }).fill(POLICY);
  await typeDay(form, say.firstDay, dayFromToday(-10));
  await typeDay(form, say.lastDay, dayFromToday(355));
  await form.getByRole('combobox', { name: say.countries }).selectOption(say.france);
  await form.getByRole('button', { name: say.addCountry }).click();
  await tick(form, 'checkbox', say.coachingOfPeople);
  await examine(page, 'insurance, a cover filled in');
  await form.getByRole('button', { name: say.declareThisCover }).click();
  await expect(coverOf(page, say)).toContainText(say.waitsForOffice);
}

/** An officer compares it with the attestation and verifies it. */
export async function verifyCover(officer: Page, say: Words, coach: string): Promise<void> {
  await goTo(officer, say, say.coversToVerify);
  await examine(officer, 'insurance to verify');
  await officer.getByRole('button', { name: say.verifyCover(coach) }).click();
  const dialog = officer.getByRole('dialog');
  await expect(dialog).toContainText(POLICY);
  await tick(dialog, 'radio', say.sameName);
  await examine(officer, 'insurance to verify, compared with the attestation');
  await dialog.getByRole('button', { name: say.itSaysThis }).click();
  await expect(officer.getByText(say.coverVerified(coach))).toBeVisible();
}

/** The cover among the coach's own. */
export function coverOf(page: Page, say: Words) {
  return page.getByRole('region', { name: say.myCovers }).getByRole('listitem').filter({ hasText: POLICY });
}

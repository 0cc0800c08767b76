import { expect, type Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { heading } from '../support/people.js';
import { readIn } from '../support/public-page.js';
import type { CaseWords, Language } from '../support/words.js';

export type Receipt = { readonly reference: string; readonly code: string };

/** Somebody without an account and without a script tells what happened, and keeps a reference and a return code. */
export async function complain(page: Page, cases: CaseWords, language: Language, about: string): Promise<Receipt> {
  await page.goto('/complaint');
  await readIn(page, language);
  await page.getByRole('textbox', { name: cases.whom }).fill(about);
  await page.getByRole('textbox', { name: cases.what }).fill('What I had told in a session came back to me at work.');
  await page.getByText(cases.confidentiality, { exact: true }).click();
  await page.getByRole('checkbox', { name: /^CF-1/ }).check();
  await page.getByRole('radio', { name: cases.aboutWhen }).check();
  await page.getByRole('textbox', { name: cases.aboutWhenWords }).fill('in spring');
  await page.getByRole('textbox', { name: cases.yourName }).fill('Jeanne Roux');
  await page.getByRole('textbox', { name: cases.reachYou }).fill('jeanne.roux@example.org');
  await page.getByRole('radio', { name: cases.notTheCoach }).check();
  await examine(page, 'a complaint, filled in');
  await page.getByRole('button', { name: cases.check }).click();
  await examine(page, 'a complaint, to be checked');
  await page.getByRole('button', { name: cases.send }).click();
  await expect(heading(page, cases.received)).toBeVisible();
  await examine(page, 'a complaint, received');
  const shown = await page.getByRole('definition').allTextContents();
  const [reference = '', code = ''] = [/^\w{4}-\w{4}$/, /^\w{4}(-\w{4}){3}$/].map((form) =>
    shown.find((text) => form.test(text)),
  );
  expect([reference, code]).not.toContain('');
  return { reference, code };
}

/** By reference and return code they see how far it is, and no more. */
export async function comeBack(page: Page, cases: CaseWords, { reference, code }: Receipt): Promise<void> {
  await page.goto('/complaint/return');
  await page.getByRole('textbox', { name: cases.referenceField }).fill(reference);
  await page.getByRole('textbox', { name: cases.returnCode }).fill(code);
  await page.getByRole('button', { name: cases.show, exact: true }).click();
  await expect(heading(page, cases.yourComplaint(reference))).toBeVisible();
}

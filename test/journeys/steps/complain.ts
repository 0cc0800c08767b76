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
  await examine(page, 'a complaint, before it begins');
  await page.getByRole('button', { name: cases.begin }).click();
  const next = () => page.getByRole('button', { name: cases.next, exact: true }).click();
  const choose = async (name: string | RegExp) => {
    await page.getByRole('radio', { name }).check();
    await next();
  };
  const write = async (name: string, text: string) => {
    await page.getByRole('textbox', { name }).fill(text);
    await next();
  };
  await choose(cases.adult);
  await choose(cases.forMyself);
  await choose(cases.asClient);
  await write(cases.whom, about);
  await write(cases.what, 'What I had told in a session came back to me at work.');
  await page.getByRole('radio', { name: cases.aboutWhen }).check();
  await examine(page, 'a question of a complaint');
  await write(cases.aboutWhenWords, 'in spring');
  await page.getByText(cases.confidentiality, { exact: true }).click();
  await page.getByRole('checkbox', { name: /^CF-1/ }).check();
  await next();
  await choose(cases.noMore);
  await next();
  await choose(cases.notTheCoach);
  await page.getByRole('textbox', { name: cases.yourName }).fill('Jeanne Roux');
  await write(cases.reachYou, 'jeanne.roux@example.org');
  await examine(page, 'a complaint, to be checked');
  await page.getByRole('checkbox', { name: cases.declare }).check();
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

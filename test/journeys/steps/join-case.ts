import { expect, type Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { tickChoice } from '../support/fields.js';
import { heading } from '../support/people.js';
import type { CaseWords } from '../support/words.js';

type Joining = { readonly word: string; readonly whom: string; readonly joined: string };

/** Joins a case: reads whom it concerns, declares no conflict of interest, and opens it. */
export async function joinCase(page: Page, cases: CaseWords, reference: string, joining: Joining): Promise<void> {
  const { word, whom, joined } = joining;
  await page.goto('/cases');
  await page.getByRole('button', { name: cases.ofCase(word, reference) }).click();
  const dialog = page.getByRole('dialog', { name: cases.caseOf(reference) });
  await dialog.getByRole('button', { name: cases.readWhom }).click();
  await expect(dialog.getByText(whom)).toBeVisible();
  await tickChoice(dialog.getByRole('radio', { name: cases.no, exact: true }));
  await examine(page, `a case, to be joined: ${word}`);
  await dialog.getByRole('button', { name: word, exact: true }).click();
  await expect(page.getByText(joined)).toBeVisible();
  await page.getByRole('link', { name: cases.openCase(reference) }).click();
  await expect(heading(page, cases.caseOf(reference))).toBeVisible();
}

/** Does what cannot be undone: presses the word, and the same word in the question. */
export async function actFor(page: Page, word: string, done: string): Promise<void> {
  await page.getByRole('button', { name: `${word}…`, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: word, exact: true }).click();
  await expect(page.getByText(done)).toBeVisible();
}

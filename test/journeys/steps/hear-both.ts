import { expect, type Page } from '@playwright/test';
import { dayFromToday } from '../support/days.js';
import { examine } from '../support/examine.js';
import { tickChoice, typeDay } from '../support/fields.js';
import { heading } from '../support/people.js';
import type { CaseWords } from '../support/words.js';
import { actFor } from './join-case.js';

/** The case manager reads the file and names the member by their reference in the register. */
export async function nameRespondent(page: Page, cases: CaseWords, registerReference: string): Promise<void> {
  await page.getByRole('button', { name: cases.openFile, exact: true }).click();
  await expect(page.getByText('jeanne.roux@example.org')).toBeVisible();
  await page.getByRole('textbox', { name: cases.member }).fill(registerReference);
  await examine(page, 'a case, for its case manager');
  await page.getByRole('button', { name: cases.nameMember }).click();
  await expect(page.getByText(cases.named)).toBeVisible();
}

/** A registrar serves charges in writing; without a clause they are not served, and nothing that was typed is lost. */
export async function serveCharges(page: Page, cases: CaseWords): Promise<void> {
  const charges = page.getByRole('textbox', { name: cases.charges });
  await charges.fill('In spring you told the sponsor what your client had said.');
  await page.getByRole('textbox', { name: cases.mayLeadTo }).fill('No consequence, or the withdrawal.');
  await page.getByRole('button', { name: `${cases.serve}…`, exact: true }).click();
  await expect(page.getByRole('alert').getByText(cases.chooseClause)).toBeVisible();
  await examine(page, 'charges, with a mistake');
  await expect(charges).toHaveValue(/^In spring/);
  await page.getByRole('button', { name: cases.confidentiality, exact: true }).click();
  await tickChoice(page.getByRole('checkbox', { name: /^CF-1/ }));
  await actFor(page, cases.serve, cases.served);
}

/** The respondent opens what was served, which proves that it came, and replies. */
export async function openAndReply(page: Page, cases: CaseWords, reference: string): Promise<void> {
  await page.goto(`/my-case/${reference}`);
  await expect(heading(page, cases.letter(reference))).toBeVisible();
  await examine(page, 'a letter of a case, not opened yet');
  await page.getByRole('button', { name: cases.open, exact: true }).click();
  await expect(page.getByRole('heading', { name: cases.charged })).toBeVisible();
  await page.getByRole('textbox', { name: cases.reply }).fill('I spoke of the coaching, and of nothing that was said.');
  await examine(page, 'charges, read by the respondent');
  await actFor(page, cases.sendReply, cases.replied);
}

/** A registered letter brought the charges: its day proves it. */
export async function proveService(page: Page, cases: CaseWords): Promise<void> {
  await typeDay(page, cases.letterCame, dayFromToday(0));
  await actFor(page, cases.recordProof, cases.proved);
}

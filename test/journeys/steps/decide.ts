import { expect, type Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { comeIn, PANEL } from '../support/people.js';
import type { CaseWords, Language } from '../support/words.js';
import { actFor, joinCase } from './join-case.js';

export type Panel = {
  readonly page: Page;
  readonly cases: CaseWords;
  readonly language: Language;
  readonly reference: string;
  readonly whom: string;
};

/** The number of the account of whoever is signed in. */
async function accountOf(page: Page, cases: CaseWords): Promise<string> {
  await page.goto('/account');
  await expect(page.getByText(cases.account)).toBeVisible();
  const number = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
  return number.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? '';
}

/** The registrar gives three people a seat. */
export async function seatPanel(registrar: Page, panel: Panel): Promise<void> {
  const { page, cases, language } = panel;
  for (const name of PANEL) {
    await comeIn(page, name, language);
    await registrar.getByRole('textbox', { name: cases.whoSits }).fill(await accountOf(page, cases));
    await registrar.getByRole('button', { name: cases.giveSeat }).click();
    await registrar.getByRole('dialog').getByRole('button', { name: cases.giveIt }).click();
    await expect(registrar.getByText(`${name} ·`)).toBeVisible();
  }
}

/** Each of the three declares themself; the first proposes with reasons, and with the last who stands by it, it is decided. */
export async function decide(panel: Panel): Promise<void> {
  const { page, cases, language, reference, whom } = panel;
  const joining = { word: cases.takeSeat, whom, joined: cases.sits };
  for (const [index, name] of PANEL.entries()) {
    await comeIn(page, name, language);
    await joinCase(page, cases, reference, joining);
    await page.getByRole('button', { name: cases.openFile, exact: true }).click();
    if (index === 0) await propose(page, cases);
    else await actFor(page, cases.standBy, cases.standsBy);
  }
}

async function propose(page: Page, cases: CaseWords): Promise<void> {
  await page.getByRole('radio', { name: cases.withdrawal }).check({ force: true });
  await page.getByRole('textbox', { name: cases.reasons }).fill('The breach is established, and trust is gone.');
  await examine(page, 'a case, for a member of its panel');
  await actFor(page, cases.propose, cases.proposed);
}

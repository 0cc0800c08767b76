import { expect, type Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { tick, tickChoice } from '../support/fields.js';
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

/** The registrar finds three people by name, and gives each a seat. */
export async function seatPanel(registrar: Page, cases: CaseWords): Promise<void> {
  for (const name of PANEL) {
    await registrar.getByRole('textbox', { name: cases.whoSits }).fill(name.toLowerCase().replaceAll('é', 'e'));
    await tick(registrar, 'radio', name);
    await registrar.getByRole('button', { name: cases.giveSeat }).click();
    const dialog = registrar.getByRole('dialog');
    await expect(dialog.getByText(name)).toBeVisible();
    await dialog.getByRole('button', { name: cases.giveIt }).click();
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
  await tickChoice(page.getByRole('radio', { name: cases.withdrawal }));
  for (const rung of await page.locator('select[id^="rung-"]').all()) await rung.selectOption('TOO_GRAVE');
  await page.getByRole('textbox', { name: cases.reasons }).fill('The breach is established, and trust is gone.');
  await examine(page, 'a case, for a member of its panel');
  await actFor(page, cases.propose, cases.proposed);
}

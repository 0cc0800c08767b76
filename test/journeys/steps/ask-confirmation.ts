import { expect, type Locator, type Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { CLAIRE, goTo } from '../support/people.js';
import type { Words } from '../support/words.js';

/** Logs a session of today by the form. */
export async function logSession(page: Page, say: Words, length: string, supervisor = CLAIRE): Promise<void> {
  const form = page.getByRole('region', { name: say.logSession });
  await form.getByRole('combobox', { name: say.with }).selectOption(supervisor);
  await form.getByRole('textbox', { name: say.length }).fill(length);
  await form.getByRole('button', { name: say.logThisSession }).click();
  await expect(form.getByRole('textbox', { name: say.length })).toHaveValue('');
}

/** Logs two more sessions and asks for all three to be confirmed at once. */
export async function askForThree(page: Page, say: Words): Promise<void> {
  await goTo(page, say, say.supervision, say.mySupervision);
  await logSession(page, say, '1h');
  await logSession(page, say, '2h');
  await expect(sessions(page, say).filter({ hasText: say.notAskedYet })).toHaveCount(3);
  await page.getByRole('button', { name: say.chooseAll(3) }).click();
  await examine(page, 'supervision, three sessions ticked');
  await page.getByRole('button', { name: say.askFor(3) }).click();
  await expect(sessions(page, say).filter({ hasText: say.awaiting })).toHaveCount(3);
  await examine(page, 'supervision, three sessions asked about');
}

export function sessions(page: Page, say: Words): Locator {
  return page.getByRole('region', { name: say.sessions, exact: true }).getByRole('listitem');
}

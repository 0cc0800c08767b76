import { expect, type Page } from '@playwright/test';
import { tick, tickChoice } from '../support/fields.js';
import { examine } from '../support/examine.js';
import { actFor } from './join-case.js';
import { type Promised, promisedIn } from './public-line.js';

/** Opens the case that was given to them, as far as their function opens it. */
export async function openAsPanel(page: Page, caseId: string): Promise<void> {
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('button', { name: 'Open the file', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Read it again' })).toBeVisible();
}

/** Proposes with these reasons what is chosen already. */
export async function proposeIt(page: Page, reasons: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Reasons', exact: true }).fill(reasons);
  await actFor(page, 'Propose it', 'Your proposal stands.');
}

type Sanction = {
  readonly outcome: string;
  readonly kind: string;
  readonly months: number;
  /** Supervision at least every so many. */
  readonly weeks: number;
};

/** Chooses a sanction, why nothing less is enough, and its conditions; gives what the public would read of it. */
export async function chooseSanction(page: Page, sanction: Sanction): Promise<readonly Promised[]> {
  const { outcome, kind, months, weeks } = sanction;
  await tick(page, 'radio', outcome);
  await page.getByRole('combobox', { name: 'Which sanction' }).selectOption({ label: kind });
  await page.getByRole('textbox', { name: 'Months that it lasts' }).fill(String(months));
  await tickChoice(page.getByRole('checkbox', { name: 'Supervision at least every so many weeks' }));
  await page.getByRole('textbox', { name: 'Weeks between two supervision sessions' }).fill(String(weeks));
  for (const rung of await page.locator('select[id^="rung-"]').all()) await rung.selectOption('TOO_GRAVE');
  const ahead = page.getByText('What the public will read, if it took effect today').locator('..');
  const asDecided = ahead.getByRole('region', { name: 'As it is decided' });
  const promised = await promisedIn(asDecided);
  await examine(page, `a decision that is proposed: ${kind}`);
  return promised;
}

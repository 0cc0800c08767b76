import type { Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { tick } from '../support/fields.js';
import { expect } from '../support/journey.js';

/** A registrar says no in words of their own. */
export async function refuse(page: Page, statement: string): Promise<void> {
  await page.getByRole('button', { name: 'Decline the application…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('In your own words').fill(statement);
  await examine(page, 'a refusal that is written');
  await dialog.getByRole('button', { name: 'Decline the application' }).click();
  await expect(page.getByText(/^The application of .* was declined\.$/)).toBeVisible();
}

/** The applicant reads why and has it looked at by others. */
export async function appeal(page: Page, statement: string, grounds: string): Promise<void> {
  await page.goto('/standing');
  await page.getByRole('link', { name: 'Read the reasons, or appeal' }).first().click();
  await expect(page.getByText(statement)).toBeVisible();
  await page.getByLabel('What you object to, and why').fill(grounds);
  await examine(page, 'a refusal that is read');
  await page.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(page.getByText('Your appeal is received.')).toBeVisible();
}

/** A registrar names those who hear the appeal; nobody of them had a part in the refusal. */
export async function namePanel(page: Page, applicant: string, names: readonly string[]): Promise<void> {
  await page.goto('/office/applications');
  const appeals = page.getByRole('region', { name: 'Appeals against refusals' });
  await appeals.getByRole('link', { name: `Open the record of ${applicant}` }).click();
  for (const name of names) {
    await page.getByLabel('Who is to hear it: one to three people').fill(name);
    await page.getByRole('button', { name: `Add: ${name}` }).click();
  }
  await examine(page, 'an appeal whose panel is named');
  await page.getByRole('button', { name: 'Name those who hear it' }).click();
  await expect(page.getByText('Those who hear the appeal are named.')).toBeVisible();
}

/** One of the panel reads the refusal and the grounds, sees nobody by name, and upholds the appeal. */
export async function uphold(page: Page, grounds: string, reasons: string): Promise<void> {
  await page.goto('/assessments/asked');
  await page.getByRole('link', { name: /^Open: Appeal of/ }).click();
  await expect(page.getByText(grounds)).toBeVisible();
  await tick(page, 'radio', 'The appeal is upheld');
  await page.getByLabel('Reasons', { exact: true }).fill(reasons);
  await examine(page, 'an appeal before one of its panel');
  await page.getByRole('button', { name: 'Give my answer' }).click();
  await expect(page.getByText('Your answer to the appeal is recorded.')).toBeVisible();
}

import { expect, type Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { goTo } from '../support/people.js';
import { PDF } from '../support/pdf.js';
import type { Words } from '../support/words.js';

const ACTIVITY = 'Intervision: the contract of three';

/** A coach records an activity with the file that shows it, which she can then read again. */
export async function recordDevelopment(page: Page, say: Words): Promise<void> {
  await goTo(page, say, say.development, say.myDevelopment);
  const form = page.getByRole('form', { name: say.recordActivity });
  await form.getByRole('textbox', { name: say.title }).fill(ACTIVITY);
  await form.getByRole('textbox', { name: say.lengthInAll }).fill('3h');
  await form.getByRole('textbox', { name: say.whatYouTake }).fill('I now write the three interests down.');
  const chosen = page.waitForEvent('filechooser');
  await form.getByRole('group', { name: say.fileThatShows }).getByRole('button').click();
  const file = { name: 'certificate.pdf', mimeType: 'application/pdf', buffer: PDF };
  await (await chosen).setFiles(file);
  await expect(form.getByText('certificate.pdf')).toBeVisible();
  await examine(page, 'professional development, a file chosen');
  await form.getByRole('button', { name: say.recordThisActivity }).click();
  const row = page
    .getByRole('region', { name: say.activitiesRecorded })
    .getByRole('listitem')
    .filter({ hasText: ACTIVITY });
  await expect(row).toContainText(say.withFile);
  const download = page.waitForEvent('download');
  await row.getByRole('link', { name: 'certificate.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('certificate.pdf');
  await examine(page, 'professional development, an activity recorded');
}

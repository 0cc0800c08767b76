import {
  fillInParts,
  writeEvenly,
  writeHeldAward,
  writeRatio,
  writeRecommended,
  writeTeamHours,
} from './steps/write-scheme.js';
import { dayFromToday, longDay } from './support/days.js';
import { examine } from './support/examine.js';
import { tick } from './support/fields.js';
import { expect, test } from './support/journey.js';
import { comeIn, heading, NADIA } from './support/people.js';

const BERTRAND = 'Bertrand Colin';

test('rules on supervision are entered without code, tried, simulated, approved by another person and published', async ({
  page,
  browsers,
  language,
}) => {
  const from = dayFromToday(60);
  await comeIn(page, NADIA, language);
  await page.goto('/office/schemes');
  await expect(heading(page, 'Schemes')).toBeVisible();
  await examine(page, 'schemes');
  await tick(page, 'radio', 'An empty scheme');
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await page.waitForURL('**/office/schemes/drafts/*');

  await fillInParts(page, {
    ...{ version: '3', title: ['Supervision des praticiens', 'Supervision of practitioners'], from },
    collected: ['Practice', 'Supervision'],
  });
  await writeEvenly(page);
  await writeRatio(page);
  await examine(page, 'a line with the greatest of two floors');
  await writeRecommended(page);
  await page.reload();
  await expect(page.getByText('Your unsaved work was found again.')).toBeVisible();
  await expect(page.getByText('No mistake')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Everything is saved')).toBeVisible();
  await page.getByRole('link', { name: 'Lines', exact: true }).click();
  await examine(page, 'the lines of a draft');

  await page.getByRole('link', { name: 'JSON', exact: true }).click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/"perMinutes": 2100/);
  await examine(page, 'a draft as JSON');
  await page.getByRole('link', { name: 'Try', exact: true }).click();
  await expect(page.getByText(/of 2 requirements met/)).toBeVisible();
  await examine(page, 'a draft that is tried');
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Differences' })).toBeVisible();
  await examine(page, 'a draft compared with a version');
  await page.getByRole('link', { name: 'Simulate', exact: true }).click();
  await page.getByRole('button', { name: 'Simulate', exact: true }).click();
  await expect(page.getByRole('region', { name: 'By level' })).toBeVisible({ timeout: 60_000 });
  await examine(page, 'what came of a simulation');
  await page.getByRole('link', { name: 'Approve and publish' }).click();
  await expect(page.getByText(/You changed this draft/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve…' })).toBeDisabled();
  await examine(page, 'a draft that its author cannot approve');

  const other = await (await browsers.open()).newPage();
  await comeIn(other, BERTRAND, language);
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Approve…' }).click();
  await examine(other, 'an approval, asked once more');
  await other.getByRole('button', { name: 'Approve the draft' }).click();
  await expect(other.getByText('The draft is approved.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish this version?' });
  await expect(dialog.getByText(longDay(from, language))).toBeVisible();
  await dialog.getByRole('button', { name: 'Publish the version' }).click();
  await expect(page.getByText(/^It was published as version 3/)).toBeVisible();
  await page.goto('/office/schemes');
  await expect(page.getByRole('region', { name: 'Published versions' }).getByText('To come')).toBeVisible();
});

test('rules on team coaching are entered, simulated, approved by another person and published', async ({
  page,
  browsers,
  language,
}) => {
  const from = dayFromToday(90);
  await comeIn(page, NADIA, language);
  await page.goto('/office/schemes');
  await tick(page, 'radio', 'An empty scheme');
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await page.waitForURL('**/office/schemes/drafts/*');
  await fillInParts(page, {
    ...{ version: '4', title: ['Coaching d’équipe : praticien', 'Team coaching: practitioner'], from },
    collected: ['Practice'],
  });
  await writeTeamHours(page);
  await writeHeldAward(page);
  await expect(page.getByText('No mistake')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Everything is saved')).toBeVisible();
  await page.getByRole('link', { name: 'Simulate', exact: true }).click();
  await page.getByRole('button', { name: 'Simulate', exact: true }).click();
  await expect(page.getByRole('region', { name: 'By level' })).toBeVisible({ timeout: 60_000 });

  const other = await (await browsers.open()).newPage();
  await comeIn(other, BERTRAND, language);
  await other.goto(page.url());
  await other.getByRole('link', { name: 'Approve and publish' }).click();
  await other.getByRole('button', { name: 'Approve…' }).click();
  await other.getByRole('button', { name: 'Approve the draft' }).click();
  await expect(other.getByText('The draft is approved.')).toBeVisible();

  await page.getByRole('link', { name: 'Approve and publish' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish the version' }).click();
  await expect(page.getByText(/^It was published as version 4/)).toBeVisible();
});

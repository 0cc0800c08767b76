import type { Locator, Page } from '@playwright/test';
import { MAIL_SECRET } from './environment.config.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { comeIn, ERIC, heading } from './support/people.js';

/** A picture of one point. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('a coach records development in one line, with a photo, and by mail', async ({ page, language }) => {
  await comeIn(page, ERIC, language);
  await page.goto('/cpd');
  await expect(heading(page, 'Développement professionnel continu')).toBeVisible();
  const form = page.getByRole('form', { name: 'Noter une activité' });

  await test.step('a line fills the form, and nothing is recorded before that is said', async () => {
    await page.getByRole('textbox', { name: 'En une ligne' }).fill('2 h webinaire sur le contrat tripartite hier');
    await expect(page.getByText(/^Compris/)).toContainText('2 h');
    await examine(page, 'development, a line understood');
    await page.getByRole('button', { name: 'Remplir le formulaire' }).click();
    await expect(form.getByRole('textbox', { name: 'Ce que vous en retenez' })).toBeFocused();
    await page.keyboard.type('Trois intérêts, un seul contrat.');
    await record(page, form);
    await expect(rowOf(page, 'Webinaire sur le contrat tripartite')).toContainText('2 h');
  });
  await test.step('a photo taken with the telephone becomes the evidence', async () => {
    await form.getByRole('textbox', { name: 'Titre' }).fill('Journée d’étude');
    await form.getByRole('textbox', { name: 'Durée totale' }).fill('6h');
    await form.getByRole('textbox', { name: 'Ce que vous en retenez' }).fill('Moins de questions.');
    await form
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: PHOTO });
    await expect(form.getByText('photo.png')).toBeVisible();
    await expect(form.getByText(/sans recherche de virus/)).toBeVisible();
    await record(page, form);
    await expect(rowOf(page, 'Journée d’étude').getByRole('link', { name: 'photo.png' })).toBeVisible();
  });
  await test.step('a mail waits to be completed, with what is attached to it', async () => {
    await page.getByRole('button', { name: 'Ouvrir une adresse' }).click();
    const address = await page.getByText(/^dpc-\w{16}@localhost$/).textContent();
    await mail(page, address ?? '');
    await page.reload();
    await expect(page.getByText('Lecture : écouter')).toBeVisible();
    await examine(page, 'development, a mail that waits');
    await page.getByRole('button', { name: /^Compléter « Lecture/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Durée totale' }).fill('1h30');
    await examine(page, 'development, a mail to be completed');
    await dialog.getByRole('button', { name: 'Noter cette activité' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(rowOf(page, 'Lecture : écouter').getByRole('link', { name: 'preuve.png' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Compléter « Lecture/ })).toHaveCount(0);
  });
});

async function record(page: Page, form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Noter cette activité' }).click();
  await expect(form.getByRole('textbox', { name: 'Ce que vous en retenez' })).toHaveValue('');
  await expect(page.getByText('L’activité n’a pas été notée.')).toHaveCount(0);
}

function rowOf(page: Page, text: string): Locator {
  return page.getByRole('region', { name: 'Activités notées' }).getByRole('listitem').filter({ hasText: text });
}

/** What a mail provider passes on: a mail as the coach sent it. */
async function mail(page: Page, to: string): Promise<void> {
  const lines = [
    'From: Éric Blanc <eric.blanc@coachs.example>',
    `To: ${to}`,
    'Subject: =?UTF-8?Q?Lecture_=3A_=C3=A9couter?=',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Le silence travaille.',
    '--part',
    'Content-Type: image/png; name=preuve.png',
    'Content-Disposition: attachment; filename=preuve.png',
    'Content-Transfer-Encoding: base64',
    '',
    PHOTO.toString('base64'),
    '--part--',
  ];
  const reply = await page.request.post(`/inbound-mail?to=${encodeURIComponent(to)}`, {
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${MAIL_SECRET}` },
    data: Buffer.from(lines.join('\r\n')),
  });
  expect(await reply.json()).toEqual({ state: 'taken' });
}

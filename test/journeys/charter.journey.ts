import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { backTo, focused, tabTo } from './support/keyboard.js';
import { AMELIE, comeIn, heading } from './support/people.js';
import { readIn } from './support/public-page.js';

const REWORDED = {
  before: 'Je vous interroge sur vos attentes avant de proposer quoi que ce soit.',
  fr: 'Je commence par vos attentes, et je les note devant vous.',
  en: 'I begin with your expectations, and write them down before you.',
};
const LEFT_OUT = 'J’accueille un avis différent du mien sans chercher à le réduire.';
const REASON = 'Cela va sans dire entre nous zqx';
const ADDED = {
  fr: 'Je vous envoie un mot après chaque séance.',
  en: 'I send you a word after each session.',
};

test('a coach makes the charter theirs by the keyboard alone, publishes it, and takes its page away again', async ({
  page,
  browsers,
  language,
}) => {
  await comeIn(page, AMELIE, language);
  await page.goto('/charter');
  await expect(heading(page, 'Ma charte')).toBeVisible();
  await examine(page, 'a charter as the body wrote it');

  await test.step('a line is reworded', async () => {
    await page.keyboard.press('Control+Home');
    await tabTo(page, `Reformuler : ${REWORDED.before}`);
    await page.keyboard.press('Enter');
    await write(page, 'En français', REWORDED.fr);
    await write(page, 'En anglais', REWORDED.en);
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré.' })).toBeVisible();
    await examine(page, 'a line of the charter that is being reworded');
    await tabTo(page, 'Fermer');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'after the form of a line is closed');
  });

  await test.step('a line is left out, which takes a reason where a clause asks the same', async () => {
    await tabTo(page, `Écarter : ${LEFT_OUT}`);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Écarter la ligne');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').getByText('Dites pourquoi la ligne est écartée.')).toBeVisible();
    await examine(page, 'a line left out without the reason that it takes');
    await write(page, 'Pourquoi', REASON);
    await tabTo(page, 'Écarter la ligne');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Écartée', { exact: true })).toBeVisible();
    await expectFocus(page, 'after a line is left out');
  });

  await test.step('a line is added', async () => {
    await tabTo(page, 'Ajouter une ligne à moi');
    await page.keyboard.press('Enter');
    await write(page, 'En français', ADDED.fr);
    await write(page, 'En anglais', ADDED.en);
    await tabTo(page, 'Ajouter la ligne');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Votre ligne', { exact: true })).toBeVisible();
    await expectFocus(page, 'after a line is added');
    await examine(page, 'a charter with words of the coach');
  });

  await test.step('a line is moved', async () => {
    await backTo(page, `Descendre : ${REWORDED.fr}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Monter : ${REWORDED.fr}` })).toBeEnabled();
    await expectFocus(page, 'after a line is moved');
  });

  await page.getByRole('link', { name: 'Relire et publier' }).click();
  await page.getByRole('button', { name: 'Publier la version 1' }).click();
  await expect(page.getByText('Version 1,', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir la page' }).click();
  const address = new URL((await page.getByText(/\/charters\/[\w-]{22}$/).textContent()) ?? '').pathname;
  await examine(page, 'a charter that is published, with its page');
  const own = await download(page, () => page.getByRole('link', { name: /^PDF en français/ }).click());

  const visitor = await (await browsers.open({ scripts: false })).newPage();
  await test.step('anybody reads it in both languages, and takes its documents', async () => {
    await visitor.goto(address);
    for (const [lang, lines] of [
      ['fr', [REWORDED.fr, ADDED.fr]],
      ['en', [REWORDED.en, ADDED.en]],
    ] as const) {
      await readIn(visitor, lang);
      for (const line of lines) await expect(visitor.getByRole('listitem').filter({ hasText: line })).toBeVisible();
      await expect(visitor.getByText(AMELIE).first()).toBeVisible();
      await examine(visitor, `the public page of a charter, in ${lang}`);
    }
    for (const hidden of [LEFT_OUT, REASON, REWORDED.before]) expect(await visitor.content()).not.toContain(hidden);
    const taken = await download(visitor, () => visitor.getByRole('link', { name: 'PDF in French' }).click());
    expect(taken.equals(own)).toBe(true);
    expectAccessible(own, 'fr');
    expectAccessible(
      await download(visitor, () => visitor.getByRole('link', { name: 'PDF in English' }).click()),
      'en',
    );
  });

  await test.step('its coach withdraws the address, and it shows nothing any more', async () => {
    await page.getByRole('button', { name: 'Fermer la page' }).click();
    const dialog = page.getByRole('dialog', { name: /^Fermer la page publique/ });
    await examine(page, 'a public page that is about to be closed');
    await dialog.getByRole('button', { name: 'Fermer la page' }).click();
    await expect(page.getByRole('button', { name: 'Ouvrir la page' })).toBeVisible();
    expect((await visitor.goto(address))?.status()).toBe(404);
    await readIn(visitor, 'fr');
    await expect(heading(visitor, 'Pas de charte ici')).toBeVisible();
    expect(await visitor.content()).not.toContain(AMELIE);
    await examine(visitor, 'the public page of a charter that was withdrawn');
    expect((await visitor.request.get(`${address}/1.pdf`)).status()).toBe(404);
  });
});

/** Writes over what is in a field, by the keyboard. */
async function write(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function expectFocus(page: Page, when: string): Promise<void> {
  await expect.poll(() => focused(page), { message: `the focus ${when}` }).not.toBeNull();
}

async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download') as Promise<Download>, press()]);
  return readFile(await file.path());
}

/** What a reader aloud needs of a PDF: that it is tagged, and in which language it is. */
function expectAccessible(pdf: Buffer, language: string): void {
  const text = pdf.toString('latin1');
  expect(text).toMatch(/^%PDF-/);
  expect(text).toContain('/MarkInfo');
  expect(text).toMatch(new RegExp(`/Lang ?\\(${language}`));
}

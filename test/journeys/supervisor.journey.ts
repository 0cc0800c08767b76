import type { Page } from '@playwright/test';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { focused, tabTo } from './support/keyboard.js';
import { comeIn, goTo, heading, SOLENE, THOMAS } from './support/people.js';

test('a supervisor answers about several coaches’ sessions by the keyboard alone, undoes, declines, asks, and sees her rhythm', async ({
  page,
  browsers,
  say,
  language,
}) => {
  await comeIn(page, SOLENE, language);
  await goTo(page, say, say.supervision, say.mySupervision);
  await tabTo(page, 'Ce que je supervise');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Séances à confirmer')).toBeVisible();
  await expect(rows(page)).toHaveCount(4);
  await examine(page, 'four sessions that await a supervisor, with what needs eyes');

  await test.step('one is changed by its coach while she reads', async () => {
    const coach = await (await browsers.open()).newPage();
    await comeIn(coach, THOMAS, language);
    await goTo(coach, say, say.supervision, say.mySupervision);
    const row = coach.getByRole('listitem').filter({ hasText: '1 h 30' }).filter({ hasText: say.awaiting });
    await row.getByRole('button', { name: 'Modifier…' }).click();
    const dialog = coach.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say.length }).fill('75 min');
    await dialog.getByRole('button', { name: 'Enregistrer la modification' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('all at once: three are confirmed, the changed one says why it is not', async () => {
    await tabTo(page, 'Choisir');
    await page.keyboard.press('Control+a');
    await expect(page.getByText('4 séances · 4 h 30')).toBeVisible();
    await examine(page, 'four sessions ticked');
    await page.keyboard.press('c');
    await expect(page.getByText('3 séances confirmées.')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'modifiée depuis que vous l’avez lue' })).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
    expect(await focused(page), 'the focus after the answer').not.toBeNull();
    await examine(page, 'three sessions confirmed, one changed meanwhile');
  });

  await test.step('undone, they await her again', async () => {
    await tabTo(page, 'Annuler');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Annulé : 3 séances vous attendent de nouveau.')).toBeVisible();
    await expect(rows(page)).toHaveCount(4);
  });

  await test.step('one is declined with a reason, of another she asks', async () => {
    await tickFirst(page);
    await page.keyboard.press('d');
    await choose(page, 'Elle n’a pas eu lieu', 'Refuser 1', 'a reason to decline');
    await expect(page.getByText('Une séance refusée.')).toBeVisible();
    await expect(rows(page)).toHaveCount(3);
    await tickFirst(page);
    await page.keyboard.press('q');
    await choose(page, 'La durée est-elle exacte', 'Poser la question sur 1', 'a question to a coach');
    await expect(page.getByText('Question posée sur une séance.')).toBeVisible();
    await expect(rows(page)).toHaveCount(2);
  });

  for (const [link, title, state] of PLACES) {
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(heading(page, title)).toBeVisible();
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await examine(page, state);
  }
});

const PLACES = [
  ['Question posée', 'Séances avec une question posée', 'a session that a supervisor asked about'],
  ['Traitées', 'Séances auxquelles vous avez répondu', 'sessions that a supervisor answered'],
  ['Personnes que je supervise', 'Personnes que je supervise', 'the rhythm of each coach'],
  ['Annuaire', 'Annuaire des superviseurs', 'the directory of supervisors'],
] as const;

function rows(page: Page) {
  return page.getByRole('group', { name: 'Séances par coach' }).getByRole('listitem');
}

async function tickFirst(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home');
  await tabTo(page, 'Choisir');
  await page.keyboard.press('Space');
}

/** Chooses from the list of a dialog, and sends it. */
async function choose(page: Page, option: string, act: string, state: string): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await examine(page, state);
  const radio = page.getByRole('radio', { name: option });
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  while (!(await radio.isChecked())) await page.keyboard.press('ArrowDown');
  await tabTo(page, act);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

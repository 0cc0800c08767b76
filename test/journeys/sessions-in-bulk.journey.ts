import type { Page } from '@playwright/test';
import { logSession, sessions } from './steps/ask-confirmation.js';
import { length } from './support/days.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { linkIn, mailSentBy } from './support/mailbox.js';
import { CLAIRE, comeIn, ERIC, goTo } from './support/people.js';
import { firstWord, readIn } from './support/public-page.js';
import type { Words } from './support/words.js';

const MANY = 40;
/** Lengths that no other session has, so that none looks like another. */
const lengths = Array.from({ length: MANY }, (_, index) => 61 + index);
const CHANGED = lengths[6] ?? 0;
const CHANGED_TO = 145;

test('forty sessions are confirmed in three taps; the one that was changed meanwhile says so, and the rest stand', async ({
  page,
  mailroom,
  browsers,
  say,
  language,
}) => {
  await comeIn(page, ERIC, language);
  await goTo(page, say, say.supervision, say.mySupervision);
  const supervisor = await (await browsers.open({ scripts: true })).newPage();

  await test.step('the supervisor has answered on this phone before, and is known there', async () => {
    await logSession(page, say, '59 min');
    await expect(sessionOf(page, say, 59, language)).toHaveCount(1);
    // With whatever other journeys left that was not asked about.
    const before = await sessions(page, say).filter({ hasText: say.notAskedYet }).count();
    await supervisor.goto(await askFor(page, mailroom, say, before));
    await readIn(supervisor, language);
    await supervisor.getByRole('checkbox', { name: say.allTookPlace(before) }).check();
    await supervisor.getByRole('textbox', { name: say.firstName }).fill(firstWord(CLAIRE));
    await supervisor.getByRole('button', { name: say.confirmAll(before) }).click();
    await expect(supervisor.getByRole('heading', { level: 1 })).toHaveText(say.done);
  });

  await test.step('the coach logs forty, and asks for all of them at once', async () => {
    for (const minutes of lengths) await logSession(page, say, `${minutes} min`);
    const link = await askFor(page, mailroom, say, MANY);
    // The first tap is on the link of the mail.
    await supervisor.goto(link);
    await expect(supervisor.getByRole('heading', { level: 1 })).toHaveText(say.toConfirm(MANY));
    await examine(supervisor, 'forty sessions to confirm');
  });

  await test.step('one is changed while they are being read', async () => {
    await showThem(page, say, MANY);
    const row = sessionOf(page, say, CHANGED, language);
    await row.getByRole('button', { name: 'Modifier…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say.length }).fill(`${CHANGED_TO} min`);
    await dialog.getByRole('button', { name: 'Enregistrer la modification' }).click();
    await expect(sessionOf(page, say, CHANGED_TO, language)).toHaveCount(1);
  });

  await test.step('two more taps: thirty-nine are confirmed, and the changed one says why it is not', async () => {
    await supervisor.getByRole('checkbox', { name: say.allTookPlace(MANY) }).tap();
    await supervisor.getByRole('button', { name: say.confirmAll(MANY) }).tap();
    await expect(supervisor.getByRole('heading', { level: 1 })).toHaveText('Tout n’a pas pu être enregistré');
    const rows = supervisor.getByRole('main').getByRole('listitem');
    await expect(rows.filter({ hasText: say.confirmed })).toHaveCount(MANY - 1);
    await expect(rows.filter({ hasText: 'a été modifiée depuis que vous l’avez lue' })).toHaveCount(1);
    await examine(supervisor, 'forty answers, one of them not recorded');
  });

  await test.step('the coach sees the same', async () => {
    await showThem(page, say, MANY);
    await expect(sessionOf(page, say, CHANGED_TO, language)).toContainText(say.awaiting);
    for (const minutes of lengths.filter((each) => each !== CHANGED).slice(0, 5))
      await expect(sessionOf(page, say, minutes, language)).toContainText(say.confirmed);
  });
});

/** Asks for every session that was not asked about; the link in the mail to the supervisor. */
async function askFor(page: Page, mailroom: Page, say: Words, count: number): Promise<string> {
  await showThem(page, say, count);
  const choose = count === 1 ? say.chooseOne : say.chooseAll(count);
  await page.getByRole('button', { name: choose }).click();
  const mail = await mailSentBy(mailroom, () => page.getByRole('button', { name: say.askFor(count) }).click());
  return linkIn(mail, 'c');
}

/** The list shows so many at first; the newest come first. */
async function showThem(page: Page, say: Words, count: number): Promise<void> {
  await page.reload();
  await expect(sessions(page, say).first()).toBeVisible();
  while ((await sessions(page, say).count()) < count) {
    const shown = await sessions(page, say).count();
    await page.getByRole('button', { name: say.showMore }).click();
    await expect.poll(() => sessions(page, say).count()).toBeGreaterThan(shown);
  }
}

function sessionOf(page: Page, say: Words, minutes: number, language: 'fr' | 'en') {
  return sessions(page, say).filter({ has: page.getByText(length(minutes, language), { exact: true }) });
}

import type { Page } from '@playwright/test';
import { logSession, sessions } from './steps/ask-confirmation.js';
import { dayFromToday, length } from './support/days.js';
import { examine } from './support/examine.js';
import { type Browsers, expect, test } from './support/journey.js';
import { tick, tickChoice, typeDay } from './support/fields.js';
import { linkIn, mailSentBy } from './support/mailbox.js';
import { CLAIRE, comeIn, ERIC, goTo, heading } from './support/people.js';
import { firstWord, readIn } from './support/public-page.js';
import type { Language, Words } from './support/words.js';

type Asking = {
  readonly page: Page;
  readonly mailroom: Page;
  readonly say: Words;
  readonly language: Language;
  readonly minutes: number;
};

/** Éric logs one session of this length, which no other journey uses, and asks for its confirmation. */
async function askAbout({ page, mailroom, say, language, minutes }: Asking): Promise<string> {
  await comeIn(page, ERIC, language);
  await goTo(page, say, say.supervision, say.mySupervision);
  await logSession(page, say, `${minutes} min`);
  const row = sessionOf(page, say, minutes, language);
  await tickChoice(row.getByRole('checkbox'));
  const mail = await mailSentBy(mailroom, () => page.getByRole('button', { name: say.askFor(1) }).click());
  return linkIn(mail, 'c');
}

function sessionOf(page: Page, say: Words, minutes: number, language: Language) {
  return sessions(page, say).filter({ has: page.getByText(length(minutes, language), { exact: true }) });
}

async function supervisorAt(link: string, browsers: Browsers, language: Language): Promise<Page> {
  const supervisor = await (await browsers.open()).newPage();
  await supervisor.goto(link);
  await readIn(supervisor, language);
  return supervisor;
}

async function confirmAll(supervisor: Page, say: Words): Promise<void> {
  await supervisor.getByRole('checkbox', { name: say.allTookPlace(1) }).check();
  await supervisor.getByRole('textbox', { name: say.firstName }).fill(firstWord(CLAIRE));
  await supervisor.getByRole('button', { name: say.confirmAll(1) }).click();
}

test('a link that was never sent is not one of ours', async ({ page, say, language }) => {
  for (const kind of ['c', 'a']) {
    const answer = await page.goto(`/${kind}/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG`);
    expect(answer?.status()).toBe(404);
    await readIn(page, language);
    await expect(heading(page, say.unknownLink)).toBeVisible();
  }
  await examine(page, 'an unknown link');
});

test('nothing is answered by a form without an answer, or under another name', async ({
  page,
  mailroom,
  browsers,
  say,
  language,
}) => {
  const link = await askAbout({ page, mailroom, say, language, minutes: 61 });
  const supervisor = await supervisorAt(link, browsers, language);
  await supervisor.getByRole('button', { name: say.sendAnswers }).click();
  const problem = supervisor.getByRole('alert');
  await expect(problem.getByText(say.chooseAnswer)).toBeVisible();
  await expect(problem.getByText(say.typeFirstName)).toBeVisible();
  await examine(supervisor, 'sessions to confirm, with mistakes');
  await supervisor.getByRole('checkbox', { name: say.allTookPlace(1) }).check();
  await supervisor.getByRole('textbox', { name: say.firstName }).fill('Gérard');
  await supervisor.getByRole('button', { name: say.confirmAll(1) }).click();
  await expect(problem.getByText(say.otherFirstName)).toBeVisible();
  await page.reload();
  await expect(sessionOf(page, say, 61, language)).toContainText(say.awaiting);
});

test('a link that was used says what was answered, and a form sent twice answers once', async ({
  page,
  mailroom,
  browsers,
  say,
  language,
}) => {
  const link = await askAbout({ page, mailroom, say, language, minutes: 62 });
  const first = await supervisorAt(link, browsers, language);
  const second = await supervisorAt(link, browsers, language);
  await confirmAll(first, say);
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(say.done);

  await first.goto(link);
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(say.done);
  await expect(first.getByRole('main').getByRole('listitem')).toContainText(say.confirmed);
  await examine(first, 'a link that was used');

  await second.getByRole('radio', { name: say.decline }).check();
  await second.getByRole('radio', { name: say.didNotTakePlace }).check();
  await second.getByRole('textbox', { name: say.firstName }).fill(firstWord(CLAIRE));
  await second.getByRole('button', { name: say.sendAnswers }).click();
  await expect(heading(second, say.nothingToConfirm)).toBeVisible();
  await expect(second.getByText(say.everySessionAnswered)).toBeVisible();
  await expect(second.getByRole('main').getByRole('listitem')).toContainText(say.confirmed);
  await page.reload();
  await expect(sessionOf(page, say, 62, language)).toContainText(say.confirmed);
});

test('a session that was withdrawn meanwhile is no longer asked about', async ({
  page,
  mailroom,
  browsers,
  say,
  language,
}) => {
  const link = await askAbout({ page, mailroom, say, language, minutes: 63 });
  const supervisor = await supervisorAt(link, browsers, language);
  await sessionOf(page, say, 63, language).getByRole('button', { name: say.withdraw }).click();
  await expect(sessionOf(page, say, 63, language).getByRole('button', { name: say.withdraw })).toHaveCount(0);
  await confirmAll(supervisor, say);
  await expect(heading(supervisor, say.nothingToConfirm)).toBeVisible();
  await expect(supervisor.getByText(say.withdrawnByCoach(ERIC))).toBeVisible();
  await examine(supervisor, 'sessions withdrawn meanwhile');
});

test('somebody who does not know the coach says so, without a script and without a name', async ({
  page,
  mailroom,
  browsers,
  say,
  language,
}) => {
  await comeIn(page, ERIC, language);
  await goTo(page, say, say.supervision, say.mySupervision);
  const mail = await mailSentBy(mailroom, () => proposeToStranger(page, say));
  const stranger = await (await browsers.open({ scripts: false })).newPage();
  const link = await linkIn(mail, 'a');
  await stranger.goto(link);
  await readIn(stranger, language);
  await stranger.getByText(say.iDoNotKnow, { exact: true }).click();
  await examine(stranger, 'an agreement to answer, the way out open');
  await stranger.getByRole('button', { name: say.iDoNotKnowDecline(ERIC) }).click();
  await expect(heading(stranger, say.thankYou)).toBeVisible();

  await stranger.goto(link);
  await expect(heading(stranger, say.thankYou)).toBeVisible();
  await examine(stranger, 'an agreement with somebody not known');
  await page.reload();
  await expect(page.getByRole('region', { name: say.agreements }).getByText(say.notRecognised)).toBeVisible();
});

async function proposeToStranger(page: Page, say: Words): Promise<void> {
  await page.getByRole('button', { name: say.proposeAgreement }).click();
  await tick(page, 'radio', say.notInItYet);
  await page.getByRole('textbox', { name: say.name, exact: true }).fill('Renée Dubois');
  await page.getByRole('textbox', { name: say.email }).fill('renee.dubois@example.org');
  await typeDay(page, say.since, dayFromToday(-3));
  await tick(page, 'checkbox', say.noneOfThese);
  await page.getByRole('button', { name: say.sendProposal }).click();
  await expect(page.getByRole('button', { name: say.sendProposal })).toHaveCount(0);
}

import { expect, type Page } from '@playwright/test';
import { dayFromToday } from '../support/days.js';
import { examine } from '../support/examine.js';
import { tick, typeDay } from '../support/fields.js';
import type { Browsers } from '../support/journey.js';
import { linkIn, mailSentBy } from '../support/mailbox.js';
import { CLAIRE, goTo } from '../support/people.js';
import { firstWord, readIn } from '../support/public-page.js';
import type { Language, Words } from '../support/words.js';

export type Agreeing = {
  readonly page: Page;
  readonly mailroom: Page;
  readonly browsers: Browsers;
  readonly say: Words;
  readonly language: Language;
  readonly coach: string;
};

const DAYS_BACK = 40;

/** The coach proposes an agreement to Claire from the directory; Claire accepts it from her mail, without a script. */
export async function agree({ page, mailroom, browsers, say, language, coach }: Agreeing): Promise<void> {
  await goTo(page, say, say.supervision, say.mySupervision);
  await examine(page, 'supervision, empty');
  await page.getByRole('button', { name: say.proposeAgreement }).click();
  await page.getByRole('button', { name: say.sendProposal }).click();
  await expect(page.getByRole('alert').getByText(say.tickRelations)).toBeVisible();
  await examine(page, 'an agreement, with mistakes in the proposal');
  const mail = await mailSentBy(mailroom, () => propose(page, say));
  await expect(mail.getByRole('heading', { level: 1 })).toContainText(coach);
  const agreements = page.getByRole('region', { name: say.agreements });
  await expect(agreements.getByText(say.awaitingAnswer)).toBeVisible();
  await accept(
    await browsers.open({ scripts: false }).then((context) => context.newPage()),
    await linkIn(mail, 'a'),
    say,
    language,
    coach,
  );
  await page.reload();
  await expect(agreements.getByText(say.accepted, { exact: true })).toBeVisible();
}

async function propose(page: Page, say: Words): Promise<void> {
  await page.getByRole('searchbox', { name: say.searchByName }).fill('claire');
  await tick(page, 'radio', CLAIRE);
  await typeDay(page, say.since, dayFromToday(-DAYS_BACK));
  await tick(page, 'checkbox', say.noneOfThese);
  await page.getByRole('button', { name: say.sendProposal }).click();
  await expect(page.getByRole('button', { name: say.sendProposal })).toHaveCount(0);
}

async function accept(page: Page, link: string, say: Words, language: Language, coach: string): Promise<void> {
  await page.goto(link);
  await readIn(page, language);
  await expect(page.getByRole('heading', { level: 1, name: say.areYouSupervisor(coach) })).toBeVisible();
  await expect(page.getByText(say.noOtherRelation(coach))).toBeVisible();
  await examine(page, 'an agreement to answer');
  await page.getByRole('radio', { name: say.accept }).check();
  await page.getByRole('checkbox', { name: say.noneOfThese }).check();
  await page.getByRole('button', { name: say.sendAnswer }).click();
  await expect(page.getByRole('alert').getByText(say.typeFirstName)).toBeVisible();
  await examine(page, 'an agreement to answer, the name missing');
  await page.getByRole('textbox', { name: say.firstName }).fill(firstWord(CLAIRE));
  await page.getByRole('button', { name: say.sendAnswer }).click();
  await expect(page.getByRole('heading', { level: 1, name: say.youAccepted })).toBeVisible();
  await examine(page, 'an agreement, accepted');
}

import { expect, type Page } from '@playwright/test';
import { dayFromToday } from '../support/days.js';
import { tick, typeDay } from '../support/fields.js';
import type { Browsers } from '../support/journey.js';
import { linkIn, mailSentBy } from '../support/mailbox.js';
import { goTo, heading } from '../support/people.js';
import { firstWord, readIn } from '../support/public-page.js';
import type { Language, Words } from '../support/words.js';

export type Supervising = {
  readonly page: Page;
  readonly mailroom: Page;
  readonly browsers: Browsers;
  readonly say: Words;
  readonly language: Language;
  readonly supervisor: { readonly name: string; readonly email: string };
};

/** A coach proposes an agreement to somebody who is in no directory, and they accept it from their mail. */
export async function agreeWith({ page, mailroom, browsers, say, language, supervisor }: Supervising): Promise<void> {
  await goTo(page, say, say.supervision, say.mySupervision);
  const mail = await mailSentBy(mailroom, () => propose(page, say, supervisor));
  const their = await (await browsers.open({ scripts: false })).newPage();
  await their.goto(await linkIn(mail, 'a'));
  await readIn(their, language);
  await their.getByRole('radio', { name: say.accept }).check();
  await their.getByRole('checkbox', { name: say.noneOfThese }).check();
  await their.getByRole('textbox', { name: say.firstName }).fill(firstWord(supervisor.name));
  await their.getByRole('button', { name: say.sendAnswer }).click();
  await expect(heading(their, say.youAccepted)).toBeVisible();
}

/** Proposes an agreement; whether it was sent is for the caller to see. */
export async function propose(page: Page, say: Words, { name, email }: Supervising['supervisor']): Promise<void> {
  await page.getByRole('button', { name: say.proposeAgreement }).click();
  await tick(page, 'radio', say.notInItYet);
  await page.getByRole('textbox', { name: say.name, exact: true }).fill(name);
  await page.getByRole('textbox', { name: say.email }).fill(email);
  await typeDay(page, say.since, dayFromToday(-20));
  await tick(page, 'checkbox', say.noneOfThese);
  await page.getByRole('button', { name: say.sendProposal }).click();
}

/** The one session that a mail asks about is confirmed from it. */
export async function confirmFrom(link: string, { browsers, say, language, supervisor }: Supervising): Promise<void> {
  const their = await (await browsers.open({ scripts: false })).newPage();
  await their.goto(link);
  await readIn(their, language);
  await their.getByRole('checkbox', { name: say.allTookPlace(1) }).check();
  await their.getByRole('textbox', { name: say.firstName }).fill(firstWord(supervisor.name));
  await their.getByRole('button', { name: say.confirmAll(1) }).click();
  await expect(heading(their, say.done)).toBeVisible();
}

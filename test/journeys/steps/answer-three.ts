import { expect, type Locator, type Page } from '@playwright/test';
import { length } from '../support/days.js';
import { examine } from '../support/examine.js';
import { CLAIRE } from '../support/people.js';
import { firstWord, readIn } from '../support/public-page.js';
import type { Language, Words } from '../support/words.js';

/** The list of the link shows three sessions to answer, and no answer chosen beforehand. */
export async function openThree(page: Page, link: string, say: Words, language: Language): Promise<void> {
  await page.goto(link);
  await readIn(page, language);
  await expectThreeOpen(page, say);
  await examine(page, 'sessions to confirm');
}

export async function expectThreeOpen(page: Page, say: Words): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: say.toConfirm(3) })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
}

/** A mail scanner opens every link, twice, and only looks: GET and HEAD change nothing. */
export async function scan(page: Page, link: string, say: Words): Promise<void> {
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
    const answer = await page.request.fetch(link, { method });
    expect(answer.status(), `${method} of the link`).toBe(200);
  }
  await page.goto(link);
  await expectThreeOpen(page, say);
}

/** Confirms the session of 1 h 30, corrects that of 1 h to 45 minutes, declines that of 2 h; returns when it was sent. */
export async function answerEachOtherwise(page: Page, say: Words, language: Language): Promise<void> {
  await group(page, 90, language).getByRole('radio', { name: say.confirm, exact: true }).check();
  const toCorrect = group(page, 60, language);
  await toCorrect.getByRole('radio', { name: say.correct }).check();
  await toCorrect.getByRole('textbox', { name: say.length }).fill('45 min');
  const toDecline = group(page, 120, language);
  await toDecline.getByRole('radio', { name: say.decline }).check();
  await toDecline.getByRole('radio', { name: say.didNotTakePlace }).check();
}

/** Types the first name where this device has not been asked for it yet. */
export async function typeName(page: Page, say: Words): Promise<void> {
  await page.getByRole('textbox', { name: say.firstName }).fill(firstWord(CLAIRE));
}

export async function sendAnswers(page: Page, say: Words): Promise<void> {
  await page.getByRole('button', { name: say.sendAnswers }).click();
  await expect(page.getByRole('heading', { level: 1, name: say.done })).toBeVisible();
}

/** What was recorded, line by line. */
export async function expectAnswers(page: Page, say: Words, language: Language): Promise<void> {
  await expect(page.getByText(say.answersRecorded(3))).toBeVisible();
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveCount(3);
  for (const [minutes, word] of [
    [90, say.confirmed],
    [45, say.corrected],
    [120, say.declined],
  ] as const) {
    await expect(
      lines
        .filter({ hasText: word })
        .filter({ has: page.getByText(length(minutes, language), { exact: true }) })
        .first(),
    ).toBeVisible();
  }
}

/** Takes the answers back, which leaves all three to be answered again. */
export async function undo(page: Page, say: Words): Promise<void> {
  await page.getByRole('button', { name: say.undo, exact: true }).click();
  await expect(page.getByText(say.takenBack)).toBeVisible();
  await expectThreeOpen(page, say);
}

function group(page: Page, minutes: number, language: Language): Locator {
  return page.getByRole('group').filter({ has: page.getByText(length(minutes, language), { exact: true }) });
}

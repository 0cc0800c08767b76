import type { Page } from '@playwright/test';
import { ACTIVITIES, answerAudit, drawEverybody, recordWithFiles } from './steps/be-audited.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { comeIn, heading, NADIA, PAUL, THOMAS } from './support/people.js';

test('a coach who was drawn answers, and an auditor reviews ten activities by the keyboard alone', async ({
  page: coach,
  browsers,
  language,
}) => {
  const office = await (await browsers.open()).newPage();
  const second = await (await browsers.open()).newPage();
  await Promise.all([comeIn(coach, THOMAS, language), comeIn(office, NADIA, language), comeIn(second, PAUL, language)]);
  await recordWithFiles(coach);
  await drawEverybody(office, second);

  await test.step('he asks for more time, and the office grants it by the keyboard', async () => {
    await coach.goto('/cpd');
    await coach.getByRole('region', { name: 'Your audit' }).getByRole('link').click();
    await expect(heading(coach, 'Your audit')).toBeVisible();
    await coach.getByRole('button', { name: 'Ask for more time…' }).click();
    await coach.getByRole('button', { name: 'Ask the office' }).click();
    await expect(coach.getByText('The office answers; the term does not run out before.')).toBeVisible();
    await examine(coach, 'an audit, to be answered');

    await office.goto('/office/audits');
    await expect(office.getByRole('link', { name: THOMAS })).toBeVisible();
    await examine(office, 'the board of audits');
    await office.getByRole('link', { name: THOMAS }).press('Enter');
    await office.getByRole('button', { name: /^Grant it until/ }).press('Enter');
    await expect(office.getByText(/^More time is asked/)).toHaveCount(0);
    await coach.reload();
    await expect(coach.getByText('You were given more time.')).toBeVisible();
  });
  await test.step('he answers with a file, and says of what he has none', async () => {
    await answerAudit(coach);
    await coach.getByRole('button', { name: 'Send my answer' }).click();
    await expect(coach.getByText('Being reviewed')).toBeVisible();
    await examine(coach, 'an audit, answered');
  });
  await test.step('an auditor takes the file, says a word of each of ten activities, and closes it', async () => {
    await office.reload();
    await reviewByKeyboard(office);
  });
  await test.step('he reads how it ended', async () => {
    await coach.reload();
    await expect(coach.getByText('Your file meets what is asked. There is nothing left to do.')).toBeVisible();
    await expect(coach.getByText('Accepted', { exact: true })).toHaveCount(ACTIVITIES - 1);
    await examine(coach, 'an audit, closed');
  });
});

/** Keys alone: T takes the file, A accepts, R refuses what was not shown, C goes to the end, Enter closes. */
async function reviewByKeyboard(office: Page): Promise<void> {
  const list = office.getByRole('region', { name: 'Activities' }).getByRole('button');
  const { keyboard } = office;
  await expect(list).toHaveCount(ACTIVITIES);
  await list.first().focus();
  await keyboard.press('t');
  await expect(office.getByText('You review it')).toBeVisible();
  await examine(office, 'an audit, to be reviewed');
  for (let left = ACTIVITIES - 1; left > 0; left -= 1) {
    await keyboard.press('a');
    await expect(office.getByText(left === 1 ? '1 activity is left.' : `${left} activities are left.`)).toBeVisible();
  }
  await keyboard.press('r');
  await expect(office.getByLabel('Reason')).toBeFocused();
  await examine(office, 'an audit, a refusal begun');
  await office.getByRole('button', { name: 'Save this word' }).press('Enter');
  await expect(office.getByText('A word is said of every activity.')).toBeVisible();
  await keyboard.press('c');
  await expect(office.getByRole('button', { name: 'Close: it meets' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(office.getByText(`The file of ${THOMAS} is closed.`)).toBeVisible();
  await expect(heading(office, 'Audits of members')).toBeVisible();
}

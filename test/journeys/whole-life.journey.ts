import type { Page } from '@playwright/test';
import { appeal, namePanel, refuse, uphold } from './steps/appeal.js';
import { appointModerator, fillSheet, giveSeat, openFile, settle } from './steps/assess.js';
import { decideOnCondition, readCondition } from './steps/condition.js';
import { recordDeath, takeDeathBack } from './steps/death.js';
import { askForLeave, askForRenewal, grantLeave, letMonthsPass } from './steps/renew.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { comeIn, ERIC, heading, NADIA, SOLENE } from './support/people.js';

const INES = 'Inès Morel';
const BERTRAND = 'Bertrand Colin';
const HELENE = 'Hélène Roche';
const KARIM = 'Karim Haddad';

const NOT_YET = {
  criterion: 'Knowing one’s limits',
  reason: 'No example of pointing a client to somebody else.',
  wouldSatisfy: 'One example, with how it was said to the client.',
};
const STILL_TO_SHOW = 'The certificate of the ethics day of last month.';
const SETTLED = 'The reflection of May is such an example.';
const REFUSAL = 'Less professional development than the scheme asks for.';
const GROUNDS = 'The months of leave that you granted were not counted.';
const UPHELD = 'Leave of seven months lowers what is asked for; it was not looked at.';

test('an accreditation from the application to its renewal: assessed, moderated, awarded, refused, appealed and renewed', async ({
  page,
  browsers,
  language,
}) => {
  const as = async (name: string) => {
    const own = await (await browsers.open()).newPage();
    await comeIn(own, name, language);
    return own;
  };
  const [registrar, first, second, staff] = [await as(BERTRAND), await as(HELENE), await as(KARIM), await as(NADIA)];
  let [file, reference, record] = ['', '', ''];

  await test.step('two assessors are chosen; whoever supervised the applicant two years ago cannot be', async () => {
    await giveSeat(registrar, INES, 'first', { assessor: HELENE, barred: SOLENE });
    await giveSeat(registrar, INES, 'second', { assessor: KARIM, barred: SOLENE });
    file = await openFile(first);
    const barred = await as(SOLENE);
    await barred.goto('/assessments');
    await expect(barred.getByText('Nothing is given to you now. What is appears here.')).toBeVisible();
    const [theirs, nobodys] = [
      await shownAt(barred, file),
      await shownAt(barred, `/assessments/${crypto.randomUUID()}`),
    ];
    expect(theirs).toBe(nobodys);
    expect(theirs).toContain('It does not exist, or it is not open to you.');
  });

  await test.step('each assesses without knowing whose it is, or what the other says', async () => {
    await examine(first, 'a sheet that is empty');
    await fillSheet(first, null);
    await openFile(second);
    await expect(second.getByRole('main')).not.toContainText(INES);
    await expect(second.getByRole('main')).not.toContainText(HELENE);
    await expect(second.getByRole('region', { name: 'Where you differ' })).toHaveCount(0);
    await fillSheet(second, NOT_YET);
    await expect(second.getByRole('main')).not.toContainText(HELENE);
  });

  await test.step('they differ, and a third person settles it, who cannot award it', async () => {
    await openRecord(registrar);
    await expect(registrar.getByText('The two assessments differ:', { exact: false })).toBeVisible();
    await examine(registrar, 'two sheets that differ');
    await appointModerator(registrar, NADIA);
    await settle(staff, SETTLED);
    await openRecord(staff);
    await expect(staff.getByRole('button', { name: `Award Level 1 to ${INES}…` })).toHaveCount(0);
  });

  await test.step('it is answered on a condition, which its applicant reads; once that is shown, the level is awarded', async () => {
    await openRecord(registrar);
    await decideOnCondition(registrar, STILL_TO_SHOW);
    await comeIn(page, INES, language);
    await readCondition(page, STILL_TO_SHOW);
    await openRecord(registrar);
    await registrar.getByRole('button', { name: `Award Level 1 to ${INES}…` }).click();
    await registrar
      .getByRole('dialog')
      .getByRole('button', { name: `Award Level 1 to ${INES}` })
      .click();
    const told = registrar.getByText(/^Level 1 is awarded to Inès Morel: /);
    await expect(told).toBeVisible();
    reference = /CC-\d{4}-[0-9A-Z]{7}/.exec((await told.textContent()) ?? '')?.[0] ?? '';
    expect(reference).not.toBe('');
  });

  await test.step('leave is asked for and granted, and half a year goes by', async () => {
    await comeIn(page, INES, language);
    await askForLeave(page, 250);
    await grantLeave(staff, INES);
    await letMonthsPass(page, 6);
  });

  await test.step('the renewal is refused, and the refusal is appealed', async () => {
    await comeIn(page, INES, language);
    await expect(page.getByText('Met with an adjustment').first()).toBeVisible();
    await examine(page, 'a standing with leave');
    await askForRenewal(page);
    await comeIn(registrar, BERTRAND, language);
    await openRecord(registrar);
    await refuse(registrar, REFUSAL);
    await appeal(page, REFUSAL, GROUNDS);
  });

  await test.step('the appeal is upheld by people without a part in it', async () => {
    await comeIn(staff, NADIA, language);
    await namePanel(staff, INES, [ERIC, KARIM]);
    for (const name of [ERIC, KARIM]) {
      const hearer = await as(name);
      await uphold(hearer, GROUNDS, UPHELD);
      await expect(hearer.getByRole('main')).not.toContainText(INES);
    }
    await page.reload();
    await expect(page.getByText('The appeal is upheld:', { exact: false })).toBeVisible();
    await expect(page.getByText(UPHELD).first()).toBeVisible();
    await examine(page, 'an appeal that is upheld');
  });

  await test.step('somebody else decides anew: it is renewed under the same reference', async () => {
    await openRecord(registrar);
    await expect(registrar.getByRole('button', { name: `Renew Level 1 for ${INES}…` })).toHaveCount(0);
    await openRecord(staff);
    await staff.getByRole('button', { name: `Renew Level 1 for ${INES}…` }).click();
    await staff
      .getByRole('dialog')
      .getByRole('button', { name: `Renew Level 1 for ${INES}` })
      .click();
    await expect(staff.getByText(`Level 1 is renewed for ${INES}: ${reference}.`)).toBeVisible();
    await page.goto(`/register/${reference}`);
    await expect(page.getByRole('main')).toContainText(INES);
    await examine(page, 'a renewed accreditation in the register');
  });

  await test.step('a death takes the entry off the register; recorded by mistake, it is there again', async () => {
    const entry = async () => (await page.goto(`/register/${reference}`))?.status();
    await staff.goto(record);
    await recordDeath(staff, INES);
    await expect.poll(entry, { message: 'the register knows no such entry' }).toBe(404);
    await takeDeathBack(staff);
    await expect.poll(entry, { message: 'the entry is back' }).toBe(200);
    await expect(page.getByRole('main')).toContainText(INES);
  });

  async function openRecord(by: Page): Promise<void> {
    await by.goto('/office/applications');
    await by
      .getByRole('link', { name: `Open the record of ${INES}` })
      .first()
      .click();
    await expect(heading(by, INES)).toBeVisible();
    record = new URL(by.url()).pathname;
  }
});

/** All that a page says in its main part. */
async function shownAt(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const main = page.getByRole('main');
  await expect(main).toContainText('It does not exist');
  return (await main.textContent()) ?? '';
}

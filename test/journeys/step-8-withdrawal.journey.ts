import { logSession, sessions } from './steps/ask-confirmation.js';
import { comeBack, complain } from './steps/complain.js';
import { decide, seatPanel } from './steps/decide.js';
import { nameRespondent, openAndReply, proveService, serveCharges } from './steps/hear-both.js';
import { actFor, joinCase } from './steps/join-case.js';
import { agreeWith, confirmFrom, propose } from './steps/supervise.js';
import {
  expectMissing,
  letATermRunOut,
  putInForce,
  readDecision,
  stepsMissingFrom,
  toldInPublic,
} from './steps/withdraw.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { linkIn, mailSentBy } from './support/mailbox.js';
import { AMELIE, comeIn, ERIC, goTo, heading, LEA, NADIA, PAUL } from './support/people.js';
import { readIn } from './support/public-page.js';
import { caseWords } from './support/words.js';

const SUPERVISOR = { name: ERIC, email: 'eric.blanc@coachs.example' };

test('a complaint is heard and decided fairly, and nothing shows before the withdrawal is in force', async ({
  page,
  browsers,
  mailroom,
  say,
  language,
}, testInfo) => {
  const cases = caseWords[language];
  const registrar = await (await browsers.open()).newPage();
  const second = await (await browsers.open()).newPage();
  const visitor = await (await browsers.open({ scripts: false })).newPage();
  const supervising = { page, mailroom, browsers, say, language, supervisor: SUPERVISOR };
  let [entry, before, reference] = ['', '', ''];

  await test.step('a coach whom he supervises has a session with him', async () => {
    await comeIn(page, AMELIE, language);
    await agreeWith(supervising);
    await page.reload();
    await logSession(page, say, '1h', ERIC);
    await visitor.goto('/register?q=eric+blanc');
    await readIn(visitor, language);
    entry = /[A-Z]{2}-\d{4}-[0-9A-Z]{7}/.exec((await visitor.getByRole('main').textContent()) ?? '')?.[0] ?? '';
    before = await toldInPublic(visitor, entry, language);
    expect(before).toContain(say.inForce(say.level1));
  });

  await test.step('8a. a client files a complaint without an account; a case manager takes it and names the member', async () => {
    const receipt = await complain(visitor, cases, language, ERIC);
    ({ reference } = receipt);
    await comeIn(page, LEA, language);
    await joinCase(page, cases, reference, { word: cases.take, whom: ERIC, joined: cases.taken });
    await nameRespondent(page, cases, entry);
    await comeBack(visitor, cases, receipt);
    await examine(visitor, 'a complaint, come back to');
  });

  await test.step('8b. two registrars keep it; a withdrawal now is refused, and each missing step named', async () => {
    const keeping = { word: cases.becomeRegistrar, whom: ERIC, joined: cases.keeps };
    await comeIn(second, PAUL, language);
    await joinCase(second, cases, reference, keeping);
    await comeIn(registrar, NADIA, language);
    await joinCase(registrar, cases, reference, keeping);
    expect(await stepsMissingFrom(registrar)).toHaveLength(5);
  });

  await test.step('8c. the coach is served in writing, and replies or lets the time run', async () => {
    const mail = await mailSentBy(mailroom, () => serveCharges(registrar, cases));
    await expect(mail.getByRole('article')).toContainText(`/my-case/${reference}`);
    // He replies where this is read in French; elsewhere a letter brings the charges, and he lets the time run.
    if (language === 'fr') {
      await comeIn(page, ERIC, language);
      await openAndReply(page, cases, reference);
    } else {
      await proveService(registrar, cases);
      await letATermRunOut(page, cases);
    }
    await registrar.reload();
  });

  await test.step('8d. three people who did not manage the case decide, with reasons; he is notified', async () => {
    const panel = { page, cases, language, reference, whom: ERIC };
    await seatPanel(registrar, cases);
    await decide(panel);
    await registrar.reload();
    await expectMissing(registrar, cases, ['NOTIFIED', 'APPEAL_TIME_RUN', 'TWO_PERSONS']);
    await examine(registrar, 'a case that is decided, for a registrar');
    await mailSentBy(mailroom, () => actFor(registrar, cases.notify, cases.notified));
    await expectMissing(registrar, cases, ['APPEAL_TIME_RUN', 'TWO_PERSONS']);
    await comeIn(page, ERIC, language);
    await readDecision(page, cases, reference);
    await examine(page, 'a decision, read by the respondent');
    expect(await toldInPublic(visitor, entry, language)).toBe(before);
  });

  await test.step('8e. the time to appeal runs out, and two registrars put the withdrawal in force', async () => {
    await letATermRunOut(page, cases);
    await comeIn(registrar, NADIA, language);
    await registrar.goto('/cases');
    await registrar.getByRole('link', { name: cases.openCase(reference) }).click();
    await actFor(registrar, cases.proposeWithdrawal, cases.withdrawalProposed);
    expect(await toldInPublic(visitor, entry, language)).toBe(before);
    await comeIn(second, PAUL, language);
    await second.goto('/cases');
    await second.getByRole('link', { name: cases.openCase(reference) }).click();
    let took = 0;
    const mail = await mailSentBy(mailroom, async () => {
      took = await putInForce(second, visitor, cases, { registerReference: entry, language });
    });
    await expect(mail.getByRole('article')).toContainText(`/register/${entry}`);
    testInfo.annotations.push({ type: 'the register showed the withdrawal, in ms', description: String(took) });
    console.log(`  ${testInfo.project.name}: the register showed the withdrawal after ${took} ms`);
    await expect(second.getByText(cases.inForce)).toBeVisible();
    await examine(second, 'a withdrawal in force, for a registrar');
  });

  await test.step('8f. the public sees it, he reads it, and his right to supervise has ended', async () => {
    await visitor.goto(`/verify/${entry}`);
    await expect(visitor.getByText(cases.withdrawnEntry)).toBeVisible();
    await examine(visitor, 'an entry that was withdrawn');
    await comeIn(page, ERIC, language);
    await page.goto(`/my-case/${reference}`);
    await page.getByRole('button', { name: cases.open, exact: true }).click();
    await expect(page.getByRole('heading', { name: cases.yoursIsWithdrawn })).toBeVisible();
    await examine(page, 'a withdrawal, read by the respondent');

    await comeIn(page, AMELIE, language);
    await goTo(page, say, say.supervision, say.mySupervision);
    await page.getByRole('button', { name: say.chooseOne }).click();
    const awaited = sessions(page, say).filter({ hasText: say.awaiting });
    const before = await awaited.count();
    const mail = await mailSentBy(mailroom, () => page.getByRole('button', { name: say.askFor(1) }).click());
    await expect(awaited).toHaveCount(before + 1);
    await confirmFrom(await linkIn(mail, 'c'), supervising);
    await expect(awaited).toHaveCount(before);
    await logSession(page, say, '1h30', ERIC);
    await page.getByRole('button', { name: say.chooseOne }).click();
    await page.getByRole('button', { name: say.askFor(1) }).click();
    await expect(page.getByRole('alert').filter({ hasText: cases.rightEnded })).toBeVisible();
    await expect(sessions(page, say).filter({ hasText: say.notAskedYet })).toHaveCount(1);
    await examine(page, 'supervision, asked of somebody who may supervise no longer');
    await propose(page, say, SUPERVISOR);
    await expect(page.getByRole('alert').filter({ hasText: cases.supervisesNoLonger })).toBeVisible();
    await expect(heading(page, say.mySupervision)).toBeVisible();
  });
});

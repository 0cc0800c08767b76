import { agree } from './steps/agree.js';
import {
  answerEachOtherwise,
  expectAnswers,
  openThree,
  scan,
  sendAnswers,
  typeName,
  undo,
} from './steps/answer-three.js';
import { askForThree, sessions } from './steps/ask-confirmation.js';
import { logOneLine } from './steps/log-one-line.js';
import { logPractice } from './steps/log-practice.js';
import { evidence, expectStillMissing, openReasons, requirement } from './steps/requirements.js';
import { signTheCode } from './steps/sign-the-code.js';
import { length } from './support/days.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { linkIn, mailSentBy } from './support/mailbox.js';
import { AMELIE, comeIn, goTo } from './support/people.js';

test('a coach signs, agrees, logs, is confirmed, and sees where she stands change and why', async ({
  page,
  mailroom,
  browsers,
  say,
  language,
  linkScripts,
}, testInfo) => {
  const supervisor = await (await browsers.open({ scripts: linkScripts })).newPage();
  let link = '';

  await test.step('1. she reads and signs the code of ethics; until then nothing counts', async () => {
    await comeIn(page, AMELIE, language);
    await signTheCode(page, say, language);
    await goTo(page, say, say.whereIStand);
    await expect(page.getByText(say.firstSign)).toHaveCount(0);
    await expect(page.getByText(say.nothingCountsBefore)).toHaveCount(0);
    await expect(requirement(page, say, say.codeLine)).toContainText(say.met);
  });

  await test.step('2. she proposes an agreement to her supervisor, who accepts it from a mail without a script', async () => {
    await agree({ page, mailroom, browsers, say, language, coach: AMELIE });
  });

  await test.step('3. she logs practice under a pseudonym, and a supervision session in one line', async () => {
    await logPractice(page, say);
    await logOneLine(page, say, language);
  });

  await test.step('4. her supervisor answers three sessions at once from a mail, takes it back and answers again', async () => {
    const mail = await mailSentBy(mailroom, () => askForThree(page, say));
    await expect(mail.getByRole('heading', { level: 1 })).toContainText(AMELIE);
    link = await linkIn(mail, 'c');
    await goTo(page, say, say.whereIStand);
    const line = requirement(page, say, say.yearLine);
    await expect(line).toContainText(say.of('0 min', '4 h'));
    await expect(line).toContainText(say.awaitingToo(length(270, language)));

    await openThree(supervisor, link, say, language);
    await scan(supervisor, link, say);
    await answerEachOtherwise(supervisor, say, language);
    await examine(supervisor, 'sessions to confirm, each answered otherwise');
    await typeName(supervisor, say);
    await sendAnswers(supervisor, say);
    await expectAnswers(supervisor, say, language);
    await examine(supervisor, 'sessions answered');
    await expect(line).toContainText(say.of(length(135, language), '4 h'));
    await undo(supervisor, say);
    await examine(supervisor, 'answers taken back');
    await expect(line).toContainText(say.of('0 min', '4 h'));
  });

  await test.step('5. where she stands changes on the page that is open, and says why', async () => {
    const line = requirement(page, say, say.yearLine);
    await answerEachOtherwise(supervisor, say, language);
    const answered = supervisor.waitForResponse((response) => response.request().method() === 'POST');
    await supervisor.getByRole('button', { name: say.sendAnswers }).click({ noWaitAfter: true });
    await answered;
    const since = performance.now();
    await expect
      .poll(async () => (await line.textContent())?.replaceAll(/\s/g, ' ') ?? '', { intervals: [50] })
      .toContain(say.of(length(135, language), '4 h'));
    const took = Math.round(performance.now() - since);
    testInfo.annotations.push({
      type: 'the standing changed after the confirmation, in ms',
      description: String(took),
    });
    console.log(`  ${testInfo.project.name}: the standing changed ${took} ms after the confirmation`);

    await expectAnswers(supervisor, say, language);
    const open = await openReasons(page, say, say.yearLine);
    await expect(evidence(open, say.whatCounted).getByRole('row')).toHaveCount(3);
    await expect(evidence(open, say.leftOut).getByRole('row').filter({ hasText: say.leftOutDeclined })).toHaveCount(1);
    await expect(requirement(page, say, say.hoursLine)).toContainText(say.of('2 h', '60 h'));
    await expect(requirement(page, say, say.clientsLine)).toContainText(say.of('1', '6'));
    await expectStillMissing(page, say);
    await examine(page, 'where I stand, with the reasons of a line open');

    await goTo(page, say, say.supervision, say.mySupervision);
    for (const word of [say.corrected, say.declined])
      await expect(sessions(page, say).filter({ hasText: word })).toHaveCount(1);
    await expect(sessions(page, say).filter({ has: page.getByText(say.confirmed, { exact: true }) })).toHaveCount(1);
    await expect(page.getByText(say.saidNotHeld)).toBeVisible();
    await examine(page, 'supervision, three sessions answered');
  });
});

import type { Page } from '@playwright/test';
import { concernInVault, referAsColleague } from './steps/colleague.js';
import { dayOfBody, letDaysPass } from './steps/days-pass.js';
import { actFor, joinCase } from './steps/join-case.js';
import { chooseSanction, openAsPanel, proposeIt } from './steps/panel-decides.js';
import { expectInterim, expectPromised, type Promised, promisedIn } from './steps/public-line.js';
import {
  adoptWholeProcedure,
  appoint,
  declare,
  serveCharges,
  standByDecision,
  standByStep,
  takeStep,
} from './steps/whole-procedure.js';
import { superviseOnce } from './steps/supervise-once.js';
import { examine } from './support/examine.js';
import { tick, tickChoice } from './support/fields.js';
import { expect, test } from './support/journey.js';
import { AMELIE, comeIn, ERIC, LEA, NADIA, PANEL, PAUL, SOLENE, THOMAS } from './support/people.js';
import { caseWords } from './support/words.js';

const INTERIM_PANEL = ['Karim Haddad', ERIC] as const;
const APPEAL_PANEL = ['Fanny Lopez', 'Gilles Perrin', 'Yasmine Saïdi'] as const;
const SANCTION_PANEL = ['Luc Chevalier', 'Maud Besson', 'Victor Noël'] as const;
const ASSESSORS = ['Hélène Roche', 'Rémi Vidal'] as const;
const INVESTIGATOR = 'Agathe Colas';
const MONITOR = 'Inès Morel';

const NOTHING = { reads: 'nothing' };

test('a colleague’s concern goes through the whole procedure to its end, and the register says what was promised at each step', async ({
  page,
  browsers,
  say,
  language,
}) => {
  test.setTimeout(600_000);
  const cases = caseWords[language];
  const visitor = await (await browsers.open({ scripts: false })).newPage();
  const as = async (name: string) => {
    const own = await (await browsers.open()).newPage();
    await comeIn(own, name, language);
    return own;
  };
  const [manager, registrar, second, coach] = [await as(LEA), await as(NADIA), await as(PAUL), await as(THOMAS)];
  const supervised = { coach, say, whom: THOMAS, by: SOLENE };
  let [reference, caseId, entry] = ['', '', ''];
  const onCase = (by: Page) => by.goto(`/cases/${caseId}`);
  const openMine = async () => {
    await coach.goto(`/my-case/${reference}`);
    await coach.getByRole('button', { name: cases.open, exact: true }).click();
  };

  await test.step('the body adopted the whole procedure, in which nobody decides twice', async () => {
    const [decidedOn, holdsFrom] = [await dayOfBody(registrar), await dayOfBody(registrar, 1)];
    await adoptWholeProcedure(registrar, { decidedOn, holdsFrom });
    await visitor.goto('/register?q=thomas+girard&lang=en');
    entry = /[A-Z]{2}-\d{4}-[0-9A-Z]{7}/.exec((await visitor.getByRole('main').textContent()) ?? '')?.[0] ?? '';
    await expectPromised(visitor, entry, NOTHING);
    await letDaysPass(page, 1);
  });

  await test.step('a colleague notes a concern, speaks to him, and refers it with the lines that she ticked', async () => {
    await comeIn(page, AMELIE, language);
    const spokenOn = await dayOfBody(page);
    const text = await concernInVault(page, spokenOn);
    reference = await referAsColleague(visitor, { about: THOMAS, text, spokenOn });
  });

  await test.step('its case manager names him, two registrars keep it, and charges are served', async () => {
    await joinCase(manager, cases, reference, { word: cases.take, whom: THOMAS, joined: cases.taken });
    caseId = new URL(manager.url()).pathname.split('/').at(-1) ?? '';
    await manager.getByRole('button', { name: cases.openFile, exact: true }).click();
    await expect(manager.getByText(/Told by a colleague/).first()).toBeVisible();
    await manager.getByRole('textbox', { name: cases.member }).fill(entry);
    await manager.getByRole('button', { name: cases.nameMember }).click();
    await expect(manager.getByText(cases.named)).toBeVisible();
    const keeping = { word: cases.becomeRegistrar, whom: THOMAS, joined: cases.keeps };
    for (const keeper of [registrar, second]) await joinCase(keeper, cases, reference, keeping);
    await takeStep(registrar, caseId, 'SCREEN_RISK', { RISK: 'high' });
    await registrar.reload();
    await serveCharges(registrar);
    await openMine();
    await coach.getByRole('textbox', { name: cases.reply }).fill('I spoke of progress, and of nothing that was said.');
    await actFor(coach, cases.sendReply, cases.replied);
    await expectPromised(visitor, entry, NOTHING);
  });

  await test.step('an interim suspension: proposed, answered, imposed by two others, and read without a reason', async () => {
    await onCase(manager);
    await manager.getByRole('button', { name: 'Propose an interim suspension', exact: true }).click();
    await tick(manager, 'radio', 'The protection of clients and of others');
    await manager
      .getByRole('textbox', { name: 'Which risk, and why nothing less helps' })
      .fill('Four clients are named.');
    await actFor(manager, 'Propose an interim suspension', 'Proposed. The respondent may answer.');
    await openMine();
    await coach
      .getByRole('textbox', { name: 'What you answer' })
      .fill('I shall speak to no sponsor until it is decided.');
    await actFor(coach, 'Send my answer', 'Your answer is sent.');
    await appoint(registrar, { caseId, to: 'INTERIM_PANEL' }, INTERIM_PANEL);
    const [first, other] = [await seated(INTERIM_PANEL[0]), await seated(INTERIM_PANEL[1])];
    await letDaysPass(page, 7);
    await openAsPanel(first, caseId);
    await tick(first, 'radio', 'The interim suspension is imposed');
    await proposeIt(first, 'The risk is real, and nothing less takes it away.');
    await standByDecision(other, caseId);
    await onCase(manager);
    await expectPromised(visitor, entry, NOTHING);
    await actFor(manager, 'Notify the suspension', 'The interim suspension is notified and in effect.');
    await expectInterim(visitor, entry);
    await examine(visitor, 'an entry under interim suspension');
  });

  await test.step('it is investigated, disclosed, and found by two assessors to be a case to answer', async () => {
    await appoint(registrar, { caseId, to: 'INVESTIGATOR' }, [INVESTIGATOR]);
    const report = { FACTS_ONLY: 'yes', EXHIBITS_HASHED: 'yes', REPORT: 'Two people heard it.' };
    await takeStep(await seated(INVESTIGATOR), caseId, 'FILE_REPORT', report);
    await takeStep(registrar, caseId, 'APPROVE_DISCLOSURE', { REASONS: 'All of it concerns him.' });
    await takeStep(manager, caseId, 'DISCLOSE');
    await letDaysPass(page, 15);
    await appoint(registrar, { caseId, to: 'ASSESSOR', seats: ['COACH', 'LAY'] }, ASSESSORS);
    const [first, other] = [await seated(ASSESSORS[0]), await seated(ASSESSORS[1])];
    await takeStep(first, caseId, 'FIND_CASE_TO_ANSWER', { REASONS: 'What is told hangs together.' });
    await standByStep(other, caseId, 'OpenCaseAsAppointed');
  });

  const panel: Page[] = [];
  await test.step('a panel of three is named, and he is summoned', async () => {
    await appoint(registrar, { caseId, to: 'PANEL', seats: ['CHAIR', 'COACH', 'LAY'] }, PANEL);
    for (const name of PANEL) panel.push(await seated(name));
    await takeStep(registrar, caseId, 'NAME_PANEL');
    await letDaysPass(page, 14);
    const HEARING_ON = await dayOfBody(manager, 31);
    await takeStep(manager, caseId, 'GIVE_NOTICE', { HEARING_ON, NOTICE: 'At ten, 3 rue du Port.' });
    await takeStep(manager, caseId, 'SERVE_BUNDLE');
    await openMine();
    await expect(coach.getByText('At ten, 3 rue du Port.')).toBeVisible();
    await examine(coach, 'a hearing, for the respondent');
    await letDaysPass(page, 31);
  });

  let promised: readonly Promised[] = [];
  await test.step('they hear him, find the facts and the breach, and suspend him at once, under conditions', async () => {
    const [chair, other] = panel as [Page, Page];
    for (const step of ['Open the hearing', 'Close the hearing']) {
      await openAsPanel(chair, caseId);
      await chair.getByRole('button', { name: step, exact: true }).click();
      await actFor(chair, 'Do it', 'It is done and recorded.');
    }
    await find(chair, other, { title: 'Find whether the facts are proven', event: 'FIND_FACTS' });
    await find(chair, other, { title: 'Find whether it is a breach', event: 'FIND_BREACH' });
    await takeStep(other, caseId, 'OPEN_HISTORY');
    await openAsPanel(chair, caseId);
    await examine(chair, 'a deliberation that has come to the outcome');
    const kind = 'A disciplinary suspension';
    promised = await chooseSanction(chair, { outcome: 'Another sanction', kind, months: 3, weeks: 4 });
    await tickChoice(chair.getByRole('checkbox', { name: 'It takes effect although an appeal is possible' }));
    await chair.getByRole('textbox', { name: 'Why it cannot wait' }).fill('He goes on as before.');
    await proposeIt(chair, 'Both facts are proven, and what was said in confidence was passed on.');
    await standByDecision(other, caseId);
    await onCase(manager);
    await expectInterim(visitor, entry);
    await actFor(manager, 'Notify the decision', cases.notified);
  });

  await test.step('the suspension is in force, and the register says what the panel read beforehand', async () => {
    await putInForce(promised);
    await openMine();
    await expect(coach.getByText('0 sessions so far.')).toBeVisible();
    await examine(coach, 'a suspension with what is asked meanwhile, for the respondent');
  });

  await test.step('he appeals, and three others put conditions in its place', async () => {
    await openMine();
    await tick(coach, 'radio', 'The consequence is too heavy');
    await coach
      .getByRole('textbox', { name: 'Why you do not agree' })
      .fill('I told my client, and changed my contracts.');
    await actFor(coach, 'Send my appeal', 'Your appeal is sent.');
    await appoint(registrar, { caseId, to: 'APPEAL_PANEL' }, APPEAL_PANEL);
    const [first, ...others] = [
      await seated(APPEAL_PANEL[0]),
      await seated(APPEAL_PANEL[1]),
      await seated(APPEAL_PANEL[2]),
    ];
    await openAsPanel(first, caseId);
    const kind = 'The accreditation under conditions';
    promised = await chooseSanction(first, {
      ...{ outcome: 'The sanction has other terms from now on', kind, months: 2, weeks: 6 },
    });
    await proposeIt(first, 'He put right what he could, and is to be accompanied.');
    for (const other of others) await standByDecision(other, caseId);
    await onCase(manager);
    await actFor(manager, 'Notify the decision', cases.notified);
    await expectPromised(visitor, entry, NOTHING);
    await putInForce(promised);
  });

  await test.step('whoever watches over it finds it on the board and reports on it, and he reads that', async () => {
    await appoint(registrar, { caseId, to: 'SANCTION_MONITOR' }, [MONITOR]);
    const monitor = await seated(MONITOR);
    await monitor.goto('/cases/watched');
    await expect(monitor.getByRole('link', { name: reference, exact: true })).toBeVisible();
    await examine(monitor, 'the sanctions that are watched over, for a monitor');
    await monitor.getByRole('link', { name: reference, exact: true }).click();
    await monitor.getByRole('button', { name: 'Open what you watch over', exact: true }).click();
    await expect(monitor.getByText(THOMAS, { exact: true })).toBeVisible();
    await tick(monitor, 'radio', 'At risk, as the monitor sees it');
    const words = 'The first session is agreed on and has not been held yet.';
    await monitor.getByRole('textbox', { name: 'Why you see it so' }).fill(words);
    await actFor(monitor, 'Send the report', 'The report is sent.');
    await expect(monitor.getByText(words)).toBeVisible();
    await examine(monitor, 'a sanction that is watched over, with a report');
    await openMine();
    await expect(coach.getByText(words)).toBeVisible();
  });

  await test.step('he is supervised as he must be, and three others find that the conditions are met', async () => {
    await superviseOnce({ ...supervised, supervisor: await as(SOLENE) }, ['1h05', '1 h 5 min']);
    await letDaysPass(page, 31);
    await superviseOnce({ ...supervised, supervisor: await as(SOLENE) }, ['1h10', '1 h 10 min']);
    await openMine();
    await expect(coach.getByText('2 sessions so far.')).toBeVisible();
    await examine(coach, 'conditions and how they are kept, for the respondent');
    await appoint(registrar, { caseId, to: 'SANCTION_PANEL' }, SANCTION_PANEL);
    const [first, ...others] = [
      ...[await seated(SANCTION_PANEL[0]), await seated(SANCTION_PANEL[1]), await seated(SANCTION_PANEL[2])],
    ];
    await openAsPanel(first!, caseId);
    await expect(first!.getByText('2 sessions so far.')).toBeVisible();
    await tick(first!, 'radio', 'What was to be met was met');
    await proposeIt(first!, 'Each session took place in time.');
    await expectPromised(visitor, entry, promised[0]!);
    for (const other of others) await standByDecision(other, caseId);
    await expectPromised(visitor, entry, NOTHING);
  });

  await test.step('the case is over, and nothing of it is read', async () => {
    await onCase(registrar);
    await expect(registrar.getByText('Completed', { exact: true })).toBeVisible();
    await expect(registrar.getByText('Closed: all of it is carried out')).toBeVisible();
    await examine(registrar, 'a case that is complete');
    await letDaysPass(page, 31);
    await expectPromised(visitor, entry, NOTHING);
  });

  /** Somebody comes in who was given a seat or a function, and says that they have no conflict of interest. */
  async function seated(name: string): Promise<Page> {
    const own = await as(name);
    await declare(own, caseId);
    return own;
  }

  /** One of the panel proposes by the screen what is found, and another stands by it. */
  async function find(chair: Page, other: Page, { title, event }: Record<'title' | 'event', string>): Promise<void> {
    await openAsPanel(chair, caseId);
    await chair.getByRole('button', { name: title, exact: true }).click();
    const form = chair.getByRole('form', { name: title });
    await tick(chair, 'radio', 'Yes');
    await form.getByRole('textbox', { name: 'Your reasons' }).fill(`We believe both witnesses: ${event}.`);
    await actFor(chair, 'Propose it', 'It is proposed to the others.');
    await standByStep(other, caseId, 'OpenCaseAsPanel');
  }

  /** Two registrars put it in force; the public reads what was promised for today, and the screens go on promising the same. */
  async function putInForce(ahead: readonly Promised[]): Promise<void> {
    await onCase(registrar);
    await actFor(registrar, 'Propose the sanction', 'The sanction is proposed. Another registrar puts it in force.');
    await onCase(second);
    await actFor(second, 'Put the sanction in force', 'The sanction is in force.');
    await expect(second.getByRole('heading', { name: 'What the public reads', exact: true })).toBeVisible();
    const card = second.getByRole('region', { name: 'Sanction', exact: true });
    expect(await promisedIn(card.getByRole('region', { name: 'As it is decided' }))).toEqual(ahead);
    await expectPromised(visitor, entry, ahead[0] ?? NOTHING);
    await examine(visitor, `an entry of which is read: ${ahead[0]?.reads}`);
  }
});

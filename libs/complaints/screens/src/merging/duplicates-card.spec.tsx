import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCourse, refused, showCase } from '../../test/show-case.js';
import type { Course } from '../course.js';
import { DuplicatesCard } from './duplicates-card.js';
import {
  confirmMergeMutation,
  declineMergeMutation,
  proposeMergeMutation,
  searchDuplicatesMutation,
} from './merging.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const other = {
  ...{ reference: 'S-2222', receivedIn: '2026-10', state: 'TRIAGE', clauses: ['CF-2'], sameComplainant: true },
  ...{ commonFrom: '2026-09-01', commonUntil: '2026-10-15', proposed: false, refusals: [] as object[] },
};
const found = (changes: object = {}, ...cases: object[]) => ({
  data: { searchDuplicates: { id: 'c1', respondentNamed: true, mayMerge: true, cases, ...changes } },
});

type Acts = { readonly propose?: object | 'offline'; readonly confirm?: object | 'offline' };
function show(changes: object, answers: readonly (object | 'offline')[], { propose, confirm }: Acts = {}) {
  return showCase(<DuplicatesCard course={aCourse(changes) as unknown as Course} />, [
    [searchDuplicatesMutation, ...answers],
    [proposeMergeMutation, propose ?? { data: { proposeMerge: 'c1' } }],
    [confirmMergeMutation, confirm ?? { data: { confirmMerge: 'c1' } }],
    [declineMergeMutation, { data: { declineMerge: 'c1' } }],
  ]);
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const row = async () => screen.findByRole('region', { name: 'S-2222' });
const REGISTRAR = { mine: ['REGISTRAR'] };
const answer = async (choice: string, reasons: string) => {
  await userEvent.click(await screen.findByRole('radio', { name: choice }));
  await userEvent.type(screen.getByLabelText('Your reasons'), reasons);
  await press('Answer…');
};
const confirm = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
const fillIn = async () => {
  await press('Look for them');
  await press('Propose to join this complaint to it');
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.type(screen.getByLabelText('Why they are one case'), 'They said so.');
  await press('Propose it');
};

describe('other complaints about the same member', () => {
  it('row 4: is no card for anybody else, and none once the case is looked at no more', () => {
    for (const changes of [{ mine: ['ASSESSOR'] }, { state: 'PARTICULARS' }, { state: 'CLOSED_MERGED' }]) {
      show(changes, [found()]);
      expect(screen.queryByText('Other complaints about the same member')).toBeNull();
      cleanup();
    }
  });

  it('row 4: are looked for on a press alone, and says so where there is none or no member is named', async () => {
    const { sent } = show({}, [found({ respondentNamed: false }), found()]);
    expect(sent(searchDuplicatesMutation)).toEqual([]);
    await press('Look for them');
    expect(await screen.findByText(/names no member yet/)).toBeTruthy();
    await press('Look for them again');
    expect(await screen.findByText('No other open case that you may know of names this member.')).toBeTruthy();
    expect(sent(searchDuplicatesMutation)).toMatchObject([{ caseId: 'c1' }, { caseId: 'c1' }]);
  });

  it('row 4: are told in codes and days', async () => {
    show({}, [found({}, other)]);
    await press('Look for them');
    const { textContent } = await row();
    for (const said of ['October 2026', 'Being looked at', 'CF-2', '1 September 2026 to 15 October 2026'])
      expect(textContent).toContain(said);
    expect(textContent).toContain('Named in both, and reached in the same way');
  });

  it('row 4: says of a single day, of none, and of nobody who could be compared', async () => {
    const none = { clauses: [], commonFrom: null, commonUntil: null, sameComplainant: false };
    show({}, [found({}, { ...other, commonUntil: '2026-09-01' }), found({}, { ...other, ...none })]);
    await press('Look for them');
    expect(within(await row()).getByText('1 September 2026')).toBeTruthy();
    await press('Look for them again');
    expect(await screen.findByText('None that can be compared')).toBeTruthy();
    expect(screen.getByText('Not compared, or not reached in the same way')).toBeTruthy();
  });

  it('row 4: stay apart with the reason, and offer nothing where the procedure knows no merging', async () => {
    const refusals = [{ code: 'COMPLAINTS_MERGE_APART', message: 'They stay apart.' }];
    show({}, [found({}, { ...other, refusals }), found({ mayMerge: false }, other)]);
    await press('Look for them');
    expect(within(await row()).getByText('They stay apart.')).toBeTruthy();
    expect(within(await row()).queryByRole('button')).toBeNull();
    await press('Look for them again');
    await waitFor(() => expect(screen.queryByText('They stay apart.')).toBeNull());
    expect(within(await row()).queryByRole('button')).toBeNull();
  });

  it('row 4: are proposed by the case manager, who asked the complainant and says why', async () => {
    const { sent } = show({}, [found({}, other), found({}, { ...other, proposed: true })]);
    await press('Look for them');
    await press('Propose to join this complaint to it');
    await press('Propose it');
    expect((await screen.findAllByText('First ask the complainant.')).length).toBeGreaterThan(0);
    expect(sent(proposeMergeMutation)).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.type(screen.getByLabelText('Why they are one case'), 'They said so.');
    await press('Propose it');

    const input = { caseId: 'c1', reference: 'S-2222', bothTheirs: true, reasons: 'They said so.' };
    await waitFor(() => expect(sent(proposeMergeMutation)).toMatchObject([{ input }]));
    expect(await screen.findByText(/It is proposed to join this complaint to it/)).toBeTruthy();
  });

  it('row 4: keeps what was written where it is refused, or cannot be sent', async () => {
    const message = 'They stay apart.';
    for (const [propose, said] of [
      [refused({ code: 'COMPLAINTS_MERGE_APART', message }), message],
      ['offline', 'It was not proposed.'],
    ] as const) {
      show({}, [found({}, other)], { propose });
      await fillIn();
      expect((await screen.findAllByText(said, undefined, { timeout: 10_000 })).length).toBeGreaterThan(0);
      expect(screen.getByLabelText<HTMLTextAreaElement>('Why they are one case').value).toBe('They said so.');
      cleanup();
    }
  }, 30_000);

  it('row 4b: are joined by a registrar once it is proposed, with reasons and asked again, and by nobody before', async () => {
    const { sent } = show(REGISTRAR, [found({}, other), found({}, { ...other, proposed: true })]);
    await press('Look for them');
    expect(within(await row()).queryByRole('button')).toBeNull();
    await press('Look for them again');
    await answer('I join it', ' ');
    expect((await screen.findAllByText('Write your reasons.')).length).toBeGreaterThan(0);
    await answer('I join it', 'I read both.');
    expect(sent(confirmMergeMutation)).toEqual([]);
    await confirm('Join it');
    const input = { caseId: 'c1', reference: 'S-2222', reasons: ' I read both.' };
    await waitFor(() => expect(sent(confirmMergeMutation)).toMatchObject([{ input }]));
    expect(sent(declineMergeMutation)).toEqual([]);
  });

  it('row 4d: are declined by a registrar with reasons, and looked for again', async () => {
    const { sent } = show(REGISTRAR, [found({}, { ...other, proposed: true }), found({}, other)]);
    await press('Look for them');
    await answer('I decline', 'The facts are others.');
    await confirm('Decline');
    const input = { caseId: 'c1', reference: 'S-2222', reasons: 'The facts are others.' };
    await waitFor(() => expect(sent(declineMergeMutation)).toMatchObject([{ input }]));
    await waitFor(() => expect(screen.queryByText(/It is proposed to join/)).toBeNull());
    expect(sent(confirmMergeMutation)).toEqual([]);
  });

  it('row 4: says why it was not joined, and keeps the reasons', async () => {
    const refusal = refused({ code: 'COMPLAINTS_MERGE_NOT_KEPT', message: 'First become a registrar of the other.' });
    for (const [given, said] of [
      [refusal, 'First become a registrar of the other.'],
      ['offline', 'It was not answered.'],
    ] as const) {
      show(REGISTRAR, [found({}, { ...other, proposed: true })], { confirm: given });
      await press('Look for them');
      await answer('I join it', 'I read both.');
      await confirm('Join it');
      expect((await screen.findAllByText(said, undefined, { timeout: 10_000 })).length).toBeGreaterThan(0);
      expect(screen.getByLabelText<HTMLTextAreaElement>('Your reasons').value).toBe('I read both.');
      cleanup();
    }
  }, 30_000);

  it('says so when they cannot be looked for', async () => {
    show({}, ['offline']);
    await press('Look for them');
    expect(await screen.findByText('They could not be looked for.', undefined, { timeout: 10_000 })).toBeTruthy();
  }, 15_000);
});

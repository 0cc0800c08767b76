import { describe, expect, it } from '@jest/globals';
import { type ApplicationAwaited, assessorsToRemind, type SheetAwaited } from './reminding-assessors.js';

const today = '2026-11-22';
const sheet = (id: string, changes: Partial<SheetAwaited> = {}): SheetAwaited => ({
  ...{ id, assessorId: `assessor of ${id}`, status: 'open', remindedOn: null, isAway: false },
  ...changes,
});

/** Whose sheets are asked for, then why others are not, in a line. */
function reminded(sheets: readonly SheetAwaited[], changes: Partial<ApplicationAwaited> = {}): string {
  const application = { id: 'a', status: 'waiting', isReadable: true, isDeceased: false, sheets } as const;
  const { sheets: asked, refusals } = assessorsToRemind({ ...application, ...changes }, today);
  return [...asked.map(({ id }) => id), ...refusals.map(({ code }) => code)].join(', ');
}

describe('reminding the assessors of an application', () => {
  it('goes to whoever has not answered, or not given their judgement', () => {
    expect(reminded([sheet('one', { status: 'assigned' }), sheet('two')])).toBe('one, two');
    expect(reminded([sheet('one', { status: 'submitted' }), sheet('two')])).toBe('two');
  });

  it.each<[string, string]>([
    ['2026-11-22', 'ACCREDITATION_REMINDED_LATELY'],
    ['2026-11-16', 'ACCREDITATION_REMINDED_LATELY'],
    ['2026-11-15', 'one'],
  ])('after one on %s comes to %s', (remindedOn, told) => {
    expect(reminded([sheet('one', { remindedOn })])).toBe(told);
  });

  it('says when one can be reminded again', () => {
    const application = { id: 'a', status: 'waiting', isReadable: true, isDeceased: false } as const;
    const sheets = [sheet('one', { remindedOn: '2026-11-20' })];

    expect(assessorsToRemind({ ...application, sheets }, today).refusals).toEqual([
      { code: 'ACCREDITATION_REMINDED_LATELY', params: { last: '2026-11-20', again: '2026-11-27' } },
    ]);
  });

  it('leaves one out and reminds the other', () => {
    expect(reminded([sheet('one', { isAway: true }), sheet('two')])).toBe('two, ACCREDITATION_REMINDER_WHILE_AWAY');
  });

  it.each<[string, readonly SheetAwaited[], Partial<ApplicationAwaited>, string]>([
    ['both judged', [sheet('x', { status: 'submitted' })], {}, 'ACCREDITATION_NOBODY_TO_REMIND'],
    ['nobody has a seat', [], {}, 'ACCREDITATION_NOBODY_TO_REMIND'],
    [
      'a seat was left',
      [sheet('x', { status: 'recused' }), sheet('y', { status: 'handed-over' })],
      {},
      'ACCREDITATION_NOBODY_TO_REMIND',
    ],
    ['the member has died', [sheet('x')], { isDeceased: true }, 'ACCREDITATION_NOBODY_TO_REMIND'],
    ['it was answered', [sheet('x')], { status: 'declined' }, 'ACCREDITATION_APPLICATION_DECIDED'],
    [
      'it is not open to the reader, answered or not',
      [sheet('x')],
      { isReadable: false, status: 'declined' },
      'ACCREDITATION_APPLICATION_UNKNOWN',
    ],
  ])('goes to nobody where %s', (_, sheets, changes, code) => {
    expect(reminded(sheets, changes)).toBe(code);
  });
});

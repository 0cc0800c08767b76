import { describe, expect, it } from '@jest/globals';
import { type BeforeKeepingView, isForRegistrars, keptName, refusalsToKeepView, type ViewQuery } from './viewing.js';

function refused(changes: Partial<BeforeKeepingView>): string[] {
  const view = {
    queue: 'applications',
    name: 'Mine',
    isShared: false,
    query: {},
    others: [],
    isRegistrar: true,
  } as const;
  return refusalsToKeepView({ ...view, ...changes }).map(({ code }) => code);
}

describe('keeping a view of a list of work', () => {
  it('is allowed with everything that the list can be asked', () => {
    const days = { from: '2026-01-01', until: '2026-02-28' };
    const query = { status: 'all', kind: 'first', level: 'niveau-1', stage: 'to-decide', decidable: 'yes', ...days };

    expect(refused({ query: { ...query, sort: 'level' }, isShared: true })).toEqual([]);
    expect(refused({ queue: 'assessments', query: { status: 'open', sort: 'oldest' } })).toEqual([]);
  });

  it.each<[string, Partial<BeforeKeepingView>, string[]]>([
    ['it has no name', { name: '' }, ['ACCREDITATION_VIEW_NAME_MISSING']],
    ['its name is too long', { name: 'x'.repeat(81) }, ['ACCREDITATION_VIEW_NAME_TOO_LONG']],
    ['its name is given already', { name: 'À DÉCIDER', others: ['à décider'] }, ['ACCREDITATION_VIEW_NAME_TAKEN']],
    ['a value is unknown', { query: { status: 'lost' } }, ['ACCREDITATION_VIEW_QUERY_UNKNOWN']],
    ['a name is unknown', { query: { constructor: 'x' } }, ['ACCREDITATION_VIEW_QUERY_UNKNOWN']],
    ['a day does not exist', { query: { from: '2026-02-30' } }, ['ACCREDITATION_VIEW_QUERY_UNKNOWN']],
    ['it is of another list', { queue: 'assessments', query: { kind: 'first' } }, ['ACCREDITATION_VIEW_QUERY_UNKNOWN']],
    ['an assessor would share theirs', { queue: 'assessments', isShared: true }, ['ACCREDITATION_VIEW_OWN_ONLY']],
    [
      'an officer asks how far people judged',
      { query: { stage: 'to-decide' }, isRegistrar: false },
      ['ACCREDITATION_STAGE_FOR_REGISTRARS'],
    ],
    [
      'an officer asks what they could decide',
      { query: { decidable: 'yes' }, isRegistrar: false },
      ['ACCREDITATION_STAGE_FOR_REGISTRARS'],
    ],
  ])('is refused when %s', (_, changes, codes) => {
    expect(refused(changes)).toEqual(codes);
  });

  it('keeps a name on one line', () => {
    expect(keptName('  To  decide\n today ')).toBe('To decide today');
  });

  it('knows which of them are for registrars alone', () => {
    const queries: ViewQuery[] = [{ stage: 'appealed' }, { decidable: 'yes' }, { status: 'all' }];
    expect(queries.map(isForRegistrars)).toEqual([true, true, false]);
  });
});

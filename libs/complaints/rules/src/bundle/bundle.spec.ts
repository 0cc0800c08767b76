import { describe, expect, it } from '@jest/globals';
import { after } from '../../test/full/given.js';
import { DISCLOSED, NOTICED, READY, REPORTED } from '../../test/full/paths.js';
import { type Case, DEFAULT_PROCEDURE } from '../case.js';
import { refusalsToBind } from './binding.js';
import { bundleOf, type BundleReader, hasBundle, READ_BUNDLE, serviceOf } from './bundle.js';
import type { ExhibitPaper, Paper, Sight, StepPaper } from './paper.js';

const DAY = '2026-10-12';
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const SERVED = at('2026-10-01');
const OWN: readonly string[] = ['reply', 'comment'];
const step = (id: string, event: StepPaper['event'], day: string): StepPaper => ({
  ...{ of: 'step', id, event, writtenAs: OWN.includes(event) ? 'respondent' : 'case-manager', cameAt: at(day) },
});
const sight = (from: string, until: string | null = null): Sight => ({
  from: at(from),
  until: until ? at(until) : null,
});
const exhibit = (id: string, number: number, changes: Partial<ExhibitPaper> = {}): ExhibitPaper => ({
  ...{ of: 'exhibit', id, number, version: 1, kind: 'document', source: 'body', putInAt: at('2026-03-20') },
  sights: [sight('2026-06-10')],
  ...changes,
});

const charges = step('charges', 'serve', '2026-03-16');
const reply = step('reply', 'reply', '2026-04-02');
const report = step('report', 'file-report', '2026-06-01');
const notice = step('notice', 'give-notice', '2026-09-01');
const complainants = exhibit('message', 1, { source: 'complainant', version: 2 });
const witness = exhibit('statement', 2, { source: 'witness', kind: 'statement' });
const own = exhibit('contract', 3, { source: 'respondent', sights: [] });
const ALL: readonly Paper[] = [notice, report, witness, own, complainants, reply, charges];

const idsIn = (
  papers: readonly Paper[],
  changes: object = {},
  as: BundleReader = 'panel',
  theCase: Case = after(READY),
) => bundleOf({ theCase, papers, servedAt: SERVED, day: DAY, ...changes }, as).map(({ paper }) => paper.id);
const statesIn = (papers: readonly Paper[], as: BundleReader) =>
  bundleOf({ theCase: after(READY), papers, servedAt: SERVED, day: DAY }, as).map(({ state }) => state);

describe('the papers of a bundle (row 25)', () => {
  it('row 25: are in sections, and in each in an order that is always the same', () => {
    const found = bundleOf({ theCase: after(READY), papers: ALL, servedAt: SERVED, day: DAY }, 'panel');

    expect(found.map(({ paper, section }) => `${section} ${paper.id}`)).toEqual([
      'charges charges',
      'complainant message',
      'respondent reply',
      'respondent contract',
      'others statement',
      'procedure report',
      'procedure notice',
    ]);
    expect(idsIn([...ALL].reverse())).toEqual(idsIn(ALL));
  });

  it('6.2 d: are the same for the panel and for the respondent, and nothing that was not disclosed to the respondent', () => {
    const more = [
      ...ALL,
      exhibit('undisclosed', 4, { sights: [] }),
      exhibit('of health', 5, { source: 'complainant', kind: 'health-material' }),
      step('narrative', 'complainant-answers', '2026-03-10'),
      step('findings', 'find-facts', '2026-10-10'),
      step('weighed', 'find-case-to-answer', '2026-06-18'),
      step('comment', 'comment', '2026-06-10'),
    ];

    expect(idsIn(more)).toEqual(idsIn(ALL));
    expect(bundleOf({ theCase: after(READY), papers: more, servedAt: SERVED, day: DAY }, 'respondent')).toEqual(
      bundleOf({ theCase: after(READY), papers: more, servedAt: SERVED, day: DAY }, 'panel'),
    );
  });

  it('row 25: come at the end where they came after it was served, in the order of their coming, before nothing that was there', () => {
    const late = [
      exhibit('second', 4, { source: 'complainant', sights: [sight('2026-10-08')] }),
      step('amended', 'amend-charges', '2026-10-05'),
      exhibit('first', 5, { source: 'respondent', sights: [], putInAt: at('2026-10-03') }),
    ];
    const before = idsIn(ALL);

    expect(idsIn([...late, ...ALL])).toEqual([...before, 'first', 'amended', 'second']);
    expect(idsIn([...late.slice(1), ...ALL])).toEqual([...before, 'first', 'amended']);
  });

  it('keep their place when they leave the respondent’s sight, and are not shown to anybody', () => {
    const gone = exhibit('gone', 1, { sights: [sight('2026-06-10', '2026-10-04')] });
    const again = { ...gone, sights: [...gone.sights, sight('2026-10-06')] };
    const before = exhibit('before', 6, { sights: [sight('2026-06-10', '2026-06-12')] });

    expect(idsIn([gone, witness, before])).toEqual(['gone', 'statement']);
    for (const as of READ_BUNDLE) expect(statesIn([gone, witness], as)).toEqual(['out-of-sight', 'shown']);
    expect(idsIn([again, witness])).toEqual(['gone', 'statement']);
    expect(statesIn([again, witness], 'panel')).toEqual(['shown', 'shown']);
  });

  it('keep their place where a reader knows only that they are there', () => {
    const health = exhibit('health', 1, { source: 'respondent', kind: 'health-material', sights: [] });

    expect(statesIn([health, witness], 'case-manager')).toEqual(['not-for-reader', 'shown']);
    expect(statesIn([health, witness], 'registrar')).toEqual(['not-for-reader', 'shown']);
    for (const as of ['panel', 'respondent', 'appeal-panel'] as const)
      expect(statesIn([health, witness], as)).toEqual(['shown', 'shown']);
  });

  it('hold the charges as they stood when it was served', () => {
    const amended = step('amended', 'amend-charges', '2026-04-20');

    expect(idsIn([charges, amended])).toEqual(['amended']);
    expect(idsIn([charges, amended], { servedAt: null })).toEqual(['amended']);
  });
});

describe('the service of a bundle', () => {
  it('is the first since the case was sent back, and those who keep the case see it made before', () => {
    const [noticed, ready] = [after(NOTICED), after(READY)];
    const served = ready.events.findIndex(({ event }) => event === 'serve-bundle');
    const twice = { ...ready, events: [...ready.events, { ...ready.events[served]!, on: DAY }] };
    const sentBack = { ...twice, events: [...twice.events, { ...ready.events[0]!, event: 'remit' as const }] };

    expect([noticed, ready, twice, sentBack].map(serviceOf)).toEqual([null, served, served, null]);
    expect(READ_BUNDLE.filter((as) => hasBundle(as, noticed))).toEqual(['case-manager', 'registrar']);
    expect(READ_BUNDLE.filter((as) => hasBundle(as, ready))).toEqual([...READ_BUNDLE]);
    expect(idsIn(ALL, { servedAt: null }, 'case-manager', noticed)).toEqual(idsIn(ALL));
  });

  it('is that of the charges where a procedure serves no bundle', () => {
    const theCase = { ...after(DISCLOSED), procedure: DEFAULT_PROCEDURE };
    const servedAt = at('2026-03-16');

    expect(serviceOf(theCase)).toBe(theCase.events.findIndex(({ event }) => event === 'serve'));
    expect(idsIn([charges, reply, witness], { servedAt }, 'panel', theCase)).toEqual(['charges', 'reply', 'statement']);
  });

  it('brings no paper in before its step: what is disclosed with the report is not there before', () => {
    expect(idsIn(ALL, { servedAt: null }, 'case-manager', after(REPORTED))).toEqual([
      'charges',
      'reply',
      'contract',
      'notice',
    ]);
  });
});

describe('binding a bundle', () => {
  it('is refused beyond what is bound at once, in pages and in bytes', () => {
    const codes = (pages: number, bytes: number) => refusalsToBind({ pages, bytes }).map(({ code }) => code);

    expect(codes(300, 100_000_000)).toEqual([]);
    expect(codes(301, 0)).toEqual(['COMPLAINTS_BUNDLE_TOO_LARGE']);
    expect(codes(0, 100_000_001)).toEqual(['COMPLAINTS_BUNDLE_TOO_LARGE']);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { CaseEventName } from '../case-events.js';
import { FULL } from '../case.js';
import { type Degree, type Item, ITEMS } from './items.js';
import { MATRIX, rowOf } from './matrix.js';
import { mayRead } from './may-read.js';
import { type Reader, READERS } from './readers.js';

/**
 * Every cell, as it is meant: `F` all, `R` redacted, `E` that it exists, `.` nothing; behind a stroke what they have of their
 * own; behind `@` the step with which it begins, behind `~` those after which it has to be taken anew, behind `^` those with which it is over; `!` where it needs an act of disclosure besides; `*` where a custodian may open all of it to one reader.
 */
const MEANT = `
item                   CMP                 RSP                 CSM       INV       ASR                                                   PNL                                 APL             MON       STF       PUB       REG       REV       IOP       SPN       CUS
narrative              ./F                 R@serve             F         F         F@disclose                                            F@serve-bundle~remit                F               .         .         .         F         F         F         F         .
complainant-named      ./F                 F@serve             F         F         F@disclose                                            F@serve-bundle~remit                F               .         .         .         F         F         F         F         .
complainant-protected  ./F                 .                   E*        E*        .                                                     E@serve-bundle~remit*               E*              .         .         .         E         E         E         E         E
complainant-contact    ./F                 .                   F         .         .                                                     .                                   .               .         .         .         .         .         .         .         .
relation               ./F                 .                   F         .         .                                                     .                                   .               .         .         .         .         .         .         .         .
third-party-names      ./F                 R                   F         F         R                                                     R@serve-bundle~remit                R               .         .         .         .         .         .         .         .
reply                  R@reply             ./F                 F         F         F                                                     F@serve-bundle~remit                F               .         .         .         F         F         F         F         .
witness-statement      R/F@disclose!       F/F@disclose!       F         F         F                                                     F@serve-bundle~remit                F               .         .         .         F         .         .         .         .
health-material        ./F                 ./F                 E/F       R         R                                                     F@serve-bundle~remit                F               R         .         .         E         .         .         .         .
investigator-notes     .                   .                   .         F         .                                                     .                                   .               .         .         .         .         .         .         .         .
report                 R@disclose          F@disclose          F         F         F                                                     F@serve-bundle~remit                F               .         .         .         F         F         .         .         .
mediation              ./F                 ./F                 F         .         .                                                     .                                   .               .         .         .         .         .         .         .         .
earlier-findings       .                   ./F                 E         R         E                                                     F@open-history~close-hearing,remit  F@open-history  F         .         E         .         .         .         .         .
interim-papers         E                   F                   F         R         .                                                     .                                   .               F         .         E         F         .         F         .         .
session-facts          .                   ./F                 E         R         R                                                     R@serve-bundle~remit                R               R         .         .         .         .         .         .         .
supervision-content    .                   ./F                 .         .         .                                                     .                                   .               .         .         .         .         .         .         .         .
deliberation           .                   .                   .         .         .                                                     F@serve-bundle~remit                ./F             .         .         .         .         .         ./F       ./F       .
decision-private       R@notify            F@notify            F         E         E                                                     F                                   F               F         .         .         F         .         .         F         .
decision-public        F@notify            F@notify            F@notify  F@notify  F@notify                                              F@notify                            F@notify        F@notify  F@notify  F@notify  F@notify  F@notify  F@notify  F@notify  F@notify
conflict-declarations  E                   E                   E         ./F       ./F                                                   ./F                                 ./F             .         .         .         E         .         .         .         .
audit-log              ./F                 ./F                 .         .         .                                                     .                                   .               .         .         .         .         .         .         .         .
pause-reason           E                   E                   F         F         F                                                     F@serve-bundle~remit                F               .         .         .         F         .         .         .         .
charges                F@serve             F@serve             F         F         F                                                     F@serve-bundle~remit                F               .         .         .         F         F         F         F         .
document               R/F@disclose!       F/F@disclose!       F         F         F@disclose                                            F@serve-bundle~remit                F               .         .         .         F         .         .         .         .
closure-in-triage      F                   .                   F         .         F                                                     .                                   .               .         .         .         F         F         .         .         .
referral               F                   .                   F         .         .                                                     .                                   .               .         .         .         F         .         .         .         .
closure-by-assessors   F                   F                   F         .         F                                                     .                                   .               .         .         .         F         F         .         .         .
advice                 E                   F                   F         .         F                                                     .                                   .               .         .         .         F         .         .         .         .
closure-asked          .                   .                   F         .         .                                                     .                                   .               .         .         .         F         F         .         .         .
closure-confirmed      F                   F                   F         .         .                                                     .                                   .               .         .         .         F         F         .         .         .
assessment             .                   .                   F         .         F                                                     .                                   .               .         .         .         F         .         .         .         .
amendment              .                   .                   F         F         .                                                     .                                   .               .         .         .         F         .         .         .         .
comment                ./F                 ./F                 F         .         F                                                     .                                   .               .         .         .         F         .         .         .         .
offer                  ./F                 ./F                 F         .         F^refuse-agreed-outcome,agreed-outcome-time-runs-out  .                                   .               .         .         .         F         .         .         .         .
hearing                .                   F                   F         .         .                                                     F@serve-bundle~remit                F               .         .         .         F         .         .         .         .
panel-names            F@name-panel~remit  F@name-panel~remit  F         .         .                                                     .                                   .               .         .         .         F         .         .         .         .
objection              ./F                 ./F                 F         .         .                                                     .                                   .               .         .         .         F         F         .         .         .
ruling                 .                   F                   F         .         .                                                     .                                   .               .         .         .         F         F         .         .         .
restoration            .                   F                   F         .         .                                                     .                                   .               .         .         .         F         .         .         F         .
leaving                .                   F                   F         .         .                                                     .                                   .               .         .         .         F         .         .         F@propose-leaving~refuse-leaving,take-back-leaving,close-hearing,complainant-withdraws         .
sanction-warning       .                   F                   F         .         .                                                     .                                   .               F         .         .         F         .         .         F         .
exclusion              .                   F@confirm-exclusion F         .         .                                                     .                                   .               .         .         .         F         .         .         .         .
monitor-report         .                   F                   F         .         .                                                     .                                   .               F         .         .         F         .         .         F         .
keeping                ./F                 ./F                 F         .         .                                                     .                                   .               .         .         .         F         .         .         .         .
`;

const DEGREE: Readonly<Record<string, Degree>> = { F: 'full', R: 'redacted', E: 'existence', '.': 'nothing' };
const [, ...lines] = MEANT.trim().split('\n');
const CELLS = lines.flatMap((line) => {
  const [item, ...meant] = line.trim().split(/\s+/);
  return meant.map((cell, index) => [item as Item, READERS[index] as Reader, cell] as const);
});
const DAY = '2026-05-01';
const caseWith = (...events: CaseEventName[]) => ({
  procedure: FULL,
  events: events.map((event) => ({ event, by: { as: 'time' as const, personIds: [] }, on: DAY })),
});

describe('the matrix of disclosure', () => {
  it('has one row for each item, and every cell is meant', () => {
    expect(MATRIX.map(({ item }) => item).toSorted()).toEqual([...ITEMS].toSorted());
    expect(CELLS).toHaveLength(ITEMS.length * READERS.length);
  });

  it.each(CELLS)('cell %s %s: gives %s', (item, reader, meant) => {
    const [, shown, mine, step, anew, until, act, opened] =
      /^([FRE.])(?:\/([FRE.]))?(?:@([\w-]+))?(?:~([\w,-]+))?(?:\^([\w,-]+))?(!)?(\*)?$/.exec(meant) ?? [];
    const degree = DEGREE[shown ?? ''];
    const before = caseWith();
    const after = step === undefined ? before : caseWith(step as CaseEventName);
    const isDisclosed = act !== undefined;

    expect(mayRead(item, reader, after, DAY, { isDisclosed })).toBe(degree);
    expect(mayRead(item, reader, after, DAY, { isDisclosed, isOwn: true })).toBe(DEGREE[mine ?? shown ?? '']);
    expect(mayRead(item, reader, before, DAY, { isDisclosed })).toBe(step === undefined ? degree : 'nothing');
    expect(mayRead(item, reader, after, '2026-04-30', { isDisclosed })).toBe(step === undefined ? degree : 'nothing');
    for (const over of anew?.split(',') ?? [])
      expect(mayRead(item, reader, caseWith(step as CaseEventName, over as CaseEventName), DAY)).toBe('nothing');
    for (const over of until?.split(',') ?? [])
      expect(mayRead(item, reader, caseWith(over as CaseEventName), DAY)).toBe('nothing');
    if (isDisclosed) expect(mayRead(item, reader, after, DAY)).toBe('nothing');
    expect(mayRead(item, reader, after, DAY, { isDisclosed, isOpened: true })).toBe(opened ? 'full' : degree);
    if (step !== undefined) expect(mayRead(item, reader, before, DAY, { isDisclosed, isOpened: true })).toBe('nothing');
  });

  it('never tells the respondent who asked not to be told of, nor how to reach anybody, whatever happened', () => {
    const everything = caseWith('serve', 'disclose', 'serve-bundle', 'open-history', 'notify');
    for (const item of ['complainant-protected', 'complainant-contact', 'investigator-notes'] as const) {
      for (const isDisclosed of [false, true])
        expect(mayRead(item, 'respondent', everything, DAY, { isDisclosed, isOpened: true })).toBe('nothing');
    }
  });

  it('says where every row is from, and why where a cell is not as the reference has it', () => {
    const unsaid = MATRIX.flatMap(({ item, source, cells }) =>
      source.length === 0 || Object.values(cells).some((cell) => cell.reference && !cell.because) ? [item] : [],
    );
    expect(unsaid).toEqual([]);
    expect(rowOf('third-party-names').cells['case-manager']?.reference).toBe('redacted');
  });
});

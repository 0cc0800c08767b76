import { expect } from '@jest/globals';
import { compareVersions, type Transition, versionFor } from '@standing/accreditation/requirements';
import { checkScheme } from '../../src/parse-scheme.js';
import type { Example } from './example.js';
import { aLine, documentOf } from './given.js';

const OLD = { version: '1', validFrom: '2015-01-01' };

/** The names of the version that decides and of the one that is accepted as well. */
function chosen(transition: Transition, days: Parameters<typeof versionFor>[1]) {
  const found = versionFor([OLD, { version: '2', validFrom: '2026-01-01', transition }], days);
  return [found?.version.version ?? null, found?.former?.version ?? null];
}

function schemeOf(requirements: readonly Record<string, unknown>[], version: string) {
  const { scheme } = checkScheme(documentOf(requirements, { version }));
  if (scheme === null) throw new Error('The example is no scheme.');
  return scheme;
}

const shares = (group: number, changes: Record<string, unknown> = {}) =>
  aLine({
    measure: {
      kind: 'minutes',
      of: { kind: 'cpd' },
      ceilings: [{ kind: 'share', percent: group, of: 'needed', per: 'window', over: 'cut' }],
    },
    threshold: { kind: 'constant', amount: 2400 },
    ...changes,
  });

/** Which version decides, and in what two of them differ. */
export const VERSIONS: readonly Example[] = [
  {
    code: 'R-96',
    shape: { fr: 'La version du jour de la demande', en: 'The version of the day of the application' },
    how: {
      fr: '« transition » par « application » : ce qui est déposé est figé.',
      en: '“transition” by “application”: what was sent is frozen.',
    },
    requirements: [aLine()],
    scheme: { transition: { by: 'application' } },
    cases: [
      {
        says: 'sent on the last day of the old version, decided half a year later',
        evidence: [],
        on: '2026-06-01',
        check: ({ on }) => expect(chosen({ by: 'application' }, { on, appliedOn: '2025-12-31' })).toEqual(['1', null]),
      },
      {
        says: 'sent a day later',
        evidence: [],
        on: '2026-06-01',
        check: ({ on }) => expect(chosen({ by: 'application' }, { on, appliedOn: '2026-01-01' })).toEqual(['2', null]),
      },
    ],
  },
  {
    code: 'R-97',
    shape: { fr: 'La version du jour du fait', en: 'The version of the day of the fact' },
    how: {
      fr: '« transition » par « fact » : une plainte porte la version d’alors.',
      en: '“transition” by “fact”: a complaint carries the version of that time.',
    },
    requirements: [aLine()],
    scheme: { transition: { by: 'fact' } },
    cases: [
      {
        says: 'conduct of the time before, told when the new version is in force',
        evidence: [],
        on: '2026-06-01',
        check: ({ on }) =>
          expect(chosen({ by: 'fact' }, { on, factOn: '2025-12-31', appliedOn: on })).toEqual(['1', null]),
      },
      {
        says: 'conduct of the time after',
        evidence: [],
        on: '2026-06-01',
        check: ({ on }) => expect(chosen({ by: 'fact' }, { on, factOn: '2026-01-01' })).toEqual(['2', null]),
      },
    ],
  },
  {
    code: 'R-100',
    shape: {
      fr: 'L’ancienne version acceptée encore un temps',
      en: 'The former version, accepted for a while as well',
    },
    how: { fr: '« formerUntil » de « transition ».', en: '“formerUntil” of “transition”.' },
    requirements: [aLine()],
    scheme: { transition: { by: 'decision', formerUntil: '2026-03-31' } },
    cases: [
      {
        says: 'the last day on which either will do',
        evidence: [],
        on: '2026-03-31',
        check: ({ on }) => expect(chosen({ by: 'decision', formerUntil: '2026-03-31' }, { on })).toEqual(['2', '1']),
      },
      {
        says: 'a day later',
        evidence: [],
        on: '2026-04-01',
        check: ({ on }) => expect(chosen({ by: 'decision', formerUntil: '2026-03-31' }, { on })).toEqual(['2', null]),
      },
    ],
  },
  {
    code: 'R-104',
    shape: { fr: 'La même règle avec d’autres nombres', en: 'The same rule with other numbers' },
    how: {
      fr: 'Deux versions du même « scheme » comparées valeur par valeur (« compareVersions »).',
      en: 'Two versions of one “scheme”, compared value by value (“compareVersions”).',
    },
    requirements: [shares(50)],
    cases: [
      {
        says: 'from 40 per cent to 50, and nothing else',
        evidence: [],
        on: '2026-01-01',
        check: () =>
          expect(compareVersions(schemeOf([shares(40)], '1'), schemeOf([shares(50)], '2'))).toEqual([
            { ruleId: 'line', kind: 'changed', path: 'measure.ceilings.0.percent', before: 40, after: 50 },
          ]),
      },
      {
        says: 'the same numbers',
        evidence: [],
        on: '2026-01-01',
        check: () => expect(compareVersions(schemeOf([shares(40)], '1'), schemeOf([shares(40)], '2'))).toEqual([]),
      },
    ],
  },
];

import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { confirmed, constant, hours, item, lineIn, minutesOf, rolling } from './writing.js';

const PLAN = item('plan', '2025-01-05', { topics: ['ethics', 'contracts'] }, { heldUntil: '2025-12-31' });
const THIS_YEAR = { kind: 'period', months: 12, aligned: { kind: 'civil' }, which: 'current' };
const DRAWN = item('audit-draw', '2026-01-10', { ruleId: 'line' }, { heldUntil: '2026-04-10' });
const registrant = (heldOn: string, heldUntil: string) =>
  item('confirmer-profile', heldOn, { confirmerId: 'r1', profile: 'active-registrant' }, { heldUntil });
const discussion = (confirmerId: string) => confirmed(item('reflection', '2025-06-01', { confirmerId }));

/** Reflections, plans, audits, and who confirms. */
export const PROOF_3: readonly Example[] = [
  {
    code: 'R-51',
    shape: {
      fr: 'Une réflexion pour chaque activité (CSA, Psychology Board, GDC)',
      en: 'A reflection on each activity (CSA, Psychology Board, GDC)',
    },
    how: {
      fr: 'L’activité nomme la réflexion qui la suit ; une condition « present » écarte celle qui n’en a pas.',
      en: 'The activity names the reflection that follows it; a “present” condition leaves out one that has none.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd', { where: [{ test: 'present', attribute: 'reflectionId' }] }),
        window: rolling(12),
        threshold: constant(1800),
      }),
    ],
    cases: [
      {
        says: '25 + 5 h, each with its reflection: 30',
        evidence: [
          hours('cpd', '2025-03-01', 25, { reflectionId: 'n1' }),
          hours('cpd', '2025-04-01', 5, { reflectionId: 'n2' }),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 1800, needed: 1800 },
      },
      {
        says: '5 h without a reflection leave 25',
        evidence: [hours('cpd', '2025-03-01', 25, { reflectionId: 'n1' }), hours('cpd', '2025-04-01', 5)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1500, needed: 1800, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
    ],
  },
  {
    code: 'R-52',
    shape: {
      fr: 'Un plan avant les activités (GDC, Psychology Board)',
      en: 'A plan before the activities (GDC, Psychology Board)',
    },
    how: {
      fr: 'Mesure « unmatched », au plus zéro : aucune activité sans un plan en vigueur ce jour-là qui en nomme le thème.',
      en: 'The measure “unmatched”, at most none: no activity without a plan in force on its day that names its topic.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'unmatched',
          of: { kind: 'cpd' },
          with: { kind: 'plan' },
          on: [{ attribute: 'topic', other: 'topics' }],
        },
        window: THIS_YEAR,
        threshold: constant(0),
        direction: 'at-most',
      }),
    ],
    cases: [
      {
        says: 'two activities on planned topics, both after the plan',
        evidence: [
          PLAN,
          hours('cpd', '2025-01-05', 2, { topic: 'ethics' }),
          hours('cpd', '2025-06-01', 2, { topic: 'contracts' }),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 0, needed: 0 },
      },
      {
        says: 'one on the day before the plan, and one on a topic that it does not name: two',
        evidence: [
          hours('cpd', '2025-01-04', 2, { topic: 'ethics' }),
          PLAN,
          hours('cpd', '2025-06-01', 2, { topic: 'marketing' }),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 2, needed: 0 },
      },
    ],
  },
  {
    code: 'R-53',
    shape: {
      fr: 'Un contrôle par sondage (HCPC : 2,5 % ; BABCP : 20 % ; APR : 10 %)',
      en: 'An audit of a sample (HCPC: 2.5 %; BABCP: 20 %; APR: 10 %)',
    },
    how: {
      fr: '« evidence: sampled » : déclaré, et documenté pour qui est tiré au sort. Le taux, les strates et le tirage relèvent du contrôle lui-même.',
      en: '“evidence: sampled”: declared, and documented for whoever was drawn. The rate, the strata and the draw belong to the audit itself.',
    },
    requirements: [
      aLine({ measure: minutesOf('cpd'), window: rolling(24), threshold: constant(600), evidence: 'sampled' }),
    ],
    cases: [
      {
        says: 'not drawn, what is declared counts',
        evidence: [hours('cpd', '2025-03-01', 10)],
        on: '2026-02-01',
        expected: { result: 'MET', counted: 600, needed: 600 },
      },
      {
        says: 'drawn, only the 4 h with a document count',
        evidence: [hours('cpd', '2025-03-01', 6), hours('cpd', '2025-04-01', 4, {}, { trust: 'documented' }), DRAWN],
        on: '2026-02-01',
        expected: { result: 'UNMET', counted: 240, needed: 600, leftOut: ['ACCREDITATION_TRUST_TOO_LOW'] },
      },
      {
        says: 'once the audit is over, what is declared counts again',
        evidence: [hours('cpd', '2025-03-01', 10), DRAWN],
        on: '2026-04-11',
        expected: { result: 'MET', counted: 600, needed: 600 },
      },
      {
        says: 'a draw for another line asks nothing of this one',
        evidence: [hours('cpd', '2025-03-01', 10), item('audit-draw', '2026-01-10', { ruleId: 'insurance' })],
        on: '2026-02-01',
        expected: { result: 'MET', counted: 600 },
        check: (decision) => {
          expect(lineIn(decision, 'line').leftOut).toEqual([]);
        },
      },
    ],
  },
  {
    code: 'R-54',
    shape: {
      fr: 'Qui peut confirmer (NMC : un autre inscrit en activité)',
      en: 'Who may confirm (NMC: another active registrant)',
    },
    how: {
      fr: 'Condition « confirmer » : la personne qui confirme avait ce profil à la date de la pièce.',
      en: 'A “confirmer” condition: whoever confirms had that profile on the day of the piece.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'count',
          of: { kind: 'reflection', where: [{ test: 'confirmer', profiles: [{ profile: 'active-registrant' }] }] },
        },
        window: rolling(36),
        threshold: constant(1),
        evidence: 'confirmed',
      }),
    ],
    cases: [
      {
        says: 'a discussion with a registrant who was active until that day',
        evidence: [registrant('2020-01-01', '2025-06-01'), ...discussion('r1')],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 1, needed: 1 },
      },
      {
        says: 'with one who is active from the day after on, and with somebody else',
        evidence: [registrant('2025-06-02', '2030-01-01'), ...discussion('r1'), ...discussion('friend')],
        on: '2025-12-31',
        expected: {
          result: 'UNMET',
          counted: 0,
          leftOut: ['ACCREDITATION_CONFIRMER_NOT_FIT', 'ACCREDITATION_CONFIRMER_NOT_FIT'],
        },
      },
    ],
  },
];

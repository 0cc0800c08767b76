import type { AttributeValue, Trust } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';

const ONE = { kind: 'constant', amount: 1 };

const cover = (trust: Trust, attributes: Record<string, AttributeValue> = {}) =>
  piece('insurance-cover', '2025-01-01', { heldUntil: '2025-12-31', minutes: 0, trust, attributes });
const drawn = (heldUntil: string | null, attributes: Record<string, AttributeValue> = {}) =>
  piece('audit-draw', '2025-05-01', { heldUntil, minutes: 0, attributes });

/** How covers are checked. */
export const COVER_CHECKS: readonly Example[] = [
  {
    code: 'R-115',
    shape: {
      fr: 'Un contrôle par sondage plutôt que chaque attestation',
      en: 'A spot check rather than every certificate',
    },
    how: {
      fr: '« evidence » « sampled » : déclaré, et documenté pour qui est tiré au sort (« audit-draw »).',
      en: '“evidence” “sampled”: declared, and documented for whoever is drawn (“audit-draw”).',
    },
    requirements: [
      aLine({ measure: { kind: 'in-force', of: { kind: 'insurance-cover' } }, threshold: ONE, evidence: 'sampled' }),
    ],
    cases: [
      { says: 'declared, and not drawn', evidence: [cover('declared')], on: '2025-06-01', expected: { result: 'MET' } },
      {
        says: 'declared, and drawn',
        evidence: [cover('declared'), drawn(null)],
        on: '2025-06-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_TRUST_TOO_LOW'] },
      },
      {
        says: 'drawn, and shown',
        evidence: [cover('documented'), drawn(null)],
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        says: 'drawn for another line',
        evidence: [cover('declared'), drawn(null, { ruleId: 'other' })],
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        says: 'drawn for an audit that is over',
        evidence: [cover('declared'), drawn('2025-05-31')],
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
    ],
  },
  {
    code: 'R-116',
    shape: {
      fr: 'Un autre nom que celui du membre, avec la preuve du lien',
      en: 'Another name than the member’s, with proof of the link',
    },
    how: {
      fr: 'Condition « any-of » : l’assuré est le membre, ou un document relie les deux (« linkDocument »). Aucun nom ne figure dans la pièce.',
      en: 'The condition “any-of”: the member is insured, or a document links the two (“linkDocument”). No name is in the piece.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'in-force',
          of: {
            kind: 'insurance-cover',
            where: [
              {
                test: 'any-of',
                conditions: [
                  { test: 'in', attribute: 'insured', values: ['member'] },
                  { test: 'present', attribute: 'linkDocument' },
                ],
                says: {
                  fr: 'Montrez ce qui vous lie à l’assuré.',
                  en: 'Show what links you with whoever is insured.',
                },
              },
            ],
          },
        },
        threshold: ONE,
        evidence: 'documented',
      }),
    ],
    cases: [
      {
        says: 'in the member’s own name',
        evidence: [cover('documented', { insured: 'member' })],
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        says: 'in the name of a company, with the link',
        evidence: [cover('documented', { insured: 'company', linkDocument: 'document-9' })],
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        says: 'in a trade name that nothing links',
        evidence: [cover('documented', { insured: 'trade-name' })],
        on: '2025-06-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
    ],
  },
];

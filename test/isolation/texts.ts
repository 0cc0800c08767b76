/** A code of ethics and a scheme, as short as they may be. */
export const code = {
  edition: '1',
  title: { fr: 'Code', en: 'Code' },
  sections: [
    {
      code: 'CF',
      title: { fr: 'Confidentialité', en: 'Confidentiality' },
      clauses: [
        { code: 'CF-1', text: { fr: 'Je garde le secret.', en: 'I keep secret.' } },
        { code: 'CF-2', text: { fr: 'Je dis ses limites.', en: 'I tell its limits.' } },
      ],
    },
  ],
};

const both = (fr: string, en: string) => ({ fr, en });

const hours = {
  id: 'hours',
  title: both('Heures', 'Hours'),
  explanation: both('Une heure de pratique.', 'One hour of practice.'),
  modality: 'required',
  measure: { kind: 'minutes', of: { kind: 'practice' } },
  window: { kind: 'career' },
  threshold: { kind: 'constant', amount: 60 },
  evidence: 'declared',
};

const signature = {
  ...hours,
  id: 'code',
  title: both('Code signé', 'Code signed'),
  measure: { kind: 'in-force', of: { kind: 'code-signature' } },
  threshold: { kind: 'constant', amount: 1 },
};

const supervision = {
  ...hours,
  id: 'supervision',
  title: both('Supervision', 'Supervision'),
  measure: { kind: 'minutes', of: { kind: 'supervision', trustAtLeast: 'confirmed' } },
  threshold: { kind: 'constant', amount: 60 },
  evidence: 'confirmed',
};

export const scheme = {
  format: 1,
  scheme: 'college',
  version: '1',
  title: both('Référentiel', 'Scheme'),
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  collected: ['practice', 'supervision', 'code-signature', 'cpd'],
  awards: { validForMonths: 48, referencePrefix: 'ZQ' },
  fees: { currency: 'EUR', dueBefore: 'never', first: 20_000 },
  levels: [
    { code: 'one', title: both('Niveau 1', 'Level 1') },
    { code: 'two', title: both('Niveau 2', 'Level 2') },
  ],
  precondition: ['code'],
  assessment: {
    assessors: 2,
    hideNames: false,
    criteria: [
      {
        code: 'ethics',
        title: both('Éthique', 'Ethics'),
        description: both('En pratique.', 'In practice.'),
        levels: ['two'],
      },
    ],
  },
  requirements: [signature, hours, supervision],
};

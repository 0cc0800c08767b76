/** A small scheme as a body would write it: signed code, hours, an hour a quarter, and something that is not collected. */

const hours = {
  id: 'hours',
  title: { fr: 'Heures de pratique', en: 'Hours of practice' },
  explanation: { fr: 'Dix heures de pratique.', en: 'Ten hours of practice.' },
  modality: 'required',
  measure: { kind: 'minutes', of: { kind: 'practice' } },
  window: { kind: 'career' },
  threshold: { kind: 'constant', amount: { one: 600, two: 1200 } },
  evidence: 'declared',
};

const supervision = {
  ...hours,
  id: 'supervision',
  title: { fr: 'Supervision', en: 'Supervision' },
  explanation: { fr: 'Une heure confirmée par trimestre.', en: 'One confirmed hour a quarter.' },
  measure: { kind: 'minutes', of: { kind: 'supervision', forms: ['individual'] } },
  window: { kind: 'every-quarter', complete: 1 },
  threshold: { kind: 'constant', amount: 60 },
  evidence: 'confirmed',
};

const code = {
  ...hours,
  id: 'code',
  title: { fr: 'Code de déontologie', en: 'Code of ethics' },
  explanation: { fr: 'Le code est signé.', en: 'The code is signed.' },
  measure: { kind: 'in-force', of: { kind: 'code-signature' } },
  threshold: { kind: 'constant', amount: 1 },
};

const floor = (id: string, fr: string, en: string) => ({ id, title: { fr, en } });

const yearly = {
  ...supervision,
  id: 'yearly',
  title: { fr: 'Supervision de l’année', en: 'Supervision of the year' },
  window: { kind: 'rolling', months: 12 },
  threshold: {
    kind: 'greatest',
    floors: [
      { ...floor('fixed', 'Deux heures par an', 'Two hours a year'), kind: 'constant', amount: 120 },
      {
        ...floor('ratio', 'Une heure pour dix heures', 'An hour for ten hours'),
        kind: 'ratio',
        minutes: 60,
        perMinutes: 600,
        of: { kind: 'practice' },
      },
    ],
  },
};

const cpd = {
  ...hours,
  id: 'cpd',
  title: { fr: 'Formation', en: 'Training' },
  measure: { kind: 'minutes', of: { kind: 'cpd' } },
};

const cover = {
  ...code,
  id: 'cover',
  title: { fr: 'Assurance', en: 'Insurance' },
  explanation: { fr: 'Une assurance vérifiée.', en: 'A verified cover.' },
  measure: { kind: 'in-force', of: { kind: 'insurance-cover' } },
  evidence: 'documented',
};

/** The same with a line on insurance, for the specs that are about it. */
export const withCover = {
  collected: ['practice', 'supervision', 'code-signature', 'insurance-cover'],
  requirements: [code, cover],
};

export function aScheme(changes: Record<string, unknown> = {}) {
  return {
    format: 1,
    scheme: 'college',
    version: '1',
    title: { fr: 'Référentiel du collège', en: 'Scheme of the college' },
    validFrom: '2026-01-01',
    settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
    collected: ['practice', 'supervision', 'code-signature'],
    levels: [
      { code: 'one', title: { fr: 'Niveau 1', en: 'Level 1' } },
      { code: 'two', title: { fr: 'Niveau 2', en: 'Level 2' } },
    ],
    precondition: ['code'],
    requirements: [code, hours, supervision, yearly, cpd],
    ...changes,
  };
}

/** The lines of the scheme, those of these ids with a source. */
export function sourced(...ids: string[]): (Record<string, unknown> & { readonly source?: object })[] {
  const source = { body: 'EMCC', document: 'Guide', seenOn: '2026-11-20' };
  return aScheme().requirements.map((each) => (ids.includes(each.id) ? { ...each, source } : each));
}

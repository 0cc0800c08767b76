const said = (text: string) => ({ fr: `Règle ${text}.`, en: `Rule ${text}.` });

/** Ten documented hours; and the same, counted from files that are still there. */
const line = (id: string, filter: object = {}) => ({
  ...{ id, title: said(id), explanation: said(id), modality: 'required', window: { kind: 'career' } },
  ...{ measure: { kind: 'minutes', of: { kind: 'cpd', ...filter } }, threshold: { kind: 'constant', amount: 600 } },
  evidence: 'documented',
});

/** A scheme whose awards hold for a year, and that keeps documents for so many months after it. */
export const keepingFor = (keepDocumentsMonths: number) => ({
  format: 1,
  scheme: 'keeping',
  version: '1',
  title: said('keeping'),
  validFrom: '2020-01-01',
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  collected: ['cpd', 'code-signature'],
  levels: [{ code: 'one', title: said('one') }],
  precondition: [],
  requirements: [
    line('documented'),
    line('still-there', {
      where: [{ test: 'absent', attribute: 'documentErasedOn', says: said('a file that is there') }],
    }),
  ],
  awards: { validForMonths: 12, referencePrefix: 'CC' },
  maintenance: { nextTermFrom: 'previous-expiry', keepDocumentsMonths },
});

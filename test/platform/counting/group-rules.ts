type Line = { readonly id: string; readonly of: object; readonly convert?: object[]; readonly ceilings?: object[] };

const has = (...values: string[]) => [{ test: 'in', attribute: 'form', values }];
const halved = { upTo: 4, per: 2 };
const third = { per: 3 };

/** Every formula by which bodies count group and peer time, written as a scheme says it (domain rules, section 5.1). */
const LINES: readonly Line[] = [
  {
    id: 'bacp',
    of: {},
    convert: [{ kind: 'group', size: 'contracted', brackets: [halved, {}], where: has('group', 'peer') }],
  },
  {
    id: 'bacp-present',
    of: {},
    convert: [{ kind: 'group', size: 'present', brackets: [halved, {}], where: has('group', 'peer') }],
  },
  {
    id: 'addiction',
    of: {},
    convert: [
      { kind: 'group', size: 'contracted', brackets: [halved, third], where: has('group') },
      { kind: 'group', size: 'contracted', brackets: [halved, { upTo: 6, ...third }], where: has('peer') },
    ],
  },
  {
    id: 'napcp',
    of: {},
    ceilings: [{ kind: 'share', percent: 50, of: 'needed', per: 'window', over: 'cut', where: has('group') }],
  },
  {
    id: 'aca',
    of: {},
    ceilings: [
      { kind: 'amount', atMost: 120, per: 'piece', over: 'ignore' },
      { kind: 'pieces', atMost: 1, per: 'month', over: 'ignore', where: minutes('at-least', 61) },
      { kind: 'amount', atMost: 60, per: 'week', over: 'cut', where: minutes('at-most', 60) },
    ],
  },
  { id: 'icf', of: {}, ceilings: [{ kind: 'amount', atMost: 600, per: 'window', over: 'cut' }] },
  { id: 'emcc', of: { forms: ['individual'] } },
];

function minutes(test: 'at-least' | 'at-most', value: number): object[] {
  return [{ test, attribute: 'minutes', value }];
}

const said = (text: string) => ({ fr: `Règle ${text}.`, en: `Rule ${text}.` });

/** The same as a document that a body could publish. */
export const RULES = {
  format: 1,
  scheme: 'group-time',
  version: '1',
  title: said('group time'),
  validFrom: '2026-01-01',
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  collected: ['supervision'],
  levels: [{ code: 'one', title: said('one') }],
  precondition: [],
  requirements: LINES.map(({ id, of, ...weighing }) => ({
    id,
    title: said(id),
    explanation: said(id),
    modality: 'required',
    measure: { kind: 'minutes', of: { kind: 'supervision', ...of }, ...weighing },
    window: { kind: 'career' },
    threshold: { kind: 'constant', amount: 240 },
    evidence: 'confirmed',
  })),
};

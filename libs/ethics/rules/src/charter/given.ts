import type { CharterCore } from './core.js';

const both = (text: string) => ({ fr: `${text} (fr)`, en: text });

/** A small core: one line is locked, and two go with a clause of the code. */
export const core: CharterCore = {
  edition: '1',
  title: both('Charter'),
  source: both('After nobody'),
  commitments: [
    {
      code: 'RC-1',
      title: both('Listening'),
      aims: [{ code: 'RC-1.A1', text: both('To understand') }],
      behaviours: [
        { code: 'RC-1.B1', text: both('I ask'), locked: false, clause: null },
        { code: 'RC-1.B2', text: both('I listen'), locked: false, clause: 'DV-3' },
        { code: 'RC-1.B3', text: both('I sum up'), locked: false, clause: null },
      ],
    },
    {
      code: 'RC-5',
      title: both('Confidentiality'),
      aims: [{ code: 'RC-5.A1', text: both('To protect') }],
      behaviours: [{ code: 'RC-5.B1', text: both('I keep it to myself'), locked: true, clause: 'CF-1' }],
    },
  ],
};

/** The same with another list of commitments. */
export const coreOf = (commitments: CharterCore['commitments']): CharterCore => ({ ...core, commitments });

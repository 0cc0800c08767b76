import type { Answer } from './a-server.js';

/** What people judged of an application, as a registrar is told it. */
export const aFile = (more: object = {}) => ({
  applicationId: 'application',
  waiting: true,
  stage: 'ASSESSING',
  steps: [{ kind: 'APPLIED', on: '2026-10-01' }],
  answers: [] as object[],
  statements: [] as object[],
  criteria: [] as object[],
  moderator: null,
  appeals: [] as object[],
  decisions: [] as object[],
  refusalsToMakeConditional: [] as object[],
  conditionTerms: { earliest: '2026-12-20', proposed: '2027-11-22', latest: '2028-11-22' },
  ...more,
});

export const fileOf = (file: object = aFile()) => ({ data: { applicationFile: file } });

const MEMBERS = [
  { id: 'karim', name: 'Karim Haddad', addressShown: 'k•••' },
  { id: 'katia', name: 'Katia Lenoir', addressShown: 'l•••' },
  { id: 'kamel', name: 'Kamel Saïdi', addressShown: 's•••' },
  { id: 'kay', name: 'Kay Olsen', addressShown: 'o•••' },
];

/** The members whose name has the text. */
export const members: Answer = ({ text }) => ({
  data: { membersNamed: MEMBERS.filter(({ name }) => name.toLowerCase().includes(String(text).toLowerCase())) },
});

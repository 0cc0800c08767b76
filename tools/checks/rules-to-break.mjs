/** Rules that are taken away, each by one change of a source, with what holds it: some of every section. */
const RULES = 'libs/complaints/rules/src';
const CLOCKS = `${RULES}/clock-table.ts`;
const TRIAGE = `${RULES}/full/triage-lines.ts`;
const ASSESSMENT = `${RULES}/full/assessment-lines.ts`;
const MEASURES = `${RULES}/measure-transitions.ts`;
const SANCTION = `${RULES}/sanctions/sanction-lines.ts`;

/** @type {readonly { code: string, without: string, file: string, from: string, to: string }[]} where `from` stands once in the file */
export const RULES_TO_BREAK = [
  {
    ...{ code: 'row 6', without: 'the second registrar where the risk is not low', file: TRIAGE },
    ...{ from: "'RISK_SCREENED', 'SECOND_PAIR_OF_EYES']", to: "'RISK_SCREENED']" },
  },
  {
    ...{ code: 'row 10', without: 'what may not be settled in talks', file: TRIAGE },
    ...{ from: "'RISK_SCREENED', 'RESOLUTION_ALLOWED']", to: "'RISK_SCREENED']" },
  },
  {
    ...{ code: 'row 18', without: 'the two assessors who agree', file: ASSESSMENT },
    ...{ from: "'COMMENTS_TIME_RUN', 'ASSESSORS_AGREE'],", to: "'COMMENTS_TIME_RUN']," },
  },
  {
    ...{ code: 'row 30', without: 'the majority that a withdrawal takes', file: `${RULES}/full/hearing-lines.ts` },
    ...{ from: "'PANEL_MAJORITY', 'WITHDRAWAL_MAJORITY']", to: "'PANEL_MAJORITY']" },
  },
  {
    ...{ code: 'row P4', without: 'the second officer in an emergency', file: MEASURES },
    ...{ from: "guards: ['SECOND_OFFICER'],", to: 'guards: [],' },
  },
  {
    ...{ code: 'row P2', without: 'the look at the risk that it answers', file: `${RULES}/screening-lines.ts` },
    ...{ from: "guards: ['SCREENING_OPEN', 'REASONS_WRITTEN'],", to: "guards: ['REASONS_WRITTEN']," },
  },
  {
    ...{ code: 'row 36d', without: 'the second registrar who puts a sanction in force', file: SANCTION },
    ...{ from: "'NO_STEP_MISSING', 'SECOND_PROPOSER']", to: "'NO_STEP_MISSING']" },
  },
  {
    ...{ code: 'row 35e', without: 'the end of what was in force at once', from: "  remit: 'quashed',\n", to: '' },
    file: `${RULES}/sanctions/sanction-of-case.ts`,
  },
  {
    ...{ code: 'row 42', without: 'the decision of an assessor or a chair', file: `${RULES}/full/any-time-lines.ts` },
    ...{ from: "'STAY_PROPOSED', 'BY_A_CHAIR_OR_ASSESSOR',", to: "'STAY_PROPOSED'," },
  },
  {
    ...{ code: 'K4', without: 'its start', file: TRIAGE, from: "starts: ['K4'],", to: '' },
  },
  {
    ...{ code: 'K5', without: 'the court that stops it', file: CLOCKS },
    ...{ from: "pausedBy: ['health', 'court'],", to: "pausedBy: ['health']," },
  },
  {
    ...{ code: 'K12', without: 'the opening of the review in time', file: `${RULES}/sanctions/catalogue.ts` },
    ...{ from: 'export const REVIEW_OPENS = 56;', to: 'export const REVIEW_OPENS = 14;' },
  },
  {
    ...{ code: 'O7', without: 'the roles that go with it', file: `${RULES}/sanctions/catalogue.ts` },
    ...{
      from: "accreditation: 'off', supervising: 'off', assessing: 'off' },",
      to: "accreditation: 'off', supervising: 'kept', assessing: 'kept' },",
    },
  },
  {
    ...{ code: 'O6', without: 'the level below the one that is held', file: `${RULES}/sanctions/imposing.ts` },
    ...{ from: 'return lower.includes(level) ? [] :', to: 'return lower.length > 0 ? [] :' },
  },
  {
    ...{ code: 'O10', without: 'the proof that the member was called', file: `${RULES}/sanctions/exclusion-lines.ts` },
    ...{ from: "'ORGAN_DAY_SAID', 'MEMBER_CALLED', 'CALLED_IN_TIME'", to: "'ORGAN_DAY_SAID'" },
  },
  {
    ...{ code: 'O12', without: 'the admission of all of it', file: `${RULES}/sanctions/leaving.ts` },
    ...{ from: 'charged.every((clause) => admitted.includes(clause))', to: 'admitted.length > 0' },
  },
  {
    ...{ code: 'K16', without: 'that it is known who asks', file: `${RULES}/access/asking.ts` },
    ...{ from: "if (isUnknown && answer !== 'refused')", to: "if (isUnknown && answer === 'refused')" },
  },
  {
    ...{ code: 'R1', without: 'what keeps a keeper of the case from deciding', file: `${RULES}/functions.ts` },
    ...{ from: '    between(KEEPERS, DECIDE) ||\n', to: '' },
  },
  {
    ...{ code: 'R2', without: 'what keeps the board and the budget out', file: `${RULES}/offices.ts` },
    ...{ from: 'return isKeptByOffice(wanted, offices, on) ? [', to: 'return isKeptByOffice(wanted, [], on) ? [' },
  },
  {
    ...{ code: 'R8', without: 'what hides a case', file: 'libs/complaints/service/src/conflicts/shut-out.ts' },
    ...{
      from: 'return blind.some((one) => names.includes(one));',
      to: 'return blind.length === 0 && names.length === 0;',
    },
  },
  {
    ...{
      code: 'R9',
      without: 'that a tie is never harder for being longer over',
      file: `${RULES}/conflicts/conflict-table.ts`,
    },
    ...{ from: "assessed: { recent: 'soft', older: 'none'", to: "assessed: { recent: 'soft', older: 'hard'" },
  },
  {
    ...{ code: 'R11', without: 'the second person', file: `${RULES}/emergency/asking.ts` },
    ...{ from: 'if (emergency.askedBy === personId) return [', to: "if (emergency.askedBy === '') return [" },
  },
  {
    ...{ code: 'R12', without: 'the last day of an opening', file: `${RULES}/custody/opening.ts` },
    ...{ from: "lastDay !== null && on <= lastDay ? 'open' : 'ended'", to: "lastDay !== null ? 'open' : 'ended'" },
  },
  {
    ...{ code: 'invariant 1', without: 'what a withdrawal waits for', file: `${RULES}/refusals-to.ts` },
    ...{
      from: "  if (sanctionOf(theCase) !== 'in-force') return null;\n  return theCase.events.findLast(({ event }) => ENDING.includes(event))",
      to: "  return theCase.events.findLast(({ event }) => event === 'decide')",
    },
  },
  {
    ...{ code: 'invariant 2', without: 'what keeps two functions apart in an act', file: `${RULES}/refusals-to.ts` },
    ...{ from: 'conflictsOf(personId, as, known).length > 0', to: 'conflictsOf(personId, as, known).length > 99' },
  },
  {
    ...{ code: 'invariant 3', without: 'what keeps a past event from a change' },
    file: 'migrations/complaints/1790000001000-cases.ts',
    ...{ from: "'case_events', { appendOnly: true }", to: "'case_events'" },
  },
  {
    ...{
      code: 'invariant 4',
      without: 'the end of a line that is read for some months',
      file: `${RULES}/sanctions/lines.ts`,
    },
    ...{ from: 'untilOn: sooner(addMonths(fromOn, shown.months), cut(stretch))', to: "untilOn: '9999-12-31'" },
  },
  {
    ...{ code: 'invariant 6', without: 'the approval of what is disclosed', file: ASSESSMENT },
    ...{ from: "guards: ['DISCLOSURE_APPROVED'],", to: 'guards: [],' },
  },
  {
    ...{ code: 'invariant 7', without: 'that nothing stops the time to appeal', file: CLOCKS },
    ...{
      from: "K9: { what: 'appeal', length: days(28), of: 'party', pausedBy: NEVER,",
      to: "K9: { what: 'appeal', length: days(28), of: 'party', pausedBy: ['health'],",
    },
  },
  {
    ...{ code: 'invariant 8', without: 'what assessors may not read', file: `${RULES}/disclosure/words-of.ts` },
    ...{
      from: "  'admit-late': 'assessment',\n",
      to: "  'admit-late': 'assessment',\n  'agree-resolution': 'assessment',\n",
    },
  },
  {
    ...{ code: 'invariant 9', without: 'the breach before earlier findings', file: `${RULES}/full/hearing-lines.ts` },
    ...{ from: "guards: ['BREACH_IS_FOUND', 'HISTORY_CLOSED'],", to: "guards: ['HISTORY_CLOSED']," },
  },
  {
    ...{ code: 'invariant 10', without: 'that what is annulled never was', file: `${RULES}/sanctions/history.ts` },
    ...{ from: "act === 'quashed' || act === 'annulled'", to: "act === 'quashed'" },
  },
];

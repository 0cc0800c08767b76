import type { ClockRule, Length, PauseReason } from './clock-rule.js';

/** The clocks of a case, by the names of the procedure. A letter or digit after the number is a part of that clock. */
export const CLOCK_NAMES = [
  'K0',
  'K1',
  'K2',
  'K3',
  'K3a',
  'K3r',
  'K4',
  'K5',
  'K6',
  'K6b',
  'K7a',
  'K7',
  'K8',
  'K9',
  'K9a',
  'K9b',
  'K10',
  'K10a',
  'K10r',
  'K10u',
  'K11',
  'K11t',
  'K12',
  'K12w',
  'K13',
  'K14',
  'K14l',
  'K14r',
  'K15',
  'K16',
  'K17',
  'K18',
] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];

const days = (count: number): Length => ({ unit: 'days', count });
const workingDays = (count: number): Length => ({ unit: 'working-days', count });
const months = (count: number): Length => ({ unit: 'months', count });
const NEVER: readonly PauseReason[] = [];

/**
 * What each clock measures. Lengths are those of the procedure unless the one that a case began under has others; see
 * `clockOf`. Where a comment says design, the number is the platform's own and no body's published rule.
 */
export const CLOCKS: Readonly<Record<ClockName, ClockRule>> = {
  // As in a public body's service for complaints about teachers: ninety days from the last edit, a reminder a week before.
  K0: {
    what: 'keep-draft',
    length: days(90),
    of: 'party',
    pausedBy: NEVER,
    onBreach: 'draft-deleted',
    marks: [{ says: 'remind', after: days(83) }],
  },
  // Directive (EU) 2019/1937, article 9: seven days, and calendar days satisfy the working days of décret 2022-1284 too.
  K1: {
    what: 'acknowledge',
    length: days(7),
    of: 'body',
    pausedBy: NEVER,
    onBreach: 'alert-head',
    marks: [{ says: 'alert-head', after: days(5) }],
  },
  // The same directive: three months from the acknowledgement.
  K2: { what: 'tell-complainant', length: months(3), of: 'body', pausedBy: NEVER, onBreach: 'letter-still-open' },
  // Design.
  K3: { what: 'screen-risk', length: workingDays(2), of: 'body', pausedBy: NEVER, onBreach: 'escalate' },
  // Design: again within two working days of whatever may have changed the danger, and every four weeks while it is not low.
  K3a: {
    what: 'screen-again',
    length: workingDays(2),
    of: 'body',
    pausedBy: NEVER,
    onBreach: 'escalate',
    keepsItsStart: true,
  },
  K3r: { what: 'screen-regularly', length: days(28), of: 'body', pausedBy: NEVER, onBreach: 'escalate' },
  // Four weeks, and a report to the board after twelve, as associations of coaches and counsellors publish.
  K4: {
    what: 'triage',
    length: days(28),
    of: 'body',
    pausedBy: ['info', 'resolution'],
    onBreach: 'escalate',
    marks: [{ says: 'report-to-board', after: days(84) }],
  },
  // Twenty-eight days, as a statutory regulator of doctors gives; the further fourteen are design.
  K5: {
    what: 'reply',
    length: days(28),
    of: 'party',
    pausedBy: ['health', 'court'],
    onBreach: 'goes-on',
    extension: days(14),
  },
  // Between the twenty weeks and the eight months that other bodies publish; the flag waits for no pause, and the longer time ends
  // with it where there was none: both by design.
  K6: {
    what: 'investigate',
    length: days(90),
    of: 'body',
    pausedBy: ['health', 'court', 'third-party'],
    onBreach: 'extension-reasoned',
    marks: [{ says: 'hard-flag', after: days(180) }],
    extension: days(90),
  },
  // Design.
  K6b: { what: 'comment', length: days(14), of: 'party', pausedBy: NEVER, onBreach: 'goes-on' },
  // Within the forty days to six months of other bodies; that an offer not accepted is refused is design.
  K7a: {
    what: 'accept-outcome',
    length: days(28),
    of: 'party',
    pausedBy: ['party', 'court'],
    onBreach: 'offer-refused',
  },
  K7: {
    what: 'list-hearing',
    length: days(60),
    of: 'body',
    pausedBy: ['party', 'court'],
    onBreach: 'report-to-board',
  },
  // Between the seven and the twenty-eight days of two associations.
  K8: { what: 'write-decision', length: days(14), of: 'body', pausedBy: NEVER, onBreach: 'alert-chair' },
  // Twenty-eight days, as an association of counsellors gives; late only with leave.
  K9: { what: 'appeal', length: days(28), of: 'party', pausedBy: NEVER, onBreach: 'becomes-final' },
  // As an association of counsellors gives; the time to decide is design.
  K9a: { what: 'ask-review', length: days(14), of: 'party', pausedBy: NEVER, onBreach: 'stays-closed' },
  K9b: { what: 'decide-review', length: days(28), of: 'body', pausedBy: NEVER, onBreach: 'report-to-board' },
  // Eighteen months and reviews of six, as statutory regulators have them; the parts of an emergency are design.
  K10: { what: 'interim-measure', length: months(18), of: 'body', pausedBy: NEVER, onBreach: 'measure-lapses' },
  K10a: { what: 'answer-measure', length: workingDays(10), of: 'party', pausedBy: NEVER, onBreach: 'goes-on' },
  K10r: { what: 'review-measure', length: months(6), of: 'body', pausedBy: NEVER, onBreach: 'measure-lapses' },
  K10u: { what: 'hear-measure', length: days(14), of: 'body', pausedBy: NEVER, onBreach: 'measure-lapses' },
  // As an association of counsellors gives; that the written text waits for nobody is design.
  K11: { what: 'decide-appeal', length: days(60), of: 'body', pausedBy: ['party'], onBreach: 'report-to-board' },
  K11t: { what: 'write-appeal', length: days(28), of: 'body', pausedBy: NEVER, onBreach: 'report-to-board' },
  // Design: opened eight weeks before the end and decided a day before it, for no sanction outlives its term by silence.
  K12: {
    what: 'review-sanction',
    length: days(1),
    of: 'body',
    pausedBy: NEVER,
    onBreach: 'sanction-ends',
    opens: days(56),
  },
  // Fourteen days between a warning and whatever is found of a sanction that is not met; that they run from its proof is design.
  K12w: { what: 'put-right', length: days(14), of: 'party', pausedBy: NEVER, onBreach: 'goes-on' },
  // Three years, as an association of counsellors gives; others give one.
  K13: { what: 'complain', length: months(36), of: 'party', pausedBy: NEVER, onBreach: 'exception-test' },
  // Not before five years after a withdrawal, two after a lower level, twelve months after a refusal.
  K14: { what: 'restoration', length: months(60), of: 'body', pausedBy: NEVER, onBreach: 'may-apply' },
  K14l: { what: 'restoration-level', length: months(24), of: 'body', pausedBy: NEVER, onBreach: 'may-apply' },
  K14r: { what: 'restoration-again', length: months(12), of: 'body', pausedBy: NEVER, onBreach: 'may-apply' },
  // Every four weeks, as a regulators' authority asks for.
  K15: { what: 'progress-letter', length: days(28), of: 'body', pausedBy: NEVER, onBreach: 'alert-case-manager' },
  // GDPR, article 12(3): one month, and two further ones with reasons; it waits only until it is known who asks.
  K16: {
    what: 'give-access',
    length: months(1),
    of: 'body',
    pausedBy: ['identity'],
    onBreach: 'alert-data-protection',
    extension: months(2),
  },
  // GDPR, article 14(3)(a): one month. A deferral is recorded with its reasons and a day on which it is looked at again.
  K17: { what: 'inform-respondent', length: months(1), of: 'body', pausedBy: NEVER, onBreach: 'inform-at-once' },
  // As Regulation (EU) 2015/983, article 28, has it of alerts: three days to tell everybody who was told; calendar days, by design.
  K18: { what: 'tell-recipients', length: days(3), of: 'body', pausedBy: NEVER, onBreach: 'escalate' },
};

/** The lengths that a version of the procedure has; those of the table where it names none. */
export type Lengths = Readonly<Partial<Record<ClockName, Length>>>;

/** A clock as the procedure of a case has it. */
export function clockOf({ lengths }: { readonly lengths?: Lengths }, name: ClockName): ClockRule {
  return { ...CLOCKS[name], length: lengths?.[name] ?? CLOCKS[name].length };
}

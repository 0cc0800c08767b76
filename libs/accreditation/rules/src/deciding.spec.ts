import { describe, expect, it } from '@jest/globals';
import type { Assessed } from './assessed.js';
import { type BeforeDeciding, type Override, refusalsOfAssessment, refusalsToDecline } from './deciding.js';
import type { Mark, Marked } from './marking.js';
import { type BeforeModerating, refusalsToModerate } from './moderating.js';
import { refusalsOfPart } from './parts.js';

const title = { fr: 'Éthique', en: 'Ethics' };
const sheet = (mark: Mark): Marked[] => [{ criterion: 'ethics', mark, reason: 'r', wouldSatisfy: 'w' }];
const met: Assessed = {
  criteria: [{ code: 'ethics', title }],
  first: sheet('MET'),
  second: sheet('MET'),
  moderated: null,
  begun: true,
};
const notYet = { ...met, first: sheet('NOT_YET'), second: sheet('NOT_YET') };
const differing = { ...met, second: sheet('NOT_YET') };
const waitingFor = { ...met, second: null };
const lines = { ...met, criteria: [], first: null, second: null, begun: false };
const notBegun = { ...lines, criteria: met.criteria };

const parts = {
  applicantId: 'coach',
  assessorIds: ['first', 'second', 'stepped-aside'],
  moderatorId: 'moderator',
  deciderIds: ['former'],
  panelIds: ['panel'],
};
const before: BeforeDeciding = {
  application: { personId: 'coach', level: 'one', status: 'waiting' },
  assessed: met,
  parts,
  deciderId: 'registrar',
  related: false,
  honouredUntil: null,
  fee: { dueBefore: 'never', asked: [], paid: [], isWaived: false },
  today: '2026-11-22',
};
const asked = [{ amount: 9_000, currency: 'EUR' }];
const unpaid = { dueBefore: 'decision', asked, paid: [], isWaived: false } as const;
const shown = (refusals: readonly { code: string; path?: string }[]) =>
  refusals.map(({ code, path }) => [code.replace('ACCREDITATION_', ''), path].filter(Boolean).join(' '));

describe('a second part in one application', () => {
  it.each([
    ['registrar', false, []],
    ['coach', false, ['SELF_DECISION']],
    ['first', false, ['PART_ASSESSED']],
    ['stepped-aside', false, ['PART_ASSESSED']],
    ['moderator', false, ['PART_MODERATED']],
    ['former', false, ['PART_DECIDED']],
    ['panel', false, ['PART_HEARD_APPEAL']],
    ['registrar', true, ['PART_RELATED']],
    ['first', true, ['PART_ASSESSED', 'PART_RELATED']],
  ] as const)('of %s, related: %s', (who, related, codes) => {
    expect(shown(refusalsOfPart(parts, who, related))).toEqual(codes);
    expect(refusalsOfPart(parts, who, related).every(({ code }) => code.startsWith('ACCREDITATION_'))).toBe(true);
  });
});

describe('awarding what people assessed', () => {
  it.each<[string, Partial<BeforeDeciding>, Override[], string[]]>([
    ['and found met', {}, [], []],
    ['where nobody had to', { assessed: lines }, [], []],
    ['before anybody did', { assessed: notBegun }, [], ['ASSESSMENT_OUTSTANDING']],
    ['while one has not submitted', { assessed: waitingFor }, [], ['ASSESSMENT_OUTSTANDING']],
    ['while it is moderated', { assessed: differing }, [], ['MODERATION_OUTSTANDING']],
    ['and found not yet met', { assessed: notYet }, [], ['CRITERION_NOT_YET criteria.ethics']],
    ['and overriding it with a reason', { assessed: notYet }, [{ criterion: 'ethics', reason: 'Why' }], []],
    [
      'and overriding it without',
      { assessed: notYet },
      [{ criterion: 'ethics', reason: ' ' }],
      ['CRITERION_NOT_YET criteria.ethics'],
    ],
    [
      'and overriding it at length',
      { assessed: notYet },
      [{ criterion: 'ethics', reason: 'a'.repeat(2001) }],
      ['TEXT_TOO_LONG overrides.ethics.reason'],
    ],
    ['and overriding what is met', {}, [{ criterion: 'ethics', reason: 'Why' }], ['OVERRIDE_NEEDLESS']],
    ['whose fee is due before it', { fee: unpaid, assessed: waitingFor }, [], ['FEE_UNPAID', 'ASSESSMENT_OUTSTANDING']],
    ['whose fee is due at no time', { fee: { ...unpaid, dueBefore: 'never' } }, [], []],
    ['as one who assessed, of whose fee nothing is told', { fee: unpaid, deciderId: 'first' }, [], ['PART_ASSESSED']],
    ['as one who assessed, who reads no more', { assessed: waitingFor, deciderId: 'first' }, [], ['PART_ASSESSED']],
    ['as the applicant, who reads nothing of it', { assessed: notYet, deciderId: 'coach' }, [], []],
    ['as one who is related', { assessed: notYet, related: true }, [], ['PART_RELATED']],
  ])('%s', (_, changes, overrides, codes) => {
    expect(shown(refusalsOfAssessment({ ...before, ...changes }, overrides))).toEqual(codes);
  });
});

describe('declining an application', () => {
  const answered = { ...before.application, status: 'awarded' } as const;
  const conditional = (honouredUntil: string) =>
    ({ application: { ...before.application, status: 'conditional' }, honouredUntil }) as const;
  it.each<[string, Partial<BeforeDeciding>, string | null, string[]]>([
    ['that was assessed, with words', { assessed: notYet }, 'Because', []],
    ['that was assessed, without', { assessed: notYet }, ' ', ['STATEMENT_MISSING statement']],
    ['by its lines alone', { assessed: lines }, null, []],
    ['before anybody assessed it', { assessed: notBegun }, null, []],
    ['whose fee was never paid', { assessed: notBegun, fee: unpaid }, null, []],
    ['while it is assessed', { assessed: waitingFor }, 'Because', ['ASSESSMENT_OUTSTANDING']],
    ['while it is moderated', { assessed: differing }, 'Because', ['MODERATION_OUTSTANDING']],
    ['at length', { assessed: lines }, 'a'.repeat(4001), ['TEXT_TOO_LONG statement']],
    ['with 4000 characters', { assessed: lines }, 'a'.repeat(4000), []],
    ['of one’s own', { deciderId: 'coach' }, 'Because', ['SELF_DECISION']],
    ['as one who assessed it', { deciderId: 'second', assessed: waitingFor }, 'Because', ['PART_ASSESSED']],
    ['that was answered', { application: answered }, 'Because', ['APPLICATION_DECIDED']],
    ['that is conditional, to its last day', conditional('2026-11-22'), 'Because', ['CONDITION_HONOURED']],
    ['that is conditional, after it', conditional('2026-11-21'), 'Because', []],
    [
      'that was conditional, by its lines alone',
      { ...conditional('2026-11-21'), assessed: lines },
      null,
      ['STATEMENT_MISSING statement'],
    ],
  ])('%s', (_, changes, statement, codes) => {
    expect(shown(refusalsToDecline({ ...before, ...changes }, statement))).toEqual(codes);
  });
});

describe('moderating an assessment', () => {
  const open: BeforeModerating = {
    application: before.application,
    assessed: differing,
    parts: { ...parts, moderatorId: null },
    personId: 'registrar',
    related: false,
    appointedId: null,
  };
  const mark = { criterion: 'ethics', mark: 'MET', reason: 'Because', wouldSatisfy: null } as const;
  it.each<[string, Partial<BeforeModerating>, Parameters<typeof refusalsToModerate>[1], string[]]>([
    ['each open criterion with a reason', {}, [mark], []],
    ['without its reason', {}, [{ ...mark, reason: '' }], ['REASON_MISSING marks.ethics.reason']],
    [
      'as not yet met, without what would do',
      {},
      [{ ...mark, mark: 'NOT_YET' }],
      ['WOULD_SATISFY_MISSING marks.ethics.wouldSatisfy'],
    ],
    ['without a mark', {}, [], ['CRITERION_UNSETTLED criteria.ethics']],
    ['with two marks on one', {}, [mark, mark], ['CRITERION_UNSETTLED criteria.ethics']],
    ['with a mark on another', {}, [mark, { ...mark, criterion: 'dance' }], ['CRITERION_NOT_OPEN']],
    ['while one has not submitted', { assessed: waitingFor }, [mark], ['ASSESSMENT_OUTSTANDING']],
    ['that nobody differs in', { assessed: met }, [mark], ['NOTHING_TO_MODERATE']],
    ['that nobody asks for', { assessed: lines }, [mark], ['NOTHING_TO_MODERATE']],
    ['twice', { assessed: { ...differing, moderated: [mark] } }, [mark], ['MODERATION_DONE']],
    ['of what was answered', { application: { status: 'declined' } }, [mark], ['APPLICATION_DECIDED']],
    ['of what is conditional', { application: { status: 'conditional' } }, [mark], ['APPLICATION_DECIDED']],
    ['as one who assessed it', { personId: 'first', assessed: waitingFor }, [mark], ['PART_ASSESSED']],
    ['as one who is related', { related: true }, [mark], ['PART_RELATED']],
    ['as the one appointed', { appointedId: 'registrar' }, [mark], []],
    ['where another is appointed', { appointedId: 'moderator' }, [mark], ['MODERATOR_APPOINTED']],
  ])('%s', (_, changes, marks, codes) => {
    expect(shown(refusalsToModerate({ ...open, ...changes }, marks))).toEqual(codes);
  });
});

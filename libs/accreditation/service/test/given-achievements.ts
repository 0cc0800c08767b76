import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { idOf } from './given-assessors.js';
import { aScheme } from './scheme.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

const ACHIEVEMENT = `id person { id } kind status revision issuer issuerName designation reference title provider activity form percent
  fromOn untilOn minutes declaredOn reason seenHow seenOn loggedSince`;
const DECLARE = `mutation ($input: AchievementInput!, $key: Uuid!) { declareAchievement(input: $input, idempotencyKey: $key) { ${ACHIEVEMENT} } }`;
const CORRECT = `mutation ($id: Uuid!, $revision: Int!, $input: AchievementInput!, $key: Uuid!) {
  correctAchievement(id: $id, revision: $revision, input: $input, idempotencyKey: $key) { ${ACHIEVEMENT} } }`;
const WITHDRAW = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  withdrawAchievement(id: $id, revision: $revision, idempotencyKey: $key) { ${ACHIEVEMENT} } }`;
const CHECK = `mutation ($input: CheckAchievementInput!, $key: Uuid!) { checkAchievement(input: $input, idempotencyKey: $key) { ${ACHIEVEMENT} } }`;
export const ACHIEVEMENTS = `query ($personId: Uuid) { achievements(personId: $personId) { ${ACHIEVEMENT} } }`;
export const LISTED = `{ listedAwards { issuer designation } }`;
export const TO_CHECK = `query ($first: Int!, $after: String) { achievementsToCheckCount
  achievementsToCheck(first: $first, after: $after) { edges { node { id declaredOn } } pageInfo { hasNextPage endCursor } } }`;
const LINES = `query ($on: Day, $asKnownAt: Instant) { standing(level: "one", on: $on, asKnownAt: $asKnownAt) {
  decision { lines { ruleId result counted awaiting used { kind heldOn amount trust isBroughtAlong } leftOut { reason isBroughtAlong } } } } }`;

const AWARDS = { kind: 'external-award', where: [{ test: 'equivalent' }] };
const [code, hours] = ['code', 'hours'].map((id) => aScheme().requirements.find((line) => line.id === id));
const aLine = (id: string, changes: object) => ({ ...hours, id, ...changes });
const constant = (amount: number) => ({ kind: 'constant', amount });

/** Of hours from before, only those of which the log or a reference was seen. */
const proved = {
  test: 'any-of',
  conditions: [
    { test: 'absent', attribute: 'openingBalance' },
    { test: 'in', attribute: 'openingProof', values: ['reference', 'log'] },
  ],
};

/** A scheme whose lines are on what members bring along, with one award of another body that it names. */
export const aSchemeOfAchievements = {
  collected: ['practice', 'supervision', 'code-signature', 'external-award', 'qualification', 'training', 'experience'],
  equivalences: [{ issuer: 'guild', designation: 'senior', level: 'one' }],
  requirements: [
    code,
    hours,
    aLine('proved', { measure: { kind: 'minutes', of: { kind: 'practice', where: [proved] } } }),
    aLine('recent', { window: { kind: 'rolling', months: 24 } }),
    aLine('years', { measure: { kind: 'elapsed', of: { kind: 'practice' } }, threshold: constant(12) }),
    aLine('award', { measure: { kind: 'in-force', of: AWARDS }, threshold: constant(1), evidence: 'documented' }),
    aLine('degree', { measure: { kind: 'count', of: { kind: 'qualification' } }, threshold: constant(1) }),
    aLine('course', { measure: { kind: 'minutes', of: { kind: 'training' } }, threshold: constant(3000) }),
    aLine('posts', {
      measure: { kind: 'sum', attribute: 'months', unit: 'items', of: { kind: 'experience' } },
      threshold: constant(36),
    }),
  ],
};

/** An award of the guild, held from February 2024 for five years. */
export function anAward(changes: object = {}): Record<string, unknown> {
  const award = { kind: 'EXTERNAL_AWARD', issuer: 'guild', designation: 'senior', reference: 'G-118' };
  return { ...award, fromOn: '2024-02-01', untilOn: '2029-01-31', ...changes };
}

/** Four hundred hours of practice, from 2018 to 2025. */
export function aBalance(changes: object = {}): Record<string, unknown> {
  const hoursBefore = { kind: 'OPENING_BALANCE', activity: 'PRACTICE', form: 'individual', minutes: 24_000 };
  return { ...hoursBefore, fromOn: '2018-01-01', untilOn: '2025-12-31', ...changes };
}

/** What members and the office do with achievements in one service. */
export function achievementsIn(service: RunningService) {
  const staff = (changes: Partial<Member> = {}) => service.member({ roles: ['officer'], ...changes });
  const act = (actor: Actor, text: string, variables: object) =>
    service.as(actor).graphql(text, { key: newId(), ...variables });
  const declare = (actor: Actor, input: object, key = newId()) => act(actor, DECLARE, { input, key });
  const check = (actor: Actor, input: object) => act(actor, CHECK, { input });
  return {
    staff,
    declare,
    check,
    declared: async (coach: Member, input: object): Promise<Json> => idOf(await declare(coach, input)),
    correct: (actor: Actor, id: string, revision: number, input: object) =>
      act(actor, CORRECT, { id, revision, input }),
    withdraw: (actor: Actor, id: string, revision: number) => act(actor, WITHDRAW, { id, revision }),
    verify: (actor: Actor, id: string, revision: number, how: object = {}) =>
      check(actor, { id, revision, seenHow: 'DOCUMENT', seenOn: '2026-11-20', ...how }),
    of: async (actor: Actor): Promise<Json[]> => idOf(await act(actor, ACHIEVEMENTS, {})),
    lines: async (coach: Member, asked: object = {}): Promise<Record<string, Json>> => {
      const { decision } = idOf(await act(coach, LINES, asked));
      return Object.fromEntries(decision.lines.map((line: Json) => [line.ruleId, line]));
    },
  };
}

import { isDay } from '@standing/kernel';
import { ANSWERED_BY, ASKED_NAMES, type AskedName, BESIDE, MAY_SAY } from './asked-by.js';
import type { CaseEventName, Procedure } from './case.js';
import { SEATS } from './functions.js';
import {
  APPEAL_GROUNDS,
  CLOSURE_REASONS,
  NOTICE_PROOFS,
  REFERRAL_BASES,
  REVIEW_GROUNDS,
  RISK_FEATURES,
  RISKS,
  STAYS,
} from './particulars.js';
import { lineOf } from './procedures.js';

/** How an answer is given: in words, as a day, by declaring that something is so, as yes or no, as one choice or several. */
export const ASKED_KINDS = ['text', 'day', 'declared', 'yes-no', 'choice', 'choices'] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

type Shape = { readonly kind: AskedKind; readonly of?: readonly string[] };

const SHAPES: Readonly<Record<AskedName, Shape>> = {
  reasons: { kind: 'text' },
  answer: { kind: 'text' },
  report: { kind: 'text' },
  risk: { kind: 'choice', of: RISKS },
  features: { kind: 'choices', of: RISK_FEATURES },
  closure: { kind: 'choice', of: CLOSURE_REASONS },
  factsUntil: { kind: 'day' },
  basis: { kind: 'choice', of: REFERRAL_BASES },
  route: { kind: 'choice' },
  bothAgree: { kind: 'declared' },
  factsOnly: { kind: 'declared' },
  exhibitsHashed: { kind: 'declared' },
  reviewGround: { kind: 'choice', of: REVIEW_GROUNDS },
  stay: { kind: 'choice', of: STAYS },
  newEvidence: { kind: 'declared' },
  appealGround: { kind: 'choice', of: APPEAL_GROUNDS },
  hearingOn: { kind: 'day' },
  notice: { kind: 'text' },
  arrivedOn: { kind: 'day' },
  proof: { kind: 'choice', of: NOTICE_PROOFS },
  upheld: { kind: 'yes-no' },
  seats: { kind: 'choices', of: SEATS },
  askedByParty: { kind: 'declared' },
  resumeOn: { kind: 'day' },
  newPanelAgreed: { kind: 'declared' },
  proven: { kind: 'yes-no' },
  breach: { kind: 'yes-no' },
  excluded: { kind: 'yes-no' },
  organMetOn: { kind: 'day' },
  calledOn: { kind: 'day' },
  calledInTime: { kind: 'declared' },
  minutes: { kind: 'text' },
};

/** One thing that a step asks of whoever takes it. */
export type Asked = {
  readonly name: AskedName;
  readonly kind: AskedKind;
  /** Of a choice: between what. */
  readonly of: readonly string[];
  /** The step is refused without it. */
  readonly needed: boolean;
};

/** What an event asks under this procedure, in the order in which it is answered; nothing of an event that it does not know. */
export function askedOf(event: CaseEventName, procedure: Pick<Procedure, 'version' | 'routes'>): Asked[] {
  const line = lineOf(procedure, event);
  if (!line) return [];
  const needed = new Set([...line.guards.flatMap((code) => ANSWERED_BY[code] ?? []), ...(BESIDE[event] ?? [])]);
  const may = MAY_SAY[event] ?? [];
  return ASKED_NAMES.filter((name) => needed.has(name) || may.includes(name))
    .toSorted((one, other) => Number(isText(one)) - Number(isText(other)))
    .map((name) => ({
      name,
      kind: SHAPES[name].kind,
      of: name === 'route' ? procedure.routes : (SHAPES[name].of ?? []),
      needed: needed.has(name) && !may.includes(name),
    }));
}

/** Whether an appeal says on which ground it is made, under the procedure of the case. */
export function asksGround({ procedure }: { readonly procedure: Pick<Procedure, 'version' | 'routes'> }): boolean {
  return askedOf('appeal', procedure).some(({ name }) => name === 'appealGround');
}

/** Whether it is said in words, which are sealed. */
export function isText(name: AskedName): name is 'reasons' | 'answer' | 'report' | 'notice' | 'minutes' {
  return SHAPES[name].kind === 'text';
}

/** What was answered of what a step asks; what is not said is absent. */
export type Answers = Readonly<Partial<Record<AskedName, string | boolean | readonly string[]>>>;

/** One answer as it came, in words, days and codes: `yes` of what is declared, `yes` or `no` of what is one of the two. */
export type Given = { readonly name: AskedName; readonly values: readonly string[] };

/** The answers as the rules look at them. What is not declared is not said. */
export function answersFrom(given: readonly Given[]): Answers {
  const read = given.map(({ name, values }) => [name, answerOf(SHAPES[name].kind, values)] as const);
  return Object.fromEntries(read.filter(([, answer]) => answer !== undefined));
}

/** Answers as they came: of an event or a proposal, and of its texts. */
export function givenIn(answers: Readonly<Record<string, unknown>>): Given[] {
  return ASKED_NAMES.flatMap((name) => {
    const values = valuesOf(answers[name]);
    return values.length > 0 ? [{ name, values }] : [];
  });
}

function answerOf(kind: AskedKind, values: readonly string[]): Answers[AskedName] | undefined {
  const [first] = values;
  if (kind === 'choices') return values;
  if (kind === 'declared') return first === 'yes' ? true : undefined;
  if (kind === 'yes-no') return first === 'yes' || (first === 'no' ? false : first);
  return first;
}

function valuesOf(answer: unknown): string[] {
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no'];
  if (Array.isArray(answer)) return answer.map(String);
  return typeof answer === 'string' ? [answer] : [];
}

/** Whether an answer is of its kind: a day that there is, yes or no, or choices from the list. */
export function isWellMade({ kind, of }: Asked, answer: Answers[AskedName]): boolean {
  if (answer === undefined) return true;
  if (kind === 'day') return typeof answer === 'string' && isDay(answer);
  if (kind === 'yes-no') return typeof answer === 'boolean';
  if (kind === 'choice') return typeof answer === 'string' && of.includes(answer);
  return kind !== 'choices' || (Array.isArray(answer) && answer.every((one: string) => of.includes(one)));
}

import type { ResultOf, VariablesOf } from '@standing/web-core';
import { type MemberChoice, memberMeant } from '../acts/member-field.js';
import type { takeDownComplaintMutation } from './take-down.queries.js';

type Input = VariablesOf<typeof takeDownComplaintMutation>['input'];
type Told = Input['complaint'];
type Peer = NonNullable<Told['peer']>;

export type CameBy = Input['cameBy'];
export type ReachedBy = Input['reachedBy'];
export type Age = Told['harmedAge'];
export type Relation = NonNullable<Told['relation']>;
export type Right = NonNullable<Told['representation']>['right'];
export type Waiver = Peer['because'][number];
export type Basis = Peer['basis'];
export type Level = Told['nameVisibility'];
export type OccurredKind = Told['allegations'][number]['occurredKind'];

/** What whoever complains is given, once. */
export type ReceiptGiven = ResultOf<typeof takeDownComplaintMutation>['takeDownComplaint'];

/** One behaviour as it is typed; what its kind of time does not ask is kept while the kind is changed. */
export type AllegationTyped = {
  readonly behaviour: string;
  readonly clauses: readonly string[];
  readonly kind: OccurredKind;
  readonly from: string | null;
  readonly until: string | null;
  readonly words: string;
};

export type TakenValues = {
  readonly cameBy: CameBy | null;
  readonly receivedOn: string | null;
  readonly about: string;
  readonly age: Age | null;
  readonly behalf: 'SELF' | 'ANOTHER' | null;
  readonly representative: string;
  readonly right: Right | null;
  readonly rightWords: string;
  readonly relation: Relation | null;
  readonly spoken: 'YES' | 'NO' | null;
  readonly spokenOn: string | null;
  readonly because: readonly Waiver[];
  readonly basis: Basis | null;
  readonly interest: string;
  readonly allegations: readonly AllegationTyped[];
  readonly people: string;
  readonly nameVisibility: Level | null;
  readonly name: string;
  readonly reachedBy: ReachedBy | null;
  readonly contact: string;
  readonly readBackOn: string | null;
  readonly agreed: boolean;
  readonly declared: boolean;
};

export const ALLEGATION: AllegationTyped = {
  behaviour: '',
  clauses: [],
  kind: 'DAY',
  from: null,
  until: null,
  words: '',
};

export const NOTHING: TakenValues = {
  ...{ cameBy: null, receivedOn: null, about: '', age: null, behalf: null, representative: '', right: null },
  ...{ rightWords: '', relation: null, spoken: null, spokenOn: null, because: [], basis: null, interest: '' },
  ...{ allegations: [ALLEGATION], people: '', nameVisibility: null, name: '', reachedBy: null, contact: '' },
  ...{ readBackOn: null, agreed: false, declared: false },
};

/** Whether the body is told who complains. */
export function isKnown(level: Level | null): boolean {
  return level === 'NAMED' || level === 'KEPT_FROM_COACH';
}

/** What is sent, once nothing is left open: only what the answers ask for. */
export function takenInput(values: TakenValues, who: MemberChoice, codeEditionId: string | null): Input {
  const { cameBy, receivedOn, readBackOn, agreed, reachedBy, nameVisibility } = values;
  const isPaper = cameBy === 'PAPER';
  return {
    complaint: toldInput(values, codeEditionId),
    cameBy: cameBy ?? 'PAPER',
    receivedOn: receivedOn ?? '',
    readBackOn: isPaper ? null : readBackOn,
    agreed: !isPaper && agreed,
    reachedBy: isKnown(nameVisibility) ? (reachedBy ?? 'NONE') : 'NONE',
    who: who.typed.trim() === '' ? null : memberMeant(who),
    noConflict: true,
  };
}

function toldInput(values: TakenValues, codeEditionId: string | null): Told {
  const { about, age, behalf, representative, right, rightWords, relation, allegations, people, declared } = values;
  const { nameVisibility, name, contact, reachedBy } = values;
  const known = isKnown(nameVisibility);
  const another = behalf === 'ANOTHER' && { representative, right: right ?? 'OTHER', rightWords: rightWords || null };
  return {
    about,
    harmedAge: age ?? 'NOT_SAID',
    representation: another || null,
    relation,
    peer: relation === 'COLLEAGUE' ? peerInput(values) : null,
    allegations: allegations.map(allegationInput),
    codeEditionId,
    otherPeople: people || null,
    nameVisibility: nameVisibility ?? 'NAMED',
    name: known ? name : null,
    contact: known && reachedBy !== 'NONE' ? contact : null,
    declared,
  };
}

function peerInput({ spoken, spokenOn, because, basis, interest }: TakenValues): Peer {
  const did = spoken === 'YES';
  const kept = { spoken: did, spokenOn: did ? spokenOn : null, because: did ? [] : [...because] };
  return { ...kept, basis: basis ?? 'HEARD', interest: interest || null };
}

function allegationInput({
  behaviour,
  clauses,
  kind,
  from,
  until,
  words,
}: AllegationTyped): Told['allegations'][number] {
  return {
    behaviour,
    clauses: [...clauses],
    occurredKind: kind,
    occurredFrom: kind === 'ABOUT' ? null : from,
    occurredUntil: kind === 'PERIOD' ? until : null,
    occurredWords: kind === 'ABOUT' ? words : null,
  };
}

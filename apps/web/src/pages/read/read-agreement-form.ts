import { RELATIONS, type RelationKind } from '../props/answer-agreement.js';
import type { Mistake, SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from './fields.js';
import { isOfStanding, readTerms, type SentTerms, type StandingAct, standingMistakes } from './read-standing-form.js';

export type AgreementForm = {
  readonly act: 'answer' | 'send-new' | 'disown' | StandingAct;
  readonly accept: boolean;
  readonly relations: readonly RelationKind[];
  /** Whether the person said something about other relations, were it "none". */
  readonly relationsDeclared: boolean;
  readonly typedName: string;
  readonly termsId: string;
  readonly terms: SentTerms;
  readonly mistakes: readonly Mistake[];
};

/** What the agreement page sent: the answer, or the reasons why the page has to come back. */
export function readAgreementForm(fields: SentFields, nameAsked: boolean): AgreementForm {
  const accept = textOf(fields, 'accept');
  const answer = { ...readRelations(fields), accept: accept === 'yes', typedName: textOf(fields, 'typedName') };
  const read = { ...answer, termsId: textOf(fields, 'termsId'), terms: readTerms(fields) };
  const act = textOf(fields, 'act');
  if (act === 'send-new' || act === 'disown') return { ...read, act, mistakes: [] };

  const unnamed: Mistake[] = nameAsked && answer.typedName === '' ? [{ code: 'NAME_MISSING', field: 'typedName' }] : [];
  if (isOfStanding(act)) {
    const ofAct = act === 'declare' ? relationMistakes(fields, answer) : standingMistakes(act, read.terms);
    return { ...read, act, mistakes: [...ofAct, ...unnamed] };
  }
  const unanswered: Mistake[] =
    accept === 'yes' || accept === 'no' ? [] : [{ code: 'ANSWER_MISSING', field: 'accept' }];
  const undeclared = answer.accept ? relationMistakes(fields, answer) : [];
  return { ...read, act: 'answer', mistakes: [...unanswered, ...undeclared, ...unnamed] };
}

type Declared = Pick<AgreementForm, 'relations' | 'relationsDeclared'>;

function readRelations(fields: SentFields): Declared {
  const relations = RELATIONS.filter((kind) => valuesOf(fields, 'relations').includes(kind));
  return { relations, relationsDeclared: saysNone(fields) || relations.length > 0 };
}

function relationMistakes(fields: SentFields, { relations, relationsDeclared }: Declared): Mistake[] {
  if (!relationsDeclared) return [{ code: 'RELATIONS_MISSING', field: 'relations' }];
  return saysNone(fields) && relations.length > 0 ? [{ code: 'RELATIONS_CONTRADICT', field: 'relations' }] : [];
}

function saysNone(fields: SentFields): boolean {
  return textOf(fields, 'noRelations') === 'yes';
}

import { RELATIONS, type RelationKind } from '../props/answer-agreement.js';
import type { Mistake, SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from './fields.js';

export type AgreementForm = {
  readonly act: 'answer' | 'send-new' | 'disown';
  readonly accept: boolean;
  readonly relations: readonly RelationKind[];
  /** Whether the person said something about other relations, were it "none". */
  readonly relationsDeclared: boolean;
  readonly typedName: string;
  readonly mistakes: readonly Mistake[];
};

/** What the agreement page sent: the answer, or the reasons why the page has to come back. */
export function readAgreementForm(fields: SentFields, nameAsked: boolean): AgreementForm {
  const accept = textOf(fields, 'accept');
  const relations = RELATIONS.filter((kind) => valuesOf(fields, 'relations').includes(kind));
  const none = textOf(fields, 'noRelations') === 'yes';
  const typedName = textOf(fields, 'typedName');
  const answer = { accept: accept === 'yes', relations, relationsDeclared: none || relations.length > 0, typedName };
  const act = textOf(fields, 'act');
  if (act === 'send-new' || act === 'disown') return { ...answer, act, mistakes: [] };

  const mistakes: Mistake[] = [];
  if (accept !== 'yes' && accept !== 'no') mistakes.push({ code: 'ANSWER_MISSING', field: 'accept' });
  if (accept === 'yes' && !answer.relationsDeclared) mistakes.push({ code: 'RELATIONS_MISSING', field: 'relations' });
  if (accept === 'yes' && none && relations.length > 0)
    mistakes.push({ code: 'RELATIONS_CONTRADICT', field: 'relations' });
  if (nameAsked && typedName === '') mistakes.push({ code: 'NAME_MISSING', field: 'typedName' });
  return { ...answer, act: 'answer', mistakes };
}

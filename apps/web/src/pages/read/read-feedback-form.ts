import { type Answer, ANSWERS, type Statement } from '../props/give-feedback.js';
import type { SentFields } from '../props/mistake.js';
import { textOf } from './fields.js';

export type FeedbackForm = Readonly<Record<Statement, Answer | null>> & {
  readonly comment: string;
  readonly mayBeHandedOver: boolean;
  readonly namesMeant: boolean;
};

/** What the feedback page sent. Nothing is compulsory here: whether it is enough, the rules say. */
export function readFeedbackForm(fields: SentFields): FeedbackForm {
  const answerTo = (statement: Statement) => ANSWERS.find((answer) => answer === textOf(fields, statement)) ?? null;
  return {
    listening: answerTo('listening'),
    integrity: answerTo('integrity'),
    responsibility: answerTo('responsibility'),
    transparency: answerTo('transparency'),
    confidentiality: answerTo('confidentiality'),
    comment: textOf(fields, 'comment'),
    mayBeHandedOver: textOf(fields, 'mayBeHandedOver') === 'yes',
    namesMeant: textOf(fields, 'namesMeant') === 'yes',
  };
}

import type { ComplaintAnswers } from '../props/complaint.js';
import type { Mistake, SentFields } from '../props/mistake.js';
import { WAIVERS } from './challenge-mistakes.js';
import { FIELDS, mistakesIn } from './complaint-mistakes.js';
import {
  isColleague,
  isKnown,
  numbersOf,
  pageAfter,
  pageBefore,
  type Question,
  questionOf,
} from './complaint-questions.js';
import { peerOf } from './peer-of.js';
import { textOf, valuesOf } from './fields.js';

/** How many behaviours one complaint tells, as the rules have it. */
export const MOST_ALLEGATIONS = 10;

export type AnswerRead = { readonly fields: SentFields; readonly mistakes: readonly Mistake[] };

/** What the page of a question sent; null where there is no such question. Clauses that the code does not have are left out. */
export function readAnswer(name: string, sent: SentFields, known: readonly string[], today: string): AnswerRead | null {
  const asked = questionOf(name);
  if (asked === null) return null;
  const { question } = asked;
  const kept = FIELDS[question].flatMap((field): [string, string | readonly string[]][] => {
    if (field === 'clauses') return [[field, known.filter((code) => valuesOf(sent, field).includes(code))]];
    if (field === 'because') return keptOf(field, WAIVERS, sent);
    const text = textOf(sent, field);
    return text === '' ? [] : [[field, text]];
  });
  const fields = Object.fromEntries(kept);
  return { fields, mistakes: mistakesIn(question, fields, today) };
}

/** The questions that have still to be answered, in the order in which they are asked. */
export function unanswered(answers: ComplaintAnswers, today: string): string[] {
  const numbers = numbersOf(answers);
  const of = (numbers.length === 0 ? [1] : numbers).flatMap((number) => [`what-${number}`, `when-${number}`]);
  const relation = ['relation', ...(isColleague(answers) ? ['challenge'] : [])];
  const names = ['age', 'behalf', ...relation, 'about', ...of, 'identity', ...(isKnown(answers) ? ['reach'] : [])];
  return names.filter((name) => {
    const { question } = questionOf(name) as { question: Question };
    return mistakesIn(question, answers[name] ?? {}, today).length > 0;
  });
}

/** What the graph is given of the answers. What was said before another answer made it meaningless is left out. */
export function complaintOf(answers: ComplaintAnswers) {
  const text = (name: string, field: string) => textOf(answers[name] ?? {}, field);
  const known = isKnown(answers);
  return {
    about: text('about', 'about'),
    harmedAge: text('age', 'age'),
    representation: text('behalf', 'behalf') === 'ANOTHER' ? representationOf(answers['behalf'] ?? {}) : null,
    relation: text('relation', 'relation'),
    peer: isColleague(answers) ? peerOf(answers['challenge'] ?? {}) : null,
    allegations: numbersOf(answers).map((number) => ({
      behaviour: text(`what-${number}`, 'behaviour'),
      clauses: valuesOf(answers[`clauses-${number}`] ?? {}, 'clauses'),
      ...timeOf(answers[`when-${number}`] ?? {}),
    })),
    otherPeople: text('people', 'people') || null,
    nameVisibility: text('identity', 'nameVisibility'),
    name: known ? text('reach', 'name') : null,
    contact: known ? text('reach', 'contact') : null,
  };
}

/** The wizard of a complaint, for the gateway, which keeps the answers and knows of none what it says. */
export const complaintWizard = {
  read: readAnswer,
  after: pageAfter,
  before: pageBefore,
  unanswered,
  complaintOf,
  numbersOf,
  most: MOST_ALLEGATIONS,
} as const;

/** Those of several that can be chosen; nothing where none was. */
function keptOf(field: string, choices: readonly string[], sent: SentFields): [string, readonly string[]][] {
  const chosen = choices.filter((choice) => valuesOf(sent, field).includes(choice));
  return chosen.length === 0 ? [] : [[field, chosen]];
}

function representationOf(fields: SentFields) {
  const right = textOf(fields, 'right');
  const rightWords = right === 'OTHER' ? textOf(fields, 'rightWords') : null;
  return { representative: textOf(fields, 'who'), right, rightWords };
}

function timeOf(fields: SentFields) {
  const none = { occurredFrom: null, occurredUntil: null, occurredWords: null };
  const said = (name: string) => textOf(fields, name) || null;
  switch (textOf(fields, 'when')) {
    case 'DAY':
      return { ...none, occurredKind: 'DAY', occurredFrom: said('day') };
    case 'PERIOD':
      return { ...none, occurredKind: 'PERIOD', occurredFrom: said('from'), occurredUntil: said('until') };
    default:
      return { ...none, occurredKind: 'ABOUT', occurredWords: said('whenWords') };
  }
}

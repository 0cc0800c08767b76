import { isExistingDay } from '@standing/web-core';
import type { Mistake, MistakeCode, SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from './fields.js';

export type ComplaintForm = {
  readonly act: 'check' | 'change' | 'send';
  /** What the graph is given; a day that was not said is null. */
  readonly complaint: {
    readonly about: string;
    readonly narrative: string;
    readonly clauses: readonly string[];
    readonly occurredKind: 'DAY' | 'PERIOD' | 'ABOUT';
    readonly occurredFrom: string | null;
    readonly occurredUntil: string | null;
    readonly occurredWords: string | null;
    readonly name: string;
    readonly contact: string;
    readonly nameVisibility: 'NAMED' | 'KEPT_FROM_COACH';
  };
  readonly mistakes: readonly Mistake[];
};

const REQUIRED: readonly (readonly [field: string, code: MistakeCode])[] = [
  ['about', 'ABOUT_MISSING'],
  ['narrative', 'NARRATIVE_MISSING'],
  ['name', 'OWN_NAME_MISSING'],
  ['contact', 'CONTACT_MISSING'],
];

/** What the complaint page sent, or the reasons why it has to come back. Clauses that the code does not have are left out. */
export function readComplaintForm(fields: SentFields, known: readonly string[]): ComplaintForm {
  const clauses = known.filter((code) => valuesOf(fields, 'clauses').includes(code));
  const visibility = textOf(fields, 'nameVisibility');
  const act = (['change', 'send'] as const).find((each) => each === textOf(fields, 'act')) ?? 'check';
  const missing = REQUIRED.flatMap(([field, code]): Mistake[] =>
    textOf(fields, field) === '' ? [{ code, field }] : [],
  );
  const [beforeTime, afterTime] = [missing.filter(isOfStory), missing.filter((mistake) => !isOfStory(mistake))];
  const contradiction = clauses.length > 0 && textOf(fields, 'clausesUnknown') === 'yes';
  const mistakes: Mistake[] = [
    ...beforeTime,
    ...(contradiction ? [{ code: 'CLAUSES_CONTRADICT', field: 'clauses' } as const] : []),
    ...mistakesOfTime(fields),
    ...afterTime,
    ...(visibility === 'NAMED' || visibility === 'KEPT_FROM_COACH'
      ? []
      : [{ code: 'VISIBILITY_MISSING', field: 'nameVisibility' } as const]),
  ];
  return {
    act,
    complaint: {
      about: textOf(fields, 'about'),
      narrative: textOf(fields, 'narrative'),
      clauses,
      ...timeOf(fields),
      name: textOf(fields, 'name'),
      contact: textOf(fields, 'contact'),
      nameVisibility: visibility === 'NAMED' ? 'NAMED' : 'KEPT_FROM_COACH',
    },
    mistakes,
  };
}

function isOfStory({ field }: Mistake): boolean {
  return field === 'about' || field === 'narrative';
}

function timeOf(fields: SentFields) {
  const none = { occurredFrom: null, occurredUntil: null, occurredWords: null };
  const day = (name: string) => textOf(fields, name) || null;
  switch (textOf(fields, 'when')) {
    case 'DAY':
      return { ...none, occurredKind: 'DAY', occurredFrom: day('day') } as const;
    case 'PERIOD':
      return { ...none, occurredKind: 'PERIOD', occurredFrom: day('from'), occurredUntil: day('until') } as const;
    default:
      return { ...none, occurredKind: 'ABOUT', occurredWords: day('whenWords') } as const;
  }
}

function mistakesOfTime(fields: SentFields): Mistake[] {
  const unread = (name: string): Mistake[] =>
    isExistingDay(textOf(fields, name)) ? [] : [{ code: 'OCCURRED_UNREADABLE', field: name }];
  switch (textOf(fields, 'when')) {
    case 'DAY':
      return unread('day');
    case 'PERIOD':
      return [...unread('from'), ...unread('until')];
    case 'ABOUT':
      return textOf(fields, 'whenWords') === '' ? [{ code: 'WHEN_MISSING', field: 'whenWords' }] : [];
    default:
      return [{ code: 'WHEN_MISSING', field: 'when' }];
  }
}

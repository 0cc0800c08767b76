import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { ChipName } from './chip-buttons.js';
import type { ChipsProps } from './chips.js';

export type ChipWords = { readonly term: string; readonly value: string; readonly asks: boolean };

/** What each chip says: the part and its value, or the question that is left. */
export function useChipWords({ log, resolved }: ChipsProps): (name: ChipName) => ChipWords {
  const { t } = useLingui();
  const format = useFormat();
  const chip = (term: string, value: string | null, question: string): ChipWords => ({ term, value: value ?? question, asks: value === null });
  const dates = log.date.choices.map((day) => format.day(day, 'long'));
  const lengths = log.minutes.choices.map((minutes) => format.duration(minutes));
  const people = log.person.choices.map(({ name }) => name);
  const unknown = log.unknownPerson?.text;
  const either = { dates: format.either(dates), lengths: format.either(lengths), people: format.either(people) };

  return (name) => {
    switch (name) {
      case 'date':
        return chip(t`Date`, resolved.date && format.day(resolved.date, 'short'), dates.length > 1 ? t`Which day? ${either.dates}` : t`Which day?`);
      case 'minutes':
        return chip(t`Length`, resolved.minutes === null ? null : format.duration(resolved.minutes), lengths.length > 1 ? t`How long? ${either.lengths}` : t`How long?`);
      case 'kind':
        return chip(t`Kind`, resolved.kind && (resolved.kind === 'supervision' ? t`Supervision` : t`Practice`), t`Supervision or practice?`);
      case 'person':
        return chip(t`With`, resolved.person?.name ?? null, people.length > 1 ? t`With whom? ${either.people}` : unknown ? t`With whom? Nobody known as “${unknown}”` : t`With whom?`);
      case 'paid':
        return chip(t`Fee`, resolved.paid === null ? null : resolved.paid ? t`Paid` : t`Pro bono`, t`Paid or pro bono?`);
      case 'form':
        return chip(t`Form`, resolved.form === 'group' ? t`Group` : t`Individual`, '');
    }
  };
}

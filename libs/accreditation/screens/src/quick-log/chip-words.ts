import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { useShownName } from './use-shown-name.js';
import type { ChipName, ChipsProps } from './chip-props.js';

export type ChipWords = { readonly term: string; readonly value: string; readonly asks: boolean };

type Read = Pick<ChipsProps, 'log' | 'resolved'>;

/** What each chip says: the part and its value, or the question that is left. */
export function useChipWords({ log, resolved }: Read): Readonly<Record<ChipName, ChipWords>> {
  const { t } = useLingui();
  const format = useFormat();
  const questions = useQuestions(log);
  const shownName = useShownName();
  const { date, minutes, kind, person, paid, form } = resolved;
  const chip = (name: ChipName, term: string, value: string | null): ChipWords => ({
    term,
    value: value ?? questions[name],
    asks: value === null,
  });
  return {
    date: chip('date', t`Date`, date && format.day(date, 'short')),
    minutes: chip('minutes', t`Length`, minutes === null ? null : format.duration(minutes)),
    kind: chip('kind', t`Kind`, kind && (kind === 'supervision' ? t`Supervision` : t`Practice`)),
    person: chip('person', t`With`, person && shownName(person)),
    paid: chip('paid', t`Fee`, paid === null ? null : paid ? t`Paid` : t`Pro bono`),
    form: chip('form', t`Form`, form === 'group' ? t`Group` : t`Individual`),
  };
}

function useQuestions({ date, minutes, person, unknownPerson }: Read['log']): Readonly<Record<ChipName, string>> {
  const { t } = useLingui();
  const format = useFormat();
  const days = format.either(date.choices.map((day) => format.day(day, 'long')));
  const lengths = format.either(minutes.choices.map((each) => format.duration(each)));
  const people = format.either(person.choices.map(useShownName()));
  const unknown = unknownPerson?.text;
  const nobody = unknown ? t`With whom? Nobody known as “${unknown}”` : t`With whom?`;
  return {
    date: days ? t`Which day? ${days}` : t`Which day?`,
    minutes: lengths ? t`How long? ${lengths}` : t`How long?`,
    kind: t`Supervision or practice?`,
    person: people ? t`With whom? ${people}` : nobody,
    paid: t`Paid or pro bono?`,
    form: '',
  };
}

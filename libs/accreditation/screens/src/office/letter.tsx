import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Row } from '@standing/design-system';
import { mistakeAt } from '@standing/web-core';

/** Of a letter from a member: when it came, and from which day what it says holds. Civil days in the body's zone. */
export type LetterDays = { readonly receivedOn: string | null; readonly fromOn: string | null };

/** What the graph calls the second of the days. */
export type FromPath = 'fromOn' | 'effectiveOn';

export type DayMistakes = Readonly<Partial<Record<'receivedOn' | FromPath, string>>>;

/** Which of the days is not given yet, each with this sentence. */
export function daysMissing({ receivedOn, fromOn }: LetterDays, path: FromPath, sentence: string): DayMistakes {
  return {
    ...(receivedOn === null ? { receivedOn: sentence } : {}),
    ...(fromOn === null ? { [path]: sentence } : {}),
  };
}

type LetterDaysFieldsProps = {
  readonly days: LetterDays;
  readonly onDays: (days: LetterDays) => void;
  readonly path: FromPath;
  /** What begins on the second day. */
  readonly fromLabel: string;
  readonly ids: Readonly<Partial<Record<'receivedOn' | FromPath, string>>>;
  readonly mistakes: DayMistakes;
  readonly error: Error | null;
};

/** Both days, beside each other. */
export function LetterDaysFields({ days, onDays, path, fromLabel, ids, mistakes, error }: LetterDaysFieldsProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <DateField
        id={ids.receivedOn}
        label={t`Received on`}
        value={days.receivedOn}
        onChange={(receivedOn) => onDays({ ...days, receivedOn })}
        error={mistakes.receivedOn ?? mistakeAt(error, 'receivedOn')}
      />
      <DateField
        id={ids[path]}
        label={fromLabel}
        value={days.fromOn}
        onChange={(fromOn) => onDays({ ...days, fromOn })}
        error={mistakes[path] ?? mistakeAt(error, path)}
      />
    </Row>
  );
}

/** Enter what the letter says, or leave it for now. */
export function LetterActs({ pending, onClose }: { readonly pending: boolean; readonly onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Row>
      <Button type="submit" pending={pending}>{t`Enter it`}</Button>
      <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
    </Row>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Select } from '@standing/design-system';
import type { ToHandOver } from './handed-over.js';

type HandOverRowProps = {
  readonly row: ToHandOver;
  /** Empty while it stays where it is. */
  readonly deputyId: string;
  readonly onChoose: (deputyId: string) => void;
};

/** One assessment in hand: whose application, how far it is, and who takes it over. */
export function HandOverRow({ row, deputyId, onChoose }: HandOverRowProps) {
  const { t } = useLingui();
  const { file, person, level, status, deputies } = row;
  const { name } = person;
  return (
    <div className="stack">
      <span data-user-text="">
        <span className="strong">{name}</span> · {level.title}
        <br />
        <span className="muted">
          {file} · {status === 'ASSIGNED' ? t`not answered yet` : t`being assessed`}
        </span>
      </span>
      {deputies.length === 0 ? (
        <p className="muted">{t`Nobody of the pool can take it over today.`}</p>
      ) : (
        <Select
          label={t`Deputy for the application of ${name}`}
          value={deputyId}
          onChange={onChoose}
          options={[
            { value: '', text: t`Leave it` },
            ...deputies.map((deputy) => ({ value: deputy.id, text: deputy.name ?? '' })),
          ]}
        />
      )}
    </div>
  );
}

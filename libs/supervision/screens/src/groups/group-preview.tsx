import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, StatusTag } from '@standing/design-system';
import { Failure, useFormat } from '@standing/web-core';
import { useFormWords } from './group-words.js';
import type { GroupInput } from './group-values.js';
import { type PreviewRow, useGroupPreview } from './use-groups.js';

type GroupPreviewProps = {
  readonly input: GroupInput | null;
  readonly another: readonly string[];
  readonly onAnother: (ids: readonly string[]) => void;
};

/** What each person gets, and why somebody gets nothing; a session of that day can be said to be another one. */
export function GroupPreview({ input, another, onAnother }: GroupPreviewProps) {
  const { t } = useLingui();
  const format = useFormat();
  const formWords = useFormWords();
  const preview = useGroupPreview(input);
  if (input === null) return null;
  if (preview.error) return <Failure title={t`What each person gets could not be worked out.`} error={preview.error} />;
  const { heldOn, minutes, contracted, present } = input;
  const what = [format.day(heldOn), format.duration(minutes), formWords({ form: 'GROUP', contracted, present })].join(
    ' · ',
  );
  const tick = (id: string, on: boolean) => onAnother(on ? [...another, id] : another.filter((each) => each !== id));
  return (
    <section aria-label={t`What each person gets`} aria-busy={preview.isFetching}>
      <p className="strong">{t`What each person gets`}</p>
      <p className="muted small">
        <Trans>{what}. How much of it counts is for the rules of each level to say.</Trans>
      </p>
      <ul className="rows">
        {(preview.data ?? []).map((row) => (
          <li key={row.agreementId}>
            <Previewed
              row={row}
              another={another.includes(row.agreementId)}
              onAnother={(on) => tick(row.agreementId, on)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type PreviewedProps = {
  readonly row: PreviewRow;
  readonly another: boolean;
  readonly onAnother: (on: boolean) => void;
};

function Previewed({ row: { superviseeName, refusals }, another, onAnother }: PreviewedProps) {
  const { t } = useLingui();
  const isAsked = another || refusals.some(({ code }) => code === 'SUPERVISION_LOGGED_THAT_DAY');
  return (
    <>
      <div className="item">
        <span className="item-main" data-user-text="">
          {superviseeName}
        </span>
        <span className="item-end">
          {refusals.length === 0 ? (
            <StatusTag tone="ok">{t`Will be entered`}</StatusTag>
          ) : (
            <StatusTag tone="warn">{t`Will not be entered`}</StatusTag>
          )}
        </span>
      </div>
      {refusals.map(({ code, message }) => (
        <p key={code} className="muted small item-note">
          {message}
        </p>
      ))}
      {isAsked && <Checkbox checked={another} onChange={onAnother}>{t`It was another session`}</Checkbox>}
    </>
  );
}

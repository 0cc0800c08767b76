import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct } from '@standing/web-core';
import { AbsenceForm } from './absence-form.js';
import { takeBackAbsenceMutation } from './absence.queries.js';
import type { Absence } from './absence.js';
import { useAbsenceWords } from './absence-words.js';

type AbsencesProps = {
  /** Whose they are; null for the reader's own. */
  readonly personId: string | null;
  readonly absences: readonly Absence[];
  /** What is said where there is none. */
  readonly none: string;
};

/** When somebody is away: what goes on or comes, each to be changed or taken back, and a way to say more. */
export function Absences({ personId, absences, none }: AbsencesProps) {
  const { t } = useLingui();
  const [changing, setChanging] = useState<Absence | 'new' | null>(null);
  const close = () => setChanging(null);
  if (changing !== null)
    return <AbsenceForm personId={personId} absence={changing === 'new' ? null : changing} onClose={close} />;
  return (
    <>
      {absences.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul className="rows">
          {absences.map((absence) => (
            <li key={absence.id}>
              <AbsenceRow absence={absence} onChange={() => setChanging(absence)} />
            </li>
          ))}
        </ul>
      )}
      <Row>
        <Button kind="second" onPress={() => setChanging('new')}>{t`Enter an absence…`}</Button>
      </Row>
    </>
  );
}

function AbsenceRow({ absence, onChange }: { readonly absence: Absence; readonly onChange: () => void }) {
  const { t } = useLingui();
  const words = useAbsenceWords()(absence);
  const takeBack = useAct({
    run: (id: string, idempotencyKey) => ask(takeBackAbsenceMutation, { id, idempotencyKey }),
    touches: [keys.assessors, keys.assessments, keys.applications],
    onDone: () => toast({ text: t`The absence is taken back.` }),
  });
  return (
    <>
      <div className="item">
        <span className="item-main">{words}</span>
        <span className="item-end">
          <Button
            kind="second"
            size="small"
            onPress={onChange}
            label={t`Change the days: ${words}`}
          >{t`Change…`}</Button>
          <Button
            kind="quiet"
            size="small"
            onPress={() => takeBack.mutate(absence.id)}
            pending={takeBack.isPending}
            label={t`Take it back: ${words}`}
          >{t`Take it back`}</Button>
        </span>
      </div>
      {takeBack.error && <Failure title={t`The absence was not taken back.`} error={takeBack.error} />}
    </>
  );
}

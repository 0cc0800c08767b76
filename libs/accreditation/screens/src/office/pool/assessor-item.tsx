import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { useAbsenceWords } from '../../absences/absence-words.js';
import { AbsencesDialog } from './absences-dialog.js';
import { AssessorDialog } from './assessor-dialog.js';
import type { Level } from './assessor-fields.js';
import type { Assessor } from './assessor-values.js';
import type { HandedOver } from './handed-over.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { RemoveDialog } from './remove-dialog.js';
import { useAvailability } from './use-availability.js';

type AssessorItemProps = {
  readonly assessor: Assessor;
  readonly pool: readonly Assessor[];
  readonly levels: readonly Level[];
  readonly onHandedOver: (handedOver: HandedOver) => void;
};

/** What is asked about somebody of the pool. */
type Asking = 'change' | 'absences' | 'hand-over' | 'remove';

/** One of the pool: whether they may assess today, for what, what they have in hand, and what can be done about it. */
export function AssessorItem({ assessor, pool, levels, onHandedOver }: AssessorItemProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const { tone, word } = useAvailability()(assessor);
  const close = () => setAsking(null);
  return (
    <div className="item">
      <AboutAssessor assessor={assessor} />
      <span className="item-end">
        <StatusTag tone={tone}>{word}</StatusTag>
        <Acts assessor={assessor} onAsk={setAsking} />
      </span>
      {asking === 'change' && <AssessorDialog assessor={assessor} levels={levels} pool={pool} onClose={close} />}
      {asking === 'absences' && <AbsencesDialog assessor={assessor} onClose={close} />}
      {asking === 'hand-over' && (
        <HandOverDialog
          assessor={assessor}
          onDone={(handedOver) => {
            close();
            onHandedOver(handedOver);
          }}
          onClose={close}
        />
      )}
      {asking === 'remove' && <RemoveDialog assessor={assessor} onClose={close} />}
    </div>
  );
}

function AboutAssessor({ assessor }: Pick<AssessorItemProps, 'assessor'>) {
  const { t } = useLingui();
  const format = useFormat();
  const absenceWords = useAbsenceWords();
  const { person, levels, trainedOn, mandateFrom, mandateUntil, open, mostOpen, absences, deputy } = assessor;
  const [trained, from] = [format.day(trainedOn), format.day(mandateFrom)];
  const until = mandateUntil ? format.day(mandateUntil) : '';
  const standsIn = deputy?.name;
  return (
    <span className="item-main" data-user-text="">
      <span className="strong">{person.name}</span> · {format.all(levels.map(({ title }) => title))}
      <br />
      <span className="muted">
        {until ? t`mandate from ${from} to ${until}` : t`mandate since ${from}`} · {t`trained on ${trained}`} ·{' '}
        {t`${open} of ${mostOpen} in hand`}
        {standsIn && ` · ${t`deputy: ${standsIn}`}`}
      </span>
      {absences.map((absence) => (
        <span key={absence.id}>
          <br />
          {absenceWords(absence)}
        </span>
      ))}
    </span>
  );
}

type ActsProps = Pick<AssessorItemProps, 'assessor'> & { readonly onAsk: (asking: Asking) => void };

/** What somebody has in hand is handed over where they are away, or will be. */
function Acts({ assessor: { person, absences, open }, onAsk }: ActsProps) {
  const { t } = useLingui();
  const { name } = person;
  return (
    <>
      {absences.length > 0 && open > 0 && (
        <Button size="small" onPress={() => onAsk('hand-over')} label={t`Hand over what ${name} has in hand`}>
          {t`Hand over…`}
        </Button>
      )}
      <Button kind="second" size="small" onPress={() => onAsk('absences')} label={t`Absences of ${name}`}>
        {t`Absences…`}
      </Button>
      <Button kind="second" size="small" onPress={() => onAsk('change')} label={t`Change the mandate of ${name}`}>
        {t`Change…`}
      </Button>
      <Button kind="quiet" size="small" onPress={() => onAsk('remove')} label={t`Take ${name} out of the pool`}>
        {t`Take out…`}
      </Button>
    </>
  );
}

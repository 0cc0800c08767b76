import { useLingui } from '@lingui/react/macro';
import { Dialog } from '@standing/design-system';
import { Absences } from '../../absences/absences.js';
import type { Assessor } from './assessor-values.js';

type AbsencesDialogProps = { readonly assessor: Assessor; readonly onClose: () => void };

/** When somebody of the pool is away, as a registrar says it. */
export function AbsencesDialog({ assessor: { person, absences }, onClose }: AbsencesDialogProps) {
  const { t } = useLingui();
  const { id, name } = person;
  return (
    <Dialog title={t`Absences of ${name}`} open onClose={onClose}>
      <div className="stack">
        <p>{t`While they are away nothing new is given to them. Why they are away is not asked.`}</p>
        <Absences personId={id} absences={absences} none={t`No absence is entered.`} />
      </div>
    </Dialog>
  );
}

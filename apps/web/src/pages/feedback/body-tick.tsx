import { Trans } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { usePage } from '../parts/page-context.js';

export type BodyTickProps = { readonly coachName: string; readonly checked: boolean };

/** Whether the coach may show these words to the body, with an application: who would read them, and until when it can be changed. */
export function BodyTick({ coachName, checked }: BodyTickProps) {
  const { bodyName } = usePage();
  return (
    <>
      <Choice
        kind="checkbox"
        name="mayBeHandedOver"
        value="yes"
        checked={checked}
        describedBy="may-be-handed-over-hint"
      >
        <Trans>
          {coachName} may show these words to {bodyName}, with an application for accreditation
        </Trans>
      </Choice>
      <span className="field-hint" id="may-be-handed-over-hint">
        <Trans>
          Those who assess the application and those who decide on it would read them. Nobody is told whose they are,{' '}
          {coachName} included. It is about these words alone, not your answers above, and they name nobody. You can
          change it as long as your answer: for seven days.
        </Trans>
      </span>
    </>
  );
}

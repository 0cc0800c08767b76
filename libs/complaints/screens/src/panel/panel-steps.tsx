import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { myAppointmentQuery } from '../appointed/appointed.queries.js';
import { PlainSteps } from '../steps/plain-steps.js';

type PanelStepsProps = { readonly caseId: string; readonly onTaken?: () => void };

/** The steps of a hearing and of a deliberation that are the reader's; nothing where none is, so that a panel without a hearing sees no card of it. */
export function PanelSteps({ caseId, onTaken }: PanelStepsProps) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const appointment = useQuery({
    queryKey: [...keys.cases, 'appointment', caseId, locale],
    queryFn: async () => (await ask(myAppointmentQuery, { caseId })).myAppointment,
  });
  return (
    <Loaded query={appointment} failed={t`What can be done now could not be loaded.`} lines={3}>
      {({ next }) =>
        next.length > 0 && (
          <PlainSteps caseId={caseId} steps={next} busy={appointment.isFetching} {...(onTaken && { onTaken })} />
        )
      }
    </Loaded>
  );
}

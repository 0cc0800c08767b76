import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card } from '@standing/design-system';
import { AppointForm } from '../acts/appoint-form.js';
import { NameForm } from '../acts/name-form.js';
import { PLAIN_STEPS, type PlainEvent } from '../acts/plain-steps.js';
import { PlainStepForm } from '../acts/plain-step-form.js';
import { ProveForm } from '../acts/prove-form.js';
import { ServeForm } from '../acts/serve-form.js';
import type { Course, StepInCase } from '../course.js';
import { AnnulmentForm } from '../sanction/annulment-form.js';
import { MissingSteps } from './missing-steps.js';

/** What takes effect only once no step is missing. */
const TAKES_EFFECT: readonly PlainEvent[] = [
  ...(['PROPOSE_WITHDRAWAL', 'PUT_WITHDRAWAL_IN_FORCE', 'PROPOSE_SANCTION', 'PUT_SANCTION_IN_FORCE'] as const),
];

/** So many sit in a panel. */
const SEATS = 3;

type Shown = { readonly name: string; readonly form: ReactNode };

/** What the reader may do today in their own functions, and why not where they may not yet. */
export function NextSteps({ course, busy }: { readonly course: Course; readonly busy: boolean }) {
  const { t } = useLingui();
  const shown = [...ofKeeping(course), ...steps(course).flatMap((step) => ofStep(course, step))];
  return (
    <Card title={t`What can be done now`} busy={busy}>
      {shown.length > 0 ? (
        <ul className="rows">
          {shown.map(({ name, form }) => (
            <li key={name}>{form}</li>
          ))}
        </ul>
      ) : (
        <p>{t`Nothing is asked of you now. The times that run above say who owes what, and until when.`}</p>
      )}
    </Card>
  );
}

/** Whoever keeps a case in two functions finds a step once, in the function in which it is open. */
function steps({ next }: Course): StepInCase[] {
  const order = [...next].sort((one, other) => one.refusals.length - other.refusals.length);
  return order.filter(({ event }, index) => order.findIndex((other) => other.event === event) === index);
}

function ofStep(course: Course, { event, refusals }: StepInCase): Shown[] {
  const { id: caseId, respondent } = course;
  if (event === 'SERVE') {
    const form = <ServeForm caseId={caseId} respondentName={respondent?.name ?? null} refusals={refusals} />;
    return [{ name: event, form }];
  }
  if (event === 'PROVE_SERVICE') return [{ name: event, form: <ProveForm caseId={caseId} refusals={refusals} /> }];
  if (event === 'PROPOSE_ANNULMENT') return [{ name: event, form: <AnnulmentForm caseId={caseId} /> }];
  if (!isPlain(event)) return [];
  const needsSteps = TAKES_EFFECT.includes(event);
  const form = (
    <PlainStepForm caseId={caseId} event={event} refusals={refusals}>
      {needsSteps && <MissingSteps missing={course.missingSteps} />}
    </PlainStepForm>
  );
  return [{ name: event, form }];
}

function isPlain(event: StepInCase['event']): event is PlainEvent {
  return event in PLAIN_STEPS;
}

/** What is done between the steps: naming the member, and giving seats. */
function ofKeeping(course: Course): Shown[] {
  const { id, state, mine } = course;
  const seated = (panel: string) => course.functions.filter((held) => held.function === panel && !held.endedOn).length;
  const panel = state === 'APPEAL' ? 'APPEAL_PANEL' : 'PANEL';
  const needsPanel = ['TRIAGE', 'PARTICULARS', 'INVESTIGATION', 'APPEAL'].includes(state) && seated(panel) < SEATS;
  const needsReview = course.sanction?.decideBy && ['IN_FORCE', 'VARIED', 'REVIEW'].includes(course.sanction.state);
  return [
    ...(mine.includes('CASE_MANAGER') && state === 'TRIAGE'
      ? [{ name: 'name', form: <NameForm course={course} /> }]
      : []),
    ...(mine.includes('REGISTRAR') && needsReview && seated('SANCTION_PANEL') < SEATS
      ? [{ name: 'appoint-review', form: <AppointForm caseId={id} panel="SANCTION_PANEL" /> }]
      : []),
    ...(mine.includes('REGISTRAR') && needsPanel
      ? [{ name: 'appoint', form: <AppointForm caseId={id} panel={panel} /> }]
      : []),
  ];
}

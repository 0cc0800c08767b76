import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card } from '@standing/design-system';
import { readFragment } from '@standing/web-core';
import { AppointForm } from '../acts/appoint-form.js';
import { NameForm } from '../acts/name-form.js';
import { PLAIN_STEPS, type PlainEvent } from '../acts/plain-steps.js';
import { PlainStepForm } from '../acts/plain-step-form.js';
import { ProveForm } from '../acts/prove-form.js';
import { ServeForm } from '../acts/serve-form.js';
import type { Course, StepInCase } from '../course.js';
import { AnnulmentForm } from '../sanction/annulment-form.js';
import { metersFragment } from '../sanction/meter.queries.js';
import { canWarn, WarningForm } from '../sanction/warning-form.js';
import { APPOINTED } from '../queue/case-in-list.js';
import { isPlainStep } from '../steps/step-words.js';
import { TakeStepForm } from '../steps/take-step-form.js';
import { RISK_STEPS } from './risk-card.js';
import { MissingSteps } from './missing-steps.js';

/** What takes effect only once no step is missing. */
const TAKES_EFFECT: readonly PlainEvent[] = [
  ...(['PROPOSE_WITHDRAWAL', 'PUT_WITHDRAWAL_IN_FORCE', 'PROPOSE_SANCTION', 'PUT_SANCTION_IN_FORCE'] as const),
];

/** So many sit in a sanction panel. */
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
        <p>{t`Nothing is asked of you now. The times that run say who owes what, and until when.`}</p>
      )}
    </Card>
  );
}

/** Whoever keeps a case in two functions finds a step once, in the function in which it is open. */
function steps({ next }: Course): StepInCase[] {
  const order = [...next].sort((one, other) => one.refusals.length - other.refusals.length);
  const own: readonly StepInCase['event'][] = RISK_STEPS;
  return order.filter(
    ({ event }, index) => !own.includes(event) && order.findIndex((other) => other.event === event) === index,
  );
}

function ofStep(course: Course, step: StepInCase): Shown[] {
  const { event, refusals } = step;
  const { id: caseId, respondent } = course;
  if (event === 'SERVE' || event === 'AMEND_CHARGES') {
    const form = <ServeForm caseId={caseId} respondentName={respondent?.name ?? null} step={step} />;
    return [{ name: event, form }];
  }
  if (event === 'PROVE_SERVICE') return [{ name: event, form: <ProveForm caseId={caseId} refusals={refusals} /> }];
  if (isPlainStep(event)) {
    const form = <TakeStepForm caseId={caseId} step={{ ...step, event }} />;
    return [{ name: event, form }];
  }
  if (event === 'PROPOSE_ANNULMENT') return [{ name: event, form: <AnnulmentForm caseId={caseId} /> }];
  if (event === 'WARN_OF_BREACH') return ofWarning(course);
  if (!isPlain(event)) return [];
  const needsSteps = TAKES_EFFECT.includes(event);
  const form = (
    <PlainStepForm caseId={caseId} event={event} refusals={refusals}>
      {needsSteps && <MissingSteps missing={course.missingSteps} />}
    </PlainStepForm>
  );
  return [{ name: event, form }];
}

/** Whoever keeps the case warns where nobody watches over its sanction. */
function ofWarning({ id, sanction, functions }: Course): Shown[] {
  const isWatched = functions.some((held) => held.function === 'SANCTION_MONITOR' && !held.endedOn);
  if (isWatched || !sanction || !canWarn(sanction)) return [];
  const { meters } = readFragment(metersFragment, sanction);
  return [{ name: 'WARN_OF_BREACH', form: <WarningForm caseId={id} meters={meters} /> }];
}

function isPlain(event: StepInCase['event']): event is PlainEvent {
  return event in PLAIN_STEPS;
}

/** What is done between the steps: naming the member, and appointing people. */
function ofKeeping(course: Course): Shown[] {
  const { id, state, mine } = course;
  const seated = course.functions.filter((held) => held.function === 'SANCTION_PANEL' && !held.endedOn).length;
  const needsReview = course.sanction?.decideBy && ['IN_FORCE', 'VARIED', 'REVIEW'].includes(course.sanction.state);
  return [
    ...(mine.includes('CASE_MANAGER') && state === 'TRIAGE'
      ? [{ name: 'name', form: <NameForm course={course} /> }]
      : []),
    ...(mine.includes('REGISTRAR') && needsReview && seated < SEATS
      ? [{ name: 'appoint-review', form: <AppointForm caseId={id} to="SANCTION_PANEL" /> }]
      : []),
    ...(mine.includes('REGISTRAR') ? ofAppointing(course) : []),
  ];
}

const TO = [...APPOINTED, 'PANEL', 'APPEAL_PANEL', 'SANCTION_PANEL'] as const;

/** One form for each function that is open, with the places in it. */
function ofAppointing({ id, toAppoint }: Course): Shown[] {
  return TO.filter((to) => toAppoint.some((open) => open.function === to)).map((to) => {
    const seats = toAppoint.flatMap((open) => (open.function === to && open.seat ? [open.seat] : []));
    return { name: `appoint-${to}`, form: <AppointForm caseId={id} to={to} seats={seats} /> };
  });
}

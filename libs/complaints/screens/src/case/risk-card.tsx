import { useLingui } from '@lingui/react/macro';
import { Callout, Card, StatusTag, SummaryList, type Tone } from '@standing/design-system';
import { daysBetween, useFormat, useSession } from '@standing/web-core';
import type { Course, StepInCase } from '../course.js';
import { TakeStepForm } from '../steps/take-step-form.js';
import { RISK_WORDS } from '../words/risk-words.js';

/** The steps that have their forms in this card, and nowhere else on the page. */
export const RISK_STEPS = ['SCREEN_RISK', 'FIND_NO_MEASURE'] as const satisfies readonly StepInCase['event'][];

/** The risk of a case: how it was last found, until when it is looked at again, and both acts; nothing where it never was and need not be. */
export function RiskCard({ course, busy }: { readonly course: Course; readonly busy: boolean }) {
  const { t } = useLingui();
  const { id, measure, screening, next } = course;
  const steps = RISK_STEPS.flatMap((event) => {
    const step = next.find((one) => one.event === event);
    return step ? [{ ...step, event }] : [];
  });
  if (steps.length === 0 && !screening.screenedOn) return null;
  return (
    <Card title={t`The risk`} busy={busy}>
      <Found screening={screening} />
      {measure.state === 'SCREENED' && steps.some(({ event }) => event === 'FIND_NO_MEASURE') && (
        <Callout title={t`A look at the risk waits for an answer`}>
          <p>{t`Say that no measure is needed, with your reasons, or ask for one where that is possible.`}</p>
        </Callout>
      )}
      {steps.length > 0 && (
        <ul className="rows">
          {steps.map((step) => (
            <li key={step.event}>
              <TakeStepForm caseId={id} step={step} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Found({ screening: { risk, screenedOn, lookAgainBy } }: Pick<Course, 'screening'>) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const left = lookAgainBy ? daysBetween(body.today, lookAgainBy) : null;
  const again = lookAgainBy ? format.day(lookAgainBy, 'long') : t`No further look is owed now`;
  return (
    <SummaryList
      items={[
        { term: t`How great it is`, value: risk ? t(RISK_WORDS[risk]) : t`Nobody looked yet` },
        ...(screenedOn ? [{ term: t`Last looked at on`, value: format.day(screenedOn, 'long') }] : []),
        {
          term: screenedOn ? t`Looked at again by` : t`Looked at by`,
          value:
            left === null ? (
              again
            ) : (
              <StatusTag tone={toneOf(left)}>{left < 0 ? t`${again}, overdue` : again}</StatusTag>
            ),
        },
      ]}
    />
  );
}

function toneOf(left: number): Tone {
  if (left < 0) return 'bad';
  return left <= 2 ? 'warn' : 'plain';
}

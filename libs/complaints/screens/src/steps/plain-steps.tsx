import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import type { StepInCase } from '../course.js';
import { isPlainStep } from './step-words.js';
import { TakeStepForm } from './take-step-form.js';

type PlainStepsProps = {
  readonly caseId: string;
  readonly steps: readonly StepInCase[];
  readonly busy: boolean;
  readonly onTaken?: () => void;
};

/** What the reader may do next in the function that they hold, and why not where they may not yet. */
export function PlainSteps({ caseId, steps, busy, onTaken }: PlainStepsProps) {
  const { t } = useLingui();
  return (
    <Card title={t`What can be done now`} busy={busy}>
      {steps.length > 0 ? (
        <ul className="rows">
          {steps.map((step) => {
            const { event } = step;
            return isPlainStep(event) ? (
              <li key={event}>
                <TakeStepForm caseId={caseId} step={{ ...step, event }} {...(onTaken && { onTaken })} />
              </li>
            ) : null;
          })}
        </ul>
      ) : (
        <p>{t`Nothing is asked of you in this case now.`}</p>
      )}
    </Card>
  );
}

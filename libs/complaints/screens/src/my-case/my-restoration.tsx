import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { Written } from '../file/written.js';
import type { Restoration } from '../sanction/restoration.js';
import { RestorationSummary } from '../sanction/restoration-summary.js';
import { MyStepForm } from './my-steps.js';
import type { MyCaseProps } from './my-case.js';

type MyRestorationProps = MyCaseProps & { readonly restoration: Restoration & { readonly reasons: string | null } };

/** The way back after a withdrawal: from which day on, the request itself, and what was decided of it. */
export function MyRestoration({ found, restoration, onActed }: MyRestorationProps) {
  const { t } = useLingui();
  const step = found.steps.find(({ event }) => event === 'APPLY_RESTORATION');
  const { state, reasons } = restoration;
  return (
    <Card title={t`Being restored after a withdrawal`}>
      <RestorationSummary restoration={restoration} />
      {state === 'ASKED' && (
        <p>{t`Three people who had no part in your case decide on it, and give their reasons. You are written to.`}</p>
      )}
      {state === 'GRANTED' && (
        <p>{t`This is not an accreditation: you may apply for one as anybody does. What the register says of the withdrawal stays until its time there is over.`}</p>
      )}
      {reasons && (
        <section className="stack" data-gap="small" aria-label={t`The reasons of the panel`}>
          <h3>{t`The reasons of the panel`}</h3>
          <Written text={reasons} />
        </section>
      )}
      {step && (
        <>
          <p>{t`Say what you understood, what you changed, and what you did since. Those who decide, and those who keep your case, read it as you write it.`}</p>
          <MyStepForm found={found} step={step} onActed={onActed} />
        </>
      )}
    </Card>
  );
}

import { Plural, Trans } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import type { DemoPersonasProps } from '../props/demo.js';

export type DemoClockProps = DemoPersonasProps['clock'];

/** Which day it is in the demonstration, and buttons that let days go by: deadlines run out, covers end. */
export function DemoClock({ today, passes }: DemoClockProps) {
  const day = useWords().day(today, 'long');
  return (
    <section className="card stack" aria-labelledby="clock">
      <h2 id="clock">
        <Trans>It is {day} here</Trans>
      </h2>
      <p>
        <Trans>Let days go by to see deadlines run out. A demonstration’s clock does not go back.</Trans>
      </p>
      <div className="row">
        {passes.map(({ days, key }) => (
          <PageForm key={days} action="/demo/clock" idempotencyKey={key} fields={{ days: String(days) }}>
            <Press kind="second">
              <Plural value={days} one="One day later" other="# days later" />
            </Press>
          </PageForm>
        ))}
      </div>
    </section>
  );
}

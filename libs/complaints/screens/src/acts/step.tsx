import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Callout } from '@standing/design-system';
import type { StepInCase } from '../course.js';

export type StepProps = {
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly refusals?: StepInCase['refusals'];
  readonly children: ReactNode;
  /** Shown below, whether or not it is refused. */
  readonly note?: ReactNode;
};

/** One thing that the reader may do, or why they may not yet. */
export function Step({ title, about, refusals = [], children, note }: StepProps) {
  const { t } = useLingui();
  return (
    <section className="stack" aria-label={title}>
      <h3>{title}</h3>
      <p className="muted">{about}</p>
      {refusals.length === 0 ? (
        children
      ) : (
        <Callout title={t`Not yet`}>
          <ul className="stack" data-gap="small">
            {refusals.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Callout>
      )}
      {note}
    </section>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Row } from '@standing/design-system';
import type { Lowering } from './leaving.js';
import { useLoweringWords } from './leaving-words.js';

type NotedLoweringProps = {
  readonly lowering: Lowering;
  /** What can be done with it while it waits. */
  readonly children: ReactNode;
};

/** A wish to hold a lower level, with what became of it and why it was not followed. */
export function NotedLowering({ lowering, children }: NotedLoweringProps) {
  const { t } = useLingui();
  const words = useLoweringWords();
  const { status, reasons } = lowering;
  return (
    <>
      <Row justify="between">
        <p>{words(lowering)}</p>
        {status === 'WAITING' && children}
      </Row>
      {reasons && (
        <p>
          <span className="muted">{t`Why:`}</span> <span data-user-text="">{reasons}</span>
        </p>
      )}
    </>
  );
}

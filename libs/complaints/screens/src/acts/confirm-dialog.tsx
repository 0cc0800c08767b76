import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Dialog, Row } from '@standing/design-system';
import { FormProblems, OfflineError } from '@standing/web-core';

export type ConfirmWords = {
  /** The question: "Serve the charges?" */
  readonly title: string;
  /** What the act does, in a sentence. */
  readonly does: string;
  /** The act, verb first. */
  readonly word: string;
  /** What did not happen: "The charges were not served." */
  readonly failed: string;
  /** How it can still be undone; left out of what cannot. */
  readonly undone?: string;
};

export type ConfirmDialogProps = {
  readonly words: ConfirmWords;
  readonly asked: {
    readonly open: boolean;
    readonly leave: () => void;
    readonly confirm: () => void;
    readonly pending: boolean;
    readonly failed: Error | null;
  };
  readonly children?: ReactNode;
};

/** The last question before an act that cannot be undone, or not without being seen. */
export function ConfirmDialog({ words: { title, does, word, failed, undone }, asked, children }: ConfirmDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog title={title} open={asked.open} onClose={asked.leave}>
      <div className="stack">
        <p>{does}</p>
        {children}
        <p className="strong">{undone ?? t`It cannot be undone.`}</p>
        <FormProblems title={failed} error={asked.failed} mistakes={{}} ids={{}} tried={0} />
        {asked.failed instanceof OfflineError && <p>{t`Nothing is lost: try again once there is a connection.`}</p>}
        <Row>
          <Button onPress={asked.confirm} pending={asked.pending}>
            {word}
          </Button>
          <Button kind="quiet" onPress={asked.leave}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { FormProblems, keys, useAct } from '@standing/web-core';
import type { Way } from './case-in-list.js';
import { DeclareForm } from './declare-form.js';
import { JOINING } from './ways.js';

export type JoinDialogProps = {
  readonly caseId: string;
  readonly reference: string;
  readonly way: Way;
  readonly onClose: () => void;
};

/** First whom it concerns, which is written down; then whether there is a conflict; then in, or aside for good. */
export function JoinDialog({ caseId, reference, way, onClose }: JoinDialogProps) {
  const { t } = useLingui();
  const [whom, setWhom] = useState<string | null>(null);
  const missing = t`Not named yet`;
  const read = useAct({
    run: (_: void, idempotencyKey) => JOINING[way].whom(caseId, idempotencyKey),
    onDone: (name) => setWhom(name ?? missing),
  });
  return (
    <Dialog title={t`Case ${reference}`} open onClose={onClose}>
      {whom === null ? (
        <div className="stack">
          <p>{t`Before you join, you read whom the case concerns, and nothing else. This reading is written down with your name.`}</p>
          <FormProblems title={t`The case could not be read.`} error={read.error} mistakes={{}} ids={{}} tried={0} />
          <Row>
            <Button onPress={() => read.mutate()} pending={read.isPending}>{t`Read whom it concerns`}</Button>
            <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
          </Row>
        </div>
      ) : (
        <Declared {...{ caseId, way, whom, onClose }} />
      )}
    </Dialog>
  );
}

type DeclaredProps = Omit<JoinDialogProps, 'reference'> & { readonly whom: string };

function Declared({ caseId, way, whom, onClose }: DeclaredProps) {
  const { t } = useLingui();
  const { join, stepAside, joined } = JOINING[way];
  const answer = useAct({
    run: (conflict: boolean, idempotencyKey) => (conflict ? stepAside : join)(caseId, idempotencyKey),
    touches: [keys.cases],
    onDone: (_, conflict) => {
      toast({ text: conflict ? t`You stepped aside. The case is out of your sight.` : t(joined) });
      onClose();
    },
  });
  return <DeclareForm way={way} whom={whom} act={answer} onClose={onClose} />;
}

import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, FormProblems, readFragment, useAct } from '@standing/web-core';
import { CaseFile, type FileRead } from './case-file.js';
import { decisionFragment } from './decision.queries.js';
import { fileForManagerFragment, openCaseAsRegistrarMutation, openCaseFileMutation } from './file.queries.js';

export type KeeperFunction = 'CASE_MANAGER' | 'REGISTRAR';

const OPEN: Readonly<Record<KeeperFunction, (caseId: string, idempotencyKey: string) => Promise<FileRead>>> = {
  CASE_MANAGER: async (caseId, idempotencyKey) =>
    readFragment(fileForManagerFragment, (await ask(openCaseFileMutation, { caseId, idempotencyKey })).openCaseFile),
  REGISTRAR: async (caseId, idempotencyKey) => {
    const { openCaseAsRegistrar: file } = await ask(openCaseAsRegistrarMutation, { caseId, idempotencyKey });
    const { decision, appealDecision } = file;
    return {
      ...file,
      decision: readFragment(decisionFragment, decision),
      appealDecision: readFragment(decisionFragment, appealDecision),
    };
  },
};

type FileCardProps = { readonly caseId: string; readonly as: KeeperFunction };

/** The file, closed until the reader opens it: each opening is written down with their name. */
export function FileCard({ caseId, as }: FileCardProps) {
  const { t } = useLingui();
  const [file, setFile] = useState<FileRead | null>(null);
  const open = useAct({ run: (id: string, idempotencyKey) => OPEN[as](id, idempotencyKey), onDone: setFile });
  const title = as === 'CASE_MANAGER' ? t`The file, as case manager` : t`The file, as registrar`;
  return (
    <Card title={title} busy={open.isPending}>
      <FormProblems title={t`The file could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
      {file ? (
        <CaseFile file={file} />
      ) : (
        <p>{t`What was told, and by whom. Each opening is written down with your name and the time.`}</p>
      )}
      <Row>
        <Button kind="second" onPress={() => open.mutate(caseId)} pending={open.isPending}>
          {file ? t`Read it again` : t`Open the file`}
        </Button>
      </Row>
    </Card>
  );
}

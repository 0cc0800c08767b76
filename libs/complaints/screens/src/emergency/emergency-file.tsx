import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row } from '@standing/design-system';
import { ask, FormProblems, readFragment, useAct } from '@standing/web-core';
import { CaseFile, type FileRead } from '../file/case-file.js';
import { fileForManagerFragment } from '../file/file.queries.js';
import { readInEmergencyMutation } from './emergency.queries.js';

/** The file of a case that is open to the reader, on a press and never before. */
export function EmergencyFile({ requestId }: { readonly requestId: string }) {
  const { t } = useLingui();
  const [file, setFile] = useState<FileRead | null>(null);
  const read = useAct({
    run: async (id: string, idempotencyKey): Promise<FileRead> => {
      const { readInEmergency } = await ask(readInEmergencyMutation, { requestId: id, idempotencyKey });
      return readFragment(fileForManagerFragment, readInEmergency);
    },
    onDone: setFile,
  });
  const isShown = file !== null && !read.error;
  return (
    <>
      <FormProblems title={t`The file could not be read.`} error={read.error} mistakes={{}} ids={{}} tried={0} />
      {isShown ? (
        <CaseFile file={file} />
      ) : (
        <p>{t`You read what its case manager reads, but for a name that is kept, what is settled in confidence and how a panel weighs. Each reading is written down with your name and the time.`}</p>
      )}
      <Row>
        {isShown ? (
          <Button kind="quiet" onPress={() => setFile(null)}>{t`Hide the file`}</Button>
        ) : (
          <Button onPress={() => read.mutate(requestId)} pending={read.isPending}>{t`Read the file`}</Button>
        )}
      </Row>
    </>
  );
}

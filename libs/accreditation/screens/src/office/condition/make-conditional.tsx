import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@standing/design-system';
import { useFile } from '../file/use-file.js';
import type { Application, Person } from '../record.js';
import { ConditionDialog } from './condition-dialog.js';

type MakeConditionalProps = { readonly person: Person; readonly application: Application };

/** The third answer. Nothing where the reader had a part in the application, or it could not be given now. */
export function MakeConditional({ person, application }: MakeConditionalProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { data: file } = useFile(application.id);
  if (!file || file.refusalsToMakeConditional.length > 0) return null;
  const isLonger = application.status === 'CONDITIONAL';
  return (
    <>
      <Button kind="second" onPress={() => setAsking(true)}>
        {isLonger ? t`Make the term longer…` : t`Decide conditionally…`}
      </Button>
      {asking && (
        <ConditionDialog
          person={person}
          application={application}
          terms={file.conditionTerms}
          stillToShow={isLonger ? (file.decisions.at(-1)?.statement ?? '') : ''}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

import { useState } from 'react';
import { Button, ErrorSummary, type SummaryMistake } from '@standing/design-system';

const MISTAKES: readonly SummaryMistake[] = [
  { message: 'Say where you are signing.', field: 'kit-nowhere' },
  { message: 'The name is not the one your association knows.' },
];

/** The summary takes the focus when it appears, so it appears when asked for. */
export function KitErrorSummary() {
  const [shown, setShown] = useState<readonly SummaryMistake[]>([]);
  return (
    <>
      <div>
        <Button kind="second" onPress={() => setShown([...MISTAKES])}>
          Show an error summary
        </Button>
      </div>
      <ErrorSummary mistakes={shown} />
    </>
  );
}

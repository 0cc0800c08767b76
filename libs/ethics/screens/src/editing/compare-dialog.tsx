import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, Select, Stack } from '@standing/design-system';
import { CompareEditionForm } from './compare-edition-form.js';
import { CompareReferenceForm } from './compare-reference-form.js';
import type { EditionShown } from './draft.js';

type Props = {
  readonly edition: EditionShown;
  readonly editions: readonly EditionShown[];
  readonly onClose: () => void;
};

const REFERENCE = 'reference';

/** Says what the clauses of an earlier edition, or of another body’s text, are in this one. */
export function CompareDialog({ edition, editions, onClose }: Props) {
  const { t } = useLingui();
  const earlier = editions.filter(({ validFrom }) => validFrom < edition.validFrom);
  const [text, setText] = useState(earlier[0]?.id ?? REFERENCE);
  const chosen = earlier.find(({ id }) => id === text);
  const name = edition.edition;
  const options = [
    ...earlier.map((one) => ({ value: one.id, text: t`Edition ${one.edition}` })),
    { value: REFERENCE, text: t`A text of another body` },
  ];
  return (
    <Dialog title={t`What is edition ${name} beside another text?`} open onClose={onClose}>
      <Stack>
        <Select label={t`Beside`} value={text} onChange={setText} options={options} />
        {chosen ? (
          <CompareEditionForm key={chosen.id} edition={edition} earlier={chosen} onDone={onClose} />
        ) : (
          <CompareReferenceForm edition={edition} onDone={onClose} />
        )}
      </Stack>
    </Dialog>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Card, DateField } from '@standing/design-system';
import { Choice } from './choice.js';
import { CAME_BY_WORDS } from './taken-words.js';
import { idOf, type Taken } from './use-taken.js';

/** By which way it came, and when: the time to answer runs from that day, whenever it is entered. */
export function CameFields({ taken: { fields, at } }: { readonly taken: Taken }) {
  const { t } = useLingui();
  const { values, set } = fields;
  return (
    <Card title={t`How it came`}>
      <Choice
        place="cameBy"
        label={t`By which way did it come?`}
        words={CAME_BY_WORDS}
        value={values.cameBy}
        onChange={(cameBy) => set({ cameBy })}
        error={at('cameBy')}
      />
      <DateField
        id={idOf('receivedOn')}
        label={t`Day on which it reached the body`}
        hint={t`The day of the letterbox, of the call or of the visit. What is owed is counted from it.`}
        value={values.receivedOn}
        onChange={(receivedOn) => set({ receivedOn })}
        error={at('receivedOn')}
      />
    </Card>
  );
}

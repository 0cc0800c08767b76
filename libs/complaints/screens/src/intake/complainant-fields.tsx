import { useLingui } from '@lingui/react/macro';
import { Card, TextArea, TextField } from '@standing/design-system';
import { Choice } from './choice.js';
import { isKnown } from './taken-values.js';
import { LEVEL_HINTS, LEVEL_WORDS, REACHED_BY_WORDS } from './taken-words.js';
import { idOf, type Taken } from './use-taken.js';

type FieldsProps = { readonly taken: Taken };

/** Who else knows of it, who complains, and who may know that. */
export function ComplainantFields({ taken }: FieldsProps) {
  const { t } = useLingui();
  const { values, set } = taken.fields;
  return (
    <Card title={t`Who complains`}>
      <TextArea
        id={idOf('people')}
        label={t`Who else was there, or knows of it?`}
        hint={t`Leave it empty where they name nobody.`}
        rows={3}
        value={values.people}
        onChange={(people) => set({ people })}
        error={taken.at('people')}
      />
      <Choice
        place="nameVisibility"
        label={t`Who may know who they are?`}
        words={LEVEL_WORDS}
        hints={LEVEL_HINTS}
        value={values.nameVisibility}
        onChange={(nameVisibility) => set({ nameVisibility })}
        error={taken.at('nameVisibility')}
      />
      {isKnown(values.nameVisibility) && <ReachFields taken={taken} />}
    </Card>
  );
}

/** Their name, and by what the body writes to them; nobody is turned away who has no address. */
function ReachFields({ taken: { fields, at } }: FieldsProps) {
  const { t } = useLingui();
  const { values, set } = fields;
  return (
    <>
      <TextField
        id={idOf('name')}
        label={t`Their name`}
        autoComplete="off"
        value={values.name}
        onChange={(name) => set({ name })}
        error={at('name')}
      />
      <Choice
        place="reachedBy"
        label={t`By what are they to be reached?`}
        words={REACHED_BY_WORDS}
        value={values.reachedBy}
        onChange={(reachedBy) => set({ reachedBy })}
        error={at('reachedBy')}
      />
      {values.reachedBy !== null && values.reachedBy !== 'NONE' && (
        <TextArea
          id={idOf('contact')}
          label={t`Their address, number or e-mail`}
          rows={3}
          value={values.contact}
          onChange={(contact) => set({ contact })}
          error={at('contact')}
        />
      )}
    </>
  );
}

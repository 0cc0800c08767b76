import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Callout, Card, TextField } from '@standing/design-system';
import { Choice } from './choice.js';
import { PeerFields } from './peer-fields.js';
import { AGE_WORDS, RELATION_WORDS, RIGHT_WORDS } from './taken-words.js';
import { idOf, type Taken } from './use-taken.js';

type FieldsProps = { readonly taken: Taken };

const BEHALF_WORDS = { SELF: msg`For themselves`, ANOTHER: msg`For somebody else` } as const;

/** About whom it is, who was harmed, and who speaks for them. */
export function WhomFields({ taken }: FieldsProps) {
  const { t } = useLingui();
  const { values, set } = taken.fields;
  return (
    <Card title={t`Whom it is about`}>
      <TextField
        id={idOf('about')}
        label={t`The coach, as they name them`}
        hint={t`A name with what they know of them, or a reference of the register.`}
        autoComplete="off"
        value={values.about}
        onChange={(about) => set({ about })}
        error={taken.at('about')}
      />
      <Choice
        place="age"
        label={t`How old was the person who was harmed?`}
        words={AGE_WORDS}
        value={values.age}
        onChange={(age) => set({ age })}
        error={taken.at('age')}
      />
      {values.age === 'MINOR' && (
        <Callout tone="warn" announced>
          <p>{t`Whoever is under 18 is protected first. If the child may still be in danger, say so now: 119 in France, free of charge, day and night; a child may call it. Call it yourself where nobody else can.`}</p>
        </Callout>
      )}
      <BehalfFields taken={taken} />
      <Choice
        place="relation"
        label={t`In which relation to the coach do they write or speak?`}
        words={RELATION_WORDS}
        value={values.relation}
        onChange={(relation) => set({ relation })}
        error={taken.at('relation') ?? taken.at('peer')}
      />
      {values.relation === 'COLLEAGUE' && <PeerFields taken={taken} />}
    </Card>
  );
}

/** Who speaks for somebody else says who they are, and in what right. */
function BehalfFields({ taken: { fields, at } }: FieldsProps) {
  const { t } = useLingui();
  const { values, set } = fields;
  return (
    <>
      <Choice
        place="behalf"
        label={t`For whom do they complain?`}
        words={BEHALF_WORDS}
        value={values.behalf}
        onChange={(behalf) => set({ behalf })}
        error={at('behalf')}
      />
      {values.behalf === 'ANOTHER' && <RepresentativeFields taken={{ fields, at }} />}
    </>
  );
}

function RepresentativeFields({ taken: { fields, at } }: FieldsProps) {
  const { t } = useLingui();
  const { values, set } = fields;
  return (
    <>
      <TextField
        id={idOf('representation-who')}
        label={t`Who are they to the person harmed?`}
        autoComplete="off"
        value={values.representative}
        onChange={(representative) => set({ representative })}
        error={at('representation-who')}
      />
      <Choice
        place="right"
        label={t`In what right?`}
        words={RIGHT_WORDS}
        value={values.right}
        onChange={(right) => set({ right })}
        error={at('right') ?? at('representation-right')}
      />
      {values.right === 'OTHER' && (
        <TextField
          id={idOf('representation-words')}
          label={t`Another right: which?`}
          autoComplete="off"
          value={values.rightWords}
          onChange={(rightWords) => set({ rightWords })}
          error={at('representation-words')}
        />
      )}
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Card, Checkbox, DateField } from '@standing/design-system';
import { idOf, type Taken } from './use-taken.js';

/** A paper speaks for itself; what was told is read back before it is filed. */
export function ReadBackFields({ taken }: { readonly taken: Taken }) {
  const { t } = useLingui();
  const { cameBy } = taken.fields.values;
  if (cameBy === null) return null;
  return (
    <Card title={cameBy === 'PAPER' ? t`In the words of the paper` : t`Read it back`}>
      {cameBy === 'PAPER' ? (
        <p>{t`Keep the paper: whoever manages the case may put it in as evidence.`}</p>
      ) : (
        <ReadBack taken={taken} />
      )}
      <Ticked
        place="declared"
        taken={taken}
        words={
          cameBy === 'PAPER'
            ? t`What stands here is what the paper says, in its own words.`
            : t`They declare that it is true as far as they know.`
        }
      />
    </Card>
  );
}

function ReadBack({ taken }: { readonly taken: Taken }) {
  const { t } = useLingui();
  const { values, set } = taken.fields;
  return (
    <>
      <p>{t`Read all of it to them, slowly, and correct what they correct. It is filed once they agree, and under your name.`}</p>
      <DateField
        id={idOf('readBackOn')}
        label={t`Day on which you read it back`}
        value={values.readBackOn}
        onChange={(readBackOn) => set({ readBackOn })}
        error={taken.at('readBackOn')}
      />
      <Ticked place="agreed" taken={taken} words={t`They agreed to all of it.`} />
    </>
  );
}

type TickedProps = { readonly place: 'declared' | 'agreed'; readonly taken: Taken; readonly words: string };

function Ticked({ place, taken: { fields, at }, words }: TickedProps) {
  const error = at(place);
  return (
    <div className="field">
      <Checkbox
        id={idOf(place)}
        checked={fields.values[place]}
        onChange={(ticked) => fields.set({ [place]: ticked })}
        invalid={error !== undefined}
      >
        {words}
      </Checkbox>
      {error && <span className="field-error">{error}</span>}
    </div>
  );
}

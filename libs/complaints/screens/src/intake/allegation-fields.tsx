import { useLingui } from '@lingui/react/macro';
import { Button, Card, DateField, Row, TextArea, TextField } from '@standing/design-system';
import { ClausesField } from '../acts/clauses-field.js';
import { Choice } from './choice.js';
import { ALLEGATION, type AllegationTyped } from './taken-values.js';
import { KIND_WORDS } from './taken-words.js';
import { idOf, type Taken } from './use-taken.js';

const MOST = 10;

/** What the coach did, each behaviour by itself with its time and clauses. */
export function AllegationFields({ taken }: { readonly taken: Taken }) {
  const { t } = useLingui();
  const { values, set } = taken.fields;
  const { allegations } = values;
  return (
    <>
      {allegations.map((allegation, index) => (
        <OneAllegation
          key={index}
          place={`allegations-${index}`}
          number={index + 1}
          allegation={allegation}
          at={taken.at}
          onChange={(changes) =>
            set({ allegations: allegations.map((one, at) => (at === index ? { ...one, ...changes } : one)) })
          }
          onRemove={
            allegations.length > 1 ? () => set({ allegations: allegations.filter((_, at) => at !== index) }) : null
          }
        />
      ))}
      {allegations.length < MOST && (
        <Row>
          <Button kind="second" onPress={() => set({ allegations: [...allegations, ALLEGATION] })}>
            {t`Another thing that the coach did`}
          </Button>
        </Row>
      )}
    </>
  );
}

type OneProps = {
  readonly place: string;
  readonly number: number;
  readonly allegation: AllegationTyped;
  readonly at: Taken['at'];
  readonly onChange: (changes: Partial<AllegationTyped>) => void;
  readonly onRemove: (() => void) | null;
};

function OneAllegation(props: OneProps) {
  const { t } = useLingui();
  const { place, number, allegation, at, onChange, onRemove } = props;
  return (
    <Card title={t`What the coach did, ${number}`}>
      <TextArea
        id={idOf(`${place}-behaviour`)}
        label={t`What was done or said`}
        hint={t`In their words, as they wrote or told it.`}
        rows={6}
        value={allegation.behaviour}
        onChange={(behaviour) => onChange({ behaviour })}
        error={at(`${place}-behaviour`)}
      />
      <WhenFields {...props} />
      <ClausesField
        id={idOf(`${place}-clauses`)}
        label={t`Clauses that they name`}
        value={allegation.clauses}
        onChange={(clauses) => onChange({ clauses })}
        error={at(`${place}-clauses`)}
      />
      {onRemove && (
        <Row>
          <Button kind="quiet" onPress={onRemove}>{t`Take this one away`}</Button>
        </Row>
      )}
    </Card>
  );
}

/** On a day, over a period, or about when: no more is asked than they remember. */
function WhenFields(props: OneProps) {
  const { t } = useLingui();
  const { place, allegation, at, onChange } = props;
  const { kind, words } = allegation;
  return (
    <>
      <Choice
        place={`${place}-kind`}
        label={t`When did it happen?`}
        words={KIND_WORDS}
        value={kind}
        onChange={(chosen) => onChange({ kind: chosen ?? kind })}
        error={undefined}
      />
      {kind === 'ABOUT' ? (
        <TextField
          id={idOf(`${place}-when`)}
          label={t`About when`}
          hint={t`For example: last winter, three sessions in spring 2025`}
          autoComplete="off"
          value={words}
          onChange={(typed) => onChange({ words: typed })}
          error={at(`${place}-when`)}
        />
      ) : (
        <DayFields {...props} />
      )}
    </>
  );
}

function DayFields({ place, allegation, at, onChange }: OneProps) {
  const { t } = useLingui();
  const { kind, from, until } = allegation;
  const first = kind === 'PERIOD' ? 'from' : 'day';
  return (
    <>
      <DateField
        id={idOf(`${place}-${first}`)}
        label={kind === 'PERIOD' ? t`First day` : t`Day`}
        value={from}
        onChange={(day) => onChange({ from: day })}
        error={at(`${place}-${first}`)}
      />
      {kind === 'PERIOD' && (
        <DateField
          id={idOf(`${place}-until`)}
          label={t`Last day`}
          value={until}
          onChange={(day) => onChange({ until: day })}
          error={at(`${place}-until`)}
        />
      )}
    </>
  );
}

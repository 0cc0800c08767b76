import { useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Row, Stack, TextArea, TextField } from '@standing/design-system';
import { type DraftClause, type DraftSection, nextCode, withItem, withMoved } from './draft.js';

type Act<Item> = { readonly onChange: (item: Item | null) => void; readonly onMove: (by: -1 | 1) => void };

/** A section of the next edition, opened in place, and its clauses. */
export function SectionEditor({ section, onChange, onMove }: Act<DraftSection> & { readonly section: DraftSection }) {
  const { t } = useLingui();
  const { code, title, clauses } = section;
  const put = (next: readonly DraftClause[]) => onChange({ ...section, clauses: [...next] });
  const { length: count } = clauses;
  return (
    <Disclosure title={code === '' && title.fr === '' ? t`New section` : t`${code} ${title.fr} (${count})`}>
      <Stack>
        <Head section={section} onChange={onChange} />
        {clauses.map((clause, at) => (
          <ClauseEditor
            key={at}
            clause={clause}
            onChange={(next) => put(withItem(clauses, at, next))}
            onMove={(by) => put(withMoved(clauses, at, by))}
          />
        ))}
        <Row>
          <Button
            kind="second"
            size="small"
            onPress={() => put([...clauses, { code: nextCode(section), text: { fr: '', en: '' } }])}
          >{t`Add a clause`}</Button>
        </Row>
        <Places what={t`section ${code}`} onMove={onMove} onRemove={() => onChange(null)} />
      </Stack>
    </Disclosure>
  );
}

function Head({ section, onChange }: Pick<Act<DraftSection>, 'onChange'> & { readonly section: DraftSection }) {
  const { t } = useLingui();
  const { code, title } = section;
  return (
    <>
      <TextField
        label={t`Code of the section`}
        size="short"
        value={code}
        onChange={(next) => onChange({ ...section, code: next })}
      />
      <TextField
        label={t`Section in French`}
        value={title.fr}
        onChange={(fr) => onChange({ ...section, title: { ...title, fr } })}
      />
      <TextField
        label={t`Section in English`}
        value={title.en}
        onChange={(en) => onChange({ ...section, title: { ...title, en } })}
      />
    </>
  );
}

function ClauseEditor({ clause, onChange, onMove }: Act<DraftClause> & { readonly clause: DraftClause }) {
  const { t } = useLingui();
  const { code, text } = clause;
  return (
    <div className="card stack" role="group" aria-label={t`Clause ${code}`}>
      <TextField
        label={t`Code of the clause`}
        size="short"
        value={code}
        onChange={(next) => onChange({ ...clause, code: next })}
      />
      <TextArea
        label={t`Clause in French`}
        rows={3}
        value={text.fr}
        onChange={(fr) => onChange({ ...clause, text: { ...text, fr } })}
      />
      <TextArea
        label={t`Clause in English`}
        rows={3}
        value={text.en}
        onChange={(en) => onChange({ ...clause, text: { ...text, en } })}
      />
      <Places what={t`clause ${code}`} onMove={onMove} onRemove={() => onChange(null)} />
    </div>
  );
}

type PlacesProps = {
  readonly what: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

function Places({ what, onMove, onRemove }: PlacesProps) {
  const { t } = useLingui();
  return (
    <Row>
      <Button kind="quiet" size="small" label={t`Move up ${what}`} onPress={() => onMove(-1)}>{t`Move up`}</Button>
      <Button kind="quiet" size="small" label={t`Move down ${what}`} onPress={() => onMove(1)}>{t`Move down`}</Button>
      <Button kind="quiet" size="small" label={t`Take out ${what}`} onPress={onRemove}>{t`Take out`}</Button>
    </Row>
  );
}

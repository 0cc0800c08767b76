import { useLingui } from '@lingui/react/macro';
import { Button, Row, TextField } from '@standing/design-system';

/** A contact as it is typed. */
export type ContactTyped = { readonly fr: string; readonly en: string; readonly phone: string; readonly page: string };

type Props = {
  readonly contact: ContactTyped;
  /** Its place, from 0. */
  readonly at: number;
  /** The place of the last one. */
  readonly last: number;
  readonly error: string | undefined;
  readonly onChange: (next: ContactTyped) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** The id of a contact’s first field. */
export function idOf(at: number): string {
  return `ethics-contact-${at}`;
}

/** One contact: its name in both languages, a telephone number, a page, and its place among the others. */
export function ContactFields({ contact, at, last, error, onChange, onMove, onRemove }: Props) {
  const { t } = useLingui();
  const number = at + 1;
  const change = (changes: Partial<ContactTyped>) => onChange({ ...contact, ...changes });
  return (
    <div className="card stack" role="group" aria-label={t`Contact ${number}`}>
      <h3>{t`Contact ${number}`}</h3>
      <TextField
        id={idOf(at)}
        label={t`Name in French`}
        value={contact.fr}
        onChange={(fr) => change({ fr })}
        error={error}
      />
      <TextField label={t`Name in English`} value={contact.en} onChange={(en) => change({ en })} />
      <TextField
        label={t`Telephone`}
        hint={t`A number, a page, or both.`}
        size="medium"
        value={contact.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        label={t`Page`}
        hint={t`An address that begins with https://`}
        value={contact.page}
        onChange={(page) => change({ page })}
      />
      <Places {...{ at, last, onMove, onRemove }} />
    </div>
  );
}

function Places({ at, last, onMove, onRemove }: Pick<Props, 'at' | 'last' | 'onMove' | 'onRemove'>) {
  const { t } = useLingui();
  const number = at + 1;
  return (
    <Row>
      {at > 0 && (
        <Button kind="quiet" size="small" label={t`Move up contact ${number}`} onPress={() => onMove(-1)}>
          {t`Move up`}
        </Button>
      )}
      {at < last && (
        <Button kind="quiet" size="small" label={t`Move down contact ${number}`} onPress={() => onMove(1)}>
          {t`Move down`}
        </Button>
      )}
      <Button kind="quiet" size="small" label={t`Take out contact ${number}`} onPress={onRemove}>
        {t`Take out`}
      </Button>
    </Row>
  );
}

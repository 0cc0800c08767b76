import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row, TextField } from '@standing/design-system';
import { type Fields, FormProblems, useFields, useSession } from '@standing/web-core';

const IDS = { nameFr: 'chapter-name-fr', nameEn: 'chapter-name-en' };

export type Names = { readonly nameFr: string; readonly nameEn: string };

type ChapterNameFormProps = {
  readonly title: string;
  readonly problem: string;
  readonly send: string;
  readonly initial: Names;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onSend: (names: Names) => void;
  readonly onClose: () => void;
};

/** What a chapter is called, in each language that the body speaks. */
export function ChapterNameForm({ title, problem, send, initial, pending, error, ...on }: ChapterNameFormProps) {
  const { t } = useLingui();
  const { locales } = useSession().body;
  const missing = t`Give the name in this language.`;
  const check = ({ nameFr, nameEn }: Names) => ({
    ...(locales.includes('fr') && nameFr.trim() === '' ? { nameFr: missing } : {}),
    ...(locales.includes('en') && nameEn.trim() === '' ? { nameEn: missing } : {}),
  });
  const { values, set, wrong, mistakes, tried, submit } = useFields<Names>(initial, check, error);
  return (
    <Dialog title={title} open onClose={on.onClose}>
      <Form onSubmit={() => submit(on.onSend)} label={title}>
        <FormProblems title={problem} error={error} mistakes={mistakes} ids={IDS} tried={tried} />
        <NameFields values={values} set={set} wrong={wrong} />
        <Row>
          <Button type="submit" pending={pending}>
            {send}
          </Button>
          <Button kind="quiet" onPress={on.onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function NameFields({ values, set, wrong }: Pick<Fields<Names>, 'values' | 'set' | 'wrong'>) {
  const { t } = useLingui();
  const { locales } = useSession().body;
  return (
    <>
      {locales.includes('fr') && (
        <TextField
          id={IDS.nameFr}
          label={t`Name in French`}
          value={values.nameFr}
          onChange={(nameFr) => set({ nameFr })}
          error={wrong('nameFr')}
        />
      )}
      {locales.includes('en') && (
        <TextField
          id={IDS.nameEn}
          label={t`Name in English`}
          value={values.nameEn}
          onChange={(nameEn) => set({ nameEn })}
          error={wrong('nameEn')}
        />
      )}
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { FileDrop, RadioGroup, TextField } from '@standing/design-system';
import { type Fields, MEDIA_TYPES, type Upload } from '@standing/web-core';
import { type ExhibitKind, KIND_WORDS, KINDS } from './evidence-words.js';

/** What every file that is put in comes with. */
export type PutInValues = { readonly kind: ExhibitKind | null; readonly title: string };

export type PutInIds = Readonly<Record<'kind' | 'title' | 'file', string>>;

type FileFieldProps = { readonly id: string; readonly upload: Upload; readonly missing: string | undefined };

/** The file itself, sent as soon as it is chosen. */
export function FileField({ id, upload, missing }: FileFieldProps) {
  const { t } = useLingui();
  return (
    <FileDrop
      id={id}
      label={t`File of the exhibit`}
      hint={t`A PDF or a picture (JPEG, PNG, WebP, HEIC), 10 MB at the most. The name of the file is not kept.`}
      accept={MEDIA_TYPES}
      file={upload.shown}
      onChoose={upload.choose}
      onLeave={upload.leave}
      error={upload.mistake}
      missing={missing}
    />
  );
}

type FieldsProps<Values extends PutInValues> = { readonly id: string; readonly fields: Fields<Values> };

export function KindField<Values extends PutInValues>({ id, fields }: FieldsProps<Values>) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={id}
      label={t`What it is`}
      value={fields.values.kind}
      onChange={(value) => fields.set({ kind: KINDS.find((each) => each === value) ?? null } as Partial<Values>)}
      error={fields.wrong('kind')}
      options={KINDS.map((kind) => ({ value: kind, text: t(KIND_WORDS[kind]) }))}
    />
  );
}

export function TitleField<Values extends PutInValues>({ id, fields }: FieldsProps<Values>) {
  const { t } = useLingui();
  return (
    <TextField
      id={id}
      label={t`Title of the exhibit`}
      hint={t`By which those who read the file find it again. 200 characters at the most.`}
      value={fields.values.title}
      onChange={(title) => fields.set({ title } as Partial<Values>)}
      error={fields.wrong('title')}
      autoComplete="off"
    />
  );
}

/** What is missing before anything is sent. */
export function useCheckPutIn(upload: Upload) {
  const { t } = useLingui();
  return ({ kind, title }: PutInValues) => ({
    ...(kind === null && { kind: t`Say what it is.` }),
    ...(title.trim() === '' && { title: t`Give it a title.` }),
    ...(upload.ticket === null && {
      file: upload.sending ? t`The file is still on its way. Try again in a moment.` : t`Choose the file.`,
    }),
  });
}

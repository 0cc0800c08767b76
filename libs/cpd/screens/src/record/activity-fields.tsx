import { useLingui } from '@lingui/react/macro';
import {
  Checkbox,
  DateField,
  DurationField,
  FileDrop,
  Row,
  Select,
  TextArea,
  TextField,
} from '@standing/design-system';
import { type Fields, MEDIA_TYPES, type Upload, useFormat } from '@standing/web-core';
import type { Activity } from '../activities/use-activities.js';
import { KINDS, kindWord } from '../kind-words.js';
import { type ActivityValues, idsOf } from './activity-values.js';
import { CategoryFields } from './category-fields.js';
import { useCamera } from './use-camera.js';
import { Verdict } from './verdict.js';

export type ActivityFieldsProps = {
  /** Names the form, so that two on a page keep apart. */
  readonly form: string;
  readonly fields: Fields<ActivityValues>;
  readonly upload: Upload;
  /** What is corrected; left out for a new one. */
  readonly now?: Activity;
  /** The name of the file that there is already; that of what is corrected unless another is named. */
  readonly fileNow?: string | undefined;
};

/** Title, kind, when and how long, what was learnt, who gave it, and the file that shows it. */
export function ActivityFields({ form, fields, upload, now, fileNow = fileOf(now) }: ActivityFieldsProps) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  const ids = idsOf(form, values.several);
  return (
    <>
      <TextField
        id={ids.title}
        label={t`Title`}
        value={values.title}
        onChange={(title) => set({ title })}
        error={wrong('title')}
        autoComplete="off"
      />
      <KindAndProvider ids={ids} {...fields} />
      <When ids={ids} {...fields} />
      <CategoryFields form={form} {...fields} />
      <Verdict
        values={values}
        documented={upload.ticket !== null || fileNow !== undefined || Boolean(now?.document)}
        now={now}
      />
      <TextArea
        id={ids.reflection}
        label={t`What you take from it`}
        hint={t`For you and the office’s staff alone. Name no client.`}
        value={values.reflection}
        onChange={(reflection) => set({ reflection })}
        error={wrong('reflection')}
      />
      <Proof id={ids.file} upload={upload} error={wrong('file')} fileNow={fileNow} />
    </>
  );
}

/** The name of the file that the activity has; one that was erased stays no longer. */
function fileOf(now: Activity | undefined): string | undefined {
  return now?.document?.erasedOn ? undefined : now?.document?.name;
}

type ProofProps = {
  readonly id: string;
  readonly upload: Upload;
  readonly error: string | undefined;
  /** The name of the file that there is already. */
  readonly fileNow: string | undefined;
};

/** The file that shows it, chosen or photographed. */
function Proof({ id, upload, error, fileNow }: ProofProps) {
  const { t } = useLingui();
  const camera = useCamera();
  const size = t`A PDF or a picture (JPEG, PNG, WebP, HEIC), 10 MB at the most.`;
  const hint = fileNow ? `${size} ${t`Without another, “${fileNow}” stays.`}` : size;
  return (
    <FileDrop
      id={id}
      label={t`File that shows it (optional)`}
      hint={hint}
      accept={MEDIA_TYPES}
      file={upload.shown}
      camera={camera}
      onChoose={upload.choose}
      onLeave={upload.leave}
      error={upload.mistake ?? error}
    />
  );
}

type Part = Pick<Fields<ActivityValues>, 'values' | 'set' | 'wrong'> & { readonly ids: ReturnType<typeof idsOf> };

function KindAndProvider({ values, set, wrong, ids }: Part) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <Select
        label={t`Kind`}
        value={values.kind}
        onChange={(kind) => set({ kind })}
        options={KINDS.map((kind) => ({ value: kind, text: t(kindWord(kind)) }))}
      />
      <TextField
        id={ids.provider}
        label={t`Organiser or author (optional)`}
        value={values.provider}
        onChange={(provider) => set({ provider })}
        error={wrong('provider')}
        size="medium"
        autoComplete="off"
      />
    </Row>
  );
}

/** When it was and how long; `longer` says in other words that it took more than a day. */
export function When({ values, set, wrong, ids, longer }: Part & { readonly longer?: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { several, firstDay, lastDay, minutes } = values;
  return (
    <>
      <Row align="start">
        {several && (
          <DateField
            id={ids.firstDay}
            label={t`First day`}
            value={firstDay}
            onChange={(day) => set({ firstDay: day })}
            error={wrong('firstDay')}
          />
        )}
        <DateField
          id={ids.lastDay}
          label={several ? t`Last day` : t`Day`}
          value={lastDay}
          onChange={(day) => set({ lastDay: day })}
          error={wrong('lastDay') ?? (several ? undefined : wrong('firstDay'))}
        />
        <DurationField
          id={ids.minutes}
          label={t`Length in all`}
          value={minutes}
          onChange={(length) => set({ minutes: length })}
          say={format.duration}
          error={wrong('minutes')}
        />
      </Row>
      <Checkbox checked={several} onChange={(on) => set({ several: on })}>
        {longer ?? t`It took several days`}
      </Checkbox>
    </>
  );
}

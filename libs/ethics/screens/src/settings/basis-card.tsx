import { useLingui } from '@lingui/react/macro';
import { string } from 'valibot';
import { Card, Form, StatusTag, TextField, TextLink } from '@standing/design-system';
import { ask, FormProblems, mistakeAt } from '@standing/web-core';
import { SetLine } from './set-line.js';
import { setReportBasisMutation, type Setting } from './setting.queries.js';
import { SettingActs } from './setting-acts.js';
import { useSetting } from './use-setting.js';

const IDS = { basis: 'ethics-basis' };
const shape = string();

type Props = { readonly setting: Setting | undefined; readonly areTaken: boolean };

/** The legal basis on which members’ reports are taken; it turns them on, and off again. */
export function BasisCard({ setting, areTaken }: Props) {
  const { t } = useLingui();
  const basis = setting?.basis ?? null;
  const tag = areTaken ? t`Reports are taken` : t`Reports are not taken`;
  return (
    <Card title={t`Legal basis for reports`} action={<StatusTag tone={areTaken ? 'ok' : 'plain'}>{tag}</StatusTag>}>
      <p>
        {t`With a legal basis, and while an undertaking to report is in force, members can report final judgments and sanctions elsewhere. Registrars read them, and the member.`}
      </p>
      <SetLine setting={setting} isSet={basis !== null} />
      {basis !== null && !areTaken && (
        <p>
          {t`No undertaking to report is in force today, so nothing can be reported yet.`}{' '}
          <TextLink href="/office/declarations">{t`Declarations: versions`}</TextLink>
        </p>
      )}
      <BasisForm basis={basis} />
    </Card>
  );
}

function BasisForm({ basis }: { readonly basis: string | null }) {
  const { t } = useLingui();
  const setting = useSetting<string>({
    ...{ name: 'report-basis', shape, saved: basis ?? '' },
    run: (value, idempotencyKey) => ask(setReportBasisMutation, { basis: value, idempotencyKey }),
    done: t`The legal basis is kept as you set it.`,
  });
  const { value, set, act, tried, mistakes, isChanged, undo, submit, takeAway } = setting;
  const away = {
    text: t`Take no reports any more…`,
    title: t`Take no reports any more?`,
    sentence: t`Members can no longer report here. What was reported stays.`,
    onConfirm: takeAway,
  };
  return (
    <Form onSubmit={submit} label={t`Legal basis for reports`}>
      <FormProblems title={t`It was not set.`} ids={IDS} {...{ error: act.error, mistakes, tried }} />
      <TextField
        id={IDS.basis}
        label={t`Article or law`}
        hint={t`One line, 200 characters at the most. Members read it where they report.`}
        value={value}
        onChange={set}
        error={mistakeAt(act.error, 'basis')}
      />
      <SettingActs
        text={t`Record the basis`}
        {...{ isChanged, pending: act.isPending, onUndo: undo }}
        takeAway={basis === null ? undefined : away}
      />
    </Form>
  );
}

import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { string } from 'valibot';
import { Card, Form, Select } from '@standing/design-system';
import { ask, FormProblems, mistakeAt } from '@standing/web-core';
import { SetLine } from './set-line.js';
import { type Setting, setAdviceTermMutation } from './setting.queries.js';
import { SettingActs } from './setting-acts.js';
import { useSetting } from './use-setting.js';

const IDS = { months: 'ethics-advice-months' };

/** What applies while nothing was set, and the most. */
const DEFAULT_MONTHS = 6;
const MOST_MONTHS = 12;

/** For how long an enquiry of the advice desk is kept after its last word. Whoever sets it sees none of them. */
export function AdviceTermCard({ setting }: { readonly setting: Setting | undefined }) {
  const { t } = useLingui();
  const term = useTerm(setting?.months ?? DEFAULT_MONTHS);
  const { act, value, set, tried, mistakes, isChanged, undo, submit } = term;
  const options = Array.from({ length: MOST_MONTHS }, (_, index) => ({
    value: String(index + 1),
    text: plural(index + 1, { one: '# month', other: '# months' }),
  }));
  return (
    <Card title={t`How long advice is kept`}>
      <p>
        {t`The key of an enquiry at the advice desk is destroyed so many months after its last word. Those that were asked already keep the time that was promised to them. Who asked, and whether anybody did, is shown to nobody here.`}
      </p>
      <SetLine setting={setting} isSet />
      <Form onSubmit={submit} label={t`How long advice is kept`}>
        <FormProblems title={t`It was not set.`} ids={IDS} {...{ error: act.error, mistakes, tried }} />
        <Select
          id={IDS.months}
          label={t`After the last word`}
          value={value}
          onChange={set}
          options={options}
          error={mistakeAt(act.error, 'months')}
        />
        <SettingActs text={t`Set it`} {...{ isChanged, pending: act.isPending, onUndo: undo }} />
      </Form>
    </Card>
  );
}

function useTerm(months: number) {
  const { t } = useLingui();
  return useSetting<string>({
    ...{ name: 'advice-term', shape: string(), saved: String(months) },
    run: (typed, idempotencyKey) =>
      ask(setAdviceTermMutation, { months: Number(typed ?? DEFAULT_MONTHS), idempotencyKey }),
    done: t`How long advice is kept is as you set it.`,
  });
}

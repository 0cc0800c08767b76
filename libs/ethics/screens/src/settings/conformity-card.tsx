import { useLingui } from '@lingui/react/macro';
import { nullable, object, string } from 'valibot';
import { Card, DateField, Form, TextField } from '@standing/design-system';
import { ask, FormProblems, mistakeAt, useSession } from '@standing/web-core';
import { SetLine } from './set-line.js';
import { setConformityMutation, type Setting } from './setting.queries.js';
import { SettingActs } from './setting-acts.js';
import { useSetting } from './use-setting.js';

const IDS = { name: 'ethics-reference', link: 'ethics-reference-link', since: 'ethics-reference-since' };
const shape = object({ name: string(), link: string(), since: nullable(string()) });

type Typed = { readonly name: string; readonly link: string; readonly since: string | null };
type Conformity = NonNullable<Setting['conformity']>;

/** The reference that the body says its code conforms to, or that it says none. */
export function ConformityCard({ setting }: { readonly setting: Setting | undefined }) {
  const { t } = useLingui();
  const conformity = setting?.conformity ?? null;
  return (
    <Card title={t`The code conforms to`}>
      <p>
        {t`Your association says it, and nobody checks it here. Members read it above the code. Without it nothing is said.`}
      </p>
      <SetLine setting={setting} isSet={conformity !== null} />
      <ConformityForm conformity={conformity} />
    </Card>
  );
}

function ConformityForm({ conformity }: { readonly conformity: Conformity | null }) {
  const { t } = useLingui();
  const setting = useConformity(conformity);
  const { act, tried, mistakes, isChanged, undo, submit, takeAway } = setting;
  const away = {
    text: t`Say none any more…`,
    title: t`Say none any more?`,
    sentence: t`Nothing is said above the code any more. What was said before stays on record.`,
    onConfirm: takeAway,
  };
  return (
    <Form onSubmit={submit} label={t`The code conforms to`}>
      <FormProblems title={t`It was not set.`} ids={IDS} {...{ error: act.error, mistakes, tried }} />
      <ConformityFields setting={setting} />
      <SettingActs
        text={t`Say so`}
        {...{ isChanged, pending: act.isPending, onUndo: undo }}
        takeAway={conformity === null ? undefined : away}
      />
    </Form>
  );
}

function ConformityFields({ setting }: { readonly setting: ReturnType<typeof useConformity> }) {
  const { t } = useLingui();
  const { value, set, mistakes } = setting;
  const { error } = setting.act;
  const change = (changes: Partial<Typed>) => set({ ...value, ...changes });
  return (
    <>
      <TextField
        id={IDS.name}
        label={t`Name of the reference`}
        hint={t`One line, 200 characters at the most.`}
        value={value.name}
        onChange={(name) => change({ name })}
        error={mistakeAt(error, 'name')}
      />
      <TextField
        id={IDS.link}
        label={t`Where it can be read`}
        hint={t`An address that begins with https://`}
        value={value.link}
        onChange={(link) => change({ link })}
        error={mistakeAt(error, 'link')}
      />
      <DateField
        id={IDS.since}
        label={t`Since`}
        value={value.since}
        onChange={(since) => change({ since })}
        error={mistakes['since']}
      />
    </>
  );
}

function useConformity(conformity: Conformity | null) {
  const { t } = useLingui();
  const { today } = useSession().body;
  return useSetting<Typed>({
    ...{ name: 'conforms-to', shape, saved: conformity ?? { name: '', link: '', since: null } },
    run: (typed, idempotencyKey) => {
      const input = typed && { ...typed, link: typed.link.trim(), since: typed.since ?? today };
      return ask(setConformityMutation, { input, idempotencyKey });
    },
    check: ({ since }) => (since === null ? { since: t`Give the day since which it is so.` } : {}),
    done: t`What the code conforms to is kept as you set it.`,
  });
}

import { useLingui } from '@lingui/react/macro';
import { Callout, RadioGroup } from '@standing/design-system';
import { Failure, type Fields, type ResultOf } from '@standing/web-core';
import type { nextInRotaQuery } from '../rota/rota.queries.js';
import { PASS_REASONS, PASS_WORDS, type PassReason } from '../rota/rota-words.js';
import type { useNextInRota } from '../rota/use-next-in-rota.js';
import { type Seat, SEAT_WORDS } from '../words/seat-words.js';
import { type MemberChoice, MemberField, memberMeant, NOBODY, shownMember } from './member-field.js';

type Next = ResultOf<typeof nextInRotaQuery>['nextInRota'];

/** What a registrar says; whoever is next by rota is meant until they say that it is somebody else. */
export type AppointValues = {
  readonly who: MemberChoice;
  readonly seat: Seat | null;
  readonly another: boolean;
  readonly because: PassReason | null;
};

/** The same, with who was next when they said it. */
export type Appointing = AppointValues & { readonly next: Next | null };

export const NOTHING_SAID: AppointValues = { who: NOBODY, seat: null, another: false, because: null };

/** Whether it is said who: nobody is next, or it is another. */
export function asksWho({ next, another }: Appointing): boolean {
  return another || !next?.person;
}

/** Whether somebody is passed over. */
export function passes({ next, another }: Appointing): boolean {
  return another && Boolean(next?.person);
}

export function whoMeant(given: Appointing) {
  const { next, who } = given;
  return asksWho(given) || !next?.person ? memberMeant(who) : { memberId: next.person.id };
}

export function whoShown(given: Appointing): string {
  return asksWho(given) ? shownMember(given.who) : (given.next?.person?.name ?? '');
}

type AppointFieldsProps = {
  readonly fields: Fields<AppointValues>;
  readonly ids: Readonly<Record<'who' | 'seat' | 'because', string>>;
  readonly seats: readonly Seat[];
  readonly label: string;
  readonly next: ReturnType<typeof useNextInRota>;
  readonly sit: (seat: Seat | null) => void;
};

/** From where they sit, then who: the next by rota, or somebody else for a reason. */
export function AppointFields({ fields, ids, seats, label, next, sit }: AppointFieldsProps) {
  const { t } = useLingui();
  const given = { ...fields.values, next: next.data ?? null };
  return (
    <>
      {seats.length > 0 && (
        <RadioGroup
          id={ids.seat}
          label={t`From where they sit`}
          value={fields.values.seat}
          onChange={(value) => sit(seats.find((seat) => seat === value) ?? null)}
          error={fields.wrong('seat')}
          options={seats.map((seat) => ({ value: seat, text: t(SEAT_WORDS[seat]) }))}
        />
      )}
      <ByRota next={next} fields={fields} />
      {asksWho(given) && (
        <MemberField
          id={ids.who}
          label={label}
          value={fields.values.who}
          onChange={(who) => fields.set({ who })}
          error={fields.wrong('who')}
        />
      )}
      {(passes(given) || next.error) && <Because fields={fields} id={ids.because} />}
    </>
  );
}

/** Who is next, where a roster is kept for it. Until that is known, and where none is kept, somebody is named as ever. */
function ByRota({ next, fields }: Pick<AppointFieldsProps, 'next' | 'fields'>) {
  const { t } = useLingui();
  if (next.error)
    return (
      <Failure
        title={t`Who is next by rota could not be loaded.`}
        error={next.error}
        onRetry={() => void next.refetch()}
      />
    );
  if (!next.data?.kept) return null;
  const { person } = next.data;
  if (!person)
    return (
      <Callout>
        <p>{t`Nobody on the roster is left for it. Somebody else may be appointed; that is written down.`}</p>
      </Callout>
    );
  return (
    <RadioGroup
      label={t`By rota`}
      value={fields.values.another ? 'another' : 'next'}
      onChange={(value) => fields.set({ another: value === 'another' })}
      options={[
        { value: 'next', text: person.name ?? t`Who is next`, hint: t`They are next by rota.` },
        {
          value: 'another',
          text: t`Somebody else`,
          hint: t`You give a reason. It is written down with each who is passed over, and registrars read it.`,
        },
      ]}
    />
  );
}

function Because({ fields, id }: Pick<AppointFieldsProps, 'fields'> & { readonly id: string }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={id}
      label={t`Why not who is next`}
      value={fields.values.because}
      onChange={(value) => fields.set({ because: PASS_REASONS.find((reason) => reason === value) ?? null })}
      error={fields.wrong('because')}
      options={PASS_REASONS.map((reason) => ({ value: reason, text: t(PASS_WORDS[reason]) }))}
    />
  );
}

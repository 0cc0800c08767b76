import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState, LinkButton, Row, StatusTag } from '@standing/design-system';
import { addDays, Loaded, useCountryNames, useFormat, useSession } from '@standing/web-core';
import { type Place, usePlaces } from './place.queries.js';
import { SayWhereDialog } from './say-where-dialog.js';

/** How long before its end a cover is told to end, in days. */
const SOON_DAYS = 60;

/** In which countries I practise, until when I am covered there, and what is left to do. */
export function PlacesCard() {
  const { t } = useLingui();
  const places = usePlaces();
  const [adding, setAdding] = useState(false);
  const add = <Button kind="second" onPress={() => setAdding(true)}>{t`Add a country of practice`}</Button>;
  return (
    <Card title={t`Where I practise`} action={places.data && add} busy={places.isFetching}>
      <Loaded query={places} failed={t`The countries could not be loaded.`} lines={3}>
        {({ myCoverPlaces }) => (myCoverPlaces.length === 0 ? <NoPlace /> : <Places places={myCoverPlaces} />)}
      </Loaded>
      {adding && <SayWhereDialog place={null} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function NoPlace() {
  const { t } = useLingui();
  const sentence = t`Say in which countries you practise: you are then reminded before your cover ends there. Only you read it.`;
  return <EmptyState sentence={sentence} />;
}

function Places({ places }: { readonly places: readonly Place[] }) {
  const { inOrder } = useCountryNames();
  const { today } = useSession().body;
  const isDue = places.some((place) => isMissing(place) || endsSoon(place, today));
  const order = inOrder(places.map(({ country }) => country));
  return (
    <>
      <ul className="rows">
        {[...places]
          .sort((one, other) => order.indexOf(one.country) - order.indexOf(other.country))
          .map((place) => (
            <li key={place.country}>
              <PlaceRow place={place} />
            </li>
          ))}
      </ul>
      {isDue && <RenewLink />}
      <p className="muted small">
        <Trans>
          You are reminded 60, 30 and 7 days before your cover ends in one of these countries, and once a month while it
          is missing. Only you read this list; nobody is told where you practise.
        </Trans>
      </p>
    </>
  );
}

function RenewLink() {
  const { t } = useLingui();
  return (
    <div>
      <LinkButton href="/insurance/renew">{t`Renew my insurance`}</LinkButton>
    </div>
  );
}

function PlaceRow({ place }: { readonly place: Place }) {
  const { t } = useLingui();
  const { nameOf } = useCountryNames();
  const [changing, setChanging] = useState(false);
  const name = nameOf(place.country);
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{name}</span>
        <br />
        <Until place={place} />
      </span>
      <span className="item-end" data-size="large">
        <State place={place} />
        <Button
          kind="quiet"
          size="small"
          onPress={() => setChanging(true)}
          label={t`Change when I practise in ${name}`}
        >{t`Change…`}</Button>
      </span>
      {changing && <SayWhereDialog place={place} onClose={() => setChanging(false)} />}
    </div>
  );
}

function Until({ place }: { readonly place: Place }) {
  const format = useFormat();
  const { today } = useSession().body;
  const [until, from] = [place.coveredUntil, place.bareFrom].map((day) => (day ? format.day(day, 'long') : null));
  if (!until)
    return (
      <span>
        <Trans>Not covered since {from}</Trans>
      </span>
    );
  return (
    <Row>
      <span className="muted">
        <Trans>Covered until {until}</Trans>
      </span>
      {endsSoon(place, today) && <Trans>Nothing follows from {from} on.</Trans>}
    </Row>
  );
}

function State({ place }: { readonly place: Place }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  if (isMissing(place)) return <StatusTag tone="bad">{t({ message: 'Not covered', context: 'country' })}</StatusTag>;
  if (place.toBeChecked)
    return <StatusTag tone="warn">{t({ message: 'To be checked', context: 'country' })}</StatusTag>;
  if (endsSoon(place, today))
    return <StatusTag tone="warn">{t({ message: 'Ends soon', context: 'country' })}</StatusTag>;
  return <StatusTag tone="ok">{t({ message: 'Covered', context: 'country' })}</StatusTag>;
}

function isMissing({ coveredUntil }: Place): boolean {
  return !coveredUntil;
}

function endsSoon({ coveredUntil, bareFrom }: Place, today: string): boolean {
  return Boolean(coveredUntil && bareFrom && coveredUntil <= addDays(today, SOON_DAYS));
}

import { useLingui } from '@lingui/react/macro';
import { Outlet, useLocation } from '@tanstack/react-router';
import { AppFrame, type Destination, OfflineBanner, Toasts } from '@standing/design-system';
import {
  useAchievementsWaiting,
  useApplicationsWaiting,
  useAskedOfMe,
  useAssessorPlace,
  useLoweringsWaiting,
  useReliefsWaiting,
} from '@standing/accreditation/screens';
import { useOnline, useSession } from '@standing/web-core';
import { BodyNotes } from './body-notes.js';
import { type CasePlaces, useCasePlaces } from './use-case-places.js';
import { useCoversWaiting } from './use-covers-waiting.js';

/** The frame of every signed-in screen: navigation by what one may do, notes of the body, results of one's acts. */
export function Frame() {
  const { body } = useSession();
  const { pathname } = useLocation();
  const online = useOnline();
  const { main, office, foot } = useDestinations();
  const banner = (
    <>
      <OfflineBanner offline={!online} />
      <BodyNotes />
    </>
  );
  return (
    <>
      <AppFrame name={body.name} here={pathname} main={main} office={office} foot={foot} banner={banner}>
        <Outlet />
      </AppFrame>
      <Toasts />
    </>
  );
}

type Destinations = {
  readonly main: readonly Destination[];
  readonly office: readonly Destination[];
  readonly foot: readonly Destination[];
};

function useDestinations(): Destinations {
  const { t } = useLingui();
  const { name } = useSession();
  const cases = useCasePlaces();
  const judges = useJudgingDestinations();
  const office = useOfficeDestinations(cases);
  return {
    main: [
      { href: '/standing', text: t`Where I stand`, icon: 'standing' },
      { href: '/supervision', text: t`Supervision`, icon: 'supervision' },
      { href: '/practice', text: t`Practice`, icon: 'practice' },
      { href: '/cpd', text: t`Professional development`, icon: 'development' },
      { href: '/insurance', text: t`Insurance`, icon: 'insurance' },
      { href: '/code', text: t`Code of ethics`, icon: 'code' },
      ...judges,
      ...cases.own.map(
        (reference) => ({ href: `/my-case/${reference}`, text: t`Case ${reference}`, icon: 'code' }) as const,
      ),
    ],
    office,
    foot: [{ href: '/account', text: name, icon: 'account' }],
  };
}

/** The places of whoever works for the body, each by the role that opens it. */
function useOfficeDestinations(cases: CasePlaces): Destination[] {
  const { t } = useLingui();
  const { roles } = useSession();
  const coversWaiting = useCoversWaiting();
  const readsApplications = roles.includes('officer') || roles.includes('registrar');
  const waiting = useApplicationsWaiting(readsApplications);
  const reliefs = useReliefsWaiting(readsApplications);
  const lowerings = useLoweringsWaiting(readsApplications);
  const brought = useAchievementsWaiting(readsApplications);
  return [
    ...(roles.length > 0 ? [{ href: '/office', text: t`Today`, icon: 'standing' } as const] : []),
    ...(readsApplications
      ? ([
          { href: '/office/applications', text: t`Applications`, icon: 'code', waiting },
          { href: '/office/reliefs', text: t`Leave and relief`, icon: 'office', waiting: reliefs },
          { href: '/office/lowerings', text: t`Lower levels wished`, icon: 'standing', waiting: lowerings },
          { href: '/office/achievements', text: t`Brought along, to check`, icon: 'development', waiting: brought },
        ] as const)
      : []),
    ...(roles.includes('registrar')
      ? [{ href: '/office/assessors', text: t`Assessors`, icon: 'supervision' } as const]
      : []),
    ...(roles.includes('officer')
      ? ([
          { href: '/office/supervisors', text: t`Supervisors’ addresses`, icon: 'office' },
          { href: '/office/covers', text: t`Insurance to verify`, icon: 'insurance', waiting: coversWaiting },
        ] as const)
      : []),
    ...(roles.includes('scheme-administrator')
      ? [{ href: '/office/schemes', text: t`Schemes`, icon: 'standing' } as const]
      : []),
    ...(roles.includes('ethics-adviser')
      ? [{ href: '/advice/enquiries', text: t`Advice desk`, icon: 'code' } as const]
      : []),
    ...(cases.hasCases ? [{ href: '/cases', text: t`Cases`, icon: 'office', waiting: cases.waiting } as const] : []),
    ...(cases.copiesWaiting === null
      ? []
      : [{ href: '/cases/access', text: t`Requests for a copy`, icon: 'code', waiting: cases.copiesWaiting } as const]),
  ];
}

/** The places of whoever assesses for the body, or is asked to moderate, or to hear an appeal. */
function useJudgingDestinations(): Destination[] {
  const { t } = useLingui();
  const assessor = useAssessorPlace();
  const asked = useAskedOfMe();
  return [
    ...(assessor.isAssessor
      ? [{ href: '/assessments', text: t`My assessments`, icon: 'office', waiting: assessor.waiting } as const]
      : []),
    ...(asked.any
      ? [{ href: '/assessments/asked', text: t`Asked of me`, icon: 'office', waiting: asked.waiting } as const]
      : []),
  ];
}

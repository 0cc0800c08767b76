import { lazyRouteComponent, useParams } from '@tanstack/react-router';
import { officeScreens } from '@standing/accreditation/screens';

const MemberScreen = lazyRouteComponent(officeScreens, 'MemberScreen');

/** A member's record, by the person that the address names. */
export function MemberRoute() {
  const { personId } = useParams({ from: '/signed-in/office/members/$personId' });
  return <MemberScreen key={personId} personId={personId} />;
}

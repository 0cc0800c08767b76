import { getRouteApi } from '@tanstack/react-router';
import { MemberScreen } from '@standing/accreditation/screens';

const route = getRouteApi('/signed-in/office/members/$personId');

/** A member's record, by the person that the address names. */
export function MemberRoute() {
  const { personId } = route.useParams();
  return <MemberScreen key={personId} personId={personId} />;
}

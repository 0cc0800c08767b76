import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { officeScreens } from '@standing/accreditation/screens';

const MemberScreen = lazyRouteComponent(officeScreens, 'MemberScreen');
const route = getRouteApi('/signed-in/office/members/$personId');

/** A member's record, by the person that the address names. */
export function MemberRoute() {
  const { personId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <MemberScreen
      key={personId}
      personId={personId}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}

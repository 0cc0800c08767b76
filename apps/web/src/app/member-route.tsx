import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { Stack } from '@standing/design-system';
import { readOfficeScreens } from './speak.js';

const MemberScreen = lazyRouteComponent(readOfficeScreens, 'MemberScreen');
const MemberRelationsCard = lazyRouteComponent(() => import('@standing/identity/screens'), 'MemberRelationsCard');
const route = getRouteApi('/signed-in/office/members/$personId');

/** A member's record, by the person that the address names, and what they are to others. */
export function MemberRoute() {
  const { personId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Stack gap="large">
      <MemberScreen
        key={personId}
        personId={personId}
        search={search}
        onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      />
      <MemberRelationsCard key={personId} personId={personId} />
    </Stack>
  );
}

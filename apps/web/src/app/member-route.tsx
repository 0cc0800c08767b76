import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { Stack } from '@standing/design-system';
import { readAccountScreens, readDeclarationScreens, readIdentityOfOffice, readOfficeScreens } from './speak.js';

const MemberScreen = lazyRouteComponent(readOfficeScreens, 'MemberScreen');
const MemberRelationsCard = lazyRouteComponent(readAccountScreens, 'MemberRelationsCard');
const MemberSignaturesCard = lazyRouteComponent(readDeclarationScreens, 'MemberSignaturesCard');
const DeathNotice = lazyRouteComponent(readIdentityOfOffice, 'DeathNotice');
const MemberOfficesCard = lazyRouteComponent(readIdentityOfOffice, 'MemberOfficesCard');
const MemberDeathCard = lazyRouteComponent(readIdentityOfOffice, 'MemberDeathCard');
const route = getRouteApi('/signed-in/office/members/$personId');

/** A member's record, by the person that the address names, what they are to others, what they signed, which offices they hold, and whether they have died. */
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
        notice={<DeathNotice personId={personId} />}
        onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      />
      <MemberRelationsCard key={personId} personId={personId} />
      <MemberSignaturesCard key={`signatures ${personId}`} personId={personId} />
      <MemberOfficesCard key={`offices ${personId}`} personId={personId} />
      <MemberDeathCard key={`death ${personId}`} personId={personId} />
    </Stack>
  );
}

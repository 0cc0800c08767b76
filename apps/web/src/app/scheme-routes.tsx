import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { schemeScreens } from '@standing/accreditation/screens';

const SchemesScreen = lazyRouteComponent(schemeScreens, 'SchemesScreen');
const SchemeDraftScreen = lazyRouteComponent(schemeScreens, 'SchemeDraftScreen');
const all = getRouteApi('/signed-in/office/schemes');
const one = getRouteApi('/signed-in/office/schemes/drafts/$draftId');

/** Every version and draft of a scheme; a draft that is begun is opened. */
export function SchemesRoute() {
  const navigate = all.useNavigate();
  return (
    <SchemesScreen
      onBegun={(draftId) => void navigate({ to: '/office/schemes/drafts/$draftId', params: { draftId } })}
    />
  );
}

/** One draft of a scheme, and where in it the reader is, by the address. */
export function SchemeDraftRoute() {
  const { draftId } = one.useParams();
  const search = one.useSearch();
  const navigate = one.useNavigate();
  return (
    <SchemeDraftScreen
      key={draftId}
      draftId={draftId}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}

import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { readOfficeScreens } from './speak.js';

const OutcomesScreen = lazyRouteComponent(readOfficeScreens, 'OutcomesScreen');
const route = getRouteApi('/signed-in/office/outcomes');

/** How applications were answered in the year that the address names. */
export function OutcomesRoute() {
  const { year } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <OutcomesScreen
      year={year}
      onYear={(next) => void navigate({ search: { year: next }, replace: true, resetScroll: false })}
    />
  );
}

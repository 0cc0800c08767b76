import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { readCharterScreens } from './speak.js';

const CharterScreen = lazyRouteComponent(readCharterScreens, 'CharterScreen');
const route = getRouteApi('/signed-in/charter');

/** A coach's charter, in the view that the address names. */
export function CharterRoute() {
  const { view } = route.useSearch() as { view?: unknown };
  return <CharterScreen asked={view} />;
}

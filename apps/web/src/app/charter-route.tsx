import { lazyRouteComponent, useLocation } from '@tanstack/react-router';
import { charterScreens } from '@standing/ethics/screens';

const CharterScreen = lazyRouteComponent(charterScreens, 'CharterScreen');

/** A coach's charter, in the view that the address names. */
export function CharterRoute() {
  const { view } = useLocation().search as { view?: unknown };
  return <CharterScreen asked={view} />;
}

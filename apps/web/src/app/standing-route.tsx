import { getRouteApi } from '@tanstack/react-router';
import { QuickLog, StandingScreen } from '@standing/accreditation/screens';
import { SignTheCodeBanner } from '@standing/ethics/screens';
import { lazy, Suspense } from 'react';
import { readDeclarationScreens, readUpkeepCards } from './speak.js';

const UpkeepCards = lazy(() => readUpkeepCards().then((cards) => ({ default: cards.UpkeepCards })));
const AskedBanner = lazy(() => readDeclarationScreens().then((screens) => ({ default: screens.AskedBanner })));
const route = getRouteApi('/signed-in/standing');

/** "Where I stand", put together from what three contexts show. */
export function StandingRoute() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <StandingScreen
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      banner={
        <>
          <SignTheCodeBanner />
          <Suspense fallback={null}>
            <AskedBanner />
          </Suspense>
        </>
      }
      quickLog={<QuickLog />}
      upkeep={
        <Suspense fallback={null}>
          <UpkeepCards />
        </Suspense>
      }
    />
  );
}

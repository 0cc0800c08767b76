import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { readStatementScreens } from './speak.js';

const StatementScreen = lazyRouteComponent(readStatementScreens, 'StatementScreen');
const route = getRouteApi('/signed-in/supervision/statements/$statementId');

/** One monthly statement, by the id that the address names. */
export function StatementRoute() {
  const { statementId } = route.useParams();
  return <StatementScreen key={statementId} statementId={statementId} />;
}

import { BoardQueries } from './board.queries.js';
import { MonitoringResolver } from './monitoring.resolver.js';
import { OpenAsMonitor } from './open-as-monitor.js';
import { ReportOnConditions } from './report-on-conditions.js';

/** Who watches over sanctions, and what they read of them. */
export const monitoring = [OpenAsMonitor, ReportOnConditions, BoardQueries, MonitoringResolver];

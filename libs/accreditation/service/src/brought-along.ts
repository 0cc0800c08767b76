import { AchievementRevisionRow, AchievementRow } from './achievements/achievement.entity.js';
import { AchievementQueries } from './achievements/achievement.queries.js';
import { AchievementResolver } from './achievements/achievement.resolver.js';
import { CheckAchievement } from './achievements/check-achievement.js';
import { CorrectAchievement } from './achievements/correct-achievement.js';
import { DeclareAchievement } from './achievements/declare-achievement.js';
import { OfficeAchievementResolver } from './achievements/office-achievement.resolver.js';
import { WithdrawAchievement } from './achievements/withdraw-achievement.js';

const useCases = [DeclareAchievement, CorrectAchievement, WithdrawAchievement, CheckAchievement];

/** What members bring along from elsewhere, and what the office finds of it. */
export const broughtAlong = {
  entities: [AchievementRow, AchievementRevisionRow],
  providers: [...useCases, AchievementQueries, AchievementResolver, OfficeAchievementResolver],
};

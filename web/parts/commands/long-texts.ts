/** The measures for one finding, as a plan has them. */
export interface PlanItem {
  finding: string;
  measures: string;
  responsiblePerson: string;
  milestones: { on: string; goal: string }[];
}

/** What a review changes of one finding; null leaves it as it is. */
export interface Revision {
  finding: string;
  statement?: string | null;
  recommendation?: string | null;
  target?: string | null;
  due?: string | null;
}

/** Stages as they are written, one a line: the day, then what is reached by then. A line without a day is none yet. */
export const stagesIn = (text: string): PlanItem['milestones'] =>
  text.split('\n').flatMap((line) => {
    const [, on, goal] = /^\s*(\d{4}-\d{2}-\d{2})[\s，,：:]+(\S.*)$/.exec(line) ?? [];
    return on === undefined || goal === undefined ? [] : [{ on, goal: goal.trim() }];
  });

/** The same, back again. */
export const stagesText = (stages: PlanItem['milestones']): string =>
  stages.map(({ on, goal }) => `${on} ${goal}`).join('\n');

import { sampleCampaigns, sampleRemoval } from '../../store/register/sample.ts';
import type { Deps } from '../deps.ts';
import { removeSample } from '../desk/campaign/removals.ts';
import { presentRemoval, presentSample, removal, sample } from '../presenters/campaign.ts';
import { type Route, route } from '../route.ts';

/** The sample that comes with the program. */
export const sampleRoutes = (deps: Deps): Route[] => [
  route({
    id: 'getSample',
    method: 'get',
    path: '/api/sample',
    tag: 'campaigns',
    summary: { zh: '样例是否已载入', en: 'Whether the sample is loaded' },
    about: {
      zh: '样例是一次演练，名册、督查室人员和文号自成一套；移除后不再自动载入。',
      en: 'The sample is a rehearsal with a roster, an office and numbers of its own; once it is removed it is not loaded again by itself.',
    },
    answers: { 200: sample },
    async handle() {
      const { connection } = deps;
      const [campaigns, removed] = await Promise.all([
        sampleCampaigns(connection),
        sampleRemoval(connection),
      ]);
      return { body: presentSample(campaigns, removed) };
    },
  }),
  route({
    id: 'removeSample',
    method: 'delete',
    path: '/api/sample',
    tag: 'campaigns',
    summary: { zh: '移除样例', en: 'Remove the sample' },
    about: {
      zh: '样例的通知书、消息、草稿、单位、岗位和文号全部移除，其他一概不动。',
      en: 'Removes its letters, messages, drafts, units, posts and numbers, and nothing else.',
    },
    acts: true,
    answers: { 200: removal },
    problems: ['sample-absent', 'engine-away'],
    async handle({ actor }) {
      const { campaigns, letters } = await removeSample(deps, actor);
      return { body: presentRemoval(campaigns, letters) };
    },
  }),
];

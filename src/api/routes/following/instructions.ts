import type { Deps } from '../../deps.ts';
import { instructionsListed } from '../../desk/following/instruction-list.ts';
import { instructionPage } from '../../presenters/instructions/instruction.ts';
import { instructionQuery } from '../../requests/following-queries.ts';
import { type Route, route } from '../../route.ts';

/** Leaders' instructions over all letters. */
export const instructionRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listInstructions',
    method: 'get',
    path: '/api/instructions',
    tag: 'notices',
    summary: { zh: '领导批示列表', en: 'List leaders’ instructions' },
    about: {
      zh: '跨通知书逐条列出，最早到期的在前。对整个专项督查的批示，在其各在办通知书上编号相同，用 instruction 汇总；办理用 POST /api/many。不指明专项督查时不列演练。',
      en: 'One by one over all notices, the earliest due first. An instruction on a whole campaign has one number on each of its open letters, which instruction gathers; it is given and answered by POST /api/many. Unless a campaign is named, rehearsals are left out.',
    },
    query: instructionQuery,
    answers: { 200: instructionPage },
    async handle({ query, sight }) {
      const page = await instructionsListed(deps, sight, query);
      return { body: page, next: page.next };
    },
  }),
];

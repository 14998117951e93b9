import type { Deps } from '../../deps.ts';
import { errorCopy } from '../../desk/import/error-copy.ts';
import { campaignOf } from '../../desk/in-sight.ts';
import { languageOf } from '../../problem.ts';
import { errorCopyBody } from '../../requests/ledger-body.ts';
import { CAMPAIGN } from '../../requests/parameters.ts';
import { fileRoute, type Route } from '../../route.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Copies of what somebody wants to import, with what is wrong as comments. */
export const errorCopyRoutes = (deps: Deps): Route[] => [
  fileRoute({
    id: 'exportLedgerErrors',
    method: 'post',
    path: '/api/campaigns/{id}/ledger/error-copy',
    tag: 'campaigns',
    summary: { zh: '带批注的台账副本', en: 'A copy of a ledger with its faults as comments' },
    about: {
      zh: '与试导入同样检查，每处问题、提示和更正写成该单元格的批注；不写入任何数据。',
      en: 'Checks as a dry run does, and writes each fault, note and correction as a comment on its cell. Nothing is kept.',
    },
    params: { id: CAMPAIGN },
    bodyLimit: '30mb',
    body: errorCopyBody,
    produces: XLSX,
    problems: ['imports-busy', 'copy-impossible', 'policy-unknown'],
    async handle({ params, body, req, sight }) {
      const campaign = await campaignOf(deps, sight, params.id);
      const { of, ...files } = body;
      const copy = await errorCopy(deps, campaign, files, of, languageOf(req));
      return { file: { name: copy.name, type: XLSX, bytes: copy.bytes } };
    },
  }),
];

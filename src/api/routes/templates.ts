import { TEMPLATE_NAMES, type TemplateKind, writeTemplate } from '../../documents/template.ts';
import { fileRoute, type Route } from '../route.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const template = (
  kind: TemplateKind,
  id: string,
  tag: 'campaigns' | 'units',
  zh: string,
  en: string,
) =>
  fileRoute({
    id,
    method: 'get',
    path: `/api/templates/${kind}.xlsx`,
    tag,
    summary: { zh: `下载空白的${zh}`, en: `An empty ${en} as xlsx` },
    about: {
      zh: '带表头、下拉列表和两行示例；示例行留在表内也不会导入。',
      en: 'With heads, lists to choose from and two example rows, which are not imported.',
    },
    produces: XLSX,
    async handle() {
      const bytes = await writeTemplate(kind);
      return { file: { name: TEMPLATE_NAMES[kind], type: XLSX, bytes } };
    },
  });

/** Empty forms to fill in. */
export const templateRoutes: Route[] = [
  template('ledger', 'getLedgerTemplate', 'campaigns', '整改台账', 'ledger'),
  template('roster', 'getRosterTemplate', 'units', '单位名册', 'roster'),
];

import { type LedgerRow, streamLedger } from '../../documents/closing-ledger.ts';
import { dateOf } from '../../domain/calendar/instant.ts';
import type { CampaignDoc } from '../../store/campaigns.ts';
import { eachNotice } from '../../store/notice-lists.ts';
import { rulebooksOf } from '../../store/rulebooks.ts';
import { type Deps, nowOf } from '../deps.ts';
import { ledgerRow } from './ledger-row.ts';

/** 整改台账 of a campaign as it stands now, as an xlsx file. */
export async function closingLedger(deps: Deps, campaign: CampaignDoc): Promise<Uint8Array> {
  const now = nowOf(deps, campaign.clock);
  const rulesOf = rulebooksOf(deps.connection);
  const rows: LedgerRow[] = [];
  for await (const { notice } of eachNotice(deps.connection, { campaign: campaign._id })) {
    const rules = await rulesOf(notice.rulebook);
    for (const finding of notice.findings)
      rows.push(ledgerRow(rows.length + 1, notice, finding, rules, now));
  }
  const mark = campaign.rehearsal ? { mark: '演练数据，不计入统计' } : {};
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamLedger({
    campaign: campaign.name,
    asOf: dateOf(now),
    rows,
    ...mark,
  }))
    chunks.push(chunk);
  return Buffer.concat(chunks);
}

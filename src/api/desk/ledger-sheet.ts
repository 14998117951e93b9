import type { Connection } from 'mongoose';
import type { LedgerRow, LedgerSheet } from '../../documents/closing-ledger.ts';
import type { Sight } from '../../domain/access/identity.ts';
import { dateOf, type Instant } from '../../domain/calendar/instant.ts';
import type { CampaignDoc } from '../../store/campaigns.ts';
import { eachNotice } from '../../store/notice-lists.ts';
import { rulebooksOf } from '../../store/rulebooks.ts';
import { ledgerRow } from './ledger-row.ts';

/** Letters that are read at once. */
const AT_ONCE = 250;

/** Which ledger is wanted, and as of which instant of the campaign's time its lights are. */
export interface LedgerOrder {
  campaign: Pick<CampaignDoc, '_id' | 'name' | 'rehearsal'>;
  /** What of it is seen by whoever wants it. */
  sight: Sight;
  now: Instant;
}

/** 整改台账 of a campaign as it stands now; its letters are read as its rows are taken. */
export function ledgerSheet(
  connection: Connection,
  { campaign, sight, now }: LedgerOrder,
): LedgerSheet {
  const mark = campaign.rehearsal ? { mark: '演练数据，不计入统计' } : {};
  const rows = rowsOf(connection, sight, campaign._id, now);
  return { campaign: campaign.name, asOf: dateOf(now), rows, ...mark };
}

async function* rowsOf(
  connection: Connection,
  sight: Sight,
  campaign: string,
  now: Instant,
): AsyncGenerator<LedgerRow> {
  const rulesOf = rulebooksOf(connection);
  let seq = 0;
  for await (const { notice } of eachNotice(connection, sight, { campaign }, AT_ONCE)) {
    const rules = await rulesOf(notice.rulebook);
    for (const finding of notice.findings) {
      seq += 1;
      yield ledgerRow(seq, notice, finding, rules, now);
    }
  }
}

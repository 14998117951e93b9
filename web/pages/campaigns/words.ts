import { en } from '../../words/en/campaigns.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/campaigns.ts';

/** The words of the pages of campaigns. */
export const CAMPAIGN_WORDS = bilingual(zh, en);

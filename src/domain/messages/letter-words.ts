import type { Approval, Consent, Issuer } from '../notice/matters/issue.ts';
import type { Delegated } from '../notice/posts.ts';
import { dayWords } from './date-words.ts';

/** 签发机关 and where it can be reached. */
export const issuerWords = ({ name, address, telephone }: Issuer): string =>
  `${name}（地址：${address}，电话：${telephone}）`;

/** On whose word a letter goes to a township. */
export const consentWords = ({ by, document, on }: Consent): string =>
  `经${by}同意（${document}，${dayWords(on)}）`;

/** By whom and by which paper the inspection was approved. */
export const approvalWords = ({ organ, document }: Approval): string =>
  `经${organ}批准（${document}）`;

/** Who has decided on whose word, by which paper. */
export const delegatedWords = ({ head, delegate, document, on }: Delegated): string =>
  `经${head}授权（${document}，${dayWords(on)}），由${delegate}审批`;

/** A finding elsewhere (`documentNumber#code`) as official texts name it. */
export function refWords(ref: string): string {
  const mark = ref.lastIndexOf('#');
  return `${ref.slice(0, mark)}第${ref.slice(mark + 1)}条问题`;
}

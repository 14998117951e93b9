/** Refusals of letters that hold too little or too much. */
export const SIZE_REFUSALS = {
  'no-findings': {
    zh: '通知书至少要有一个问题，请补充后再签发。',
    en: 'A notice needs at least one finding; add one, then issue it.',
  },
  'letter-too-large': {
    zh: '通知书过大，不能签发：一份至多 300 个问题，文字约 13 万字；请按事项分为几份。',
    en: 'The letter is too large to be issued: it takes 300 findings and about 400,000 bytes of text; make several of it.',
  },
  'letter-full': {
    zh: '该通知书的记录已满，不再接受这么长的文字；请缩短文字，详情作为佐证材料上传。',
    en: 'The record of this notice is full and takes no text of this length; shorten it, and upload the details as evidence.',
  },
} as const;

/** Problems of telling other systems what happens to letters. */
export const FEED_PROBLEMS = {
  'subscription-unknown': {
    status: 404,
    zh: '未找到该订阅，请核对编号；可能已被移除。',
    en: 'There is no such subscription; check its id. It may have been removed.',
  },
  'event-unknown': {
    status: 404,
    zh: '未找到该事件，请核对编号；推送记录只保留三十日，更早的请自该事件起重新推送。',
    en: 'There is no such event; check its id. The log goes back thirty days; what is older is pushed again from an event on.',
  },
  'subscription-rehearsal': {
    status: 409,
    zh: '演练不外发事件，请选择正式的专项督查，或订阅整个督查机构。',
    en: 'What happens in rehearsals is told to nobody; choose a real campaign, or the whole office.',
  },
  'channel-key-missing': {
    status: 409,
    zh: '尚未设置 DUBAN_CHANNEL_KEY，密钥无法加密保存；请系统运维人员设置后重启各进程。',
    en: 'DUBAN_CHANNEL_KEY is not set, so that no secret can be sealed; set it and start the processes again.',
  },
} as const;

/** Why something about a leader's instruction was refused, and what to do. */
export const INSTRUCTION_REFUSALS = {
  'instruction-known': {
    zh: '本通知书已有该编号的批示，请换一个编号；对同一批示另有要求的，用“再次批示”。',
    en: 'The notice has an instruction of that number; use another, or instruct again on the same one.',
  },
  'instruction-to-oneself': {
    zh: '批示由他人办理，请选择其他岗位。',
    en: 'An instruction is carried out by somebody else; name another post.',
  },
  'leader-missing': {
    zh: '代录批示须写明批示领导的姓名和批示日期，日期不能晚于今天。',
    en: 'What is entered for a leader names him and the day of his paper, which does not lie ahead.',
  },
  'no-instruction-pending': {
    zh: '该批示不存在，或者已报告、已阅知、已撤销，不能再办此事。',
    en: 'There is no such instruction, or it is answered, accepted or withdrawn already.',
  },
  'instruction-not-answered': {
    zh: '该批示尚无办理情况可以阅示；收到办理情况后再办。',
    en: 'The instruction has no answer yet that could be judged; wait for it.',
  },
  'own-answer': {
    zh: '报告办理情况的人不能自己阅示，请由批示领导或者他人办理。',
    en: 'Whoever has answered does not judge the answer; let the leader or another person do so.',
  },
} as const;

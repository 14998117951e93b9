/** Problems of naming a deputy (代理). */
export const DEPUTY_PROBLEMS = {
  'deputy-days-wrong': {
    status: 422,
    zh: '代理的起止日期有误：截止日不得早于起始日，也不得早于今天，请核对后重新登记。',
    en: 'The days of the deputy are wrong: he ends neither before he begins nor before today; enter him again.',
  },
  'deputy-of-head': {
    status: 409,
    zh: '行政首长不设代理；须由他人批准通报批评、移送的，请登记书面授权：duban office delegate（《政府督查工作条例》第二十一条）。',
    en: 'The head of government has no deputy; whoever is to approve criticism and referral in his place needs a delegation on paper: duban office delegate.',
  },
  'deputy-of-nobody': {
    status: 409,
    zh: '起始当日该岗位没有这位在岗人员，或者有多人在岗而未写明代理何人；请核对岗位和日期，并写明被代理人编号（of）。',
    en: 'Nobody of that id holds the post on the first day, or several do and it is not said whose place is taken; check post and days, and say of whom (of).',
  },
  'deputy-is-holder': {
    status: 409,
    zh: '代理人就是在岗者本人，请另行确定代理人。',
    en: 'The deputy is the holder himself; name somebody else.',
  },
  'deputy-by-himself': {
    status: 409,
    zh: '不能指定自己代理他人，请由在岗者本人或督查室其他人员登记。',
    en: 'Nobody names himself the deputy of another; let the holder, or somebody else of the supervision office, enter it.',
  },
  'deputy-of-another-side': {
    status: 409,
    zh: '代理人在其他单位（或督查一方）任职，不能代理本单位岗位；请在本单位人员中确定代理人。',
    en: 'This person holds a post of another unit or of the other side; choose somebody of the same unit, or of the office.',
  },
  'deputy-unknown': {
    status: 409,
    zh: '名册中本单位没有此人，请先由督查室登记，或者由督查室登记代理。',
    en: 'The roster knows nobody of that id there; have the supervision office enter the person, or the deputy.',
  },
  'post-crowded': {
    status: 409,
    zh: '该岗位现任、待任的在岗者（或者代理人、受权人）登记已达 20 人，请先终止不再需要的，再行登记。',
    en: 'Twenty people hold this post or are to hold it already, or are its deputies or delegates; end what is not needed any more, then enter this one again.',
  },
  'deputy-absent': {
    status: 404,
    zh: '没有这项代理，或者已经终止，请核对岗位和人员编号。',
    en: 'There is no such deputy, or he has ended already; check post and id.',
  },
} as const;

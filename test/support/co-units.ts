import { holder } from './rules.ts';

/** The unit that co-operates in the tests' letters, with people of its own. */
export const CO_UNIT = {
  id: 'unit-5',
  name: '县农业农村局',
  holders: [
    holder('contact', { id: 'unit-5-contact', name: '何协' }),
    holder('handler', { id: 'unit-5-handler', name: '钱助' }),
  ],
};

/** Takes over what the co-operating unit has to do. */
export const NEXT = {
  id: 'unit-7',
  name: '县林业局',
  holders: [
    holder('contact', { id: 'unit-7-contact', name: '林接' }),
    holder('unitHead', { id: 'unit-7-head', name: '林长' }),
  ],
};

/** Another unit that co-operates, with one person at one post. */
export const SECOND = {
  id: 'unit-6',
  name: '县财政局',
  holders: [holder('contact', { id: 'unit-6-contact', name: '孔配' })],
};

import type { NoticeEvent } from '../notice/events.ts';
import { EN } from './en.ts';
import { limitText, type Vocabulary } from './vocabulary.ts';
import { ZH } from './zh.ts';

/** A word in both languages. */
export interface Word {
  zh: string;
  en: string;
}

/** All words, by language. */
export const WORDS: Record<keyof Word, Vocabulary> = { zh: ZH, en: EN };

/** A limit such as `5wd` in words; a fixed day stays as it is. */
export const limitWords = (rule: string): Word => ({
  zh: limitText(ZH, rule),
  en: limitText(EN, rule),
});

type Teller = (event: NoticeEvent) => string;

/** What an event says in business words, in both languages. */
export const narrate = (event: NoticeEvent): Word => ({
  zh: (ZH.tell[event.type] as Teller)(event),
  en: (EN.tell[event.type] as Teller)(event),
});

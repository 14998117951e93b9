import { NAMES as en } from '../../src/domain/messages/en-names.ts';
import { NAMES as zh } from '../../src/domain/messages/zh-names.ts';
import { usePreferences } from '../parts/preferences.tsx';

/** What stages, posts, commands and the like are called, as in messages and exports. */
export const useNames = () => (usePreferences().language === 'zh' ? zh : en);

import { NOTICES_WORDS } from '../words/notices-words.ts';
import { useWords } from './preferences.tsx';
import { useSession } from './session.tsx';

/** What is said where no real notice is there yet: to the office how one comes about, to others when they see one. */
export function useNothingYet(): { title: string; todo: string } {
  const { empty } = useWords(NOTICES_WORDS);
  const { may } = useSession();
  return { title: empty.none, todo: empty.noneTodo[may('importLedger') ? 'office' : 'others'] };
}

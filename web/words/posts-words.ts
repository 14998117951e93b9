import { en } from './en/house/posts.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/house/posts.ts';

/** The words of posts and of those who hold them. */
export const POSTS_WORDS = bilingual(zh, en);

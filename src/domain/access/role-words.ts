import { WORDS, type Word } from '../messages/words.ts';
import { isOfficePost } from '../notice/posts.ts';
import { isUnitPost, type Role } from './roles.ts';

const OTHERS = {
  auditor: { zh: '审计人员', en: 'auditor' },
  systemAdmin: { zh: '系统管理员', en: 'system administrator' },
  securityAdmin: { zh: '安全管理员', en: 'security administrator' },
  auditAdmin: { zh: '审计管理员', en: 'audit administrator' },
};

/** What a role is called. */
export function roleWords(role: Role): Word {
  if (isOfficePost(role) || isUnitPost(role))
    return { zh: WORDS.zh.posts[role], en: WORDS.en.posts[role] };
  return OTHERS[role];
}

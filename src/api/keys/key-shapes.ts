import { z } from 'zod';
import type { ListedKey } from '../../store/keys/key-ring.ts';
import { like, listOf, shape } from '../presenters/shape.ts';
import { instant } from '../presenters/vocabulary.ts';

const STATES = ['signing', 'coming', 'good', 'past', 'revoked'] as const;

/** A signing key, without its secret. */
export const signingKey = shape(
  'SigningKey',
  '签名密钥（不含密钥本身）',
  'A key that signs links, sessions and cursors, without its secret',
  z.strictObject({
    id: like('k2'),
    place: z
      .enum(['environment', 'database'])
      .describe('由环境变量给出，或由系统生成、存于数据库 · where its secret stands'),
    state: z
      .enum(STATES)
      .describe(
        'signing 正在使用；coming 尚未起用；good 不再签名，已签发的仍有效；past 已到期；revoked 已撤销 · good signs no more, and what it has signed is good',
      ),
    madeAt: instant.nullable(),
    from: instant.nullable().describe('起用时刻 · from when on it signs'),
    until: instant
      .nullable()
      .describe('其签发的链接最迟到期的时刻 · when the last of its links ends'),
    revokedAt: instant.nullable(),
  }),
);

/** The keys of the house. */
export const signingKeys = shape(
  'SigningKeyList',
  '签名密钥',
  'The signing keys',
  listOf(signingKey),
);

/** A key as callers see it. */
export const presentKey = ({
  id,
  place,
  state,
  madeAt,
  from,
  until,
  revokedAt,
}: ListedKey): z.infer<typeof signingKey> => ({
  id,
  place,
  state,
  madeAt,
  from,
  until,
  revokedAt,
});

import { z } from 'zod';
import type { ChannelKind } from '../src/activities/notify/channel-kind.ts';
import { CHANNEL_KINDS } from '../src/activities/notify/kinds.ts';

/** What somebody who configures a channel has to give for each kind. */
export interface DescribedKind {
  kind: string;
  words: { zh: string; en: string };
  /** Settings that are needed, and those that have a value of their own. */
  needed: string[];
  optional: string[];
  secrets: readonly string[];
}

const described = ({ kind, words, settings, secrets }: ChannelKind<unknown>): DescribedKind => {
  const { properties = {}, required = [] } = z.toJSONSchema(settings, { io: 'input' });
  const names = Object.keys(properties);
  const optional = names.filter((name) => !required.includes(name));
  return { kind, words, needed: [...required], optional, secrets };
};

const kinds = CHANNEL_KINDS as readonly unknown[] as readonly ChannelKind<unknown>[];

/** Every kind of channel that can be configured. */
export const describedKinds = (): DescribedKind[] => kinds.map(described);

/** What is wrong with the settings of a channel; none where they are right. */
export function settingsFaults(kind: string, settings: Record<string, string>): string[] {
  const found = kinds.find((k) => k.kind === kind);
  const parsed = found?.settings.safeParse(settings);
  if (parsed === undefined || parsed.success) return [];
  return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

import type { ShortText } from '../../../links/text-message.ts';
import type { DispatchDoc } from '../../../store/dispatches.ts';
import { Undeliverable } from '../channel.ts';
import type { ChannelWorld } from '../channel-kind.ts';

/** What a text message says. @throws Undeliverable where nothing fits that could be said. */
export async function shortTextFor(
  world: ChannelWorld,
  dispatch: DispatchDoc,
  signature: string,
): Promise<ShortText> {
  const text = await world.shortTextOf(dispatch, signature);
  if (text === null) throw new Undeliverable('没有可用短信告知的内容 (nothing to be said by SMS)');
  return text;
}

/** The parts that a template names, `number,days,code`. */
export const partsNamed = ({ parts }: ShortText, names: string): [string, string][] =>
  names.split(',').map((name) => [name.trim(), parts[name.trim()] ?? '']);

/** The telephone that a text message goes to; null where the person has none, or nothing that can be said fits. */
export const mobileForText = async (
  world: ChannelWorld,
  dispatch: DispatchDoc,
  signature: string,
): Promise<string | null> =>
  (await world.shortTextOf(dispatch, signature)) === null ? null : world.mobileOf(dispatch.holder);

import { channelStates } from '../../../store/sending/channel-states.ts';
import { type Deps, nowOf } from '../../deps.ts';
import { channels, presentChannel } from '../../presenters/feed/channel.ts';
import { type Route, route } from '../../route.ts';

/** The ways by which messages leave, as the system administrator sees them; they are configured on the machine. */
export const channelRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listChannels',
    method: 'get',
    path: '/api/channels',
    tag: 'events',
    summary: { zh: '消息渠道', en: 'List the channels' },
    about: {
      zh: '先用的在前，附七日内的发送情况和最近一次失败；配置在服务器上用 duban admin channel 办理。',
      en: 'The preferred first, with what became of messages within seven days and the last fault; they are configured on the machine by duban admin channel.',
    },
    answers: { 200: channels },
    async handle() {
      const all = await channelStates(deps.connection, deps.channelKey, nowOf(deps));
      return { body: { items: all.map(presentChannel) } };
    },
  }),
];

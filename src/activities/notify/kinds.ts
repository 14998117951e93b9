import type { ChannelKind } from './channel-kind.ts';
import { dingtalkApp } from './channels/dingtalk-app.ts';
import { dingtalkGov } from './channels/dingtalk-gov.ts';
import { dingtalkRobot } from './channels/dingtalk-robot.ts';
import { feishuApp } from './channels/feishu-app.ts';
import { feishuRobot } from './channels/feishu-robot.ts';
import { smsAliyun } from './channels/sms-aliyun.ts';
import { smsHttp } from './channels/sms-http.ts';
import { smsTencent } from './channels/sms-tencent.ts';
import { webhookKind } from './channels/webhook.ts';
import { wecomApp } from './channels/wecom-app.ts';
import { wecomRobot } from './channels/wecom-robot.ts';

/** Every kind of channel that can be configured besides e-mail, which the environment configures. */
export const CHANNEL_KINDS: readonly ChannelKind<never>[] = [
  ...[wecomApp, wecomRobot, dingtalkApp, dingtalkRobot, dingtalkGov, feishuApp, feishuRobot],
  ...[smsHttp, smsAliyun, smsTencent, webhookKind()],
];

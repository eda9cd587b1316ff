import { Module, type Provider } from '@nestjs/common';
import { Database } from '#libs/data';
import { MessagingModule } from '#libs/messaging';
import { ENV, LOGGER, ShutdownRegistry, type Env, type Logger } from '#libs/platform';
import { CapturedMailChannel } from './channels/captured-mail.channel.js';
import { CHANNELS, type Channel } from './channels/channel.js';
import { SmtpChannel } from './channels/smtp.channel.js';
import { AttemptDelivery } from './deliver/attempt-delivery.js';
import { DeliveryQueue } from './deliver/delivery-queue.js';
import { ATTEMPT_LIMITS, LIMITS, type AttemptLimits } from './deliver/retry-schedule.js';
import { FireAlerts } from './deliver/fire-alerts.js';
import { NotificationMetrics } from './deliver/notification-metrics.js';
import { AlertReader } from './inbox/alert-reader.js';
import { MailboxController } from './inbox/mailbox.controller.js';
import { NotificationReader } from './inbox/notification-reader.js';
import { NotificationsController } from './inbox/notifications.controller.js';
import { StreamController } from './inbox/stream.controller.js';
import { FollowApplications } from './learn/follow-applications.js';
import { TellOwnersOfSources } from './learn/tell-owners-of-sources.js';
import { WatchPostings } from './learn/watch-postings.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { AlertTimers } from './schedule/alert-timers.js';
import { SweepAlerts } from './schedule/sweep-alerts.job.js';
import { GROUP } from './service.js';

const channels: Provider = {
  provide: CHANNELS,
  useFactory: (env: Env, db: Database, shutdown: ShutdownRegistry, logger: Logger): ReadonlyMap<string, Channel> => {
    const settings = { from: env.MAIL_FROM, publicUrl: env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}` };
    if (env.SMTP_URL === undefined) return new Map([['email', new CapturedMailChannel(db, settings)]]);
    const smtp = new SmtpChannel(env.SMTP_URL, settings, logger);
    shutdown.register('relay', 'smtp', () => smtp.close());
    return new Map([['email', smtp]]);
  },
  inject: [ENV, Database, ShutdownRegistry, LOGGER],
};

const limits: Provider = {
  provide: ATTEMPT_LIMITS,
  // Early enough for the phase of the jobs (0.77) to write down what is known.
  useFactory: (env: Env): AttemptLimits => ({ ...LIMITS, stopSeconds: (0.55 * env.SHUTDOWN_TIMEOUT_MS) / 1_000 }),
  inject: [ENV],
};

/** Plan, schedule, deliver: from what happened to what somebody is told, once and on time. */
@Module({
  imports: [
    MessagingModule.forConsumer({
      group: GROUP,
      subscribes: [
        'posting.published',
        'posting.updated',
        'posting.closing-date-changed',
        'posting.closed',
        'posting.reopened',
        'posting.saved',
        'posting.unsaved',
        'application.started',
        'application.submitted',
        'application.status-changed',
        'application.withdrawn',
        'reminder.set',
        'reminder.cancelled',
        'source.health-changed',
      ],
    }),
  ],
  controllers: [NotificationsController, StreamController, MailboxController, PreferencesController],
  providers: [
    channels,
    WatchPostings,
    FollowApplications,
    TellOwnersOfSources,
    AlertTimers,
    SweepAlerts,
    FireAlerts,
    NotificationMetrics,
    DeliveryQueue,
    AttemptDelivery,
    limits,
    NotificationReader,
    AlertReader,
  ],
})
export class NotificationModule {}

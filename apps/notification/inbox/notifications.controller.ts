import { Controller, Inject } from '@nestjs/common';
import {
  listAlerts,
  listNotifications,
  readNotification,
  type AlertView,
  type NotificationView,
  type RouteInput,
} from '#libs/contracts';
import type { PageOf } from '#libs/data';
import { Input, Route } from '#libs/platform';
import { AlertReader } from './alert-reader.js';
import { NotificationReader } from './notification-reader.js';

@Controller()
export class NotificationsController {
  constructor(
    @Inject(NotificationReader) private readonly reader: NotificationReader,
    @Inject(AlertReader) private readonly alertReader: AlertReader,
  ) {}

  @Route(listNotifications)
  list(@Input() { query }: RouteInput<typeof listNotifications>): Promise<PageOf<NotificationView>> {
    return this.reader.list(query);
  }

  @Route(readNotification)
  read(@Input() { params }: RouteInput<typeof readNotification>): Promise<NotificationView> {
    return this.reader.markRead(params.id);
  }

  @Route(listAlerts)
  alerts(@Input() { query }: RouteInput<typeof listAlerts>): Promise<PageOf<AlertView>> {
    return this.alertReader.list(query);
  }
}

import { Controller, Inject } from '@nestjs/common';
import { getPreferences, patchPreferences, putPreferences, type Preferences, type RouteInput } from '#libs/contracts';
import { Database } from '#libs/data';
import { Input, me, Route } from '#libs/platform';
import { AlertTimers } from '../schedule/alert-timers.js';
import { changePreferences, readPreferences, type PreferenceChange } from './change-preferences.js';

@Controller()
export class PreferencesController {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(AlertTimers) private readonly timers: AlertTimers,
  ) {}

  @Route(getPreferences)
  get(): Promise<Preferences> {
    return readPreferences(this.db.pool, me());
  }

  @Route(putPreferences)
  put(@Input() { body }: RouteInput<typeof putPreferences>): Promise<Preferences> {
    return this.change(body);
  }

  @Route(patchPreferences)
  patch(@Input() { body }: RouteInput<typeof patchPreferences>): Promise<Preferences> {
    return this.change(body);
  }

  private async change(change: PreferenceChange): Promise<Preferences> {
    const { preferences, alerts } = await this.db.sqlTransaction((tx) => changePreferences(tx, me(), change));
    await this.timers.arm(alerts);
    return preferences;
  }
}

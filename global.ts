import type {formats, Locale} from '@/i18n/routing';
import type {Messages} from '@/portal.config';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
    Formats: typeof formats;
  }
}

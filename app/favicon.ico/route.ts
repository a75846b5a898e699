import {sendIcon} from '@/lib/machine/icons';

/** The icon that browsers ask for by this name. */
export function GET(request: Request) {
  return sendIcon(request, 'favicon.ico');
}

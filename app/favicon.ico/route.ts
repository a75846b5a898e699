import {sendIcon} from '@/lib/machine/icons';

/** The icon that browsers ask for by this name. They go by what it is, a PNG. */
export function GET(request: Request) {
  return sendIcon(request, 'favicon.ico');
}

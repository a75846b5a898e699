import {sendIcon} from '@/lib/machine/icons';

/** Icons for home screens. */
export async function GET(request: Request, {params}: RouteContext<'/icons/[name]'>) {
  return sendIcon(request, (await params).name);
}

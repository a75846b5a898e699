import {handleMcp, refuseMethod} from '@/lib/machine/mcp/handle';
import {tellPostOnly} from '@/lib/server/post-only';

export const dynamic = 'force-dynamic';

export {
  handleMcp as POST,
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
  tellPostOnly as OPTIONS
};

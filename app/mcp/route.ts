import {handleMcp, methods, refuseMethod} from '@/lib/mcp/handle';

export const dynamic = 'force-dynamic';

export {handleMcp as POST, methods as OPTIONS, refuseMethod as DELETE, refuseMethod as GET, refuseMethod as PATCH, refuseMethod as PUT};

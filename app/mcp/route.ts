import {handleMcp, refuseMethod} from '@/lib/mcp/handle';

export const dynamic = 'force-dynamic';

export const POST = handleMcp;
export const GET = refuseMethod;
export const DELETE = refuseMethod;

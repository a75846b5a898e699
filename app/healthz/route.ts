export const dynamic = 'force-dynamic';

/** The process answers; whether it can serve is the question of /readyz. */
export function GET() {
  return Response.json({status: 'ok'}, {headers: {'Cache-Control': 'no-store'}});
}

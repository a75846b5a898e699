import {parseArgs} from 'node:util';
import {type Command, forEachChild, type ParseError, parse, type SyntaxNode} from 'unbash';

/** What a shell sample is made of, substitutions included, outermost first. */
function nodesOf(code: string): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (node: SyntaxNode) => {
    found.push(node);
    forEachChild(node, visit);
  };
  visit(parse(code));
  return found;
}

/** Where Bash could not read a sample, as an offset from its beginning, and why; undefined where it could. */
export function shellError(code: string): ParseError | undefined {
  return nodesOf(code).flatMap((node) => (node.type === 'Script' && 'errors' in node ? (node.errors ?? []) : []))[0];
}

/** A call of curl. Its words are those that curl is given, without quotes; variables stay as they are. */
export type CurlCall = {offset: number; words: string[]; method: string; data?: string; fields: string[]};

/** The calls of curl in a shell sample, with what they send. */
export function curlCalls(code: string): CurlCall[] {
  return nodesOf(code).flatMap((node) => (node.type === 'Command' && node.name?.value === 'curl' ? curlCall(node) : []));
}

function curlCall({pos, args, redirects}: Command): CurlCall {
  const words = args.map((word) => (word.type === 'Word' ? word.value : word.text));
  const {values} = parseArgs({
    args: words,
    strict: false,
    options: {
      request: {type: 'string', short: 'X'},
      data: {type: 'string', short: 'd'},
      'data-raw': {type: 'string'},
      'data-binary': {type: 'string'},
      form: {type: 'string', short: 'F', multiple: true}
    }
  });
  const given = values.data ?? values['data-raw'] ?? values['data-binary'];
  const here = redirects.flatMap((each) => ('body' in each ? each.body.text : []))[0];
  const data = given === '@-' ? here : given;
  const fields = (values.form ?? []) as string[];
  const method = values.request ?? (given === undefined && fields.length === 0 ? 'GET' : 'POST');
  return {offset: pos, words, method: String(method), ...(data !== undefined && {data: String(data)}), fields};
}

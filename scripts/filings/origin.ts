import {type Filing, filing, filingKinds, isoDate} from '@/lib/data/schema';
import {CommandError} from './command';

type Flags = {kind?: string; 'as-of'?: string; source?: string};

/** Reads --kind, --as-of and --source. Throws when one cannot be used. */
export function readOrigin({kind = 'filing', 'as-of': asOf, source}: Flags): {kind: Filing['kind']; asOf?: string; source?: string} {
  if (!filingKinds.some((each) => each === kind))
    throw new CommandError(`--kind ${JSON.stringify(kind)}: write ${filingKinds.join(' or ')}.`, 2);
  if (asOf !== undefined && !isoDate.safeParse(asOf).success)
    throw new CommandError(`--as-of ${JSON.stringify(asOf)}: write a day that exists as YYYY-MM-DD.`, 2);
  if (source !== undefined && !filing.shape.source.safeParse(source).success)
    throw new CommandError(`--source ${JSON.stringify(source)}: write an http(s) address.`, 2);
  return {kind: kind as Filing['kind'], asOf, source};
}

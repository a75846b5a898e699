import {useTranslations} from 'next-intl';
import {CodeBlock} from '@/components/ui/code';
import type {StreamMeaning} from '@/lib/data/streams';
import {timelineOf} from '@/lib/playground/timeline';

type StreamTimelineProps = {
  meaning: StreamMeaning;
  stream: string /** What its last event carries instead of an object. */;
  end?: string | null;
};

/** A stream event by event: each as it comes, what it adds, and what has been said by then. */
export function StreamTimeline({meaning, stream, end}: StreamTimelineProps) {
  const t = useTranslations('Api');
  const said = (words: string) => <code translate="no">{words}</code>;
  return (
    <ol className="list-none p-0 *:m-0 *:border-s-2 *:pb-4 *:ps-3.5 *:last:pb-0 *:*:not-first:mt-1.5">
      {timelineOf(meaning, stream).map(({event, adds, sound, error}, index) => (
        <li key={index}>
          <CodeBlock code={event} language="text" wrap />
          <p className="field-facts">
            {adds.map(({part, added, after}) => [
              <span key={part}>
                {t(`streamAdds.${part}`)} {said(added)}
              </span>,
              <span key={`${part}-after`}>
                {t('streamAfter')} {said(after)}
              </span>
            ])}
            {sound && <span>{t('streamAdds.sound')}</span>}
            {error && (
              <span>
                {t('streamAdds.error')} {said(error)}
              </span>
            )}
            {adds.length === 0 && !sound && !error && <span>{t(event === `data: ${end}` ? 'streamAdds.end' : 'streamAdds.nothing')}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

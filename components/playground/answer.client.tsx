'use client';

import {useTranslations} from 'next-intl';
import {formatJson, parseJson} from '@/lib/openapi/exact-json';
import {errorCodeOf, mediaIn} from '@/lib/playground/answer-json';
import type {TryForm} from '@/lib/playground/form';
import {Block} from './block.client';
import {type Answer, isStream} from './send';

/** Longest answer that is read as JSON, in characters. */
const readable = 5_000_000;

/** What came back: status, time, and the body in every way it can be shown. Before that, where it will stand. */
export function AnswerView({answer, form}: {answer?: Answer; form: TryForm}) {
  const t = useTranslations('TryIt');
  return (
    <section
      aria-labelledby="try-answer"
      className="grid grid-cols-1 content-start gap-3.5 rounded-xl border p-4 split:sticky split:top-29 split:max-h-answer split:overflow-y-auto"
    >
      <div className="flex flex-wrap justify-between gap-x-6">
        <h2 id="try-answer" className="font-semibold">
          {t('answer')}
        </h2>
        <p role="status" className="text-muted">
          <State answer={answer} />
        </p>
      </div>
      {answer?.status !== undefined && <Summary answer={answer} />}
      {answer && <Body answer={answer} form={form} />}
      {answer && answer.headers.length > 0 && (
        <Block title={t('headers')} text={answer.headers.map((pair) => pair.join(': ')).join('\n')} folded />
      )}
    </section>
  );
}

function State({answer}: {answer?: Answer}) {
  const t = useTranslations('TryIt');
  if (!answer) return t('nothingYet');
  const {state, source, refused = ''} = answer;
  const words = `portal.${refused}` as 'portal.off';
  if (source === 'portal') return t.has(words) ? t(words) : t('fromPortal');
  if (source === 'between' && state === 'done') return t('between');
  return t(state === 'waiting' ? 'sending' : state);
}

function Summary({answer: {status = 0, source, time}}: {answer: Answer}) {
  const t = useTranslations('TryIt');
  const from = source === 'api' ? t('fromApi') : source === 'portal' ? t('fromPortal') : t('fromBetween');
  return (
    <dl className="flex flex-wrap gap-x-2.5 gap-y-0.5 [&>dd]:mr-4 [&>dt]:text-muted">
      <dt>{t('status')}</dt>
      <dd>
        <b className={status < 400 && source === 'api' ? 'text-tip' : 'text-danger'}>{status}</b> {from}
      </dd>
      <dt>{t('time')}</dt>
      <dd>{time} ms</dd>
    </dl>
  );
}

function Body({answer: {state, source, type, text, streamed, media}, form}: {answer: Answer; form: TryForm}) {
  const t = useTranslations('TryIt');
  const over = state !== 'waiting' && state !== 'receiving';
  const value = over && !isStream(type) && source !== 'portal' && text.length <= readable ? parsed(text) : undefined;
  const code = source === 'api' && value !== undefined ? errorCodeOf(value) : streamed?.error?.code;
  return (
    <>
      {streamed?.error && <p className="text-danger">{t('streamError', {value: streamed.error.message})}</p>}
      {code !== undefined && form.codes.includes(code) && (
        <p>
          <a href={form.errorPath + code}>{t('errorLink', {value: String(code)})}</a>
        </p>
      )}
      {streamed?.text && <Block title={t('text')} text={streamed.text} wrap />}
      {streamed?.thought && <Block title={t('thought')} text={streamed.thought} wrap />}
      {streamed?.arguments && <Block title={t('arguments')} text={streamed.arguments} wrap />}
      {value !== undefined && <Block title={t('pretty')} text={formatJson(value)} />}
      <Media value={value} media={media} name={form.id} />
      {text && <Block title={t('raw')} text={text} folded={value !== undefined} />}
      {state === 'done' && !text && !media && <p>{t('empty')}</p>}
    </>
  );
}

/** Pictures, sound and files: the answer itself as `media`, or what is named in its `value`. */
function Media({value, media, name}: {value: unknown; media: Answer['media']; name: string}) {
  const t = useTranslations('TryIt');
  const {pictures, links} = mediaIn(value);
  return (
    <>
      {media?.type.startsWith('image/') && <img src={media.address} alt={t('image')} className="max-w-full" />}
      {pictures.map((picture) => (
        <img key={picture.slice(-60)} src={picture} alt={t('image')} className="max-w-full" />
      ))}
      {/* biome-ignore lint/a11y/useMediaCaption: the API gives no captions to its sound */}
      {media?.type.startsWith('audio/') && <audio src={media.address} controls aria-label={t('audio')} className="max-w-full" />}
      {media && (
        <p>
          <a href={media.address} download={name}>
            {t('download')}
          </a>
        </p>
      )}
      {links.length > 0 && (
        <ul aria-label={t('media')} className="wrap-anywhere">
          {links.map((link) => (
            <li key={link}>
              <a href={link} target="_blank" rel="noopener noreferrer">
                {t('openMedia')}
              </a>{' '}
              <code translate="no">{link}</code>{' '}
              <button type="button" data-copy={link} aria-label={t('copyAddress')} title={t('copyAddress')} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

'use client';

import {curl} from '@/lib/openapi/samples/curl';
import type {SampleRequest} from '@/lib/openapi/samples/request';
import type {TryForm} from '@/lib/try/form';
import {errorCodeOf, mediaIn, streamedText} from '@/lib/try/stream';
import type {Answer} from './send';
import {say, type Words} from './words';

/** Most characters of an answer that are shown. */
const most = 200_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stateText({state, refused}: Answer, words: Words): string {
  if (refused !== undefined) return words.portal[refused as keyof Words['portal']] ?? words.fromPortal;
  return {
    waiting: words.sending,
    receiving: words.receiving,
    done: words.done,
    stopped: words.stopped,
    broken: words.broken,
    offline: words.offline,
    tooMuch: words.tooMuch
  }[state];
}

/** What came back: status, time, headers, the body in every way it can be shown, and the request as a command. */
export function AnswerView({answer, form, request, words}: {answer: Answer; form: TryForm; request: SampleRequest; words: Words}) {
  const {status, state, headers, type, text, media, time, refused} = answer;
  const stream = type.startsWith('text/event-stream');
  const over = state === 'done' || state === 'broken' || state === 'stopped' || state === 'tooMuch';
  const value = over && !stream && refused === undefined && text.length <= 5_000_000 ? parsed(text) : undefined;
  const code = status !== undefined && value !== undefined ? errorCodeOf(value) : undefined;
  const {pictures, links} = mediaIn(value);
  const joined = stream ? streamedText(text) : '';
  return (
    <section className="try-answer" aria-label={words.answer}>
      <p role="status" className="try-state" data-state={state}>
        {stateText(answer, words)}
      </p>
      {status !== undefined && (
        <dl className="try-summary">
          <dt>{words.status}</dt>
          <dd>
            <b data-ok={status < 400}>{status}</b> {refused === undefined ? words.fromApi : words.fromPortal}
          </dd>
          <dt>{words.time}</dt>
          <dd>{time} ms</dd>
        </dl>
      )}
      {code !== undefined && form.codes.includes(code) && (
        <p>
          <a href={form.errorPath + code}>{say(words.errorLink, code)}</a>
        </p>
      )}
      {joined && <Block title={words.text} text={joined} words={words} wrap />}
      {value !== undefined && <Block title={words.pretty} text={JSON.stringify(value, null, 2)} words={words} />}
      {media && type.startsWith('image/') && <img src={media} alt={words.image} />}
      {pictures.map((picture) => (
        <img key={picture.slice(-60)} src={picture} alt={words.image} />
      ))}
      {/* biome-ignore lint/a11y/useMediaCaption: the API gives no captions to its sound */}
      {media && type.startsWith('audio/') && <audio src={media} controls aria-label={words.audio} />}
      {media && (
        <p>
          <a href={media} download={form.id}>
            {words.download}
          </a>
        </p>
      )}
      {links.length > 0 && (
        <ul aria-label={words.media}>
          {links.map((link) => (
            <li key={link}>
              <a href={link} target="_blank" rel="noopener noreferrer">
                {words.openMedia}
              </a>{' '}
              <code>{link.slice(0, 120)}</code>
            </li>
          ))}
        </ul>
      )}
      {text && <Block title={words.raw} text={text} words={words} folded={value !== undefined} />}
      {state === 'done' && !text && !media && <p>{words.empty}</p>}
      {headers.length > 0 && <Block title={words.headers} text={headers.map((pair) => pair.join(': ')).join('\n')} words={words} folded />}
      <div className="try-curl">
        <Block title={words.curl} text={curl(request)} words={words} folded copy />
      </div>
    </section>
  );
}

type BlockProps = {title: string; text: string; words: Words; folded?: boolean; wrap?: boolean; copy?: boolean};

function Block({title, text, words, folded = false, wrap = false, copy = false}: BlockProps) {
  return (
    <details className="try-block" open={!folded}>
      <summary>{title}</summary>
      <div className="code">
        {copy && <button type="button" className="copy" data-copy={text} aria-label={words.copy} title={words.copy} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <pre tabIndex={0} data-wrap={wrap || undefined}>
          <code>{text.slice(0, most)}</code>
        </pre>
      </div>
      {text.length > most && <p>{say(words.cut, most)}</p>}
    </details>
  );
}

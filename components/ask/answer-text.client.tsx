'use client';

import {useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {scrolling} from '@/components/ui/scrolling';
import type {Block, Inline} from '@/lib/ask/answer-tree';
import type {Source} from '@/lib/ask/types';

type AnswerTextProps = {
  blocks: Block[];
  sources: readonly Source[];
  /** Blocks of code, by their place, that stand in no passage. */
  foreign: readonly number[];
};

/** Name of a passage, as its links are called. */
export const nameOf = ({page, heading}: Source) => [page, heading.text].filter(Boolean).join(' · ');

/** The text of an answer. */
export function AnswerText({blocks, sources, foreign}: AnswerTextProps) {
  const t = useTranslations();
  let code = 0;
  const line = (parts: Inline[]): ReactNode[] =>
    parts.map((part, at) => {
      switch (part.type) {
        case 'text':
          return part.value;
        case 'code':
          return (
            <code key={at} translate="no">
              {part.value}
            </code>
          );
        case 'break':
          return <br key={at} />;
        case 'link':
          return (
            <a key={at} href={part.href} rel="nofollow noreferrer">
              {line(part.children)}
            </a>
          );
        case 'source': {
          const source = sources[part.number - 1];
          if (!source) return null;
          const label = t('Ask.source', {number: String(part.number), name: nameOf(source)});
          return (
            <a key={at} href={source.href} rel="nofollow" aria-label={label} title={label} className="ms-0.5 text-xs no-underline">
              [{part.number}]
            </a>
          );
        }
        default: {
          const Tag = part.type;
          return <Tag key={at}>{line(part.children)}</Tag>;
        }
      }
    });
  const draw = (all: Block[]): ReactNode[] =>
    all.map((block, at) => {
      switch (block.type) {
        case 'paragraph':
          return <p key={at}>{line(block.children)}</p>;
        case 'heading':
          return (
            <p key={at} className="font-semibold">
              {line(block.children)}
            </p>
          );
        case 'code': {
          const isForeign = foreign.includes(code++);
          return (
            <div key={at}>
              <div>
                <pre {...scrolling(t('Code.box', {language: block.language || t('Ask.plain')}))}>
                  <code translate="no">{block.value}</code>
                </pre>
                <button type="button" data-copy="" aria-label={t('Code.copyCode')} title={t('Code.copyCode')} />
              </div>
              {isForeign && <p className="mt-1.5 text-sm text-warning">{t('Ask.foreign')}</p>}
            </div>
          );
        }
        case 'quote':
          return (
            <blockquote key={at} className="border-s-2 ps-3.5 *:not-first:mt-3">
              {draw(block.children)}
            </blockquote>
          );
        case 'list': {
          const items = block.items.map((item, place) => (
            <li key={place} className="*:not-first:mt-2">
              {draw(item)}
            </li>
          ));
          return block.ordered ? (
            <ol key={at} start={block.start}>
              {items}
            </ol>
          ) : (
            <ul key={at}>{items}</ul>
          );
        }
        case 'table':
          return (
            <div key={at} className="relative overflow-x-auto rounded-lg border" {...scrolling(t('Ask.table'))}>
              <Table rows={block.rows.map((row) => row.map(line))} />
            </div>
          );
        default:
          return <hr key={at} />;
      }
    });
  return <div className="prose *:first:mt-0">{draw(blocks)}</div>;
}

function Table({rows: [head = [], ...rows]}: {rows: ReactNode[][]}) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

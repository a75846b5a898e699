'use client';

import type {Nodes, Root, TableRow} from 'mdast';
import {useTranslations} from 'next-intl';
import {Fragment, type ReactNode} from 'react';
import {scrolling} from '@/components/ui/scrolling';
import {linkCheck} from '@/lib/ask/answer-links';
import {nameOf} from '@/lib/ask/copied';
import type {Source} from '@/lib/ask/types';

type AnswerTextProps = {
  tree: Root;
  sources: readonly Source[];
  /** Where the portal is served. */
  origin: string;
  /** Blocks of code, by their place, that stand in no passage. */
  foreign: readonly number[];
};

/** The text of an answer: what it may have is named here, whatever else it has is left out. */
export function AnswerText({tree, sources, origin, foreign}: AnswerTextProps) {
  const t = useTranslations();
  const check = linkCheck(sources, origin);
  let code = 0;
  const sourceLink = (number: string, at: number) => {
    const source = sources[Number(number) - 1];
    if (!source) return null;
    const label = t('Ask.source', {number, name: nameOf(source)});
    return (
      <a key={at} href={source.href} rel="nofollow" aria-label={label} title={label} className="ms-0.5 text-xs no-underline">
        [{number}]
      </a>
    );
  };
  const row = (Cell: 'th' | 'td', {children}: TableRow, at?: number) => (
    <tr key={at}>
      {children.map((cell, place) => (
        <Cell key={place} scope={Cell === 'th' ? 'col' : undefined}>
          {cell.children.map(draw)}
        </Cell>
      ))}
    </tr>
  );
  function draw(node: Nodes, at: number): ReactNode {
    switch (node.type) {
      case 'text':
        return (
          <Fragment key={at}>
            {node.value.split(/\[(\d{1,3})\]/).map((part, place) => (place % 2 ? sourceLink(part, place) : part))}
          </Fragment>
        );
      case 'inlineCode':
        return (
          <code key={at} translate="no">
            {node.value}
          </code>
        );
      case 'strong':
        return <strong key={at}>{node.children.map(draw)}</strong>;
      case 'emphasis':
        return <em key={at}>{node.children.map(draw)}</em>;
      case 'delete':
        return <del key={at}>{node.children.map(draw)}</del>;
      case 'break':
        return <br key={at} />;
      case 'image':
        return node.alt;
      case 'link': {
        const href = check(node.url);
        if (href === undefined) return node.children.map(draw);
        return (
          <a key={at} href={href} rel="nofollow noreferrer">
            {node.children.map(draw)}
          </a>
        );
      }
      case 'linkReference':
        return node.children.map(draw);
      case 'paragraph':
        return <p key={at}>{node.children.map(draw)}</p>;
      case 'heading':
        return (
          <p key={at} className="font-semibold">
            {node.children.map(draw)}
          </p>
        );
      case 'code': {
        const isForeign = foreign.includes(code++);
        const language = /^[\w+-]{1,20}/.exec(node.lang ?? '')?.[0] ?? t('Ask.plain');
        return (
          <div key={at}>
            <div>
              <pre {...scrolling(t('Code.box', {language}))}>
                <code translate="no">{node.value}</code>
              </pre>
              <button type="button" data-copy="" aria-label={t('Code.copyCode')} title={t('Code.copyCode')} />
            </div>
            {isForeign && <p className="mt-1.5 text-sm text-warning">{t('Ask.foreign')}</p>}
          </div>
        );
      }
      case 'blockquote':
        return (
          <blockquote key={at} className="border-s-2 ps-3.5 *:not-first:mt-3">
            {node.children.map(draw)}
          </blockquote>
        );
      case 'list': {
        const List = node.ordered ? 'ol' : 'ul';
        return (
          <List key={at} start={node.ordered ? (node.start ?? 1) : undefined}>
            {node.children.map(draw)}
          </List>
        );
      }
      case 'listItem':
        return (
          <li key={at} className="*:not-first:mt-2">
            {node.children.map(draw)}
          </li>
        );
      case 'table': {
        const [head, ...rows] = node.children;
        return (
          <div key={at} className="relative overflow-x-auto rounded-lg border" {...scrolling(t('Ask.table'))}>
            <table>
              <thead>{head && row('th', head)}</thead>
              <tbody>{rows.map((each, place) => row('td', each, place))}</tbody>
            </table>
          </div>
        );
      }
      case 'thematicBreak':
        return <hr key={at} />;
      default:
        return null;
    }
  }
  return <div className="prose *:first:mt-0">{tree.children.map(draw)}</div>;
}

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type RenderedImage, renderAsync} from '@resvg/resvg-js';
import satori from 'satori';
import {portal} from '@/portal.config';
import {logo} from '../icons';
import {cardSize} from './paths';

type Font = {name: string; data: Buffer; weight: 400 | 700};
let fonts: Font[] | undefined;

function readFonts(): Font[] {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@fontsource/noto-sans-sc/files');
  const read = (subset: string, weight: 400 | 700): Font => ({
    // Fonts of one name replace each other, so each has its own.
    name: subset,
    weight,
    data: readFileSync(/* turbopackIgnore: true */ join(folder, `noto-sans-sc-${subset}-${weight}-normal.woff`))
  });
  return [read('latin', 700), read('latin', 400), read('chinese-simplified', 700), read('chinese-simplified', 400)];
}

export type Card = {site: string; section: string; title: string; description: string; lang: string};

/** How wide a text is, in Latin letters: a Chinese character takes the room of two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ᄀ-￯]/u.test(character) ? 2 : 1), 0);
}

/** Width that a large title has on one line. A longer one is smaller and has two. */
const widthOfLine = 22;

const {accent, light} = portal.colours;
const mark = `data:image/svg+xml;base64,${Buffer.from(logo()).toString('base64')}`;

const margin = {top: 72, side: 80, bottom: 64};

/** A text that ends with an ellipsis where it has more than two lines. */
const oneLine = {display: 'block', lineClamp: '1 "…"', wordBreak: 'break-word'} as const;
const twoLines = {display: 'block', lineClamp: '2 "…"', wordBreak: 'break-word'} as const;

/**
 * A page's card for chats and feeds: mark, section, title, description. A PNG; glyphs come from the fonts of a package and never from
 * another host, so a character they lack stays empty.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  return (await renderCard(card)).asPng();
}

/** The same as pixels. */
export async function renderCard({site, section, title, description, lang}: Card): Promise<RenderedImage> {
  fonts ??= readFonts();
  const long = widthOf(title) > widthOfLine;
  const svg = await satori(
    <div
      lang={lang}
      style={{
        display: 'flex',
        flexDirection: 'column',
        ...cardSize,
        boxSizing: 'border-box',
        padding: `${margin.top}px ${margin.side}px ${margin.bottom}px`,
        background: `linear-gradient(160deg, ${light} 0%, ${light} 55%, ${accent}18 100%)`,
        color: '#12161f',
        fontFamily: 'latin, chinese-simplified',
        borderBottom: `14px solid ${accent}`
      }}
    >
      <div style={{display: 'flex', alignItems: 'center', fontSize: 30, fontWeight: 700}}>
        <img src={mark} width={64} height={64} alt="" />
        <span style={{marginLeft: 22}}>{site}</span>
      </div>
      <div style={{display: 'flex', flexDirection: 'column', marginTop: 'auto', width: '100%'}}>
        <div style={{...oneLine, fontSize: 32, color: accent, fontWeight: 700}}>{section}</div>
        <div style={{...twoLines, marginTop: 14, fontSize: long ? 64 : 84, fontWeight: 700, lineHeight: 1.25}}>{title}</div>
        <div style={{...twoLines, marginTop: 26, fontSize: 36, lineHeight: 1.45, color: '#4b5568'}}>{description}</div>
      </div>
    </div>,
    {...cardSize, fonts}
  );
  return renderAsync(svg);
}

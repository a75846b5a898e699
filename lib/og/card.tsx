import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {renderAsync} from '@resvg/resvg-js';
import satori from 'satori';

/** Size of a card in pixels, as Open Graph readers expect it. */
export const cardSize = {width: 1200, height: 630};

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

/** Cut where a card has no more room: about two lines of title, three of description. */
function cut(text: string, most: number): string {
  const width = (character: string) => (/[ᄀ-￯]/u.test(character) ? 2 : 1);
  let sum = 0;
  let short = '';
  for (const character of text) {
    sum += width(character);
    if (sum > most) return `${short.trimEnd()}…`;
    short += character;
  }
  return text;
}

/**
 * A page's card for chats and feeds: mark, section, title, description. A PNG; glyphs come from the fonts of a package and never from
 * another host, so a character they lack stays empty.
 */
export async function drawCard({site, section, title, description, lang}: Card): Promise<Buffer> {
  fonts ??= readFonts();
  const long = title.length > (lang === 'en' ? 34 : 17);
  const svg = await satori(
    <div
      lang={lang}
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '72px 80px 64px',
        background: 'linear-gradient(160deg, #ffffff 0%, #ffffff 55%, #e9efff 100%)',
        color: '#12161f',
        fontFamily: 'latin, chinese-simplified',
        borderBottom: '14px solid #134cff'
      }}
    >
      <div style={{display: 'flex', alignItems: 'center', fontSize: 30, fontWeight: 700}}>
        <svg viewBox="0 0 32 32" width="56" height="56" aria-hidden="true">
          <rect x="0" y="0" width="32" height="32" rx="8" fill="#134cff" />
          <path d="M9 9h7.5v14H9zM19 9h4v14h-4z" fill="none" stroke="#fff" strokeWidth="2.2" strokeLinejoin="round" />
          <path d="M12 13h2M12 17h2" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span style={{marginLeft: 22}}>{site}</span>
      </div>
      <div style={{display: 'flex', flexDirection: 'column', marginTop: 'auto'}}>
        <div style={{display: 'flex', fontSize: 30, color: '#134cff', fontWeight: 700}}>{section}</div>
        <div style={{display: 'flex', marginTop: 12, fontSize: long ? 60 : 76, fontWeight: 700, lineHeight: 1.25}}>
          {cut(title, long ? 66 : 50)}
        </div>
        <div style={{display: 'flex', marginTop: 24, fontSize: 32, lineHeight: 1.5, color: '#4b5568'}}>{cut(description, 150)}</div>
      </div>
    </div>,
    {...cardSize, fonts}
  );
  return (await renderAsync(svg)).asPng();
}

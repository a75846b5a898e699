import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {siteSections} from '@/lib/docs/site-pages';
import {type Card, renderCard} from './card';
import {cardSize} from './paths';
import {cardOf} from './send';

/** Pixels at the edges that no text may touch; the bar at the foot is the ground too. */
const edge = {side: 70, top: 50, bottom: 14 + 40};

/** The pixels of a card without texts. */
let bare: Uint8Array | undefined;

/** How many pixels of the edges differ from those of a card without texts. */
async function touched(card: Card): Promise<number> {
  const drawn = await renderCard(card);
  const {width, height} = drawn;
  expect([width, height]).toEqual([cardSize.width, cardSize.height]);
  // Reading `pixels` copies the whole image.
  const pixels = drawn.pixels;
  bare ??= (await renderCard({...card, site: '', section: '', title: '', description: ''})).pixels;
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x >= edge.side && x < width - edge.side && y >= edge.top && y < height - edge.bottom) continue;
      const at = 4 * (y * width + x);
      if (pixels[at] !== bare[at] || pixels[at + 1] !== bare[at + 1]) count++;
    }
  }
  return count;
}

for (const locale of locales) {
  test(`texts stand within the margins of every card of ${locale}, the longest too`, async () => {
    const cards = siteSections().flatMap((section) => section.pages.map((page) => cardOf(locale, section, page)));
    const longest = (text: (card: Card) => string) => cards.toSorted((a, b) => text(b).length - text(a).length).slice(0, 3);
    const some = cards.filter((_, index) => index % Math.ceil(cards.length / 4) === 0);
    const looked = [
      ...longest(({title}) => title),
      ...longest(({description}) => description),
      ...longest(({section}) => section),
      ...some
    ];
    expect(looked.length).toBeGreaterThan(11);
    for (const card of looked) expect(await touched(card), card.title).toBe(0);
  });

  test(`a text without end has two lines in ${locale}, and an ellipsis`, async () => {
    const word = locale === 'zh' ? '很长的标题没有尽头' : 'A long title without end ';
    const card = (times: number, unbroken = ''): Card => ({
      site: 'Portal',
      section: word.repeat(times),
      title: word.repeat(times) + unbroken,
      description: word.repeat(times * 3),
      lang: locale
    });
    expect(await touched(card(30))).toBe(0);
    expect(await touched(card(1, 'x'.repeat(300)))).toBe(0);
    const [long, longer] = [await renderCard(card(30)), await renderCard(card(60))];
    expect(Buffer.compare(Buffer.from(long.pixels), Buffer.from(longer.pixels))).toBe(0);
  });
}

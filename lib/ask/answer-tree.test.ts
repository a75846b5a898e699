import {expect, test} from 'vitest';
import {type Block, linkCheck, readAnswer} from './answer-tree';

const sources = [{href: '/en/dev/howuse/limits#retry', links: ['https://api.example.test/v1']}];
const check = linkCheck(sources, 'https://portal.test');
const read = (text: string) => readAnswer(text, check).blocks;
const text = (value: string) => ({type: 'text', value});

test('what Markdown has is kept, numbers of passages stand by themselves', () => {
  expect(read('Wait **twice** [1].\n\n1. `a`\n2. b')).toEqual([
    {
      type: 'paragraph',
      children: [text('Wait '), {type: 'strong', children: [text('twice')]}, text(' '), {type: 'source', number: 1}, text('.')]
    },
    {
      type: 'list',
      ordered: true,
      start: 1,
      items: [[{type: 'paragraph', children: [{type: 'code', value: 'a'}]}], [{type: 'paragraph', children: [text('b')]}]]
    }
  ]);
  expect(read('| a |\n|-|\n| b |')).toEqual([{type: 'table', rows: [[[text('a')]], [[text('b')]]]}]);
  expect(read('**“模型”**的')[0]).toMatchObject({children: [{type: 'strong'}, text('的')]});
});

test('an answer that is still being written can be read at every character', () => {
  const answer = '等待 [1]。\n\n```bash\nsleep 2\n```\n\n| a | b |\n|---|---|\n| [1] | c |\n';
  for (let at = 0; at <= answer.length; at++) expect(() => read(answer.slice(0, at)), String(at)).not.toThrow();
  expect(read('```bash\nsle')).toEqual([{type: 'code', value: 'sle', language: 'bash'}]);
});

/** All links and kinds of a tree. */
function parts(blocks: Block[]): {links: string[]; kinds: Set<string>} {
  const links: string[] = [];
  const kinds = new Set<string>();
  JSON.stringify(blocks, (key, value) => {
    if (key === 'type') kinds.add(value);
    if (key === 'href') links.push(value);
    return value;
  });
  return {links, kinds};
}

test('no HTML, no picture and no link to elsewhere comes through', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <a href="https://elsewhere.test">b</a>',
    '![alt](https://elsewhere.test/pixel.png)',
    '![alt][1]\n\n[1]: https://elsewhere.test/pixel.png',
    '[here](https://elsewhere.test)',
    '[here](javascript:alert(1))',
    '[here](//elsewhere.test/en/dev/howuse/limits)',
    '[here](https://portal.test.elsewhere.test/en/dev/howuse/limits)',
    '[here](https://portal.test/en/console)',
    '[here](data:text/html,x)',
    'https://elsewhere.test and www.elsewhere.test and a@elsewhere.test',
    '[1]\n\n[1]: https://elsewhere.test',
    'a[^1]\n\n[^1]: <b>https://elsewhere.test</b>'
  ];
  for (const answer of hostile) {
    const {links, kinds} = parts(read(answer));
    expect(links, answer).toEqual([]);
    for (const kind of kinds) expect(['paragraph', 'text', 'source'], answer).toContain(kind);
  }
  expect(read('<b>bold</b>')[0]).toEqual({type: 'paragraph', children: [text('<b>'), text('bold'), text('</b>')]});
});

test('links lead to pages of the passages and to addresses that stand in them', () => {
  const links = (answer: string) => parts(read(answer)).links;
  expect(links('[a](/en/dev/howuse/limits)')).toEqual(['/en/dev/howuse/limits']);
  expect(links('[a](https://portal.test/en/dev/howuse/limits#other)')).toEqual(['/en/dev/howuse/limits#other']);
  expect(links('Send it to https://api.example.test/v1')).toEqual(['https://api.example.test/v1']);
});

test('those who hear an answer hear its words, without numbers', () => {
  expect(readAnswer('Wait **twice** [1].\n\n- `a` [2]\n', check).plain).toEqual(['Wait twice.', 'a']);
});

import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type Locale, locales} from '@/i18n/routing';

const words = {
  wide: '请求 模型 参数 返回 消息 接口 密钥 令牌 流式 调用 上下文 长度 温度 采样 函数 工具 结果 错误 重试 限制 并发 文件 图片 向量',
  narrow:
    'request model parameter answer message endpoint key token stream call context length sampling function tool result error retry limit file image vector batch'
};

/** Words of a language, what stands between them and what ends a sentence. */
const languageOf = (locale: Locale) =>
  locale === 'zh' ? {words: words.wide.split(' '), separator: '', end: '。'} : {words: words.narrow.split(' '), separator: ' ', end: '.'};

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentence(locale: Locale, next: () => number): string {
  const {words, separator, end} = languageOf(locale);
  const chosen = Array.from({length: 8 + Math.floor(next() * 10)}, () => words[Math.floor(next() * words.length)]);
  return chosen.join(separator) + end;
}

/** A page of a length and kind that the guide has: six sections with text, a list, a table and code. */
export function generatedPage(locale: Locale, number: number): string {
  const next = numbers(number);
  const text = (count: number) => Array.from({length: count}, () => sentence(locale, next)).join(locale === 'zh' ? '' : ' ');
  const sections = Array.from({length: 6}, (_, index) => {
    const id = locale === 'zh' ? ` {/*part-${index + 1}*/}` : '';
    const heading = locale === 'zh' ? `第 ${index + 1} 部分` : `Part ${index + 1}`;
    return `## ${heading}${id}\n\n${text(4)}\n\n- ${text(1)}\n- ${text(1)}\n\n| a | b |\n|---|---|\n| \`id${number}x${index}\` | ${text(1)} |\n\n\`\`\`json\n{"id": "id${number}x${index}", "max_tokens": ${Math.floor(next() * 4000)}}\n\`\`\`\n`;
  });
  const title = locale === 'zh' ? `生成的页面 ${number}` : `Generated page ${number}`;
  return `---\ntitle: ${title}\ndescription: ${text(1).replaceAll(':', '')}\nupdated: 2026-11-01\nasOf: 2026-11-01\nsources:\n  - https://bigmodel.cn/dev/howuse/functioncall\n---\n\n${text(2)}\n\n${sections.join('\n')}`;
}

/** Slug of a generated page. */
export function generatedSlug(number: number): string {
  return `generated/${String(Math.floor(number / 100)).padStart(3, '0')}/page-${number}`;
}

/** Writes `count` pages a language below `root`, the folder of the content. */
export function writeContent(root: string, count: number): void {
  for (const locale of locales) {
    for (let number = 0; number < count; number++) {
      const file = join(root, locale, `${generatedSlug(number)}.mdx`);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, generatedPage(locale, number));
    }
  }
}

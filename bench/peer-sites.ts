/**
 * Writes the guide, as the last build left it in Markdown, as projects of other site generators, each set up as its own documentation
 * recommends for two languages and local search: `npx tsx bench/peer-sites.ts <folder>`. Each is then built in its own folder
 * (`npm install && npm run build`; Astro wants Node 22.12 or newer) and served together by `nginx -c <folder>/nginx.conf`, for `npm run bench:peers`.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {localePath} from '@/i18n/navigation';
import {type Locale, languageTag, locales} from '@/i18n/routing';
import {flatten, guideTree, isCategory, type NavItem} from '@/lib/docs/navigation';
import {markdownPath, readText} from '@/lib/machine/markdown/store';
import {absoluteUrl} from '@/lib/machine/metadata';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder to write to: npx tsx bench/peer-sites.ts /tmp/peers');
  process.exit(1);
}
const root = resolve(folder);

/** A site generator: what it is built with, its files beside the pages, where a page and the built site are, and where it is served. */
type Peer = {
  name: string;
  port: number;
  packages: Record<string, string>;
  build: string;
  page: (locale: Locale, path: string) => string;
  output: string;
  files: Record<string, string>;
  /** Whether it draws the heading of a page from the front matter. */
  titleIsHeading: boolean;
};

const origin = absoluteUrl('zh', '/').replace(/\/$/, '');
const json = (value: unknown) => JSON.stringify(value, null, 2);
const siteName = {zh: '开发文档', en: 'Developer docs'};

/** The sidebar of a language, with `item` and `group` making what a generator calls an entry and a group of them. */
function sidebar<Entry>(locale: Locale, item: (page: NavItem) => Entry, group: (label: string, at: number[], items: Entry[]) => Entry) {
  return guideTree(locale).map(({label, entries}, index) =>
    group(
      label,
      [index],
      entries.map((entry, inner) => (isCategory(entry) ? group(entry.label, [index, inner], entry.items.map(item)) : item(entry)))
    )
  );
}

/** The same group's label in English: both languages have the same sidebar. */
function englishLabel([index = 0, inner]: number[]): string {
  const group = guideTree('en')[index];
  return (inner === undefined ? group?.label : group?.entries[inner]?.label) ?? '';
}

type StarlightEntry = {label: string; translations?: Record<string, string>; link?: string; items?: StarlightEntry[]};
const english = new Map(flatten(guideTree('en')).map((item) => [item.slug, item.label]));
const starlightSidebar = sidebar<StarlightEntry>(
  'zh',
  ({slug, path, label}) => ({label, translations: {en: english.get(slug) ?? label}, link: `${path.toLowerCase()}/`}),
  (label, at, items) => ({label, translations: {en: englishLabel(at)}, items})
);

type VitePressEntry = {text: string; link?: string; items?: VitePressEntry[]; collapsed?: boolean};
const vitePressLocale = (locale: Locale) => ({
  label: locale === 'zh' ? '简体中文' : 'English',
  lang: languageTag[locale],
  themeConfig: {
    sidebar: sidebar<VitePressEntry>(
      locale,
      ({path, label}) => ({text: label, link: localePath(locale, path)}),
      (text, _at, items) => ({text, items, collapsed: false})
    )
  }
});

const docusaurusLabels: Record<string, {message: string}> = {};
const docusaurusSidebar = sidebar<object>(
  'zh',
  ({path}) => ({type: 'doc', id: path.slice(1)}),
  (label, at, items) => {
    docusaurusLabels[`sidebar.docs.category.${label}`] = {message: englishLabel(at)};
    return {type: 'category', label, collapsed: false, items};
  }
);

const peers: Peer[] = [
  {
    name: 'starlight',
    port: 4400,
    packages: {astro: '7.3.5', '@astrojs/starlight': '0.42.4'},
    build: 'astro build',
    page: (locale, path) => `src/content/docs${localePath(locale, path)}.md`,
    output: 'dist',
    titleIsHeading: true,
    files: {
      'astro.config.mjs': `import {defineConfig} from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  integrations: [
    starlight({
      title: ${json({'zh-CN': siteName.zh, en: siteName.en})},
      defaultLocale: 'root',
      locales: {root: {label: '简体中文', lang: 'zh-CN'}, en: {label: 'English', lang: 'en'}},
      sidebar: ${json(starlightSidebar)}
    })
  ]
});
`,
      'src/content.config.ts': `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`
    }
  },
  {
    name: 'vitepress',
    port: 4500,
    packages: {vitepress: '1.6.4'},
    build: 'vitepress build docs',
    page: (locale, path) => `docs${localePath(locale, path)}.md`,
    output: 'docs/.vitepress/dist',
    titleIsHeading: false,
    files: {
      'docs/.vitepress/config.mjs': `export default ${json({
        title: siteName.zh,
        cleanUrls: true,
        ignoreDeadLinks: true,
        locales: {root: vitePressLocale('zh'), en: {...vitePressLocale('en'), title: siteName.en}},
        themeConfig: {search: {provider: 'local'}}
      })};\n`
    }
  },
  {
    name: 'docusaurus',
    port: 4600,
    packages: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@easyops-cn/docusaurus-search-local': '0.55.3',
      react: '19.2.0',
      'react-dom': '19.2.0'
    },
    build: 'docusaurus build',
    page: (locale, path) => (locale === 'zh' ? `docs${path}.md` : `i18n/en/docusaurus-plugin-content-docs/current${path}.md`),
    output: 'build',
    titleIsHeading: false,
    files: {
      'docusaurus.config.mjs': `export default ${json({
        title: siteName.zh,
        url: 'http://localhost:4600',
        baseUrl: '/',
        trailingSlash: false,
        onBrokenLinks: 'ignore',
        onBrokenAnchors: 'ignore',
        i18n: {
          defaultLocale: 'zh',
          locales: ['zh', 'en'],
          localeConfigs: {zh: {htmlLang: 'zh-CN', label: '简体中文'}, en: {htmlLang: 'en', label: 'English'}}
        },
        markdown: {format: 'detect'},
        presets: [['classic', {docs: {routeBasePath: '/', sidebarPath: './sidebars.json'}, blog: false, pages: false}]],
        themes: [['@easyops-cn/docusaurus-search-local', {hashed: true, indexBlog: false, docsRouteBasePath: '/', language: ['en', 'zh']}]],
        themeConfig: {navbar: {title: siteName.zh, items: [{type: 'localeDropdown', position: 'right'}]}}
      })};\n`,
      'sidebars.json': json({docs: docusaurusSidebar}),
      'i18n/en/docusaurus-plugin-content-docs/current.json': json(docusaurusLabels)
    }
  }
];

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** A page of the guide as a generator wants it: title and description before the text, links within the site. */
function page(locale: Locale, path: string, titleIsHeading: boolean): string {
  const text = readText(locale, markdownPath(path));
  if (!text) throw new Error(`${path} has no Markdown in ${locale}. Run "npm run build" first.`);
  const [, head = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const front = head.split('\n').filter((line) => /^(?:title|description):/.test(line));
  const local = body.replaceAll(`](${origin}/`, '](/');
  return `---\n${front.join('\n')}\n---\n${titleIsHeading ? local.replace(/^\n# .*\n/, '') : local}`;
}

for (const {name, packages, build, files, page: fileOf, titleIsHeading} of peers) {
  const project = join(root, name);
  write(join(project, 'package.json'), json({private: true, scripts: {build}, dependencies: packages}));
  for (const [file, text] of Object.entries(files)) write(join(project, file), text);
  for (const locale of locales) {
    write(join(project, fileOf(locale, '/index')), page(locale, '/dev/howuse/introduction', titleIsHeading));
    for (const {path} of flatten(guideTree(locale))) write(join(project, fileOf(locale, path)), page(locale, path, titleIsHeading));
  }
}

write(
  join(root, 'nginx.conf'),
  `worker_processes 1;
pid ${root}/nginx.pid;
error_log ${root}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  gzip on;
  gzip_comp_level 6;
  gzip_types text/css text/plain application/javascript application/json application/wasm image/svg+xml;
${peers
  .map(
    ({name, port, output}) => `  server {
    listen ${port};
    root ${join(root, name, output)};
    location / { try_files $uri $uri.html $uri/ =404; add_header Cache-Control "public, max-age=60"; }
    location ~ ^/(?:en/)?(?:_astro|assets)/ { add_header Cache-Control "public, max-age=31536000, immutable"; }
  }`
  )
  .join('\n')}
}
`
);
console.log(
  `${peers.map(({name, port}) => `${join(root, name)} (port ${port})`).join(', ')}. Install and build each, then: nginx -c ${join(root, 'nginx.conf')}`
);

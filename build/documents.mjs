/**
 * Reading pages need no framework in the browser: every prerendered document leaves the build without Next's boot scripts, its inline
 * data and React's marks. This is the one place that depends on how Next writes a document. What it does not know ends the build.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, serialize, defaultTreeAdapter as tree} from 'parse5';

/** Inline scripts that Next, its bundler and React put into a document: the data for hydration, the list of files, a mark of time. */
const ofNext = [
  /^(?:self\.__next_[a-z]+=|\(self\.__next_f=|self\.__next_f\.push\()/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(/,
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);$/
];

const attribute = (element, name) => element.attrs?.find((each) => each.name === name)?.value;
const textOf = (element) => element.childNodes.map(({value = ''}) => value).join('');

/**
 * The document without what only Next's runtime needs. `page` names it in errors, `own` are the portal's scripts (`.cache/browser.json`), `basePath` is what stands before every address.
 * Throws where it holds a script that is neither Next's nor the portal's, or lacks what every page has.
 */
export function withoutRuntime(html, page, own, basePath = '') {
  const document = parse(html);
  const found = {};
  const count = (name) => {
    found[name] = (found[name] ?? 0) + 1;
  };
  visit(document);
  for (const name of ['main', 'h1', 'before-paint script', 'portal script', 'style sheet']) {
    if (found[name] !== 1)
      throw new Error(`${page}: the document has ${found[name] ?? 0} of what it needs one of: ${name}. See build/documents.mjs.`);
  }
  return serialize(document);

  function visit(parent) {
    for (const node of [...parent.childNodes]) {
      if (node.nodeName === '#comment' || isOfNext(node)) tree.detachNode(node);
      else if (node.childNodes) visit(node);
    }
  }

  function isOfNext(node) {
    const {nodeName} = node;
    if (nodeName === 'main' || nodeName === 'h1') count(nodeName);
    if (nodeName === 'link') {
      const [rel, as] = [attribute(node, 'rel'), attribute(node, 'as')];
      if (rel === 'stylesheet') count('style sheet');
      return rel === 'preload' && as === 'script';
    }
    if (
      nodeName === 'template' ||
      (nodeName === 'div' && attribute(node, 'hidden') !== undefined && node.childNodes.every(({nodeName: inner}) => inner === '#comment'))
    ) {
      if (nodeName === 'div') return true;
      throw new Error(
        `${page}: a part of the page is still on its way (<template>). A prerendered page must be whole: take away what suspends it.`
      );
    }
    return nodeName === 'script' && isScriptOfNext(node);
  }

  function isScriptOfNext(script) {
    const src = attribute(script, 'src');
    const text = textOf(script);
    if (attribute(script, 'type') === 'application/ld+json') return false;
    if (src === basePath + own.portal) count('portal script');
    else if (src === undefined && text === own.beforePaint) count('before-paint script');
    else if (src?.startsWith(`${basePath}/_next/static/`) || (src === undefined && ofNext.some((pattern) => pattern.test(text))))
      return true;
    else
      throw new Error(
        `${page}: the document has a script that nobody knows: ${src ?? text.slice(0, 200)}. If an upgrade of Next brought it, name it in build/documents.mjs.`
      );
    return false;
  }
}

/** Finishes the prerendered documents among the outputs of a build; `.cache/documents.json` says where each stands, by the address Next knows it by, without the base path. */
export function finishDocuments(prerenders, projectDir, basePath) {
  const own = JSON.parse(readFileSync(join(projectDir, '.cache/browser.json'), 'utf8'));
  const documents = prerenders.filter(
    ({pathname, fallback}) => fallback?.filePath?.endsWith('.html') && !pathname.startsWith(`${basePath}/_`)
  );
  if (documents.length === 0) throw new Error('The build has no prerendered documents. See build/documents.mjs.');
  for (const {pathname, fallback} of documents) {
    writeFileSync(fallback.filePath, withoutRuntime(readFileSync(fallback.filePath, 'utf8'), pathname, own, basePath));
  }
  const files = Object.fromEntries(documents.map(({pathname, fallback}) => [pathname.slice(basePath.length), fallback.filePath]));
  writeFileSync(join(projectDir, '.cache/documents.json'), JSON.stringify(files));
  console.log(`${documents.length} documents are without Next's scripts.`);
}

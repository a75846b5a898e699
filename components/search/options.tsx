import {type Locale, languageTag} from '@/i18n/routing';
import type {DialogTexts} from '@/lib/search/dialog-words';
import type {SearchResult} from '@/lib/search/types';
import {Marked} from './marked';

type OptionsProps = {results: SearchResult[]; active: number; locale: Locale; texts: DialogTexts};

export function optionId(index: number): string {
  return `search-option-${index}`;
}

/** The pages found, each with the parts that matched as options that are links. */
export function Options({results, active, locale, texts}: OptionsProps) {
  let index = -1;
  return (
    <div id="search-options" role="listbox" aria-label={texts.label}>
      {results.map((result, at) => {
        const foreign = result.locale !== locale;
        const tag = foreign ? languageTag[result.locale] : undefined;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div key={result.href} role="group" aria-labelledby={`search-page-${at}`} lang={tag}>
            <p id={`search-page-${at}`} className="search-page-name" role="presentation">
              <span className="badge">{texts.kinds[result.kind]}</span>
              {foreign && <span className="badge">{texts.otherLanguage}</span>}
              <strong>
                <Marked {...result.title} />
              </strong>
              <small>{result.breadcrumb.join(' / ')}</small>
            </p>
            {result.sections.map((section) => {
              index++;
              return (
                <a
                  key={section.href}
                  id={optionId(index)}
                  href={section.href}
                  hrefLang={tag}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  className="search-option"
                >
                  {section.heading.text && (
                    <b>
                      <Marked {...section.heading} />
                    </b>
                  )}
                  <span>
                    <Marked {...section.snippet} />
                  </span>
                </a>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

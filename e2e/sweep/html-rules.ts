import {HtmlValidate, StaticConfigLoader} from 'html-validate';

/**
 * The checker of documents: the rules for what HTML allows and for what assistive technology needs. What is switched off is
 * no fault of a document: how a serialiser writes an element that has no end, or an attribute's case.
 */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // The menu of the sections stands before the text, with headings of its second level.
      'heading-level': ['error', {minInitialRank: 'h2'}],
      // A name is allowed wherever a role can have one, lists among them.
      'aria-label-misuse': ['error', {allowAnyNamable: true}],
      // Every file is of this site: the policy allows no other, and there is no third party to guard against.
      'require-sri': 'off',
      // Titles quote the official names of pages, some of which are long.
      'long-title': 'off'
    }
  })
);

/** Faults of a document, each with its rule and the element it stands in. The texts of scripts are none of HTML's. */
export function htmlFaults(html: string): string[] {
  const text = html.replaceAll(/(<script(?![^>]*ld\+json)[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');
  const {results} = checker.validateStringSync(text);
  return results.flatMap(({messages}) => messages.map(({ruleId, message, selector}) => `${ruleId}: ${message} in ${selector}`));
}

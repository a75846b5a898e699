/** What every page does beyond showing its text. One behaviour that fails in some browser leaves the others. */
import {codeTabs} from './code-tabs';
import {contents} from './contents';
import {copyButtons} from './copy';
import {feedback} from './feedback';
import {languageLink} from './language-link';
import {menus} from './menus';
import {prefetch} from './prefetch';
import {printDate} from './print-date';
import {reveal} from './reveal';
import {searchAsked} from './search-asked';
import {searchDialog} from './search-dialog';
import {searchResults} from './search-results';
import {sidebar} from './sidebar';
import {slashSetting} from './slash-setting';
import {theme} from './theme';

for (const start of [
  searchAsked,
  searchDialog,
  searchResults,
  slashSetting,
  theme,
  codeTabs,
  reveal,
  sidebar,
  contents,
  menus,
  copyButtons,
  languageLink,
  printDate,
  feedback,
  prefetch
]) {
  try {
    start();
  } catch (error) {
    console.error(error);
  }
}

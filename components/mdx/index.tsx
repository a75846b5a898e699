import type {MDXComponents} from 'mdx/types';
import {FilingCheckForm} from '@/components/filing/check-form';
import {FilingFiles} from '@/components/filing/filing-files';
import {FilingRecords} from '@/components/filing/filing-records';
import {AllOperations} from '@/components/reference/all-operations';
import {ReferenceChanges, ReferenceReleases} from '@/components/reference/changes';
import {ReferenceFiles} from '@/components/reference/files';
import {OperationGroups} from '@/components/reference/operation-list';
import {Callout} from '@/components/ui/callout';
import {Card, Cards} from '@/components/ui/cards';
import {AgentTable, AgentVariables} from './agents';
import {CodeTabs} from './code';
import {Flow, Sequence} from './diagrams';
import {Disputed} from './disputed';
import {Endpoint, EndpointTable} from './endpoint';
import {ErrorCode, ErrorTable, RetryCodes} from './errors';
import {FaqList} from './faq-list';
import {ModelComparison} from './model-comparison';
import {ModelPrices} from './model-prices';
import {ModelSpec} from './model-spec';
import {ModelTable, ModelValue} from './model-values';
import {OfferList} from './offer-list';
import {PriceCalculator} from './price-calculator';
import {PriceList, UnpricedModels} from './price-list';
import {PriceTable, PriceValue} from './prices';
import {proseElements} from './prose';
import {ReleaseFeeds} from './release-feeds';
import {ReleaseList} from './release-list';
import {ScenarioGallery} from './scenario-gallery';
import {Steps, Tab, Tabs} from './tabs';

export type MdxContext = {
  /** Address of the page without language, for links that filter it. */
  path: string;
  query: Readonly<Record<string, string>>;
};

/** Every component a page may use. Filtered lists get the address they stand at. */
export function mdxComponents({path, query}: MdxContext): MDXComponents {
  return {
    ...proseElements,
    AgentTable,
    AgentVariables,
    AllOperations: () => <AllOperations query={query} />,
    CodeTabs,
    Callout,
    Card,
    Cards,
    Disputed,
    Endpoint,
    EndpointTable,
    ErrorCode,
    ErrorTable,
    FaqList,
    FilingCheckForm,
    FilingFiles,
    FilingRecords: () => <FilingRecords query={query} />,
    Flow,
    ModelComparison: () => <ModelComparison path={path} query={query} />,
    ModelPrices,
    ModelSpec,
    ModelTable,
    ModelValue,
    OfferList,
    OperationGroups,
    PriceCalculator: () => <PriceCalculator path={path} query={query} />,
    PriceList,
    PriceTable,
    PriceValue,
    ReferenceChanges,
    ReferenceFiles,
    ReferenceReleases,
    ReleaseFeeds,
    ReleaseList: () => <ReleaseList path={path} query={query} />,
    RetryCodes,
    ScenarioGallery: () => <ScenarioGallery path={path} query={query} />,
    Sequence,
    Steps,
    Tab,
    Tabs,
    UnpricedModels
  };
}

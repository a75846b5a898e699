import {
  AudioLines,
  BadgeCheck,
  BookOpen,
  Boxes,
  Braces,
  ChartScatter,
  CircleQuestionMark,
  Clapperboard,
  Eye,
  FileSearch,
  Gauge,
  Globe,
  History,
  type IconNode,
  Image,
  Layers,
  LibraryBig,
  Lightbulb,
  MessageSquareText,
  Route,
  ScanEye,
  SlidersHorizontal,
  SquareFunction,
  SquareTerminal
} from 'lucide';
import type {Model} from '@/lib/data/schema';

/** Pictures of the front door's shortcuts. */
export const shortcutIcons = {
  guide: BookOpen,
  api: Braces,
  filing: BadgeCheck,
  guidelines: Lightbulb,
  releaseNotes: History,
  faq: CircleQuestionMark
} satisfies Record<string, IconNode>;

export const kindIcons: Record<Model['kind'], IconNode> = {
  language: MessageSquareText,
  reasoning: Route,
  vision: Eye,
  'visual-reasoning': ScanEye,
  image: Image,
  video: Clapperboard,
  audio: AudioLines,
  embedding: ChartScatter,
  other: Boxes
};

/** By slug; a page without one shows its title alone. */
export const capabilityIcons: Record<string, IconNode | undefined> = {
  'howuse/websearch': Globe,
  'howuse/functioncall': SquareFunction,
  'howuse/retrieval': LibraryBig,
  'howuse/finetuning': SlidersHorizontal,
  'howuse/fileqa': FileSearch,
  'howuse/model_evaluator': Gauge,
  'howuse/batchapi': Layers,
  'howuse/glm4-toolkit': SquareTerminal,
  'howuse/jsonformat': Braces
};

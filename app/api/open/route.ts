export {answerOpened as GET} from '@/lib/insights/searches';

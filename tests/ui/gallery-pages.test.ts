import { PAGE_STATES } from './gallery/page-states';
import { describeStates } from './support/describe-states';

describeStates(PAGE_STATES);

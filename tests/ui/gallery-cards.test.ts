import { CARD_STATES } from './gallery/card-states';
import { describeStates } from './support/describe-states';

describeStates(CARD_STATES);

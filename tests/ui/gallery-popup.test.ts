import { POPUP_STATES } from './gallery/popup-states';
import { describeStates } from './support/describe-states';

describeStates(POPUP_STATES);

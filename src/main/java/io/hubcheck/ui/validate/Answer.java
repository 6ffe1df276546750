package io.hubcheck.ui.validate;

import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Verdict;
import io.hubcheck.ui.account.Caller;
import io.hubcheck.ui.component.AsyncState;

/**
 * What came of asking.
 *
 * @param question as it was asked, with whom the person bills
 * @param caller on whose behalf
 * @param verdict the answer
 */
record Answer(PairQuestion question, Caller caller, Verdict verdict) {

    AsyncState<Answer> with(Verdict later) {
        return new AsyncState.Loaded<>(new Answer(question, caller, later));
    }
}

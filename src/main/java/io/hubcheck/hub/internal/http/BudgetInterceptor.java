package io.hubcheck.hub.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Asks only while allowance and budget last, counts what is sent, and takes down what each answer says of the budget. */
final class BudgetInterceptor implements Interceptor {

    private final Budgets budgets;
    private final UpstreamMetrics metrics;

    BudgetInterceptor(Budgets budgets, UpstreamMetrics metrics) {
        this.budgets = budgets;
        this.metrics = metrics;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        RequestContext context = RequestContext.of(chain.request());
        context.allowance().take(); // First: what is not sent must not count against the Hub's budget.
        budgets.take(chain.request());
        count(context);
        Response response = chain.proceed(chain.request());
        budgets.note(response);
        if (response.code() != 429) {
            return response;
        }
        try (response) {
            throw budgets.refused(response);
        }
    }

    private void count(RequestContext context) {
        metrics.sent(context.endpoint());
        switch (context.purpose()) {
            case Purpose.Person() -> {}
            case Purpose.Reading(Runnable sent) -> sent.run();
        }
    }
}

package io.hubcheck.hub.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Asks only while allowance and budget last, and takes down what each answer says about it. */
final class BudgetInterceptor implements Interceptor {

    private final Budgets budgets;

    BudgetInterceptor(Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        budgets.demand(chain.request());
        RequestContext.of(chain.request()).allowance().take();
        Response response = chain.proceed(chain.request());
        budgets.note(response);
        if (response.code() != 429) {
            return response;
        }
        try (response) {
            throw budgets.refused(response);
        }
    }
}

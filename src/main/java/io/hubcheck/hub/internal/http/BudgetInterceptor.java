package io.hubcheck.hub.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Asks only while the budget lasts, slows down before it ends, and takes down what each answer says about it. */
final class BudgetInterceptor implements Interceptor {

    private final Budgets budgets;
    private final Sleeper sleeper;

    BudgetInterceptor(Budgets budgets, Sleeper sleeper) {
        this.budgets = budgets;
        this.sleeper = sleeper;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        RequestContext context = RequestContext.of(chain.request());
        sleep(budgets.pause(context));
        Response response = chain.proceed(chain.request());
        budgets.note(context, response.headers());
        if (response.code() != 429) {
            return response;
        }
        try (response) {
            throw budgets.refused(context, response.headers());
        }
    }

    private void sleep(Duration pause) throws IOException {
        if (!pause.isPositive()) {
            return;
        }
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}

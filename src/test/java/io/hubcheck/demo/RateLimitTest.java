package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.account.Plan;
import io.hubcheck.demo.traffic.Bucket;
import io.hubcheck.demo.traffic.Quotas;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitTest extends Asking {

    private static final Duration WINDOW = Duration.ofSeconds(300);

    private final MovableClock clock = new MovableClock("2026-06-01T00:00:00Z");

    @Override
    StandInOptions options() {
        Quotas small = (bucket, plan) -> bucket == Bucket.SENSITIVE ? 1 : plan == Plan.ANONYMOUS ? 2 : 5;
        return StandInOptions.forTests().withClock(clock).withQuotas(small);
    }

    @BeforeEach
    void beginANewWindowAndLet49SecondsPass() {
        long intoThisOne = clock.instant().getEpochSecond() % WINDOW.toSeconds();
        clock.move(WINDOW.minusSeconds(intoThisOne).plusSeconds(49));
    }

    @Test
    void everyAnswerTellsWhatIsLeftAndUntilWhen() throws Exception {
        HttpResponse<String> answer = get("/api/models?limit=1");

        assertThat(header(answer, "RateLimit")).isEqualTo("\"api\";r=1;t=251");
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"fixed window\";\"api\";q=2;w=300");
        assertThat(header(get("/api/models/nobody/nothing"), "RateLimit")).isEqualTo("\"api\";r=0;t=251");
    }

    @Test
    void whoAsksTooOftenWaitsForTheNextWindow() throws Exception {
        get("/api/models?limit=1");
        get("/api/models?limit=1");

        HttpResponse<String> oneTooMany = get("/api/models?limit=1");
        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(header(oneTooMany, "RateLimit")).isEqualTo("\"api\";r=0;t=251");
        assertThat(error(oneTooMany)).isNotEmpty();

        clock.move(Duration.ofSeconds(251));
        assertThat(get("/api/models?limit=1").statusCode()).isEqualTo(200);
    }

    @Test
    void allTokensOfAPersonShareTheQuotaAndNobodyElseDoes() throws Exception {
        assertThat(header(get("/api/models?limit=1", "read"), "RateLimit")).startsWith("\"api\";r=4;");
        assertThat(header(get("/api/models?limit=1", "oauth"), "RateLimit")).startsWith("\"api\";r=3;");
        assertThat(header(get("/api/models?limit=1", "pro"), "RateLimit")).startsWith("\"api\";r=4;");
        assertThat(header(get("/api/models?limit=1"), "RateLimit")).startsWith("\"api\";r=1;");
    }

    @Test
    void whoamiAndTheRouterHaveBucketsOfTheirOwn() throws Exception {
        assertThat(header(get("/api/whoami-v2", "read"), "RateLimit")).isEqualTo("\"sensitive\";r=0;t=251");
        assertThat(get("/api/whoami-v2", "read").statusCode()).isEqualTo(429);
        assertThat(header(get("/v1/models", "read"), "RateLimit")).isEqualTo("\"router\";r=4;t=251");
        assertThat(get("/api/models?limit=1", "read").statusCode()).isEqualTo(200);
    }

    @Test
    void signingInUsesUpNothingElse() throws Exception {
        assertThat(header(get("/login"), "RateLimit")).isEqualTo("\"pages\";r=1;t=251");
        assertThat(header(get("/avatars/nobody.svg"), "RateLimit")).isEqualTo("\"media\";r=1;t=251");
        assertThat(header(get("/v1/models"), "RateLimit")).isEqualTo("\"router\";r=1;t=251");
    }

    @Test
    void thePublishedQuotasGrowWithThePlan() {
        assertThat(Quotas.PUBLISHED.quota(Bucket.API, Plan.ANONYMOUS)).isEqualTo(500);
        assertThat(Quotas.PUBLISHED.quota(Bucket.API, Plan.FREE)).isEqualTo(1000);
        assertThat(Quotas.PUBLISHED.quota(Bucket.API, Plan.PRO)).isEqualTo(2500);
        assertThat(Quotas.PUBLISHED.quota(Bucket.API, Plan.TEAM)).isEqualTo(3000);
    }
}

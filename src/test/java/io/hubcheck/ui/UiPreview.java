package io.hubcheck.ui;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The screens with sample data, to look at: {@code /preview/down} and its like switch what the sample Hub does. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableVaadin("io.hubcheck.ui")
@Import({UiConfiguration.class, PageSetup.class, UiPreview.Switch.class})
public class UiPreview {

    public static void main(String[] arguments) {
        SpringApplication.run(UiPreview.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    HandCatalog catalog(Clock clock) {
        HandCatalog catalog = new HandCatalog();
        catalog.holds(large(clock.instant().minusSeconds(200)));
        return catalog;
    }

    @Bean
    HandValidator validator() {
        HandValidator validator = new HandValidator();
        validator.answers(UiPreview::verdict);
        return validator;
    }

    @Bean
    HandHub hub() {
        return new HandHub();
    }

    private static Verdict verdict(PairQuestion question) {
        if (question.model().contains("slow")) {
            hang();
        }
        if (question.model().contains("unclear")) {
            return now(Samples.rateLimited(question));
        }
        if (question.model().contains("typo")) {
            return now(Samples.misspelt(question));
        }
        return now("text-generation".equals(question.task()) ? Samples.taskMismatch(question) : full(question));
    }

    private static Verdict now(Verdict verdict) {
        return new Verdict(
                verdict.model(),
                verdict.provider(),
                verdict.task(),
                verdict.outcome(),
                verdict.code(),
                verdict.message(),
                verdict.findings().stream().map(UiPreview::now).toList(),
                verdict.alternatives(),
                Instant.now());
    }

    private static Finding now(Finding finding) {
        Provenance said = finding.provenance();
        return new Finding(
                finding.check(),
                finding.outcome(),
                finding.code(),
                finding.message(),
                said == null
                        ? null
                        : new Provenance(said.source(), Instant.now().minusSeconds(90), said.link()),
                finding.fix());
    }

    private static Verdict full(PairQuestion question) {
        return Samples.verdict(
                PairQuestion.of(question.model(), "groq", "conversational"),
                Outcome.WARN,
                "gated",
                "It works, but the model is gated: ask its owner for access before you download its weights.",
                List.of(),
                List.of(
                        Finding.pass("model-exists", "The Hub has a public model of this id.", Samples.hub()),
                        Finding.pass("model-served", "3 providers serve it: groq, together, newcomer.", Samples.hub()),
                        Finding.pass("provider-known", "groq is on the Hub’s books.", Samples.hub()),
                        Finding.pass("provider-serves", "groq serves it as llama-3.3-70b-versatile.", Samples.hub()),
                        Finding.pass("task-matches", "It is served for conversational.", Samples.hub()),
                        Finding.pass("hub-status", "The Hub’s mapping says live.", Samples.hub()),
                        Finding.inconclusive(
                                "router-status",
                                "status_unknown",
                                "The router calls it “warming”, a word that this version does not know.",
                                Samples.hub()),
                        Finding.warn(
                                        "gated-access",
                                        "gated",
                                        "The model is gated: ask its owner for access before you download its weights.",
                                        Samples.hub())
                                .fixedBy(new Fix(
                                        "Ask for access", URI.create("https://huggingface.co/" + Samples.LLAMA))),
                        Finding.skipped("token-valid", "Nobody is signed in."),
                        Finding.skipped("inference-permission", "Nobody is signed in."),
                        Finding.skipped("credit", "Only a real call could tell, and none is made.")));
    }

    private static void hang() {
        try {
            Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
        }
    }

    private static CatalogSnapshot large(Instant at) {
        List<CatalogModel> models = new ArrayList<>(Samples.catalogue().models());
        IntStream.range(0, 700).mapToObj(UiPreview::model).forEach(models::add);
        return CatalogSnapshot.of("large" + at, at, Basis.DISCOVERED, models);
    }

    private static CatalogModel model(int index) {
        List<String> providers = List.of("groq", "together", "fal-ai", "newcomer", "fireworks-ai", "hf-inference");
        List<Availability> states = List.of(
                Availability.LIVE, Availability.LIVE, Availability.LIVE, Availability.STAGING, Availability.ERROR);
        String id = "sample-owner-%d/Sample-Model-v%d-%dB-Instruct".formatted(index % 17, index % 4, index);
        Offer[] offers = IntStream.range(0, 1 + index % 3)
                .mapToObj(nth -> {
                    OfferBuilder offer = Samples.offer(
                            id,
                            providers.get((index + nth) % providers.size()),
                            index % 5 == 0 ? Samples.TEXT_TO_IMAGE : Task.CONVERSATIONAL,
                            states.get((index + nth) % states.size()));
                    return index % 4 == 0
                            ? offer.build()
                            : offer.price(Samples.price("0." + (index % 90 + 1), "1." + index % 90))
                                    .contextLength(32768L * (1 + index % 5))
                                    .tools(index % 2 == 0)
                                    .claim(Samples.claim(Source.ROUTER, Availability.LIVE))
                                    .build();
                })
                .toArray(Offer[]::new);
        return Samples.model(id, 400 - index, offers);
    }

    /** What the sample Hub does from now on. */
    @RestController
    static class Switch {

        private static final CredentialKey EVERYONE = new CredentialKeys().of(Credential.anonymous());

        private final HandCatalog catalog;
        private final HandHub hub;

        Switch(HandCatalog catalog, HandHub hub) {
            this.catalog = catalog;
            this.hub = hub;
        }

        @GetMapping("/preview/{state}")
        String set(@PathVariable String state) {
            Instant now = Instant.now();
            switch (state) {
                case "down" ->
                    catalog.isTroubledBy(
                            new Problem(Problem.HUB_UNREACHABLE, "The Hub did not answer within 10 seconds.", null),
                            now.minusSeconds(7200));
                case "limited" -> {
                    hub.hasLeft(new Budget("api", EVERYONE, 0, 500L, now.plusSeconds(75)));
                    catalog.isTroubledBy(
                            new Problem(Problem.RATE_LIMITED, "The Hub answers 429.", now.plusSeconds(75)),
                            now.minusSeconds(1200));
                }
                case "nothing" -> {
                    catalog.holds(CatalogSnapshot.NONE);
                    catalog.willFail(
                            new Problem(Problem.HUB_UNREACHABLE, "The Hub did not answer within 10 seconds.", null),
                            null);
                }
                case "up" -> {
                    catalog.willRead(large(now));
                    catalog.refresh();
                }
                case "cold" -> {
                    catalog.holds(CatalogSnapshot.NONE);
                    catalog.slowDown(Duration.ofSeconds(8));
                    catalog.willRead(large(now));
                }
                default -> throw new IllegalArgumentException(state);
            }
            return state;
        }
    }
}

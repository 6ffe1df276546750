package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.HandClock;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.DetailSection.Row;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a plugin does, the others work, and what it was asked is not known. */
class MisbehaviourStoryTest {

    private static final String SOUND = "registrar.check(\"sound\", facts -> Finding.pass(\"any\", \"Fine.\", null));";

    @TempDir
    Path folder;

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    private void start(PluginJar jar) {
        start(jar, "none", "60s");
    }

    private void start(PluginJar jar, String setting, String value) {
        jar.to(folder, "bad.jar");
        server = new Server(folder).set(setting, value).start();
    }

    private Finding ask(String check) {
        return Objects.requireNonNull(server.plugins().checks().get(check)).check(Samples.facts());
    }

    private static PluginJar checking(String body) {
        return PluginJar.of("bad")
                .members("static int deeper(int n) { return deeper(n + 1) + 1; }")
                .without("acme.Gone", "package acme; public class Gone {}")
                .register("registrar.check(\"look\", facts -> {" + body + "});")
                .register(SOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException(\"line\\nbreak\");",
                "throw new AssertionError(\"no\");",
                "throw new OutOfMemoryError(\"pretended\");",
                "throw new RuntimeException() { public String getMessage() { throw new Error(); } };",
                "return Finding.pass(\"any\", \"\" + deeper(0), null);",
                "return Finding.pass(\"any\", new Gone().toString(), null);",
                "return null;",
                "return new Finding(\"any\", null, \"ok\", \"Text\", null, null);",
                "return new Finding(\"any\", Outcome.PASS, null, \"Text\", null, null);",
                "return new Finding(\"any\", Outcome.PASS, \"ok\", null, null, null);",
                "return new Finding(\"any\", Outcome.FAIL, \"ok\", \"Text\", null, null);",
                "return new Finding(\"any\", Outcome.FAIL, \"<b>\", \"Text\", null, null);",
            })
    void aCheckThatBreaksIsInconclusiveUnderItsPluginsName(String body) {
        start(checking(body));

        Finding finding = ask("bad/look");

        assertThat(finding.check()).isEqualTo("bad/look");
        assertThat(finding.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(finding.code()).isEqualTo("plugin_failed");
        assertThat(finding.message()).contains("'bad'");
        assertThat(ask("bad/sound").outcome()).isEqualTo(Outcome.PASS);
        CallFigures calls = server.status("bad").calls();
        assertThat(calls.failures()).isEqualTo(1);
        assertThat(calls.lastError()).isNotNull();
        assertThat(calls.lastError().at()).isEqualTo(HandClock.START);
        assertThat(calls.lastError().message()).startsWith("check bad/look: ").doesNotContain("\n");
    }

    @Test
    void aCheckThatHangsIsNotWaitedForAndIsInterrupted() throws InterruptedException {
        try (Latch ended = new Latch("ended");
                Latch never = new Latch("never")) {
            start(checking("""
                            try {
                                board("never", CountDownLatch.class).await();
                            } catch (InterruptedException over) {
                                board("ended", CountDownLatch.class).countDown();
                            }
                            return null;
                            """), "deadlines.check", "300ms");

            Finding finding = ask("bad/look");

            assertThat(finding.code()).isEqualTo("plugin_timeout");
            assertThat(finding.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(ended.opened()).isTrue();
            assertThat(server.status("bad").state()).isEqualTo(new PluginState.Enabled());
        }
    }

    /** More of them than there are processors: on virtual threads they would have stopped the whole server. */
    @Test
    void checksThatComputeForEverDoNotStopTheServer() throws Exception {
        int many = Runtime.getRuntime().availableProcessors() + 1;
        try (Latch never = new Latch("never")) {
            start(
                    checking("CountDownLatch never = board(\"never\", CountDownLatch.class);"
                            + "while (never.getCount() > 0) Thread.onSpinWait(); return null;"),
                    "deadlines.check",
                    "300ms");
            server.status("bad");

            List<Finding> findings = together(many, () -> ask("bad/look"));

            assertThat(findings).hasSize(many).allMatch(finding -> finding.outcome() == Outcome.INCONCLUSIVE);
            assertThat(server.status("bad").calls().hanging()).isPositive();
            assertThat(together(many, () -> "still there")).hasSize(many);
        }
    }

    @Test
    void callsIntoOnePluginAreLimitedAndTheRestWaitTheirTurn() throws Exception {
        try (Latch go = new Latch("go")) {
            System.getProperties().put("inside", new java.util.concurrent.atomic.AtomicInteger());
            System.getProperties().put("most", new java.util.concurrent.atomic.AtomicInteger());
            start(checking("""
                            var inside = board("inside", java.util.concurrent.atomic.AtomicInteger.class);
                            var most = board("most", java.util.concurrent.atomic.AtomicInteger.class);
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            try {
                                if (inside.get() == 2) {
                                    board("go", CountDownLatch.class).countDown();
                                }
                                waitFor("go");
                                return Finding.pass("any", "Done.", null);
                            } finally {
                                inside.decrementAndGet();
                            }
                            """), "concurrency", "2");

            List<Finding> findings = together(6, () -> ask("bad/look"));

            assertThat(findings).allMatch(finding -> finding.outcome() == Outcome.PASS);
            assertThat(System.getProperties().get("most")).hasToString("2");
        } finally {
            System.getProperties().remove("inside");
            System.getProperties().remove("most");
        }
    }

    @Test
    void aCheckThatNamesAnotherOneOrSpeaksForTheHubIsPutRight() {
        start(checking("""
                return new Finding("token", Outcome.FAIL, "token_invalid", "Your token\\nis bad.",
                        new Provenance(Source.WHOAMI, Instant.MAX, URI.create("javascript:alert(1)")),
                        new Fix("Click", URI.create("javascript:alert(1)")));
                """));

        Finding finding = ask("bad/look");

        assertThat(finding.check()).isEqualTo("bad/look");
        assertThat(finding.message()).isEqualTo("Your token is bad.");
        assertThat(finding.fix()).isNull();
        assertThat(finding.provenance()).isNotNull();
        assertThat(finding.provenance().source()).isEqualTo(new Source("bad/look"));
        assertThat(finding.provenance().fetchedAt()).isEqualTo(HandClock.START);
        assertThat(finding.provenance().link()).isNull();
    }

    @Test
    void aCheckMayCiteWhatItWasGiven() {
        start(
                checking(
                        "return Finding.warn(\"any\", \"dear\", \"Dear.\", facts.offers().getFirst().claims().getFirst().provenance());"));

        assertThat(ask("bad/look").provenance()).isEqualTo(Samples.ROUTER);
    }

    @Test
    void noPluginIsAskedAboutWhatLooksLikeAToken() {
        start(checking("return Finding.pass(\"any\", facts.question().model(), null);"));

        Finding finding = Objects.requireNonNull(server.plugins().checks().get("bad/look"))
                .check(Samples.facts(PairQuestion.of("hf_demo_pasted_by_mistake_0001")));

        assertThat(finding.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(server.status("bad").calls().calls()).isZero();
    }

    @Test
    void anInspectorThatBreaksIsInconclusive() {
        start(PluginJar.of("bad").register("registrar.inspector(\"look\", token -> null);"));

        Finding finding = Objects.requireNonNull(server.plugins().inspectors().get("bad/look"))
                .inspect(Samples.TOKEN);

        assertThat(finding.code()).isEqualTo("plugin_failed");
        assertThat(finding.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    private CatalogSource source(String harvest) {
        return source(harvest, "none", "0");
    }

    private CatalogSource source(String harvest, String setting, String value) {
        start(PluginJar.of("bad").members("""
                                static Offer offer(String model, Source source) {
                                    return Offer.builder(new ModelId(model), new ProviderId("acme-cloud"),
                                            Task.CONVERSATIONAL, new Claim(Availability.LIVE,
                                                    Provenance.of(source, Instant.MAX))).build();
                                }

                                static Harvest harvest() {
                                """ + harvest + """
                                }
                                """).register("""
                                registrar.source("list", progress -> Plugin.harvest());
                                """), setting, value);
        return Objects.requireNonNull(server.plugins().sources().get("bad/list"));
    }

    @Test
    void whatASourceClaimsItClaimsInItsOwnName() {
        CatalogSource source = source("""
                return Harvest.whole(List.of(Listing.of(new ModelId("acme/chatter"),
                        List.of(offer("acme/chatter", Source.HUB_LIST), offer("other/model", Source.HUB_LIST)))));
                """);

        Harvest harvest = source.harvest(() -> {});

        assertThat(harvest.listings()).singleElement().satisfies(listing -> {
            assertThat(listing.offers()).singleElement().satisfies(offer -> {
                assertThat(offer.claimedByHub()).isFalse();
                assertThat(offer.claims()).singleElement().satisfies(claim -> {
                    assertThat(claim.provenance().source()).isEqualTo(new Source("bad/list"));
                    assertThat(claim.provenance().fetchedAt()).isEqualTo(HandClock.START);
                });
            });
            assertThat(listing.unreadable()).as("the offer of another model").isEqualTo(1);
        });
    }

    @Test
    void aMillionOffersAreCutAndCalledIncomplete() {
        CatalogSource source = source("""
                Offer offer = offer("acme/chatter", Source.HUB_LIST);
                return Harvest.whole(List.of(Listing.of(new ModelId("acme/chatter"), Collections.nCopies(1_000_000, offer))));
                """);

        Harvest harvest = source.harvest(() -> {});

        assertThat(harvest.listings().getFirst().offers()).hasSize(100_000);
        assertThat(harvest.gap()).isNotNull();
        assertThat(harvest.gap().message()).contains("bad/list", "100000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return null;",
                "throw new StackOverflowError();",
                "return Harvest.whole(Arrays.asList((Listing) null));",
                "return Harvest.whole(List.of(Listing.of(null, List.of())));",
                "return Harvest.whole(List.of(Listing.of(new ModelId(\"a\"), List.of(offer(\"a\", Source.HUB_LIST).toBuilder()"
                        + ".claims(List.of(new Claim(new Availability(\"two\\nlines\"), null))).build()))));"
            })
    void aSourceThatBreaksIsDownUnderItsPluginsName(String harvest) {
        CatalogSource source = source(harvest);

        assertThatThrownBy(() -> source.harvest(() -> {})).isInstanceOfSatisfying(HarvestException.class, why -> {
            assertThat(why.getProblem().code()).isEqualTo("plugin_failed");
            assertThat(why.getProblem().message()).contains("'bad'");
        });
    }

    @Test
    void aSourceThatKnowsWhatIsWrongIsTakenAtItsWord() {
        CatalogSource source = source(
                "throw new HarvestException(new Problem(\"rate_limited\", \"Come back later.\", Instant.parse(\"2026-11-01T11:00:00Z\")));");

        assertThatThrownBy(() -> source.harvest(() -> {})).isInstanceOfSatisfying(HarvestException.class, why -> {
            assertThat(why.getProblem().code()).isEqualTo("rate_limited");
            assertThat(why.getProblem().message()).isEqualTo("Come back later.");
            assertThat(why.getProblem().retryAt()).isEqualTo("2026-11-01T11:00:00Z");
        });
    }

    @Test
    void aSourceThatStillHangsIsNotReadTwiceAtOnce() {
        try (Latch never = new Latch("never")) {
            CatalogSource source = source(
                    "CountDownLatch never = board(\"never\", CountDownLatch.class);"
                            + "while (never.getCount() > 0) Thread.onSpinWait(); return null;",
                    "deadlines.source",
                    "300ms");

            assertThatThrownBy(() -> source.harvest(() -> {}))
                    .isInstanceOfSatisfying(
                            HarvestException.class,
                            why -> assertThat(why.getProblem().code()).isEqualTo("plugin_timeout"));
            assertThatThrownBy(() -> source.harvest(() -> {})).isInstanceOf(HarvestException.class);
            assertThat(server.status("bad").calls().hanging()).isEqualTo(1);
        }
    }

    @Test
    void aCellThatBreaksIsNotKnownAndASectionSaysSo() {
        start(PluginJar.of("bad")
                .register(
                        "registrar.column(new ColumnSpec(\"cell\", \"Cell\", false, offer -> { throw new Error(); }));")
                .register("registrar.section(new DetailSection(\"part\", \"Part\", (model, offers) -> null));")
                .register("registrar.section(new DetailSection(\"link\", \"Link\", (model, offers) -> List.of("
                        + "new DetailSection.Row(\"Name\", \"Text\", URI.create(\"javascript:alert(1)\")))));"));

        assertThat(server.plugins().columns().getFirst().value().of(Samples.OFFER))
                .isNull();
        assertThat(server.plugins().sections().getFirst().content().of(Samples.MODEL, List.of()))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("'bad' failed"));
        assertThat(server.plugins().sections().getLast().content().of(Samples.MODEL, List.of()))
                .containsExactly(Row.of("Name", "Text"));
    }

    @Test
    void aListenerHearsOneChangeAfterTheOtherAlthoughOneOfThemBrokeIt() throws InterruptedException {
        try (Latch third = new Latch("third")) {
            System.getProperties().put("heard", new java.util.concurrent.CopyOnWriteArrayList<>());
            start(PluginJar.of("bad").register("""
                            registrar.listener("ear", change -> {
                                @SuppressWarnings("unchecked")
                                List<String> heard = (List<String>) System.getProperties().get("heard");
                                heard.add(change.snapshot());
                                if (change.snapshot().equals("2")) {
                                    throw new IllegalStateException();
                                }
                                if (change.snapshot().equals("3")) {
                                    board("third", CountDownLatch.class).countDown();
                                }
                            });
                            """));

            for (String snapshot : List.of("1", "2", "3")) {
                server.plugins().publish(new CatalogChange(snapshot, HandClock.START, List.of()));
            }

            assertThat(third.opened()).isTrue();
            assertThat(System.getProperties().get("heard")).isEqualTo(List.of("1", "2", "3"));
        } finally {
            System.getProperties().remove("heard");
        }
    }

    private static <T> List<T> together(int many, Callable<T> call) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = IntStream.range(0, many)
                    .mapToObj(each -> threads.submit(call))
                    .toList();
            for (Future<T> answer : answers) {
                answer.get();
            }
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}

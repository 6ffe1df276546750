package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin's source says of an offer is taken as far as it makes sense, and is of a size that can be shown. */
class HarvestFiguresStoryTest {

    @TempDir
    Path folder;

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    private Harvest harvested(String body) {
        PluginJar.of("bad").members("""
                        static final Claim LIVE = new Claim(Availability.LIVE, Provenance.of(new Source("x"), Instant.now()));
                        static final ModelId MODEL = new ModelId("acme/chatter");

                        static OfferBuilder offer() {
                            return Offer.builder(MODEL, new ProviderId("acme-cloud"), Task.CONVERSATIONAL, LIVE);
                        }

                        static Harvest only(Offer offer) {
                            return Harvest.whole(List.of(Listing.of(MODEL, List.of(offer))));
                        }

                        static Price price(String figure) {
                            return new Price(new java.math.BigDecimal(figure), java.math.BigDecimal.ONE);
                        }

                        static class Odd extends java.math.BigDecimal {
                            Odd() { super("1"); }
                            public String toPlainString() { return "free!"; }
                        }

                        static Harvest harvest() {
                        """ + body + "}").register("""
                        registrar.source("list", progress -> Plugin.harvest());
                        """).to(folder, "bad.jar");
        server = new Server(folder).start();
        return Objects.requireNonNull(server.plugins().sources().get("bad/list"))
                .harvest(() -> {});
    }

    private Offer offered(String change) {
        return harvested("return only(offer()" + change + ".build());")
                .listings()
                .getFirst()
                .offers()
                .getFirst();
    }

    @Test
    void whatStandsUnderOtherModelsOnlyIsSaidToBeSo() {
        assertThatThrownBy(() -> harvested("return Harvest.whole(List.of(Listing.of(new ModelId(\"acme/other\"),"
                        + " List.of(offer().build()))));"))
                .isInstanceOf(HarvestException.class);

        assertThat(server.status("bad").calls().lastError())
                .extracting(CallFigures.LastError::message)
                .isEqualTo("source bad/list: All its offers stand under the listings of other models:"
                        + " an offer of acme/chatter under acme/other.");
    }

    @Test
    void figuresThatMakeSenseStayAsTheyAre() {
        Offer offer = offered(".price(new Price(new java.math.BigDecimal(0.1), new java.math.BigDecimal(\"0.30\")))"
                + ".contextLength(8192L).tokensPerSecond(0.0).firstTokenLatencyMs(12.5)");

        assertThat(offer.price()).isNotNull();
        assertThat(offer.price().output()).hasToString("0.30");
        assertThat(offer.contextLength()).isEqualTo(8192L);
        assertThat(offer.tokensPerSecond()).isEqualTo(0.0);
        assertThat(offer.firstTokenLatencyMs()).isEqualTo(12.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".price(price(\"1E+2000000000\"))",
                ".price(price(\"1E-2000000000\"))",
                ".price(price(\"1\" + \"0\".repeat(1000)))",
                ".price(new Price(new Odd(), java.math.BigDecimal.ONE))",
                ".contextLength(-5L)",
                ".contextLength(0L)",
                ".tokensPerSecond(Double.NaN)",
                ".tokensPerSecond(-1.0)",
                ".firstTokenLatencyMs(Double.POSITIVE_INFINITY)",
                ".adapter(new Adapter(\"\\n\\u0007\", null))",
            })
    void aFigureThatCannotBeOneIsNotKnown(String change) {
        Offer offer = offered(change);

        assertThat(offer.price()).isNull();
        assertThat(offer.contextLength()).isNull();
        assertThat(offer.tokensPerSecond()).isNull();
        assertThat(offer.firstTokenLatencyMs()).isNull();
        assertThat(offer.adapter()).isNull();
    }

    @Test
    void textsAreOfOneLineAndNotWithoutEnd() {
        Offer offer = offered(".adapter(new Adapter(\"lo\\nra\".repeat(100_000), \"w\".repeat(100_000)))"
                + ".inputModalities(Collections.nCopies(5_000, \"te\\nxt\".repeat(100_000)))"
                + ".providerModelId(\"x\".repeat(150) + \"\\uD83D\\uDE00\".repeat(100_000))");

        Adapter adapter = Objects.requireNonNull(offer.adapter());
        assertThat(adapter.type()).startsWith("lo ralo ra").hasSize(200);
        assertThat(adapter.weights()).hasSize(200);
        assertThat(offer.inputModalities()).hasSize(20).allMatch(text -> text.length() == 50 && !text.contains("\n"));
        assertThat(offer.providerModelId())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("\uD83D\uDE00…")
                .as("no half a character");
    }

    @Test
    void negativeDownloadsAreNotKnownAndUnreadableRowsNeverTurnIntoLessThanNone() {
        Harvest harvest = harvested("""
                Offer foreign = Offer.builder(new ModelId("acme/other"), new ProviderId("x"), Task.CONVERSATIONAL, LIVE)
                        .build();
                return Harvest.whole(List.of(
                        new Listing(MODEL, -7L, null, null, List.of(offer().build(), foreign), Integer.MAX_VALUE)));
                """);

        assertThat(harvest.listings()).singleElement().satisfies(listing -> {
            assertThat(listing.downloads()).isNull();
            assertThat(listing.unreadable()).isEqualTo(Integer.MAX_VALUE);
        });
    }

    /** To leave out a tag would widen what is offered. */
    @ParameterizedTest
    @ValueSource(
            strings = {"List.of(\"a\".repeat(100_000))", "List.of(\"two\\nlines\")", "Collections.nCopies(50, \"a\")"})
    void tagsOfNoUseAreRefusedAndNotCut(String tags) {
        assertThatThrownBy(
                        () -> harvested("return new Harvest(List.of(), List.of(new TagOffer(new ProviderId(\"acme\"),"
                                + "Task.CONVERSATIONAL, " + tags
                                + ", Availability.LIVE, null, null, List.of(LIVE))), null);"))
                .isInstanceOf(HarvestException.class);
    }

    @Test
    void aLinkWithoutEndIsNone() {
        Harvest harvest = harvested("""
                Claim claim = new Claim(Availability.LIVE, new Provenance(new Source("x"), Instant.now(),
                        URI.create("https://acme.example/" + "x".repeat(100_000))));
                return only(offer().claims(List.of(claim)).build());
                """);

        assertThat(harvest.listings().getFirst().offers().getFirst().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.provenance().link()).isNull());
    }
}

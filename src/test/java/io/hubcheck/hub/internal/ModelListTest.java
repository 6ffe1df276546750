package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.PageLink;
import java.net.URI;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All served models, page by page. */
class ModelListTest {

    private static final Credential NOBODY = Credential.anonymous();

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private final Hub hub = fixture.hub();

    @Test
    void allServedModelsAreAskedForAThousandAtATimeByDownloads() {
        fixture.hubAnswers(json("[]"));

        ModelPage page = hub.servedModels(NOBODY);

        HttpUrl asked = HubFixture.asked(fixture.hubServer).getUrl();
        assertThat(asked.encodedPath()).isEqualTo("/api/models");
        assertThat(asked.queryParameter("inference_provider")).isEqualTo("all");
        assertThat(asked.queryParameter("limit")).isEqualTo("1000");
        assertThat(asked.queryParameter("sort")).isEqualTo("downloads");
        assertThat(asked.queryParameterValues("expand"))
                .containsExactly("inferenceProviderMapping", "downloads", "gated", "pipeline_tag");
        assertThat(page).isEqualTo(new ModelPage(java.util.List.of(), null, 0));
    }

    @Test
    void aListHoldsBothShapesOfMappingsAndTwoTasksOfOneProvider() {
        fixture.hubAnswers(json("""
                [{"id":"Qwen/Qwen3","inferenceProviderMapping":[
                    {"provider":"novita","status":"live","task":"conversational"},
                    {"provider":"novita","status":"error","task":"text-generation"}]},
                 {"id":"gpt2","inferenceProviderMapping":{"hf-inference":{"status":"live","task":"text-generation"}}},
                 {"id":"nobody/serves-me"}]"""));

        ModelPage page = hub.servedModels(NOBODY);

        assertThat(page.models())
                .extracting(model -> model.id().value())
                .containsExactly("Qwen/Qwen3", "gpt2", "nobody/serves-me");
        assertThat(page.models()).extracting(model -> model.mappings().size()).containsExactly(2, 1, 0);
    }

    @Test
    void entriesAndRowsThatCannotBeReadAreCounted() {
        fixture.hubAnswers(json("""
                [{"id":"Qwen/Qwen3","inferenceProviderMapping":[{"provider":"novita"},{"provider":"groq","task":"conversational"}]},
                 {"id":"../../whoami"}, {"id":"a/b/c"}, {}, null]"""));

        ModelPage page = hub.servedModels(NOBODY);

        assertThat(page.unreadable()).isEqualTo(4);
        assertThat(page.models()).extracting(HubModel::unreadable).containsExactly(1);
    }

    @Test
    void aListThatGoesOnIsFollowedWithItsCursorAsItCame() {
        String cursor = "eyIkb3IiOlt7ImRvd25sb2FkcyI6MjF9XX0%3D";
        fixture.hubAnswers(
                json("[{\"id\":\"a/a\"}]")
                        .addHeader("Link", "</.well-known/api-catalog>; rel=\"api-catalog\"")
                        .addHeader(
                                "Link",
                                link(HubFixture.address(fixture.hubServer) + "/api/models?limit=1000&cursor="
                                        + cursor)),
                json("[{\"id\":\"b/b\"}]"));

        PageLink next = hub.servedModels(NOBODY).next();
        assertThat(next).isNotNull();
        ModelPage last = hub.page(next, NOBODY);

        assertThat(last.models()).extracting(model -> model.id().value()).containsExactly("b/b");
        assertThat(last.next()).isNull();
        HubFixture.asked(fixture.hubServer);
        assertThat(HubFixture.asked(fixture.hubServer).getTarget())
                .isEqualTo("/api/models?limit=1000&cursor=" + cursor);
    }

    @Test
    void aLinkWithoutAHostIsOnTheHub() {
        fixture.hubAnswers(json("[]").addHeader("Link", link("/api/models?cursor=2")));

        assertThat(hub.servedModels(NOBODY).next())
                .isEqualTo(new PageLink(URI.create(HubFixture.address(fixture.hubServer) + "/api/models?cursor=2")));
    }

    @Test
    void onlyTheLinkToTheNextPageCounts() {
        fixture.hubAnswers(json("[]")
                .addHeader(
                        "Link",
                        "<https://elsewhere.example/first>; rel=\"first\", </api/models?cursor=3>; rel=\"next\""));

        assertThat(hub.servedModels(NOBODY).next())
                .isEqualTo(new PageLink(URI.create(HubFixture.address(fixture.hubServer) + "/api/models?cursor=3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://huggingface.co.evil.example/api/models?cursor=2",
                "//evil.example/api/models",
                "https://127.0.0.1/x"
            })
    void aListThatGoesOnElsewhereIsRefused(String elsewhere) {
        fixture.hubAnswers(json("[]").addHeader("Link", link(elsewhere)));

        assertThatThrownBy(() -> hub.servedModels(NOBODY))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("another server");
    }

    @Test
    void aPageOfAnotherHostIsNeverAskedFor() {
        URI other = URI.create(HubFixture.address(fixture.routerServer) + "/api/models?cursor=2");

        assertThatThrownBy(() -> hub.page(new PageLink(other), Credential.of(HubFixture.TOKEN)))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining(String.valueOf(fixture.routerServer.getPort()));
        assertThat(fixture.routerServer.getRequestCount()).isZero();
    }

    @Test
    void aPageThatIsNoWebAddressIsNeverAskedFor() {
        assertThatThrownBy(() -> hub.page(new PageLink(URI.create("file:///etc/passwd")), NOBODY))
                .isInstanceOf(HubException.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"error\":\"no\"}",
                "\"models\"",
                "[\"Qwen/Qwen3\"]",
                "null",
                "[{\"id\":\"a/a\"}] trailing"
            })
    void aListOfAnyOtherShapeIsRefused(String body) {
        fixture.hubAnswers(json(body));

        assertThatThrownBy(() -> hub.servedModels(NOBODY)).isInstanceOf(HubException.Malformed.class);
    }

    private static String link(String target) {
        return "<" + target + ">; rel=\"next\"";
    }
}

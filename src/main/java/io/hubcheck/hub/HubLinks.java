package io.hubcheck.hub;

import io.hubcheck.api.ModelId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The Hub's pages that a person is sent to.
 *
 * @param hub the Hub's own address, without a slash at the end
 */
public record HubLinks(String hub) {

    /** The page of a model. */
    public URI model(ModelId id) {
        return URI.create(hub + "/" + id.value());
    }

    /** All models that a provider serves. */
    public URI modelsOf(String provider) {
        return URI.create(hub + "/models?inference_provider=" + encode(provider));
    }

    /** The page of a person or an organisation. */
    public URI owner(String name) {
        return URI.create(hub + "/" + encode(name));
    }

    /** What the Hub's documentation says of a provider. */
    public URI documentationOf(String provider) {
        return URI.create(hub + "/docs/inference-providers/providers/" + encode(provider));
    }

    /** The form for a new token that may call inference. */
    public URI newInferenceToken() {
        return URI.create(
                hub + "/settings/tokens/new?ownUserPermissions=inference.serverless.write&tokenType=fineGrained");
    }

    /** A person's tokens. */
    public URI tokens() {
        return URI.create(hub + "/settings/tokens");
    }

    /** Which providers a person has enabled, and in which order. */
    public URI providerSettings() {
        return URI.create(hub + "/settings/inference-providers");
    }

    /** What a person has spent, and how to pay for more. */
    public URI billing() {
        return URI.create(hub + "/settings/billing");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package io.hubcheck.demo.fault;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that can go wrong with an answer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fault.Latency.class, name = "latency"),
    @JsonSubTypes.Type(value = Fault.TooManyRequests.class, name = "too-many-requests"),
    @JsonSubTypes.Type(value = Fault.ErrorStatus.class, name = "error-status"),
    @JsonSubTypes.Type(value = Fault.HtmlPage.class, name = "html-page"),
    @JsonSubTypes.Type(value = Fault.BadGateway.class, name = "bad-gateway"),
    @JsonSubTypes.Type(value = Fault.CutOffBody.class, name = "cut-off-body"),
    @JsonSubTypes.Type(value = Fault.SlowBody.class, name = "slow-body"),
    @JsonSubTypes.Type(value = Fault.OversizedBody.class, name = "oversized-body"),
    @JsonSubTypes.Type(value = Fault.Hang.class, name = "hang"),
    @JsonSubTypes.Type(value = Fault.RedirectElsewhere.class, name = "redirect-elsewhere"),
    @JsonSubTypes.Type(value = Fault.LinkElsewhere.class, name = "link-elsewhere"),
    @JsonSubTypes.Type(value = Fault.LinkLoop.class, name = "link-loop"),
    @JsonSubTypes.Type(value = Fault.EmptyList.class, name = "empty-list"),
    @JsonSubTypes.Type(value = Fault.OwnWords.class, name = "own-words")
})
public sealed interface Fault {

    /** The right answer, late. */
    record Latency(long millis) implements Fault {}

    /** 429 with a spent quota that is renewed in some seconds. */
    record TooManyRequests(int seconds) implements Fault {}

    /** 401, 402, 403 or 5xx with the Hub's usual body for it. */
    record ErrorStatus(int status) implements Fault {}

    /** 200, but a page instead of JSON. */
    record HtmlPage() implements Fault {}

    /** A proxy's 502 page. */
    record BadGateway() implements Fault {}

    /** The connection closes in the middle of the body. */
    record CutOffBody() implements Fault {}

    /** The right body in sixteen parts with pauses between them. */
    record SlowBody(long pauseMillis) implements Fault {}

    /** The right body behind a great many spaces. */
    record OversizedBody(int megabytes) implements Fault {}

    /** No answer until the fault is switched off, then the right one. */
    record Hang() implements Fault {}

    /** 307 to the same path on another host. */
    record RedirectElsewhere(URI host) implements Fault {}

    /** The right body, but the next page is on another host. */
    record LinkElsewhere(URI host) implements Fault {}

    /** The right body, but the next page is always this one. */
    record LinkLoop() implements Fault {}

    /** A list with nothing in it. */
    record EmptyList() implements Fault {}

    /**
     * Words of one's own instead of the answer.
     *
     * @param code the Hub's word for an error, or null for none
     * @param body goes as JSON where it begins like it, and else as a page
     */
    record OwnWords(int status, @Nullable String code, String body) implements Fault {

        /** Checks what came from outside. */
        public OwnWords {
            Objects.requireNonNull(body, "body");
        }
    }
}

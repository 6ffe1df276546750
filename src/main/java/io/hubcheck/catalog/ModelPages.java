package io.hubcheck.catalog;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubModel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Single models as the Hub describes them now, through a short cache. Safe for use by many threads.
 *
 * <p>However many ask for the same model with the same credential at once, the Hub is asked once. An answer given to a
 * token is kept for that token alone.
 */
public interface ModelPages {

    /**
     * One model, under its present id even if it was asked for under an old one.
     *
     * @param maxAge how old the answer may be at most, or null for the usual minute
     * @throws io.hubcheck.hub.HubException if there is no good answer
     */
    Answer<HubModel> read(ModelId id, Credential credential, @Nullable Duration maxAge);
}

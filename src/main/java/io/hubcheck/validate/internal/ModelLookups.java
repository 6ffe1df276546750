package io.hubcheck.validate.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.hub.HubModel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks a model up on the Hub, and turns whatever becomes of it into a value. */
final class ModelLookups {

    private final ModelPages pages;
    private final HubLinks links;
    private final Clock clock;

    ModelLookups(ModelPages pages, HubLinks links, Clock clock) {
        this.pages = pages;
        this.links = links;
        this.clock = clock;
    }

    /**
     * What became of it, with the page itself if there is one.
     *
     * @param model null unless the lookup is {@link ModelLookup.Found}
     */
    record Page(ModelLookup lookup, @Nullable HubModel model) {
        static Page of(ModelLookup lookup) {
            return new Page(lookup, null);
        }
    }

    Page look(ModelId id, @Nullable Duration maxAge, Credential credential) {
        try {
            var answer = pages.read(id, credential, maxAge);
            HubModel model = answer.value();
            Provenance provenance = new Provenance(Source.HUB_MODEL, answer.fetchedAt(), links.model(model.id()));
            return new Page(
                    new ModelLookup.Found(model.id(), id, model.gating(), model.unreadable(), provenance), model);
        } catch (HubException.NotFound missing) {
            return Page.of(new ModelLookup.Missing(id, List.of(), asked(id)));
        } catch (HubException.InvalidToken refused) {
            return credential.present() ? look(id, maxAge, Credential.anonymous()) : unanswered(id, refused);
        } catch (HubException failed) {
            return unanswered(id, failed);
        }
    }

    private Page unanswered(ModelId id, HubException failed) {
        return Page.of(new ModelLookup.Unanswered(id, failed.problem(), asked(id)));
    }

    private Provenance asked(ModelId id) {
        return new Provenance(Source.HUB_MODEL, clock.instant(), links.model(id));
    }
}

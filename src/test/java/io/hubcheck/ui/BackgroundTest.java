package io.hubcheck.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.trace.RequestId;
import io.hubcheck.ui.component.Background;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whatever a page does in the background can be found in the logs, the Hub's included. */
class BackgroundTest {

    private final Background background = new UiConfiguration().background();

    private Optional<RequestId> nameOfWork() {
        return CompletableFuture.supplyAsync(RequestId::current, background).join();
    }

    @Test
    void whatARequestAskedForHasItsName() {
        RequestId request = new RequestId("person-1");

        assertThat(request.during(this::nameOfWork)).contains(request);
    }

    @Test
    void whatThePageDoesByItselfHasANameOfItsOwn() {
        assertThat(nameOfWork()).isPresent().isNotEqualTo(nameOfWork());
    }
}

package io.hubcheck.bench;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What the server tells a page, of which only that is kept which wants an answer. */
final class News implements WebSocket.Listener {

    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final StringBuilder begun = new StringBuilder();
    private final List<Confirmation> wanted = new ArrayList<>();

    void awaitFirst() {
        first.join();
    }

    synchronized void hear(CharSequence said) {
        wanted.addAll(Confirmation.wantedBy(said));
    }

    /** What came since this was asked last. */
    synchronized List<Confirmation> toConfirm() {
        List<Confirmation> all = List.copyOf(wanted);
        wanted.clear();
        return all;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        begun.append(part);
        if (last) {
            hear(begun);
            begun.setLength(0);
            first.complete(null);
        }
        return WebSocket.Listener.super.onText(socket, part, last);
    }

    @Override
    public void onError(WebSocket socket, Throwable fault) {
        first.completeExceptionally(fault);
    }
}

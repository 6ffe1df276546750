package io.hubcheck.plugin.internal.context;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/**
 * What a plugin sends, read as a whole on the plugin's own thread: its publisher may be code of the plugin, which must not
 * run on the threads of the client, nor stay with one of its connections.
 */
record RequestBody(BodySubscriber<byte[]> bytes) implements Flow.Subscriber<ByteBuffer> {

    static RequestBody of(BodyPublisher publisher, long mostBytes) {
        RequestBody body = new RequestBody(BodySubscribers.limiting(BodySubscribers.ofByteArray(), mostBytes));
        publisher.subscribe(body);
        return body;
    }

    /** The same as it can be sent. */
    static BodyPublisher publisher(byte[] whole) {
        return whole.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(whole);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer part) {
        bytes.onNext(List.of(part));
    }

    @Override
    public void onError(Throwable why) {
        bytes.onError(why);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}

package io.hubcheck.hub.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Stops reading a body that is too large, unpacked, and tells a body that breaks off from one that is only slow. */
final class BodyLimitInterceptor implements Interceptor {

    private final DataSize limit;

    BodyLimitInterceptor(DataSize limit) {
        this.limit = limit;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return response.newBuilder()
                .body(new LimitedBody(response.body(), limit.toBytes()))
                .build();
    }

    private static final class LimitedBody extends ResponseBody {

        private final ResponseBody body;
        private final BufferedSource source;

        LimitedBody(ResponseBody body, long limit) {
            this.body = body;
            source = Okio.buffer(new LimitedSource(body.source(), limit));
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() {
            return body.contentLength();
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }

    private static final class LimitedSource extends ForwardingSource {

        private long left;

        LimitedSource(Source body, long limit) {
            super(body);
            left = limit;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long count = readOn(sink, byteCount);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new UnreadableAnswerException("is larger than Hubcheck reads");
            }
            return count;
        }

        private long readOn(Buffer sink, long byteCount) throws IOException {
            try {
                return super.read(sink, byteCount);
            } catch (InterruptedIOException timeout) {
                throw timeout;
            } catch (IOException brokenOff) {
                throw new UnreadableAnswerException("breaks off in the middle");
            }
        }
    }
}
